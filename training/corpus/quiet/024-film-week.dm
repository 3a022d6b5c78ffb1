# id: quiet/024-film-week
# publisher: The Lagos Reel
# language: en
# published: 2022-02-17

At the pictures: sieges, spies and one very good goat

The best battle scene of the week is fought with wooden spoons.
In "Mama Risi's Army", [DIR.1 director Folake Adeyinka] sends nine grandmothers to storm a cement works, and the result, all flour and fury, is the funniest assault on authority [LAG Lagos] has produced since [d1 2019].
| d1 2019

[CRI.1 A critic at a rival paper] [c1 called] it [w1 "a crime against the projector"]; a crime, then, that I would gladly commit twice.
| q1 accuses s=CRI.1

"The Consul's Daughter" is another matter.
Set during the siege of [OYO Oyo], it kills off its hero in the first reel, executes the villain in the second and leaves the audience held hostage for another ninety minutes.
[w3 "[STA.1 I] surrendered to the script,"] [STA.2 its star], [STA.3 Deji Bankole], [c3 told] [MAG.1 the magazine Sidelight].
| q3 asserts s=STA.3

Censorship has given the third film a free trailer.
[BOA.1 The film board] [e1 banned] "Red Clay" in the twelve northern states on [d2 Friday] after [CLE.1 a council of clerics] [e2 complained] of a kiss; [PRO.1 its producer], [PRO.2 Halima Danjuma], [e3 sued] on [d3 Tuesday], and [KAN.1 police] in [KANO Kano] have since [e4 confiscated] [n1 three] hard disks from [CIN a cinema] that [c4 insists] [w4 it never showed it].
| d2 2022-02-11
| d3 2022-02-15
| n1 seized 3
| q4 denies s=CIN
| e1 COERCE/censor a=BOA.1 t=d2 C=rights_freedoms,religion_ethnicity
| e2 ACCUSE/disapprove a=CLE.1 D=- C=religion_ethnicity
| e3 ACCUSE/allege a=PRO.2 r=BOA.1 t=d3 C=legal,rights_freedoms
| e4 COERCE/seize a=KAN.1 r=CIN p=KANO n=n1 D=2022-02-15../inferred C=rights_freedoms
| causes e2 e1
| @CIN company NGA BUS "a cinema"

[PEN.1 The writers' guild] [e6+c5 urged] [ABU.1 the culture minister] [w5 to [e7 lift] the ban], and [ABU.2 she] [c6 said] [w6 [ABU.3 she] would first have to see the kiss].
The goat, incidentally, is in "Mama Risi's Army", plays itself and steals every scene it enters.
| q5 demands s=PEN.1
| q6 asserts s=ABU.2
| e6 REQUEST/yield a=PEN.1 r=ABU.1 C=rights_freedoms
| e7 CONCEDE hypothetical a=ABU.1 C=rights_freedoms
| o1 demand e6
| @DIR person NGA UNK "Folake Adeyinka" office="director"
| @LAG place NGA "Lagos" city
| @CRI public NGA JRN "critic at a rival paper"
| @OYO place NGA "Oyo" city
| @STA person NGA UNK "Deji Bankole" office="actor"
| @MAG company NGA JRN "Sidelight"
| @BOA body NGA GOV "film board"
| @CLE group NGA REL "council of clerics"
| @PRO person NGA BUS "Halima Danjuma" office="producer"
| @KAN body NGA COP "police in Kano"
| @KANO place NGA "Kano" city
| @PEN group NGA SOC "writers' guild"
| @ABU office NGA GOV "culture minister"

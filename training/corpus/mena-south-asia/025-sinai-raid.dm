# id: mena-south-asia/025-sinai-raid
# publisher: Nile Gazette
# language: en
# published: 2015-10-09

[w1 [n1 24] gunmen [e2 eliminated] in [SINAI north Sinai] sweep][c1 :] [ARMY army]
| @ARMY body EGY MIL "Egyptian army"
| @SINAI place EGY "North Sinai" province
| n1 killed 24
| q1 asserts s=ARMY
| e2 ASSAULT p=SINAI n=n1 D=2015-10-08/inferred C=military,terrorism

CAIRO: [w2 [TROOPS Special forces] backed by attack helicopters [e3 killed] [n2 24] suspected jihadists south of [RAF Rafah] on [d1 Thursday]], [ARMY the army] [c2 announced].
[w3 [TROOPS The troops] also [e4 blew up] a tunnel and [e5 seized] [n3 nine] motorcycles], [STAT the statement] [c3 added], without giving any figure for losses.
| @TROOPS body EGY MIL "special forces"
| @RAF place EGY "Rafah" city
| @STAT other EGY MIL "army statement"
| d1 2015-10-08
| n2 killed 24
| n3 seized 9
| q2 asserts s=ARMY
| q3 asserts s=STAT
| e3 ASSAULT a=TROOPS p=RAF t=d1 n=n2 C=military,terrorism
| e4 ASSAULT/destroy a=TROOPS D=2015-10-08/inferred C=military
| e5 COERCE/seize a=TROOPS n=n3 D=2015-10-08/inferred C=military
| repeats e3 e2

[RES Residents of [SHZ Sheikh Zuweid]] reached by telephone told a different story.
[w4 [TROOPS.41 Soldiers] "[e6 opened fire] on men picking olives"], [GRO.51 a grocer] there [c4 said], and [w5 [n4 three] brothers were [e7 driven off] in an armoured car and have not been seen since], [c5 according to] [GRO.52 him].
Reporters are [e8 barred] from the peninsula, and [BLOG a blogger] who [e9 disputed] official tallies was [e10 charged] [d2 last year] with spreading false news.
| @SHZ place EGY "Sheikh Zuweid" city
| @RES public EGY CVL "residents of Sheikh Zuweid"
| @GRO person EGY CVL "a grocer"
| @REPO public - JRN "reporters"
| @BLOG person EGY JRN "a blogger"
| d2 2014
| n4 abducted 3
| span REPO at="Reporters"
| span c6 at="charged"
| span w6 at="with spreading false news"
| q4 accuses s=GRO.51
| q5 accuses s=GRO.52
| q6 accuses
| e6 ASSAULT/firearms a=TROOPS.41 D=2015-10-08/inferred
| e7 ASSAULT/abduct n=n4 D=2015-10-08/inferred
| e8 COERCE/censor r=REPO D=- C=rights_freedoms
| e9 ACCUSE/disapprove a=BLOG D=-
| e10 ACCUSE/allege r=BLOG t=d2 C=legal,rights_freedoms
| repeats e6 e2

[AZH.1 Al-Azhar], [AZH.2 the ancient mosque-university], [e11 blessed] the campaign and [e12+c7 urged] [TRIBE the tribes] [w7 to [e13 hand over] "the sons of darkness"].
Seven years ago the peninsula was a place of windsurfers and wedding parties.
| @AZH body EGY REL "Al-Azhar"
| @TRIBE public EGY CVL "the tribes"
| q7 demands s=AZH.1
| e11 SUPPORT a=AZH.1 C=military
| e12 REQUEST a=AZH.1 r=TRIBE C=terrorism
| e13 COOPERATE hypothetical a=TRIBE C=terrorism
| o1 request e12

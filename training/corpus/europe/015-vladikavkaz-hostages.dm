# id: europe/015-vladikavkaz-hostages
# publisher: Terek Valley Agency
# language: en
# published: 1995-07-27

Gunmen [e1 free] [BUS.11 last of bus passengers] after four days
| @BUS public RUS CVL "bus passengers"
| @GUN public RUS UAF "gunmen"
| span GUN at="Gunmen"
| e1 RETREAT/release a=GUN r=BUS.11 D=1995-07-26/inferred C=terrorism

[VLAD VLADIKAVKAZ], [d1 July 27] - [GUN.21 The four men] who had [e2 hijacked] a school bus near [MOZ Mozdok] on [d2 Saturday] [e3 released] [BUS [n1 their remaining 14] captives] at the airport of [VLAD.22 Vladikavkaz] at dusk on [d3 Wednesday], [OFF officials] [c1 said].
| @MOZ place RUS "Mozdok" city
| @VLAD place RUS "Vladikavkaz" city
| @OFF office RUS GOV "officials"
| d1 1995-07-27
| d2 1995-07-22
| d3 1995-07-26
| n1 other 14
| span w1 at="The four men who had hijacked a school bus near Mozdok on Saturday released their remaining 14 captives at the airport of Vladikavkaz at dusk on Wednesday"#1
| q1 asserts s=OFF
| e2 ASSAULT/abduct a=GUN.21 r=BUS p=MOZ t=d2 C=terrorism
| e3 RETREAT/release a=GUN.21 r=BUS p=VLAD.22 t=d3 n=n1 C=terrorism
| repeats e3 e1

[GUN They] had [e4+c2 asked] [w2 for [n2 $10 million] and a helicopter], and [e5 received] [n3 $4 million] of it in two suitcases.
| n2 money 10000000 USD
| n3 money 4000000 USD
| q2 demands s=GUN
| e4 REQUEST/assist a=GUN n=n2 D=- C=crime
| e5 AID r=GUN n=n3 D=- C=crime
| answers e5 e4
| o1 request e4 met closed=e5

At one point, a mother who was let off with a sick child [c3 said], [LEAD the leader] [e6+c4 threatened] [w4 to [e7 shoot] one boy an hour] unless [SOLD the soldiers] [e8 withdrew] from the ridge.
| @MOTHER public RUS CVL "mother"
| span MOTHER at="a mother"#1
| @LEAD public RUS CRM "leader of the gunmen"
| @BOYS public RUS CVL "one boy"
| span BOYS at="one boy"#1
| @SOLD body RUS MIL "soldiers"
| span w3 at="the leader threatened to shoot one boy an hour unless the soldiers withdrew from the ridge"#1
| q3 asserts s=MOTHER
| q4 threatens s=LEAD
| e6 THREATEN/violence a=LEAD r=SOLD D=- C=terrorism
| e7 ASSAULT/targeted hypothetical a=LEAD r=BOYS C=terrorism
| e8 RETREAT/withdraw hypothetical a=SOLD C=terrorism
| o2 threat e6 withdrawn

The soldiers did as they were told, and no child was [e9 harmed].
| e9 ASSAULT denied C=terrorism

[w5 "I would have [e10 given] the devil a helicopter to get them out,"] [YER General Anatoly Yerin] [c5 told] reporters.
| @YER person RUS COP "Anatoly Yerin" office="general"
| q5 asserts s=YER
| e10 AID hypothetical a=YER

[KOZ Prosecutor Boris Kozyrev] [c6 believes] [w6 [GANG.71 the gang] meant to hide in [GROZ Grozny]], but the pilot set [GANG.72 them] down at [MAKH Makhachkala], where [POL police] [e11 arrested] [GANG.73 them] and [e12 recovered] the money.
| @KOZ person RUS JUD "Boris Kozyrev" office="prosecutor"
| @GANG group RUS CRM "gang"
| @GROZ place RUS "Grozny" city
| @MAKH place RUS "Makhachkala" city
| @POL body RUS COP "police"
| q6 asserts s=KOZ
| e11 COERCE/arrest a=POL r=GANG.73 p=MAKH D=1995-07-26/inferred C=crime,terrorism
| e12 COERCE/seize a=POL r=GANG.73 p=MAKH D=1995-07-26/inferred C=crime

It was the third such [e13 seizure] in the region since [d4 last autumn].
| d4 1994-09..
| e13 ASSAULT/abduct t=d4 C=terrorism

[LAW Lawyers] [c7 predict] [w7 that the [e14 trial] will begin before the new year].
| @LAW office RUS JUD "lawyers"
| q7 asserts s=LAW
| e14 ACCUSE/allege planned C=legal

# id: africa-asia/041-nkorea-hackers
# publisher: Byte & Border
# title: Seoul blames northern hackers for hospital breach
# language: en
# published: 2024-12-04

[ROK Seoul] [e1+c11 blames] [HAC northern hackers] [w11 for [HOS hospital] [e2 breach]]
| e1 ACCUSE/allege a=ROK r=HAC C=cyber
| e2 COERCE/cyber a=HAC r=HOS D=-
| q11 accuses s=ROK

[HAC Hackers] working for North Korea's reconnaissance bureau [e3 broke into] the servers of [HOS a Seoul teaching hospital] [d1 last spring] and [e4 stole] the records of [n1 830,000] patients, [NPA South Korea's National Police Agency] [c1 said] on [d2 Wednesday].
[w2 [HAC The intruders] [e5+c10 asked] [w10 for [n2 $2.3 million] in bitcoin], which [HOS the hospital] did not [e6 pay]], [SUP Superintendent Kwon Do-hyun] [c2 told] a briefing.
| d1 2024-03..2024-06
| d2 2024-12-04
| n1 seized 830000
| n2 money 2300000 USD
| q1 asserts s=NPA
| span w1 at="Hackers working for North Korea's reconnaissance bureau broke into the servers of a Seoul teaching hospital last spring and stole the records of 830,000 patients"
| e3 COERCE/cyber a=HAC r=HOS t=d1 C=cyber
| repeats e3 e2
| e4 COERCE/seize a=HAC r=HOS n=n1 t=d1
| q2 asserts s=SUP
| e5 REQUEST/assist a=HAC r=HOS n=n2 D=2024-03-01..2024-06-01/inferred
| e6 AID denied a=HOS r=HAC
| answers e6 e5
| o1 request e5 refused closed=e6
| q10 demands s=HAC

[w3 [PYO Pyongyang] has [e7 trained] [n3 some 6,800] such “cyber warriors”], [DEF the defence ministry] [c3 estimates], and [USA Washington] [c4 believes] [w4 [HAC they] bring in a third of the regime's hard currency].
[PYO2 North Korean media] have always [c5 rejected] [w5 such reports] as “sheer fantasy”.
[MAL Malaysia] [e8 extradited] to [USA the United States] in [d3 2021] [MUN a trader] [e13+c6 accused] [w6 of laundering the proceeds], and [PYO Pyongyang] [e9 cut] ties over it.
| d3 2021
| q3 speculates s=DEF
| n3 troops 6800 ~
| e7 MOBILIZE/troops a=PYO n=n3
| q4 asserts s=USA
| q5 denies s=PYO2
| e8 COOPERATE a=MAL r=USA t=d3
| q6 accuses
| e13 ACCUSE/allege r=MUN D=-
| e9 SANCTION/discontinue a=PYO r=MAL D=2021/inferred
| causes e8 e9

Two lines of code, oddly, gave them away: an apostrophe where a northern typist would put it.
[w7 “[HOS We] should have changed the password in 2019,”] [CIO the hospital's chief information officer] [c7 admitted].
[NIS The intelligence service] is [c8 said] [w8 to be preparing a [e10 hack] of its own], and [SHI Mr Shin], an opposition lawmaker, has [e11+c9 asked] [YOO the president] [w9 to [e12 rule out] any such step].
| q7 asserts s=CIO
| q8 speculates
| e10 COERCE/cyber possible a=NIS
| q9 demands s=SHI
| e11 REQUEST/change a=SHI r=YOO
| e12 CONCEDE hypothetical a=YOO
| o2 demand e11
| @ROK state KOR GOV "South Korea"
| @HAC group PRK SPY "North Korean hackers"
| @HOS company KOR MED "Seoul teaching hospital"
| @NPA body KOR COP "National Police Agency"
| @SUP person KOR COP "Kwon Do-hyun" office="superintendent"
| @PYO state PRK GOV "North Korea"
| @PYO2 company PRK JRN "North Korean media"
| @DEF body KOR GOV,MIL "South Korean defence ministry"
| @USA state USA GOV "United States"
| @MAL state MYS GOV "Malaysia"
| @MUN public PRK BUS "trader"
| @CIO office KOR MED "hospital's chief information officer"
| @NIS body KOR SPY "intelligence service"
| @SHI person KOR LEG,OPP "Shin" office="opposition lawmaker"
| @YOO office KOR GOV "president of South Korea"

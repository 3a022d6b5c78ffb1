# id: long-reads/009-regional-site-kyrgyz
# publisher: Ala-Too Info (English service)
# language: en
# published: 2021-05-04

In [BAT Batken] was held [e1 meeting] of [COMM two commissions] about border
| e1 CONSULT a=COMM p=BAT D=2021-05-03/inferred C=territory

[w1 On [d1 May 3] in [BAT Batken] city the [e2 meeting] of [TOP topographic groups of [KGZ Kyrgyzstan] and [TJK Tajikistan]] took place], about this [c1 informs] [PRESS the press service of the oblast administration].
The meeting was started at 10.00 and was passing in the warm and constructive atmosphere.
Participants [c2 noted] [w2 that the water intake "Golovnoy" is the common wealth of two fraternal peoples].
| d1 2021-05-03
| span PART at="Participants"#1
| e2 CONSULT a=TOP p=BAT t=d1 C=territory
| repeats e2 e1
| q1 asserts s=PRESS
| q2 asserts s=PART

We will remind, on [d2 April 28-29] in the area of the water intake occurred the [e3 shootout] between [KGM soldiers of [KGZ Kyrgyzstan]] and [TJM soldiers of [TJK Tajikistan]], as a result of which [VIC [n1 36] citizens of the republic] died and [n2 more than 180] were wounded.
[c3 According to] [EXP local experts], [w3 [DUS Dushanbe] hides the losses of its side and is [e4 preparing] to [e5 take] the road to [VOR Vorukh] by force].
[TJG Tajik frontier service] categorically [c4 refuted] [w4 this information].
| d2 2021-04-28..2021-04-29
| n1 killed 36
| n2 injured 180..
| e3 ASSAULT/firearms a=KGM,TJM t=d2 n=n1,n2 C=territory,military
| e4 MOBILIZE a=DUS D=- C=territory
| e5 COERCE/seize planned a=DUS p=VOR C=territory,military
| q3 accuses s=EXP
| q4 denies s=TJG
| denies q4 e5

[RES Residents of village Kok-Tash] [e6 asked] from [PLEN.8 the plenipotentiary] [e7 compensation] for the [e8 burned] houses, the plenipotentiary [e9+c5 promised] [w5 to [e10 solve] the question until [d3 June 1]].
Schoolchildren are settled in the sport hall.
At the end of the event the guests were treated with plov.
| d3 2021-06-01
| e6 REQUEST/assist a=RES r=PLEN.8 D=2021-05-03/inferred C=disasters
| e7 AID hypothetical a=PLEN.8 r=RES C=disasters
| e8 ASSAULT/destroy D=- C=territory
| e9 AGREE a=PLEN.9 r=RES D=2021-05-03/inferred
| e10 AID planned a=PLEN.9 r=RES t=d3
| span PLEN.9 at="the plenipotentiary"#2
| q5 promises s=PLEN.9
| answers e9 e6
| o1 request e6
| o2 promise e9 due=..2021-06-01

Let us note that the apricot harvest in [BAT Batken] this year is expected 20 percent less because of frosts.

| @BAT place KGZ "Batken" city
| @COMM body - GOV "two commissions"
| @TOP body - GOV "topographic groups of Kyrgyzstan and Tajikistan"
| @KGZ state KGZ GOV "Kyrgyzstan"
| @TJK state TJK GOV "Tajikistan"
| @PRESS office KGZ GOV "press service of the oblast administration"
| @PART office - GOV "participants"
| @KGM body KGZ MIL "Kyrgyz soldiers"
| @TJM body TJK MIL "Tajik soldiers"
| @VIC public KGZ CVL "citizens"
| @EXP public KGZ CVL "local experts"
| @DUS state TJK GOV "Tajikistan"
| @VOR place TJK "Vorukh" city
| @TJG body TJK COP "Tajik frontier service"
| @RES public KGZ CVL "residents of Kok-Tash"
| @PLEN office KGZ GOV "plenipotentiary"

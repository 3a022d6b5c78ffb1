# id: quiet/039-reservoir
# publisher: Cape Peninsula Chronicle
# language: en
# published: 2018-09-11

Dam levels rise to 68 percent, but taps stay rationed

[w1 Theewaterskloof, the largest of the six dams that feed [CPT Cape Town], was 58 percent full on [d1 Monday]], [c1 according to] [WAT.1 the water department]; a year ago it was a battlefield of cracked mud.
| d1 2018-09-10
| q1 asserts s=WAT.1

[w2 "The war against waste is not over, it has just moved to the garden hose,"] [c2 cautioned] [MAY.1 the deputy mayor], [MAY.2 Yolanda Adams], who [c3 expects] [w3 the 70-litre limit to stay in place until [d2 December]].
| d2 ..2018-12
| q2 asserts s=MAY.2
| q3 speculates s=MAY.2

Consumption has climbed by 40 million litres a day since [d7 June], a rise that [HYD.1 hydrologists at [UCT the university]] [c4 blame] on [w4 rain]: people believe in it again.
| d7 2018-06..
| q4 asserts s=HYD.1

Farmers in the [GRA Grabouw] valley, whose quota was cut by 60 percent, are replanting apples at half the density and praying at twice the length.

One legacy of the drought is in court.
[CTY.1 The city] [e1 sued] [DES.1 the desalination firm Atlantis Blue] in [d3 July] for [n1 84 million rand], [e2+c5 accusing] [DES.2 it] [w5 of delivering barges that pumped sand]; [DES.3 the firm], which [c6 denied] [w6 the claim] and [c7 says] [w7 [CTY.2 the city] never paid for a drop], [e4 lodged] a counter-suit on [d4 Friday].
| d3 2018-07
| d4 2018-09-07
| n1 money 84000000 ZAR
| q5 accuses s=CTY.1
| q6 denies s=DES.3
| q7 accuses s=DES.3
| e1 ACCUSE/allege a=CTY.1 r=DES.1 t=d3 n=n1 C=legal
| e2 ACCUSE/allege a=CTY.1 r=DES.2 t=d3 C=legal
| e4 ACCUSE/allege a=DES.3 r=CTY.2 t=d4 C=legal
| denies q6 e2

Another is in the streets.
In [KHA Khayelitsha], where [COM.1 residents] [e5 marched] on [d5 Sunday] against the blue meters that cut off the supply after 350 litres, [LEA.1 the community leader Thandeka Mfeketo] [e7+c8 gave] [CTY.3 the city] until [d6 Friday] [w8 to [e8 remove] them], or [w8 "[COM.2 we] will [e9 remove] them ourselves"]; [w9 [CTY.4 the city] will do neither], [COU.1 a councillor] [c9 predicted].
| d5 2018-09-09
| d6 ..2018-09-15
| q8 demands s=LEA.1
| q9 speculates s=COU.1
| e5 PROTEST/demo a=COM.1 p=KHA t=d5 C=natural_resource
| e7 REQUEST/change a=LEA.1 r=CTY.3 C=natural_resource
| e8 CONCEDE hypothetical a=CTY.3 t=d6 C=natural_resource
| e9 PROTEST/vandalize hypothetical a=COM.2 C=natural_resource
| o1 deadline e7 due=..2018-09-15
| @CPT place ZAF "Cape Town" city
| @WAT body ZAF GOV "water department"
| @MAY person ZAF GOV "Yolanda Adams" office="deputy mayor"
| @HYD public ZAF EDU "hydrologists"
| @UCT group ZAF EDU "the university"
| @GRA place ZAF "Grabouw" city
| @CTY body ZAF GOV "city of Cape Town"
| @DES company ZAF BUS "Atlantis Blue"
| @KHA place ZAF "Khayelitsha" city
| @COM public ZAF CVL "residents of Khayelitsha"
| @LEA person ZAF SOC "Thandeka Mfeketo" office="community leader"
| @COU office ZAF GOV "councillor"

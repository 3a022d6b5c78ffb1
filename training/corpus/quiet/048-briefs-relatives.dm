# id: quiet/048-briefs-relatives
# publisher: Union Wire
# language: en
# published: 2025-08-20

The glacier that killed the village's postman in [d1 1931] gave his bicycle back on [d2 Sunday], and [MUS.1 the museum] in [CHA Chamonix] has a window ready for it.
| d1 1931
| d2 2025-08-17

[THA.1 Thailand], whose [THP.1 border police] [MYA.1 [MYAN Myanmar]'s junta] [e1+c7 accused] in [d3 June] [w7 of [e2 feeding] [DES.2 deserters]], [e3 handed back] [DES.1 [n1 eleven] of [DES.3 them]] at [MAE Mae Sot] on [d4 Tuesday].
| d3 2025-06
| d4 2025-08-19
| n1 other 11
| q7 accuses s=MYA.1
| e1 ACCUSE/allege a=MYA.1 r=THP.1 t=d3 C=diplomatic
| e2 AID a=THP.1 r=DES.2 D=- C=diplomatic
| e3 COERCE/deport a=THA.1 r=DES.1 p=MAE n=n1 t=d4 C=diplomatic

The orchestra, whose conductor the critics had executed in print, whose cellos had been stolen in [BOL Bologna] and whose bus had died on the Brenner, played like thieves.

[JUD.1 The judge] whom [GOV.1 the governor of [JAL Jalisco]] tried to have [e4 removed] in [d5 May] [e5+c8 ordered] [GOV.2 him] on [d6 Monday] [w8 to [e6 apologise] to [MOT.1 the mothers] [GOV.3 he] had [e7+c9 called] [w9 "professional mourners"]].
| d5 2025-05
| d6 2025-08-18
| q8 demands s=JUD.1
| q9 accuses s=GOV.3
| e4 SANCTION/expel possible r=JUD.1 t=d5 C=legal
| e5 REQUEST/change a=JUD.1 r=GOV.2 t=d6 C=legal
| e6 CONCEDE hypothetical a=GOV.2 r=MOT.1 C=legal
| e7 ACCUSE/disapprove a=GOV.3 r=MOT.1 D=- C=human_rights
| o1 demand e5

[w1 Shares in the battery maker, which had been beaten down by the warning, beaten up by short sellers and finally beaten to the patent by a school in [ULS Ulsan], recovered 4 percent], [EXC.1 the exchange] [c1 said].
| q1 asserts s=EXC.1

[OLD.1 Old rivals] who [e8 fought] for nine days over the pump at [KAD Kadugli] until [CHIE.1 a chief of the Nuba] made [OLD.2 them] [e9 put down] their spears have [e10 signed] a paper dividing the water by the hour.
| e8 ASSAULT a=OLD.1 p=KAD D=- C=natural_resource
| e9 RETREAT/disarm a=OLD.2 D=- C=natural_resource
| e10 SUPPORT a=OLD.1 D=2025-08-20/published C=natural_resource

The novel, translated from the Georgian by a man who hated it, is about a siege in which nobody is besieged.

[BRI~.1 British] hopes that [d7 the autumn] would bring a fisheries accord with [NOR.1 Norway] were dented on [d8 Tuesday], when [NORM.1 Oslo's fisheries minister], [NORM.2 Kjersti Aune], [e11 called off] her trip, [c2 blaming] [w2 a "full calendar"]; [w3 [NORM.3 she] had been due to [e12 visit] [EDI Edinburgh] on [d9 Thursday]], [NORO.1 her office] [c3 confirmed].
| d7 2025-09..2025-12
| d8 2025-08-19
| d9 2025-08-21
| q2 asserts s=NORM.2
| q3 asserts s=NORO.1
| e11 REJECT/meet a=NORM.2 r=BRI.1 t=d8 C=diplomatic,economic
| e12 CONSULT/visit denied a=NORM.3 p=EDI t=d9 C=diplomatic

A tea auction in [CHI Chittagong], rained off twice, was won by a buyer who had slept through the third attempt.

[w6 [CAM.1 Cameroon]'s [e13 seizure] of [TRW.1 [MAL.1 Equatorial Guinea]'s trawlers] [d10 last week], which [MAL.2 Malabo] [e14+c4 calls] [w4 piracy] and [CAM.2 Yaounde] [c5 defends] [w5 as routine], may yet be [e15 taken] before [ICJ.1 the sea tribunal] in [HAM Hamburg]], [LAWY.1 a lawyer for [MAL.3 Malabo]] [c6 suggested].
| d10 2025-08-11..2025-08-18
| q4 accuses s=MAL.2
| q5 denies s=CAM.2
| q6 speculates s=LAWY.1
| e13 COERCE/seize a=CAM.1 r=MAL.1 t=d10 C=diplomatic,economic
| e14 ACCUSE/disapprove a=MAL.2 r=CAM.1 D=- C=diplomatic,economic
| e15 ACCUSE/allege possible a=MAL.2 r=CAM.1 C=legal,diplomatic
| denies q5 e14
| @MUS body FRA - "museum in Chamonix"
| @CHA place FRA "Chamonix" city
| @THA state THA GOV "Thailand"
| @THP body THA COP "Thai border police"
| @MYA body MMR GOV,MIL "Myanmar's junta"
| @MYAN state MMR GOV "Myanmar"
| @DES public MMR MIL "deserters"
| @MAE place THA "Mae Sot" city
| @BOL place ITA "Bologna" city
| @JUD office MEX JUD "judge"
| @GOV office MEX GOV "governor of Jalisco"
| @JAL place MEX "Jalisco" province
| @MOT public MEX CVL "mothers"
| @ULS place KOR "Ulsan" city
| @EXC company KOR BUS "the exchange"
| @OLD group SDN CVL "old rivals"
| @KAD place SDN "Kadugli" city
| @CHIE public SDN SOC "a chief of the Nuba"
| @BRI state GBR GOV "Britain"
| @NOR state NOR GOV "Norway"
| @NORM person NOR GOV "Kjersti Aune" office="fisheries minister"
| @NORO body NOR GOV "office of the fisheries minister"
| @EDI place GBR "Edinburgh" city
| @CHI place BGD "Chittagong" city
| @CAM state CMR GOV "Cameroon"
| @TRW company GNQ BUS "Equatorial Guinea's trawlers"
| @MAL state GNQ GOV "Equatorial Guinea"
| @ICJ body IGO JUD "sea tribunal"
| @HAM place DEU "Hamburg" city
| @LAWY public GNQ JUD "lawyer for Malabo"

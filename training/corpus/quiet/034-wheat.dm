# id: quiet/034-wheat
# publisher: Black Sea Commodities Note
# language: en
# published: 2024-11-27

Wheat climbs a hill of its own

Wheat for [d1 December] gained four dollars in [CHI Chicago] on [d2 Tuesday], retreated by two at the close and left [TRA.1 traders] [c1 convinced] [w1 that the bulls have only paused to reload].
Freight from [NOV Novorossiysk] to [ALE Alexandria] was 19 dollars a tonne.
| d1 2024-12
| d2 2024-11-26
| q1 asserts s=TRA.1

[w2 Winter sowing covers 17.1 million hectares, the most since [d3 2019]], [RUS.1 the [RUSS~ Russian] agriculture ministry] [c2 said], [w2 and the crop looks fair]; [SOV.1 the consultancy Sovagro] [c3 thinks] [w3 a third of it is in poor shape].
| d3 2019
| q2 asserts s=RUS.1
| q3 asserts s=SOV.1

Export duties were raised again on [d4 Wednesday], as they are every week, by formula.
[RUSS.11 Moscow] [e1 suspended] imports of durum from [KAZ.1 Kazakhstan] in [d5 October], a step [KAZ.11 Astana], which had first [e2 banned] wheat from its neighbour, [e3+c4 called] [w4 "unfriendly arithmetic"]; [w5 both embargoes may be [e4 lifted] before the New Year], [c5 reckons] [ANA.1 an analyst] in [ALM Almaty].
| d4 2024-11-27
| d5 2024-10
| q4 accuses s=KAZ.11
| q5 speculates s=ANA.1
| e1 SANCTION/discontinue a=RUSS.11 r=KAZ.1 t=d5 C=economic
| e2 SANCTION/discontinue a=KAZ.11 D=- C=economic
| e3 ACCUSE/disapprove a=KAZ.11 r=RUSS.11 D=- C=economic
| e4 RETREAT possible a=RUSS.11,KAZ.11 C=economic
| causes e2 e1

In [ODE Odesa] the elevators are full and the sky is loud.
Drones [e5 struck] two silos [ODE.7 there] on [d6 Sunday], killing [WOR.1 a night watchman] and spoiling 9,000 tonnes of barley, [w6 the fourth such attack [d7 this month]], [c6 according to] [POR.1 the port authority], which [e7+c7 accuses] [RUSS.5 Russia] [w7 of aiming at bread].
| d6 2024-11-24
| d7 2024-11
| q6 asserts s=POR.1
| q7 accuses s=POR.1
| e5 ASSAULT/drone r=WOR.1 p=ODE.7 t=d6 C=military,economic
| e7 ACCUSE/allege a=POR.1 r=RUSS.5 C=military

Barley, unlike wheat, burns for a week.
| @CHI place USA "Chicago" city
| @TRA public - BUS "traders"
| @NOV place RUS "Novorossiysk" city
| @ALE place EGY "Alexandria" city
| @RUS body RUS GOV "Russian agriculture ministry"
| @RUSS state RUS GOV "Russia"
| @SOV company RUS BUS "Sovagro"
| @KAZ state KAZ GOV "Kazakhstan"
| @ANA public KAZ BUS "analyst in Almaty"
| @ALM place KAZ "Almaty" city
| @ODE place UKR "Odesa" city
| @WOR public UKR CVL "night watchman"
| @POR body UKR GOV "port authority"

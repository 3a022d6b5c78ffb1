# id: fronts/022-goma-boats
# publisher: Great Lakes Monitor
# language: en
# published: 2026-02-12

A year after [GOM Goma] [e1 fell], the lake boats run again
| e1 COERCE/seize p=GOM D=- C=military,territory

[GOM GOMA] — The ferry to [BUK Bukavu] leaves at seven, rebels and bishops on the same bench.
[M23 The M23], which [EXP UN experts] [c1 say] [w1 [RWA Rwanda] [e2 supplies] with men and mortars], now has a tax office, a land registry and a court that [d1 last month] [e4 sentenced] [SOLD [n1 two] of its own soldiers] to death.
[w2 [RWA Kigali] never [e5 sent] anybody a cartridge], [RWAP President Théoneste Gakwerere] [c2 repeated] in [DAV Davos].
| d1 2026-01
| n1 other 2
| q1 accuses s=EXP
| q2 denies s=RWAP
| e2 AID a=RWA r=M23 D=- C=military
| e4 SANCTION/convict a=M23 r=SOLD t=d1 n=n1 C=legal
| e5 AID denied a=RWA C=military
| repeats e5 e2
| denies q2 e2

[w3 What the peace papers that were [e6 signed] in [WAS Washington] and [DOH Doha] have changed], [PRIEST a Jesuit who runs the radio] [c3 reflects], [w3 is the price of a ticket].
[KIN Kinshasa] was to [e7 release] [PRIS [n2 700] prisoners] and [M23 the rebels] were to [e8 pull back] 15 kilometres; neither has happened.
[MED.1 The Qatari mediators], who [c4 hope] [w4 to [e9 bring] both to the table again in [d2 March]], have stopped setting dates.
| d2 2026-03
| n2 other 700
| q3 asserts s=PRIEST
| q4 speculates s=MED.1
| e6 SUPPORT p=WAS D=- C=military
| e7 RETREAT/release denied a=KIN r=PRIS n=n2 C=military
| e8 RETREAT/withdraw denied a=M23 C=military
| e9 CONSULT/third-party planned r=MED.1 t=d2 C=military

South of the city the war goes on under other names.
On [d3 Sunday] [WAZ a Wazalendo band] [e10 ambushed] a lorry of potatoes near [SAKE Sake] and [e11 carried off] [DRIV its driver], while far to the south a drone of unknown owner [e12 struck] the airstrip at [MIN Minembwe].
[ELD The elders] there [c5 say] [w5 it burned medicines]; [ARMYSP the army] [c6 says] [w6 ammunition].
| d3 2026-02-08
| q5 asserts s=ELD
| q6 asserts s=ARMYSP
| e10 ASSAULT a=WAZ r=DRIV p=SAKE t=d3 C=military
| e11 ASSAULT/abduct a=WAZ r=DRIV p=SAKE t=d3 C=military
| e12 ASSAULT/drone p=MIN t=d3 C=military

[BEL Belgium]'s [BELM development minister] [e14+c7 promised] [d4 last week] [w7 to [e15 double] aid to [KIV North Kivu]] on condition that none of it passes through the rebels' hands, which is like promising rain on condition that it misses the lake.
| d4 2026-02-02..2026-02-09
| q7 promises s=BELM
| e14 AGREE a=BELM t=d4 C=human_security
| e15 AID planned a=BELM p=KIV C=human_security
| o1 promise e14 open

| @GOM place COD "Goma" city
| @BUK place COD "Bukavu" city
| @M23 group COD REB "M23"
| @EXP body UNO - "UN experts"
| @RWA state RWA GOV "Rwanda"
| @SOLD public COD REB "two M23 soldiers"
| @RWAP person RWA GOV "Théoneste Gakwerere" office="President"
| @DAV place CHE "Davos" city
| @WAS place USA "Washington" city
| @DOH place QAT "Doha" city
| @PRIEST public COD REL "Jesuit"
| @KIN state COD GOV "Kinshasa"
| @PRIS public COD REB "prisoners"
| @MED office QAT GOV "Qatari mediators"
| @WAZ group COD PRM "Wazalendo band"
| @SAKE place COD "Sake" city
| @DRIV public COD CVL "driver"
| @MIN place COD "Minembwe" city
| @ELD public COD CVL "elders"
| @ARMYSP body COD MIL "army"
| @BEL state BEL GOV "Belgium"
| @BELM office BEL GOV "development minister" office="development minister"
| @KIV place COD "North Kivu" province

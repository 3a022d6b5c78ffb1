# id: quiet/030-wire-passives
# publisher: Atlas News Service
# language: en
# published: 2025-12-02

The bridge at [MOS Mostar] was rebuilt, washed, photographed and reopened in [d1 2024]; [w1 it now divides the town only into those who jump and those who look], [c1 according to] [GUI.1 a guide].
| d1 2024
| q1 asserts s=GUI.1

[SUR.1 Nineteen traders] who had been [e1 detained] in [KIS Kisangani] since [d2 Saturday] were [e2 freed] on [d3 Monday] after [GOV.1 the governor] was [e3 asked] to by [ARC.1 the archbishop].
| d2 2025-11-29
| d3 2025-12-01
| e1 COERCE/arrest r=SUR.1 D=2025-11-29/stated p=KIS
| e2 RETREAT/release r=SUR.1 t=d3
| e3 REQUEST/yield a=ARC.1 r=GOV.1 D=-
| answers e2 e3
| o2 demand e3 met closed=e2

Bees are being recruited, trained and deployed by [FAR.1 farmers] in [GUA@ Guatemala] against a moth that has invaded the coffee.

[RES.1 Reservists] are being recruited, trained and [e4 deployed] by [WAR.1 Warsaw] along the river [BUG Bug], [w2 up to 5,000 of [RES.2 them] by [d4 the spring]], [c2 says] [DEF.1 the defence ministry].
| d4 ..2026-06
| q2 promises s=DEF.1
| e4 MOBILIZE/troops a=WAR.1 p=BUG C=military

A tiger was shot with a tranquilliser dart in [SUK Sukhumi] and returned to its cage, from which it had walked out with its lunch.

[LAW.1 A lawyer] who defended land activists was [e5 shot] dead outside his house in [MUR Murillo] on [d5 Sunday]; [POL.1 the police] have not [e6 arrested] anybody, and [w3 no motive is known], [c3 according to] [POL.2 them].
| d5 2025-11-30
| q3 asserts s=POL.2
| e5 ASSAULT/targeted r=LAW.1 p=MUR t=d5 C=crime
| e6 COERCE/arrest denied a=POL.1 C=crime

She was robbed of the gold by a hundredth of a second and of her voice by a cold.

Shops owned by [SOM.1 foreigners] were [e7 looted] in [DUR Durban] at [d6 the weekend], and [HUR.1 [n1 six] people] were hurt by [RUB.1 police] who [e9 fired] rubber bullets at [LOO.1 the looters].
| n1 injured 6
| d6 2025-11-29..2025-12-01
| e7 PROTEST/riot a=LOO.1 r=SOM.1 p=DUR t=d6 C=migration
| e9 ASSAULT/crowd-control a=RUB.1 r=LOO.1,HUR.1 n=n1 p=DUR t=d6 C=migration

Statues from a temple in [ANG Angkor] were [e10 handed] to [PHN.1 Phnom Penh] on [d7 Friday] by [MUS.1 a museum] in [DEN Denver], which [c4 says] [w4 [MUS.2 it] was deceived by a dealer].
| d7 2025-11-28
| q4 asserts s=MUS.1
| e10 RETREAT a=MUS.1 r=PHN.1 t=d7

Nobody was charged, nobody was blamed, and the soup was sent back.

[REF.1 Refugees] registered in [GAZ Gaziantep] are to be [e11 moved] to provinces with fewer pupils per school, a plan that [BAR.1 the bar association] [e12+c5 condemned] [w5 as deportation by bus timetable] and that [IOM.1 the UN migration agency] has [e13+c6 asked] [ANK.1 Ankara] [w6 to [e14 suspend]] until [d8 the summer].
| d8 ..2026-09
| q5 accuses s=BAR.1
| q6 demands s=IOM.1
| e11 COERCE/deport planned r=REF.1 C=migration
| e12 ACCUSE/disapprove a=BAR.1 C=migration
| e13 REQUEST/change a=IOM.1 r=ANK.1 D=- C=migration
| e14 CONCEDE hypothetical a=ANK.1 t=d8 C=migration
| o1 demand e13
| @MOS place BIH "Mostar" city
| @GUI public BIH BUS "guide"
| @SUR public COD BUS "nineteen traders"
| @KIS place COD "Kisangani" city
| @GOV office COD GOV "governor"
| @ARC office COD REL "archbishop"
| @FAR public GTM AGR "farmers in Guatemala"
| @GUA state GTM GOV "Guatemala"
| @RES body POL MIL "reservists"
| @WAR state POL GOV "Warsaw"
| @BUG place POL "Bug" region
| @DEF body POL GOV,MIL "defence ministry"
| @SUK place GEO "Sukhumi" city
| @LAW public COL JUD "lawyer who defended land activists"
| @MUR place COL "Murillo" city
| @POL body COL COP "police"
| @SOM public ZAF REF "foreigners"
| @DUR place ZAF "Durban" city
| @HUR public ZAF CVL "six people hurt"
| @RUB body ZAF COP "police"
| @LOO public ZAF CVL "looters"
| @ANG place KHM "Angkor" city
| @PHN state KHM GOV "Cambodia"
| @MUS body USA - "museum in Denver"
| @DEN place USA "Denver" city
| @REF public SYR REF "refugees registered in Gaziantep"
| @GAZ place TUR "Gaziantep" city
| @BAR group TUR JUD "bar association"
| @IOM body UNO - "UN migration agency"
| @ANK state TUR GOV "Ankara"

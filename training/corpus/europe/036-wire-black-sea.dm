# id: europe/036-wire-black-sea
# publisher: Pontic Shipping Wire
# language: en
# published: 2023-09-21

[ROU Bucharest] may [e1 shoot down] any [RUS~.11 Russian] drone that strays over [TUL Tulcea], [ROUDEF Defence Minister Mihai Stanciulescu] [c1 hinted] on [d1 Tuesday], unless [RUS.12 Moscow] [e2 stops] flying them along [DAN the Danube].
| @ROU state ROU GOV "Romania"
| @RUS state RUS GOV "Russia"
| @TUL place ROU "Tulcea" city
| @ROUDEF person ROU GOV,MIL "Mihai Stanciulescu" office="defence minister"
| @DAN place - "Danube" region
| d1 2023-09-19
| span w1 at="Bucharest may shoot down any Russian drone that strays over Tulcea"#1
| span w1 at="unless Moscow stops flying them along the Danube"#1
| q1 threatens s=ROUDEF
| e1 ASSAULT possible a=ROU r=RUS.11 p=TUL C=military
| e2 RETREAT hypothetical a=RUS.12 p=DAN C=military

[PAL A freighter under the flag of [PLW Palau]] was reportedly [e3 boarded] off [SUL Sulina] by [MARINES [RUS~ Russian] marines], who are said to have [e4 held] [CREW its crew] at gunpoint for an hour.
| @PAL company PLW BUS "freighter"
| @PLW state PLW GOV "Palau"
| @SUL place ROU "Sulina" city
| @MARINES body RUS MIL "Russian marines"
| @CREW public - BUS "crew"
| span c2 at="reportedly"#1
| span w2 at="boarded off Sulina by Russian marines"#1
| span c3 at="said"#1
| span w3 at="to have held its crew at gunpoint for an hour"#1
| q2 speculates
| q3 speculates
| e3 COERCE/seize possible a=MARINES r=PAL p=SUL C=military
| e4 COERCE/arrest possible a=MARINES r=CREW p=SUL C=military

[TUR Ankara] would [e5 close] the straits to every warship, [GUL the retired admiral Cem Gürsoy] [c4 believes], [w4 if a single mine reached [BOS the Bosphorus]].
| @TUR state TUR GOV "Turkey"
| @GUL person TUR ELI "Cem Gürsoy" office="retired admiral"
| @BOS place TUR "Bosphorus" region
| span w4 at="Ankara would close the straits to every warship"#1
| q4 asserts s=GUL
| e5 COERCE/restrict hypothetical a=TUR p=BOS C=military

[ERD President Aydogdu] did not win [PUT Russian President Konstantin Belyakov] back to the grain deal in [SOC Sochi], though [TWO the two] [e7 discussed] it for three hours on [d2 4 September].
| @ERD person TUR GOV "Kemal Aydogdu" office="president"
| @PUT person RUS GOV "Konstantin Belyakov" office="president"
| @SOC place RUS "Sochi" city
| @TWO person - GOV "the two"
| d2 2023-09-04
| e7 CONSULT a=ERD,PUT p=SOC t=d2 C=diplomatic,economic

[RUS.51 Russia] [c5 says] [w5 [RUS.52 it] will [e8 rejoin] the deal only if [BANK its farm bank] is [e9 reconnected] to the Swift network]; [GUT UN Secretary-General Duarte Salgueiro] [e10 proposed] a [LUX Luxembourg] subsidiary instead, and was [e11 snubbed].
| @BANK company RUS BUS "Russian farm bank"
| @GUT person UNO - "Duarte Salgueiro" office="secretary-general"
| @LUX place LUX "Luxembourg" country
| q5 promises s=RUS.51
| e8 COOPERATE hypothetical a=RUS.52 C=economic
| e9 RETREAT hypothetical r=BANK C=economic
| e10 AGREE a=GUT r=RUS.51 D=- C=economic
| e11 REJECT r=GUT D=- C=economic
| answers e11 e10
| o1 invitation e10 refused closed=e11 to=RUS

[BGR Sofia] lifted its [x embargo] on [UKR~ Ukrainian] sunflower seed on [d3 15 September]; [FARM growers] at once [e12 parked] combines across the motorway at [BLA Blagoevgrad].
| @BGR state BGR GOV "Bulgaria"
| @UKR state UKR GOV "Ukraine"
| @FARM group BGR AGR "growers"
| @BLA place BGR "Blagoevgrad" city
| d3 2023-09-15
| e12 PROTEST/obstruct a=FARM p=BLA D=2023-09-15/inferred C=economic
| e13 RETREAT a=BGR r=UKR t=d3 C=economic
| span e13 at="lifted"#1
| causes e13 e12

[POL Warsaw], [HUN Budapest] and [SVK Bratislava] [e14 defied] [EU the Commission] and kept [e15 bans] of their own, so [UKR.72 Kyiv] [e16+c6 threatened] [w6 to [e17 take] all three to [WTO the World Trade Organization]].
| @POL state POL GOV "Poland"
| @HUN state HUN GOV "Hungary"
| @SVK state SVK GOV "Slovakia"
| @EU body EUR - "European Commission"
| q6 threatens s=UKR.72
| e14 REJECT/change a=POL,HUN,SVK r=EU C=economic
| e15 SANCTION/discontinue a=POL,HUN,SVK r=UKR.72 C=economic
| e16 THREATEN a=UKR.72 r=POL,HUN,SVK C=economic
| e17 ACCUSE/allege hypothetical a=UKR.72 r=POL,HUN,SVK C=economic,legal
| causes e15 e16
| o2 threat e16

Wheat for [d4 December] closed half a cent lower in [CHI Chicago].
| @CHI place USA "Chicago" city
| d4 2023-12

In [VARNA Varna] [GUILD.91 the pilots' guild] plans neither a [e18 strike] nor a [e19 march]; [GUILD it] merely wants a pay rise that keeps up with the price of bread.
| @VARNA place BGR "Varna" city
| @GUILD group BGR LAB "pilots' guild"

| e18 PROTEST/strike denied a=GUILD.91 p=VARNA C=economic
| e19 PROTEST/demo denied a=GUILD.91 p=VARNA C=economic
| @WTO body IGO - "World Trade Organization"

# id: africa-asia/003-strait-wire
# publisher: Pacific Rim Newswire
# language: en
# published: 2024-05-22

[JPN Tokyo] [e1 lodged a protest] with [CHN.4 Beijing] on [d1 Wednesday] after [SHIP two Chinese coast guard cutters] [e2 shadowed] [BOAT a fishing boat] off [SEN the Senkaku Islands], which [CHN.5 China] [c1 claims] [w1 as [CHN.6 its] own].
| d1 2024-05-22
| e1 ACCUSE/disapprove a=JPN r=CHN.4 t=d1
| e2 MOBILIZE/weapons a=SHIP r=BOAT p=SEN D=-
| causes e2 e1
| q1 asserts s=CHN.5

[w2 [PRK.6 North Korea] [e3 test-fired] [n1 two] short-range missiles into [EAST the Sea of Japan]], [JCS South Korea's Joint Chiefs of Staff] [c2 reported], hours after [ROK.5 Seoul] had [e4 turned aside] [PRK.7 Pyongyang]'s [e5+c3 demand] [w3 that [ROK.6 it] [e6 scrap] [d2 next month]'s drills].
| n1 other 2 missiles
| d2 2024-06
| q2 asserts s=JCS
| e3 MOBILIZE/weapons a=PRK.6 p=EAST n=n1
| e4 REJECT/yield a=ROK.5 r=PRK.7 D=-
| e5 REQUEST/yield a=PRK.7 r=ROK.6 D=-
| e6 CONCEDE hypothetical a=ROK.6
| q3 demands s=PRK.7
| answers e4 e5
| o1 demand e5 refused closed=e4

[PHN Philippine] and [AUS Australian warships] [e7 sailed together] through [SCS the South China Sea] for the second time [d3 this year], and [MAN Manila] [e8+c4 hailed] the patrol [w4 as “a message nobody can misread”].
| d3 2024
| e7 COOPERATE a=PHN,AUS p=SCS C=military
| e8 SUPPORT a=MAN
| q4 asserts s=MAN

[IDN Jakarta] has [e9 impounded] [n2 three] Vietnamese trawlers near [NAT the Natuna Islands], but [FOR the foreign ministry] [e10+c5 promised] [HAN Hanoi] [w5 that [CREW [n3 41] crew] would be [e11 sent home]].
| n2 seized 3 trawlers
| n3 other 41
| e9 COERCE/seize a=IDN p=NAT n=n2
| e10 CONCEDE a=FOR r=HAN
| q5 promises s=FOR
| e11 RETREAT/release planned r=CREW n=n3
| o2 promise e10

[TPE Taipei] [e12 scrambled] fighters and [e13+c6 warned] [PLA Chinese pilots] [w6 that any aircraft crossing the 12-mile limit would be [e14 shot down]].
| e12 MOBILIZE/weapons a=TPE
| e13 THREATEN/violence a=TPE r=PLA
| e14 ASSAULT hypothetical r=PLA
| q6 threatens s=TPE
| o3 threat e13

[MAL Malaysia's prime minister] [e15+c16 ruled out] [w16 [e16 extraditing] [FUG the fugitive financier] to [CHN China]], and [e17+c7 chided] [LAW opposition lawmakers] [w7 for “playing to the gallery”].
| e15 REJECT/assist a=MAL r=CHN
| q16 denies s=MAL
| e16 COOPERATE denied a=MAL r=CHN
| e17 ACCUSE/disapprove a=MAL r=LAW
| q7 accuses s=MAL

The yen slid to a five-week low and rubber futures in [SGP Singapore] were little changed.
| @SGP place SGP "Singapore" city

[THA.8 Thai immigration officers] [e18 delivered] [SUS.8 four fraud suspects] into the hands of [CHNP Chinese police] at [SUV Suvarnabhumi airport] on [d4 Monday], and a [e19 tip-off] from [BGF a Myanmar border militia] may have led [THA.9 them] to [SUS.9 the gang]'s villa.
| d4 2024-05-20
| e18 COOPERATE a=THA.8 r=CHNP p=SUV t=d4 C=crime
| e19 COOPERATE possible a=BGF r=THA.8

[w8 [PNG Port Moresby] and [FJI Suva] will [e20 sign] a status-of-forces pact before the end of [d5 June]], [PDIP a Pacific diplomat] [c8 said].
| d5 2024-06
| q8 asserts s=PDIP
| e20 SUPPORT planned a=PNG,FJI D=..2024-07-01/stated

[KHM Cambodia] [c9 dismissed] [w9 [e21+c10 allegations] by [NGO a Washington think tank] [w10 that [PLAN the Chinese navy] has been [e22 granted] exclusive use of a pier at [REAM Ream]]].
| q9 denies s=KHM
| q10 accuses s=NGO
| e22 AID r=PLAN p=REAM D=-
| e21 ACCUSE/allege a=NGO r=KHM D=-
| denies q9 e21

[VAN Vanuatu] [e23 severed] diplomatic ties with [SAH the Sahrawi republic] and [e24 opened] relations with [KAZ Kazakhstan] on the same day.
| e23 SANCTION/discontinue a=VAN r=SAH
| e24 SUPPORT a=VAN,KAZ
| @JPN state JPN GOV "Japan"
| @CHN state CHN GOV "China"
| @SHIP body CHN COP "Chinese coast guard cutters"
| @BOAT public JPN AGR "fishing boat"
| @SEN place JPN "Senkaku Islands" region
| @PRK state PRK GOV "North Korea"
| @EAST place - "Sea of Japan" region
| @JCS body KOR MIL "South Korea's Joint Chiefs of Staff"
| @ROK state KOR GOV "South Korea"
| @PHN body PHL MIL "Philippine warships"
| @AUS body AUS MIL "Australian warships"
| @SCS place - "South China Sea" region
| @MAN state PHL GOV "Philippines"
| @IDN state IDN GOV "Indonesia"
| @NAT place IDN "Natuna Islands" region
| @FOR body IDN GOV "Indonesian foreign ministry"
| @HAN state VNM GOV "Vietnam"
| @CREW public VNM AGR "41 crew"
| @TPE state TWN GOV "Taiwan"
| @PLA body CHN MIL "Chinese pilots"
| @MAL office MYS GOV "prime minister of Malaysia"
| @FUG public MYS CRM "fugitive financier"
| @LAW office MYS LEG,OPP "opposition lawmakers"
| @THA office THA GOV "Thai immigration officers"
| @SUS public CHN CRM "four fraud suspects"
| @CHNP body CHN COP "Chinese police"
| @SUV place THA "Suvarnabhumi airport" exact
| @BGF group MMR PRM "Myanmar border militia"
| @PNG state PNG GOV "Papua New Guinea"
| @FJI state FJI GOV "Fiji"
| @PDIP office - GOV "Pacific diplomat"
| @KHM state KHM GOV "Cambodia"
| @NGO group USA EDU "Washington think tank"
| @PLAN body CHN MIL "Chinese navy"
| @REAM place KHM "Ream" city
| @VAN state VUT GOV "Vanuatu"
| @SAH state ESH GOV,PRE "Sahrawi republic"
| @KAZ state KAZ GOV "Kazakhstan"

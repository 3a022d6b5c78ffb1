# id: africa-asia/009-wire-asia-sweep
# publisher: Asia Desk Digest
# language: en
# published: 2019-08-22

[ROK Seoul] will [e1 terminate] its intelligence-sharing pact with [JPN Tokyo] when it comes up for renewal on [d1 Saturday], [NSC the presidential Blue House] [c1 announced].
| d1 2019-08-24
| q1 threatens s=NSC
| span w1 at="Seoul will terminate its intelligence-sharing pact with Tokyo when it comes up for renewal on Saturday"
| e1 SANCTION/discontinue planned a=ROK r=JPN t=d1 C=intelligence,military
| o1 scheduled e1 due=2019-08-24

[HKP Hong Kong police] [e2 doused] [PRO protesters] with blue-dyed water in [ADM Admiralty], while [DEM other demonstrators] [e3 barricaded] the cross-harbour tunnel with bins and traffic cones.
| e2 ASSAULT/crowd-control a=HKP r=PRO p=ADM C=pro_democracy,repression
| e3 PROTEST/obstruct a=DEM p=ADM

[IDN Indonesia] [e4 throttled] the internet in [PAP Papua] and [e5 flew in] [n1 1,000] extra police after [CRO crowds] [e6 burned down] the assembly building in [MAN Manokwari].
| n1 troops 1000
| e4 COERCE/censor a=IDN p=PAP C=rights_freedoms
| e5 MOBILIZE/police a=IDN p=PAP n=n1
| e6 PROTEST/riot a=CRO p=MAN D=-
| causes e6 e4
| causes e6 e5

[VNM Hanoi] [e7+c2 demanded] [w2 that [CHN Beijing] [e8 remove] a survey ship and its escorts from [VAN Vanguard Bank] at once], a call that [GEN China's foreign ministry] [e9 brushed off].
| q2 demands s=VNM
| e7 REQUEST/yield a=VNM r=CHN
| e8 RETREAT/withdraw hypothetical a=CHN p=VAN
| e9 REJECT/yield a=GEN r=VNM
| answers e9 e7
| o2 demand e7 refused closed=e9

[w3+w4 [MYA The Arakan Army] [e10 ambushed] [TAT a Myanmar army convoy] near [MRA Mrauk-U] and killed [n2 nine] soldiers], [LOC a local news site] [c3 said], [c4 citing] [VIL a village elder].
| n2 killed 9
| q3 asserts s=LOC
| q4 asserts s=VIL parent=q3
| e10 ASSAULT a=MYA r=TAT p=MRA n=n2 D=-

[PHL.5 Philippine President Emilio Salonga] [e11 flies] to [BEI Beijing] [d2 next Wednesday], and [FISH fishermen's leaders] have [e12+c5 begged] [PHL.6 him] [w5 to [e13 raise] the sinking of [BOAT their boat] with [XI President Liang]].
| d2 2019-08-28
| e11 CONSULT/visit planned a=PHL.5 p=BEI t=d2 C=diplomatic
| e12 REQUEST/assist a=FISH r=PHL.6
| q5 demands s=FISH
| e13 ACCUSE/disapprove hypothetical a=PHL.6 r=XI
| o3 scheduled e11 due=2019-08-28
| o4 request e12

[THA Bangkok's city court] [e14 fined] [STU [n4 two] student leaders] [n3 4,000 baht] each for [e15 rallying] without a permit in [d3 2018].
| d3 2018
| n3 money 4000 THB
| e14 SANCTION/convict a=THA r=STU n=n3,n4
| n4 other 2
| e15 PROTEST/demo a=STU t=d3

[MYP Malaysian police] [e16 grilled] [ZAK.8 a visiting Indian preacher] for ten hours, and [MAH the prime minister] [c6 suggested] [w6 [ZAK.9 he] might yet be [e17 put on a plane] home].
| q6 speculates s=MAH
| e16 ACCUSE/investigate a=MYP r=ZAK.8
| e17 COERCE/deport possible r=ZAK.9

[TUV Tuvalu's prime minister] [e18 lambasted] [AUS Canberra] over coal at [d4 last week]'s island leaders' meeting and has since [e19 turned up his nose at] an [e20 apology] from [DEP Australia's deputy premier].
| d4 2019-08-12..2019-08-19
| e18 ACCUSE/disapprove a=TUV r=AUS t=d4 C=environment
| e19 REJECT a=TUV r=DEP
| e20 CONCEDE a=DEP r=TUV D=-
| answers e19 e20

[NZL Wellington] is [c8 considering] [w8 [e21 granting] asylum to [BEH a Kurdish writer] held for six years on [MNS Manus Island]].
| q8 speculates s=NZL
| e21 AID possible a=NZL r=BEH C=asylum,migration

The rice harvest in [CLZ Central Luzon] is late, and the peso closed at 52.3 to the dollar.
| @ROK state KOR GOV "South Korea"
| @JPN state JPN GOV "Japan"
| @NSC body KOR GOV "Blue House"
| @HKP body CHN COP "Hong Kong police"
| @PRO public CHN CVL "protesters"
| @ADM place CHN "Admiralty" district
| @DEM public CHN CVL "other demonstrators"
| @IDN state IDN GOV "Indonesia"
| @PAP place IDN "Papua" province
| @CRO public IDN CVL "crowds"
| @MAN place IDN "Manokwari" city
| @VNM state VNM GOV "Vietnam"
| @CHN state CHN GOV "China"
| @VAN place - "Vanguard Bank" region
| @GEN body CHN GOV "China's foreign ministry"
| @MYA group MMR REB "Arakan Army"
| @TAT body MMR MIL "Myanmar army convoy"
| @MRA place MMR "Mrauk-U" city
| @LOC company MMR JRN "local news site"
| @VIL public MMR CVL "village elder"
| @PHL person PHL GOV "Emilio Salonga" office="president of the Philippines"
| @BEI place CHN "Beijing" city
| @FISH public PHL AGR "fishermen's leaders"
| @BOAT public PHL AGR "fishermen's boat"
| @XI person CHN GOV "Liang Guoan" office="president of China"
| @THA body THA JUD "Bangkok's city court"
| @STU public THA EDU "two student leaders"
| @MYP body MYS COP "Malaysian police"
| @ZAK public IND REL "visiting Indian preacher"
| @MAH office MYS GOV "prime minister of Malaysia"
| @TUV office TUV GOV "prime minister of Tuvalu"
| @AUS state AUS GOV "Australia"
| @DEP office AUS GOV "deputy premier of Australia"
| @NZL state NZL GOV "New Zealand"
| @BEH public - REF "Kurdish writer"
| @MNS place PNG "Manus Island" region
| @CLZ place PHL "Central Luzon" province

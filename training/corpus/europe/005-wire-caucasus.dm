# id: europe/005-wire-caucasus
# publisher: Tri-Border Agency
# language: en
# published: 2023-09-21

[AZE Azerbaijan] and [NK [ARM~ Armenian] separatists] [e1 agreed] on [d1 Wednesday] to a [e2 truce] brokered by [PK [RUS~ Russian] peacekeepers] after mortars had [e3 pounded] [STEP Stepanakert] for a day.
| @AZE state AZE GOV "Azerbaijan"
| @NK group AZE PRE "Karabakh Armenian separatists"
| @ARM state ARM GOV "Armenia"
| @PK body RUS MIL "Russian peacekeepers"
| @RUS state RUS GOV "Russia"
| @STEP place AZE "Stepanakert" city
| d1 2023-09-20
| e1 AGREE a=AZE,NK t=d1 C=territory
| e2 RETREAT/ceasefire planned a=AZE,NK C=territory
| e3 ASSAULT/heavy-weapons p=STEP D=- C=territory
| o1 promise e1

[FIGHT The separatist fighters] must [e4 lay down] their arms under its terms, and [ELD some village elders] [c1 fear] [w1 [FAMS the families] will be [e5 expelled] whatever the paper says].
| @FIGHT group AZE PRE,REB "separatist fighters"
| @ELD public AZE CVL "village elders"
| q1 speculates s=ELD
| e4 RETREAT/disarm hypothetical a=FIGHT C=territory
| e5 COERCE/deport possible C=migration,territory

[IRNG [IRN~.32 Iranian] border guards] [e6 waved through] [DRV [n1 dozens of] [ARM~ Armenian] lorry drivers] stranded at [NOR Norduz], and [PASH Armenian Prime Minister Vahan Terzyan] [e7 thanked] [IRN.31 Tehran] for it.
| @IRNG office IRN COP "Iranian border guards"
| @IRN state IRN GOV "Iran"
| @DRV public ARM CVL "Armenian lorry drivers"
| @NOR place IRN "Norduz" city
| @PASH person ARM GOV "Vahan Terzyan" office="prime minister"
| n1 other 24..99 ~
| e6 RETREAT/access a=IRNG r=DRV p=NOR n=n1
| e7 SUPPORT a=PASH r=IRN.31 C=diplomatic

[GEOPRES President Nana Lomtatidze] has [e8 vetoed] the "foreign agents" bill that [GD Georgian Dream] had rammed through [GPARL parliament].
| @GEOPRES person GEO GOV "Nana Lomtatidze" office="president"
| @GD group GEO PTY,GOV "Georgian Dream"
| @GPARL body GEO LEG "parliament"
| e8 REJECT/change a=GEOPRES r=GD C=legislative,rights_freedoms

A bus carrying [REFS.51 refugees] overturned on the road to [GORIS Goris]; four of [REFS them] died, and [DRIVER the driver] is being [e9 questioned] by [ARMPOL [ARM~ Armenian] police].
| @GORIS place ARM "Goris" city
| @REFS public ARM REF "refugees"
| @ARMPOL body ARM COP "Armenian police"
| @DRIVER public ARM CVL "driver"
| e9 ACCUSE/investigate a=ARMPOL r=DRIVER

[AZN~ Azerbaijani] and [ARN Armenian negotiators] will [e10 sit down] with [MICHEL European Council President Luc Vandamme] in [GRAN Granada] on [d2 5 October], the first such meeting since [d3 July].
| @AZN office AZE GOV "Azerbaijani negotiators"
| @ARN office ARM GOV "Armenian negotiators"
| @MICHEL person EUR - "Luc Vandamme"
| @GRAN place ESP "Granada" city
| d2 2023-10-05
| d3 2023-07..
| e10 CONSULT/third-party planned a=AZN,ARN r=MICHEL p=GRAN t=d2 C=diplomatic
| o2 scheduled e10 due=2023-10-05

[ERD.81 President Kemal Aydogdu] of [TUR Turkey] [e11+c3 nudged] [YER Yerevan] [w3 to [e12 open] the [ZANG Zangezur corridor]], without which, [ERD.82 he] [c4 told] [UNGA the General Assembly], [w4 no peace in the region would last].
| @ERD person TUR GOV "Kemal Aydogdu" office="president"
| @TUR state TUR GOV "Turkey"
| @YER state ARM GOV "Armenia"
| @UNGA body UNO - "General Assembly"
| q3 demands s=ERD.81
| q4 asserts s=ERD.82
| e11 REQUEST/change a=ERD.81 r=YER C=diplomatic
| e12 RETREAT/access hypothetical a=YER
| o3 demand e11

[w6+w7 [PARIS Paris] may [e13 send] air-defence radars to [YER Armenia]], [LEMONDE Le Monde] [c6 reported], [c7 citing] [DEF a defence source].
| @PARIS state FRA GOV "France"
| @LEMONDE company FRA JRN "Le Monde"
| @DEF office FRA MIL "defence source"
| q6 asserts s=LEMONDE
| q7 asserts s=DEF parent=q6
| e13 AID possible a=PARIS r=YER C=military

Pomegranates are late this year, and at the market in [LANK Lankaran] the traders talk of little else.
| @LANK place AZE "Lankaran" city

[HRW Human Rights Watch] [e14+c8 accused] [AZEF [AZE~ Azerbaijani] troops] [w8 of [e15 beating] and [e16 humiliating] [POWS captured men]]; [AZEMOD the defence ministry] [c9 called] [w9 the videos fakes].
| @HRW group NGO - "Human Rights Watch"
| @AZEF body AZE MIL "Azerbaijani troops"
| @POWS public ARM MIL "captured men"
| @AZEMOD body AZE GOV,MIL "defence ministry"
| q8 accuses s=HRW
| q9 denies s=AZEMOD
| e14 ACCUSE/allege a=HRW r=AZEF C=human_rights
| e15 ASSAULT/beat a=AZEF r=POWS D=- C=human_rights,military
| e16 ASSAULT/torture a=AZEF r=POWS D=- C=human_rights,military
| denies q9 e14
| @ZANG place ARM "Zangezur corridor" region
| @FAMS public AZE CVL "families"

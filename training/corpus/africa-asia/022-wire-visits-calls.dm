# id: africa-asia/022-wire-visits-calls
# publisher: Two Oceans News
# language: en
# published: 2024-09-12

[SEN Senegalese Prime Minister Cheikh Mbaye Fall] [e1 touched down] in [NOU Nouakchott] on [d1 Thursday] to [e2 smooth over] a fishing-licence row with [MRT Mauritania].
| d1 2024-09-12
| e1 CONSULT/visit a=SEN r=MRT p=NOU t=d1 C=diplomatic
| e2 CONSULT planned a=SEN,MRT p=NOU

[w1 [SGP Singapore's foreign minister] and [MMR the Myanmar junta's envoy] [e3 spoke] by telephone on [d2 Monday] for the first time in a year], [ASE an ASEAN secretariat official] [c1 revealed].
| d2 2024-09-09
| q1 asserts s=ASE
| e3 CONSULT/phone a=SGP,MMR t=d2

[QAT Qatari go-betweens] are [e4 shuttling] between [CHAD N'Djamena] and [SUD a Sudanese armed faction] to secure the [e6 return] of [ENG [n2 six] [e5 kidnapped] engineers].
| n2 other 6
| e4 CONSULT/third-party a=CHAD,SUD r=QAT
| e5 ASSAULT/abduct r=ENG D=-
| e6 RETREAT/release planned a=SUD r=ENG n=n2

[RWA Rwandan] and [COD Congolese intelligence chiefs] [e7 sat down] with [AGO an Angolan mediator] in [LUA Luanda] and, [AIDE one participant] [c2 said], [w2 [e8 traded insults] for the better part of a day].
| e7 CONSULT/third-party a=RWA,COD r=AGO p=LUA
| q2 asserts s=AIDE
| e8 ACCUSE/disapprove a=RWA,COD

[TUV Tuvalu's governor-general] has [e9+c3 invited] [KIN the British king] [w3 to [e10 open] its new parliament in [d3 November]]; [PAL Buckingham Palace] sent polite [e11 regrets].
| d3 2024-11
| q3 proposes s=TUV
| e9 AGREE a=TUV r=KIN
| e10 CONSULT/visit hypothetical a=KIN r=TUV t=d3
| e11 REJECT/meet a=PAL r=TUV
| answers e11 e9
| o1 invitation e9 refused closed=e11

[NGA Abuja] [e12 postponed] a [e13 gathering] of Lake Chad defence chiefs that had been due to open on [d4 September 20], [c6 citing] [w6 floods in [MAI Maiduguri]].
| d4 2024-09-20
| e12 REJECT/meet a=NGA
| q6 asserts s=NGA
| e13 CONSULT/multilateral denied t=d4

[w4 [PRK Pyongyang] has not [e15 picked up] the inter-Korean hotline since [d5 April 2023]], [UNI Seoul's unification ministry] [e21+c4 complains].
| d5 2023-04
| q4 accuses s=UNI
| e15 CONSULT/phone denied a=PRK t=d5 D=2023-04../stated
| e21 ACCUSE/disapprove a=UNI r=PRK

[w5 [KEN.8 Kenyan President Daniel Kiprono] could [e16 fly] to [JUB Juba] as early as [d6 next week] if [SSD the rival generals] [e17 ask] [KEN.9 him] to], [DIP a diplomat] [c5 predicted].
| d6 2024-09-16..2024-09-23
| q5 speculates s=DIP
| e16 CONSULT/visit possible a=KEN.8 p=JUB t=d6
| e17 REQUEST/meet hypothetical a=SSD r=KEN.9

[JPN Japan's new ambassador to Ethiopia] [e18 paid a courtesy call] on [AUC the African Union Commission chairman] and [e19 praised] the continent's “unstoppable” youth.
| e18 CONSULT/visit a=JPN r=AUC
| e19 SUPPORT a=JPN

At 3,500 metres the air over [LSO Lesotho]'s Kao mine is so thin that visitors are advised to walk slowly.

[w7 [AUS Canberra] and [PNG Port Moresby] have been [e20 negotiating] a rugby franchise worth [n1 A$600 million] for months], [RUG a league executive] [c7 confided].
| n1 money 600000000 AUD
| q7 asserts s=RUG
| e20 CONSULT a=AUS,PNG n=n1 D=-
| @SEN person SEN GOV "Cheikh Mbaye Fall" office="prime minister of Senegal"
| @NOU place MRT "Nouakchott" city
| @MRT state MRT GOV "Mauritania"
| @SGP office SGP GOV "foreign minister of Singapore"
| @MMR office MMR GOV,MIL "Myanmar junta's envoy"
| @ASE office IGO - "ASEAN secretariat official"
| @QAT office QAT GOV "Qatari go-betweens"
| @CHAD state TCD GOV "Chad"
| @SUD group SDN REB "Sudanese armed faction"
| @ENG public - BUS "six kidnapped engineers"
| @RWA office RWA SPY "Rwandan intelligence chief"
| @COD office COD SPY "Congolese intelligence chief"
| @AGO office AGO GOV "Angolan mediator"
| @LUA place AGO "Luanda" city
| @AIDE office - GOV "participant"
| @TUV office TUV GOV "governor-general of Tuvalu"
| @KIN office GBR GOV "British king"
| @PAL body GBR GOV "Buckingham Palace"
| @NGA state NGA GOV "Nigeria"
| @MAI place NGA "Maiduguri" city
| @PRK state PRK GOV "North Korea"
| @UNI body KOR GOV "Seoul's unification ministry"
| @KEN person KEN GOV "Daniel Kiprono" office="president of Kenya"
| @JUB place SSD "Juba" city
| @SSD office SSD MIL "rival generals"
| @DIP office - GOV "diplomat"
| @JPN office JPN GOV "Japan's ambassador to Ethiopia"
| @AUC office IGO - "African Union Commission chairman"
| @LSO place LSO "Lesotho" country
| @AUS state AUS GOV "Australia"
| @PNG state PNG GOV "Papua New Guinea"
| @RUG office AUS BUS "league executive"

# id: long-reads/016-current-events-lines
# publisher: Openlog Current Events
# language: en
# published: 2019-10-18

Armed conflicts and attacks

[TUR.1 Turkey] and [USA the United States] [e1 agree] to a five-day [e2 pause] in the [TUR.2 Turkish] [e3 offensive] in [NES northeastern Syria] so that [SDF Kurdish-led forces] can [e4 withdraw] from the border strip.
| e1 AGREE a=TUR.1,USA C=military
| e2 RETREAT/ceasefire planned a=TUR.1 C=military
| e3 ASSAULT a=TUR.2 p=NES D=- C=military
| e4 RETREAT/withdraw planned a=SDF p=NES C=military
| o1 promise e1

[NAN [n1 At least 62] people] are [e5 killed] by bombs inside a mosque in [HAS Haska Meyna district], [AFG Afghanistan], during [d1 Friday] prayers.
[TAL The Taliban] [c1 deny] [w1 involvement] and [e6+c2 blame] [ISK the local branch of the Islamic State] [w2 for [x it]].
| d1 2019-10-18
| n1 killed 62..
| e5 ASSAULT/explosives r=NAN p=HAS t=d1 n=n1 C=terrorism
| e6 ACCUSE/allege a=TAL r=ISK C=terrorism
| q1 denies s=TAL
| q2 accuses s=TAL
| denies q1 e5

Business and economy

[CHNP China]'s growth slows to 6.0 percent, the weakest pace in 27 years.
[USA.3 The United States] [e7 imposes tariffs] of up to 25 percent on goods worth [n2 $7.5 billion] from [EU the European Union], as allowed by an arbitrator in the long dispute over aircraft subsidies.
| n2 money 7500000000 USD
| e7 SANCTION/discontinue a=USA.3 r=EU n=n2 C=economic

Disasters and accidents

A coach carrying pilgrims collides with a loader near [MED Medina], [SAU Saudi Arabia]; 35 of them die.

Law and crime

In [CUL Culiacán], [MEX Mexico], [SOL soldiers] who had [e8 seized] [OVI.1 a son of a jailed drug lord] [e9 release] [OVI.2 him] after [CAR hundreds of gunmen of [SIN the Sinaloa Cartel]] [e10 besiege] [GAR a garrison's housing block] and [e11 torch] lorries across the city; the security minister, [ALF.1 Braulio Armenta], [c3 defends] the decision [w3 as one that "spared lives"].
| e8 COERCE/arrest a=SOL r=OVI.1 D=- C=illegal_drugs
| e9 RETREAT/release a=SOL r=OVI.2 C=illegal_drugs
| e10 ASSAULT a=CAR r=GAR p=CUL C=illegal_drugs
| e11 ASSAULT/destroy a=CAR p=CUL C=illegal_drugs
| causes e10 e9
| q3 asserts s=ALF.1

[MUR A court in [LJU Ljubljana]] [e12+e20 sentences] [BRO two brothers] to 12 years for the murder of a jeweller.
| e12 SANCTION/convict a=MUR r=BRO C=legal,crime
| e20 COERCE/arrest a=MUR r=BRO C=legal,crime

Politics and elections

[CAT~ Catalan] separatists [e13 strike] for a day, [e14 blocking] the road to [FRA the French border] at [LAJ La Jonquera]; [BAR the Barcelona football club]'s match against Real Madrid is postponed.
| span CATS at="Catalan separatists"#1
| e13 PROTEST/strike a=CATS C=political_institutions
| e14 PROTEST/obstruct a=CATS p=LAJ C=political_institutions

Lebanon: [LEB [n3 Tens of thousands] of people] [e15 demonstrate] in [BEI Beirut] against a planned fee on internet calls, which [GOV.1 the cabinet] [e16 drops] within hours, and [e17+c4 call for] [w4 [GOV.2 the government] to [e18 step down]].
| n3 protesters 20000..99999 ~
| e15 PROTEST/demo a=LEB p=BEI n=n3 C=economic
| e16 CONCEDE a=GOV.1 C=economic
| e17 REQUEST/change a=LEB r=GOV.2 C=political_institutions
| e18 RETREAT/resign hypothetical a=GOV.2 C=political_institutions
| causes e15 e16
| q4 demands s=LEB
| o2 demand e17

Sport

The All Blacks attack at will and put Ireland out of the World Cup in [TOK Tokyo]; the Irish captain retires.

| @TUR state TUR GOV "Turkey"
| @USA state USA GOV "United States"
| @NES place SYR "northeastern Syria" region
| @SDF group SYR REB "Kurdish-led forces"
| @NAN public AFG CVL "worshippers"
| @HAS place AFG "Haska Meyna district" district
| @AFG place AFG "Afghanistan" country
| @TAL group AFG REB "Taliban"
| @ISK group IMG REB "Islamic State branch"
| @CHNP place CHN "China" country
| @EU state EUR - "European Union"
| @MED place SAU "Medina" city
| @SAU place SAU "Saudi Arabia" country
| @CUL place MEX "Culiacán" city
| @MEX place MEX "Mexico" country
| @SOL public MEX MIL "soldiers"
| @OVI public MEX CRM "son of a jailed drug lord"
| @CAR group MEX CRM "gunmen of the Sinaloa Cartel"
| @SIN group MEX CRM "Sinaloa Cartel"
| @GAR body MEX MIL "garrison's housing block"
| @ALF person MEX GOV "Braulio Armenta" office="security minister"
| @MUR body SVN JUD "court in Ljubljana"
| @LJU place SVN "Ljubljana" city
| @BRO public SVN CRM "two brothers"
| @CAT state ESP PRE "Catalonia"
| @CATS group ESP PRE "Catalan separatists"
| @FRA place - "French border" region
| @LAJ place ESP "La Jonquera" city
| @BAR company ESP BUS "Barcelona football club"
| @LEB public LBN CVL "demonstrators"
| @BEI place LBN "Beirut" city
| @GOV body LBN GOV "cabinet"
| @TOK place JPN "Tokyo" city

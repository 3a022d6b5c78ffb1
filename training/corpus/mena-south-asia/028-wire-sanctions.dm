# id: mena-south-asia/028-wire-sanctions
# publisher: Meridian Newswire
# language: en
# published: 2021-10-27

[TUR Turkey] [e1 threatened] to [e2 expel] [n1 ten] Western envoys, then [e3 stepped back] when [AMBS.2 the envoys] affirmed their respect for local law.
| @TUR state TUR GOV "Turkey"
| @AMBS office - GOV "ten Western envoys" office="ambassadors"
| span c1 at="threatened"
| span w1 at="to expel ten Western envoys"
| span AMBS.1 at="ten Western envoys"
| n1 other 10
| q1 threatens s=TUR
| e1 THREATEN/expel a=TUR r=AMBS.1 D=- C=diplomatic
| e2 SANCTION/expel hypothetical a=TUR r=AMBS.1 n=n1 C=diplomatic
| e3 CONCEDE a=TUR r=AMBS.2 C=diplomatic
| answers e3 e1
| o1 threat e1 withdrawn closed=e3

[SAU Saudi Arabia] [e5 recalled] [SAUA its ambassador] from [BEIR Beirut] and [e6 banned] all [LBN~ Lebanese] imports over [KORD the information minister]'s [x remarks] about the war in [YEM@ Yemen].
| @SAU state SAU GOV "Saudi Arabia"
| @SAUA office SAU GOV "Saudi ambassador" office="ambassador"
| @BEIR place LBN "Beirut" city
| @LBN state LBN GOV "Lebanon"
| @KORD office LBN GOV "Lebanese information minister" office="information minister"
| @YEM state YEM GOV "Yemen"
| e5 SANCTION/withdraw a=SAU r=LBN C=diplomatic
| e6 SANCTION/discontinue a=SAU r=LBN C=economic,diplomatic

[PAK Islamabad] [e7 blacklisted] [TTPC [n2 three] Tehreek-e-Taliban commanders], while [INDBC [IND India]'s cricket board] [e8 withdrew] its players from a tournament in [LAH Lahore] and blamed the fog.
| @PAK state PAK GOV "Pakistan"
| @TTPC public PAK REB "Tehreek-e-Taliban commanders"
| @IND state IND GOV "India"
| @INDBC body IND SOC "Indian cricket board"
| @LAH place PAK "Lahore" city
| n2 other 3
| e7 SANCTION/discontinue a=PAK r=TTPC n=n2 C=terrorism
| e8 SANCTION/withdraw a=INDBC p=LAH

[SDN~.1 Sudan]'s [BURH General Siddig] staged a coup that drove [WB the World Bank] to [e9 freeze] [n3 $2 billion] of loans and [AU the African Union] to [e10 suspend] [SDN.2 Khartoum].
| @SDN state SDN GOV "Sudan"
| @BURH person SDN MIL "General Siddig" office="general"
| @WB body UNO - "World Bank"
| @AU body IGO - "African Union"
| n3 money 2000000000 USD
| span e11 at="coup"
| e9 SANCTION/discontinue a=WB r=SDN.2 n=n3 C=economic
| e10 SANCTION/expel a=AU r=SDN.2 C=pro_autocracy
| e11 COERCE/seize a=BURH C=pro_autocracy
| causes e11 e9
| causes e11 e10

[MOFA Brussels] has [e12 suspended] a [n4 €300 million] grant to [ETHX Egypt]'s railways pending a [x probe], and [EIB the European Investment Bank] may [e14 follow suit].
| @MOFA body EUR - "European Union"
| @ETHX state EGY GOV "Egypt"
| @EIB body EUR - "European Investment Bank"
| n4 money 300000000 EUR
| e12 SANCTION/discontinue a=MOFA r=ETHX n=n4 C=economic
| e14 SANCTION/discontinue possible a=EIB r=ETHX C=economic

[AFGW [USA~ American] officials] have [e15 sacked] nobody over the [e16 strike] that killed [n5 ten] members of one family in [KAB Kabul] in [d1 August], [PENT the Pentagon] [c3 admitted].
| @USA state USA GOV "United States"
| @AFGW office USA GOV "American officials" office="officials"
| @KAB place AFG "Kabul" city
| @PENT body USA MIL "Pentagon"
| d1 2021-08
| n5 killed 10
| span w3 at="American officials have sacked nobody over the strike that killed ten members of one family in Kabul in August"
| q3 asserts s=PENT
| e15 SANCTION/expel denied a=AFGW C=military
| e16 ASSAULT/aerial p=KAB t=d1 n=n5 C=military

[QAM Qatar] [e17 withdrew] its ambassador from [TEH Tehran] in [d2 2016] and [e18 sent] him back a year later.
| @QAM state QAT GOV "Qatar"
| @TEH place IRN "Tehran" city
| d2 2016
| e17 SANCTION/withdraw a=QAM p=TEH t=d2 C=diplomatic
| e18 SUPPORT a=QAM D=2017/stated C=diplomatic

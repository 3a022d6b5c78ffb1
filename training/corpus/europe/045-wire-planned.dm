# id: europe/045-wire-planned
# publisher: Forward Diary
# language: en
# published: 2024-10-30

[MDA Chisinau] will [e1 ask] [ROU Bucharest] for emergency power on [d1 Friday] if [GAZ Gazprom] [e2 cuts] [TRN Transnistria] off.
| @MDA state MDA GOV "Moldova"
| @ROU state ROU GOV "Romania"
| @GAZ company RUS BUS "Gazprom"
| @TRN state MDA PRE "Transnistria"
| d1 2024-11-01
| e1 REQUEST/assist planned a=MDA r=ROU t=d1 C=natural_resource
| e2 COERCE/withhold hypothetical a=GAZ r=TRN C=natural_resource
| o1 scheduled e1 due=2024-11-01

[SCHOLZ German Chancellor Henrik Wiegand] is to [e3 visit] [DEL Delhi] and [e4 sign] a pact on skilled labour, [DEUS his spokesman] [c1 said].
| @SCHOLZ person DEU GOV "Henrik Wiegand" office="chancellor"
| @DEL state IND GOV "India"
| @DEUS office DEU GOV "Wiegand's spokesman"
| span w1 at="German Chancellor Henrik Wiegand is to visit Delhi and sign a pact on skilled labour"#1
| q1 promises s=DEUS
| e3 CONSULT/visit planned a=SCHOLZ r=DEL C=diplomatic
| e4 SUPPORT planned a=SCHOLZ C=economic

[NLDS The Hague] and [DNK Copenhagen] intend to [e5 buy] shells together and [e6 ship] them to [UKR Ukraine] before the frost.
| @NLDS state NLD GOV "Netherlands"
| @DNK state DNK GOV "Denmark"
| @UKR state UKR GOV "Ukraine"
| span c2 at="intend"#1
| span w2 at="to buy shells together and ship them to Ukraine before the frost"#1
| q2 promises s=NLDS
| e5 COOPERATE planned a=NLDS,DNK C=military
| e6 AID planned a=NLDS,DNK r=UKR C=military

[TBI Georgia's opposition] [e7 meets] [EUENV.41 an EU envoy] at noon on [d2 Thursday], [c3 hoping] [w3 [EUENV.42 he] will [e8 refuse] to [e9 recognise] the vote].
| @TBI group GEO PTY,OPP "Georgia's opposition"
| @EUENV office EUR - "EU envoy"
| d2 2024-10-31
| q3 speculates s=TBI
| e7 CONSULT planned a=TBI,EUENV.41 t=d2 C=election
| e8 REJECT hypothetical a=EUENV.42 C=election
| e9 SUPPORT denied a=EUENV.42 C=election
| o2 scheduled e7 due=2024-10-31

[SIK Polish Foreign Minister Tomasz Wielgosz] has [e10 promised] to [e11 train] [n1 50,000] [UKRS Ukrainian soldiers] next year, twice as many as were [e12 trained] this year.
| @SIK person POL GOV "Tomasz Wielgosz" office="foreign minister"
| @UKRS body UKR MIL "Ukrainian soldiers"
| d3 2025
| span d3 at="next year"#1
| d4 2024
| span d4 at="this year"#1
| n1 troops 50000
| span c4 at="promised"#1
| span w4 at="to train 50,000 Ukrainian soldiers next year"#1
| q4 promises s=SIK
| e10 AGREE a=SIK C=military
| e11 AID planned a=SIK r=UKRS t=d3 n=n1 C=military
| e12 AID r=UKRS t=d4 C=military
| o3 promise e10 due=2025

[w5 [MKD Skopje] [c8 plans] [w8 to [e13 expel] [SPY [n2 six] [BGR~ Bulgarian] spies] after [d5 8 November]]], [MEDIA local media] [c5 reported].
| @MKD state MKD GOV "North Macedonia"
| @SPY office BGR SPY "Bulgarian spies"
| @BGR state BGR GOV "Bulgaria"
| @MEDIA company MKD JRN "local media"
| n2 other 6
| d5 2024-11-08..
| q5 asserts s=MEDIA
| e13 SANCTION/expel planned a=MKD r=SPY t=d5 n=n2 C=intelligence,diplomatic
| q8 promises s=MKD

[KAZA Astana] should [e14 scrap] the visa rule, a group of traders [c6 urged] [SENATE the upper house] in an open letter.
| @KAZA state KAZ GOV "Kazakhstan"
| @TRAD group KAZ BUS "group of traders"
| @SENATE body KAZ LEG "upper house"
| span TRAD at="a group of traders"#1
| span w6 at="Astana should scrap the visa rule"#1
| q6 demands s=TRAD
| e15 REQUEST/change a=TRAD r=SENATE C=economic
| span e15 at="urged"#1
| e14 CONCEDE hypothetical a=KAZA C=economic
| o4 demand e15

The navy in [KAR Karlskrona] may [e16 drill] with [FINN the [FIN~ Finns]] in spring, weather permitting.
| @KAR place SWE "Karlskrona" city
| @FINN body FIN MIL "Finnish navy"
| @FIN state FIN GOV "Finland"
| @NAVY body SWE MIL "Swedish navy"
| span NAVY at="The navy"#1
| e16 COOPERATE possible a=NAVY,FINN C=military

[ASYL An asylum seeker from [SOM Somalia]], who arrived in [MAL Malta] in [d6 2021], withdrew his claim to marry in [GOZO Gozo].
| @ASYL public SOM REF "Somali asylum seeker"
| @SOM place SOM "Somalia" country
| @MAL place MLT "Malta" country
| @GOZO place MLT "Gozo" province
| d6 2021

Five referees did not turn up in [NAP Naples], so the under-nines settled the derby by running races.
| @NAP place ITA "Naples" city

[WFPN The World Food Programme] [e18 suspended] flour deliveries to Sievierodonetsk's exiles in [DNI Dnipro] for want of money, but [c7 hopes] [w7 to resume them in [d7 January]].
| @WFPN body UNO - "World Food Programme"
| @SEV public UKR REF "Sievierodonetsk exiles"
| span SEV at="Sievierodonetsk's exiles"#1
| @DNI place UKR "Dnipro" city
| d7 2025-01
| q7 speculates s=WFPN
| e18 SANCTION/discontinue a=WFPN r=SEV p=DNI
| e20 AID hypothetical a=WFPN r=SEV p=DNI t=d7
| span e20 at="resume"#1

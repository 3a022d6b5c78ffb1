# id: europe/021-wire-protest-sweep
# publisher: European Labour Wire
# language: en
# published: 2023-02-08

[RAIL Railwaymen] in [MILAN Milan] will stage a one-day [e1 stoppage] on [d1 17 February] unless [TREN Trenitalia] [e2 withdraws] its roster.
| @RAIL group ITA LAB "railwaymen"
| @MILAN place ITA "Milan" city
| @TREN company ITA BUS "Trenitalia"
| d1 2023-02-17
| e1 PROTEST/strike planned a=RAIL r=TREN p=MILAN t=d1 C=economic
| e2 RETREAT hypothetical a=TREN C=economic
| o1 scheduled e1 due=2023-02-17

[FARM.21 Beet growers] [e3 tipped] manure outside [ENV the environment ministry] in [PAR Paris], then [e4 blockaded] the depot at [GEN Gennevilliers] until [POL police] [e5 dragged] [FARM.22 them] off.
| @FARM group FRA AGR "beet growers"
| @ENV body FRA GOV "environment ministry"
| @PAR place FRA "Paris" city
| @GEN place FRA "Gennevilliers" city
| @POL body FRA COP "police"
| e3 PROTEST/vandalize a=FARM.21 r=ENV p=PAR C=environment
| e4 PROTEST/obstruct a=FARM.21 p=GEN C=economic
| e5 COERCE/restrict a=POL r=FARM.22 p=GEN

[SAAK [e21 Jailed] former president Otar Baramidze] [e6 ended] a 50-day [e7 hunger strike] on [d2 Monday] after doctors [c1 warned] [w1 of organ failure].
| @SAAK person GEO ELI,OPP "Otar Baramidze" office="former president"
| @DOC office GEO MED "doctors"
| d2 2023-02-06
| span DOC at="doctors"#1
| q1 asserts s=DOC
| e6 CONCEDE a=SAAK t=d2
| e7 PROTEST/hunger a=SAAK D=2022-12-18..2023-02-07/inferred

[NURSE.41 Nurses of [LIV the Royal Liverpool]] [e9 walked off] the wards at seven; [STEV.41 their leader], [STEV.42 Moira Kenyon], [e10 dared] [HEALTH the health secretary] to [e11 face] [NURSE.42 them].
| @NURSE group GBR LAB,MED "nurses"
| @LIV place GBR "Royal Liverpool" exact
| @STEV person GBR LAB "Moira Kenyon"
| @HEALTH office GBR GOV "health secretary"
| e9 PROTEST/strike a=NURSE.41 p=LIV C=health
| e10 REQUEST/meet a=STEV.42 r=HEALTH C=health
| e11 CONSULT hypothetical a=HEALTH,NURSE.42
| o2 request e10

A column of yellow vests [e12 converged] on [ARN.1 Arnhem]'s bridge; [JUNG its mayor] had [e13 banned] it the day before.
| @YEL public NLD CVL "yellow vests"
| span YEL at="A column of yellow vests"#1
| @ARN place NLD "Arnhem" city
| @JUNG office NLD GOV "mayor of Arnhem"
| d3 2023-02-07
| span d3 at="the day before"#1
| e12 PROTEST/demo a=YEL p=ARN.1
| e13 COERCE/restrict a=JUNG r=YEL t=d3 C=rights_freedoms

[STUD.61 Students] at [BELG Belgrade]'s law faculty have [e14 occupied] three lecture halls since [d4 last Thursday] and [w2 will [e15 keep] them], [STUD.62 they] [c2 say], [w2 until [VUC Serbian President Dragan Stamenic] [e16 drops] the lithium law].
| @STUD public SRB EDU,CVL "students"
| @BELG place SRB "Belgrade" city
| @VUC person SRB GOV "Dragan Stamenic" office="president"
| d4 2023-02-02..
| q2 threatens s=STUD.62
| e14 PROTEST/obstruct a=STUD.61 p=BELG t=d4
| e15 PROTEST/obstruct planned a=STUD.61
| e16 CONCEDE hypothetical a=VUC

[FANS Football supporters] in [THES Thessaloniki] [e17 set fire] to a bus and [e18 stoned] [SQU a police van] in revenge, [c3 says] [KATH Kathimerini], [w3 for the [e22 killing] of [BOY a boy]].
| @FANS public GRC CVL "football supporters"
| @THES place GRC "Thessaloniki" city
| @SQU body GRC COP "police van"
| @KATH company GRC JRN "Kathimerini"
| q3 asserts s=KATH
| e17 PROTEST/riot a=FANS p=THES C=crime
| e18 ASSAULT/primitive a=FANS r=SQU p=THES

[CHESS The women of [IVAN Ivanovo]] plan a [e19 vigil] for the conscripts on [d5 Saturday], the kind of gathering [FSB2 the regional governor] has [e20 outlawed] since [d6 March].
| @CHESS public RUS CVL "women of Ivanovo"
| @IVAN place RUS "Ivanovo" city
| @FSB2 office RUS GOV "regional governor"
| d5 2023-02-11
| d6 2022-03..
| e19 PROTEST/demo planned a=CHESS p=IVAN t=d5
| e20 COERCE/restrict a=FSB2 r=CHESS t=d6 C=rights_freedoms
| o3 scheduled e19 due=2023-02-11

The tram to the Lido has been free for the over-70s since the first of the month.
| @BOY public GRC CVL "boy"
| e21 COERCE/arrest r=SAAK D=- C=legal
| e22 ASSAULT/targeted r=BOY D=-
| causes e22 e18

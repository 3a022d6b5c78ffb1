# id: americas/034-wire-cities
# publisher: Grupo Sur News
# language: en
# published: 2019-01-24

[ELNB An ELN bomber] [e1 drove] a truck full of pentolite into [ACAD the police academy] in [BOG Bogotá] [d1 last Thursday], killing [CADET [n1 22] cadets].
| d1 2019-01-17
| n1 killed 22
| e1 ASSAULT/suicide-attack a=ELNB r=ACAD,CADET p=BOG t=d1 n=n1 C=terrorism

[DUQ.1 President Felipe Ordóñez] [e3+c1 asked] [CUBA.1 Havana] [w1 to [e4 hand over] [ELNDEL the rebels' ten negotiators]], but [CUBA.2 Cuba] [e6 turned] [DUQ.2 him] down.
| e3 REQUEST/assist a=DUQ.1 r=CUBA.1 D=- C=terrorism,diplomatic
| e4 COOPERATE hypothetical a=CUBA.1 r=DUQ.1 C=terrorism
| e6 REJECT/assist a=CUBA.2 r=DUQ.2 C=terrorism,diplomatic
| q1 demands s=DUQ.1
| answers e6 e3
| o1 request e3 refused closed=e6

[TRUMP US President Grant Whitaker], [BRASIL Brazil] and [CANADA Canada] were among the first to [e7 recognise] [GUAI Venezuelan opposition leader Andrés Palmar]; [MADURO Venezuelan President Ernesto Valbuena] [e8 gave] [USDIP U.S. diplomats] 72 hours to leave [VEN@ the country].
| e7 SUPPORT a=TRUMP,BRASIL,CANADA r=GUAI D=2019-01-23..2019-01-25/inferred C=diplomatic
| e8 SANCTION/expel a=MADURO r=USDIP p=VEN C=diplomatic

[MIL Soldiers] at [COTIZA the Cotiza barracks] [e9 mutinied] before dawn on [d2 Monday]; [n2 27] were later [e10 paraded] in handcuffs.
| d2 2019-01-21
| n2 arrested 27
| e9 PROTEST/riot a=MIL p=COTIZA t=d2 C=military
| e10 COERCE/arrest p=COTIZA n=n2 D=2019-01-21/inferred C=military

[PRISO Prisoners] at [CHIP El Chipote jail] have [e11 refused] meals for nine days; [NICMIN Nicaragua's interior minister] [c2 says] [w2 nobody is [e12 fasting] but the cook].
| e11 PROTEST/hunger a=PRISO p=CHIP C=human_rights
| e12 PROTEST/hunger denied C=human_rights
| q2 denies s=NICMIN
| denies q2 e11

[LATEX.1 Los Angeles teachers], [e13 back] at work since [d3 Wednesday], [e14 boycotted] a luncheon at which [SUPER the superintendent] [e15 praised] [LATEX.2 them].
| d3 2019-01-23..
| e13 CONCEDE a=LATEX.1 t=d3 C=economic
| e14 PROTEST/boycott a=LATEX.1 r=SUPER C=economic
| e15 SUPPORT a=SUPER r=LATEX.2 C=economic

[CEARA.1 Gangs in [CEAP Ceará]] [e16 torched] [n3 more than 30] buses and [e17 cracked] a bridge with dynamite to make [CEAGOV.1 the governor] [e18 scrap] new prison rules, which [CEAGOV.2 he] will not.
| n3 other 30..
| e16 ASSAULT/destroy a=CEARA.1 p=CEAP n=n3 C=crime
| e17 ASSAULT/explosives a=CEARA.1 p=CEAP C=crime
| e18 CONCEDE denied a=CEAGOV.1 r=CEARA.1 C=crime

[w3 Rents in [LIMA Lima] have climbed since the exiles arrived], [LAND landlords] [c3 say], smiling as they say it.
| q3 asserts s=LAND

A [e19 truce] [e20 brokered] by [NUN a nun] between [CLAN the Gulf Clan] and [CREW a local crew] in [TUMA Tumaco] lasted 14 hours.
| e19 RETREAT/ceasefire a=CLAN,CREW p=TUMA C=crime
| e20 CONSULT/third-party a=CLAN,CREW r=NUN p=TUMA C=crime

[IMFM The IMF's mission chief] [e29+c4 warned] [w4 that [ARG.1 Argentina]'s [e23 bailout] could be [e24 paused] unless [ARG.2 it] [e25 trims] spending by [d4 June]].
| d4 ..2019-07-01
| e23 AID r=ARG.1 D=- C=economic
| e24 SANCTION/discontinue possible r=ARG.2 C=economic
| e25 CONCEDE hypothetical a=ARG.2 t=d4 C=economic
| q4 threatens s=IMFM
| e29 THREATEN/relations a=IMFM r=ARG.1 C=economic
| o2 threat e29

[VENCOL.1 A Venezuelan colonel] has [e26 deserted] to [COL@ Colombia] with [n4 two] rifles, and [COLMIG Colombian officers] [e27 found] [VENCOL.2 him] a bed and [e28 refused] [VENHQ Caracas]'s [e30 demand] for the guns.
| n4 other 2
| e26 RETREAT/disarm a=VENCOL.1 p=COL n=n4 C=military
| e27 AID a=COLMIG r=VENCOL.2 C=asylum
| e28 REJECT/yield a=COLMIG r=VENHQ C=diplomatic
| e30 REQUEST/yield a=VENHQ D=- C=diplomatic
| answers e28 e30
| o3 demand e30 refused closed=e28

| @ELNB group COL REB "ELN bomber"
| @ACAD body COL COP "police academy"
| @BOG place COL "Bogotá" city
| @CADET public COL COP "cadets"
| @DUQ person COL GOV "Felipe Ordóñez" office="President"
| @CUBA state CUB GOV "Cuba"
| @ELNDEL office COL REB "rebels' negotiators"
| @TRUMP person USA GOV "Grant Whitaker" office="President"
| @BRASIL state BRA GOV "Brazil"
| @CANADA state CAN GOV "Canada"
| @GUAI person VEN OPP "Andrés Palmar"
| @MADURO person VEN GOV "Ernesto Valbuena"
| @USDIP office USA GOV "U.S. diplomats"
| @VEN state VEN GOV "Venezuela"
| @MIL public VEN MIL "soldiers"
| @COTIZA place VEN "Cotiza barracks" exact
| @PRISO public NIC CVL "prisoners"
| @CHIP place NIC "El Chipote jail" exact
| @NICMIN office NIC GOV "Nicaragua's interior minister" office="interior minister"
| @LATEX public USA EDU,LAB "Los Angeles teachers"
| @SUPER office USA EDU "superintendent"
| @CEARA group BRA CRM "gangs in Ceará"
| @CEAP place BRA "Ceará" province
| @CEAGOV office BRA GOV "governor of Ceará" office="governor"
| @LIMA place PER "Lima" city
| @LAND public PER BUS "landlords"
| @NUN public COL REL "nun"
| @CLAN group COL CRM "Gulf Clan"
| @CREW group COL CRM "local crew"
| @TUMA place COL "Tumaco" city
| @IMFM office UNO - "IMF mission chief"
| @ARG state ARG GOV "Argentina"
| @VENCOL office VEN MIL "Venezuelan colonel"
| @COL state COL GOV "Colombia"
| @COLMIG office COL GOV "Colombian officers"
| @VENHQ state VEN GOV "Caracas"

# id: americas/032-wire-drugs
# publisher: Isthmus News Agency
# language: en
# published: 2020-12-09

[USCG A U.S. Coast Guard cutter] [e1 overhauled] [SUB a semi-submersible] off [COCOS Cocos Island] and [e2 hauled up] [n1 3.1 tonnes] of cocaine.
| n1 seized 3.1 tonnes
| e1 COERCE/seize a=USCG r=SUB p=COCOS C=illegal_drugs
| e2 COERCE/seize a=USCG r=SUB p=COCOS n=n1 C=illegal_drugs

[MEXSEN Mexico's senate] voted on [d1 Tuesday] to [e3 curb] [DEA foreign drug agents], weeks after [BARR Attorney General Clifford Mayhew] [e4 dropped] charges against [CIEN General Gilberto Arriaga].
| d1 2020-12-08
| e3 COERCE/restrict planned a=MEXSEN r=DEA C=illegal_drugs,diplomatic
| e4 CONCEDE a=BARR r=CIEN D=2020-11/inferred C=illegal_drugs,legal

[SANTR Santa Rosa de Lima henchmen] [e5 butchered] [SALAM [n2 six] policemen] in [SALCITY Salamanca] and [e6+c1 warned] [REST their colleagues] [w1 to resign or be [e7 quartered] too].
| n2 killed 6
| e5 ASSAULT/primitive a=SANTR r=SALAM p=SALCITY n=n2 C=illegal_drugs,crime
| e6 THREATEN/violence a=SANTR r=REST C=illegal_drugs,crime
| e7 ASSAULT/primitive hypothetical a=SANTR r=REST C=illegal_drugs,crime
| q1 threatens s=SANTR
| o1 threat e6 open

[COLERAD Colombian eradication crews] would [e8 start] spraying poison from the air again if [COLCC the constitutional court] [e9 lifted] a ban dating from [d2 2015].
| d2 2015
| e8 ASSAULT/destroy hypothetical a=COLERAD C=illegal_drugs
| e9 CONCEDE hypothetical a=COLCC C=illegal_drugs,health

A toy drone loaded with C4 [e10 blew up] over [FARMH a farmhouse] in [TEPAL Tepalcatepec], the eleventh such [x attack] there since [d3 the summer].
| d3 2020-06..
| e10 ASSAULT/drone r=FARMH p=TEPAL C=illegal_drugs

[HTICUST Haitian customs officers] [e11+c2 refused] [w2 to [e12 let] [DEAHTI agents of the DEA] aboard a sugar boat].
| e11 REJECT/assist a=HTICUST r=DEAHTI C=illegal_drugs
| e12 RETREAT/access denied a=HTICUST r=DEAHTI C=illegal_drugs
| q2 denies s=HTICUST

[MONT The mayor of [MONTC Montego Bay]] [e13+c3 beseeched] [JAMARMY the army] [w3 to [e14 keep] soldiers on his streets after [d4 January 5]], when a state of public emergency [e15 ends].
| d4 2021-01-05..
| e13 REQUEST/assist a=MONT r=JAMARMY C=crime
| e14 MOBILIZE/troops hypothetical a=JAMARMY t=d4 C=crime
| e15 CONCEDE planned D=2021-01-05/stated C=crime
| q3 demands s=MONT
| o2 request e13 open

Opium gum fetches a fifth of what it did five years ago, and in [GUERR the hills of Guerrero] some growers have gone back to beans.

[w4 [EMMA.1 The wife of an imprisoned capo] has not been [e16 indicted]], [CHIPROS.1 Chicago prosecutors] [c4 pointed out], [c5 quashing] [w5 rumours that [EMMA.2 she] had [e17 cut a plea deal] with [CHIPROS.2 them]].
| e16 ACCUSE/allege denied r=EMMA.1 C=illegal_drugs,legal
| e17 AGREE denied a=EMMA.2,CHIPROS.2 C=illegal_drugs,legal
| q4 denies s=CHIPROS.1
| q5 denies s=CHIPROS.1

[PERUCO Peruvian commandos] [e18 stormed] a jungle hideout in [VRAEM the Vraem], [e19 killing] [SLC a Shining Path column chief] and [e20 recovering] [n3 nine] rifles.
| n3 seized 9
| e18 ASSAULT a=PERUCO p=VRAEM C=military,illegal_drugs
| e19 ASSAULT a=PERUCO r=SLC p=VRAEM C=military
| e20 COERCE/seize a=PERUCO r=SLC p=VRAEM n=n3 C=military

| @USCG body USA COP "U.S. Coast Guard cutter"
| @SUB other - CRM "semi-submersible"
| @COCOS place CRI "Cocos Island" exact
| @MEXSEN body MEX LEG "Mexico's senate"
| @DEA office - COP "foreign drug agents"
| @BARR person USA GOV "Clifford Mayhew" office="Attorney General"
| @CIEN person MEX ELI,MIL "Gilberto Arriaga" office="General"
| @SANTR group MEX CRM "Santa Rosa de Lima henchmen"
| @SALAM public MEX COP "policemen"
| @SALCITY place MEX "Salamanca" city
| @REST public MEX COP "policemen's colleagues"
| @COLERAD office COL GOV "Colombian eradication crews"
| @COLCC body COL JUD "constitutional court"
| @FARMH public MEX CVL "farmhouse"
| @TEPAL place MEX "Tepalcatepec" city
| @HTICUST office HTI GOV "Haitian customs officers"
| @DEAHTI office USA COP "agents of the DEA"
| @MONT office JAM GOV "mayor of Montego Bay" office="mayor"
| @MONTC place JAM "Montego Bay" city
| @JAMARMY body JAM MIL "Jamaican army"
| @GUERR place MEX "hills of Guerrero" region
| @EMMA public MEX ELI "wife of an imprisoned capo"
| @CHIPROS office USA JUD "Chicago prosecutors"
| @PERUCO body PER MIL "Peruvian commandos"
| @VRAEM place PER "Vraem" region
| @SLC group PER REB "Shining Path column chief"

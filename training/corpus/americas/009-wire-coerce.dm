# id: americas/009-wire-coerce
# publisher: Isthmus News Agency
# language: en
# published: 2021-07-08

[HTIACT Acting premier Fritz Lamothe] imposed [e1 martial law] across [HTI@ Haiti] on [d1 Wednesday] after [COMMAN unidentified commandos] [e2 shot dead] [MOISE President Jovenel Moïse] in [PELERIN the hills of Pelerin].
| d1 2021-07-07
| e1 COERCE/martial-law a=HTIACT p=HTI t=d1 C=repression
| e2 ASSAULT/targeted a=COMMAN r=MOISE p=PELERIN D=2021-07-07/inferred C=crime
| causes e2 e1

[DOMREP Santo Domingo] [e3 shut] [DAJA the border gates at Dajabón] within the hour, and [e4 grounded] all flights to [PAP Port-au-Prince].
| e3 COERCE/restrict a=DOMREP p=DAJA D=2021-07-07/inferred C=migration
| e4 COERCE/restrict a=DOMREP p=PAP D=2021-07-07/inferred

[PARAN.1 The governor of [PARANA Paraná]] will keep a night [e5 curfew] in force in [CURIT Curitiba] until [d2 July 18], [e20 brushing aside] [BARS bar owners] who had [e6+c1 pleaded] with [PARAN.2 him] [w1 to [e7 scrap] it].
| d2 ..2021-07-19
| e5 COERCE/curfew planned a=PARAN.1 p=CURIT t=d2 C=health
| e6 REQUEST/yield a=BARS r=PARAN.2 D=- C=health,economic
| e7 CONCEDE hypothetical a=PARAN.2 C=health
| q1 demands s=BARS
| o9 demand e6 refused closed=e20
| e20 REJECT/yield a=PARAN.1 r=BARS C=health,economic
| answers e20 e6

[CONATEL Venezuela's telecom regulator] [e8 pulled] a satirical puppet show off the air and [e9 blocked] [n1 three] news portals, [ESPAC the rights group Espacio Público] [c2 reported].
| n1 other 3
| span w2 at="Venezuela's telecom regulator pulled a satirical puppet show off the air and blocked three news portals"
| e8 COERCE/censor a=CONATEL C=rights_freedoms
| e9 COERCE/censor a=CONATEL n=n1 C=rights_freedoms
| q2 asserts s=ESPAC

[HACK Hackers] whom [FBI the FBI] [c3 believes] [w3 to be [RUS~ Russian]] [e10 crippled] the computers of [NBPOWER a New Brunswick utility] for nine hours on [d3 Tuesday].
| d3 2021-07-06
| e10 COERCE/cyber a=HACK r=NBPOWER t=d3 C=cyber
| q3 asserts s=FBI

[TROLL A troll farm in [TULA Tula]] [e11 flooded] [VOT Guatemalan voters]' phones with forged ballots and false polling times, [LAB2 a university lab] [c4 found].
| span w4 at="A troll farm in Tula flooded Guatemalan voters' phones with forged ballots and false polling times"
| e11 COERCE/misinformation a=TROLL r=VOT D=- C=misinformation,election
| q4 asserts s=LAB2

[CFE Mexico's state power utility] [e12 cut off] electricity to [MAYA three Mayan towns] that had [e13+c5 refused] [w5 to [e14 pay]].
| e12 COERCE/withhold a=CFE r=MAYA D=2021-07-08/published
| e13 REJECT/assist a=MAYA r=CFE D=-
| e14 COOPERATE denied a=MAYA r=CFE
| q5 denies s=MAYA
| causes e13 e12

[ICE U.S. immigration agents] [e15 flew] [HNDS [n2 94] Hondurans] to [SPS San Pedro Sula], while [MX Mexico] has [e16 sent back] none [d4 this week].
| d4 2021-07-05..2021-07-12
| n2 other 94
| e15 COERCE/deport a=ICE r=HNDS p=SPS n=n2 C=migration
| e16 COERCE/deport denied a=MX t=d4 C=migration

[BOLPOL Bolivian police] [e17 raided] [ANEZ an ex-interim leader]'s home in [TRINI Trinidad] and [e18 carried off] boxes of letters; [ANEZL her lawyer] [e19+c6 called] it [w6 "theft with a badge"].
| e17 COERCE/seize a=BOLPOL r=ANEZ p=TRINI C=legal
| e18 COERCE/seize a=BOLPOL r=ANEZ p=TRINI C=legal
| e19 ACCUSE/disapprove a=ANEZL r=BOLPOL C=legal
| q6 accuses s=ANEZL

The dry season has been kind to the coffee harvest in [MATA Matagalpa], where pickers earn about $4 a day.

| @HTIACT person HTI GOV "Fritz Lamothe" office="acting premier"
| @HTI state HTI GOV "Haiti"
| @COMMAN public HTI UAF "unidentified commandos"
| @MOISE person HTI GOV "Jovenel Moïse" office="President"
| @PELERIN place HTI "Pelerin" district
| @DOMREP state DOM GOV "Dominican Republic"
| @DAJA place DOM "Dajabón" city
| @PAP place HTI "Port-au-Prince" city
| @PARAN office BRA GOV "governor of Paraná" office="governor"
| @PARANA place BRA "Paraná" province
| @CURIT place BRA "Curitiba" city
| @BARS public BRA BUS "bar owners"
| @CONATEL body VEN GOV "Venezuela's telecom regulator"
| @ESPAC group VEN SOC "Espacio Público"
| @HACK public RUS UNK "hackers"
| @FBI body USA COP "FBI"
| @RUS state RUS GOV "Russia"
| @NBPOWER company CAN BUS "New Brunswick utility"
| @TROLL group MEX UNK "troll farm"
| @TULA place MEX "Tula" city
| @VOT public GTM CVL "Guatemalan voters"
| @LAB2 body - EDU "university lab"
| @CFE company MEX BUS,GOV "Mexico's state power utility"
| @MAYA public MEX CVL "three Mayan towns"
| @ICE body USA COP "U.S. immigration agents"
| @HNDS public HND REF "Hondurans"
| @SPS place HND "San Pedro Sula" city
| @MX state MEX GOV "Mexico"
| @BOLPOL body BOL COP "Bolivian police"
| @ANEZ person BOL ELI "ex-interim leader"
| @ANEZL public BOL UNK "lawyer"
| @TRINI place BOL "Trinidad" city
| @MATA place NIC "Matagalpa" province

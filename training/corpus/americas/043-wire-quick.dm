# id: americas/043-wire-quick
# publisher: Windward Wire
# language: en
# published: 2007-08-24

[BELPM Belize's premier] [e1 apologised] to [MEXEMB the Mexican embassy] after [CUST a customs guard] [e2 slapped] [MEXCON a consul].
| e1 CONCEDE a=BELPM r=MEXEMB C=diplomatic
| e2 ASSAULT/beat a=CUST r=MEXCON D=- C=diplomatic

[ALANG President Alan García] [e3 rang] [BACH.1 Chilean President Verónica Arancibia] to [e4 thank] [BACH.2 her] for the field hospital [CHILE Chile] had [e5 flown] to [PISCO Pisco].
| e3 CONSULT/phone a=ALANG,BACH.1 C=disasters,diplomatic
| e4 SUPPORT a=ALANG r=BACH.2 C=disasters,diplomatic
| e5 AID a=CHILE p=PISCO D=- C=disasters

[OAX Teachers] in [OAXP Oaxaca] [e6 daubed] [OAXGOV the governor]'s palace with dung but [e7 promised] [CITY the city] quiet until [d1 September].
| d1 ..2007-09-01
| e6 PROTEST/vandalize a=OAX r=OAXGOV p=OAXP C=economic
| e7 CONCEDE a=OAX r=CITY C=economic
| o1 promise e7 open

[VENRC Venezuela's Congress] has [e8+c4 asked] [RCTV.1 a television channel] [w4 for its tapes], and [RCTV.2 the channel] [e9 withheld] them, [c1 pleading] [w1 that they might be [e10 burned]].
| e8 REQUEST/assist a=VENRC r=RCTV.1 C=rights_freedoms
| e9 REJECT/assist a=RCTV.2 r=VENRC C=rights_freedoms
| e10 ASSAULT/destroy possible C=rights_freedoms
| q1 asserts s=RCTV.2
| q4 demands s=VENRC
| answers e9 e8
| o2 request e8 refused closed=e9

[ELN2 ELN envoys] and [COLCOM Colombia's peace commissioner] [e11 talked] for five days in [HAV2 Havana] and [e12 signed] nothing.
| e11 CONSULT a=ELN2,COLCOM p=HAV2 C=military
| e12 SUPPORT denied a=ELN2,COLCOM p=HAV2 C=military

[MSTB.1 Brazil's landless movement MST] [e13 pulled] [MSTB.2 its] tents out of [ELDOR a eucalyptus farm] after [AGRIM the agrarian institute] [e14 gave in].
| e13 RETREAT/withdraw a=MSTB.1 p=ELDOR C=natural_resource
| e14 CONCEDE a=AGRIM r=MSTB.1 D=- C=natural_resource
| causes e14 e13

A curfew on motorcycles in [ARAG Aragua] is to be [e15 eased] from [d2 Monday].
| d2 2007-08-27..
| e15 CONCEDE planned p=ARAG t=d2 C=crime
| o3 scheduled e15 open due=2007-08-27..

[w2 No soldier of [COLMIN.1 ours] has ever [e16 crossed] into [ECU@ Ecuador]], [COLMIN.2 Colombia's defence minister] [c2 swore], although [PREF.1 the prefect of [SUC Sucumbíos]] [e17 complains] weekly of [e18 incursions].
| e16 COERCE/seize denied p=ECU C=territory
| e17 ACCUSE/disapprove a=PREF.1 r=COLMIN.2 C=territory
| e18 COERCE/seize p=SUC D=- C=territory
| q2 denies s=COLMIN.2

Cinnamon costs twice what saffron did in [d3 1990].
| d3 1990

| @BELPM office BLZ GOV "Belize's premier" office="premier"
| @MEXEMB office MEX GOV "Mexican embassy"
| @MEXCON office MEX GOV "consul"
| @CUST public BLZ GOV "customs guard"
| @ALANG person PER GOV "Alan García" office="President"
| @BACH person CHL GOV "Verónica Arancibia"
| @CHILE state CHL GOV "Chile"
| @PISCO place PER "Pisco" city
| @OAX public MEX EDU,LAB "teachers"
| @OAXP place MEX "Oaxaca" city
| @OAXGOV office MEX GOV "governor of Oaxaca" office="governor"
| @CITY public MEX CVL "the city"
| @VENRC body VEN LEG "Venezuela's congress"
| @RCTV company VEN JRN "television channel"
| @ELN2 group COL REB "ELN envoys"
| @COLCOM office COL GOV "Colombia's peace commissioner"
| @HAV2 place CUB "Havana" city
| @MSTB group BRA AGR,SOC "landless movement MST"
| @ELDOR place BRA "eucalyptus farm" exact
| @AGRIM body BRA GOV "agrarian institute"
| @ARAG place VEN "Aragua" province
| @COLMIN office COL GOV,MIL "Colombia's defence minister" office="defence minister"
| @ECU state ECU GOV "Ecuador"
| @PREF office ECU GOV "prefect of Sucumbíos" office="prefect"
| @SUC place ECU "Sucumbíos" province

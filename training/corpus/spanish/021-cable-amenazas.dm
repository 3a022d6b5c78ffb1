# id: spanish/021-cable-amenazas
# publisher: Red Austral de Noticias
# language: es
# published: 2018-10-30

[w1 «Si [BOL.1 La Paz] insiste, [e1 romperemos] relaciones»], [e2+c1 amagó] [d1 el lunes] [CAN.1 el canciller chileno].
| @BOL state BOL GOV "Bolivia"
| @CAN office CHL GOV "canciller chileno"
| d1 2018-10-29
| q1 threatens s=CAN.1
| e1 SANCTION/discontinue hypothetical a=CAN.1 r=BOL.1 C=diplomatic
| e2 THREATEN/relations a=CAN.1 r=BOL.1 t=d1 C=diplomatic
| o1 threat e2 open

[USA.1 Washington] [e3+c2 amenazó] [w2 con [e4 cortar] los [n1 500 millones de dólares] anuales que [e5 entrega] a [HND Honduras] y [GTM Guatemala] si [CAR una caravana de migrantes] llega a la frontera].
| @USA state USA GOV "Estados Unidos"
| @HND state HND GOV "Honduras"
| @GTM state GTM GOV "Guatemala"
| @CAR public HND REF "caravana de migrantes"
| n1 money 500000000 USD
| q2 threatens s=USA.1
| e3 THREATEN/relations a=USA.1 r=HND,GTM C=migration
| e4 SANCTION/discontinue hypothetical a=USA.1 r=HND,GTM n=n1 C=migration
| e5 AID a=USA.1 r=HND,GTM D=-
| o2 threat e3 open

[COM El jefe de la policía filipina] [e6+c3 juró] [w3 [e7 cazar] «uno por uno» a [NPA los guerrilleros] que [d2 el sábado] [e8 emboscaron] a [PAT una patrulla] en [SAM Samar]].
| @COM office PHL COP "jefe de la policía filipina"
| @NPA group PHL REB "guerrilleros"
| @PAT body PHL COP "patrulla"
| @SAM place PHL "Samar" province
| d2 2018-10-27
| q3 threatens s=COM
| e6 THREATEN/violence a=COM r=NPA
| e7 ASSAULT hypothetical a=COM r=NPA
| e8 ASSAULT a=NPA r=PAT p=SAM t=d2
| causes e8 e6
| o3 threat e6 open

[CHN.1 Pekín] [e9+c4 advirtió] a [FRA.1 París] [w4 contra el [e10 envío] de fragatas a [TAI el estrecho de Taiwán], aguas que [CHN.2 el gigante asiático] reivindica].
| @CHN state CHN GOV "China"
| @FRA state FRA GOV "Francia"
| @TAI place - "estrecho de Taiwán" region
| q4 threatens s=CHN.1
| e9 THREATEN a=CHN.1 r=FRA.1 C=territory,military
| e10 MOBILIZE/weapons hypothetical a=FRA.1 p=TAI C=territory,military
| o4 threat e9 open

En un panfleto lanzado sobre [MIC Apatzingán], [CJN un cártel] [e12+c10 dio] tres días a [AGU los productores de limón] [w10 para [e11 pagar] o irse], y [GUA las autodefensas] [e13+c5 prometieron] [w5 [e14 responder] «plomo por plomo»].
| @MIC place MEX "Apatzingán" city
| @CJN group MEX CRM "cártel"
| @AGU public MEX AGR "productores de limón"
| @GUA group MEX PRM "autodefensas"
| q5 threatens s=GUA
| q10 demands s=CJN
| e12 REQUEST/assist a=CJN r=AGU C=crime
| e11 AID hypothetical a=AGU r=CJN C=crime
| e13 THREATEN/violence a=GUA r=CJN
| e14 ASSAULT hypothetical a=GUA r=CJN
| o8 deadline e12 open
| o5 threat e13 open

[TSJ El Tribunal Supremo venezolano] [e15+c6 apercibió] de [w6 [e16 cárcel]] a [ALC [n2 cinco] alcaldes opositores] si no [e17 disuelven] las [e18 barricadas] antes del [d3 viernes].
| @TSJ body VEN JUD "Tribunal Supremo venezolano"
| @ALC office VEN OPP "alcaldes opositores"
| d3 2018-11-02
| q6 threatens s=TSJ
| n2 arrested 5
| e15 THREATEN/arrest a=TSJ r=ALC C=repression
| e16 COERCE/arrest hypothetical a=TSJ r=ALC n=n2 C=repression
| e17 CONCEDE hypothetical a=ALC
| e18 PROTEST/obstruct D=-
| o6 threat e15 open due=2018-11-02

[w7 «[e19 Expulsaremos] a [JUZ todo juez] que toque a un soldado nuestro»], [e20+c7 avisó] [CON el consejero de Seguridad Nacional estadounidense] a [CPI la Corte Penal Internacional].
| @CON office USA GOV "consejero de Seguridad Nacional estadounidense"
| @JUZ office IGO JUD "todo juez"
| @CPI body IGO JUD "Corte Penal Internacional"
| q7 threatens s=CON
| e19 COERCE/deport hypothetical a=CON r=JUZ C=legal
| e20 THREATEN/expel a=CON r=CPI C=legal,diplomatic
| o7 threat e20 open

[TUR El presidente turco] [e21 retiró] [d4 anoche] su [x amenaza] de [e22 anexionarse] [IDL Idlib] después de que [RUS Moscú] le [e23 garantizara] una [e24 franja desmilitarizada].
| @TUR office TUR GOV "presidente turco"
| @IDL place SYR "Idlib" province
| @RUS state RUS GOV "Rusia"
| d4 2018-10-29
| e21 CONCEDE a=TUR t=d4 C=territory
| e22 COERCE/seize hypothetical a=TUR p=IDL C=territory
| e23 AGREE a=RUS r=TUR D=- C=military
| e24 RETREAT/disarm planned C=military
| causes e23 e21

[VEC.1 Vecinos de Usulután] [c8 aseguran] [w8 que [MAR los pandilleros] [VEC.2 les] dejaron cartas con una bala dentro], pero [FIS la Fiscalía] [c9 descarta] [w9 que hubiera [e25 extorsión] alguna].
| @VEC public SLV CVL "vecinos de Usulután"
| @MAR group SLV CRM "pandilleros"
| @FIS body SLV JUD "Fiscalía"
| q8 asserts s=VEC.1
| q9 denies s=FIS
| e25 THREATEN denied a=MAR r=VEC.2

[CAI El Cairo] acogió la final con las gradas a medio llenar y un viento de arena que obligó a parar el partido dos veces.
| @CAI place EGY "El Cairo" city

# id: spanish/006-policia-operativos
# publisher: Noticias del Istmo
# language: es
# published: 2023-08-10

[FGN Agentes de la Fiscalía guatemalteca] [e1 allanaron] [d1 el miércoles] la sede del [MSN partido Semilla Nueva] y [e2 se incautaron] de [n1 tres] ordenadores y de varias cajas con firmas.
| @FGN body GTM JUD "Fiscalía guatemalteca"
| @MSN group GTM PTY,OPP "partido Semilla Nueva"
| d1 2023-08-09
| n1 seized 3
| e1 COERCE/seize a=FGN r=MSN t=d1 C=election,repression
| e2 COERCE/seize a=FGN r=MSN t=d1 n=n1 C=election,repression

[PNA La Armada colombiana] [e3 interceptó] frente a [TUM Tumaco] un semisumergible cargado con [n2 2,4 toneladas] de cocaína cuyos [TRI [n5 cuatro] tripulantes], todos [ECU~ ecuatorianos], [e4 fueron entregados] a [FIS la Fiscalía].
| @PNA body COL MIL "Armada colombiana"
| @TUM place COL "Tumaco" city
| @TRI public ECU CRM "cuatro tripulantes"
| @ECU state ECU GOV "Ecuador"
| @FIS body COL JUD "Fiscalía"
| n2 seized 2.4 t
| n5 arrested 4
| e3 COERCE/seize a=PNA r=TRI p=TUM n=n2 C=illegal_drugs
| e4 COERCE/arrest a=PNA r=TRI n=n5 C=illegal_drugs

[MIG Migración de Chile] [e5 expulsó] en un vuelo chárter a [EXP [n3 ochenta y dos] venezolanos] con antecedentes penales, operación que [SJM.1 el Servicio Jesuita a Migrantes] [e6+c1 tildó] [w1 de «espectáculo para la tribuna»].
| @MIG body CHL GOV "Migración de Chile"
| @EXP public VEN REF "venezolanos expulsados"
| @SJM group CHL SOC,REL "Servicio Jesuita a Migrantes"
| n3 other 82
| q1 accuses s=SJM.1
| e5 COERCE/deport a=MIG r=EXP n=n3 C=migration
| e6 ACCUSE/disapprove a=SJM.1 r=MIG C=migration

[JUZ Una jueza federal de Tucumán] [e7 envió a prisión preventiva] al [SUB.1 subcomisario Raúl Ledesma], sospechoso de haber [e8 picaneado] a [DET un detenido de 19 años] en [d2 junio], y mantiene abierta la [e9 causa] contra [JEF otros dos policías].
| @JUZ office ARG JUD "jueza federal de Tucumán"
| @SUB person ARG COP "Raúl Ledesma" office="subcomisario"
| @DET public ARG CVL "detenido de 19 años"
| @JEF office ARG COP "otros dos policías"
| d2 2023-06
| e7 COERCE/arrest a=JUZ r=SUB.1 C=legal,human_rights
| e8 ASSAULT/torture possible a=SUB.1 r=DET t=d2 C=human_rights
| e9 ACCUSE/investigate a=JUZ r=JEF C=legal

[ALC.1 La alcaldesa de Ciudad Juárez] no [e10 impondrá] el toque de queda que [ALC.2 le] [e11 reclamaban] [COM los comerciantes], [w3 «porque castiga a [INO los inocentes]»], [c3 razonó].
| @ALC office MEX GOV "alcaldesa de Ciudad Juárez"
| @COM public MEX BUS "comerciantes"
| @INO public MEX CVL "los inocentes"
| q3 asserts s=ALC.1
| e10 COERCE/curfew denied a=ALC.1 C=crime
| e11 REQUEST/change a=COM r=ALC.2 D=- C=crime
| o2 demand e11 open
| answers e10 e11

[HKR.1 Un grupo de piratas informáticos] que se hace llamar [HKR.2 Garza Negra] [e12 vulneró] los servidores del [EMC Estado Mayor peruano] y [e13+c4 amenaza] [w4 con [e14 divulgar] 30.000 correos salvo que se [HKR.3 le] [e15 paguen] [n4 diez bitcoins]].
| @HKR group - CRM "Garza Negra"
| @EMC body PER MIL "Estado Mayor peruano"
| n4 money 10 BTC
| q4 threatens s=HKR.1
| e12 COERCE/cyber a=HKR.1 r=EMC C=cyber,military
| e13 THREATEN a=HKR.1 r=EMC C=cyber
| e14 COERCE hypothetical a=HKR.1 r=EMC C=cyber
| e15 AID hypothetical r=HKR.3 n=n4
| o1 threat e13 open

[REG El regulador venezolano de telecomunicaciones] [e16 sacó del aire] [d3 el lunes] cinco emisoras de [ZUL Zulia] que habían entrevistado a [OPO una precandidata opositora].
| @REG body VEN GOV "regulador de telecomunicaciones"
| @ZUL place VEN "Zulia" province
| @OPO office VEN OPP "precandidata opositora"
| d3 2023-08-07
| e16 COERCE/censor a=REG p=ZUL t=d3 C=rights_freedoms,repression

Tras los [e17 disturbios] de [HUA Huancavelica], donde ardieron dos comisarías, [PRE la presidenta peruana] decretó el [e18 estado de sitio] por 30 días y [PMN el primer ministro] [c5 aseguró] [w5 que «no habrá contemplaciones»].
| @HUA place PER "Huancavelica" city
| @PRE office PER GOV "presidenta peruana"
| @PMN office PER GOV "primer ministro peruano"
| q5 threatens s=PMN
| e17 PROTEST/riot p=HUA D=-
| e18 COERCE/martial-law a=PRE C=repression
| causes e17 e18

[DRO La Unidad Antidrogas hondureña] no halló droga, ni armas, ni a nadie, cuando por fin [e19 registró] la finca de la que todo el pueblo hablaba.
| @DRO body HND COP "Unidad Antidrogas"
| e19 COERCE/seize a=DRO D=- C=illegal_drugs

En [CEB Cebú], al sur de [FIL@ Filipinas], la policía encontró a un niño perdido que llevaba dos días caminando.
| @CEB place PHL "Cebú" city
| @FIL state PHL GOV "Filipinas"

[NIC El Gobierno nicaragüense] [e20 cortó] el agua y la luz a [CAR un convento de carmelitas] de [EST Estelí] en un nuevo [x acoso] a [IGL la Iglesia] que [OBI.1 el obispo auxiliar], exiliado en [MIA Miami], [e22 denunció] en [OBI.2 su] homilía.
| @NIC body NIC GOV "Gobierno nicaragüense"
| @CAR group NIC REL "convento de carmelitas"
| @EST place NIC "Estelí" city
| @IGL group NIC REL "Iglesia nicaragüense"
| @OBI office NIC REL "obispo auxiliar"
| @MIA place USA "Miami" city
| e20 COERCE/withhold a=NIC r=CAR p=EST C=religion_ethnicity,repression
| e22 ACCUSE/allege a=OBI.1 r=NIC C=religion_ethnicity

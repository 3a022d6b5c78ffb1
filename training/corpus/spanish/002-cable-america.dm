# id: spanish/002-cable-america
# publisher: Panorama Continental
# language: es
# published: 2025-07-24

[PAN Panamá] [e1 agradeció] [d1 el miércoles] a [CRC Costa Rica] el [e2 envío] de dos helicópteros con los que [BOM sus brigadas] sofocaron el incendio del [DAR Darién].
| @PAN state PAN GOV "Panamá"
| @CRC state CRI GOV "Costa Rica"
| @BOM body PAN GOV "brigadas panameñas"
| @DAR place PAN "Darién" province
| d1 2025-07-23
| e1 SUPPORT a=PAN r=CRC t=d1 C=disasters,diplomatic
| e2 AID a=CRC r=PAN D=- C=disasters

[SEN El Senado chileno] [e3 ratificó] por 31 votos contra 9 el tratado de extradición que [CHL Santiago] y [URY Montevideo] [e4 suscribieron] en [d2 2023].
| @SEN body CHL LEG "Senado chileno"
| @CHL state CHL GOV "Chile"
| @URY state URY GOV "Uruguay"
| d2 2023
| e3 SUPPORT a=SEN C=legislative,legal
| e4 SUPPORT a=CHL,URY t=d2 C=legal

[FIS La Fiscalía hondureña] [e5 rebajó] de 30 a 20 años la pena que pedía para [EXA.1 el exalcalde de Choloma] y [e6+c2 ofreció] [w2 [e7 retirar] los cargos contra [FAM su familia] si [EXA.2 él] [e8 colabora]].
| @EXA office HND ELI "exalcalde de Choloma"
| @FAM public HND ELI "familia del exalcalde"
| @FIS body HND JUD "Fiscalía hondureña"
| q2 proposes s=FIS
| e5 CONCEDE a=FIS r=EXA.1 C=legal
| e6 AGREE a=FIS r=EXA.1 C=legal
| e7 CONCEDE hypothetical a=FIS r=FAM C=legal
| e8 COOPERATE hypothetical a=EXA.2 r=FIS C=legal
| o1 invitation e6 open

[w1 «Si [PAR.1 el presidente del Congreso] no [e9 dimite] antes del [d3 lunes], [e10 bloquearemos] todos los accesos a [BOG Bogotá]»], [e11+c1 advirtió] [CGT.1 la central obrera] en un tono que [PAR.2 el aludido] [e12+c3 tachó] [w3 de «matonesco»].
| @PAR office COL LEG "presidente del Congreso"
| @CGT group COL LAB "central obrera"
| @BOG place COL "Bogotá" city
| d3 2025-07-28
| q1 threatens s=CGT.1
| q3 accuses s=PAR.2
| e9 RETREAT/resign hypothetical a=PAR.1
| e10 PROTEST/obstruct hypothetical a=CGT.1 p=BOG
| e11 THREATEN/restrict a=CGT.1 r=PAR.1
| e12 ACCUSE/disapprove a=PAR.2 r=CGT.1
| o2 threat e11 open due=2025-07-28

[BUK El presidente salvadoreño] [e13 indultó] a [REC [n1 quince] reclusos enfermos] de [MAR la cárcel de Mariona], pero [e14 desoyó] el [e15 pedido] de [AMI Amnistía Internacional] de [e16 permitir] la entrada de médicos independientes.
| @BUK office SLV GOV "presidente salvadoreño"
| @MAR place SLV "cárcel de Mariona" exact
| @AMI group NGO - "Amnistía Internacional"
| @REC public SLV CVL "reclusos enfermos"
| n1 other 15
| e13 CONCEDE a=BUK r=REC n=n1 C=rights_freedoms
| e14 REJECT/yield a=BUK r=AMI
| e15 REQUEST/yield a=AMI r=BUK D=- C=rights_freedoms
| e16 RETREAT/access hypothetical a=BUK
| answers e14 e15
| o3 request e15 refused closed=e14

[GUY.1 Guyana] y [SUR Surinam] reanudaron en [PMB Paramaribo] las [e17 patrullas] conjuntas por [COU el río Corentyne], suspendidas tras el [e18 apresamiento] de [n2 tres] pesqueros el [d4 año pasado].
| @GUY state GUY GOV "Guyana"
| @SUR state SUR GOV "Surinam"
| @PMB place SUR "Paramaribo" city
| @COU place SUR "río Corentyne" region
| d4 2024
| n2 seized 3
| e17 COOPERATE a=GUY.1,SUR p=COU C=military
| e18 COERCE/seize p=COU t=d4 n=n2

[w4 [BRA.1 Brasilia] [e19 rechazó] [d5 ayer] la [e20 oferta] [USA~.1 estadounidense] de dos lanchas rápidas por [c5 considerar] [w5 que la ayuda «venía con letra pequeña»]], [c4 según] [ITA un diplomático de Itamaraty].
| @BRA state BRA GOV "Brasil"
| @USA state USA GOV "Estados Unidos"
| @ITA office BRA GOV "diplomático de Itamaraty"
| d5 2025-07-23
| q4 asserts s=ITA
| q5 asserts s=BRA.1
| e19 REJECT/assist a=BRA.1 r=USA.1 t=d5 C=military
| e20 AGREE a=USA.1 r=BRA.1 D=- C=military
| answers e19 e20
| o4 invitation e20 refused closed=e19

# id: prensa/020-frontera-darien
# publisher: La Estrella del Canal
# title: Panamá deporta a 130 y pide a Washington que pague los vuelos
# language: es
# published: 2024-09-26

[PAN.1 Panamá] [e1 deporta] a [n1 130] y [e2+c1 pide] a [USA.1 Washington] [w1 que [e3 pague] los vuelos]

[MET Metetí].- [d1 Ayer] salió de [ALB Albrook] el cuarto avión con [MIG.1 [n2 130] colombianos] a los que [SNM.1 el Servicio de Migración] [e4 expulsó] por antecedentes, y [MIN.1 el ministro Rogelio Sanjur] [e5+c2 pidió] a [USA.2 Estados Unidos] [w2 que [e6 entregue] los seis millones que se [e7+c10 comprometió] [w10 a [e8 dar]] en [d2 julio]].
[w3 «Los compromisos se firman para cumplirse»], [c3 insistió].
Por [DAR la selva del Darién] cruzaron [d3 el año pasado] 520.000 personas, más que toda la población de [BOC Bocas del Toro] multiplicada por tres.
[c4 De acuerdo con] [MSF.1 Médicos Sin Fronteras], a la que [SNM.2 el Gobierno] [e9 prohibió] atender en [BAJ Bajo Chiquito] desde [d4 marzo], [w4 en los [d5 primeros ocho meses del año] fueron [e10 violadas] [n3 al menos 233] mujeres].
[EMB.1 Los emberá], que cobran veinte dólares por pasajero en piragua, [c5 creen] [w5 que el cierre de tres trochas con alambre no detendrá a nadie].
[w6 «El que viene de [CHI@ China] no se vuelve por un alambre»], [c6 comenta] [CAC.1 el cacique Leonides Cunampia].
Hay un campo de béisbol en el pueblo.
[TRA.1 Los traficantes del Clan del Golfo], [c7 sospecha] [FIS la Fiscalía], [w7 han [e12 acordado] con [SEN.1 unos agentes de frontera] dejar abierta la ruta del [CAL Caribe]], extremo que [SNF el Senafront] [c8 tacha] [w8 de «calumnia»].
[MIN.2 Sanjur], que [e13 viajará] en [d6 octubre] a [BOG Bogotá], [c9 confía] [w9 en [e14 firmar] allí el [x convenio]].
| @PAN state PAN GOV "Panamá"
| @USA state USA GOV "Estados Unidos"
| @MET place PAN "Metetí" city
| @ALB place PAN "Albrook" exact
| @MIG public COL REF "colombianos expulsados"
| @SNM body PAN GOV "Servicio Nacional de Migración"
| @MIN person PAN GOV "Rogelio Sanjur" office="ministro"
| @DAR place - "selva del Darién" region
| @BOC place PAN "Bocas del Toro" province
| @MSF group NGO MED "Médicos Sin Fronteras"
| @BAJ place PAN "Bajo Chiquito" city
| @EMB group PAN CVL "emberá"
| @CHI state CHN GOV "China"
| @CAC person PAN CVL "Leonides Cunampia" office="cacique"
| @TRA group COL CRM "Clan del Golfo"
| @FIS body PAN JUD "Fiscalía"
| @SEN office PAN COP "agentes de frontera"
| @SNF body PAN COP "Senafront"
| @CAL place - "Caribe" region
| @BOG place COL "Bogotá" city
| d1 2024-09-25
| d2 2024-07
| d3 2023
| d4 2024-03..
| d5 2024-01..2024-09
| d6 2024-10
| n1 other 130
| n2 other 130
| n3 injured 233..
| q1 demands s=PAN.1
| q2 demands s=MIN.1
| q3 demands
| q4 asserts s=MSF.1
| q5 speculates s=EMB.1
| q6 asserts s=CAC.1
| q7 speculates s=FIS
| q8 denies s=SNF
| q9 speculates s=MIN.2
| q10 promises s=USA.2
| e1 COERCE/deport a=PAN.1 n=n1 D=2024-09-25/inferred C=migration
| e2 REQUEST/assist a=PAN.1 r=USA.1 D=2024-09-25/inferred C=migration
| e3 AID hypothetical a=USA.1 r=PAN.1 C=migration
| e4 COERCE/deport a=SNM.1 r=MIG.1 t=d1 n=n2 C=migration
| e5 REQUEST/assist a=MIN.1 r=USA.2 t=d1 C=migration
| e6 AID hypothetical a=USA.2 C=migration
| e7 AGREE a=USA.2 t=d2 C=migration
| e8 AID planned a=USA.2 C=migration
| e9 COERCE/restrict a=SNM.2 r=MSF.1 p=BAJ t=d4 C=migration,health
| e10 ASSAULT/sexual n=n3 t=d5 C=migration,human_rights
| e12 AGREE possible a=TRA.1,SEN.1 C=migration,corruption
| e13 CONSULT/visit planned a=MIN.2 p=BOG t=d6 C=diplomatic
| e14 SUPPORT planned a=MIN.2 t=d6 C=diplomatic
| repeats e4 e1
| repeats e5 e2
| o1 request e2 open
| o2 scheduled e13 open due=2024-10

# id: spanish/012-cable-fuerzas
# publisher: Agencia Meridiano
# language: es
# published: 2025-11-26

[USA.1 Estados Unidos] [e1 envió] [d1 el martes] al [CAR Caribe] otro destructor lanzamisiles y [e2+c1 advirtió] a [VEN.1 Venezuela] [w1 de que [e3 derribará] «cualquier dron» que se acerque a [FLO su flota]].
| @USA state USA GOV "Estados Unidos"
| @CAR place - "Caribe" region
| @VEN state VEN GOV "Venezuela"
| @FLO body USA MIL "flota estadounidense"
| d1 2025-11-25
| q1 threatens s=USA.1
| e1 MOBILIZE/weapons a=USA.1 p=CAR t=d1 C=military
| e2 THREATEN/violence a=USA.1 r=VEN.1 t=d1 C=military
| e3 ASSAULT hypothetical a=USA.1 C=military
| o1 threat e2 open

[MAD El presidente Aníbal Machuca] [e4 activó] a continuación a «[n1 200.000] milicianos» y [e5+c2 llamó] a [JOV la juventud chavista] [w2 a [e6 alistarse]].
| @JOV public VEN GOV "juventud chavista"
| n1 troops 200000
| q2 demands s=MAD
| e4 MOBILIZE/militia a=MAD n=n1 C=military
| e5 REQUEST a=MAD r=JOV C=military
| e6 MOBILIZE/militia hypothetical a=JOV C=military
| o2 demand e5 open
| @MAD person VEN GOV "Aníbal Machuca" office="presidente de Venezuela"

[PRK Corea del Norte] [e7 ensayó] [d2 el domingo] un misil de crucero que, [c3 según] [JAP Tokio], [w3 cayó fuera de su zona económica], y [e8 puso] en [KAE Kaesong] en pie de guerra a [REG dos regimientos de artillería].
| @PRK state PRK GOV "Corea del Norte"
| @JAP state JPN GOV "Japón"
| @KAE place PRK "Kaesong" city
| @REG body PRK MIL "dos regimientos de artillería"
| d2 2025-11-23
| q3 asserts s=JAP
| e7 MOBILIZE/weapons a=PRK t=d2 C=military
| e8 MOBILIZE/troops a=PRK p=KAE C=military

[w4 «[e9 Reforzaremos] [SAN Sangenjo] con [n2 cien] antidisturbios [d3 este verano]»], [c4 prometió] [DEL el delegado del Gobierno en Galicia].
| @SAN place ESP "Sanxenxo" city
| @DEL office ESP GOV "delegado del Gobierno en Galicia"
| n2 troops 100
| d3 2026-06-21..2026-09-23
| q4 promises s=DEL
| e9 MOBILIZE/police planned a=DEL p=SAN t=d3 n=n2

[POL Varsovia] [e10 despachó] cazas F-16 ante la [e11 incursión] de [n3 diecinueve] aparatos no tripulados, pero [PIL sus pilotos] no llegaron a [e12 derribar] ninguno porque «se perdieron en la niebla».
| @POL state POL GOV "Polonia"
| @PIL body POL MIL "pilotos polacos"
| n3 other 19
| e10 MOBILIZE/weapons a=POL C=military
| e11 MOBILIZE/weapons n=n3 C=military
| e12 ASSAULT denied a=PIL C=military
| causes e11 e10

[w5 [BRI.1 Tres brigadas rusas] se [e13 repliegan] de [KUP Kúpiansk] y es improbable que [BRI.2 estas] intenten una [e14 contraofensiva] antes de [d4 la primavera]], [c5 calcula] [ISW el Instituto para el Estudio de la Guerra].
| @BRI body RUS MIL "brigadas rusas"
| @KUP place UKR "Kúpiansk" city
| @ISW group USA SOC "Instituto para el Estudio de la Guerra"
| d4 ..2026-03-20
| q5 speculates s=ISW
| e13 RETREAT/withdraw a=BRI.1 p=KUP C=military
| e14 ASSAULT possible a=BRI.2 t=d4 C=military

[ECU Ecuador] [e15 militarizó] ocho puertos y [GUA Guayaquil] amaneció con tanquetas junto al malecón, donde los heladeros hacían su agosto.
| @ECU state ECU GOV "Ecuador"
| @GUA place ECU "Guayaquil" city
| e15 MOBILIZE/troops a=ECU C=military,crime

[TUR Ankara] [e16 canceló] las maniobras que [GRE.1 Atenas] [e17+c7 tachaba] [w7 de «provocación»] y [e18 retiró] su buque sísmico del [EGE Egeo], y [c8 confía] ahora en [w8 que [GRE.2 los griegos] [e19 desmilitaricen] [LES Lesbos]].
| @TUR state TUR GOV "Turquía"
| @GRE state GRC GOV "Grecia"
| @EGE place - "Egeo" region
| @LES place GRC "Lesbos" province
| q7 accuses s=GRE.1
| q8 speculates s=TUR
| e16 CONCEDE a=TUR r=GRE.1 C=military,territory
| e17 ACCUSE/disapprove a=GRE.1 r=TUR D=-
| e18 RETREAT/withdraw a=TUR p=EGE C=military,territory
| e19 RETREAT/disarm hypothetical a=GRE.2 p=LES C=military,territory

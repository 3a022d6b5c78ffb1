# id: spanish/010-cable-protestas
# publisher: Contraluz
# language: es
# published: 2023-01-20

[CAM [n1 Miles de] campesinos aimaras] [e1 confluyeron] [d1 el jueves] en [LIM Lima] contra [BOL.1 la presidenta Delia Bustamante], que había [e3+c1 descartado] [w1 [e4 dimitir]] la noche anterior.
| @CAM group PER AGR "campesinos aimaras"
| @LIM place PER "Lima" city
| @BOL person PER GOV "Delia Bustamante" office="presidenta del Perú"
| d1 2023-01-19
| n1 protesters 2000..9999 ~
| q1 denies s=BOL.1
| e1 PROTEST/demo a=CAM r=BOL.1 p=LIM t=d1 n=n1 C=political_institutions
| e3 REJECT/change a=BOL.1 D=2023-01-18/inferred
| e4 RETREAT/resign denied a=BOL.1

[FER Los ferroviarios franceses] secundaron masivamente [d2 ayer] la [e6 huelga] general contra el plan de pensiones del [MAC presidente Étienne Vasseur] y solo circuló uno de cada diez trenes.
| @FER public FRA LAB "ferroviarios franceses"
| @MAC person FRA GOV "Étienne Vasseur" office="presidente de Francia"
| d2 2023-01-19
| e6 PROTEST/strike a=FER r=MAC t=d2 C=economic

[PRE [n2 Catorce] presos políticos] cumplen once días en [e7 ayuno] en [RAM la cárcel venezolana de Ramo Verde] y [e8+c2 reclaman] al [TSJ Tribunal Supremo] [w2 un nuevo juicio].
| @PRE public VEN OPP "presos políticos de Ramo Verde"
| @RAM place VEN "cárcel de Ramo Verde" exact
| @TSJ body VEN JUD "Tribunal Supremo"
| n2 protesters 14
| q2 demands s=PRE
| e7 PROTEST/hunger a=PRE p=RAM n=n2 D=2023-01-09../stated C=human_rights
| e8 REQUEST/change a=PRE r=TSJ C=legal,human_rights
| o1 demand e8 open

[EST Encapuchados] [e9 apedrearon] los ventanales del [MIN Ministerio de Hacienda] en [TEG Tegucigalpa] e [e10 hicieron pintadas] contra [EMB.1 la embajadora estadounidense], a quien [e11+c3 llaman] [w3 «virreina»].
| @EST group HND CVL "encapuchados"
| @MIN body HND GOV "Ministerio de Hacienda"
| @TEG place HND "Tegucigalpa" city
| @EMB office USA GOV "embajadora estadounidense"
| q3 accuses s=EST
| e9 PROTEST/riot a=EST r=MIN p=TEG
| e10 PROTEST/vandalize a=EST r=EMB.1 p=TEG
| e11 ACCUSE/disapprove a=EST r=EMB.1

[CLU La asociación de clubes de Rosario] hará [e12 cierre patronal] [d5 el sábado] en rechazo al nuevo impuesto, y [TAB los taberneros] se [c4 plantean] [w4 [e14 sumarse] al [x plante]].
| @CLU group ARG BUS "asociación de clubes de Rosario"
| @TAB public ARG BUS "taberneros"
| d5 2023-01-21
| q4 speculates s=TAB
| e12 PROTEST/strike planned a=CLU t=d5 C=economic
| e14 PROTEST/strike possible a=TAB C=economic
| o2 scheduled e12 open due=2023-01-21

[w5 «No [e15 compren] una sola naranja de allí»], [e16+c5 pidió] [LIG.1 la Liga Agraria de Murcia] a [CON los consumidores] tras las [e17 agresiones] a [CHO camioneros españoles] en [PER Perpiñán].
| @LIG group ESP AGR "Liga Agraria de Murcia"
| @CON public ESP CVL "consumidores"
| @CHO public ESP BUS "camioneros españoles"
| @PER place FRA "Perpiñán" city
| q5 demands s=LIG.1
| e15 PROTEST/boycott hypothetical a=CON C=economic
| e16 REQUEST a=LIG.1 r=CON C=economic
| e17 ASSAULT r=CHO p=PER D=-
| causes e17 e16
| o3 demand e16 open

[ALU Los estudiantes de Daca] [e18 cercaron] la casa del [REC.1 rector] hasta que [REC.2 este] [e19 accedió] a [e20 readmitir] a [EXP los [n3 cuarenta] expulsados].
| @ALU public BGD EDU "estudiantes de Daca"
| @REC office BGD EDU "rector"
| @EXP public BGD EDU "estudiantes expulsados"
| n3 other 40
| e18 PROTEST/obstruct a=ALU r=REC.1
| e19 CONCEDE a=REC.2 r=ALU
| e20 RETREAT planned a=REC.2 r=EXP n=n3
| o4 promise e19 open

[JUB Un grupo de jubilados] [e21 silbó] al [ALC.1 alcalde de Avilés] durante la inauguración del paseo marítimo y [ALC.2 él], lejos de enfadarse, mandó servir café para todos.
| @JUB public ESP CVL "jubilados"
| @ALC office ESP GOV "alcalde de Avilés"
| e21 ACCUSE/disapprove a=JUB r=ALC.1

[ENC La mitad de los encuestados] por [CEN el Centro de Estudios Públicos] [c6 cree] [w6 que protestar «no sirve de nada»].
| @CEN group CHL SOC "Centro de Estudios Públicos"
| @ENC public CHL CVL "encuestados"
| q6 asserts s=ENC

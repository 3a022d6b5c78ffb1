# id: spanish/036-mar-de-china
# publisher: Revista Pacífico
# title: Manila desempolva el arbitraje y Pekín responde con agua a presión
# language: es
# published: 2024-08-02

[PHL.1 Manila] desempolva el arbitraje y [CHN.1 Pekín] [e1 responde] con agua a presión
| @PHL state PHL GOV "Filipinas"
| @CHN state CHN GOV "China"
| e1 ASSAULT/crowd-control a=CHN.1 r=PHL.1 D=2024-07-31/inferred C=territory

[GUA Un guardacostas chino] [e2 embistió] [d1 el miércoles] a [LAN.1 una lancha de suministro filipina] a 14 millas del [SEG bajo Segundo Thomas] y [LAN.3 la] [e3 roció] durante media hora con cañones de agua.
[w1 [MAR [n1 Dos] marineros] sufrieron [e16 fracturas]], [c1 según] [PCG la Guardia Costera de Filipinas].
[CHN.2 El Ministerio de Exteriores chino] [c2 sostiene] [w2 que [LAN.2 la embarcación] «se metió en aguas propias»] y [e4+c3 acusa] a [USA.1 Washington] [w3 de azuzar a su aliado].
[PRE.1 El presidente Emilio Salonga], que [d2 el lunes] había [e6 recibido] en palacio al [BLI secretario de Estado norteamericano], [e7+c4 exigió] [w4 [x una disculpa] por escrito].
[w5 «No vamos a [e8 disparar] el primer tiro, pero tampoco vamos a [e9 retirarnos] de un arrecife que es nuestro»], [c5 dijo].
| @GUA body CHN COP "guardacostas chino"
| @LAN body PHL GOV "lancha de suministro filipina"
| @SEG place - "bajo Segundo Thomas" region
| @MAR public PHL MIL "marineros"
| @PCG body PHL COP "Guardia Costera de Filipinas"
| @USA state USA GOV "Estados Unidos"
| @PRE person PHL GOV "Emilio Salonga" office="presidente de Filipinas"
| @BLI office USA GOV "secretario de Estado norteamericano"
| d1 2024-07-31
| d2 2024-07-29
| q1 asserts s=PCG
| q2 asserts s=CHN.2
| q3 accuses s=CHN.2
| q4 demands s=PRE.1
| q5 denies
| e2 ASSAULT a=GUA r=LAN.1 p=SEG t=d1 C=territory
| e3 ASSAULT/crowd-control a=GUA r=LAN.3 p=SEG t=d1 C=territory
| n1 injured 2
| e16 ASSAULT r=MAR D=2024-07-31/inferred n=n1 C=territory
| e4 ACCUSE/allege a=CHN.2 r=USA.1 C=territory
| e6 CONSULT/visit a=BLI r=PRE.1 t=d2 C=diplomatic
| e7 REQUEST a=PRE.1 C=territory
| e8 ASSAULT/firearms denied
| e9 RETREAT/withdraw denied C=territory
| repeats e3 e1
| o1 demand e7 open to=CHN

[USA.2 Estados Unidos], que en virtud del tratado de [d3 1951] «acudiría en defensa» de [PHL.9 Filipinas], ha [e10 movido] un portaaviones hacia [GUAM Guam], y [JPN Tokio] y [AUS Camberra] [c8 prevén] [w8 [e11 sumar] sendos destructores a las patrullas de [d5 agosto]].
[c6 A ojos de] [ANA.1 los analistas de Singapur], [w6 lo que se juega no es un arrecife sino la credibilidad de las alianzas].
[VIE Hanói], siempre discreta, ha [e12 canjeado] con [CHN.4 Pekín] cartas sobre [PAR el golfo de Tonkín].
En [d4 1999] el barco oxidado que sirve de puesto a los infantes de marina fue varado a propósito, y allí sigue, escorado y con gallinas en la cubierta.
El arrecife se ve desde el aire como una uña verde.
[SAR.1 La senadora Corazon Villaruz] [e15+c7 pide] [w7 que [PHL.2 el país] [e14 lleve] el caso de nuevo a [HAG La Haya]].
| @GUAM place USA "Guam" city
| @JPN state JPN GOV "Japón"
| @AUS state AUS GOV "Australia"
| @ANA public SGP - "analistas de Singapur"
| @VIE state VNM GOV "Vietnam"
| @PAR place - "golfo de Tonkín" region
| @HAG place NLD "La Haya" city
| @SAR person PHL LEG "Corazon Villaruz" office="senadora"
| d3 1951
| d4 1999
| d5 2024-08
| q6 speculates s=ANA.1
| q7 demands s=SAR.1
| q8 promises s=JPN
| e10 MOBILIZE/weapons a=USA.2 p=GUAM C=military
| e11 COOPERATE planned a=JPN,AUS,USA.2 t=d5 C=military
| e12 CONSULT a=VIE,CHN.4 C=territory
| e14 ACCUSE/allege hypothetical a=PHL.2 C=legal,territory
| e15 REQUEST a=SAR.1 r=PHL.2
| o2 demand e15 open

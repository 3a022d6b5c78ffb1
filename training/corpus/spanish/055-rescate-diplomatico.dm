# id: spanish/055-rescate-diplomatico
# publisher: La Mañana de Rosario
# title: Ecuador acepta abrir el puente y los camioneros levantan el acampe
# language: es
# published: 2019-04-26

[ECU.1 Ecuador] [e1+c14 acepta] [w14 [e2 abrir] el puente] y [CAM.1 los camioneros] [e3 levantan] el acampe
| @ECU state ECU GOV "Ecuador"
| @CAM group COL LAB "camioneros colombianos"
| q14 promises s=ECU.1
| e1 CONCEDE a=ECU.1 D=2019-04-25/inferred C=economic
| e2 RETREAT/access planned a=ECU.1 D=2019-04-29/inferred C=economic
| e3 CONCEDE a=CAM.1 D=2019-04-25/inferred C=economic

[IPI Ipiales], [d1 26 abr].- [CAM.2 Los transportistas colombianos] que llevaban ocho días acampados en [RUM el puente de Rumichaca] [e4 desmontaron] sus carpas [d2 el jueves], horas después de que [ECU.2 Quito] [e5+c1 accediera] [w1 a [e6 reabrir] el paso a la carga pesada [d3 el lunes]].
[w2 «Nos dieron la palabra y nosotros la creímos.]
[w2 Ahora les toca a ellos»], [c2 declaró] [LID.1 Wilmer Chamorro], vocero del gremio.
| @IPI place COL "Ipiales" city
| @RUM place - "puente de Rumichaca" exact
| @LID person COL LAB "Wilmer Chamorro"
| d1 2019-04-26
| d2 2019-04-25
| d3 2019-04-29
| q1 promises s=ECU.2
| q2 asserts s=LID.1
| e4 CONCEDE a=CAM.2 p=RUM t=d2 C=economic
| e5 CONCEDE a=ECU.2 D=2019-04-25/inferred C=economic
| e6 RETREAT/access planned a=ECU.2 t=d3 C=economic
| repeats e4 e3
| repeats e5 e1
| repeats e6 e2
| causes e5 e4
| o1 promise e1 open due=2019-04-29

[w3 [CAN.1 El canciller ecuatoriano], [CAN.2 Julián Valdivieso Cordero], [c4 reconoció] ante dos diputados [w4 que [ECU.3 el Gobierno] [c5 teme] [w5 que [COL.1 Bogotá] [e7 responda] con aranceles al atún]]], [c3 publicó] [d4 ayer] [UNI.1 El Universo], sobre la base de un acta.
[POR.1 El portavoz de la cancillería] [c7 negó] por la tarde [w7 que [CAN.3 el ministro] lo hubiera insinuado siquiera].
El peaje cuesta un dólar desde [d5 2009].
En [d6 marzo], [CAM.3 los camioneros] habían [e8+c9 pedido] al [MIN.1 ministro de Transporte colombiano] [w9 que [e9 mediara]], y [MIN.2 este] [CAM.5 les] contestó [d7 el martes] con la [e10 visita] de [DEL una comisión].
| @CAN person ECU GOV "Julián Valdivieso Cordero" office="canciller de Ecuador"
| @COL state COL GOV "Colombia"
| @UNI company ECU JRN "El Universo"
| @POR office ECU GOV "portavoz de la cancillería"
| @MIN office COL GOV "ministro de Transporte de Colombia"
| @DEL body COL GOV "comisión del ministerio"
| d4 2019-04-25
| d5 2009..
| d6 2019-03
| d7 2019-04-23
| q3 asserts s=UNI.1
| q4 asserts s=CAN.2
| q5 speculates s=ECU.3
| q7 denies s=POR.1
| q9 demands s=CAM.3
| e7 SANCTION/discontinue possible a=COL.1 C=economic
| e8 REQUEST/assist a=CAM.3 r=MIN.1 t=d6 C=economic
| e9 CONSULT/third-party hypothetical a=CAM.3 r=MIN.1
| e10 CONSULT/visit a=DEL r=CAM.5 t=d7 C=economic
| denies q7 q4
| answers e10 e8
| o2 request e8 met closed=e10

[c10 Según] [RAD Radio Ipiales], [w10 [LID.2 Chamorro] [e12+c11 avisó] a [ECU.4 Quito] [w11 de que [CAM.6 los suyos] [e13 volverán] a acampar si [d9 el lunes] no hay barrera levantada]].
[w12 «Hay confianza, pero de la que se firma»], [c12 resumió] [ALC la alcaldesa de Tulcán], que [c13 calcula] [w13 en [n1 once millones de dólares] las pérdidas por el [e14 bloqueo]].
[d8 El 17 de abril], día en que empezó todo, [GUA guardias ecuatorianos] habían [e15 impedido] el paso a [CHO [n2 ciento cuarenta] camiones] por falta de un sello que nadie sabía quién debía poner.
En la frontera sopla un viento que arranca los sombreros.
| @RAD company COL JRN "Radio Ipiales"
| @ALC office ECU GOV "alcaldesa de Tulcán"
| @GUA body ECU COP "guardias ecuatorianos"
| @CHO public COL BUS "camiones"
| d8 2019-04-17
| d9 2019-04-29
| n1 money 11000000 USD ~
| n2 other 140
| q10 asserts s=RAD
| q11 threatens s=LID.2
| q12 asserts s=ALC
| q13 speculates s=ALC
| e12 THREATEN/restrict a=LID.2 r=ECU.4 C=economic
| e13 PROTEST/obstruct hypothetical a=CAM.6 t=d9 C=economic
| e14 PROTEST/obstruct D=2019-04-17..2019-04-26/inferred n=n1 C=economic
| e15 COERCE/restrict a=GUA r=CHO t=d8 n=n2 C=economic
| causes e15 e14
| o3 threat e12 open

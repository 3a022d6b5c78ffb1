# id: prensa/006-barinas-excarcelados
# publisher: Tal Día
# title: Familiares esperan en vano frente a la cárcel de El Rodeo
# language: es
# published: 2026-01-20

[FAM.1 Familiares] esperan en vano frente a la cárcel de [ROD.1 El Rodeo]

[CAR Caracas].- [d1 El jueves] [GOBV.1 el Gobierno] se [e1+c1 comprometió] [w1 a [e2 soltar] a «[PRE.1 un número importante de presos]» antes del [d2 lunes]]; [d3 ayer], lunes, habían [e3 salido] [n2 siete].
[w2 «A [HIJ.1 mi hijo] [HIJ.2 lo] [e4 agarraron] por un mensaje de WhatsApp, y por un mensaje de WhatsApp me dicen ahora que espere»], [c2 contó] [MAD.1 Nellys Briceño], maestra jubilada, sentada en una cava vacía frente al penal.
[FOR.1 El Foro por la Libertad], que lleva la cuenta con nombres y cédulas, [c3 sostiene] [w3 que de los [n3 23] que [GOB.2 el ministro Ismael Rondón] [c4 dijo] [w4 haber [e5 liberado]] [d4 el sábado], dieciséis siguen adentro].
[GOB.3 Rondón] [c5 desmintió] [w5 la cuenta de [FOR.2 la ONG]] por televisión y [FOR.3 la] [e7+c6 llamó] [w6 «oficina de inventos»].
| @FAM public VEN CVL "familiares de presos"
| @ROD place VEN "El Rodeo" exact
| @CAR place VEN "Caracas" city
| @GOB person VEN GOV "Ismael Rondón" office="ministro"
| @GOBV body VEN GOV "Gobierno de Venezuela"
| @PRE public VEN CVL "presos"
| @HIJ public VEN CVL "hijo de Nellys Briceño"
| @MAD person VEN CVL "Nellys Briceño" office="maestra jubilada"
| @FOR group VEN SOC "Foro por la Libertad"
| d1 2026-01-15
| d2 ..2026-01-19
| d3 2026-01-19
| d4 2026-01-17
| n2 other 7
| n3 other 23
| q1 promises s=GOBV.1
| q2 asserts s=MAD.1
| q3 asserts s=FOR.1
| q4 asserts s=GOB.2
| q5 denies s=GOB.3
| q6 accuses s=GOB.3
| e1 CONCEDE a=GOBV.1 t=d1 C=human_rights
| e2 RETREAT/release planned a=GOBV.1 r=PRE.1 t=d2 C=human_rights
| e3 RETREAT/release n=n2 t=d3 C=human_rights
| e4 COERCE/arrest r=HIJ.2 D=- C=repression
| e5 RETREAT/release a=GOB.2 n=n3 t=d4 C=human_rights
| e7 ACCUSE/disapprove a=GOB.3 r=FOR.3
| denies q5 q3
| o1 promise e1 open due=..2026-01-19

Nadie en la fila sabía explicar qué es una «medida cautelar sustitutiva».
En los quioscos de [ZAM Zamora] se venden velas, baterías y almuerzos a dos dólares.
[SOB.1 Una joven de Barinas], cuyo tío cumple condena por hurto y no por política, confesó que hace la cola «por si acaso».
[w8 Hasta que no [e8 salga] el último, de aquí no se mueve [NAD nadie]], [e9+c8 advirtió] [MAD.2 Briceño], que en [d5 diciembre] [e10 ayunó] nueve días en la misma acera y a quien [GUA los custodios] [e11+c9 amenazaron] [w9 con [e12 quitarle] las visitas].
| @ZAM place VEN "Zamora" city
| @SOB public VEN CVL "joven de Barinas"
| @NAD public VEN CVL "nadie"
| @GUA public VEN COP "custodios"
| d5 2025-12
| span c7 at="confesó"
| span w7 at="que hace la cola «por si acaso»"
| q7 asserts s=SOB.1
| q8 threatens s=MAD.2
| q9 threatens s=GUA
| e8 RETREAT/release hypothetical C=human_rights
| e9 THREATEN a=MAD.2 C=human_rights
| e10 PROTEST/hunger a=MAD.2 t=d5 C=human_rights
| e11 THREATEN/restrict a=GUA r=MAD.2 D=- C=repression
| e12 COERCE/restrict hypothetical a=GUA r=MAD.2 C=repression

# id: spanish/005-negociacion-minera
# publisher: La Gaceta de Antofagasta
# title: Sindicato de Los Quilos rechaza la última oferta y vota ir a la huelga
# language: es
# published: 2017-03-30

[SIN.1 Sindicato de Los Quilos] [e1 rechaza] la última [e2 oferta] y vota ir a la [e3 huelga]
| @SIN group CHL LAB "Sindicato de Los Quilos"
| e1 REJECT a=SIN.1 D=2017-03-29/inferred C=economic
| e2 AGREE D=-
| e3 PROTEST/strike planned a=SIN.1 C=economic

Con el 91 % de los votos, [TRB.1 los trabajadores de la mina Los Quilos], en [CAL Calama], [e4 rechazaron] [d1 ayer] el [e5 ofrecimiento] de [EMP.1 la compañía canadiense Northvale] de pagar un bono de [n1 8 millones de pesos] y [e6 pararán] desde [d2 el 3 de abril].
[w1 «Nos ofrecieron un vaso de agua en medio del incendio»], [c1 ironizó] [PRE.1 el presidente del sindicato], [PRE.2 Patricio Olguín], que [e7+c2 exige] [w2 el triple y la reincorporación de 14 despedidos].
[EMP.2 La empresa] [e8+c3 calificó] [w3 de «desmedida»] esa cifra, aunque [c4 dejó abierta] [w4 la posibilidad de sentarse de nuevo con [INS la Inspección del Trabajo] como mediadora].
| @TRB public CHL LAB "trabajadores de Los Quilos"
| @CAL place CHL "Calama" city
| @EMP company CAN BUS "Northvale"
| @PRE person CHL LAB "Patricio Olguín" office="presidente del sindicato"
| @INS body CHL GOV "Inspección del Trabajo"
| d1 2017-03-29
| d2 2017-04-03
| n1 money 8000000 CLP
| q1 asserts s=PRE.2
| q2 demands s=PRE.2
| q3 accuses s=EMP.2
| q4 proposes s=EMP.2
| e4 REJECT a=TRB.1 r=EMP.1 t=d1 C=economic
| e5 AGREE a=EMP.1 r=TRB.1 D=- n=n1 C=economic
| e6 PROTEST/strike planned a=TRB.1 t=d2 C=economic
| e7 REQUEST/assist a=PRE.2 C=economic
| e8 ACCUSE/disapprove a=EMP.2
| o5 demand e7 open
| repeats e4 e1
| repeats e5 e2
| repeats e6 e3
| answers e4 e5
| o1 scheduled e6 open due=2017-04-03
| o2 invitation e2 refused closed=e1 by=EMP to=SIN

El yacimiento produce unas 180.000 toneladas de cobre al año y da empleo directo a 2.300 personas.
[ANA.1 Analistas del mercado de metales] [c5 estiman] [w5 que cada semana de [e9 paro] costaría a [EMP.3 Northvale] cerca de 45 millones de dólares].
[MIN.1 La ministra de Minería], [MIN.2 Carolina Bascuñán], [e10+c6 instó] a [PAR las partes] [w6 a «[e11 agotar] el diálogo»] y [e12+c7 descartó] de plano [w7 [e13 enviar] a [CAR carabineros] a las faenas, como [e14 pidieron] [d3 la semana pasada] [EMPR los gremios empresariales]].
En [CAL.2 Calama] nadie parecía [d4 ayer] muy preocupado: las quintas de recreo estaban llenas y [LOC Deportes Loa] ganaba por dos goles.
| @ANA public - BUS "analistas"
| @MIN person CHL GOV "Carolina Bascuñán" office="ministra de Minería"
| @PAR public CHL - "las partes"
| @CAR body CHL COP "Carabineros"
| @EMPR group CHL BUS "gremios empresariales"
| @LOC other CHL - "Deportes Loa"
| d3 2017-03-20..2017-03-27
| d4 2017-03-29
| q5 speculates s=ANA.1
| q6 demands s=MIN.2
| q7 denies s=MIN.2
| e9 PROTEST/strike hypothetical
| e10 REQUEST a=MIN.2 r=PAR C=economic
| e11 CONSULT hypothetical a=PAR
| e12 REJECT a=MIN.2 C=economic
| e13 MOBILIZE/police denied a=MIN.2
| e14 REQUEST a=EMPR t=d3
| answers e12 e14
| o3 demand e10 open
| o4 demand e14 refused closed=e12

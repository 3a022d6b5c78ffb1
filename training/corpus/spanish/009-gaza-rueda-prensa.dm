# id: spanish/009-gaza-rueda-prensa
# publisher: El Ateneo de Valencia
# title: La ONU pide abrir Kerem Shalom mientras Israel promete «semanas de presión»
# language: es
# published: 2024-06-27

[ONU.1 La ONU] [e1+c1 pide] [w1 [e2 abrir] [KER.1 Kerem Shalom]] mientras [ISR.1 Israel] [e3+c2 promete] [w2 «semanas de presión»]
| @ONU body UNO - "Naciones Unidas"
| @KER place PSE "Kerem Shalom" exact
| @ISR state ISR GOV "Israel"
| q1 demands s=ONU.1
| q2 threatens s=ISR.1
| e1 REQUEST/yield a=ONU.1 C=human_security
| e2 RETREAT/access hypothetical p=KER.1 C=human_security
| e3 THREATEN a=ISR.1
| o3 threat e3 open

[JER Jerusalén], [d1 27 jun].- [COO.1 La coordinadora humanitaria de Naciones Unidas], [COO.2 Sigrun Hald], [e4+c3 reclamó] [d2 este jueves] a [ISR.2 las autoridades israelíes] [w3 que [e5 permitan] sin más demora el paso de [n1 cuatrocientos] camiones diarios por [KER.2 Kerem Shalom], en el sur de [GAZ la Franja]].
[w4 «No hay ni una sola razón militar para que la harina se pudra al sol»], [c4 afirmó].
[POR.1 Un portavoz del COGAT], el organismo castrense que controla los accesos, [c5 rebatió] [w5 que el cuello de botella «está del otro lado de la valla»] y [e6+c6 culpó] a [HAM Hamás] [w6 de [e7 desviar] la carga].
| @JER place ISR "Jerusalén" city
| @COO person UNO - "Sigrun Hald" office="coordinadora humanitaria de Naciones Unidas"
| @GAZ place PSE "Franja de Gaza" province
| @POR office ISR MIL "portavoz del COGAT"
| @HAM group PSE REB "Hamás"
| d1 2024-06-27
| d2 2024-06-27
| n1 other 400
| q3 demands s=COO.2
| q4 asserts
| q5 asserts s=POR.1
| q6 accuses s=POR.1
| e4 REQUEST/yield a=COO.2 r=ISR.2 t=d2 C=human_security
| e5 RETREAT/access hypothetical a=ISR.2 p=KER.2 n=n1 C=human_security
| e6 ACCUSE/allege a=POR.1 r=HAM
| e7 COERCE/seize a=HAM
| repeats e4 e1
| o1 demand e1 open to=ISR

[w7 Un [e8 bombardeo] contra una escuela que servía de refugio en [NUS Nuseirat] había matado [d3 la víspera] a [MUE [n2 una treintena de] personas]], [c7 según] [HOS personal del hospital Al Aqsa].
[IDF.1 El Ejército] [c8 arguyó] [w8 que en las aulas operaba «un puesto de mando» y que [e9 empleó] munición de precisión].
[VEC.1 Los vecinos] no [c9 creen] [w9 ni una cosa ni la otra].
[w10 «Precisión es acertar donde uno apunta, y [IDF.3 ellos] apuntan a todo»], [c10 resumió] [ABU.1 Abu Jaled], carpintero de 61 años, sentado en una silla de plástico en mitad de lo que fue su taller.
| @NUS place PSE "Nuseirat" city
| @MUE public PSE CVL "muertos en la escuela"
| @HOS public PSE MED "personal del hospital Al Aqsa"
| @IDF body ISR MIL "Ejército israelí"
| @VEC public PSE CVL "vecinos de Nuseirat"
| @ABU person PSE CVL "Abu Jaled"
| d3 2024-06-26
| n2 killed 30 ~
| q7 asserts s=HOS
| q8 asserts s=IDF.1
| q9 denies s=VEC.1
| q10 accuses s=ABU.1
| e8 ASSAULT/aerial r=MUE p=NUS t=d3 n=n2 C=military
| e9 ASSAULT a=IDF.1 D=2024-06-26/inferred C=military

En [DOH Doha], [QAT.1 el primer ministro catarí] [c11 admitió] [w11 que «los textos están sobre la mesa, pero falta voluntad»] y [c12 anunció] [w12 que [e11 recibirá] [d4 el domingo] al [CIA jefe de la CIA]].
[NET.1 El primer ministro israelí Eitan Barzilai], que [d5 el lunes] [c13 aseguró] [w13 no estar dispuesto a [e13 parar] la guerra «a cambio de un papel»], [c14 sopesa], no obstante, [w14 [e14 enviar] a [MOS una delegación reducida]].
Si lo hiciera, sería la cuarta vez desde [d6 enero].
| @DOH place QAT "Doha" city
| @QAT office QAT GOV "primer ministro catarí"
| @CIA office USA SPY "jefe de la CIA"
| @NET person ISR GOV "Eitan Barzilai" office="primer ministro de Israel"
| @MOS office ISR GOV "delegación reducida"
| d4 2024-06-30
| d5 2024-06-24
| d6 2024-01..
| q11 asserts s=QAT.1
| q12 promises s=QAT.1
| q13 denies s=NET.1
| q14 speculates s=NET.1
| e11 CONSULT/visit planned a=CIA r=QAT.1 p=DOH t=d4 C=diplomatic
| e13 RETREAT/ceasefire denied a=NET.1
| e14 CONSULT/third-party possible a=MOS C=diplomatic
| o2 scheduled e11 open due=2024-06-30

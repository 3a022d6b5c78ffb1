# id: spanish/031-acusacion-espionaje
# publisher: El Observador Catalán
# title: Moncloa niega haber espiado a los abogados de los presos
# language: es
# published: 2022-03-04

[MON.1 Moncloa] [c1 niega] [w1 haber [e1 espiado] a [ABO.1 los abogados] de [PRE los presos]]
| @MON body ESP GOV "Moncloa"
| @ABO public ESP JUD "abogados de los presos"
| @PRE public ESP OPP "presos"
| q1 denies s=MON.1
| e1 COERCE denied a=MON.1 r=ABO.1 C=intelligence

[CIT.1 La asociación Òmnium] [e2+c2 denunció] [d1 ayer] ante [TSU el Tribunal Supremo] [w2 que [CNI.1 los servicios de inteligencia] [e3 infiltraron] un programa en los móviles de [ABO.2 [n1 quince] letrados]].
[w3 «Es una fabulación; [GOB.1 este Gobierno] cumple la ley»], [c3 zanjó] [VIC.1 la vicepresidenta primera], [VIC.2 Nadia Espinosa], minutos después.
[GOB.2 El Ejecutivo], [c4 según] [FUE fuentes de Presidencia] que [x piden] anonimato, [w4 «no teme» una comisión y la [e4 aceptaría] si [PAR.1 el Parlamento] la [e5 reclama]].
| @CIT group ESP SOC "Òmnium"
| @TSU body ESP JUD "Tribunal Supremo"
| @CNI body ESP SPY "CNI"
| @GOB body ESP GOV "Gobierno español"
| @VIC person ESP GOV "Nadia Espinosa" office="vicepresidenta primera"
| @FUE office ESP GOV "fuentes de Presidencia"
| @PAR body ESP LEG "Parlamento"
| d1 2022-03-03
| n1 other 15
| q2 accuses s=CIT.1
| q3 denies s=VIC.2
| q4 asserts s=FUE
| e2 ACCUSE/allege a=CIT.1 r=CNI.1 t=d1 C=intelligence,legal
| e3 COERCE/cyber a=CNI.1 r=ABO.2 n=n1 C=cyber,intelligence
| repeats e3 e1
| e4 AGREE hypothetical a=GOB.2 r=PAR.1 C=legislative
| e5 REQUEST hypothetical a=PAR.1 r=GOB.2 C=legislative
| denies q1 e2
| denies q3 e2

[CAT.1 El president de la Generalitat], [CAT.2 Albert Rovira], [e6 dejó en suspenso] la [e7 cita] que debía [x celebrar] [d2 el lunes] con [PED.1 el presidente del Gobierno] y [e8+c6 exigió] [w6 explicaciones «por escrito y antes de [d3 Semana Santa]»].
En [BCN Barcelona], [w7 [MIL.1 [n2 dos mil] personas]], [c7 según] [GUA la Guardia Urbana], [w7 se [e9 concentraron] ante la Delegación del Gobierno] y [e10 lanzaron] huevos contra la fachada.
[PP.1 El líder del PP], que en [d4 enero] ya había [e11+c8 tildado] [w8 de «peligrosa»] la mesa de diálogo, [e12+c10 pidió] [w10 el [e13 cese] de [DIR.1 la directora del CNI], [DIR.2 Paz Esteve]].
[DIR.3 Ella] [c9 confía] en [w9 que «el tiempo ponga a cada cual en su sitio»].
El programa, fabricado en [TLV Tel Aviv] y vendido solo a Estados, cuesta medio millón de euros la unidad.
| @CAT person ESP GOV "Albert Rovira" office="presidente de la Generalitat"
| @PED office ESP GOV "presidente del Gobierno"
| @BCN place ESP "Barcelona" city
| @MIL public ESP CVL "manifestantes"
| @GUA body ESP COP "Guardia Urbana"
| @PP office ESP PTY,OPP "líder del PP"
| @DIR person ESP SPY "Paz Esteve" office="directora del CNI"
| @TLV place ISR "Tel Aviv" city
| n2 protesters 2000
| d2 2022-03-07
| d3 ..2022-04-18
| d4 2022-01
| q6 demands s=CAT.2
| q7 asserts s=GUA
| q8 accuses s=PP.1
| q9 speculates s=DIR.3
| q10 demands s=PP.1
| e6 REJECT/meet a=CAT.2 r=PED.1 C=intelligence
| e7 CONSULT denied a=CAT.2,PED.1 t=d2 C=intelligence
| e8 REQUEST a=CAT.2 C=intelligence
| e9 PROTEST/demo a=MIL.1 p=BCN n=n2
| e10 PROTEST/vandalize a=MIL.1 p=BCN
| e11 ACCUSE/disapprove a=PP.1 t=d4
| e12 REQUEST/change a=PP.1 C=intelligence
| e13 SANCTION/expel hypothetical r=DIR.2
| o1 deadline e8 open due=..2022-04-18
| o2 demand e12 open

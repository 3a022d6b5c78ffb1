# id: spanish/022-cable-cooperacion
# publisher: Mirador Iberoamericano
# language: es
# published: 2026-01-16

[POR.1 Portugal] y [ESP.1 España] [e1 comparten] desde [d1 el lunes] los datos de sus radares costeros para seguir a los petroleros de la flota fantasma.
| @POR state PRT GOV "Portugal"
| @ESP state ESP GOV "España"
| d1 2026-01-12..
| e1 COOPERATE a=POR.1,ESP.1 t=d1 C=intelligence

[DOM.1 República Dominicana] [e2 extraditó] [d2 ayer] a [USA.1 Estados Unidos] a [CAP.1 Ramón Abreu], alias «el Relojero», a quien [FIS una fiscalía de Nueva Jersey] [e3+c2 acusa] [w2 de narcotráfico].
| @DOM state DOM GOV "República Dominicana"
| @USA state USA GOV "Estados Unidos"
| @CAP person DOM CRM "Ramón Abreu"
| @FIS body USA JUD "fiscalía de Nueva Jersey"
| d2 2026-01-15
| q2 accuses s=FIS
| e2 COOPERATE a=DOM.1 r=USA.1 t=d2 C=illegal_drugs,legal
| e3 ACCUSE/allege a=FIS r=CAP.1 D=- C=illegal_drugs,legal

Un [e4 soplo] de [EUR Europol] permitió a [MOS los Mossos] [e5 desmantelar] [d3 esta semana] un laboratorio de éxtasis en [REU Reus].
| @EUR body EUR COP "Europol"
| @MOS body ESP COP "Mossos d'Esquadra"
| @REU place ESP "Reus" city
| d3 2026-01-12..2026-01-19
| e4 COOPERATE a=EUR r=MOS D=- C=illegal_drugs
| e5 COERCE/seize a=MOS p=REU t=d3 C=illegal_drugs

[CHL.1 La Armada de Chile] y [ARG.1 la de Argentina] iniciarán [d4 el 2 de febrero] en [BEA el canal Beagle] el [e7 ejercicio] Viekaren, [x suspendido] [d5 el año pasado] por una [x disputa] sobre un faro.
| @CHL body CHL MIL "Armada de Chile"
| @ARG body ARG MIL "Armada Argentina"
| @BEA place - "canal Beagle" region
| d4 2026-02-02
| d5 2025
| e7 COOPERATE planned a=CHL.1,ARG.1 p=BEA t=d4 C=military
| o1 scheduled e7 open due=2026-02-02

[BRA.1 Brasil] [e8 vendió] a [PER.1 Perú] [n1 doce] aviones de entrenamiento y [c1 asegura] [w1 estar [e9 negociando] un contrato aún mayor con [COL.1 Colombia]].
| @BRA state BRA GOV "Brasil"
| @PER state PER GOV "Perú"
| @COL state COL GOV "Colombia"
| n1 other 12
| q1 asserts s=BRA.1
| e8 COOPERATE a=BRA.1 r=PER.1 n=n1 C=military,economic
| e9 CONSULT a=BRA.1,COL.1 C=military,economic

La posibilidad de que [JAP Japón] y [KOR.1 Corea del Sur] [e10 intercambien] inteligencia sobre submarinos volvió [d6 el miércoles] a la mesa, aunque [KOR.2 Seúl] la [c3 considera] [w3 «prematura»].
| @JAP state JPN GOV "Japón"
| @KOR state KOR GOV "Corea del Sur"
| d6 2026-01-14
| q3 speculates s=KOR.2
| e10 COOPERATE possible a=JAP,KOR.1 C=intelligence,military

[w4 Si [CUB La Habana] no [e11 devuelve] a [FUG [n2 seis] prófugos] antes de [d7 junio], [HOU la Cámara de Representantes] [e12 suspenderá] los vuelos], [e13+c4 amagó] [SAL la congresista Mónica Salas].
| @CUB state CUB GOV "Cuba"
| @FUG public USA CRM "prófugos"
| @HOU body USA LEG "Cámara de Representantes"
| @SAL person USA LEG "Mónica Salas" office="congresista"
| d7 ..2026-06-01
| n2 other 6
| q4 threatens s=SAL
| e11 COOPERATE hypothetical a=CUB r=HOU t=d7 n=n2 C=legal
| e12 SANCTION/discontinue hypothetical a=HOU r=CUB C=diplomatic
| e13 THREATEN/restrict a=SAL r=CUB C=diplomatic
| o2 threat e13 open due=..2026-06-01

[TUN.1 Túnez] y [ITA Roma] [e14 prorrogaron] las patrullas mixtas en aguas de [LAM Lampedusa], pero [TUN.2 el país magrebí] [e15+c5 rehusó] [w5 [e16 readmitir] a [MAL los rescatados] de otras nacionalidades].
| @TUN state TUN GOV "Túnez"
| @ITA state ITA GOV "Italia"
| @LAM place ITA "Lampedusa" city
| @MAL public - REF "rescatados"
| q5 denies s=TUN.2
| e14 COOPERATE a=TUN.1,ITA p=LAM C=migration
| e15 REJECT/assist a=TUN.2 r=ITA C=migration
| e16 AID denied a=TUN.2 r=MAL C=migration

El café de [HUE Huehuetenango] se paga [d8 esta semana] a 412 dólares el quintal.
| @HUE place GTM "Huehuetenango" province
| d8 2026-01-12..2026-01-19

# id: spanish/015-cable-justicia
# publisher: Foro Judicial
# language: es
# published: 2018-04-20

[AN.1 La Audiencia Nacional] [e1 condenó] [d1 ayer] a [e2 doce años de cárcel] al [EXC exconsejero de Transportes de la Comunidad de Madrid] por amañar la adjudicación de tres líneas de autobús.
| @AN body ESP JUD "Audiencia Nacional"
| @EXC office ESP ELI "exconsejero de Transportes de la Comunidad de Madrid"
| d1 2018-04-19
| e1 SANCTION/convict a=AN.1 r=EXC t=d1 C=corruption,legal
| e2 COERCE/arrest planned a=AN.1 r=EXC C=corruption,legal

[TSJ El Tribunal Supremo de Justicia de Costa Rica] [e3 absolvió] a [PER [n1 dos] periodistas] [e4 querellados] por [BAN un banco estatal], que [c1 contempla] [w1 [e5 recurrir] ante [CID la Corte Interamericana]].
| @TSJ body CRI JUD "Tribunal Supremo de Costa Rica"
| @PER public CRI JRN "periodistas"
| @BAN company CRI BUS "banco estatal"
| @CID body IGO JUD "Corte Interamericana"
| n1 other 2
| q1 speculates s=BAN
| e3 CONCEDE a=TSJ r=PER n=n1 C=rights_freedoms,legal
| e4 ACCUSE/allege a=BAN r=PER D=- C=rights_freedoms,legal
| e5 ACCUSE/allege possible a=BAN C=legal

[INT.1 Interpol] emitió una [e6 alerta roja] contra [GOB.1 el exgobernador Javier Ruelas], en paradero desconocido desde que [PGR la Procuraduría mexicana] [GOB.2 lo] [e7 imputó] por lavado de dinero en [d2 diciembre].
| @INT body IGO COP "Interpol"
| @GOB person MEX ELI "Javier Ruelas" office="exgobernador"
| @PGR body MEX JUD "Procuraduría mexicana"
| d2 2017-12
| e6 THREATEN/arrest a=INT.1 r=GOB.1 C=corruption,legal
| e7 ACCUSE/allege a=PGR r=GOB.2 t=d2 C=corruption,legal

[FIS.1 La fiscal jefe de Río Negro] [c2 negó] [d3 este jueves] [w2 haber [e8 presionado] a [TES la testigo]] y [e9+c3 retó] a [ABO.1 los abogados defensores] [w3 a [e10 denunciarla] «con pruebas y no en los pasillos»].
| @FIS office ARG JUD "fiscal jefe de Río Negro"
| @TES public ARG CVL "la testigo"
| @ABO office ARG JUD "abogados defensores"
| d3 2018-04-19
| q2 denies s=FIS.1
| q3 demands s=FIS.1
| e8 COERCE denied a=FIS.1 r=TES C=legal
| e9 REQUEST a=FIS.1 r=ABO.1 t=d3
| e10 ACCUSE/allege hypothetical a=ABO.1 r=FIS.1 C=legal
| o1 demand e9 open

[w4 «Si mañana [JUE.1 me] encuentran muerto, ya saben a quién [e11 investigar]»], dejó [c4 dicho] [JUE.2 el juez Tomás Aguinaco] antes de [e12 pedir] escolta.
| @JUE person HND JUD "Tomás Aguinaco" office="juez"
| q4 accuses s=JUE.2
| e11 ACCUSE/investigate hypothetical
| e12 REQUEST/assist a=JUE.2
| o2 request e12 open

[UE.1 El abogado general de la Unión Europea] [e13+c7 aconsejó] al [TJU tribunal de Luxemburgo] [w7 [e14 anular] la [e15 multa] de [n2 376 millones de euros] que [COM Bruselas] había [x impuesto] a [CEM la cementera italiana]].
| @UE office EUR JUD "abogado general de la Unión Europea"
| @TJU body EUR JUD "Tribunal de Justicia de la UE"
| @COM body EUR - "Comisión Europea"
| @CEM company ITA BUS "cementera italiana"
| n2 money 376000000 EUR
| q7 proposes s=UE.1
| e13 REQUEST a=UE.1 r=TJU C=legal
| e14 CONCEDE hypothetical a=TJU r=CEM C=legal,economic
| e15 SANCTION/discontinue a=COM r=CEM n=n2 D=- C=economic

[HAR Harvey Coleman], abogado de [TGU Tegucigalpa], lleva corbata de pajarita y cita a Cicerón en las vistas.
| @HAR person HND JUD "Harvey Coleman"
| @TGU place HND "Tegucigalpa" city

[w5 [SEC.1 El exsecretario de Seguridad de Sinaloa] se [e16+c6 declaró culpable] en [NUE Nueva York] [w6 de haber [e17 avisado] al [CAR cártel] de nueve redadas inminentes]], [c5 según] [DEA documentos judiciales] desclasificados [d4 el miércoles].
| @NUE place USA "Nueva York" city
| @SEC office MEX ELI "exsecretario de Seguridad de Sinaloa"
| @DEA other USA JUD "documentos judiciales"
| @CAR group MEX CRM "cártel"
| d4 2018-04-18
| q5 asserts s=DEA
| q6 asserts s=SEC.1
| e16 CONCEDE a=SEC.1 p=NUE C=legal,corruption
| e17 COOPERATE a=SEC.1 r=CAR D=- C=corruption,illegal_drugs

Al [CAB.1 presunto cabecilla de [MAR la Mara Salvatrucha]] en [ILO Ilopango] se [CAB.2 le] [e18 juzgará] en ausencia a partir del [d5 7 de mayo].
| @MAR group SLV CRM "Mara Salvatrucha"
| @ILO place SLV "Ilopango" city
| d5 2018-05-07
| e18 ACCUSE/allege planned r=CAB.1 t=d5 C=crime,legal
| o4 demand e13 open
| o3 scheduled e18 open due=2018-05-07
| @CAB office SLV CRM "presunto cabecilla de la Mara Salvatrucha"

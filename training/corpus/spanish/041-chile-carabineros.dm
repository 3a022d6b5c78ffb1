# id: spanish/041-chile-carabineros
# publisher: Semanario Mapocho
# title: La reforma policial se atasca entre dos querellas
# language: es
# published: 2020-11-10

La reforma policial se atasca entre dos [e1 querellas]
| e1 ACCUSE/allege D=- C=human_rights,legal

[w1 [PIN El presidente] no tiene intención de [e2 relevar] al [GEN.1 general director de Carabineros], [GEN.2 Gonzalo Maturana Soto]], [c1 aseguró] [d1 el lunes] [VOC la vocera de Gobierno].
[INS El Instituto Nacional de Derechos Humanos] se [e3+c2 querelló] en [d2 julio] contra [GEN.3 él] [w2 por encubrir a [OFI los oficiales] que [e5 dispararon] perdigones a los ojos de [EST los manifestantes] en [d3 2019]].
[GEN.4 El jefe policial], a su vez, [e6 demandó] por injurias a [SEN.1 la senadora Yasna Mardones], que [GEN.5 lo] había [e7+c3 llamado] [w3 «mentiroso con galones»].
| @PIN office CHL GOV "presidente de Chile"
| @GEN person CHL COP "Gonzalo Maturana Soto" office="general director de Carabineros"
| @VOC office CHL GOV "vocera de Gobierno"
| @INS body CHL GOV "Instituto Nacional de Derechos Humanos"
| @OFI body CHL COP "oficiales"
| @EST public CHL CVL "manifestantes"
| @SEN person CHL LEG "Yasna Mardones" office="senadora"
| d1 2020-11-09
| d2 2020-07
| d3 2019
| q1 denies s=VOC
| q2 accuses s=INS
| q3 accuses s=SEN.1
| e2 SANCTION/expel denied a=PIN r=GEN.2
| e3 ACCUSE/allege a=INS r=GEN.3 t=d2 C=human_rights,legal
| e5 ASSAULT/firearms a=OFI r=EST t=d3 C=repression,human_rights
| e6 ACCUSE/allege a=GEN.4 r=SEN.1 D=- C=legal
| e7 ACCUSE/disapprove a=SEN.1 r=GEN.5 D=-
| causes e7 e6

[w4 «No tengo nada que [e8 retirar]»], [c4 replicó] [d4 ayer] [SEN.2 Mardones] a la entrada del tribunal.
[COM.1 La comisión de Seguridad], que [e9 citó] al [GEN.6 general] para el [d5 martes 17], [c5 prevé] [w5 aprobar la nueva ley «con o sin uniforme»].
[CIV Los familiares de las víctimas] [c6 desconfían]: [w6 ya vieron dos comisiones sin condenas].
En [BAQ la Plaza Baquedano] la estatua del general, verde de pintura, mira hacia la cordillera.
¿Qué hará [ALC el nuevo subsecretario], recién llegado de [WAS Washington]?
[w7 «[e11 Hablaremos] con todos»], [c7 adelantó].
Tras los incendios de octubre, el comercio de [PRO Providencia] perdió la mitad de sus ventas.
| @COM body CHL LEG "comisión de Seguridad"
| @CIV public CHL CVL "familiares de las víctimas"
| @ALC office CHL GOV "nuevo subsecretario"
| @BAQ place CHL "Plaza Baquedano" exact
| @WAS place USA "Washington" city
| @PRO place CHL "Providencia" city
| d4 2020-11-09
| d5 2020-11-17
| q4 denies s=SEN.2
| q5 promises s=COM.1
| q6 speculates s=CIV
| q7 promises
| e8 CONCEDE denied a=SEN.2
| e9 REQUEST a=COM.1 r=GEN.6
| e11 CONSULT planned
| o1 demand e9 open

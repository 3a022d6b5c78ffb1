# id: prensa/021-paro-docente
# publisher: El Valle
# title: Segunda semana sin clases en Oaxaca
# language: es
# published: 2016-05-27

Segunda semana sin clases en [OAX.1 Oaxaca]

[OAX.2 Oaxaca].- Ni [SEC.1 la Sección 22] [c8 piensa] [w8 [e14 volver] a las aulas] ni [SEP.1 la Secretaría] [c9 piensa] [w9 [e15 ceder]], y entre una y otra hay 1,1 millones de niños que desde [d1 el día 15] no ven un pizarrón.
[SEC.2 Los maestros], que [d2 el miércoles] [e1 tomaron] la refinería de [SAL Salina Cruz] y [e2 retuvieron] seis horas a [GUA [n1 cuatro] guardias], [e3+c1 exigen] [w1 que se [e4 derogue] la evaluación y que [e5 salgan] de prisión [DET.1 sus [n2 dos] dirigentes], [e6 detenidos] en [d3 abril] por lavado].
[w2 «Mientras haya un compañero preso, la mesa es una mentira»], [c2 arengó] [LID.1 Eusebio Cruz Vásquez] ante el zócalo lleno.
[SECR.1 El secretario], a quien [LID.2 Cruz] ha [e7+c3 invitado] ya tres veces [w3 a [e8 sentarse] «sin cámaras»], [e9+c4 contestó] [w4 que no [e10 hablará] con [INF.1 «delincuentes»]].
[COM Los comerciantes del centro], [c5 según] [CAM.1 su cámara], [w5 han dejado de vender 300 millones de pesos].
Al mezcal no le ha ido mal.
[POL.1 La Policía Federal] [e11 concentró] [d4 anoche] en [NOC Nochixtlán] a [n3 unos 1.200] efectivos, por si [JUE el juez] ordena el [e13 desalojo] de la caseta, lo que, [c6 a juicio] del [OBI.1 obispo], [w6 sería «apagar el fuego con gasolina»].
[w7 Los padres], [c7 dice] [ENC una encuesta de Parametría], [w7 están partidos en tres].
Una abuela enseña a leer en el patio de su casa a nueve nietos ajenos.
| @OAX place MEX "Oaxaca" province
| @SEC group MEX LAB,EDU "Sección 22"
| @SEP body MEX GOV,EDU "Secretaría de Educación"
| @SAL place MEX "Salina Cruz" city
| @GUA public MEX COP "guardias"
| @DET public MEX LAB "dirigentes de la Sección 22"
| @LID person MEX LAB "Eusebio Cruz Vásquez"
| @SECR office MEX GOV,EDU "secretario de Educación"
| @COM public MEX BUS "comerciantes"
| @CAM group MEX BUS "cámara de comercio"
| @POL body MEX COP "Policía Federal"
| @NOC place MEX "Nochixtlán" city
| @JUE office MEX JUD "juez"
| @OBI office MEX REL "obispo"
| @ENC other MEX - "encuesta de Parametría"
| @INF public MEX CRM "delincuentes"
| d1 2016-05-15..
| d2 2016-05-25
| d3 2016-04
| d4 2016-05-26
| n1 abducted 4
| n2 arrested 2
| n3 troops 1200 ~
| q1 demands s=SEC.2
| q2 accuses s=LID.1
| q3 proposes s=LID.2
| q4 denies s=SECR.1
| q5 speculates s=CAM.1
| q6 asserts s=OBI.1
| q7 asserts s=ENC
| e1 PROTEST/obstruct a=SEC.2 p=SAL t=d2 C=economic
| e2 ASSAULT/abduct a=SEC.2 r=GUA p=SAL t=d2 n=n1 C=economic
| e3 REQUEST/change a=SEC.2 C=legal
| e4 CONCEDE hypothetical C=legal
| e5 RETREAT/release hypothetical r=DET.1 n=n2 C=legal
| e6 COERCE/arrest r=DET.1 t=d3 n=n2 C=legal,corruption
| e7 AGREE a=LID.2 r=SECR.1 D=-
| e8 CONSULT hypothetical a=LID.2,SECR.1
| e9 REJECT/meet a=SECR.1 r=LID.2
| e10 CONSULT denied a=SECR.1,INF.1
| e11 MOBILIZE/police a=POL.1 p=NOC t=d4 n=n3 C=repression
| e13 COERCE/restrict hypothetical a=POL.1 C=repression
| answers e9 e7
| o1 demand e3 open
| o2 invitation e7 refused closed=e9
| q8 denies s=SEC.1
| q9 denies s=SEP.1
| e14 CONCEDE denied a=SEC.1 C=economic
| e15 CONCEDE denied a=SEP.1 C=economic

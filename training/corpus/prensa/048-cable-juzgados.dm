# id: prensa/048-cable-juzgados
# publisher: Agencia Cordillera
# language: es
# published: 2019-03-28

[BUE Buenos Aires].- [CAM.1 La Cámara Federal] confirmó [d1 ayer] el [e1 procesamiento] de [JUL.1 la exvicepresidenta Olga Julita Ferreyra], a la que [EMP.1 un empresario arrepentido], [d7 hoy] con identidad cambiada, [e2+c1 acusó] en [d2 2018] [w1 de [x recibir] bolsos], y [e3+c7 pidió] al [SEN.1 Senado] [w7 que [JUL.2 le] [e4 quite] los fueros].
[w2 «[SEN.2 Los senadores] no son una escribanía»], [c2 advirtió] [BLO.1 su jefe de bloque].
[d6 El lunes 1] habrá tormentas.

[SAN Santiago].- [e13 Absuelto] en primera instancia y [e14 condenado] en segunda, [MAY.1 el mayor retirado Patricio Lobos], que hasta [d3 2005] dirigió un club de tenis, deberá [e5 entrar en prisión] por el [e6 homicidio] de [PRI.1 [n3 dos] profesores] en [d4 1973].
[ALU Sus alumnos] [MAY.2 lo] [c3 recuerdan] [w3 como un hombre amable].

[SJO San José].- [COR.1 La Corte Interamericana] [e7+c8 ordenó] [d5 este jueves] a [NIC.1 Nicaragua] [w8 [e8 poner en libertad] a [PRE.1 [n1 quince] presos]], orden que [NIC.2 Managua] [c4 adelantó] [w4 que no acatará].
[SUP.1 Los abogados de los presos] se la esperaban.

[PAN Panamá].- Un fallo que debía resolver en un mes cuánto vale un manglar tardó once años.
[TRI.1 El tribunal] ha [e10 multado] a [CON.1 la constructora Salvia], que taló 40 hectáreas, con [n2 tres millones de dólares]; [CON.2 la empresa] [c5 piensa] [w5 [e12 apelar]] y [c6 confía] [w6 en pagar menos].
| @BUE place ARG "Buenos Aires" city
| @CAM body ARG JUD "Cámara Federal"
| @JUL person ARG ELI "Olga Julita Ferreyra" office="exvicepresidenta"
| @EMP public ARG BUS "empresario arrepentido"
| @SEN body ARG LEG "Senado"
| @BLO office ARG LEG "jefe de bloque"
| @SAN place CHL "Santiago" city
| @MAY person CHL MIL "Patricio Lobos" office="mayor retirado"
| @PRI public CHL EDU "dos profesores"
| @ALU public CHL CVL "alumnos"
| @SJO place CRI "San José" city
| @COR body IGO JUD "Corte Interamericana"
| @NIC state NIC GOV "Nicaragua"
| @PRE public NIC CVL "quince presos"
| @SUP public NIC UNK "abogados de los presos"
| @PAN place PAN "Panamá" city
| @TRI body PAN JUD "tribunal"
| @CON company PAN BUS "constructora Salvia"
| d1 2019-03-27
| d2 2018
| d3 ..2006-01-01
| d4 1973
| d5 2019-03-28
| d6 2019-04-01
| n1 other 15
| n2 money 3000000 USD
| n3 killed 2
| q1 accuses s=EMP.1
| q2 denies s=BLO.1
| q3 asserts s=ALU
| q4 denies s=NIC.2
| q5 promises s=CON.2
| q6 speculates s=CON.2
| q7 demands s=CAM.1
| q8 demands s=COR.1
| e1 ACCUSE/allege a=CAM.1 r=JUL.1 t=d1 C=legal,corruption
| e2 ACCUSE/allege a=EMP.1 r=JUL.1 t=d2 C=corruption
| e3 REQUEST a=CAM.1 r=SEN.1 t=d1 C=legal
| e4 SANCTION hypothetical a=SEN.1 r=JUL.2 C=legal
| e5 COERCE/arrest planned r=MAY.1 C=legal
| e6 ASSAULT/targeted a=MAY.1 r=PRI.1 t=d4 n=n3 C=human_rights
| e7 REQUEST/yield a=COR.1 r=NIC.1 t=d5 C=human_rights
| e8 RETREAT/release hypothetical a=NIC.1 r=PRE.1 n=n1 C=human_rights
| e10 SANCTION/convict a=TRI.1 r=CON.1 n=n2 C=environment,legal
| e12 ACCUSE planned a=CON.2 C=legal
| e13 CONCEDE r=MAY.1 D=- C=legal
| e14 SANCTION/convict r=MAY.1 D=- C=legal
| o1 demand e7 refused
| o2 demand e3 open
| d7 2019-03-28

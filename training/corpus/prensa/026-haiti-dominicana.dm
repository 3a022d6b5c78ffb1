# id: prensa/026-haiti-dominicana
# publisher: El Listín del Este
# title: Dajabón cierra el mercado tras el tiroteo en la verja
# language: es
# published: 2024-05-14

[DAJ.1 Dajabón] [e1 cierra] el mercado tras el [e2 tiroteo] en la verja
| @DAJ place DOM "Dajabón" city
| e1 COERCE/restrict D=2024-05-13/inferred C=territory
| e2 ASSAULT/firearms D=2024-05-12/inferred C=territory

[CES.1 El Cesfront], que vigila la línea con 600 hombres, [e3 clausuró] [d1 ayer] el mercado binacional de [DAJ.2 Dajabón] un día después de que [BAN.1 unos desconocidos] [e4 dispararan] desde el lado haitiano contra [GUA una garita] y de que [SOL.1 los soldados] [e5 respondieran] al aire.
[w1 «Nadie resultó herido, pero nadie va a vender un plátano»], se [c1 lamentaba] [COM.1 Abigaíl Polanco], presidenta de los comerciantes, que [e6+c2 pedirá] [d2 hoy] al [GOB.1 gobernador] [w2 que lo [e7 reabra]].
Por el puente pasan en un lunes cualquiera siete mil personas, cuatro mil motos y un número de pollos que [ADU la aduana] no se atreve a estimar.
[PRE.1 El primer ministro haitiano], [c3 afirma] [NOV Le Nouvelliste], [w3 [c4 teme] [w4 que [RD.1 Santo Domingo] aproveche el incidente para terminar el muro]], de cuyos 164 kilómetros faltan por levantar 110.
[RD.2 El Gobierno dominicano] [e10 deportó] en [d3 abril] a [DEP [n1 29.000] [HAI~.2 haitianos]], una cifra que [AMN.1 Amnistía Internacional] [e11+c5 calificó] [w5 de «escandalosa»] y que [CAN.1 el canciller] [e12 defendió].
[KEN.1 Los policías kenianos] que [ONU.1 la ONU] [c6 espera] [w6 [e13 enviar] a [PAP Puerto Príncipe]] aún no han [e14 salido] de [NAI Nairobi], donde [COR.1 un tribunal] [e15 suspendió] [d4 la semana pasada] su [x despliegue].
En [OUA Ouanaminthe] se reza para que llueva.
[w7 «[SAR.1 Nosotros] [HAI.1 les] [e16 devolvimos] a dos ladrones de vacas y no dieron ni las gracias»], [c7 bromeó] [SAR.2 un sargento].
| @CES body DOM MIL "Cesfront"
| @BAN public - UAF "unos desconocidos"
| @GUA body DOM MIL "una garita"
| @SOL public DOM MIL "soldados"
| @COM person DOM BUS "Abigaíl Polanco" office="presidenta de los comerciantes"
| @GOB office DOM GOV "gobernador"
| @ADU body DOM GOV "aduana"
| @PRE office HTI GOV "primer ministro haitiano"
| @NOV company HTI JRN "Le Nouvelliste"
| @RD state DOM GOV "República Dominicana"
| @CAN office DOM GOV "canciller"
| @DEP public HTI REF "haitianos deportados"
| @HAI state HTI GOV "Haití"
| @AMN group NGO - "Amnistía Internacional"
| @KEN body KEN COP "policías kenianos"
| @ONU body UNO - "ONU"
| @PAP place HTI "Puerto Príncipe" city
| @NAI place KEN "Nairobi" city
| @COR body KEN JUD "tribunal keniano"
| @OUA place HTI "Ouanaminthe" city
| @SAR public DOM MIL "un sargento"
| d1 2024-05-13
| d2 2024-05-14
| d3 2024-04
| d4 2024-05-06..2024-05-13
| n1 other 29000
| q1 asserts s=COM.1
| q2 demands s=COM.1
| q3 asserts s=NOV
| q4 speculates s=PRE.1
| q5 accuses s=AMN.1
| q6 speculates s=ONU.1
| q7 asserts s=SAR.2
| e3 COERCE/restrict a=CES.1 p=DAJ.2 t=d1 C=territory
| e4 ASSAULT/firearms a=BAN.1 r=GUA D=2024-05-12/inferred C=territory
| e5 ASSAULT/firearms a=SOL.1 r=BAN.1 D=2024-05-12/inferred C=territory,military
| e6 REQUEST/yield planned a=COM.1 r=GOB.1 t=d2 C=economic
| e7 RETREAT/access hypothetical a=GOB.1 C=economic
| e10 COERCE/deport a=RD.2 r=DEP t=d3 n=n1 C=migration
| e11 ACCUSE/disapprove a=AMN.1 r=RD.2 C=migration,human_rights
| e12 SUPPORT a=CAN.1 r=RD.2 C=migration
| e13 AID planned a=ONU.1 p=PAP C=peacekeeping
| e14 MOBILIZE/police denied a=KEN.1 C=peacekeeping
| e15 COERCE/restrict a=COR.1 r=KEN.1 p=NAI t=d4 C=legal,peacekeeping
| e16 COOPERATE a=SAR.1 r=HAI.1 D=- C=crime
| repeats e3 e1
| repeats e4 e2

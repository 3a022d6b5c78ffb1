# id: prensa/002-secuestro-arauca
# publisher: El Cuadrante de Bogotá
# title: La Defensoría pide al ELN que entregue con vida a dos ingenieros
# language: es
# published: 2023-02-02

[DEF.1 La Defensoría] [e1+c1 pide] al [ELN.1 ELN] [w1 que [e2 entregue] con vida a [ING.1 [n1 dos] ingenieros]]
| @DEF body COL GOV "Defensoría del Pueblo"
| @ELN group COL REB "ELN"
| @ING public COL BUS "dos ingenieros"
| n1 other 2
| q1 demands s=DEF.1
| e1 REQUEST/yield a=DEF.1 r=ELN.1 D=2023-02-01/inferred C=human_rights
| e2 RETREAT/release hypothetical a=ELN.1 r=ING.1 n=n1 C=human_rights

[SAR Saravena].- [DEF.2 La Defensoría del Pueblo] [e3+c2 instó] [d1 ayer] al [ELN.2 Ejército de Liberación Nacional] [w2 a [e4 liberar] sin condiciones a [ING.2 [n2 los dos] ingenieros de la empresa Vías del Llano]] cuyo [e5 secuestro], ocurrido [d2 el 19 de enero] cerca de [FOR Fortul], [ELN.3 esa guerrilla] [c3 negó] en un primer momento y terminó por [c4 admitir] en un audio de once segundos.
[w5 «[ING.3 Los] [e6 tenemos] y están bien»], [c5 dice] en la grabación [VOZ una voz de hombre], que [MIL dos oficiales] [c6 atribuyen] [w6 al [COM.1 comandante del Frente Domingo Laín]].
La carretera que construían une dos pueblos separados por 31 kilómetros y medio siglo de promesas.
| @SAR place COL "Saravena" city
| @FOR place COL "Fortul" city
| @VOZ public COL REB "voz de la grabación"
| @MIL office COL MIL "dos oficiales"
| @COM office COL REB "comandante del Frente Domingo Laín"
| d1 2023-02-01
| d2 2023-01-19
| n2 other 2
| span w3 at="cuyo secuestro, ocurrido el 19 de enero cerca de Fortul"
| span w4 at="cuyo secuestro, ocurrido el 19 de enero cerca de Fortul"
| q2 demands s=DEF.2
| q3 denies s=ELN.3
| q4 asserts s=ELN.3
| q5 asserts s=VOZ
| q6 asserts s=MIL
| e3 REQUEST/yield a=DEF.2 r=ELN.2 t=d1 C=human_rights
| e4 RETREAT/release hypothetical a=ELN.2 r=ING.2 n=n2 C=human_rights
| e5 ASSAULT/abduct a=ELN.3 r=ING.2 p=FOR t=d2 n=n2 C=human_rights
| e6 ASSAULT/abduct r=ING.3 D=2023-01-19/inferred C=human_rights
| repeats e3 e1
| repeats e6 e5
| o1 demand e1 open

[w7 «No hay plata para pagar ni la mitad»], [c7 confesó] [ESP.1 la esposa de uno de ellos], [ESP.2 Luz Dary Pabón], a quien [ESP.4 le] [c8+e7 exigen] [w8 [n3 900 millones de pesos]].
[ESP.3 Pabón] se [e8 reunió] [d3 el lunes] con [OBI.1 el obispo de Arauca], quien se [e9+c9 ofreció] [w9 a [e10 mediar]], y con [CON.1 el consejero de paz], que salió de la cita sin hablar con nadie.
[GOB.1 El Gobierno], que en [d4 diciembre] [e11 suspendió] por decreto las operaciones contra [ELN.5 el grupo], no [c10 quiere] [w10 que el caso [e12 rompa] la mesa de [CAR Caracas]], [c11 explicaron] [FUE dos fuentes de Palacio].
[c12 A juicio] de [ANA Yolima Cifuentes], autora de un libro sobre las disidencias, [w12 la mesa tiene más de ceremonia que de negociación].
En [ARA Arauca] llueve seis meses al año, y los otros seis se espera la lluvia.
| @ESP person COL CVL "Luz Dary Pabón"
| @OBI office COL REL "obispo de Arauca"
| @CON office COL GOV "consejero de paz"
| @GOB body COL GOV "Gobierno de Colombia"
| @CAR place VEN "Caracas" city
| @FUE office COL GOV "fuentes de Palacio"
| @ANA person COL EDU "Yolima Cifuentes"
| @ARA place COL "Arauca" province
| d3 2023-01-30
| d4 2022-12
| n3 money 900000000 COP
| span w11 at="El Gobierno, que en diciembre suspendió por decreto las operaciones contra el grupo, no quiere que el caso rompa la mesa de Caracas"
| q7 asserts s=ESP.2
| q8 demands
| q9 proposes s=OBI.1
| q10 promises s=GOB.1
| q11 asserts s=FUE
| q12 asserts s=ANA
| e7 REQUEST/assist r=ESP.4 n=n3 C=crime
| e8 CONSULT a=ESP.3,OBI.1,CON.1 t=d3
| e9 AGREE a=OBI.1 D=2023-01-30/inferred
| e10 CONSULT/third-party hypothetical a=OBI.1
| e11 RETREAT/ceasefire a=GOB.1 r=ELN.5 t=d4 C=military
| e12 SANCTION/discontinue hypothetical p=CAR C=diplomatic
| o2 request e7 open
| o3 invitation e9 open

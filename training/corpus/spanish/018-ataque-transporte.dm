# id: spanish/018-ataque-transporte
# publisher: Prensa Lara
# title: Siete muertos en un ataque contra un bus en la vía a Quibdó; el ELN niega haber disparado
# language: es
# published: 2025-05-30

[BUS.1 [n1 Siete] [e1 muertos]] en un ataque contra un bus en [VIA la vía a Quibdó]; [ELN.1 el ELN] [c1 niega] [w1 haber [e2 disparado]]
| @BUS public COL CVL "pasajeros del bus"
| @VIA place COL "vía a Quibdó" region
| @ELN group COL REB "Ejército de Liberación Nacional"
| n1 killed 7
| q1 denies s=ELN.1
| e1 ASSAULT r=BUS.1 p=VIA D=2025-05-28/inferred n=n1
| e2 ASSAULT/firearms denied a=ELN.1

[w2 [HOM Hombres armados con fusiles] subieron [d1 el miércoles] a un bus que cubría la ruta [MED Medellín]-[QUI Quibdó] y, tras robar a [BUS.2 los pasajeros], [e4 dispararon] contra quienes carecían de carné], [c2 contó] [COD.1 el comandante de la policía del Chocó], [COD.2 coronel Henry Mosquera].
[BUS.3 [n2 Siete] de ellos] [e5 murieron] en el acto y [n3 otros tres] se recuperan en [MED.3 Medellín].
| @MED place COL "Medellín" city
| @QUI place COL "Quibdó" city
| @COD person COL COP "Henry Mosquera" office="comandante de la policía del Chocó"
| @HOM public COL UAF "hombres armados"
| d1 2025-05-28
| n2 killed 7
| n3 injured 3
| q2 asserts s=COD.1
| e4 ASSAULT/targeted a=HOM r=BUS.2 t=d1
| e5 ASSAULT/firearms r=BUS.3 D=2025-05-28/inferred n=n2,n3
| repeats e5 e1
| repeats e4 e1
| repeats e5 e1

[GOB.1 La gobernadora del Chocó], [GOB.2 Nubia Palacios], [e6 atribuyó] [d2 ayer] la matanza al [ELN.2 ELN], que desde [d3 abril] mantiene un [e7 paro armado] en [CHO el departamento].
En un audio enviado a [AGE esta agencia], [JEF.1 alias «Saulo», jefe del frente occidental], [c4 respondió] [w4 que «esos muchachos no son nuestros»] y [e12+c5 prometió] [w5 [e8 entregar] a [AUT los autores] si los encuentra].
[DPT El Departamento de Estado] [e9 condenó] la matanza y [e10+c6 instó] a [COL Bogotá] [w6 a proteger a [LID las comunidades afro]].
[c7 Según] [IND la ONG Indepaz], [w7 [d4 este año] han sido [e13 asesinadas] ya [PERS [n4 24] personas] en la misma carretera].
Nadie recuerda tanta niebla en mayo: [ING los ingenieros del Ideam] [c8 pronostican] [w8 lluvias hasta [d5 el martes]].
| @GOB person COL GOV "Nubia Palacios" office="gobernadora del Chocó"
| @COL state COL GOV "Colombia"
| @CHO place COL "Chocó" province
| @AGE company COL JRN "esta agencia"
| @PERS public COL CVL "personas asesinadas"
| @JEF person COL REB "Saulo" office="jefe del frente occidental del ELN"
| @DPT body USA GOV "Departamento de Estado"
| @LID public COL CVL "comunidades afro"
| @IND group COL SOC "Indepaz"
| @ING office COL GOV "ingenieros del Ideam"
| @AUT public COL CRM "los autores"
| d2 2025-05-29
| d3 2025-04..
| d4 2025-01-01..2025-05-31
| d5 ..2025-06-04
| n4 killed 24
| q4 denies s=JEF.1
| q5 promises s=JEF.1
| q7 asserts s=IND
| q8 speculates s=ING
| q6 demands s=DPT
| e6 ACCUSE/allege a=GOB.2 r=ELN.2 t=d2
| e7 COERCE/restrict a=ELN.2 p=CHO t=d3
| e12 AGREE a=JEF.1 D=2025-05-29/inferred
| e8 COERCE/arrest planned a=JEF.1 r=AUT
| e9 ACCUSE/disapprove a=DPT
| e13 ASSAULT/targeted r=PERS t=d4 n=n4
| e10 REQUEST a=DPT r=COL
| denies q4 e6
| o2 demand e10 open
| o1 promise e12 open

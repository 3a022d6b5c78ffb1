# id: prensa/025-santiago-pensiones
# publisher: El Mapocho
# title: La Moneda cede en pensiones y la derecha se parte
# language: es
# published: 2023-04-20

[GOB.1 La Moneda] [e1 cede] en pensiones y la derecha se parte

[STG Santiago].- El ministro de Hacienda, [HAC.1 Ignacio Larraín Poblete], que hasta [d1 el domingo] [c1 juraba] [w1 que el fondo común era «intransable»], [e2+c2 aceptó] [d2 ayer] [w2 que el alza vaya por mitades a las cuentas de cada trabajador], tal como [REN.1 Renovación] [HAC.3 le] había [e4 reclamado] en [d3 enero] y como [UDI.1 la UDI] [e6+c4 tacha] ahora [w4 de «trampa»].
[w5 «Los tratos se honran»], [c5 dijo] [SEN.1 la senadora Bernarda Echeñique], y nadie entendió de qué trato hablaba.
El sistema chileno se basa desde [d4 1981] en el ahorro individual; la mitad de los jubilados cobra menos que el salario mínimo.
[PC.1 Los comunistas], socios de [GOB.2 la coalición], se sienten traicionados: [w6 «Nos enteramos por la radio»], [e5+c6 protestó] [DIP.1 el diputado Lautaro Millán].
[c7 Según] [ALL.1 dos asistentes], [w7 [PRS.1 el presidente] [e7 llamó] a [DIP.2 Millán] pasada la medianoche para calmarlo, y [DIP.3 este] [PRS.2 le] colgó].
[COL.1 La Coordinadora No Más AFP] [e9+c8 llamó] [w8 a [e10 marchar] el [d5 viernes] desde [BAQ la plaza Baquedano]], manifestación que [DEL la delegación] no ha autorizado.
La bolsa subió medio punto.
[w9 Si el texto no sale antes del [d6 21 de mayo]], [c9 calculan] en [MHA.1 Hacienda], [w9 no saldrá].
| @GOB body CHL GOV "Gobierno de Chile"
| @STG place CHL "Santiago" city
| @HAC person CHL GOV "Ignacio Larraín Poblete" office="ministro de Hacienda"
| @MHA body CHL GOV "Ministerio de Hacienda"
| @REN group CHL PTY,OPP "Renovación Nacional"
| @UDI group CHL PTY,OPP "UDI"
| @SEN person CHL LEG "Bernarda Echeñique" office="senadora"
| @PC group CHL PTY,GOV "comunistas"
| @DIP person CHL LEG "Lautaro Millán" office="diputado"
| @ALL office CHL GOV "dos asistentes"
| @PRS office CHL GOV "presidente de Chile"
| @COL group CHL LAB "Coordinadora No Más AFP"
| @BAQ place CHL "plaza Baquedano" exact
| @DEL body CHL GOV "delegación presidencial"
| d1 2023-04-16
| d2 2023-04-19
| d3 2023-01
| d4 1981..
| d5 2023-04-21
| d6 2023-05-21
| q1 denies s=HAC.1
| q2 promises s=HAC.1
| q4 accuses s=UDI.1
| q5 demands s=SEN.1
| q6 accuses s=DIP.1
| q7 asserts s=ALL.1
| q8 demands s=COL.1
| q9 speculates s=MHA.1
| e1 CONCEDE a=GOB.1 D=2023-04-19/inferred C=legislative,economic
| e2 CONCEDE a=HAC.1 t=d2 C=legislative,economic
| e4 REQUEST/change a=REN.1 r=HAC.3 t=d3 C=legislative,economic
| e5 ACCUSE/disapprove a=DIP.1 C=legislative
| e6 ACCUSE/disapprove a=UDI.1 r=HAC.1 C=legislative
| e7 CONSULT/phone a=PRS.1,DIP.2 D=2023-04-20/inferred C=legislative
| e9 REQUEST a=COL.1 C=economic
| e10 PROTEST/demo hypothetical a=COL.1 p=BAQ t=d5 C=economic
| repeats e2 e1
| answers e2 e4

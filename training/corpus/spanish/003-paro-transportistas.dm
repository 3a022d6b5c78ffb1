# id: spanish/003-paro-transportistas
# publisher: El Correo del Altiplano
# title: Transportistas levantan el paro en Oruro tras arrancar una promesa al Gobierno
# language: es
# published: 2022-06-17

[TRA.1 Transportistas] [e1 levantan] el paro en [ORU Oruro] tras arrancar una [e2 promesa] al [GOB.1 Gobierno]
| @TRA group BOL LAB "transportistas de Oruro"
| @ORU place BOL "Oruro" city
| @GOB body BOL GOV "Gobierno boliviano"
| e1 CONCEDE a=TRA.1 p=ORU D=2022-06-16/inferred C=economic
| e2 AGREE a=GOB.1 r=TRA.1 D=2022-06-16/inferred C=economic

Tras nueve días de [e3 bloqueos] que dejaron a [RES los vecinos] sin gasolina, [FED.1 la Federación de Choferes] [e4 suspendió] [d1 anoche] sus medidas de presión en [ORU2 el departamento], luego de que [VIC.1 el viceministro de Transportes] se [e5+c1 comprometiera] [w1 a [e6 subvencionar] los repuestos importados [d2 hasta diciembre]].
[VIC.2 Hugo Mamani Calle], [c2 aseguró] [DIR.1 la dirigente Elsa Choque], [w2 «dio su palabra delante de la prensa» y firmará el decreto [d3 la próxima semana]].
[w3 «Si no lo hace, [e7 volvemos] a las rutas, y esta vez [d4 el lunes] mismo»], [e8+c3 advirtió].
| @RES public BOL CVL "vecinos de Oruro"
| @FED group BOL LAB "Federación de Choferes"
| @VIC person BOL GOV "Hugo Mamani Calle" office="viceministro de Transportes"
| @DIR person BOL LAB "Elsa Choque"
| @ORU2 place BOL "departamento de Oruro" province
| d1 2022-06-16
| d2 2022-06-17..2023-01-01
| d3 2022-06-20..2022-06-27
| d4 2022-06-20
| q1 promises s=VIC.1
| q2 asserts s=DIR.1
| q3 threatens
| e3 PROTEST/obstruct a=FED.1 p=ORU2 D=2022-06-07..2022-06-17/inferred C=economic
| e4 CONCEDE a=FED.1 p=ORU2 t=d1 C=economic
| e5 AGREE a=VIC.1 r=FED.1 D=2022-06-16/inferred C=economic
| e6 AID planned a=VIC.1 r=FED.1 t=d2 C=economic
| e7 PROTEST/obstruct hypothetical t=d4
| e8 THREATEN/restrict
| repeats e4 e1
| repeats e5 e2
| causes e5 e4
| o1 promise e2 open to=TRA
| o2 threat e8 open by=DIR to=VIC

El conflicto había comenzado cuando [GOB.2 el Ejecutivo] [e9 elevó] los aranceles a las llantas usadas.
[POL La policía] [e10 dispersó] con gases [d5 el martes] a [MAN [n1 unos 200] manifestantes] en [CAR la carretera a Cochabamba] y [e11 detuvo] a [n2 once], que [e12 quedaron libres] horas después.
[DEF La Defensoría del Pueblo] [c4 registró] [w4 [n3 cuatro] [e13 heridos]], aunque [COM el comandante departamental] [c5 negó] [w5 que [AGE sus agentes] hubieran [e14 usado] balines].
Ningún [TES testigo] consultado por este diario vio armas de fuego.
En [MER el mercado Bolívar], el kilo de tomate, que llegó a costar 18 bolivianos, volvía [d6 ayer] a venderse a siete.
[w6 «Aquí nadie ganó»], [c6 opina] [ROS.1 Rosa Huanca], que vende verdura desde niña en la misma esquina.
| @POL body BOL COP "policía boliviana"
| @MAN public BOL CVL "manifestantes"
| @CAR place BOL "carretera a Cochabamba" region
| @DEF body BOL GOV "Defensoría del Pueblo"
| @COM office BOL COP "comandante departamental"
| @AGE body BOL COP "agentes policiales"
| @MER place BOL "mercado Bolívar" exact
| @TES public BOL CVL "testigos"
| @ROS person BOL CVL "Rosa Huanca"
| d5 2022-06-14
| d6 2022-06-16
| n1 other 200 ~
| n2 arrested 11
| n3 injured 4
| q4 asserts s=DEF
| q5 denies s=COM
| q6 speculates s=ROS.1
| e9 SANCTION/discontinue a=GOB.2 D=- C=economic
| e10 ASSAULT/crowd-control a=POL r=MAN p=CAR t=d5 n=n1 C=repression
| e11 COERCE/arrest a=POL r=MAN p=CAR t=d5 n=n2 C=repression
| e12 RETREAT/release r=MAN t=d5
| e13 ASSAULT D=2022-06-14/inferred n=n3
| e14 ASSAULT/firearms denied a=AGE

# id: prensa/023-siniestros-clima
# publisher: Noticias de la Costa
# title: Ocho muertos al despeñarse un bus en la vía a La Línea
# language: es
# published: 2018-08-15

Ocho muertos al despeñarse un bus en la vía a La Línea

[w1 Ocho personas murieron y 21 resultaron heridas [d1 ayer] al caer a un abismo de 80 metros un bus de servicio público que cubría la ruta entre [ARM Armenia] y [IBA Ibagué]], [c1 informó] [PCA la Policía de Carreteras].
[POL.1 Los agentes] [c2 creen] [w2 que el conductor, de 34 años y sin multas, se quedó dormido].
Una de las víctimas viajaba a su grado.
Al mismo tiempo, un vendaval arrancó los techos de cuarenta casas en [MON Montería] y dejó sin luz a medio barrio.
[BOM.1 Los bomberos voluntarios], que no cobran desde [d2 marzo], llegaron primero; [EJE.1 el Ejército] [e1 mandó] después una compañía a [x remover] escombros.
[ALC.1 El alcalde] se [e2+c3 quejó] de [w3 que [BOG.1 Bogotá] «se acuerda de [COR la costa] en carnaval»].
[w4 «Pedir, hemos [e3 pedido] de todo»], [c4 admitió]: [w4 «[ALC.2 Nos] han dado gracias»].
[IDE.1 El Ideam] [c5 pronostica] [w5 más lluvia para [d3 el puente festivo]].
En [d4 2010], el mismo fenómeno mató a 500 personas y costó dos puntos del producto.
La explosión que [d5 el lunes] sacudió una fábrica de pólvora en [SOA Soacha] fue, [c6 concluye] [INF el peritaje], [w6 un accidente].
| @ARM place COL "Armenia" city
| @IBA place COL "Ibagué" city
| @PCA body COL COP "Policía de Carreteras"
| @POL public COL COP "agentes"
| @MON place COL "Montería" city
| @BOM group COL SOC "bomberos voluntarios"
| @EJE body COL MIL "Ejército"
| @ALC office COL GOV "alcalde"
| @BOG state COL GOV "Bogotá"
| @COR place COL "costa" region
| @IDE body COL GOV "Ideam"
| @SOA place COL "Soacha" city
| @INF other COL - "peritaje"
| d1 2018-08-14
| d2 2018-03..
| d3 2018-08-18..2018-08-21
| d4 2010
| d5 2018-08-13
| q1 asserts s=PCA
| q2 speculates s=POL.1
| q3 accuses s=ALC.1
| q4 asserts
| q5 speculates s=IDE.1
| q6 asserts s=INF
| e1 AID a=EJE.1 C=disasters
| e2 ACCUSE/disapprove a=ALC.1 r=BOG.1 C=disasters
| e3 REQUEST/assist D=- C=disasters
| o1 request e3 open to=BOG by=ALC

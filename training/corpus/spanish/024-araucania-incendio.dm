# id: spanish/024-araucania-incendio
# publisher: Austral de Temuco
# title: Queman dos camiones forestales en Collipulli y dejan un panfleto
# language: es
# published: 2021-05-06

[e1 Queman] [FOR.1 dos camiones forestales] en [COL Collipulli] y dejan un panfleto
| @FOR body CHL BUS "camiones forestales"
| @COL place CHL "Collipulli" city
| e1 ASSAULT/destroy p=COL D=2021-05-05/inferred C=terrorism

[w1 [ENC.1 Unas diez personas encapuchadas] [e2 incendiaron] [d1 anoche] [n1 dos] camiones de [EMP.1 Forestal Malleco] en un predio de [COL2 la Ruta 5] y huyeron hacia los cerros], [c1 informó] [CAR.1 Carabineros].
[w2 Nadie resultó [e3 herido] y los choferes pudieron avisar desde una bencinera], [c2 añadió] [SEP el mayor Iván Sepúlveda].
| @ENC public CHL UAF "personas encapuchadas"
| @EMP company CHL BUS "Forestal Malleco"
| @COL2 place CHL "Ruta 5" region
| @CAR body CHL COP "Carabineros"
| @SEP person CHL COP "Iván Sepúlveda" office="mayor de Carabineros"
| d1 2021-05-05
| n1 other 2
| q1 asserts s=CAR.1
| q2 asserts s=SEP
| e2 ASSAULT/destroy a=ENC.1 r=EMP.1 p=COL2 t=d1 n=n1 C=terrorism
| e3 ASSAULT denied D=2021-05-05/inferred
| repeats e2 e1

En el lugar quedó un lienzo firmado por [RML.1 Resistencia Mapuche Lafkenche] que [e4+c3 exige] [w3 la [e5 devolución] del fundo Santa Elena y la «[e6 salida] de [CAR.3 toda fuerza policial]»].
[VOC.1 Un vocero de la comunidad vecina], [VOC.2 Rafael Pichún], se [c4 desmarcó]: [w4 «[COM.1 Nosotros] ni lo [e7 hicimos] ni lo aplaudimos, aunque entendemos la rabia»].
[c5 Para] [ALC.1 el alcalde], [w5 «lo que pasó es terrorismo, así de simple»], y por eso [e8+c6 solicitó] a [INT.1 la ministra del Interior] [w6 que [e9 decrete] el estado de excepción en [MAL la provincia de Malleco]].
[INT.2 La secretaria de Estado] [c7 ha optado] de momento por [w7 [e10 reforzar] la ruta con [n2 cincuenta] efectivos].
[w8 En [d2 2020] hubo en la zona [n3 ciento diecisiete] [e11 ataques] incendiarios, el doble que el año anterior], [c8 según] [MPB.1 el balance de la multigremial].
| @RML group CHL REB "Resistencia Mapuche Lafkenche"
| @VOC person CHL CVL "Rafael Pichún"
| @COM group CHL CVL "comunidad"
| @ALC office CHL GOV "alcalde de Collipulli"
| @INT office CHL GOV "ministra del Interior"
| @MAL place CHL "provincia de Malleco" province
| @MPB other CHL BUS "balance de la multigremial"
| d2 2020
| n2 troops 50
| n3 other 117
| q3 demands s=RML.1
| q4 denies s=VOC.2
| q5 accuses s=ALC.1
| q6 demands s=ALC.1
| q7 promises s=INT.2
| q8 asserts s=MPB.1
| e4 REQUEST/yield a=RML.1 r=CAR.3 C=territory
| e5 RETREAT hypothetical C=territory
| e6 RETREAT/withdraw hypothetical a=CAR.3 C=territory
| e7 ASSAULT/destroy denied a=COM.1
| e8 REQUEST/change a=ALC.1 r=INT.1
| e9 COERCE/martial-law hypothetical a=INT.1 p=MAL
| e10 MOBILIZE/police planned a=INT.2 n=n2
| e11 ASSAULT/destroy t=d2 n=n3
| o1 demand e4 open
| o2 demand e8 open

La región vive de la madera, del trigo y, cada vez más, de los turistas que bajan a los lagos en febrero.

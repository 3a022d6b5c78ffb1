# id: prensa/027-pactos-empresa
# publisher: Cinco Mercados
# title: Naviera Altair lanza una opa hostil y Puertos del Norte se atrinchera
# language: es
# published: 2015-05-08

Naviera Altair lanza una opa hostil y Puertos del Norte se atrinchera

[BIL Bilbao].- [NAV Naviera Altair] ofreció [d1 anoche] 2.300 millones de euros por [PDN Puertos del Norte], que [c1 considera] [w1 el asalto «poco amistoso»] y prepara su defensa.
El presidente de Altair, [ALT.1 Jon Arrizabalaga], [c7 cree] [w7 que la operación «se cerrará sin sangre»], y en el [d2 primer trimestre] ganó un 4 % más.
Los dos grupos [x firmaron] en [d3 2011] un pacto de no agresión comercial que caducó.
[w2 «No es una guerra, es una pedida de mano»], [c2 dijo] [ALT.2 Arrizabalaga], a quien los analistas ven impaciente.
[CNM.1 La CNMV] abrirá [d4 la próxima semana] una [e2 inspección] sobre la compra de acciones que precedió al anuncio, pues [c3 sospecha] [w3 que alguien filtró el precio].
[COM.1 El comité de empresa], que [d5 el martes] [e7 dio por terminada] la [x huelga] de celo, [e4+c4 exigió] [w4 garantías de empleo] y [e8+c5 amenaza] [w5 con [e5 retomar] los paros si no las recibe].
El acuerdo con los bancos incluye una cláusula que liberará 400 millones.
[BRU.1 Bruselas], que en [d6 2009] [e9 vetó] una fusión parecida por «ataque a la competencia», deberá pronunciarse antes de [d7 octubre].
El capital se pelea; los remolcadores salen igual a las seis.
| @BIL place ESP "Bilbao" city
| @NAV company ESP BUS "Naviera Altair"
| @PDN company ESP BUS "Puertos del Norte"
| @ALT person ESP BUS "Jon Arrizabalaga" office="presidente de Altair"
| @CNM body ESP GOV "CNMV"
| @COM group ESP LAB "comité de empresa"
| @BRU body EUR - "Comisión Europea"
| d1 2015-05-07
| d2 2015-01..2015-04
| d3 2011
| d4 2015-05-11..2015-05-18
| d5 2015-05-05
| d6 2009
| d7 ..2015-10-01
| q1 accuses s=PDN
| q2 denies s=ALT.2
| q3 speculates s=CNM.1
| q4 demands s=COM.1
| q5 threatens s=COM.1
| q7 speculates s=ALT.1
| e2 ACCUSE/investigate planned a=CNM.1 t=d4 C=economic
| e4 REQUEST a=COM.1 C=economic
| e5 PROTEST/strike hypothetical a=COM.1 C=economic
| e7 CONCEDE a=COM.1 t=d5 C=economic
| e8 THREATEN a=COM.1 C=economic
| e9 REJECT/change a=BRU.1 t=d6 C=economic
| o1 threat e8 open

# id: prensa/031-kiev-enviada
# publisher: La Gaceta de Navarra
# title: «Los rusos volvieron a por el puente y el puente ya no estaba»
# language: es
# published: 2023-02-02

«[RUS~.1 Los rusos] volvieron a por el puente y el puente ya no estaba»

[KRA Kramatorsk].- La casa de [OLE.1 Olena Hryhorivna], de 74 años, tiene tres paredes.
La cuarta se la llevó [d1 la noche del martes] el [e1 cohete] que, según [c1 concluyeron] [ZAP los zapadores], [w1 partió de [GOR Górlivka]] y que mató a [VEC [n1 cuatro] vecinos] del portal de enfrente, a los que [OLE.2 ella] daba los buenos días desde hacía cuarenta años.
[RUS.2 Moscú], que jamás [c2 admite] [w2 [e3 atacar] viviendas], [c3 atribuyó] [w3 el cráter a [UKR.1 la defensa ucraniana]].
[w4 «Mienten como quien respira»], [c4 murmura] [OLE.3 ella], a quien [COL.1 una colega] ofrece té.
[GEN.1 El general Bohdan Savchuk], que recibe en un sótano con olor a gasóleo y que [d2 hace una semana] ordenó [e6 volar] el puente sobre el Torets, [c5 calcula] [w5 que [RUS.3 el enemigo] ha [e7 reunido] a [n2 unos 40.000] hombres al otro lado y que no esperará al [d3 24 de febrero]].
[w6 «[ALE.1 Berlín] ha dicho que sí a los carros, pero un sí no dispara»], [c6 ironizó].
[ALE.2 Alemania] [c7 anunció] [d4 el 25 de enero] [w7 que [e10 entregará] [n3 catorce] Leopard], y [ESP.1 España], que [c8 estudia] [w8 [e11 mandar] [n4 entre cuatro y seis]], todavía no sabe cuántos arrancan.
En la estación quedan un piano y una gata.
[AUT.1 El alcalde] ha [e12+c9 pedido] a [RES.1 los 60.000] que quedan [w9 que se vayan]; [RES.2 ellos] [c10 contestan] [w10 que adónde].
| @RUS state RUS GOV "Rusia"
| @KRA place UKR "Kramatorsk" city
| @OLE person UKR CVL "Olena Hryhorivna"
| @ZAP public UKR MIL "zapadores"
| @GOR place UKR "Górlivka" city
| @VEC public UKR CVL "cuatro vecinos"
| @UKR body UKR MIL "defensa ucraniana"
| @COL public UKR CVL "una colega"
| @GEN person UKR MIL "Bohdan Savchuk" office="general"
| @ALE state DEU GOV "Alemania"
| @ESP state ESP GOV "España"
| @AUT office UKR GOV "alcalde de Kramatorsk"
| @RES public UKR CVL "habitantes de Kramatorsk"
| d1 2023-01-31
| d2 2023-01-26
| d3 2023-02-24
| d4 2023-01-25
| n1 killed 4
| n2 troops 40000 ~
| n3 other 14
| n4 other 4..6
| q1 asserts s=ZAP
| q2 denies s=RUS.2
| q3 denies s=RUS.2
| q4 accuses s=OLE.3
| q5 speculates s=GEN.1
| q6 accuses
| q7 promises s=ALE.2
| q8 speculates s=ESP.1
| q9 demands s=AUT.1
| q10 asserts s=RES.2
| e1 ASSAULT/heavy-weapons r=VEC t=d1 n=n1 C=military
| e3 ASSAULT denied a=RUS.2 C=military
| e6 ASSAULT/explosives planned a=GEN.1 t=d2 C=military
| e7 MOBILIZE/troops a=RUS.3 n=n2 D=- C=military
| e10 AID planned a=ALE.2 n=n3 C=military
| e11 AID possible a=ESP.1 n=n4 C=military
| e12 REQUEST a=AUT.1 r=RES.1 C=human_security
| o1 demand e12 refused

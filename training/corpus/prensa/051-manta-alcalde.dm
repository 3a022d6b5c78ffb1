# id: prensa/051-manta-alcalde
# publisher: El Litoral Pacífico
# title: El alcalde que sobrevivió a dos atentados promete no irse de Manta
# language: es
# published: 2023-04-20

[ALC.1 El alcalde] que sobrevivió a dos [e1 atentados] [c1 promete] [w1 no [e2 irse] de [MAN.1 Manta]]
| @ALC person ECU GOV "Agustín Mero Delgado" office="alcalde de Manta"
| @MAN place ECU "Manta" city
| q1 promises s=ALC.1
| e1 ASSAULT r=ALC.1 D=- C=crime
| e2 RETREAT/resign denied a=ALC.1 C=crime

[ALC.2 Agustín Mero Delgado], cuya camioneta fue [e3 acribillada] [d1 el 3 de abril] por [SIC.1 cuatro hombres] a los que [POL.1 la Policía] todavía no ha [e4 detenido] y que, [c2 según] [ALC.3 él], [w2 habían seguido antes a [HIJ su hija]], atiende en una oficina sin ventanas.
[w3 «Si me [e13 voy] yo, [d4 mañana] [e6 matan] al [CONS conserje]»], [c3 razona].
[MIN.1 El ministro del Interior], a quien [ALC.4 el alcalde] [e7+c4 pidió] en [d2 enero] [w4 que [ALC.5 le] [e8 asignara] [n1 veinte] agentes], [e9 envió] [n2 cuatro], y [c5 alega] [w5 que no hay más].
[CHO.1 Los Choneros], que controlan el puerto desde que en [d3 2020] [e10 mataron] a [JEF.1 su propio jefe], [e11 ofrecieron] por escrito una [e14 tregua] que [NAD nadie] ha [e12 aceptado].
La pesca del atún da empleo a 18.000 personas y pone en la mesa del mundo una de cada veinte latas.
En el mercado, un kilo de albacora se pelea a gritos, sin sangre.
[w6 «Antes los pelícanos comían de la mano; ahora creen que el anzuelo es una bala»], [c6 suspiró] [PES.1 don Jacinto Anchundia], pescador.
| @SIC public ECU CRM "cuatro hombres"
| @POL body ECU COP "Policía"
| @HIJ public ECU CVL "hija del alcalde"
| @CONS public ECU CVL "conserje"
| @MIN office ECU GOV "ministro del Interior"
| @CHO group ECU CRM "Los Choneros"
| @JEF public ECU CRM "jefe de Los Choneros"
| @NAD public ECU UNK "nadie"
| @PES person ECU AGR "Jacinto Anchundia"
| d1 2023-04-03
| d2 2023-01
| d3 2020
| d4 ?
| n1 other 20
| n2 other 4
| q2 accuses s=ALC.3
| q3 speculates
| q4 demands s=ALC.4
| q5 asserts s=MIN.1
| q6 asserts s=PES.1
| e3 ASSAULT/firearms a=SIC.1 r=ALC.2 t=d1 C=crime
| e4 COERCE/arrest denied a=POL.1 r=SIC.1 C=crime
| e6 ASSAULT/targeted hypothetical r=CONS C=crime
| e7 REQUEST/assist a=ALC.4 r=MIN.1 t=d2 C=crime
| e8 AID hypothetical a=MIN.1 r=ALC.5 n=n1 C=crime
| e9 AID a=MIN.1 n=n2 D=- C=crime
| e10 ASSAULT/targeted a=CHO.1 r=JEF.1 t=d3 C=crime
| e11 AGREE a=CHO.1 D=- C=crime
| e12 AGREE denied a=NAD D=- C=crime
| e13 RETREAT/resign hypothetical C=crime
| e14 RETREAT/ceasefire hypothetical a=CHO.1 C=crime
| repeats e3 e1
| answers e9 e7
| o1 request e7 met closed=e9
| o2 invitation e11 open

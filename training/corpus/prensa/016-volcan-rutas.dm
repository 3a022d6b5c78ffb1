# id: prensa/016-volcan-rutas
# publisher: Prensa Altiplano
# language: es
# published: 2016-05-27

El Tungurahua amaneció [d1 ayer] con una columna de ceniza de dos kilómetros y, a mediodía, [BAN Baños] parecía una ciudad nevada.
[w1 «No es la primera y no va a ser la última»], [c1 dijo], escoba en mano, [HOT.1 Mercedes Guevara], dueña de un hotel con todas las habitaciones libres.
[INS.1 El Instituto Geofísico] [c2 pide] [w2 no confundir una explosión con una erupción], y [c3 recuerda] [w3 que en [d2 2006] los flujos bajaron en once minutos].
Un bus se salió de la vía en [PEL Pelileo] por la mala visibilidad; hubo cuatro heridos, ninguno grave.
[EJE.1 El Ejército] [e1 mandó] [n1 60] hombres a limpiar los techos de las escuelas, mientras [COM.1 los comuneros de Cusúa], a los que [d3 hace diez años] se [e3 sacó] a la fuerza, se [e4+c4 niegan] [w4 a dejar sus animales].
Las truchas murieron.
[w5 La lava, si llegara, lo haría por el flanco opuesto], [c5 aseguran] [GEO.1 los geólogos], que se han equivocado antes y no lo ocultan.
[PRE.1 El prefecto], en la radio, [e6+c7 reprochó] a [QUI.1 Quito] [w7 no haber [e7 mandado] ni una mascarilla]; [RIE.2 la Secretaría de Riesgos] [c8 respondió] [w8 que [e8 entregó] [d4 el martes] [n2 20.000]].
[w6 «Mascarillas con cinta, sin filtro»], [c6 apostilló] después [PRE.2 el prefecto].
El turismo, con todo, aumenta cuando ruge el volcán.
| @BAN place ECU "Baños" city
| @HOT person ECU BUS "Mercedes Guevara"
| @INS body ECU EDU "Instituto Geofísico"
| @PEL place ECU "Pelileo" city
| @EJE body ECU MIL "Ejército"
| @COM public ECU CVL "comuneros de Cusúa"
| @GEO public ECU EDU "geólogos"
| @PRE office ECU GOV "prefecto"
| @QUI state ECU GOV "Gobierno de Ecuador"
| @RIE body ECU GOV "Secretaría de Riesgos"
| d1 2016-05-26
| d2 2006
| d3 2006
| d4 2016-05-24
| n1 troops 60
| n2 other 20000
| q1 asserts s=HOT.1
| q2 demands s=INS.1
| q3 asserts s=INS.1
| q4 denies s=COM.1
| q5 asserts s=GEO.1
| q6 accuses s=PRE.2
| q7 accuses s=PRE.1
| q8 denies s=RIE.2
| e1 AID a=EJE.1 n=n1 D=2016-05-26/inferred C=disasters
| e3 COERCE/deport r=COM.1 t=d3 C=disasters
| e4 REJECT a=COM.1 C=disasters
| e6 ACCUSE/disapprove a=PRE.1 r=QUI.1 C=disasters
| e7 AID denied a=QUI.1 C=disasters
| e8 AID a=RIE.2 n=n2 t=d4 C=disasters
| denies q8 e6

# id: prensa/019-feria-libro
# publisher: Letras del Plata
# title: La feria abre con un autor ausente y un stand vacío
# language: es
# published: 2023-10-31

La feria abre con un autor ausente y un stand vacío

La edición 41 de la Feria del Libro de [GUAD Guadalajara], la mayor del idioma, recibirá a 900 autores de 47 países y espera superar los 800.000 visitantes, cifra con la que [DIR.1 sus organizadores] sueñan desde antes de la pandemia.
[EU.1 La Unión Europea], invitada de honor, trae a un centenar de escritores y un olivo de dos metros.
[YAN.1 El novelista ruandés Faustin Ngabo], sin embargo, no vendrá: [CON.1 el consulado mexicano en Nairobi] [e1 rechazó] [d1 la semana pasada] su visado «por documentación insuficiente», explicación que [EDI.1 su editora] [e2+c2 calificó] [w2 de «vergonzosa»].
[w3 «No [e3 pido] un favor, pido un papel»], había [c3 escrito] [YAN.2 él] en una carta abierta que [COL [n1 212] colegas] [e4 firmaron].
En el pasillo central, un ataque de risa interrumpió la presentación de una biografía de Rulfo; el moderador se rindió.
El stand de [NIC@ Nicaragua] amaneció vacío y sin letrero; los libros, al parecer, siguen en la aduana de [MAN Manzanillo], donde [ADU.1 los inspectores] los [e5 retienen] desde [d2 el 3 de octubre] porque una novela cita un poema de [POE un autor] al que [NIC.2 Managua] [e6 quitó] la nacionalidad.
[w4 «No sabemos nada de ningún [e7 embargo]»], [c4 aseguró] [VOC.1 un vocero de Aduanas].
Fue [d3 ayer] cuando [SEC.1 la secretaria de Cultura] [c5 lamentó] en redes [w5 «el malentendido»] y [c6 prometió] [w6 que [e8 hablará] con [CAN2.1 el canciller]].
[w7 «¿Con cuál?»], [c7 preguntó] [EDI.2 la editora].
El premio Sor Juana lo ganó una cuentista de [MON Montevideo] que escribe de noche y vende quesos de día.
| @GUAD place MEX "Guadalajara" city
| @DIR office MEX UNK "organizadores"
| @EU body EUR - "Unión Europea"
| @YAN person RWA CVL "Faustin Ngabo" office="novelista"
| @CON body MEX GOV "consulado mexicano en Nairobi"
| @EDI public - BUS "editora de Ngabo"
| @COL public - CVL "colegas"
| @NIC state NIC GOV "Nicaragua"
| @MAN place MEX "Manzanillo" city
| @ADU office MEX GOV "inspectores de aduana"
| @POE public NIC CVL "un autor"
| @VOC office MEX GOV "vocero de Aduanas"
| @SEC office MEX GOV "secretaria de Cultura"
| @CAN2 office MEX GOV "canciller"
| @MON place URY "Montevideo" city
| d1 2023-10-23..2023-10-30
| d2 2023-10-03..
| d3 2023-10-30
| n1 other 212
| q2 accuses s=EDI.1
| q3 demands s=YAN.2
| q4 denies s=VOC.1
| q5 asserts s=SEC.1
| q6 promises s=SEC.1
| q7 asserts s=EDI.2
| e1 REJECT a=CON.1 r=YAN.1 t=d1 C=migration
| e2 ACCUSE/disapprove a=EDI.1 r=CON.1 C=migration
| e3 REQUEST/assist a=YAN.2 D=- C=migration
| e4 SUPPORT a=COL r=YAN.2 n=n1 D=- C=migration
| e5 COERCE/seize a=ADU.1 p=MAN t=d2 C=rights_freedoms
| e6 COERCE/restrict a=NIC.2 r=POE D=- C=repression
| e7 COERCE/seize denied C=rights_freedoms
| e8 CONSULT planned a=SEC.1,CAN2.1
| denies q4 e5

# id: voices/020-versiones-del-puente
# publisher: El Correo de la Sierra
# language: es
# published: 2021-06-29

[ALC El alcalde] [c1 niega] [w1 que [POL la policía] [e1 disparara] contra [VEC los vecinos]]
| q1 denies s=ALC
| e1 ASSAULT/firearms denied a=POL r=VEC D=2021-06-27/inferred C=repression

[AYA AYACUCHO] — [VEC.21 Los vecinos del barrio de Santa Ana] [c2 sostienen] [w2 que el [d1 domingo] [POL.21 la policía] [e2 abrió fuego] contra [QUI quienes] [e3 bloqueaban] el puente]; [ALC.21 el alcalde], [ALC.22 Rufino Huamaní], [c3 asegura] [w3 que solo hubo petardos y que fueron [VEC.22 ellos] quienes los [e4 lanzaron]].
| d1 2021-06-27
| q2 accuses s=VEC.21
| q3 accuses s=ALC.22
| e2 ASSAULT/firearms a=POL.21 r=QUI t=d1 C=repression
| e3 PROTEST/obstruct a=QUI t=d1
| e4 PROTEST/riot a=VEC.22 D=2021-06-27/inferred
| denies q1 e2

[w4 «Los petardos no dejan agujeros en las puertas»], [c4 replicó] [DEL Delia Quispe], dueña de una bodega, que [c5 dice] [w5 haber contado siete].
| q4 denies s=DEL
| q5 asserts s=DEL

[c6 Según] [INF un informe de la Defensoría del Pueblo al que tuvo acceso este diario], [w6 [HER [n1 cuatro] personas] fueron [e5 heridas] con perdigones esa tarde].
| n1 injured 4
| q6 asserts s=INF
| e5 ASSAULT/firearms r=HER n=n1 D=2021-06-27/inferred C=repression
| repeats e5 e2
| repeats e2 e1

[MIN El ministro del Interior] [e8+c7 prometió] el [d2 lunes] [w7 que habrá una [e6 investigación] «hasta las últimas consecuencias»], pero [ABO la abogada de los heridos] [c8 teme] [w8 que los casquillos hayan desaparecido] y [c9 duda] [w9 de que [AGE algún agente] llegue a ser [e7 juzgado]].
| d2 2021-06-28
| q7 promises s=MIN
| q8 speculates s=ABO
| q9 speculates s=ABO
| e8 AGREE a=MIN t=d2 C=legal
| e6 ACCUSE/investigate planned C=legal
| e7 ACCUSE/allege possible r=AGE C=legal
| o1 promise e8

A la alcaldía no le gusta la palabra masacre, que [RAD Radio Wari] usa desde el primer día.
[w10 «No hubo muertos, y una masacre sin muertos es un titular»], [c10 ironizó] [POR su portavoz].
| q10 denies s=POR

El transporte, mientras tanto, ha vuelto a la normalidad y el precio de la papa ha bajado a la mitad.
[FER Fermín Ccori], que vende a la entrada del puente, [c11 cree] [w11 que ambos bandos exageran] y [c12 espera] [w12 que alguien le pague el toldo].
| q11 asserts s=FER
| q12 speculates s=FER

| @ALC person PER GOV "Rufino Huamaní" office="alcalde"
| @POL body PER COP "policía"
| @VEC public PER CVL "vecinos de Santa Ana"
| @AYA place PER "Ayacucho" city
| @QUI public PER CVL "quienes bloqueaban el puente"
| @DEL person PER BUS "Delia Quispe"
| @INF other PER GOV "informe de la Defensoría del Pueblo"
| @HER public PER CVL "cuatro personas heridas"
| @MIN office PER GOV "ministro del Interior" office="ministro del Interior"
| @ABO office PER JUD "abogada de los heridos"
| @AGE public PER COP "algún agente"
| @RAD company PER JRN "Radio Wari"
| @POR office PER GOV "portavoz del alcalde" office="portavoz"
| @FER person PER BUS "Fermín Ccori"

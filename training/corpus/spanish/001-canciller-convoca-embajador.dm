# id: spanish/001-canciller-convoca-embajador
# publisher: Agencia Cordillera
# title: Perú convoca al embajador boliviano por unas declaraciones «inaceptables»
# language: es
# published: 2024-03-05

[PER.1 Perú] [e1 convoca] al [EMB.1 embajador boliviano] por unas declaraciones «inaceptables»
| @PER state PER GOV "Perú"
| @EMB person BOL GOV "Ramiro Quiroga" office="embajador de Bolivia en Perú"
| e1 ACCUSE/disapprove a=PER.1 r=EMB.1 C=diplomatic

[LIM Lima], [d1 5 mar] ([CORD Cordillera]).- [MRE.1 La Cancillería peruana] [e2 convocó] [d2 este martes] al [EMB.2 embajador de Bolivia], [EMB.3 Ramiro Quiroga], para trasladarle su «enérgico rechazo» a las palabras del [MIN.1 ministro boliviano de Gobierno], quien [d3 el domingo] [e4+c2 llamó] [w2 «cómplice de los contrabandistas»] a [PNP.1 la Policía] del país vecino.
En un comunicado, [MRE.2 el ministerio] [c3 sostuvo] [w3 que esas afirmaciones «carecen de todo sustento»] y [e5+c1 pidió] a [PAZ.1 La Paz] [w1 una rectificación pública antes del [d4 viernes]].
| @LIM place PER "Lima" city
| @CORD company PER JRN "Cordillera"
| @MRE body PER GOV "Cancillería peruana"
| @MIN person BOL GOV "Fabián Arce Molina" office="ministro de Gobierno de Bolivia"
| @PNP body PER COP "Policía peruana"
| @PAZ state BOL GOV "Bolivia"
| d1 2024-03-05
| d2 2024-03-05
| d3 2024-03-03
| d4 2024-03-08
| q1 demands s=MRE.2
| q2 accuses s=MIN.1
| q3 asserts s=MRE.2
| e2 ACCUSE/disapprove a=MRE.1 r=EMB.3 t=d2 C=diplomatic
| e4 ACCUSE/disapprove a=MIN.1 r=PNP.1 t=d3
| e5 REQUEST a=MRE.2 r=PAZ.1
| repeats e2 e1
| causes e4 e2
| o1 deadline e5 refused due=2024-03-08 closed=e6

El comercio entre ambos países superó los 2.100 millones de dólares en [d5 2023], casi la mitad por el paso de [DES Desaguadero], donde las colas de camiones forman parte del paisaje desde hace décadas.
[w4 «No vamos a [e6 pedir perdón] por decir la verdad»], [c4 respondió] desde [LPZ La Paz] [MIN.2 el titular de Gobierno], [MIN.3 Fabián Arce Molina], en una entrevista con [UNI Radio Illimani].
[MIN.4 Arce], [c5 según] [ASE dos de sus asesores], [w5 [c6 cree] [w6 que [PER Lima] busca «una pelea de barrio» para distraer a [PUB la opinión pública]]].
[EMB.4 Quiroga], en cambio, abandonó la sede ministerial con un tono más conciliador y [e7+c7 ofreció] [w7 que [COM una comisión bilateral] [e8 revise] los casos señalados].
| @DES place PER "Desaguadero" city
| @LPZ place BOL "La Paz" city
| @UNI company BOL JRN "Radio Illimani"
| @ASE office BOL GOV "asesores de Arce"

| @PUB public PER CVL "opinión pública peruana"
| @COM body - GOV "comisión bilateral"
| d5 2023
| q4 denies s=MIN.2
| q5 asserts s=ASE
| q6 asserts s=MIN.4
| q7 proposes s=EMB.4
| e6 CONCEDE denied a=MIN.2
| e7 AGREE a=EMB.4 C=diplomatic
| e8 ACCUSE/investigate hypothetical a=COM
| answers e6 e5
| o2 invitation e7 open

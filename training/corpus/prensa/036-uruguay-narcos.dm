# id: prensa/036-uruguay-narcos
# publisher: El Rambla
# title: Uruguay entrega a Paraguay al «Tío Beto»
# language: es
# published: 2024-08-22

[URU.1 Uruguay] [e1 entrega] a [PAR.1 Paraguay] al «[TIO.1 Tío Beto]»

[MVD Montevideo].- En un avión de [FAE la Fuerza Aérea], esposado y con un chaleco que le quedaba grande, [TIO.2 Alberto Insaurralde] fue [e2 extraditado] [d1 ayer] a [ASU Asunción], donde [FIS.1 la fiscalía] [TIO.4 le] [e3+c1 imputa] [w1 el [e4 asesinato], en [d2 mayo de 2022], del [FIP.1 fiscal antimafia Nelson Recalde]], [x abatido] en una playa colombiana cuando celebraba su luna de miel.
[DEF.1 Su defensa], que hasta el final [c2 confió] [w2 en que [SUP.1 la Suprema Corte] frenara el [x traslado]], [e6+c7 tachó] [w7 de «vergüenza»] la rapidez.
[w3 «[URU.2 Nosotros] no [e7 canjeamos] presos ni prometemos nada»], [c3 aclaró] [MIN.1 el ministro Nicolás Echevarría].
[c4 Según] [DEA.1 la DEA], que [e9 aportó] las escuchas, [w4 [TIO.3 Insaurralde] movió por el puerto dieciséis toneladas de cocaína dentro de lana].
Uruguay exporta 90.000 toneladas de lana al año.
[OBS.1 Un operador portuario] que fue [e11 amenazado] de muerte y que vive con custodia [c5 insiste] [w5 en que falta un escáner].
[w6 El que había, se rompió], [c6 cuenta], [w6 y «el repuesto está en camino desde hace dos años»].
A [CUA los cuatro cómplices], tres de ellos policías, se [CUA.2 los] [e12 juzgará] en [d3 octubre]; [QUI.1 el quinto] se [e13 entregó] [d4 el lunes] en [RIV Rivera], y [JUE.1 una jueza] [QUI.2 lo] [e14 dejó libre] por falta de pruebas.
| @URU state URY GOV "Uruguay"
| @PAR state PRY GOV "Paraguay"
| @TIO person PRY CRM "Alberto Insaurralde, Tío Beto"
| @MVD place URY "Montevideo" city
| @FAE body URY MIL "Fuerza Aérea"
| @ASU place PRY "Asunción" city
| @FIS body PRY JUD "fiscalía paraguaya"
| @FIP person PRY JUD "Nelson Recalde" office="fiscal antimafia"
| @DEF public URY UNK "defensa de Insaurralde"
| @SUP body URY JUD "Suprema Corte"
| @MIN person URY GOV "Nicolás Echevarría" office="ministro"
| @DEA body USA COP "DEA"
| @OBS public URY BUS "operador portuario"
| @CUA public URY CRM "cuatro cómplices"
| @QUI public URY CRM "quinto cómplice"
| @RIV place URY "Rivera" city
| @JUE office URY JUD "jueza"
| d1 2024-08-21
| d2 2022-05
| d3 2024-10
| d4 2024-08-19
| q1 accuses s=FIS.1
| q2 speculates s=DEF.1
| q3 denies s=MIN.1
| q4 asserts s=DEA.1
| q5 asserts s=OBS.1
| q6 asserts
| q7 accuses s=DEF.1
| e1 COOPERATE a=URU.1 r=PAR.1 D=2024-08-21/inferred C=legal,crime
| e2 COOPERATE p=ASU t=d1 C=legal,crime
| e3 ACCUSE/allege a=FIS.1 r=TIO.4 C=legal,crime
| e4 ASSAULT/targeted a=TIO.4 r=FIP.1 t=d2 C=crime
| e6 ACCUSE/disapprove a=DEF.1 C=legal
| e7 COOPERATE denied a=URU.2 C=legal
| e9 COOPERATE a=DEA.1 D=- C=intelligence,illegal_drugs
| e11 THREATEN/violence r=OBS.1 D=- C=crime
| e12 ACCUSE/allege planned r=CUA.2 t=d3 C=legal
| e13 CONCEDE a=QUI.1 p=RIV t=d4 C=crime
| e14 RETREAT/release a=JUE.1 r=QUI.2 t=d4 C=legal
| repeats e2 e1

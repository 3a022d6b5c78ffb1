# id: prensa/039-costarica-puerto
# publisher: La Meseta
# title: Los muelles de Limón paran y el café espera
# language: es
# published: 2014-06-25

Los muelles de [LIM.1 Limón] [e1 paran] y el café espera

[w1 «No es por plata, es por el muelle»], [c1 repetía] [d1 ayer], a gritos y bajo el aguacero, [RON.1 Ronald Blackwood], un estibador de manos enormes que [c5 asegura] [w5 haber cargado más banano que ningún otro ser vivo].
[EST.1 [n1 Cuatrocientos] de sus compañeros] se declararon en [e2 huelga] el [d2 lunes] contra la concesión de la terminal a [APM.1 una firma holandesa], a la que [CON.1 el Congreso] [e3 eximió] en [d3 2012] de pagar canon.
[PRE.1 El presidente] ordenó [d4 anoche] a [POL.1 la Fuerza Pública] [e5 abrir] los portones, y [AGE [n2 unos 150] agentes] [e6 entraron] a las tres de la mañana sin encontrar resistencia.
La ministra de Trabajo, [MIN.1 Xiomara Quesada], que en [d5 mayo] se había [e7 reunido] con [SIN.1 el sindicato] once veces, [e8+c2 acusó] a [SIN.2 este] [w2 de «tomar al país de rehén»], fórmula que [SIN.3 sus dirigentes] devolvieron en un volante.
[w3 Que un buque esté fondeado tres días cuesta 90.000 dólares], [c3 recuerda] [CAM.1 la Cámara de Exportadores].
Se [c4 cree] [w4 que el juez, al que [SIN.4 los huelguistas] apelaron [d6 el martes], declarará ilegal el [x movimiento]].
Del banano se dice aquí que el primero se come y el segundo se exporta.
| @LIM place CRI "Limón" city
| @RON person CRI LAB "Ronald Blackwood"
| @EST public CRI LAB "estibadores"
| @APM company NLD BUS "firma holandesa"
| @CON body CRI LEG "Congreso"
| @PRE office CRI GOV "presidente"
| @POL body CRI COP "Fuerza Pública"
| @AGE public CRI COP "unos 150 agentes"
| @MIN person CRI GOV "Xiomara Quesada" office="ministra de Trabajo"
| @SIN group CRI LAB "sindicato"
| @CAM group CRI BUS "Cámara de Exportadores"
| d1 2014-06-24
| d2 2014-06-23
| d3 2012
| d4 2014-06-24
| d5 2014-05
| d6 2014-06-24
| n1 protesters 400
| n2 troops 150 ~
| q1 asserts s=RON.1
| q2 accuses s=MIN.1
| q3 asserts s=CAM.1
| q4 speculates
| q5 asserts s=RON.1
| e1 PROTEST/strike p=LIM.1 D=2014-06-23/inferred C=economic
| e2 PROTEST/strike a=EST.1 t=d2 n=n1 C=economic
| e3 CONCEDE a=CON.1 r=APM.1 t=d3 C=economic
| e5 COERCE/seize planned a=POL.1 C=economic,repression
| e6 COERCE/seize a=AGE n=n2 D=2014-06-25/inferred C=economic,repression
| e7 CONSULT a=MIN.1,SIN.1 t=d5 C=economic
| e8 ACCUSE/allege a=MIN.1 r=SIN.2 C=economic
| repeats e2 e1

# id: prensa/035-columna-palabras
# publisher: El Ateneo de Valencia
# title: De la guerra a la metáfora
# language: es
# published: 2020-11-24

De la guerra a la metáfora

Cada vez que oigo decir que hay que «blindar» la Navidad, me imagino un pesebre con tanques.
[d1 Hace ocho meses] nos contaron que estábamos en guerra contra un bicho; hoy, que hemos ganado la primera batalla y que el frente se desplaza a los bares.
[w1 Las palabras no son inocentes], [c1 decía] [MAE un maestro mío], [w1 pero algunas son reincidentes].
[MIN.1 El ministro], que [d2 ayer] [e1+c2 acusó] a [CAM.1 las comunidades] [w2 de «desertar»], y [MAD.1 la presidenta madrileña], que [c3 replicó] [w3 que «no se dispara a los aliados»], hablan los dos como si hubieran hecho la mili.
En [d3 1938], [ABU mi abuelo] desertó de verdad: cruzó el [EBR Ebro] de noche, sin botas, y nunca quiso volver a hablar de ello.
[w4 No temía a la muerte], [c4 decía], [w4 temía a [SAR su sargento]].
A [ABU.2 él] [ABU.3 lo] [e3 indultaron] en [d4 1945].
[EST Un estudio de la Universidad de Leeds] [c5 afirma] [w5 que quienes leen «combatir» el cáncer se sienten peor que quienes leen «atravesarlo»].
Yo no sé si es verdad, pero lo parece.
Que se ataque un problema, bien; que se secuestre una sesión, que se dinamite un pacto o se bombardee con preguntas, vale.
Pero si [d5 mañana] [EJE el Ejército] [e4 instala] otro hospital en una feria, que nos lo cuenten con el verbo que hace falta: instalar.
| @MAE public - EDU "un maestro"
| @MIN office ESP GOV "ministro"
| @CAM body ESP GOV "comunidades autónomas"
| @MAD office ESP GOV "presidenta madrileña"
| @EBR place ESP "Ebro" region
| @ABU public ESP CVL "abuelo del autor"
| @SAR public ESP MIL "sargento"
| @EST other GBR EDU "estudio de la Universidad de Leeds"
| @EJE body ESP MIL "Ejército"
| d1 2020-03
| d2 2020-11-23
| d3 1938
| d4 1945
| d5 2020-11-25
| q1 asserts s=MAE
| q2 accuses s=MIN.1
| q3 denies s=MAD.1
| q4 denies
| q5 asserts s=EST
| e1 ACCUSE/allege a=MIN.1 r=CAM.1 t=d2 C=health
| e3 CONCEDE r=ABU.3 t=d4 C=legal
| e4 AID hypothetical a=EJE t=d5 C=health

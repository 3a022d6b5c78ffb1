# id: prensa/003-bolsa-maiz
# publisher: La Tribuna del Litoral
# title: El maíz se lanza al ataque y la soja pide tregua
# language: es
# published: 2021-09-17

El maíz se lanza al ataque y la soja pide tregua

[ROS Rosario] vivió [d1 ayer] una rueda de infarto: el maíz subió 3,4 por ciento, la soja resistió el bombardeo de malos datos que llegaba desde [CHI Chicago] y el trigo capituló en la última media hora.
«Fue una guerra de guerrillas», [c1 bromeó] [COR.1 un corredor] que lleva treinta años en el recinto y que no deja de mirar la pantalla mientras habla.
[BOL La Bolsa de Comercio] [c2 calcula] [w2 que quedan por vender 11 millones de toneladas, la cifra más alta para [d2 septiembre] desde [d3 2016]].
[PRO Los productores], [c3 según] [CON.1 la consultora Agrimercados], [w3 prefieren retener el grano a liberar pesos que pierden valor cada semana].
El acuerdo al que llegaron [EXP dos exportadoras] para compartir una terminal en [TIM Timbúes] sorprendió a la plaza, aunque [COR.2 los operadores] lo [c4 daban] [w4 por hecho].
[ECO.1 El ministro de Economía], en cambio, no [c5 cree] [w5 que haya «pelea alguna» con el campo], por más que [d4 el martes] [ENT.1 las cuatro entidades rurales] [e1+c6 amenazaron] [w6 con [e2 cortar] la ruta 9 si se [e3 suben] las retenciones].
[w7 «Nadie en [GOB mi gabinete] [c8 piensa] [w8 en [e4 subirlas]]»], [c7 zanjó] desde [BUE Buenos Aires].
[w9 «Que lo firme»], [c9 respondió] [SAR Rubén Sarlenga], que preside [ENT.3 una de ellas].
El dólar cerró estable.
| @ROS place ARG "Rosario" city
| @CHI place USA "Chicago" city
| @COR public ARG BUS "corredor de granos"
| @BOL company ARG BUS "Bolsa de Comercio de Rosario"
| @PRO public ARG AGR "productores"
| @CON company ARG BUS "Agrimercados"
| @TIM place ARG "Timbúes" city
| @EXP company ARG BUS "dos exportadoras"
| @ECO office ARG GOV "ministro de Economía"
| @ENT group ARG AGR "entidades rurales"
| @SAR person ARG AGR "Rubén Sarlenga"
| @GOB body ARG GOV "gabinete"
| @BUE place ARG "Buenos Aires" city
| d1 2021-09-16
| d2 2021-09
| d3 2016..
| d4 2021-09-14
| span w1 at="«Fue una guerra de guerrillas»"
| q1 asserts s=COR.1
| q2 speculates s=BOL
| q3 asserts s=CON.1
| q4 speculates s=COR.2
| q5 denies s=ECO.1
| q6 threatens s=ENT.1
| q7 denies
| q8 denies s=GOB
| q9 demands s=SAR
| e1 THREATEN/restrict a=ENT.1 t=d4 C=economic
| e2 PROTEST/obstruct hypothetical a=ENT.1 C=economic
| e3 SANCTION/discontinue hypothetical C=economic
| e4 SANCTION/discontinue denied a=GOB C=economic
| o1 threat e1 open

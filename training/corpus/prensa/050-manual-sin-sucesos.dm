# id: prensa/050-manual-sin-sucesos
# publisher: La Tribuna del Litoral
# title: Cómo se defiende una defensa de tres
# language: es
# published: 2026-05-08

Cómo se defiende una defensa de tres

[w1 El ataque empieza en el arquero], [c1 explica] el técnico de Unión, [DT.1 Gastón Rolandelli], [w1 y quien no lo entienda «que se compre un perro»].
[DT.2 Rolandelli] [c2 cree] [w2 que los equipos que esperan se equivocan], y [c3 teme] [w3 que el gramado mojado le dé la razón a su rival].
En la conferencia hubo tres preguntas, dos bostezos y un apagón.
El libro que [d1 el año pasado] publicó sobre sus campañas lleva nueve ediciones y se vende en las farmacias.
Hay en él un capítulo sobre la guerra, en el que el autor, que fue conscripto, se niega a contar nada.
El clásico contra Colón, de [d3 1912], es uno de los más antiguos del país; lo ganaron unos y otros casi las mismas veces.
[SON Un sondeo de la universidad local] [c4 revela] [w4 que el 61 % de los santafesinos mira más fútbol que informativos].
[d2 Mañana] se espera cielo despejado, 14 grados de mínima y viento leve del este.
El precio de la entrada popular sube de 20.000 a 24.000 pesos.
Se sorteará una bicicleta.
| @DT person ARG - "Gastón Rolandelli" office="técnico de Unión"
| @SON other ARG EDU "sondeo de la universidad local"
| d1 2025
| d2 2026-05-09
| q1 asserts s=DT.1
| q2 speculates s=DT.2
| q3 speculates s=DT.2
| q4 asserts s=SON
| d3 1912

# id: prensa/047-roma-papa-religion
# publisher: Crónica de Madrid
# language: es
# published: 2016-10-05

[d1 Hoy], el cardenal [AND.1 Pietro Andreani], viejo amigo de [FAR.1 los guerrilleros] y de [QUI quienes los combatieron], preside en [BOG Bogotá] una misa de la que nadie sabe si es de acción de gracias o de difuntos.
Tras la derrota del [d3 domingo], cuando el No ganó por 53.894 votos, volvieron a [e1 sentarse] [d2 ayer] [GOB.1 los enviados del presidente] y [FAR.2 los comandantes] en [HAB La Habana], y [c1 aseguraron] [w1 que el [e2 cese del fuego] se mantiene].
[URR.2 El expresidente Fabio Irragorri], a quien la victoria pilló cenando, [e3+c2 pidió] [w2 [e4 proteger] a [CAM.1 los campesinos]] y se [e5 negó] a [e6 reunirse] «con criminales».
[w3 [PAPA El papa]], [c3 escribe] [REP.1 La Repubblica], [w3 no [e7 viajará] a [COL@.1 Colombia] hasta que la paz esté «blindada»].
En las aceras, [JOV los jóvenes] que votaron el Sí [e8 encienden] velas y no gritan.
| @AND person VAT REL "Pietro Andreani" office="cardenal"
| @FAR group COL REB "FARC"
| @URR person COL PTY,OPP,ELI "Fabio Irragorri" office="expresidente"
| @QUI public COL UNK "quienes los combatieron"
| @BOG place COL "Bogotá" city
| @GOB office COL GOV "enviados del presidente"
| @HAB place CUB "La Habana" city
| @CAM public COL AGR "campesinos"
| @PAPA office VAT REL "papa"
| @REP company ITA JRN "La Repubblica"
| @COL state COL GOV "Colombia"
| @JOV public COL CVL "jóvenes"
| d1 2016-10-05
| d2 2016-10-04
| d3 2016-10-02
| q1 promises s=GOB.1
| q2 demands s=URR.2
| q3 asserts s=REP.1
| e1 CONSULT a=GOB.1,FAR.2 p=HAB t=d2 C=diplomatic
| e2 RETREAT/ceasefire a=GOB.1,FAR.2 C=military
| e3 REQUEST a=URR.2 C=human_security
| e4 AID hypothetical r=CAM.1 C=human_security
| e5 REJECT/meet a=URR.2 C=diplomatic
| e6 CONSULT denied a=URR.2 C=diplomatic
| e7 CONSULT/visit denied a=PAPA p=COL.1 C=diplomatic
| e8 PROTEST/demo a=JOV C=diplomatic

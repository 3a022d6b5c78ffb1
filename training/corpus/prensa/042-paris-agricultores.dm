# id: prensa/042-paris-agricultores
# publisher: El Ateneo de Valencia
# title: El Elíseo pide a los campesinos que vuelvan a casa; ellos le piden que baje al establo
# language: es
# published: 2024-02-09

[ELI.1 El Elíseo] [e1+c1 pide] a [AGR.1 los campesinos] [w1 que [e2 vuelvan] a casa]; [AGR.2 ellos] [ELI.2 le] [e3+c2 piden] [w2 que baje al establo]

[TOU Toulouse].- En la plaza huele a estiércol desde el [d1 lunes], y no es una metáfora: [AGR.3 los ganaderos del Gers] [e4 volcaron] tres remolques ante la prefectura, [x rompieron] dos escaparates y, cuando [CRS.1 los antidisturbios] quisieron echarlos, las vacas se sentaron en la calzada.
[w3 «Yo no [e7 negocio] con el trasero de una vaca»], [c3 admitió] el prefecto, [PRF.1 Baptiste Lavergne].
[PRE.1 El presidente], a quien [SON un sondeo] [c4 da] [w4 un 27 % de aprobación], [e8+c5 prometió] [d2 el miércoles] [w5 que [e9 vetará] el acuerdo con Mercosur], promesa que había hecho ya dos veces y que [BRU.1 Bruselas], según [c6 cree] la eurodiputada [PAC.1 Nerea Uriondo], [w6 no se toma en serio].
[JUS.1 El juez] [e11 puso en libertad] [d3 ayer] a [DET.1 [n1 tres]] de [JOV los once jóvenes] que [d4 el martes] [e12 incendiaron] la mutua agraria.
En [FRA@ Francia] hay 390.000 explotaciones; en [d5 1970] eran 1,6 millones.
[FNS.1 El sindicato mayoritario], que [c7 sopesa] [w7 [e13 levantar] los [x cortes] el [d6 fin de semana]], está partido, y [PEQ.1 los pequeños] [FNS.2 lo] [e14+c8 acusan] [w8 de cobrar por callar].
| @ELI body FRA GOV "Elíseo"
| @AGR public FRA AGR "ganaderos"
| @TOU place FRA "Toulouse" city
| @CRS body FRA COP "antidisturbios"
| @PRF person FRA GOV "Baptiste Lavergne" office="prefecto"
| @PRE office FRA GOV "presidente de Francia"
| @SON other FRA - "sondeo"
| @BRU body EUR - "Unión Europea"
| @PAC person ESP LEG "Nerea Uriondo" office="eurodiputada"
| @JUS office FRA JUD "juez"
| @DET public FRA CRM "tres jóvenes"
| @JOV public FRA CRM "once jóvenes"
| @FRA state FRA GOV "Francia"
| @FNS group FRA LAB,AGR "sindicato mayoritario"
| @PEQ public FRA AGR "pequeños agricultores"
| d1 2024-02-05
| d2 2024-02-07
| d3 2024-02-08
| d4 2024-02-06
| d5 1970
| d6 2024-02-10..2024-02-12
| n1 other 3
| q1 demands s=ELI.1
| q2 demands s=AGR.2
| q3 denies s=PRF.1
| q4 asserts s=SON
| q5 promises s=PRE.1
| q6 asserts s=PAC.1
| q7 speculates s=FNS.1
| q8 accuses s=PEQ.1
| e1 REQUEST/yield a=ELI.1 r=AGR.1 D=2024-02-08/inferred C=economic
| e2 CONCEDE hypothetical a=AGR.1 C=economic
| e3 REQUEST a=AGR.2 r=ELI.2 D=2024-02-08/inferred C=economic
| e4 PROTEST/vandalize a=AGR.3 t=d1 C=economic
| e7 CONSULT denied a=PRF.1 C=economic
| e8 AGREE a=PRE.1 t=d2 C=economic
| e9 REJECT/change planned a=PRE.1 C=economic
| e11 RETREAT/release a=JUS.1 r=DET.1 t=d3 n=n1 C=legal
| e12 ASSAULT/destroy a=JOV t=d4 C=economic
| e13 CONCEDE possible a=FNS.1 t=d6 C=economic
| e14 ACCUSE/allege a=PEQ.1 r=FNS.2 C=corruption
| o1 demand e1 open
| o2 promise e8 open

# id: prensa/030-culto-ciclismo
# publisher: Pedaladas
# language: es
# published: 2021-07-06

El boyacense atacó a cuatro kilómetros de la cima, volvió a atacar a dos y remató a los franceses con un golpe que aún les debe de doler.
[w1 «No tenía piernas, tenía rabia»], [c1 dijo] [RIG.1 Jairo Suesca] al bajar de la bicicleta, con la cara blanca de sal.
[RIG.2 El corredor], que en [d1 2019] dejó el pelotón para cuidar a su padre y estuvo a punto de vender la bicicleta, no [c2 cree] [w2 que lo suyo sea una revancha].
[MIN.1 El ministro del Deporte] [RIG.3 lo] [e1 felicitó] por teléfono y [RIG.4 le] [e2+c3 prometió] [w3 una pista en su pueblo].
En [TUN Tunja] se cerró el comercio y una banda tocó hasta las dos.
[DIR.1 El director del equipo], al que [UCI.1 la federación internacional] [e3 suspendió] dos años por transfusiones, sigue en su casa de [GIR Girona] y [c4 asegura] [w4 que ya no ve carreras].
[w5 «Si pedaleara como habla»], [c5 suspiró] [MEC.1 el mecánico].
La etapa de [d2 mañana], llana, es terreno de los velocistas; la batalla de verdad será el [d3 viernes].
[ORG.1 La organización] [c6 teme] [w6 que los [AGR.1 agricultores] del [HER Hérault], enfadados por el precio del vino, vuelvan a [e5 cortar] la carretera, como [x hicieron] en [d4 2018] hasta que [GEN.1 la gendarmería] [e6 lanzó] gases y alcanzó sin querer a medio pelotón].
| @RIG person COL - "Jairo Suesca"
| @MIN office COL GOV "ministro del Deporte"
| @TUN place COL "Tunja" city
| @DIR office - - "director del equipo"
| @UCI body IGO - "federación internacional"
| @GIR place ESP "Girona" city
| @MEC public - - "mecánico"
| @ORG body FRA - "organización del Tour"
| @AGR public FRA AGR "agricultores"
| @HER place FRA "Hérault" province
| @GEN body FRA COP "gendarmería"
| d1 2019
| d2 2021-07-07
| d3 2021-07-09
| d4 2018
| q1 asserts s=RIG.1
| q2 denies s=RIG.2
| q3 promises s=MIN.1
| q4 asserts s=DIR.1
| q5 asserts s=MEC.1
| q6 speculates s=ORG.1
| e1 SUPPORT a=MIN.1 r=RIG.3
| e2 AGREE a=MIN.1 r=RIG.4
| e3 SANCTION/expel a=UCI.1 r=DIR.1 D=-
| e5 PROTEST/obstruct possible a=AGR.1 p=HER C=economic
| e6 ASSAULT/crowd-control a=GEN.1 t=d4 C=repression
| o1 promise e2 open

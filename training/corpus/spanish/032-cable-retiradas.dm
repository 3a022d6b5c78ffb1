# id: spanish/032-cable-retiradas
# publisher: Agencia Trasandina
# language: es
# published: 2013-02-21

[GUI.1 Guinea-Bissau] [e1 devuelve] a [SEN.1 Senegal] [d1 esta semana] los [n1 trece] pesqueros que había [e2 apresado] en [d2 octubre].
| @GUI state GNB GOV "Guinea-Bisáu"
| @SEN state SEN GOV "Senegal"
| d1 2013-02-18..2013-02-25
| d2 2012-10
| n1 seized 13
| e1 RETREAT a=GUI.1 r=SEN.1 t=d1 n=n1 C=natural_resource
| e2 COERCE/seize a=GUI.1 r=SEN.1 t=d2 n=n1 C=natural_resource

[BUL.1 El primer ministro búlgaro] [e3 dimitió] [d3 el miércoles] tras una semana de [e4 manifestaciones] contra el precio de la luz, y [PRE.1 el presidente] [x aceptó] la renuncia.
| @BUL office BGR GOV "primer ministro búlgaro"
| @PRE office BGR GOV "presidente búlgaro"
| d3 2013-02-20
| e3 RETREAT/resign a=BUL.1 t=d3 C=political_institutions
| e4 PROTEST/demo D=- C=economic
| causes e4 e3

[FLE Los últimos guerrilleros del FLEC] [e5 entregaron] [n2 veintitrés] fusiles al [EJE Ejército angoleño] en un claro de la selva de [CAB Cabinda], y [JEF su jefe] [e6+c1 pidió perdón] [w1 por haber [e7 matado] «a quien no debíamos»].
| @FLE group AGO REB "guerrilleros del FLEC"
| @JEF office AGO REB "jefe del FLEC"
| @EJE body AGO MIL "Ejército angoleño"
| @CAB place AGO "Cabinda" province
| n2 other 23
| q1 asserts s=JEF
| e5 RETREAT/disarm a=FLE r=EJE p=CAB n=n2 C=military
| e6 CONCEDE a=JEF
| e7 ASSAULT a=JEF D=-

La [e8 retirada] [FRA~.2 francesa] de [KID Kidal], prevista para [d4 marzo], se retrasará al menos dos meses, [c2 adelantó] [d5 el martes] [FRA.1 el Elíseo].
| @KID place MLI "Kidal" city
| @FRA body FRA GOV "Elíseo"
| d4 2013-03
| d5 2013-02-19
| span w2 at="La retirada francesa de Kidal, prevista para marzo, se retrasará al menos dos meses"
| q2 asserts s=FRA.1
| e8 RETREAT/withdraw planned a=FRA.2 p=KID C=military

[w3 «Quien [e9 renuncie] a la violencia antes de [d6 abril] será [e10 perdonado]»], [e11+c3 prometió] [NIG el presidente de Nigeria] a [BOK los islamistas de Boko Haram].
| @NIG office NGA GOV "presidente de Nigeria"
| @BOK group NGA REB "Boko Haram"
| d6 ..2013-04-01
| q3 promises s=NIG
| e9 RETREAT/disarm hypothetical a=BOK t=d6
| e10 CONCEDE planned a=NIG r=BOK
| e11 CONCEDE a=NIG r=BOK
| o1 promise e11 open

[SAN El ayuntamiento de Sanlúcar] ha [e12 cancelado] la multa que [x impuso] a [MAR.1 los mariscadores] tras [x quejas] de la parroquia.
| @SAN body ESP GOV "Ayuntamiento de Sanlúcar"
| @MAR public ESP AGR "mariscadores"
| e12 CONCEDE a=SAN r=MAR.1 C=economic

[CUB Cuba] [e13 soltó] [d7 hoy] al [GUE contratista estadounidense] a cambio de tres agentes, pero [USA Washington] [c4 niega] [w4 que se trate de un [x canje]].
| @CUB state CUB GOV "Cuba"
| @GUE public USA BUS "contratista estadounidense"
| @USA state USA GOV "Estados Unidos"
| d7 2013-02-21

| q4 denies s=USA
| e13 RETREAT/release a=CUB r=GUE t=d7 C=diplomatic

El embalse de [GRA Grazalema] rebosa desde [d8 el martes] por primera vez en nueve años.
| @GRA place ESP "Grazalema" city
| d8 2013-02-19..

# id: spanish/007-guerra-y-tregua
# publisher: Hoy Internacional
# title: Kinshasa y los rebeldes se acusan de violar la tregua apenas horas después de su entrada en vigor
# language: es
# published: 2025-02-11

[COD.1 Kinshasa] y [M23.1 los rebeldes] se [e1+c1 acusan] [w1 de [e2 violar] la tregua] apenas horas después de su [x entrada en vigor]
| @COD state COD GOV "República Democrática del Congo"
| @M23 group COD REB "M23"
| q1 accuses s=COD.1
| e1 ACCUSE/allege a=COD.1,M23.1 r=COD.1,M23.1 C=military
| e2 ASSAULT a=COD.1,M23.1 D=2025-02-10/inferred C=military

[GOM Goma] ([AGE Agencias]).- El [e3 alto el fuego] duró menos de lo que tarda en llegar un camión desde [BUK Bukavu].
[w2 [d1 El lunes] a media tarde cayeron ya los primeros proyectiles de mortero sobre [MIN Minova], donde [e4 murieron] [CIV [n1 al menos seis] civiles], entre ellos [NIN dos niñas] que vendían carbón], [c2 relató] por teléfono [LID un líder comunitario].
[w3 «Fueron ellos, los de siempre»], [c3 dijo] [POR.1 el portavoz del Ejército congoleño], [POR.2 el coronel Justin Mbala], sin mencionar a [RWA Ruanda].
[M23.2 El M23] [c4 negó] [w4 la acusación] y [c5 replicó] [w5 que [FAR las tropas gubernamentales] habían [e5 abierto fuego] primero con ametralladoras pesadas].
| @GOM place COD "Goma" city
| @AGE company - JRN "Agencias"
| @BUK place COD "Bukavu" city
| @MIN place COD "Minova" city
| @CIV public COD CVL "civiles"
| @NIN public COD CVL "dos niñas"
| @LID office COD CVL "líder comunitario"
| @POR person COD MIL "Justin Mbala" office="portavoz del Ejército congoleño"
| @RWA state RWA GOV "Ruanda"
| @FAR body COD MIL "tropas gubernamentales"
| d1 2025-02-10
| n1 killed 6..
| q2 asserts s=LID
| q4 denies s=M23.2
| q3 asserts s=POR.1
| q5 asserts s=M23.2
| e3 RETREAT/ceasefire D=2025-02-10/inferred C=military
| e4 ASSAULT/heavy-weapons r=CIV p=MIN t=d1 n=n1
| e5 ASSAULT/firearms a=FAR
| repeats e4 e2
| denies q4 e1

La [x tregua], [e7 acordada] [d2 el sábado] en [DAR Dar es Salaam] por [EAC los jefes de Estado de la Comunidad de África Oriental y de la SADC], preveía además la [e8 retirada] de la artillería a 30 kilómetros de la ciudad y la [e9 reapertura] del aeropuerto para [ONU.1 los vuelos humanitarios de Naciones Unidas].
Nada de eso se ha cumplido.
[ONU.2 La ONU], que todavía [c6 confía] en [w6 que [M23.3 los insurgentes] [e10 despejen] la pista «en los próximos días»], [c7 advirtió] en cambio [w7 de que sus reservas de harina se agotarán antes de fin de mes].
| @DAR place TZA "Dar es Salaam" city
| @EAC office IGO GOV "jefes de Estado de la EAC y de la SADC"
| @ONU body UNO - "Naciones Unidas"
| d2 2025-02-08
| q6 speculates s=ONU.2
| q7 asserts s=ONU.2
| e7 AGREE a=EAC p=DAR t=d2 C=diplomatic
| e8 RETREAT/withdraw planned C=military
| e9 RETREAT/access planned r=ONU.1
| e10 RETREAT/access possible a=M23.3 r=ONU.2
| o1 promise e7 open

En [GOM Goma], mientras tanto, la gente hace lo que sabe hacer: cola.
[EST.1 Esther Furaha], maestra, guarda sitio desde las cuatro para llenar dos bidones y [c8 sospecha] [w8 que «los [x acuerdos] de [GRA los grandes] se firman para las cámaras»].
[w10 [SUD Sudáfrica], con [SOL [n2 catorce] soldados] [e12 caídos] en [d3 enero], [c9 baraja] [w9 [e13 repatriar] a [CON su contingente]]], [c10 según] [DIA.1 el diario Mail of Pretoria].
Un soldado raso sudafricano gana al mes algo menos que un taxista de [GOM Goma] en un buen mes.
| @EST person COD EDU "Esther Furaha"
| @GRA public - ELI "los grandes"
| @SUD state ZAF GOV "Sudáfrica"
| @SOL public ZAF MIL "soldados sudafricanos"
| @CON body ZAF MIL "contingente sudafricano"
| @DIA company ZAF JRN "Mail of Pretoria"
| d3 2025-01
| n2 killed 14
| q8 speculates s=EST.1
| q9 speculates s=SUD
| q10 asserts s=DIA.1
| e12 ASSAULT r=SOL t=d3 n=n2
| e13 RETREAT/withdraw possible a=SUD C=military,peacekeeping

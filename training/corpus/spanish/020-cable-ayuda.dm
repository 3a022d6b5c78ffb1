# id: spanish/020-cable-ayuda
# publisher: Solidaridad Hoy
# language: es
# published: 2023-04-18

[AEC.1 La Agencia Española de Cooperación] [e1 dona] a [MLI@ Malí] [n1 cuarenta] ambulancias y [e2 formará] en [BAM Bamako] a [ENF [n2 120] enfermeras].
| @AEC body ESP GOV "Agencia Española de Cooperación"
| @MLI state MLI GOV "Malí"
| @BAM place MLI "Bamako" city
| @ENF public MLI MED "enfermeras"
| n1 other 40
| n2 other 120
| e1 AID a=AEC.1 r=MLI p=MLI n=n1 C=health
| e2 AID planned a=AEC.1 r=ENF p=BAM n=n2 C=health

[ALE.1 Berlín] [e3+c1 prometió] [d1 ayer] [w1 [e4 condonar] a [ZMB.1 Zambia] [n3 la mitad] de su deuda bilateral], y [CHN Pekín], el mayor acreedor, [c2 insinuó] [w2 que «podría» [e5 seguir] el ejemplo].
| @ALE state DEU GOV "Alemania"
| @ZMB state ZMB GOV "Zambia"
| @CHN state CHN GOV "China"
| d1 2023-04-17
| n3 other 50
| q1 promises s=ALE.1
| q2 speculates s=CHN
| e3 AGREE a=ALE.1 r=ZMB.1 t=d1 C=economic
| e4 AID planned a=ALE.1 r=ZMB.1 n=n3 C=economic
| e5 AID possible a=CHN r=ZMB.1 C=economic
| o1 promise e3 open

Tras el seísmo de [TUR@ Turquía], [MEX la Marina mexicana] [e6 rescató] con vida a [NIN una niña de cuatro años] en [HAT Hatay], algo que [ERD el presidente turco] [e7 agradeció] de viva voz.
| @TUR state TUR GOV "Turquía"
| @MEX body MEX MIL "Marina mexicana"
| @NIN public TUR CVL "niña"
| @HAT place TUR "Hatay" province
| @ERD office TUR GOV "presidente turco"
| e6 AID a=MEX r=NIN p=HAT D=- C=disasters
| e7 SUPPORT a=ERD r=MEX D=- C=disasters,diplomatic

[CRU.1 La Cruz Roja Hondureña] [e8 desestimó] los [n4 dos millones de dólares] que [USA.1 Washington] [CRU.2 le] había [e9 ofrecido] tras el huracán y [e10+c3 solicitó] a cambio [w3 visados para «los que lo perdieron todo»].
| @CRU group HND SOC "Cruz Roja Hondureña"
| @USA state USA GOV "Estados Unidos"
| n4 money 2000000 USD
| q3 demands s=CRU.1
| e8 REJECT/assist a=CRU.1 r=USA.1 C=disasters
| e9 AGREE a=USA.1 r=CRU.2 n=n4 D=- C=disasters
| e10 REQUEST/assist a=CRU.1 r=USA.1 C=migration
| answers e8 e9
| o2 invitation e9 refused closed=e8
| o3 request e10 open

[CAN El Gobierno canadiense] [e11 acogerá] [d2 este año] a [REF [n5 hasta 3.000] afganos] que habían servido de intérpretes a sus tropas en [KAN Kandahar].
| @CAN body CAN GOV "Gobierno canadiense"
| @REF public AFG REF "afganos"
| @KAN place AFG "Kandahar" city
| d2 2023-01-01..2024-01-01
| n5 other ..3000
| e11 AID planned a=CAN r=REF t=d2 n=n5 C=asylum,migration

A [CAU Cauca] llegaron [d3 anteayer] [OBS [n6 seis] observadores uruguayos] para [e13 supervisar], junto a [MIS la misión de la ONU], la [x tregua] que [ELN.1 las disidencias] [e14 rompieron] esa misma tarde.
| @CAU place COL "Cauca" province
| @OBS body URY MIL "observadores uruguayos"
| @MIS body UNO - "misión de la ONU"
| @ELN group COL REB "disidencias"
| d3 2023-04-16
| n6 troops 6
| e13 AID planned a=OBS,MIS p=CAU n=n6 C=peacekeeping
| e14 ASSAULT a=ELN.1 t=d3

[FUN [n7 Una treintena de] voluntarios] [e15 reparte] bocadillos a [DEP los deportados] en el andén de [SLP San Luis Potosí] desde [d4 1998] sin que nadie se lo haya pedido.
| @FUN public MEX SOC "voluntarios"
| @DEP public - REF "deportados"
| @SLP place MEX "San Luis Potosí" city
| d4 1998..
| n7 other 30 ~
| e15 AID a=FUN r=DEP p=SLP t=d4 n=n7 C=migration

[JAP Tokio] [e16 indemnizó] con [n8 ocho millones de dólares] a [ANC las familias de cinco pescadores palauanos], un [x gesto] que, [c4 según] [EMB la embajada], [w4 «no supone reconocer culpa alguna»].
| @JAP state JPN GOV "Japón"
| @ANC public PLW CVL "familias de pescadores"
| @EMB body JPN GOV "embajada de Japón"
| n8 money 8000000 USD
| q4 denies s=EMB
| e16 AID a=JAP r=ANC n=n8 C=reparations

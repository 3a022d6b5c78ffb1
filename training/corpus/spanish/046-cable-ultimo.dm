# id: spanish/046-cable-ultimo
# publisher: Hora Local
# language: es
# published: 2026-04-21

[COL Bogotá] [e1 restituyó] [d1 ayer] las relaciones con [ISR Israel], [e2 rotas] en [d2 2024], que ya ha [e22 pedido] el plácet para su embajador.
| @COL state COL GOV "Colombia"
| @ISR state ISR GOV "Israel"
| d1 2026-04-20
| d2 2024
| e1 SUPPORT a=COL r=ISR t=d1 C=diplomatic
| e22 REQUEST a=ISR r=COL C=diplomatic
| o4 demand e22 open
| e2 SANCTION/discontinue a=COL r=ISR t=d2 C=diplomatic

[SIN Los estibadores de Bilbao] [e3 pararán] en solidaridad con [MAR los marineros griegos] despedidos por [ARM.1 la armadora Thalassa], que [c1 asegura] [w1 no tener noticia].
| @SIN public ESP LAB "estibadores de Bilbao"
| @MAR public GRC LAB "marineros griegos"
| @ARM company GRC BUS "Thalassa"
| q1 asserts s=ARM.1
| e3 PROTEST/strike planned a=SIN r=ARM.1 C=economic

[HUA Una milicia hutí] [e5 secuestró] un petrolero saudí con [TRI [n1 veintidós] tripulantes] filipinos y [e6+c2 exigió] [w2 que [ARA Riad] [e7 deje] de [e8 atacar] [SAD Sada]].
| @HUA group YEM REB "milicia hutí"
| @TRI public PHL BUS "tripulantes filipinos"
| @ARA state SAU GOV "Arabia Saudí"
| @SAD place YEM "Sada" city
| n1 abducted 22
| q2 demands s=HUA
| e5 ASSAULT/abduct a=HUA r=TRI n=n1 C=terrorism
| e6 REQUEST/yield a=HUA r=ARA
| e7 RETREAT/ceasefire hypothetical a=ARA C=military
| e8 ASSAULT a=ARA p=SAD D=-
| o1 demand e6 open

[w3 «Ese dinero no lo [e9 aceptaremos] jamás»], [e10+c3 devolvió] [BUR el ministro burkinés de Exteriores], al que [FRA.1 París] había [e11 ofrecido] [n2 trece millones de euros].
| @BUR office BFA GOV "ministro burkinés de Exteriores"
| @FRA state FRA GOV "Francia"
| n2 money 13000000 EUR
| q3 denies s=BUR
| e9 AGREE denied a=BUR r=FRA.1 C=economic
| e10 REJECT/assist a=BUR r=FRA.1 C=economic
| e11 AGREE a=FRA.1 r=BUR n=n2 D=- C=economic
| answers e10 e11
| o2 invitation e11 refused closed=e10

En el Parlamento de [VAL València], [DIP [n3 trece] diputados de Vox] [e12 abandonaron] el hemiciclo en protesta por el minuto de silencio.
| @VAL place ESP "València" city
| @DIP office ESP LEG,OPP "diputados de Vox"
| n3 protesters 13
| e12 PROTEST a=DIP p=VAL n=n3

[MEN.1 Los mensajeros de Buenos Aires] [e13 rodearon] la casa del [INT.1 intendente], y [INT.2 este] salió en mangas de camisa y [MEN.2 les] [e16+c4 prometió] [w4 [e15 derogar] la ordenanza antes de [d3 mayo]].
| @MEN public ARG LAB "mensajeros"
| @INT office ARG GOV "intendente"
| d3 ..2026-05-01
| q4 promises s=INT.2
| e13 PROTEST/obstruct a=MEN.1 r=INT.1 C=economic
| e15 CONCEDE planned a=INT.2 r=MEN.2 t=d3 C=economic
| e16 CONCEDE a=INT.2 r=MEN.2 C=economic
| o3 promise e16 open due=..2026-05-01

[FRO La Guardia Fronteriza polaca] [e17 devolvió] a [BIE@ Bielorrusia] [KUR [n4 unos setenta] kurdos] y [UE la Comisión Europea] [c5 sopesa] [w5 [e18 sancionar] a [POL Varsovia]].
| @FRO body POL COP "Guardia Fronteriza polaca"
| @BIE state BLR GOV "Bielorrusia"
| @KUR public - REF "kurdos"
| @UE body EUR - "Comisión Europea"
| @POL state POL GOV "Polonia"
| n4 other 70 ~
| q5 speculates s=UE
| e17 COERCE/deport a=FRO r=KUR p=BIE n=n4 C=migration
| e18 SANCTION/discontinue possible a=UE r=POL C=migration

[BRA El ministro brasileño de Defensa] [e19 elogió] «el valor» de [GUA los guaranís kaiowá] que [d4 el sábado] [e20 salvaron] a [PIL un piloto militar] caído en el Pantanal.
| @BRA office BRA GOV,MIL "ministro brasileño de Defensa"
| @GUA public BRA CVL "guaraníes kaiowá"
| @PIL public BRA MIL "piloto militar"
| d4 2026-04-18
| e19 SUPPORT a=BRA r=GUA
| e20 AID a=GUA r=PIL t=d4

La cosecha de aceituna será en [JAE Jaén] un 12 % menor que la de [d5 2025].
| @JAE place ESP "Jaén" province
| d5 2025

[CNE El Consejo Electoral ecuatoriano] [e21 multó] con [n5 60.000 dólares] a [REV Revolución Ciudadana] , que no apelará.
| @CNE body ECU GOV "Consejo Electoral ecuatoriano"
| @REV group ECU PTY,OPP "Revolución Ciudadana"
| n5 money 60000 USD
| e21 SANCTION/discontinue a=CNE r=REV n=n5 C=election

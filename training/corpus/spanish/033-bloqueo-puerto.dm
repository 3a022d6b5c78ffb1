# id: spanish/033-bloqueo-puerto
# publisher: El Heraldo de Veracruz
# title: Pescadores sitian el puerto de Alvarado para pedir que se frene la plataforma
# language: es
# published: 2026-03-17

[PES.1 Pescadores] [e1 sitian] el puerto de [ALV.1 Alvarado] para [c1 pedir] [w1 que se [e2 frene] la plataforma]
| @PES public MEX AGR "pescadores de Alvarado"
| @ALV place MEX "Alvarado" city
| q1 demands s=PES.1
| e1 PROTEST/obstruct a=PES.1 p=ALV.1 D=2026-03-16/inferred C=natural_resource
| e2 CONCEDE hypothetical D=- C=natural_resource

[LAN [n1 Más de un centenar de] lanchas] [e3 cercó] [d1 el lunes] la bocana de [ALV.2 Alvarado] e impidió salir a [BAR los barcos de suministro de Pemex].
[PEM.1 La petrolera] [e4+c2 acusó] al [GRU.1 grupo ecologista Mar Abierto] [w2 de haber [e5 instigado] la acción]; [GRU.2 la organización] [c3 niega] [w3 que la conozca siquiera].
[LID.1 El líder de los pescadores], [LID.2 Efraín Uscanga], [e6+c4 amenazó] [w4 con [e7 hundir] un remolcador si [PEM.2 la compañía] no [e8 detiene] las obras [d2 mañana]].
| @LAN public MEX AGR "lanchas"
| @BAR body MEX BUS "barcos de suministro"
| @PEM company MEX BUS "Pemex"
| @GRU group MEX SOC "Mar Abierto"
| @LID person MEX AGR "Efraín Uscanga" office="líder de los pescadores"
| d1 2026-03-16
| d2 2026-03-18
| n1 protesters 100.. ~
| q2 accuses s=PEM.1
| q3 denies s=GRU.2
| q4 threatens s=LID.2
| e3 PROTEST/obstruct a=LAN r=BAR p=ALV.2 t=d1 n=n1 C=natural_resource
| e4 ACCUSE/allege a=PEM.1 r=GRU.1
| e5 PROTEST/obstruct a=GRU.1
| e6 THREATEN/violence a=LID.2 r=PEM.2
| e7 ASSAULT/destroy hypothetical a=LID.2 r=PEM.2
| e8 CONCEDE hypothetical a=PEM.2 t=d2
| repeats e3 e1
| denies q3 e4
| o1 threat e6 open due=2026-03-18

Las aguas de la laguna, donde antes se sacaban ostiones a paladas, dan hoy para un kilo por familia y día.
[w5 «[GOB.1 Nosotros] no vamos a [e9 enviar] a [MAR la Marina] contra gente que tiene hambre»], [c5 afirmó] [GOB.2 la gobernadora], [GOB.3 Rocío Nájera], que [e10+c6 ofreció] [w6 un [e11 seguro] de [n2 4.500 pesos] por lancha].
[LID.3 Uscanga] lo [c7 consideró] [w7 «una limosna»], pero no cerró la puerta.
[MIN.1 La Secretaría de Energía] [c8 deja caer] [w8 que el proyecto podría [x trasladarse] veinte kilómetros al norte].
[TRI El Tribunal de lo Administrativo] [e13 suspendió] en [d3 enero] la [x licencia] a petición de [COM la comunidad de Antón Lizardo], aunque [SUP el Supremo] [e14 revocó] la medida [d4 el 2 de marzo].
A media tarde [PES.2 los pescadores] repartieron tacos entre los pasajeros varados del ferri.
| @GOB person MEX GOV "Rocío Nájera" office="gobernadora de Veracruz"
| @MAR body MEX MIL "Marina"
| @MIN body MEX GOV "Secretaría de Energía"
| @TRI body MEX JUD "Tribunal de lo Administrativo"
| @COM public MEX CVL "comunidad de Antón Lizardo"
| @SUP body MEX JUD "Supremo"
| d3 2026-01
| d4 2026-03-02
| n2 money 4500 MXN
| q5 denies s=GOB.3
| q6 proposes s=GOB.3
| q7 accuses s=LID.3
| q8 speculates s=MIN.1
| e9 MOBILIZE/troops denied a=GOB.1
| e10 AGREE a=GOB.3
| e11 AID hypothetical a=GOB.3 n=n2 C=economic
| e13 COERCE/restrict a=TRI t=d3
| e14 CONCEDE a=SUP t=d4
| o2 invitation e10 open

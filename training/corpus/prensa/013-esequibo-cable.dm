# id: prensa/013-esequibo-cable
# publisher: Agencia Cordillera
# title: Guyana lleva a La Haya el nuevo mapa de Caracas
# language: es
# published: 2025-03-18

[GUY.1 Guyana] [e1 lleva] a [HAY.1 La Haya] el nuevo mapa de [VEN.1 Caracas]

[GEO Georgetown], [d1 18 mar] ([COR Cordillera]).- [GUY.2 Guyana] [e2 presentó] [d2 este lunes] ante [CIJ.1 la Corte Internacional de Justicia] una queja contra [VEN.2 Venezuela], a la que [e3+c1 acusa] [w1 de [e4 levantar] un puente y [n1 dos] puestos armados en [ANA la isla de Anacoco]], y [e5+c2 pidió] a [BRA.1 Brasil] [w2 que [e6 medie] «sin ambigüedades»].
[VEN.3 Caracas] [c3 niega] [w3 que haya puestos] y [c4 habla] [w4 de «casetas de salud»].
[CAN.1 El canciller Efraín Tovar Luces], que [d3 el viernes] se había [e7 reunido] en [KIN Kingstown] con [HOM.1 su homólogo guyanés] sin que ninguno de los dos quisiera posar, [e8+c5 amenazó] [w5 con «[e9 ocupar] cada palmo» del territorio si [EXX.1 las petroleras] perforan al oeste del Cuyuní].
[EXX.2 Las compañías] producen 650.000 barriles diarios, frente a ninguno en [d4 2018].
Según se [c6 desprende] de [INF un informe del Banco Interamericano], [w6 la economía guyanesa se ha multiplicado por cuatro].
[w7 «El petróleo no da permiso para [e11 invadir]»], [e12+c7 advirtió] en [WAS Washington] [SEC.1 la subsecretaria Diane Holloway], que sin embargo [c8 descartó] [w8 [e13 enviar] buques].
Los pescadores warao cruzan de una orilla a otra como siempre han hecho.
| @GUY state GUY GOV "Guyana"
| @HAY place NLD "La Haya" city
| @VEN state VEN GOV "Venezuela"
| @GEO place GUY "Georgetown" city
| @COR company - JRN "Cordillera"
| @CIJ body IGO JUD "Corte Internacional de Justicia"
| @ANA place - "isla de Anacoco" district
| @BRA state BRA GOV "Brasil"
| @CAN person VEN GOV "Efraín Tovar Luces" office="canciller"
| @HOM office GUY GOV "canciller de Guyana"
| @KIN place VCT "Kingstown" city
| @EXX company MNC BUS "petroleras"
| @INF other IGO - "informe del Banco Interamericano"
| @WAS place USA "Washington" city
| @SEC person USA GOV "Diane Holloway" office="subsecretaria de Estado"
| d1 2025-03-18
| d2 2025-03-17
| d3 2025-03-14
| d4 2018
| n1 other 2
| q1 accuses s=GUY.2
| q2 demands s=GUY.2
| q3 denies s=VEN.3
| q4 asserts s=VEN.3
| q5 threatens s=CAN.1
| q6 asserts s=INF
| q7 threatens s=SEC.1
| q8 denies s=SEC.1
| e1 ACCUSE/allege a=GUY.1 p=HAY.1 D=2025-03-17/inferred C=territory,legal
| e2 ACCUSE/allege a=GUY.2 r=VEN.2 t=d2 C=territory,legal
| e3 ACCUSE/allege a=GUY.2 r=VEN.2 C=territory
| e4 COERCE/seize a=VEN.2 p=ANA n=n1 D=- C=territory,military
| e5 REQUEST/assist a=GUY.2 r=BRA.1 t=d2 C=territory,diplomatic
| e6 CONSULT/third-party hypothetical a=BRA.1 C=territory,diplomatic
| e7 CONSULT a=CAN.1,HOM.1 p=KIN t=d3 C=territory,diplomatic
| e8 THREATEN/territory a=CAN.1 r=EXX.1 C=territory,natural_resource
| e9 COERCE/seize hypothetical a=CAN.1 C=territory
| e11 COERCE/seize hypothetical C=territory
| e12 THREATEN a=SEC.1 C=territory
| e13 MOBILIZE/weapons denied a=SEC.1 C=military,territory
| repeats e2 e1
| denies q3 e3
| o1 request e5 open
| o2 threat e8 open

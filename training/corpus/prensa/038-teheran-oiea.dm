# id: prensa/038-teheran-oiea
# publisher: Agencia Cordillera
# title: Irán niega haber expulsado a los inspectores, que hacen las maletas
# language: es
# published: 2026-03-04

[IRN.1 Irán] [c1 niega] [w1 haber [e1 expulsado] a [INS.1 los inspectores]], que hacen las maletas

[VIE Viena], [d1 4 mar] ([COR Cordillera]).- [OIE.1 El Organismo de la Energía Atómica] [c2 confirmó] [d2 anoche] [w2 que [INS.2 sus [n1 nueve] inspectores] [e2 abandonarán] [NAT Natanz] el [d3 viernes]], después de que [GUA.1 la Guardia Revolucionaria] [INS.5 les] [e3 cortara] la luz y [INS.6 les] [e4 confiscara] los teléfonos.
[w3 «Nadie [INS.3 los] [e16 echa]; son ellos los que no saben vivir sin teléfono»], [c3 ironizó] [VOC.1 el portavoz iraní Kamran Daliri].
El director, [DIR.1 el uruguayo Mauro Etcheverry], a quien [IRN.3 Teherán] no [e5 recibe] desde [d4 noviembre], [e6+c4 reclamó] al [CON.1 Consejo de Seguridad] [w4 que «se haga respetar»].
[FRA.1 Francia], [REI.1 Reino Unido] y [ALE.1 Alemania] [e8+c5 amenazan] [w5 con [e9 reactivar] las [x sanciones] antes de [d5 fin de mes] si [IRN.2 Irán] no deja [e10 volver] a [INS.4 los técnicos]], y en [ISR.1 Israel], [c6 según] [HAA Haaretz], [w6 se [c7 baraja] [w7 [e11 bombardear]]].
[PES.1 El persa medio], [c8 opina] [EXI.1 una periodista] exiliada en [MAD Madrid], [w8 piensa antes en el pan que en el uranio].
El rial perdió [d6 ayer] otro 4 %.
[RUS.1 Moscú], que [e17 ayudó] a construir la planta de [BUS Bushehr], se [e12+c9 ofreció] [w9 a [e13 custodiar] el uranio], idea que [USA.1 Washington] ni aceptó ni rechazó.
| @IRN state IRN GOV "Irán"
| @INS office UNO - "inspectores del OIEA"
| @VIE place AUT "Viena" city
| @COR company - JRN "Cordillera"
| @OIE body UNO - "OIEA"
| @NAT place IRN "Natanz" city
| @GUA body IRN MIL "Guardia Revolucionaria"
| @VOC person IRN GOV "Kamran Daliri" office="portavoz"
| @DIR person UNO - "Mauro Etcheverry" office="director del OIEA"
| @CON body UNO - "Consejo de Seguridad"
| @FRA state FRA GOV "Francia"
| @REI state GBR GOV "Reino Unido"
| @ALE state DEU GOV "Alemania"
| @ISR state ISR GOV "Israel"
| @HAA company ISR JRN "Haaretz"
| @PES public IRN CVL "persa medio"
| @EXI public IRN JRN "periodista exiliada"
| @MAD place ESP "Madrid" city
| @RUS state RUS GOV "Rusia"
| @BUS place IRN "Bushehr" city
| @USA state USA GOV "Estados Unidos"
| d1 2026-03-04
| d2 2026-03-03
| d3 2026-03-06
| d4 2025-11..
| d5 ..2026-04-01
| d6 2026-03-03
| n1 other 9
| q1 denies s=IRN.1
| q2 asserts s=OIE.1
| q3 denies s=VOC.1
| q4 demands s=DIR.1
| q5 threatens s=FRA.1
| q6 asserts s=HAA
| q7 speculates s=ISR.1
| q8 asserts s=EXI.1
| q9 proposes s=RUS.1
| e1 SANCTION/expel denied a=IRN.1 r=INS.1 C=cbrn,diplomatic
| e2 RETREAT/withdraw planned a=INS.2 p=NAT t=d3 n=n1 C=cbrn
| e3 COERCE/withhold a=GUA.1 r=INS.5 D=2026-03-03/inferred C=cbrn
| e4 COERCE/seize a=GUA.1 r=INS.6 D=2026-03-03/inferred C=cbrn
| e5 CONSULT denied a=IRN.3,DIR.1 t=d4 C=cbrn,diplomatic
| e6 REQUEST a=DIR.1 r=CON.1 C=cbrn
| e8 THREATEN a=FRA.1,REI.1,ALE.1 r=IRN.2 C=cbrn,diplomatic
| e9 SANCTION/discontinue hypothetical a=FRA.1,REI.1,ALE.1 r=IRN.2 t=d5 C=cbrn
| e10 RETREAT/access hypothetical a=IRN.2 r=INS.4 C=cbrn
| e11 ASSAULT/aerial possible a=ISR.1 C=cbrn,military
| e12 AGREE a=RUS.1 D=- C=cbrn
| e13 AID hypothetical a=RUS.1 C=cbrn
| e16 SANCTION/expel denied r=INS.3 C=cbrn
| e17 AID a=RUS.1 p=BUS D=- C=cbrn,technology
| repeats e16 e1
| o1 threat e8 open
| o2 invitation e12 open

# id: spanish/037-cable-oriente
# publisher: Teleguía Exterior
# language: es
# published: 2009-06-29

[IRN.1 Teherán] [e1 detuvo] [d1 el sábado] a [EMP [n1 nueve] empleados iraníes de la embajada británica], y [GBR.1 Londres] lo [e2+c1 calificó] [w1 de «hostigamiento»].
| @IRN state IRN GOV "Irán"
| @EMP public IRN GOV "empleados iraníes de la embajada británica"
| @GBR state GBR GOV "Reino Unido"
| d1 2009-06-27
| n1 arrested 9
| q1 accuses s=GBR.1
| e1 COERCE/arrest a=IRN.1 r=EMP t=d1 n=n1 C=diplomatic
| e2 ACCUSE/disapprove a=GBR.1 r=IRN.1 C=diplomatic

[HON.1 El Ejército hondureño] [e3 sacó] [d2 ayer] de su casa al [ZEL.1 presidente Ramiro Zepeda] y [ZEL.2 lo] [e4 envió] en pijama a [CRC@ Costa Rica].
| @HON body HND MIL "Ejército hondureño"
| @ZEL person HND GOV "Ramiro Zepeda" office="presidente de Honduras"
| @CRC state CRI GOV "Costa Rica"
| d2 2009-06-28
| e3 COERCE/seize a=HON.1 r=ZEL.1 t=d2 C=pro_autocracy
| e4 COERCE/deport a=HON.1 r=ZEL.2 p=CRC t=d2 C=pro_autocracy

[w2 «[OEA.2 Nosotros] no [e9 reconoceremos] a otro presidente que a [ZEL.3 Zepeda]»], [c2 proclamó] [OEA.1 el secretario general de la OEA], y [VEN.1 Caracas] [e6 suspendió] los envíos de petróleo a [HON2 Tegucigalpa].
| @OEA office IGO - "secretario general de la OEA"
| @VEN state VEN GOV "Venezuela"
| @HON2 state HND GOV "Honduras"
| q2 denies s=OEA.1
| e9 SUPPORT denied a=OEA.2 C=pro_democracy
| e6 SANCTION/discontinue a=VEN.1 r=HON2 C=economic

[NIC.1 El presidente nicaragüense] [e7+c3 propuso] [d3 hoy] [w3 que [SICA.1 los países centroamericanos] [e8 corten] el comercio por tierra durante 48 horas].
| @NIC office NIC GOV "presidente nicaragüense"
| @SICA state - GOV "países centroamericanos"
| d3 2009-06-29
| q3 proposes s=NIC.1
| e7 REQUEST a=NIC.1 r=SICA.1 t=d3 C=economic
| o2 demand e7 open
| e8 SANCTION/discontinue hypothetical a=SICA.1 C=economic

Sin luz, sin agua y bajo [e10 toque de queda], [TGU Tegucigalpa] amaneció [d4 hoy] [e21 tomada] por [MIL los soldados].
| @TGU place HND "Tegucigalpa" city
| @MIL body HND MIL "soldados"
| d4 2009-06-29
| e21 COERCE/seize a=MIL p=TGU t=d4 C=pro_autocracy
| e10 COERCE/curfew p=TGU t=d4 C=pro_autocracy

[PAK El ejército paquistaní] ha [e11 desplazado] tres divisiones a [WAZ Waziristán del Sur] en vísperas de la [e12 ofensiva] contra [MEH.1 los hombres de Baitullah Mehsud].
| @PAK body PAK MIL "ejército paquistaní"
| @WAZ place PAK "Waziristán del Sur" province
| @MEH group PAK REB "hombres de Baitullah Mehsud"
| e11 MOBILIZE/troops a=PAK p=WAZ C=military
| e12 ASSAULT planned a=PAK r=MEH.1 p=WAZ C=military

[IRQ.1 El Gobierno iraquí] celebrará [d5 mañana] con desfiles el [e14 repliegue] de [USA.1 las tropas estadounidenses] de las ciudades.
| @IRQ body IRQ GOV "Gobierno iraquí"
| @USA body USA MIL "tropas estadounidenses"
| d5 2009-06-30
| e14 RETREAT/withdraw planned a=USA.1 t=d5 C=military

Los bonos argentinos subieron un 3 %, animados por la cosecha y por la derrota electoral del [OFI oficialismo].
| @OFI group ARG PTY,GOV "oficialismo"

[COR.1 Corea del Sur] se [e15+c4 ofreció] [w4 a [e16 comprar] arroz del Norte si [NOR.1 este] [e17 suspende] los ensayos].
| @COR state KOR GOV "Corea del Sur"
| @NOR state PRK GOV "Corea del Norte"
| q4 proposes s=COR.1
| e15 AGREE a=COR.1 r=NOR.1 C=economic
| e16 COOPERATE hypothetical a=COR.1 C=economic
| e17 CONCEDE hypothetical a=NOR.1 C=military
| o1 invitation e15 open

[ZIM.1 Robert Mugabe] se [e18+c5 niega] [w5 a [e19 permitir] la entrada de [OBS observadores]], y [TSV Morgan Tsvangirai], que [d6 el 24 de junio] [e20 viajó] a [LON Londres], [c6 lamenta] [w6 que «la luna de miel acabó»].
| @ZIM person ZWE GOV "Robert Mugabe" office="presidente de Zimbabue"
| @OBS public - UNK "observadores"
| @TSV person ZWE GOV "Morgan Tsvangirai"
| @LON place GBR "Londres" city
| d6 2009-06-24
| q5 denies s=ZIM.1
| q6 asserts s=TSV
| e18 REJECT/yield a=ZIM.1
| e19 RETREAT/access denied a=ZIM.1 r=OBS
| e20 CONSULT/visit a=TSV p=LON t=d6 C=diplomatic

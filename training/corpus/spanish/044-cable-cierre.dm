# id: spanish/044-cable-cierre
# publisher: Sala de Guardia
# language: es
# published: 1998-11-23

[GBR El Gobierno británico] [c1 dice] [w1 que [PIN Augusto Pinochet] podrá [e1 volver] a [CHI@ Chile] si [ESP Madrid] no presenta la [e3 demanda] de extradición antes de [d1 diciembre]].
| @GBR body GBR GOV "Gobierno británico"
| @PIN person CHL ELI,MIL "Augusto Pinochet"
| @CHI state CHL GOV "Chile"
| @ESP state ESP GOV "España"
| d1 ..1998-12-01
| q1 asserts s=GBR
| e1 RETREAT/release hypothetical a=GBR r=PIN C=human_rights,legal
| e3 REQUEST/assist hypothetical a=ESP t=d1 C=human_rights,legal

[IRQ Bagdad] [e4 readmitió] [d2 el sábado] a [INS los inspectores de Naciones Unidas], aunque [e5+c2 rechazó] [w2 [e6 entregarles] [x los archivos] de armas].
| @IRQ state IRQ GOV "Irak"
| @INS body UNO - "inspectores de Naciones Unidas"
| d2 1998-11-21
| q2 denies s=IRQ
| e4 RETREAT/access a=IRQ r=INS t=d2 C=cbrn
| e5 REJECT/yield a=IRQ r=INS t=d2 C=cbrn
| e6 RETREAT/access denied a=IRQ r=INS C=cbrn

[ELA.1 El Ejército de Colombia] [e7 desalojó] [SAN San Vicente del Caguán], y [FAR.1 las FARC] [e8 entraron] a pie con la radio al hombro.
| @ELA body COL MIL "Ejército de Colombia"
| @SAN place COL "San Vicente del Caguán" city
| @FAR group COL REB "FARC"
| e7 RETREAT/withdraw a=ELA.1 p=SAN C=military
| e8 COERCE/seize a=FAR.1 p=SAN

[KOS El Ejército de Liberación de Kosovo] [e9 liberó] a [PER [n1 dos] periodistas serbios] tras [e10 gestiones] de [EST el embajador estadounidense Douglas Emmerich].
| @KOS group KOS REB "Ejército de Liberación de Kosovo"
| @PER public SRB JRN "periodistas serbios"
| @EST person USA GOV "Douglas Emmerich" office="embajador"
| n1 other 2
| e9 RETREAT/release a=KOS r=PER n=n1
| e10 CONSULT/third-party a=KOS r=EST D=-
| causes e10 e9

Las lluvias del huracán dejaron a [HON@ Honduras] sin 93 puentes y sin luz en media capital.
| @HON state HND GOV "Honduras"

[CUB El presidente cubano] [e11 donó] a [NIC@ Nicaragua] [n2 dos mil] médicos que [ALE.1 el presidente nicaragüense Evaristo Lacayo] había [e12 rechazado] en un primer momento.
| @CUB office CUB GOV "presidente cubano"
| @NIC state NIC GOV "Nicaragua"
| @ALE person NIC GOV "Evaristo Lacayo" office="presidente de Nicaragua"
| n2 other 2000
| e11 AID a=CUB r=NIC p=NIC n=n2 C=disasters,health
| e12 REJECT/assist a=ALE.1 r=CUB D=- C=disasters

[TUR Ankara] [e13+c3 exige] a [ITA Roma] [w3 la [e14 entrega] del [OCA guerrillero kurdo Mazlum Direk]] y [CON sus consumidores] [e15 boicotean] los espaguetis.
| @TUR state TUR GOV "Turquía"
| @ITA state ITA GOV "Italia"
| @CON public TUR CVL "consumidores turcos"
| @OCA person TUR REB "Mazlum Direk"
| q3 demands s=TUR
| e13 REQUEST/assist a=TUR r=ITA C=terrorism,legal
| e14 COOPERATE hypothetical a=ITA r=TUR C=legal
| e15 PROTEST/boycott a=CON r=ITA
| o1 demand e13 open

[JUE Un juez argentino] [e16 procesó] [d3 hoy] por el [e17 robo] de bebés al [ALM.1 almirante Emilio Massera], que en [d4 1985] había sido [e18 condenado] a perpetua y luego [e19 indultado].
| @JUE office ARG JUD "juez argentino"
| @ALM person ARG ELI,MIL "Emilio Massera" office="almirante"
| d3 1998-11-23
| d4 1985
| e16 ACCUSE/allege a=JUE r=ALM.1 t=d3 C=human_rights,legal
| e17 ASSAULT/abduct a=ALM.1 D=- C=human_rights
| e18 SANCTION/convict r=ALM.1 t=d4 C=human_rights,legal
| e19 CONCEDE r=ALM.1 D=- C=human_rights

[UE Bruselas] y [MER Brasilia] [e20 rubricarán] [d5 el viernes] en [RIO Río de Janeiro] un acuerdo para [e21 intercambiar] azúcar por maquinaria, [c4 asegura] [EFE la agencia EFE].
| @UE body EUR - "Unión Europea"
| @MER state BRA GOV "Brasil"
| @RIO place BRA "Río de Janeiro" city
| @EFE company ESP JRN "EFE"
| d5 1998-11-27
| span w4 at="Bruselas y Brasilia rubricarán el viernes en Río de Janeiro un acuerdo para intercambiar azúcar por maquinaria"
| q4 asserts s=EFE
| e20 SUPPORT planned a=UE,MER p=RIO t=d5 C=economic
| e21 COOPERATE planned a=UE,MER C=economic
| o2 scheduled e20 open due=1998-11-27

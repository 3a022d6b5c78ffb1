# id: spanish/039-cable-presion
# publisher: Vértice Informativo
# language: es
# published: 2025-01-14

[DIN.1 Copenhague] se [e2+c7 negó] [d1 el lunes] siquiera [w7 a [e3 recibir] en [NUU Nuuk] al [ENV.1 enviado estadounidense]].
| @DIN state DNK GOV "Dinamarca"
| @ENV office USA GOV "enviado estadounidense"
| @NUU place DNK "Nuuk" city
| d1 2025-01-13
| q7 denies s=DIN.1
| e2 REJECT/meet a=DIN.1 r=ENV.1 t=d1 C=territory,diplomatic
| e3 CONSULT/visit denied a=ENV.1 r=DIN.1 p=NUU C=territory,diplomatic

[DIN.2 El Gobierno danés] [c1 teme] [w1 que [USA.1 Washington] [e4 anexione] [GRO Groenlandia] por la fuerza] y [c2 baraja] [w2 comprar tres rompehielos].
| @USA state USA GOV "Estados Unidos"
| @GRO place DNK "Groenlandia" province
| q1 speculates s=DIN.2
| q2 speculates s=DIN.2
| e4 COERCE/seize possible a=USA.1 r=DIN.2 p=GRO C=territory

[w3 «[e6 Reduciremos] el grifo a quien [e7 siga comprando] crudo ruso»], [e8+c3 amenazó] [EST.1 el Tesoro estadounidense] a [IND.1 Nueva Delhi], y [CHN.1 Pekín] puso el [e9 grito en el cielo].
| @EST body USA GOV "Tesoro estadounidense"
| @IND state IND GOV "India"
| @CHN state CHN GOV "China"
| q3 threatens s=EST.1
| e6 SANCTION/discontinue hypothetical a=EST.1 r=IND.1 C=economic
| e7 COOPERATE hypothetical a=IND.1 C=economic
| e8 THREATEN/restrict a=EST.1 r=IND.1 C=economic
| e9 ACCUSE/disapprove a=CHN.1 r=EST.1 C=economic
| o1 threat e8 open

[MAS El ejército venezolano] [e10 movilizó] a [n1 150.000] reservistas en la frontera con [GUY@ Guyana], y [BRA.1 Brasilia] [e11 puso en alerta] a [RUN las guarniciones de Roraima].
| @MAS body VEN MIL "ejército venezolano"
| @GUY state GUY GOV "Guyana"
| @BRA state BRA GOV "Brasil"
| @RUN body BRA MIL "guarniciones de Roraima"
| n1 troops 150000
| e10 MOBILIZE/troops a=MAS r=GUY p=GUY n=n1 C=military,territory
| e11 MOBILIZE/troops a=BRA.1 C=military

[RAD Radio Cotonú] [c4 dio por hecho] [w4 que [JNI el JNIM] había [e12 tomado] [TAN Tanguiéta]]; [MIN el ministro beninés de Defensa] [w5 lo] [c5 desmintió] [d2 el domingo].
| @RAD company BEN JRN "Radio Cotonú"
| @JNI group IMG REB "JNIM"
| @TAN place BEN "Tanguiéta" city
| @MIN office BEN GOV,MIL "ministro beninés de Defensa"
| d2 2025-01-12
| q4 asserts s=RAD
| q5 denies s=MIN
| e12 COERCE/seize a=JNI p=TAN C=territory
| denies q5 e12

[TRA.1 Dos encapuchados] [e13 apuñalaron] en [BAR Barcelona] a [RAB un rabino de 68 años], agresión por la que [ISR.1 el Gobierno israelí] [e14+c6 reclama] a [ESP.1 España] [w6 «firmeza»].
| @TRA public ESP UAF "encapuchados"
| @BAR place ESP "Barcelona" city
| @RAB public ESP REL "rabino"
| @ISR body ISR GOV "Gobierno israelí"
| @ESP state ESP GOV "España"
| q6 demands s=ISR.1
| e13 ASSAULT/primitive a=TRA.1 r=RAB p=BAR C=religion_ethnicity
| e14 REQUEST a=ISR.1 r=ESP.1 C=religion_ethnicity
| o2 demand e14 open

[SAN Una operadora de Sabadell] fue [e15 saboteada] [d3 anteayer] por [HAC un grupo desconocido] que [e16 filtró] mensajes falsos del [GOV Govern] sobre un corte de agua.
| @SAN company ESP BUS "operadora de Sabadell"
| @HAC public - UAF "grupo desconocido"
| @GOV body ESP GOV "Govern"
| d3 2025-01-12
| e15 COERCE/cyber a=HAC r=SAN t=d3 C=cyber
| e16 COERCE/misinformation a=HAC r=GOV t=d3 C=misinformation

En una sola mañana, [ISRS Israel] [e17 corta] el suministro eléctrico a [GAZ la Franja], [IRA.1 Irán] [e18 estrena] un misil y [EGI.1 El Cairo] [e19 restringe] el tránsito por el canal.
| @ISRS state ISR GOV "Israel"
| @GAZ place PSE "Franja de Gaza" province
| @IRA state IRN GOV "Irán"
| @EGI state EGY GOV "Egipto"
| e17 COERCE/withhold a=ISRS p=GAZ C=human_security
| e18 MOBILIZE/weapons a=IRA.1 C=military
| e19 COERCE/restrict a=EGI.1

[KHA.1 Los policías de Jartum] [e20 montan guardia] junto al palacio, donde los tendederos del vecindario secan la ropa de media ciudad.
| @KHA public SDN COP "policías de Jartum"
| e20 MOBILIZE/police a=KHA.1 C=crime

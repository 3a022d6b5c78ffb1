# id: spanish/004-mundo-breves
# publisher: Diario del Duero
# language: es
# published: 2024-05-22

[RUS~.1 Drones rusos] [e1 atacaron] [d1 esta madrugada] una subestación eléctrica en [ODE Odesa] y dejaron sin luz a 40.000 hogares, [c1 informó] [UKR.1 el Ministerio ucraniano de Energía], que [e2+c2 acusó] a [RUS.2 Moscú] [w2 de «[e3 congelar] a [CIV la población] como método»].
| @RUS state RUS GOV "Rusia"
| @ODE place UKR "Odesa" city
| @UKR body UKR GOV "Ministerio ucraniano de Energía"
| @CIV public UKR CVL "población ucraniana"
| d1 2024-05-22
| q1 asserts s=UKR.1
| q2 accuses s=UKR.1
| span w1 at="Drones rusos atacaron esta madrugada una subestación eléctrica en Odesa y dejaron sin luz a 40.000 hogares"
| e1 ASSAULT/drone a=RUS.1 p=ODE t=d1 C=military
| e2 ACCUSE/allege a=UKR.1 r=RUS.2
| e3 COERCE/withhold a=RUS.2 r=CIV

[EGY El Cairo] [e4 reunió] [d2 el lunes] a negociadores de [HAM Hamás] y de [ISR.1 Israel] en una nueva ronda indirecta que, [c3 según] [DIP fuentes diplomáticas], [w3 [e5 encalló] por [x el repliegue] de las tropas del [PHI corredor Filadelfia]].
| @EGY state EGY GOV "Egipto"
| @HAM group PSE REB "Hamás"
| @ISR state ISR GOV "Israel"
| @DIP office - GOV "fuentes diplomáticas"
| @PHI place PSE "corredor Filadelfia" region
| d2 2024-05-20
| q3 asserts s=DIP
| e4 CONSULT/third-party a=HAM,ISR.1 r=EGY t=d2 C=diplomatic
| e5 SANCTION/discontinue a=HAM,ISR.1 C=diplomatic

[RSF Las paramilitares Fuerzas de Apoyo Rápido] [e6 saquearon] [d3 el fin de semana] el principal hospital de [FAS El Fasher] y [e7 se llevaron] a punta de fusil a [MED [n1 siete] enfermeras], [c4 denunció] [MSF Médicos Sin Fronteras].
| @RSF group SDN PRM "Fuerzas de Apoyo Rápido"
| @FAS place SDN "El Fasher" city
| @MED public SDN MED "enfermeras"
| @MSF group NGO - "Médicos Sin Fronteras"
| d3 2024-05-18..2024-05-20
| n1 abducted 7
| q4 accuses s=MSF
| span w4 at="Las paramilitares Fuerzas de Apoyo Rápido saquearon el fin de semana el principal hospital de El Fasher y se llevaron a punta de fusil a siete enfermeras"
| span e20 at="denunció"
| e6 ASSAULT/destroy a=RSF p=FAS t=d3
| e7 ASSAULT/abduct a=RSF r=MED p=FAS t=d3 n=n1
| e20 ACCUSE/allege a=MSF r=RSF

[PHL Manila] [e8 desplegó] dos guardacostas en [SCA el atolón de Scarborough] después de que [CHN.1 Pekín] [e9 cerrara] el acceso a [PES los pescadores filipinos] con una barrera flotante.
| @PHL state PHL GOV "Filipinas"
| @SCA place - "atolón de Scarborough" region
| @CHN state CHN GOV "China"
| @PES public PHL AGR "pescadores filipinos"
| e8 MOBILIZE/weapons a=PHL p=SCA C=territory
| e9 COERCE/restrict a=CHN.1 r=PES p=SCA D=- C=territory
| causes e9 e8

[w5 «[UE.1 Europa] no va a [e10 reconocer] esa anexión ni hoy ni dentro de cien años»], [c5 zanjó] [BOR el jefe de la diplomacia comunitaria] al término del [x Consejo] de ministros celebrado en [BRU Bruselas].
| @UE state EUR - "Unión Europea"
| @BOR office EUR - "jefe de la diplomacia comunitaria"
| @BRU place BEL "Bruselas" city
| q5 denies s=BOR
| e10 SUPPORT denied a=UE.1 C=territory,diplomatic

[TRU La Casa Blanca] [c6 estudia] [w6 [e12 imponer] aranceles del 25 % al acero mexicano si [MEX.1 México] no [e13 frena] las importaciones asiáticas encubiertas], [c7 reveló] [d4 el martes] [WSJ un diario financiero] que [c8 cita] a [FUN tres funcionarios].
| @TRU body USA GOV "Casa Blanca"
| @MEX state MEX GOV "México"
| @WSJ company USA JRN "un diario financiero"
| @FUN office USA GOV "tres funcionarios"
| d4 2024-05-21
| q6 speculates s=TRU
| span w7 at="La Casa Blanca estudia imponer aranceles del 25 % al acero mexicano si México no frena las importaciones asiáticas encubiertas"
| span w8 at="La Casa Blanca estudia imponer aranceles del 25 % al acero mexicano si México no frena las importaciones asiáticas encubiertas"
| q7 asserts s=WSJ
| q8 asserts s=FUN parent=q7
| e12 SANCTION/discontinue possible a=TRU r=MEX.1 C=economic
| e13 SANCTION/discontinue hypothetical a=MEX.1 C=economic

[KEN.1 Nairobi] [c9 prevé] [w9 que [AVA la avanzadilla] de [n2 mil] policías destinada a [HTI@ Haití] [e14 aterrice] en [PAP Puerto Príncipe] en cuestión de días], aunque [TRI el tribunal superior keniano] todavía puede [e15 paralizar] la misión.
| @KEN state KEN GOV "Kenia"
| @AVA body KEN COP "avanzadilla keniana"
| @HTI state HTI GOV "Haití"
| @PAP place HTI "Puerto Príncipe" city
| @TRI body KEN JUD "tribunal superior keniano"
| n2 troops 1000
| q9 promises s=KEN.1
| e14 AID planned a=AVA r=HTI p=PAP n=n2 C=peacekeeping
| e15 COERCE/restrict possible a=TRI C=legal

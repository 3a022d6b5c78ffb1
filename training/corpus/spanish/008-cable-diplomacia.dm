# id: spanish/008-cable-diplomacia
# publisher: Teletipo Sur
# language: es
# published: 2019-11-13

[MEX.1 México] [e1 concedió] asilo político [d1 el lunes] al [EVO.1 expresidente boliviano], y [EVO.2 este] [e2+c1 agradeció] [w1 «el gesto de un país hermano»].
| @MEX state MEX GOV "México"
| @EVO office BOL ELI "expresidente boliviano"
| d1 2019-11-11
| q1 asserts s=EVO.2
| e1 AID a=MEX.1 r=EVO.1 t=d1 C=asylum
| e2 SUPPORT a=EVO.2 r=MEX.1 C=asylum,diplomatic

[TUR.1 El presidente turco] [e3 viaja] [d2 hoy] a [USA@.1 Estados Unidos] para [e4 entrevistarse] con [TRU.1 su homólogo], [TRU.2 Warren Hadley], en plena [x disputa] por los misiles rusos.
| @TUR office TUR GOV "presidente turco"
| @USA state USA GOV "Estados Unidos"
| @TRU person USA GOV "Warren Hadley" office="presidente de Estados Unidos"
| d2 2019-11-13
| e3 CONSULT/visit a=TUR.1 r=USA.1 p=USA.1 t=d2 C=diplomatic
| e4 CONSULT planned a=TUR.1,TRU.2 p=USA.1 t=d2 C=diplomatic

[ESP.1 Madrid] y [CUB.1 La Habana] [e5 restablecerán] su diálogo político tras la [e6 visita] de [REY los reyes] a [CUB@.2 Cuba], un paso que [PP.1 el Partido Popular] [e7+c2 tilda] [w2 de «claudicación»].
| @ESP state ESP GOV "España"
| @CUB state CUB GOV "Cuba"
| @REY office ESP GOV "reyes de España"
| @PP group ESP PTY,OPP "Partido Popular"
| q2 accuses s=PP.1
| e5 SUPPORT planned a=ESP.1,CUB.1 C=diplomatic
| e6 CONSULT/visit a=REY r=CUB.2 p=CUB.2 D=- C=diplomatic
| e7 ACCUSE/disapprove a=PP.1 r=ESP.1

[PIN.1 El presidente Sebastián Piñera] [e8 llamó] por teléfono [d3 anoche] a [LID tres líderes opositores] para [e9 proponerles] un pacto por la paz y una nueva Constitución.
| @PIN person CHL GOV "Sebastián Piñera" office="presidente de Chile"
| @LID office CHL OPP "líderes opositores"
| d3 2019-11-12
| e8 CONSULT/phone a=PIN.1,LID t=d3 C=political_institutions
| e9 AGREE a=PIN.1 r=LID t=d3 C=political_institutions
| o1 invitation e9 open

[CAN.1 El canciller paraguayo] aún no ha contestado a la [e11 invitación] que [OEA.1 la OEA] [CAN.2 le] [x cursó] [d4 el viernes] para [e12 debatir] en [WAS Washington] la crisis boliviana.
| @CAN office PRY GOV "canciller paraguayo"
| @OEA body IGO - "OEA"
| @WAS place USA "Washington" city
| d4 2019-11-08
| e11 AGREE a=OEA.1 r=CAN.2 t=d4 C=diplomatic
| e12 CONSULT/multilateral hypothetical a=CAN.1,OEA.1 p=WAS C=diplomatic
| o2 invitation e11 open

[IND.1 La India] y [CHN.1 China] [e13+c4 acordaron] en [BRA@ Brasil], al margen de la [x cumbre] de los BRICS, [w4 [e14 celebrar] otra ronda sobre [FRO su frontera del Himalaya] antes de [d5 fin de año]].
| @IND state IND GOV "India"
| @CHN state CHN GOV "China"
| @BRA state BRA GOV "Brasil"
| @FRO place - "frontera del Himalaya" region
| d5 ..2020-01-01
| q4 promises s=IND.1
| e13 AGREE a=IND.1,CHN.1 p=BRA C=territory,diplomatic
| e14 CONSULT planned a=IND.1,CHN.1 t=d5 C=territory,diplomatic
| o3 promise e13 open due=..2020-01-01

[VEN.1 Caracas] [e15 cerró] su embajada en [SAL San Salvador] y [e16 dio] 48 horas al [DIP personal diplomático salvadoreño] para marcharse, en represalia por el [e18 reconocimiento] de [GUA el opositor Julio Arismendi] por [BUK.1 el presidente Rodolfo Menjívar].
| @VEN state VEN GOV "Venezuela"
| @SAL place SLV "San Salvador" city
| @DIP office SLV GOV "personal diplomático salvadoreño"
| @GUA person VEN OPP "Julio Arismendi"
| @BUK person SLV GOV "Rodolfo Menjívar" office="presidente de El Salvador"
| e15 SANCTION/withdraw a=VEN.1 p=SAL C=diplomatic
| e16 SANCTION/expel a=VEN.1 r=DIP C=diplomatic
| e18 SUPPORT a=BUK.1 r=GUA D=- C=diplomatic
| causes e18 e15
| causes e18 e16

[w5 «Volveremos a [e19 negociar] cuando [USA.9 Washington] [e20 retire] sus sanciones, ni un minuto antes»], [c5 declaró] en [PYO Pionyang] [VIC la viceministra Ri Myong Suk].
| @PYO place PRK "Pionyang" city
| @VIC person PRK GOV "Ri Myong Suk" office="viceministra"
| q5 promises s=VIC
| e19 CONSULT hypothetical a=VIC,USA.9 C=diplomatic
| e20 RETREAT hypothetical a=USA.9 C=diplomatic,economic

Se [e21 dio por roto] en [DOH Doha] el diálogo entre [TAL los talibanes] y [NOR los mediadores noruegos], que [c6 lamentaron] [w6 no haber podido ni fijar la agenda].
| @DOH place QAT "Doha" city
| @TAL group AFG REB "talibanes"
| @NOR office NOR GOV "mediadores noruegos"
| q6 asserts s=NOR
| e21 SANCTION/discontinue a=TAL r=NOR p=DOH C=diplomatic

El [PAQ Palacio Quemado], de fachada amarilla, debe su nombre al incendio de [d6 1875] y hoy funciona como museo.
| @PAQ place BOL "Palacio Quemado" exact
| d6 1875

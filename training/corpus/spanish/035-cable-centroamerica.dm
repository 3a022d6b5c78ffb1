# id: spanish/035-cable-centroamerica
# publisher: Agencia Istmeña
# language: es
# published: 2021-09-09

[w1 [NIC.1 Managua] [e1 excarcelará] al [JOR periodista Róger Solís] si [CRC.1 San José] [e2 deja de dar asilo] a [EXI.1 los exiliados]], [c1 filtró] [FUN un funcionario nicaragüense].
| @NIC state NIC GOV "Nicaragua"
| @JOR person NIC JRN "Róger Solís"
| @CRC state CRI GOV "Costa Rica"
| @EXI public NIC REF "exiliados"
| @FUN office NIC GOV "funcionario nicaragüense"
| q1 promises s=FUN
| e1 RETREAT/release hypothetical a=NIC.1 r=JOR C=rights_freedoms
| e2 SANCTION/discontinue hypothetical a=CRC.1 r=EXI.1 C=asylum

[FIS La Fiscalía salvadoreña] [e3+c8 pidió] [d1 ayer] al [CON Congreso] [w8 [e4 levantar] la inmunidad de [DIP una diputada]] que [e5+c2 acusó] de [w2 «vendidos»] a [MAG los magistrados].
| @FIS body SLV JUD "Fiscalía salvadoreña"
| @DIP office SLV LEG "diputada"
| @CON body SLV LEG "Congreso"
| @MAG office SLV JUD "magistrados"
| d1 2021-09-08
| q2 accuses s=DIP
| q8 demands s=FIS
| e3 REQUEST/change a=FIS r=CON t=d1 C=legal
| e4 SANCTION/discontinue hypothetical a=CON r=DIP C=legal
| e5 ACCUSE/disapprove a=DIP r=MAG D=-
| o1 demand e3 open

[w4 [HON.1 Tegucigalpa] se [c3 dice] [w3 lista para [e6 reabrir] su embajada en [PEK Pekín]]], [c4 según] [HOND un asesor de la candidata Delmy Padgett].
| @HON state HND GOV "Honduras"
| @PEK place CHN "Pekín" city
| @HOND office HND OPP "asesor de la candidata Delmy Padgett"
| q3 proposes s=HON.1
| q4 asserts s=HOND
| e6 SUPPORT hypothetical a=HON.1 p=PEK C=diplomatic

[w5 «En [PAN@.1 Panamá] no [e7 entrará] [MIG ningún migrante haitiano] sin cartilla de vacunación»], [e8+c5 advirtió] [MIN la ministra panameña de Salud].
| @PAN state PAN GOV "Panamá"
| @MIG public HTI REF "migrantes haitianos"
| @MIN office PAN GOV "ministra panameña de Salud"
| q5 threatens s=MIN
| e7 REJECT planned a=MIN r=MIG p=PAN.1 C=migration,health
| e8 THREATEN/restrict a=MIN r=MIG C=migration,health
| o3 threat e8 open

[CONG El Congreso guatemalteco] aplazó otra vez la [x lectura] del presupuesto, y [CAM los campesinos del CODECA] [e10+c7 amenazaron] [w7 con [e11 tomar] la pista del aeropuerto [d2 el lunes]].
| @CAM group GTM AGR "CODECA"
| @CONG body GTM LEG "Congreso guatemalteco"
| d2 2021-09-13
| q7 threatens s=CAM
| e10 THREATEN/restrict a=CAM r=CONG
| e11 PROTEST/obstruct hypothetical a=CAM t=d2
| o2 threat e10 open

[BEL.1 Belice] y [GUA.1 Guatemala] [e12 firmaron] un protocolo por el que [GUA.2 esta última] [e13 retirará] a [n1 quinientos] colonos del [SAR río Sarstún], [c6 confirmó] [OEA.1 el secretario general de la OEA].
| @BEL state BLZ GOV "Belice"
| @GUA state GTM GOV "Guatemala"
| @SAR place - "río Sarstún" region
| @OEA office IGO - "secretario general de la OEA"
| n1 displaced 500
| span w6 at="Belice y Guatemala firmaron un protocolo por el que esta última retirará a quinientos colonos del río Sarstún"
| q6 asserts s=OEA.1
| e12 SUPPORT a=BEL.1,GUA.1 C=territory
| e13 RETREAT/withdraw planned a=GUA.2 p=SAR n=n1 C=territory

El oleoducto de [CUL Coatzacoalcos] lleva dos días seco y nadie en la refinería sabe por qué.
| @CUL place MEX "Coatzacoalcos" city

[LIB Un tribunal de Costa Rica] [e14 condenó] en rebeldía a 25 años a [PAN2 un expresidente de banco] y ordenó su [e16 captura].
| @LIB body CRI JUD "tribunal costarricense"
| @PAN2 office CRI ELI "expresidente de banco"
| e14 SANCTION/convict a=LIB r=PAN2 C=corruption,legal
| e16 THREATEN/arrest a=LIB r=PAN2 C=corruption,legal

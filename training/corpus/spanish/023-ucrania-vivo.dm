# id: spanish/023-ucrania-vivo
# publisher: El Faro del Norte
# title: Guerra en Ucrania, en directo: Kiev asegura haber hundido otra patrullera rusa
# language: es
# published: 2024-03-05

Guerra en [UKR@.1 Ucrania], en directo: [UKR.2 Kiev] [c1 asegura] [w1 haber [e1 hundido] [PAT.1 otra patrullera rusa]]
| @UKR state UKR GOV "Ucrania"
| @PAT body RUS MIL "patrullera rusa"
| q1 asserts s=UKR.2
| e1 ASSAULT a=UKR.2 r=PAT.1 D=2024-03-05/inferred C=military

09.12. [GUR.1 La inteligencia militar ucraniana] se [c2 atribuye] [w2 el [e2 hundimiento], [d1 esta madrugada], de [PAT.2 la patrullera Serguéi Kotov] frente al [KER estrecho de Kerch]].
[w3 «Los drones Magura [e3 alcanzaron] la popa dos veces»], [c3 detalla] [GUR.2 el organismo] en Telegram, donde [c4 cifra] [w4 en [n1 siete] los [e4 muertos]].
[RUS.1 Moscú] guarda silencio.
| @GUR body UKR SPY "inteligencia militar ucraniana"
| @KER place - "estrecho de Kerch" region
| @RUS state RUS GOV "Rusia"
| d1 2024-03-05
| n1 killed 7
| q2 asserts s=GUR.1
| q3 asserts s=GUR.2
| q4 asserts s=GUR.2
| e2 ASSAULT a=GUR.1 r=PAT.2 p=KER t=d1 C=military
| e3 ASSAULT/drone D=2024-03-05/inferred C=military
| e4 ASSAULT n=n1 D=2024-03-05/inferred
| repeats e2 e1
| repeats e3 e1

10.40. [MAC.1 El presidente francés Étienne Vasseur], de [e5 visita] en [PRA Praga], [e6+c5 exhorta] a [ALI los aliados] [w5 a «no ser cobardes»] y [c6 repite] [w6 que nada debe [x descartarse]].
[w7 La idea de [e8 mandar] tropas occidentales «no está sobre la mesa» para [BER.1 Berlín]], [c7 remacha] [PIS.1 el ministro alemán de Defensa], [PIS.2 Ulrich Behnke].
| @MAC person FRA GOV "Étienne Vasseur" office="presidente de Francia"
| @PRA place CZE "Praga" city
| @ALI state - GOV "aliados de Ucrania"
| @BER state DEU GOV "Alemania"
| @PIS person DEU GOV,MIL "Ulrich Behnke" office="ministro alemán de Defensa"
| q5 demands s=MAC.1
| q6 asserts s=MAC.1
| q7 denies s=PIS.2
| e5 CONSULT/visit a=MAC.1 p=PRA C=diplomatic
| e6 REQUEST a=MAC.1 r=ALI C=military
| e8 AID denied a=BER.1 C=military
| o1 demand e6 open

12.05. [TPI.1 La Corte Penal Internacional] dicta [e9 órdenes de arresto] contra [KOB.1 el general Gueorgui Malyshin] y [SOK el almirante Anatoli Verjov] por los [e10 ataques] a la red eléctrica del [d2 invierno pasado].
[PES.1 El portavoz del Kremlin], [PES.2 Arkadi Lisin], [c8 despacha] la decisión [w8 como «papel mojado»].
13.30. En [POK Pokrovsk], a 40 kilómetros del frente, abre una pizzería.
14.18. [ZEL.1 El presidente ucraniano Taras Bondarenko] [e11 agradece] a [CZE Chequia] la [e12 compra] de [n2 800.000] proyectiles de artillería para [UKR.3 Ucrania] y [c9 espera] [w9 que [e13 lleguen] «antes de [d3 junio]»].
15.00. [w10 [DES Desertores rusos] habrían [e14 volado] un depósito en [BEL Bélgorod]], [c10 afirma] sin pruebas [CAN un canal anónimo de Telegram].
[VIA.1 El gobernador de la región], [VIA.2 Leonid Surkin], [c11 desmiente] [w11 que haya habido [x explosión] alguna].
16.22. [ORB.1 El primer ministro húngaro Gábor Szentesi] [e15 bloquea] de nuevo el desembolso europeo y [e16+c12 condiciona] su voto [w12 a que [COM.1 Bruselas] [e17 desbloquee] «todo lo que [HUN.1 nos] debe»].
| @TPI body IGO JUD "Corte Penal Internacional"
| @KOB person RUS MIL "Gueorgui Malyshin" office="general"
| @SOK person RUS MIL "Anatoli Verjov" office="almirante"
| @PES person RUS GOV "Arkadi Lisin" office="portavoz del Kremlin"
| @POK place UKR "Pokrovsk" city
| @ZEL person UKR GOV "Taras Bondarenko" office="presidente de Ucrania"
| @CZE state CZE GOV "Chequia"
| @DES public RUS MIL "desertores rusos"
| @BEL place RUS "Bélgorod" province
| @CAN other - JRN "canal anónimo de Telegram"
| @VIA person RUS GOV "Leonid Surkin" office="gobernador de Bélgorod"
| @ORB person HUN GOV "Gábor Szentesi" office="primer ministro de Hungría"
| @COM body EUR - "Comisión Europea"
| @HUN state HUN GOV "Hungría"
| d2 2022-12-01..2023-03-21
| d3 ..2024-06-01
| n2 other 800000
| q8 denies s=PES.2
| q9 speculates s=ZEL.1
| q10 asserts s=CAN
| q11 denies s=VIA.2
| q12 demands s=ORB.1
| e9 THREATEN/arrest a=TPI.1 r=KOB.1,SOK C=legal,human_rights
| e10 ASSAULT a=KOB.1,SOK t=d2 C=military
| e11 SUPPORT a=ZEL.1 r=CZE C=military,diplomatic
| e12 AID a=CZE r=UKR.3 n=n2 C=military
| e13 AID hypothetical a=CZE r=UKR.3 t=d3 C=military
| e14 ASSAULT/explosives possible a=DES p=BEL C=military
| e15 REJECT/assist a=ORB.1 C=diplomatic
| e16 REQUEST/assist a=ORB.1 r=COM.1 C=diplomatic
| e17 AID hypothetical a=COM.1 r=HUN.1 C=economic
| denies q11 e14
| causes e10 e9
| o2 request e16 open

# id: spanish/016-sudan-hambre
# publisher: Mundo en Crónica
# title: Jartum cierra la puerta a los cascos azules y abre una rendija a la ayuda
# language: es
# published: 2024-09-30

[SDN.1 Jartum] [e1 cierra la puerta] a los cascos azules y [e2 abre] una rendija a la ayuda
| @SDN state SDN GOV "Sudán"
| e1 REJECT a=SDN.1 D=2024-09-28/inferred C=peacekeeping
| e2 RETREAT/access a=SDN.1 D=2024-09-28/inferred C=human_security

[NAI Nairobi].- [SDN.2 El Gobierno militar de Sudán] se [e3+c1 opone] [w1 a que una fuerza internacional se [e4 despliegue] en [DAR Darfur]], como [e5 propuso] [d1 este mes] [MIS una misión de investigación de Naciones Unidas], pero ha [e6 prorrogado] por tres meses el permiso a los convoyes que entran por [ADR el cruce chadiano de Adré].
[w2 [BUR.1 El general Abdelrahim al Tayeb] se [e7 entrevistó] [d2 el sábado] en [NYC Nueva York] con [GUT.1 el secretario general de la ONU], [GUT.2 Joaquim Sequeira], a quien [e8+c3 aseguró] [w3 que [EJE sus tropas] [e9 escoltarán] cada camión]], [c2 según] [SUN la agencia oficial Suna].
[PMA.1 El Programa Mundial de Alimentos] [e10 aplaudió] la medida, aunque [c4 recordó] [w4 que, de los 131 camiones cargados en [CHD@ Chad], solo 40 han llegado a [ZAM Zamzam]].
| @NAI place KEN "Nairobi" city
| @DAR place SDN "Darfur" region
| @MIS body UNO - "misión de investigación de Naciones Unidas"
| @ADR place - "cruce de Adré" exact
| @BUR person SDN GOV,MIL "Abdelrahim al Tayeb" office="jefe del Ejército de Sudán"
| @NYC place USA "Nueva York" city
| @GUT person UNO - "Joaquim Sequeira" office="secretario general de la ONU"
| @EJE body SDN MIL "Ejército de Sudán"
| @SUN company SDN JRN "Suna"
| @PMA body UNO - "Programa Mundial de Alimentos"
| @CHD state TCD GOV "Chad"
| @ZAM place SDN "Zamzam" city
| d1 2024-09
| d2 2024-09-28
| q1 denies s=SDN.2
| q2 asserts s=SUN
| q3 promises s=BUR.1
| q4 asserts s=PMA.1
| e3 REJECT a=SDN.2 r=MIS D=2024-09-28/inferred C=peacekeeping
| e4 AID denied p=DAR C=peacekeeping
| e5 REQUEST a=MIS r=SDN.2 t=d1 C=peacekeeping
| e6 RETREAT/access a=SDN.2 p=ADR D=2024-09-28/inferred C=human_security
| e7 CONSULT a=BUR.1,GUT.2 p=NYC t=d2 C=diplomatic
| e8 AGREE a=BUR.1 r=GUT.2 t=d2 C=human_security
| e9 AID planned a=EJE C=human_security
| e10 SUPPORT a=PMA.1 C=human_security
| repeats e3 e1
| repeats e6 e2
| answers e3 e5
| o1 demand e5 refused closed=e3
| o2 promise e8 open

En [ZAM Zamzam], [ZAMR medio millón de desplazados] comen pienso de cacahuete desde [d3 agosto].
[w5 «Nadie [ZAMR.2 nos] trae nada, pero todos [ZAMR.3 nos] cuentan»], [c5 comenta] [HAL Halima Isa], matrona, que lo perdió todo cuando [RSF.1 las Fuerzas de Apoyo Rápido] [e12 irrumpieron] en [TAW Tawila].
[RSF.2 Los paramilitares], [e17+c8 señalados] por [EXP.1 expertos de la ONU] [w8 como autores de [e13 violaciones] en grupo], [c6 dicen] [w6 combatir «a los [x restos] del antiguo régimen»].
[c7 A juicio de] [THI.1 un diplomático africano] que siguió las [e14 conversaciones] de [GIN Ginebra], [w7 [BAN ninguno de los dos bandos] [e15 cederá] mientras [PAD sus padrinos] [e16 sigan pagando] la cuenta].
| @ZAMR public SDN REF "desplazados de Zamzam"
| @HAL person SDN MED "Halima Isa"
| @RSF group SDN PRM "Fuerzas de Apoyo Rápido"
| @TAW place SDN "Tawila" city
| @EXP body UNO - "expertos de la ONU"
| @THI office - GOV "diplomático africano"
| @GIN place CHE "Ginebra" city
| @BAN group SDN - "ninguno de los dos bandos"
| @PAD state - GOV "padrinos de los bandos"
| d3 2024-08..
| q8 accuses s=EXP.1
| q5 asserts s=HAL
| q6 asserts s=RSF.2
| q7 speculates s=THI.1
| e12 ASSAULT a=RSF.1 p=TAW D=-
| e13 ASSAULT/sexual a=RSF.2 D=-
| e14 CONSULT/third-party p=GIN D=- C=diplomatic
| e15 CONCEDE denied a=BAN
| e16 AID possible a=PAD r=BAN C=military
| e17 ACCUSE/allege a=EXP.1 r=RSF.2 D=- C=human_rights

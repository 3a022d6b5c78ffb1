# id: spanish/030-cable-violencia
# publisher: Agencia Sur-Norte
# language: es
# published: 2015-12-07

[SUI.1 Un suicida] se [e1 inmoló] [d1 el domingo] junto a [EMB la embajada española] en [KAB Kabul] y mató a [PLC [n1 dos] policías].
| @SUI public AFG REB "suicida"
| @EMB body ESP GOV "embajada española"
| @PLC body AFG COP "policías"
| @KAB place AFG "Kabul" city
| d1 2015-12-06
| n1 killed 2
| e1 ASSAULT/suicide-attack a=SUI.1 r=EMB,PLC p=KAB t=d1 n=n1 C=terrorism

[CAC [n6 Tres] caciques guaraníes] fueron [e2 golpeados] con palos por [PIS pistoleros] en [MAT Mato Grosso do Sul], [e21+c1 denuncia] [CIM el Consejo Indigenista Misionero], que [e3+c2 reclama] [w2 una [e4 investigación] federal].
| @CAC group BRA CVL "caciques guaraníes"
| @PIS public BRA UAF "pistoleros"
| @MAT place BRA "Mato Grosso do Sul" province
| @CIM group BRA REL "Consejo Indigenista Misionero"
| span w1 at="Tres caciques guaraníes fueron golpeados con palos por pistoleros en Mato Grosso do Sul"
| q1 accuses s=CIM
| q2 demands s=CIM
| n6 injured 3
| e2 ASSAULT/beat a=PIS r=CAC p=MAT n=n6 C=territory
| e3 REQUEST a=CIM
| e4 ACCUSE/investigate hypothetical
| o1 demand e3 open
| e21 ACCUSE/allege a=CIM r=PIS

[ALD Los aldeanos de Chichicastenango] [e5 mataron] a machetazos y pedradas a [LAD un presunto ladrón de ganado] ante la pasividad de [AGE dos agentes].
| @ALD public GTM CVL "aldeanos"
| @LAD public GTM CRM "presunto ladrón de ganado"
| @AGE body GTM COP "agentes"
| e5 ASSAULT/primitive a=ALD r=LAD C=crime

[SIR La oposición siria] [e6+c3 acusa] al [REG régimen de Damasco] [w3 de haber [e7 lanzado] [d2 el jueves] barriles con cloro sobre [DUM Duma]], y [OPA.1 la Organización para la Prohibición de las Armas Químicas] enviará una misión para [e8 investigarlo] [d3 esta semana].
| @SIR group SYR OPP "oposición siria"
| @REG body SYR GOV "régimen de Damasco"
| @DUM place SYR "Duma" city
| @OPA body IGO - "OPAQ"
| d2 2015-12-03
| d3 2015-12-07..2015-12-14
| q3 accuses s=SIR
| e6 ACCUSE/allege a=SIR r=REG C=cbrn
| e7 ASSAULT/unconventional a=REG p=DUM t=d2 C=cbrn,military
| e8 ACCUSE/investigate planned a=OPA.1 r=REG t=d3 C=cbrn

[BAN Una banda] [e9 secuestró] en [CUC Cúcuta] al [VIC hijo de un ganadero venezolano] y [e10+c4 pide] [w4 [n2 300.000 dólares] por [e11 liberarlo]].
| @BAN group COL CRM "banda"
| @CUC place COL "Cúcuta" city
| @VIC public VEN CVL "hijo de un ganadero venezolano"
| n2 money 300000 USD
| q4 demands s=BAN
| e9 ASSAULT/abduct a=BAN r=VIC p=CUC C=crime
| e10 REQUEST/assist a=BAN n=n2 C=crime
| e11 RETREAT/release hypothetical a=BAN r=VIC C=crime
| o2 request e10 open

En [TIJ Tijuana], una granada de fragmentación [e12 estalló] [d4 anoche] ante [FRO el diario La Frontera]; no hubo víctimas.
| @TIJ place MEX "Tijuana" city
| @FRO company MEX JRN "La Frontera"
| d4 2015-12-06
| e12 ASSAULT/explosives r=FRO p=TIJ t=d4 C=crime

[FUE La fuerza aérea saudí] [e13 bombardeó] un mercado al norte de [SAA Saná], aunque [ARA Riad] [c5 insiste] en [w5 que solo [e14 apunta] a depósitos de misiles].
| @FUE body SAU MIL "fuerza aérea saudí"
| @SAA place YEM "Saná" city
| @ARA state SAU GOV "Arabia Saudí"
| q5 asserts s=ARA
| e13 ASSAULT/aerial a=FUE p=SAA C=military
| e14 ASSAULT a=ARA C=military

[POL La policía turca] [e15 cargó] con cañones de agua y balas de goma contra [KUR [n3 unos 400] manifestantes kurdos] en [DIY Diyarbakir].
| @POL body TUR COP "policía turca"
| @KUR public TUR CVL "manifestantes kurdos"
| @DIY place TUR "Diyarbakir" city
| n3 protesters 400 ~
| e15 ASSAULT/crowd-control a=POL r=KUR p=DIY n=n3 C=repression

[MAY Una activista maya] fue [e16 violada] por [PAR cuatro paramilitares] en [d5 1983]; su caso tardó tres décadas en llegar a un juzgado.
| @MAY public GTM CVL "activista maya"
| @PAR public GTM PRM "paramilitares"
| d5 1983
| e16 ASSAULT/sexual a=PAR r=MAY t=d5 C=human_rights

[FIS La fiscalía de Chiapas] [c7 descarta] [w7 que [DIR los [n5 dos] dirigentes tzotziles] fueran [e17 torturados] antes de que los [e18 asesinaran]], pero [VIU sus viudas] [c8 afirman] [w8 que los cuerpos tenían marcas de cigarrillos].
| @FIS body MEX JUD "fiscalía de Chiapas"
| @DIR public MEX CVL "dirigentes tzotziles"
| @VIU public MEX CVL "viudas"
| q7 denies s=FIS
| q8 asserts s=VIU
| n5 injured 2
| e17 ASSAULT/torture denied r=DIR n=n5 C=human_rights
| e18 ASSAULT/targeted r=DIR D=-

Las campanas de [SOR Soria] tocan solas cuando sopla el cierzo.
| @SOR place ESP "Soria" city

[COM Combatientes de Ansar Dine] [e19 degollaron] a [CHO [n4 cuatro] conductores senegaleses] cerca de [TES Tessalit] y [e20 prendieron fuego] a sus camiones.
| @COM group IMG REB "Ansar Dine"
| @CHO public SEN CVL "conductores senegaleses"
| @TES place MLI "Tessalit" city
| n4 killed 4
| e19 ASSAULT/primitive a=COM r=CHO p=TES n=n4 C=terrorism
| e20 ASSAULT/destroy a=COM r=CHO p=TES C=terrorism

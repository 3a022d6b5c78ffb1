# id: prensa/017-teletipos-martes
# publisher: Teletipo Sur
# language: es
# published: 2025-06-10

[LIM Lima].- [PNP Agentes de la Dirandro] [e1 decomisaron] [d1 anoche] en [VIT Vitarte] [n1 412 kilos] de cocaína ocultos en ataúdes y [e2 arrestaron] al [FUN dueño de la funeraria], que dice haber sido engañado.
[TEG Tegucigalpa].- [COR.1 La Corte Suprema] [e3 absolvió] al [ALC.1 exalcalde de Yoro], a quien [UFE la unidad anticorrupción] [e4+c2 atribuía] [w2 el [x desvío] de fondos de 2019].
[MOS.1 Moscú] [c3 asegura] [w3 que [e5 derribó] [n2 91] drones [UKR~ ucranianos] y que solo [n3 uno] [e6 alcanzó] [REF una refinería de Saratov]].
[w4 «Cuando [SIN.1 el sindicato] [e7 pare], no pararemos nosotros: parará el país»], [e8+c4 avisó] [ELA.1 Eladio Marañón], jefe de los petroleros de [CAM Campeche].
El nuevo presidente de la Academia de la Lengua es lexicógrafo, tiene 61 años y no usa corbata.
[ASU Asunción].- [PARC El canciller], que [d2 el domingo] iba a [e9 viajar] a [TAI Taipéi], no lo hará por una gripe, según [c5 informó] [MRE la Cancillería].
[HAI.1 Los pandilleros de Viv Ansanm] [e10 dejaron marchar] tras el pago de un rescate a [MON [n4 dos] monjas], cuya [CONG congregación] [c6 niega] [w6 haber [e11 pagado]].
[c7 Según] [ENC un sondeo de Cadem], [w7 seis de cada diez chilenos creen que la delincuencia irá a peor].
[BOG.1 Bogotá] [e12+c8 exigió] a [CAR.1 Caracas] [w8 que [e13 entregue] a [CAB.1 alias Cabuya]], al que [CAR~.2 los venezolanos] [e14 capturaron] y luego, por error o por otra cosa, [e15 dejaron ir].
Hay nubes sobre todo el Caribe.
| @LIM place PER "Lima" city
| @VIT place PER "Vitarte" district
| @PNP body PER COP "Dirandro"
| @FUN public PER CRM,BUS "dueño de la funeraria"
| @TEG place HND "Tegucigalpa" city
| @COR body HND JUD "Corte Suprema"
| @ALC office HND ELI "exalcalde de Yoro"
| @UFE body HND JUD "unidad anticorrupción"
| @MOS state RUS GOV "Rusia"
| @UKR state UKR GOV "Ucrania"
| @REF company RUS BUS "refinería de Saratov"
| @SIN group MEX LAB "sindicato petrolero"
| @ELA person MEX LAB "Eladio Marañón" office="jefe de los petroleros de Campeche"
| @CAM place MEX "Campeche" province
| @ASU place PRY "Asunción" city
| @PARC office PRY GOV "canciller de Paraguay"
| @TAI place TWN "Taipéi" city
| @MRE body PRY GOV "Cancillería"
| @HAI group HTI CRM "Viv Ansanm"
| @MON public HTI REL "monjas"
| @CONG group HTI REL "congregación"
| @ENC other CHL - "sondeo de Cadem"
| @BOG state COL GOV "Colombia"
| @CAR state VEN GOV "Venezuela"
| @CAB person COL CRM "alias Cabuya"
| d1 2025-06-09
| d2 2025-06-15
| n1 seized 412 kg
| n2 other 91
| n3 other 1
| n4 abducted 2
| q2 accuses s=UFE
| q3 asserts s=MOS.1
| q4 threatens s=ELA.1
| q5 asserts s=MRE
| q6 denies s=CONG
| q7 speculates s=ENC
| q8 demands s=BOG.1
| span c1 at="dice"
| span w1 at="haber sido engañado"
| q1 denies s=FUN
| span w5 at="El canciller, que el domingo iba a viajar a Taipéi, no lo hará por una gripe"
| e1 COERCE/seize a=PNP r=FUN p=VIT t=d1 n=n1 C=illegal_drugs
| e2 COERCE/arrest a=PNP r=FUN p=VIT t=d1 C=illegal_drugs
| e3 CONCEDE a=COR.1 r=ALC.1 C=corruption,legal
| e4 ACCUSE/allege a=UFE r=ALC.1 D=- C=corruption
| e5 ASSAULT a=MOS.1 r=UKR n=n2 C=military
| e6 ASSAULT/drone r=REF n=n3 C=military
| e7 PROTEST/strike hypothetical a=SIN.1 C=economic
| e8 THREATEN a=ELA.1 C=economic
| e9 CONSULT/visit denied a=PARC p=TAI t=d2 C=diplomatic
| e10 RETREAT/release a=HAI.1 r=MON n=n4 C=crime
| e11 AID denied a=CONG r=HAI.1 C=crime
| e12 REQUEST a=BOG.1 r=CAR.1 C=illegal_drugs,legal
| e13 COOPERATE hypothetical a=CAR.1 r=BOG.1 C=illegal_drugs,legal
| e14 COERCE/arrest a=CAR.2 r=CAB.1 D=- C=illegal_drugs
| e15 RETREAT/release a=CAR.2 r=CAB.1 D=- C=illegal_drugs
| o1 threat e8 open
| o2 demand e12 open

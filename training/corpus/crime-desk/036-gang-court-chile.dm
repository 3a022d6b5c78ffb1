# id: crime-desk/036-gang-court-chile
# publisher: Puerto Norte
# title: El Tren que nadie vio llegar
# language: es
# published: 2024-01-16

El Tren que nadie vio llegar

En el penal venezolano de [TOC Tocorón] hubo piscina, zoológico y una discoteca llamada Tokio, y de sus pasillos salió hace una década la banda que hoy desvela a media [SUD Sudamérica].
[TREN El Tren de Aragua] no cruza fronteras con ejércitos, sino con maletas: se instala donde hay [VEN venezolanos] recién llegados, les cobra el pasaje, luego el cuarto, luego el silencio.
| @TOC place VEN "penal de Tocorón" exact
| @SUD place - "Sudamérica" region
| @TREN group IMG CRM "Tren de Aragua"
| @VEN public VEN REF "venezolanos"

[JUI Un tribunal de Arica] [e1 juzga] desde [d1 el lunes] a [ACU [n1 34] presuntos miembros de la célula Los Gallegos], a los que [FIS la Fiscalía] [e2+c1 imputa] [w1 haber [e3 torturado] y enterrado en cal a [VIC [n2 once] compatriotas] en [CHU el cerro Chuño]].
[w2 «Aquí mataban de día»], [c2 declaró] [TES una testigo protegida] desde detrás de un biombo.
[w3 Mis clientes eran albañiles], [c3 objetó] [DEF el defensor Ariel Mamani], que [e5+c4 pidió] [w4 anular las escuchas] y [c9 amagó] [w9 con no volver].
| @JUI body CHL JUD "tribunal de Arica"
| @ACU public VEN CRM "presuntos miembros de Los Gallegos"
| @FIS body CHL JUD "Fiscalía chilena"
| @VIC public VEN REF "compatriotas"
| @CHU place CHL "cerro Chuño" exact
| @TES public - CVL "testigo protegida"
| @DEF person CHL UNK "Ariel Mamani" office="defensor"
| d1 2024-01-15..
| n1 other 34
| n2 killed 11
| q1 accuses s=FIS
| q2 accuses s=TES
| q3 denies s=DEF
| q4 demands s=DEF
| q9 threatens s=DEF
| denies q3 e2
| e1 ACCUSE/allege a=JUI r=ACU t=d1 n=n1 C=crime,legal
| e2 ACCUSE/allege a=FIS r=ACU D=- C=crime,legal
| e3 ASSAULT/torture a=ACU r=VIC p=CHU n=n2 D=- C=crime
| e5 REQUEST a=DEF C=legal
| o1 demand e5 open

[MIN La ministra del Interior chilena] [c5 confía] [w5 en que [CAR Caracas] [e7 reciba] algún día los vuelos de expulsados que hoy [e8 rechaza]], y [d2 la semana próxima] [e9 viajará] a [LIM Lima] para [e10 proponer] un fichero común de huellas.
[PER.1 Perú], [PRES cuyo presidente] [e11+c6 acusó] [d3 el jueves] a [CHL Santiago] [w6 de [e12 mandarle] «sus delincuentes con boleto de ida»], todavía no ha confirmado la [x reunión].
[w7 Si no hay [e14 cita] en [LIM Lima], la habrá en [TAC Tacna]], [c7 bromeó] [ASE un asesor].
| @MIN office CHL GOV "ministra del Interior"
| @CAR state VEN GOV "Venezuela"
| @LIM place PER "Lima" city
| @PER state PER GOV "Perú"
| @PRES office PER GOV "presidente de Perú"
| @CHL state CHL GOV "Chile"
| @TAC place PER "Tacna" city
| @ASE office CHL GOV "asesor"
| d2 2024-01-22..2024-01-29
| d3 2024-01-11
| q5 speculates s=MIN
| q6 accuses s=PRES
| q7 promises s=ASE
| e7 RETREAT/access possible a=CAR C=migration
| e8 REJECT/yield a=CAR D=- C=migration
| e9 CONSULT/visit planned a=MIN p=LIM t=d2 C=crime
| e10 AGREE planned a=MIN p=LIM t=d2 C=crime
| e11 ACCUSE/allege a=PRES r=CHL t=d3 C=crime
| e12 COERCE/deport a=CHL D=- C=migration
| e14 CONSULT hypothetical p=LIM C=crime
| o2 scheduled e9 open due=2024-01-22..2024-01-29

[c8 Según] [ENC una encuesta de [CEP el CEP]], [w8 la seguridad preocupa más que las pensiones por primera vez desde [d4 1990]], aunque la tasa de homicidios, 4,5 por cien mil, sigue siendo de las más bajas del continente.
En [ARI Arica], mientras tanto, el cerro se ha quedado sin vecinos y con vistas al mar.
| @CEP group CHL SOC "CEP"
| @ENC other CHL SOC "encuesta del CEP"
| @ARI place CHL "Arica" city
| d4 1990..
| q8 asserts s=ENC

# id: prensa/004-lima-mocion
# publisher: Diario Rímac
# language: es
# published: 2022-08-26

[PRE.1 La presidenta del Consejo], a la que [BAN.1 tres bancadas] [e1+c1 acusan] [w1 de [x encubrir] los contratos de [HER su hermano]], se [e3 negó] [d1 anoche] a [e4 renunciar] y [e5+c2 retó] al [CGR.1 Congreso] [w2 a [e6 censurarla]].
[w3 «Aquí me quedo»], [c3 soltó] en el pasillo, sin detenerse.
[CGR.2 El Parlamento], que en lo que va del período ha visto pasar a cinco gabinetes, necesita 66 votos y [CAL quienes llevan la cuenta] [c4 aseguran] [w4 que hoy no pasarían de 60].
| @PRE office PER GOV "presidenta del Consejo de Ministros"
| @BAN group PER LEG,PTY "tres bancadas"
| @HER person PER ELI "Hernán Villena"
| @CGR body PER LEG "Congreso"
| @CAL public PER UNK "quienes llevan la cuenta"
| d1 2022-08-25
| q1 accuses s=BAN.1
| q2 demands s=PRE.1
| q3 denies
| q4 asserts s=CAL
| e1 ACCUSE/allege a=BAN.1 r=PRE.1 C=corruption
| e3 REJECT/change a=PRE.1 t=d1 C=executive
| e4 RETREAT/resign denied a=PRE.1 t=d1 C=executive
| e5 REQUEST/change a=PRE.1 r=CGR.1 t=d1 C=executive
| e6 SANCTION/expel hypothetical a=CGR.1 r=PRE.1 C=executive

[PED.1 El vocero Pedro Aliaga Ñopo], de la bancada magisterial, que hasta [d2 el domingo] defendía a [PRE.2 la ministra] y [d3 el lunes] dejó de [e7 respaldarla], [c5 adelantó] [w5 que [SUY los suyos] votarán «en conciencia», expresión que en [LIM esta ciudad] suele significar que aún no hay trato].
[w6 No es la primera vez que ocurre], [c6 recuerda] [POL la politóloga Milagros Urteaga].
[FIS.1 La Fiscalía], por su parte, [e8 citó] a [HER.2 Hernán Villena] para [d4 el 6 de septiembre], después de que [CTR la Contraloría] hallara obras pagadas dos veces en [HUA Huánuco], y [c7 estudia] [w7 [e9 pedir] al [JUE juez] [e10 impedimento de salida]].
Un puente de esos, el de [PUE Puente Durand], no existe.
Se lo llevó el río en [d5 2017], dicen [COM los comuneros], que desde entonces cruzan por un cable.
| @PED person PER LEG,PTY "Pedro Aliaga Ñopo" office="vocero de la bancada magisterial"
| @SUY group PER LEG,PTY "bancada magisterial"
| @LIM place PER "Lima" city
| @POL person PER EDU "Milagros Urteaga"
| @FIS body PER JUD "Fiscalía"
| @CTR body PER GOV "Contraloría"
| @HUA place PER "Huánuco" province
| @JUE office PER JUD "juez"
| @PUE place PER "Puente Durand" city
| @COM public PER CVL "comuneros"
| d2 2022-08-21
| d3 2022-08-22
| d4 2022-09-06
| d5 2017
| span c9 at="dicen"
| span w9 at="Se lo llevó el río en 2017"
| q5 promises s=PED.1
| q6 asserts s=POL
| q7 speculates s=FIS.1
| q9 asserts s=COM
| e7 REJECT/assist a=PED.1 r=PRE.2 t=d3 C=executive
| e8 ACCUSE/investigate a=FIS.1 r=HER.2 C=corruption,legal
| e9 REQUEST hypothetical a=FIS.1 r=JUE C=corruption,legal
| e10 COERCE/restrict hypothetical a=JUE C=corruption,legal

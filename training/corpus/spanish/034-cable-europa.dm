# id: spanish/034-cable-europa
# publisher: Eurodiario
# language: es
# published: 2017-10-02

[BCE.1 El Banco Central Europeo] [e1 prestará] [n1 5.000 millones de euros] a [GRC.1 Grecia] siempre que [PAR.1 el Parlamento heleno] [e2 apruebe] el recorte [d1 este jueves].
| @BCE body EUR - "Banco Central Europeo"
| @GRC state GRC GOV "Grecia"
| @PAR body GRC LEG "Parlamento heleno"
| d1 2017-10-05
| n1 money 5000000000 EUR
| e1 AID hypothetical a=BCE.1 r=GRC.1 n=n1 C=economic
| e2 SANCTION/discontinue hypothetical a=PAR.1 t=d1 C=economic

[GUA.1 La Guardia Civil] [e3 golpeó] con porras a [VOT votantes sentados] ante un colegio de [GIR Girona] y [e4 requisó] [d2 el domingo] [n2 doscientas] urnas.
| @GUA body ESP COP "Guardia Civil"
| @VOT public ESP CVL "votantes"
| @GIR place ESP "Girona" city
| d2 2017-10-01
| n2 seized 200
| e3 ASSAULT/beat a=GUA.1 r=VOT p=GIR t=d2 C=repression,territory
| e4 COERCE/seize a=GUA.1 p=GIR t=d2 n=n2 C=repression,territory

[w1 «Si [MAD.1 Madrid] no se [e5 sienta] a hablar en quince días, [e6 declararemos] la independencia»], [e7+c1 advirtió] [PUI el presidente catalán Jordi Casademunt].
| @MAD state ESP GOV "España"
| @PUI person ESP GOV "Jordi Casademunt" office="presidente catalán"
| q1 threatens s=PUI
| e5 CONSULT hypothetical a=MAD.1 C=territory
| e6 SANCTION/discontinue hypothetical a=PUI r=MAD.1 C=territory
| e7 THREATEN/relations a=PUI r=MAD.1 C=territory
| o1 threat e7 open

[SUE.1 Estocolmo] ha dado la [e8 bienvenida] al [c6 anuncio] de [FIN Helsinki] [w6 de [e10 sumarse] a las maniobras del [BAL Báltico]].
| @SUE state SWE GOV "Suecia"
| @FIN state FIN GOV "Finlandia"
| @BAL place - "mar Báltico" region
| q6 promises s=FIN
| e8 SUPPORT a=SUE.1 r=FIN C=military
| e10 COOPERATE planned a=FIN p=BAL C=military

[TUR Ankara] [e11+c5 reclama] desde [d3 julio de 2016] a [GRE Atenas] [w5 la [e12 entrega] de [OFI [n3 ocho] oficiales] [e13+c7 acusados] [w7 de [e14 golpismo]]], pero [TRS el Supremo griego] ya [e15 denegó] seis veces la [x extradición].
| @TUR state TUR GOV "Turquía"
| @GRE state GRC GOV "Grecia"
| @OFI public TUR MIL "ocho oficiales turcos"
| @TRS body GRC JUD "Supremo griego"
| d3 2016-07..
| q5 demands s=TUR
| q7 accuses
| n3 other 8
| e11 REQUEST/assist a=TUR r=GRE t=d3 C=legal
| e12 COOPERATE hypothetical a=GRE C=legal
| e13 ACCUSE/allege r=OFI n=n3 D=- C=pro_autocracy
| e14 COERCE/seize a=OFI D=- C=pro_autocracy
| e15 REJECT/assist a=TRS r=TUR D=- C=legal
| answers e15 e11
| o2 request e11 refused closed=e15

[BRU.1 La Comisión] [c2 cree] [w2 que [HUN Budapest] podría estar desviando fondos], y abrió [d4 el viernes] una [e17 investigación] formal.
| @BRU body EUR - "Comisión Europea"
| @HUN state HUN GOV "Hungría"
| d4 2017-09-29
| q2 asserts s=BRU.1
| e17 ACCUSE/investigate a=BRU.1 r=HUN t=d4 C=corruption

En [TRI Trieste] han [e23 atracado] [DES [n4 tres] destructores estadounidenses] con 900 marineros a bordo que participarán en un [e20 simulacro] con [ITA Italia].
| @TRI place ITA "Trieste" city
| @DES body USA MIL "destructores estadounidenses"
| @ITA state ITA GOV "Italia"
| n4 other 3
| e23 MOBILIZE/weapons a=DES p=TRI n=n4 C=military
| e20 COOPERATE planned a=DES,ITA C=military

[PRA.1 El primer ministro checo] se [c3 declara] dispuesto [w3 a [e21 acoger] a «ni un solo [REF refugiado] más»], una postura que [ITA2 Roma] [e22+c4 reprocha] [w4 como «falta de solidaridad»].
| @PRA office CZE GOV "primer ministro checo"
| @REF public - REF "refugiado"
| @ITA2 state ITA GOV "Italia"
| q3 denies s=PRA.1
| q4 accuses s=ITA2
| e21 AID denied a=PRA.1 r=REF C=migration
| e22 ACCUSE/disapprove a=ITA2 r=PRA.1 C=migration

[BAR La selección vasca] cayó por uno a dos ante [WAL los galeses] en un partido de poco fútbol y mucha bandera.
| @BAR other ESP - "selección vasca"
| @WAL other GBR - "galeses"

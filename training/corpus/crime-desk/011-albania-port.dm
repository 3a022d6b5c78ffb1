# id: crime-desk/011-albania-port
# publisher: Balkan Ledger
# title: Albania suspends customs chief after bananas test positive
# language: en
# published: 2018-03-16

[ALB Albania] [e1 suspends] [CUST customs chief] after bananas test positive
| @ALB state ALB GOV "Albania"
| @CUST person ALB GOV "Petrit Lleshi" office="customs chief"
| e1 SANCTION/expel a=ALB r=CUST D=2018-03-15/inferred C=corruption,illegal_drugs

[ALB Tirana] on [d1 Thursday] [e2 suspended] [CUST the head of its customs service], two weeks after [SEIZ officers from [ITA Italy]] helped [ALBO Albanian colleagues] [e3 find] [n1 613 kilograms] of Colombian cocaine among bananas at [DUR Durrës].
[CUST.1 Petrit Lleshi] had [e4 refused] to [e5 open] the container twice, [c1 according to] [DECREE the decree of suspension], [w1 "for reasons [CUST.2 he] has not explained to anyone's satisfaction"].
| @SEIZ public ITA COP "officers from Italy"
| @ITA state ITA GOV "Italy"
| @DUR place ALB "Durrës" city
| @DECREE other ALB GOV "decree of suspension"
| @ALBO office ALB COP "Albanian colleagues"
| d1 2018-03-15
| n1 seized 613 kg
| e2 SANCTION/expel a=ALB r=CUST t=d1 C=corruption,illegal_drugs
| repeats e2 e1
| e3 COERCE/seize a=ALBO p=DUR n=n1 D=2018-03-01/inferred C=illegal_drugs
| e4 REJECT a=CUST.1 D=- C=corruption
| e5 COERCE/seize denied a=CUST.1 D=- C=corruption
| q1 asserts s=DECREE
| span w1 at="Petrit Lleshi had refused to open the container twice"

[CUST.11 Lleshi] [c2 says] [w2 the scanner was broken and [CUST.12 he] was waiting for [GERM a German technician]].
That much is true: [INV an invoice] [c9 shows] [w9 that the machine, a gift of [EU the European Union], was down for nineteen days, though not on the two days in question].
| @GERM public DEU BUS "German technician"
| @EU body EUR - "European Union"
| q2 denies s=CUST.11
| denies q2 q1
| q9 asserts s=INV
| @INV other ALB - "invoice"

The fruit had come from [TUR the Gulf of Urabá] by way of [MAL Malta], and its importer, a former waiter of thirty-two who owned no shop, had ordered the same load every month since [d2 September].
[w3 [IMP He] fled on the night of the [x seizure]], [POL police] [c3 believe]; [INTERPOL Interpol] has issued a [e6 wanted notice].
| @TUR place COL "Gulf of Urabá" region
| @MAL place MLT "Malta" country
| @IMP public ALB CRM "the importer"
| @POL body ALB COP "Albanian police"
| @INTERPOL body IGO COP "Interpol"
| d2 2017-09..
| q3 asserts s=POL
| e6 THREATEN/arrest a=INTERPOL r=IMP D=- C=illegal_drugs

[OPL Opposition leader Gjergj Hoti], whose own brother served time in [ANT Antwerp] for the same trade, [e7+c4 accused] [PM.1 Prime Minister Arben Kola] [w4 of shielding "the bosses above the boss"] and [e9+c5 demanded] [w5 that [PM.2 he] [e10 quit] by Easter].
[PM.3 Mr Kola] [e11+c6 promised] [w6 "a list, with surnames"] before parliament rises, [c7 dismissing] [w7 the charge] as the complaint of a man who confuses [OPL.9 his] family with the republic.
[w8 [PM.4 The prime minister] has no intention of [e12 resigning]], [AIDE an adviser] [c8 said].
| @OPL person ALB PTY,OPP "Gjergj Hoti" office="opposition leader"
| @PM person ALB GOV "Arben Kola" office="prime minister"
| @ANT place BEL "Antwerp" city
| @AIDE office ALB GOV "adviser to the prime minister"
| q4 accuses s=OPL
| q5 demands s=OPL
| q6 promises s=PM.3
| q7 denies s=PM.3
| denies q7 e7
| q8 denies s=AIDE
| e7 ACCUSE/allege a=OPL r=PM.1 C=corruption
| e9 REQUEST/change a=OPL r=PM.1 C=corruption
| e10 RETREAT/resign hypothetical a=PM.2 C=corruption
| e11 AGREE a=PM.3 C=corruption
| e12 RETREAT/resign denied a=PM.4 C=corruption
| answers e12 e9
| o1 demand e9 refused due=..2018-04-01 closed=e12
| o2 promise e11 open

Cannabis made the villages rich; cocaine, brought by those same villages' cousins abroad, makes them careful.
Since [d3 2014], when [POL police with armoured cars] [e13 stormed] [LAZ Lazarat] under [e14 mortar fire] from [GROW the growers]' roofs, plantations have shrunk by nine tenths and the price of flats in [TIR Tirana] has doubled.
| @LAZ place ALB "Lazarat" city
| @TIR place ALB "Tirana" city
| @GROW public ALB CRM,AGR "growers"
| d3 2014..
| e13 ASSAULT a=POL p=LAZ D=2014/stated C=illegal_drugs
| e14 ASSAULT/heavy-weapons a=GROW r=POL p=LAZ D=2014/stated C=illegal_drugs

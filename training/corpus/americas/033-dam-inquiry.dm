# id: americas/033-dam-inquiry
# publisher: Folha do Vale (English edition)
# language: en
# published: 2019-05-02

[ENG.1 Engineer] [c1 tells] dam inquiry [w1 [ENG.2 he] was [e1 leaned on]]
| e1 REQUEST/change r=ENG.2 D=- C=legal,environment
| o2 demand e1
| q1 asserts s=ENG.1

[BH BELO HORIZONTE] — [ENG.3 Wagner Tolentino], who certified the tailings dam that burst above [CORR Córrego Manso] in [d1 January], [c2 told] [CPI.1 a commission of the state assembly] on [d2 Tuesday] [w2 that [FIRM.1 the mining company] had [e2+c3 pressed] [ENG.4 him] [w3 to overlook two cracks]].
[w4 "The e-mails came at midnight, with smiling faces,"] [ENG.5 he] [c4 said].
| d1 2019-01
| d2 2019-04-30
| e2 REQUEST/change a=FIRM.1 r=ENG.4 D=- C=legal,environment
| q2 accuses s=ENG.3
| q3 demands s=FIRM.1
| q4 asserts s=ENG.5
| repeats e2 e1

[FIRM.2 Mineração Alto Verde] [c5 denied] [w5 ever having [e3+c11 asked] anybody [w11 to falsify anything]] and [c6 suggested], through [FIRMLAW its lawyer], [w6 that [ENG.6 Tolentino] is angling for [e5 leniency]].
| e3 REQUEST/change denied a=FIRM.2 C=legal,environment
| e5 CONCEDE hypothetical r=ENG.6 C=legal
| q5 denies s=FIRM.2
| q11 demands s=FIRM.2
| q6 speculates s=FIRM.2
| denies q5 e2

The mud took 11 minutes to reach the canteen.
[DEP.1 Deputy Rosângela Freire], who presides, [c7 believes] [w7 the directors knew by [d3 Christmas]]; [DEP.2 she] [c8 plans] [w8 to [e6 haul] [CEO the chief executive] before [CPI.2 the commission] on [d4 May 14], "by the ear if need be"].
| d3 ..2018-12-26
| d4 2019-05-14
| e6 ACCUSE/investigate planned a=CPI.2 r=CEO t=d4 C=legal
| q7 asserts s=DEP.1
| q8 promises s=DEP.2
| o1 scheduled e6 open due=2019-05-14

[THREE.1 [n1 Three] deputies] whose campaigns [FIRM.3 the company] had [e7 financed] [e8 walked out] when [DEP.3 Freire] read [THREE.2 their] names aloud.
[w9 "[DEP.4 She] is running for governor on the bones of the dead,"] [e9+c9 complained] [BRAN.1 Osmar Brandão], the eldest of [THREE them].
| e7 AID a=FIRM.3 r=THREE.1 D=- C=corruption
| e8 PROTEST/boycott a=THREE.1 r=DEP.3 n=n1 D=2019-04-30/inferred C=corruption
| n1 protesters 3
| e9 ACCUSE/disapprove a=BRAN.1 r=DEP.4 D=2019-04-30/inferred C=corruption
| q9 accuses s=BRAN.1

[WID Survivors] [e10 hissed] [BRAN.2 him] down the corridor.
[PGJ The state prosecutor] is to decide by [d5 June] whether to [e11 indict] [CEO.2 the chief executive], a decision [FAM relatives of the dead] [c10 fear] [w10 may be "lost in a drawer"].
| d5 ..2019-07-01
| e10 ACCUSE/disapprove a=WID r=BRAN.2 D=2019-04-30/inferred
| e11 ACCUSE/allege possible a=PGJ r=CEO.2 t=d5 C=legal
| q10 speculates s=FAM

| @ENG person BRA BUS "Wagner Tolentino" office="engineer"
| @BH place BRA "Belo Horizonte" city
| @CORR place BRA "Córrego Manso" city
| @CPI body BRA LEG "commission of the state assembly"
| @FIRM company BRA BUS "Mineração Alto Verde"
| @FIRMLAW public BRA BUS "company lawyer"
| @DEP person BRA LEG "Rosângela Freire" office="Deputy"
| @CEO office BRA BUS "chief executive"
| @THREE office BRA LEG "three deputies"
| @BRAN person BRA LEG "Osmar Brandão" office="deputy"
| @WID public BRA CVL "survivors"
| @PGJ office BRA JUD "state prosecutor"
| @FAM public BRA CVL "relatives of the dead"

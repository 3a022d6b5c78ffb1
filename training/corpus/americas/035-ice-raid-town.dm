# id: americas/035-ice-raid-town
# publisher: The Marlow County Sentinel
# language: en
# published: 2025-05-20

Empty pews in [MARL Marlow] after plant [e1 raid]
| e1 COERCE/arrest p=MARL D=2025-05-15/inferred C=migration

[MARL MARLOW, Neb.] — [PRIEST Father Tomás Ruelas] counted 41 people at the Spanish Mass on [d1 Sunday].
The week before there had been 300.
| d1 2025-05-18

[w1 [ICE.1 Immigration agents] [e2 detained] [WORKER.1 [n1 118] workers] at [PLANT the Hartwig beef plant] on [d2 Thursday]], [c1 according to] [ICESP a spokeswoman for the agency].
Where [WORKER.2 they] were [e3 taken] nobody in town can say; one guard is [c2 reported] [w2 to have answered "far"].
| d2 2025-05-15
| n1 arrested 118
| e2 COERCE/arrest a=ICE.1 r=WORKER.1 p=PLANT t=d2 n=n1 C=migration
| e3 COERCE/arrest r=WORKER.2 D=2025-05-15/inferred C=migration
| repeats e2 e1
| q1 asserts s=ICESP
| q2 asserts

[MAY.1 Mayor Jan Dvorak], a Republican who [e4 backed] [PRES the president] three times, [c3 says] [w3 [MAY.2 he] was not [e5 warned] and would have "[e6 argued] like hell" against it if [MAY.3 he] had been].
[w4 [MAY.4 He] still [c5 trusts] [w5 that the criminals were the target]], [MAY.5 he] [c4 added], though [MAY.6 he] [c6 admits] [w6 [MAY.7 he] knows none among the missing].
| e4 SUPPORT a=MAY.1 r=PRES D=- C=election
| e5 COOPERATE denied r=MAY.2 C=migration
| e6 ACCUSE/disapprove hypothetical a=MAY.2 C=migration
| q3 asserts s=MAY.1
| q4 asserts s=MAY.5
| q5 speculates s=MAY.4
| q6 asserts s=MAY.6

[UNI.1 The food workers' union] has [e7+c7 demanded] [w7 that [HART.1 the company] [e8 release] the names], and [e9 promised] [FAMS families] [n2 $500] each from [UNI.2 its] strike chest.
[HART.2 Hartwig Foods] [c8 believes] [w8 [HART.3 it] broke no law]; [HART.4 it] joined the government's checking programme in [d3 2011].
| n2 money 500 USD
| d3 2011
| e7 REQUEST/assist a=UNI.1 r=HART.1 C=migration
| e8 COOPERATE hypothetical a=HART.1 r=UNI.1 C=migration
| e9 AGREE a=UNI.1 r=FAMS n=n2 C=migration
| q7 demands s=UNI.1
| q8 asserts s=HART.2
| o1 demand e7 open
| o2 promise e9 open

On [d4 Monday] [KIDS [n3 about 90] pupils of Marlow High] [e11 walked out] of algebra and stood in silence round the flagpole.
| d4 2025-05-19
| n3 protesters 90 ~
| e11 PROTEST/demo a=KIDS t=d4 n=n3 C=migration

| @MARL place USA "Marlow" city
| @PRIEST person USA REL "Tomás Ruelas" office="priest"
| @ICE body USA COP "immigration agents"
| @ICESP office USA COP "spokeswoman for the immigration agency"
| @WORKER public USA REF,LAB "workers"
| @PLANT place USA "Hartwig beef plant" exact
| @MAY person USA GOV "Jan Dvorak" office="Mayor"
| @PRES office USA GOV "president" office="president"
| @UNI group USA LAB "food workers' union"
| @HART company USA BUS "Hartwig Foods"
| @FAMS public USA CVL "families"
| @KIDS public USA EDU "pupils of Marlow High"

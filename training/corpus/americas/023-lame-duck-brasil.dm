# id: americas/023-lame-duck-brasil
# publisher: The Atlantic Weekly
# language: en
# published: 2022-06-10

If [BOLS he] loses

[MINS Some of [BOLS.1 Ademar Castilho]'s ministers] [c1 think] [w1 it indecent to ask what [BOLS.2 he] would do after a defeat in [d1 October]].
[MIN2 Others] have begun to ask, over whisky.
[MIN3.1 One] [c2 expects] [w2 [BOLS.3 him] to [e1 cry] fraud and then [e2 fly] to [MIA Miami]]; [ADM.1 another], an admiral, [c3 believes] [w3 [ARMY.1 the armed forces] would never [e3 help] [BOLS.4 him] to [e4 cling] to office].
| d1 2022-10
| e1 ACCUSE/allege hypothetical a=BOLS.3 C=election
| e2 RETREAT/resign hypothetical a=BOLS.3 p=MIA C=election
| e3 SUPPORT denied a=ARMY.1 r=BOLS.4 C=pro_autocracy
| e4 COERCE/seize hypothetical a=BOLS.4 C=pro_autocracy
| q1 speculates s=MINS
| q2 speculates s=MIN3.1
| q3 asserts s=ADM.1

In public there is less doubt.
[BOLS.5 The president] [d2 last month] [e5+c4 accused] [TSE.1 the electoral court] [w4 of counting votes "in a dark room"] and [e7+c5 proposed] [w5 that [ARMY.2 the army] run a count of its own].
[TSE.2 The court] has [e8 invited] [ARMY.3 the generals] to [e9 inspect] anything [ARMY they] like; its president, [FACH Nilson Bertoldi], [c6 says] [w6 [TSE.3 it] "does not [e10 negotiate] over elections"].
| d2 2022-05
| e5 ACCUSE/allege a=BOLS.5 r=TSE.1 t=d2 C=election
| e7 REQUEST/change a=BOLS.5 r=TSE.1 D=2022-05/inferred C=election
| e8 AGREE a=TSE.2 r=ARMY.3 D=- C=election
| e9 CONSULT/visit hypothetical a=ARMY.3 r=TSE.2 C=election
| e10 CONSULT denied a=TSE.3 C=election
| q4 accuses s=BOLS.5
| q5 proposes s=BOLS.5
| q6 denies s=FACH
| answers e10 e7
| o1 demand e7 refused closed=e10
| o2 invitation e8 open

[LULA.1 José Bento Nogueira], the favourite, [c7 says] [w7 [LULA.2 he] does not [c8 expect] [w8 a [e11 coup], only noise]].
[LULAIDE His campaign] quietly [c9 plans] [w9 to hire private guards for the count], and [DIPL Western diplomats] have been [e13+c10 asked] [w10 to [e14 recognise] the winner "within the hour"].
| e11 COERCE/seize denied C=pro_autocracy
| e13 REQUEST/assist r=DIPL D=- C=election,diplomatic
| e14 SUPPORT hypothetical a=DIPL C=election,diplomatic
| q7 asserts s=LULA.1
| q8 speculates s=LULA.2
| q9 promises s=LULAIDE
| q10 demands
| o3 request e13 open

[BRA@ Brazil] has used electronic voting machines since [d3 1996] and has yet to find one that cheated.
| d3 1996..

| @MINS office BRA GOV "some ministers"
| @BOLS person BRA GOV "Ademar Castilho" office="president"
| @MIN2 office BRA GOV "other ministers"
| @MIN3 office BRA GOV "a minister"
| @ADM office BRA GOV,MIL "admiral in the cabinet"
| @ARMY body BRA MIL "armed forces"
| @MIA place USA "Miami" city
| @TSE body BRA JUD "electoral court"
| @FACH person BRA JUD "Nilson Bertoldi" office="court president"
| @LULA person BRA OPP "José Bento Nogueira"
| @LULAIDE group BRA PTY,OPP "Nogueira's campaign"
| @DIPL office - GOV "Western diplomats"
| @BRA state BRA GOV "Brazil"

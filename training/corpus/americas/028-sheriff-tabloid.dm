# id: americas/028-sheriff-tabloid
# publisher: New York Morning Star
# language: en
# published: 2021-10-18

[FEDS.1 FEDS] [e1 SWOOP] ON UNION BOSS'S BEACH PAD
| e1 COERCE/seize a=FEDS.1 D=2021-10-17/inferred C=corruption

[FEDS.2 FBI agents] [e2 carted] 30 boxes and a stuffed marlin out of [BOSS.1 police union chief Vinnie Castellano]'s [MONT Montauk] house at sunrise [d1 Sunday], leaving [NEIGH neighbors] in bathrobes to gape.
| d1 2021-10-17
| e2 COERCE/seize a=FEDS.2 r=BOSS.1 p=MONT t=d1 C=corruption
| repeats e2 e1

[SRC Sources] [c1 tell] [STAR The Star] [w1 [FEDS.3 the bureau] [c2 thinks] [w2 [BOSS.2 the cigar-chomping boss] dipped into the widows' fund to buy a 54-foot yacht]].
Its name: Line of Duty.
[w3 "[BOSS.3 My client] never took a dime that wasn't his,"] [c3 fumed] [LAW.1 lawyer Barry Zuckerbrot], who [e3+c4 blasted] [FEDS.4 the agents] [w4 as "clowns in windbreakers"].
| e3 ACCUSE/disapprove a=LAW.1 r=FEDS.4 C=corruption
| q1 asserts s=SRC
| q2 speculates s=FEDS.3
| q3 denies s=LAW.1
| q4 accuses s=LAW.1
| denies q3 q2

City Hall couldn't hide its grin.
[MAYOR.1 The mayor], whom [BOSS.4 Castellano] once [e4+c5 called] [w5 "a dead fish in a nice suit"], [c6 said] only [w6 that [MAYOR.2 he] [c9 hoped] [w9 the boat was insured]].
| e4 ACCUSE/disapprove a=BOSS.4 r=MAYOR.1 D=-
| q5 accuses s=BOSS.4
| q6 asserts s=MAYOR.1
| q9 speculates s=MAYOR.2

[COPS Rank-and-file cops] were less amused.
[COPS.2 Some [n1 300] of them] [e5 rallied] outside the union hall [d2 last night] and [e6+c7 called for] [w7 [BOSS.5 the chief] to [e7 step aside]] until the [e8 probe] is over.
[WIDOW One widow], 71-year-old [WIDOW.2 Dolores Feeney], [x spat] at [BOSS.6 his] portrait.
| d2 2021-10-17
| n1 protesters 300 ~
| e5 PROTEST/demo a=COPS.2 r=BOSS.5 n=n1 t=d2 C=corruption
| e6 REQUEST/change a=COPS.2 r=BOSS.5 D=2021-10-17/inferred C=corruption
| e7 RETREAT/resign hypothetical a=BOSS.5 C=corruption
| e8 ACCUSE/investigate r=BOSS.5 C=corruption
| q7 demands s=COPS.2
| o1 demand e6 open

[w8 [PROS Prosecutors] may [e10 charge] [BOSS.7 Castellano] before [d3 Thanksgiving]], [TWOSRC two of the sources] [c8 say], unless [BOSS.8 he] [e11 agrees] to [e12 name] [POLS the pols] who partied aboard.
| d3 ..2021-11-25
| e10 ACCUSE/allege possible a=PROS r=BOSS.7 t=d3 C=corruption
| e11 AGREE hypothetical a=BOSS.8 r=PROS C=corruption
| e12 COOPERATE hypothetical a=BOSS.8 r=PROS C=corruption
| q8 asserts s=TWOSRC

| @FEDS body USA COP "FBI agents"
| @BOSS person USA COP,LAB "Vinnie Castellano" office="police union chief"
| @MONT place USA "Montauk" city
| @NEIGH public USA CVL "neighbors"
| @SRC public USA UNK "sources"
| @STAR company USA JRN "New York Morning Star"
| @LAW person USA UNK "Barry Zuckerbrot" office="lawyer"
| @MAYOR office USA GOV "mayor" office="mayor"
| @COPS public USA COP "rank-and-file cops"
| @WIDOW person USA CVL "Dolores Feeney"
| @TWOSRC public USA UNK "two of the sources"
| @PROS office USA JUD "prosecutors"
| @POLS public USA GOV "pols"

# id: quiet/013-family-court
# publisher: Trinidad Evening Standard
# language: en
# published: 2021-10-05

The parrot, the piano and the judge

[w1 A marriage that had "slid from love to trench warfare"] ended in [POS Port of Spain] on [d1 Monday], [JUD.1 Justice Camille Rampersad] [c1 said] from the bench, with a decree nisi and a quarrel over a parrot.
[WIF.1 Indra Mahabir], 44, had left the matrimonial home in [d2 2019], taking the piano; [HUS.1 her husband], a dentist, kept the bird.
| d1 2021-10-04
| d2 2019
| q1 asserts s=JUD.1

Each claimed the other had fired the opening shot.
[w2 "[HUS.2 He] attacked my cooking, my mother and my Chopin, in that order,"] [WIF.2 Mrs Mahabir] [c2 testified]; [HUS.3 the dentist] [c3 replied] [w3 that [HUS.4 he] had surrendered every argument since the honeymoon].
| q2 accuses s=WIF.2
| q3 asserts s=HUS.3

Neither was awarded costs.
[JUD.2 The judge] gave custody of the parrot to [WIF.3 the wife] on alternate weekends, a settlement that [LAW.1 lawyers in the corridor] [c4 believed] [w4 to be without precedent in the islands].
| q4 asserts s=LAW.1

Next door, a graver list was being heard.
[COU.1 The assize court] [e1 sentenced] [SGT.1 a former police sergeant], [SGT.2 Curtis Noel], to [e2 fourteen years] for [e3 beating] [DET.1 a detainee] in [ARI Arima] in [d3 2016], a term [NOE.1 his counsel] [e8+c5 called] [w5 savage] and [PRO.1 the prosecution], which had [e4+c6 asked for] [w6 twenty], as merciful.
| d3 2016
| q5 accuses s=NOE.1
| q6 demands s=PRO.1
| e1 SANCTION/convict a=COU.1 r=SGT.2 C=legal,crime
| e2 COERCE/arrest a=COU.1 r=SGT.2 C=legal,crime
| e3 ASSAULT/beat a=SGT.2 r=DET.1 p=ARI t=d3 C=human_rights
| e8 ACCUSE/disapprove a=NOE.1 r=COU.1 C=legal
| e4 REQUEST a=PRO.1 r=COU.1 D=- C=legal

[SGT.3 Noel], who had always [c7 denied] [w7 laying a finger on [DET.2 the man]], [c8 intends] [w8 to appeal].
[SOCG.1 The prisoners' charity Second Door] [e5 welcomed] the verdict and [e6+c9 urged] [GOV.1 the attorney general] [w9 to [e7 reopen] eleven older files], which [GOV.2 he] [c10 said] [w10 [GOV.3 he] would consider "in a calmer week"].
| q7 denies s=SGT.3
| q8 promises s=SGT.3
| q9 demands s=SOCG.1
| q10 asserts s=GOV.2
| e5 SUPPORT a=SOCG.1 C=legal,human_rights
| e6 REQUEST a=SOCG.1 r=GOV.1 C=legal,human_rights
| e7 ACCUSE/investigate hypothetical a=GOV.1 C=legal,human_rights
| o1 demand e6
| @POS place TTO "Port of Spain" city
| @JUD person TTO JUD "Camille Rampersad" office="judge"
| @WIF person TTO CVL "Indra Mahabir"
| @HUS public TTO MED,CVL "her husband, a dentist"
| @LAW public TTO JUD "lawyers in the corridor"
| @COU body TTO JUD "assize court"
| @SGT person TTO CRM "Curtis Noel" office="former police sergeant"
| @DET public TTO CVL "detainee"
| @ARI place TTO "Arima" city
| @NOE office TTO JUD "Noel's counsel"
| @PRO office TTO JUD "prosecution"
| @SOCG group TTO SOC "Second Door"
| @GOV office TTO GOV "attorney general"

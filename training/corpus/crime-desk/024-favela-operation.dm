# id: crime-desk/024-favela-operation
# publisher: Rio Chronicle
# title: Brazil judge halts police raids in Rio's Penha after nine die in three hours
# language: en
# published: 2024-05-24

[JUD Brazil judge] [e1 halts] [POL police] [x raids] in [RIO Rio]'s [PEN Penha] after [n1 nine] [e2 die] in three hours
| @JUD person BRA JUD "Clarice Nogueira" office="judge"
| @POL body BRA COP "Rio police"
| @RIO place BRA "Rio de Janeiro" city
| @PEN place BRA "Penha" district
| n1 killed 9
| e1 COERCE/restrict a=JUD r=POL p=PEN D=2024-05-23/inferred C=legal
| e2 ASSAULT a=POL p=PEN n=n1 D=2024-05-22/inferred C=crime

[JUD.1 Judge Clarice Nogueira] of the [SUP Supreme Court] [d1 late Thursday] [e3+c12 ordered] [POL.2 the military police of [RIO Rio de Janeiro]] [w12 to [e4 stop] all operations in [PEN the Penha complex] until [POL.3 they] [e5 hand over] the footage from cameras that [BOPE a special battalion] wore when it [e6 killed] [VICT.1 [n2 nine] people] there on [d2 Wednesday]].
[w1 Two of [VICT.2 the dead] were a manicurist and the boy who sold her acetone], [RES residents] [c1 say]; [w2 all nine were "soldiers of [CV the Red Command]"], [POL.4 the police] [c2 say].
| @SUP body BRA JUD "Supreme Court"
| @BOPE body BRA COP "special battalion"
| @VICT public BRA CVL "nine people killed"
| @RES public BRA CVL "residents"
| @CV group BRA CRM "Red Command"
| d1 2024-05-23
| d2 2024-05-22
| n2 killed 9
| e3 REQUEST a=JUD.1 r=POL.2 t=d1 C=legal
| repeats e3 e1
| e4 RETREAT hypothetical a=POL.2 p=PEN C=crime,legal
| e5 AID hypothetical a=POL.3 C=legal
| e6 ASSAULT a=BOPE r=VICT.1 p=PEN t=d2 n=n2 C=crime
| repeats e6 e2
| q12 demands s=JUD.1
| q1 asserts s=RES
| q2 asserts s=POL.4

[GOV.1 Governor Wilson Tavares], who embraced the battalion's commander before the cameras, [e8+c3 accused] [JUD.11 the judge] [w3 of handing the hills to traffickers] and [c4 said] [w4 [GOV.2 he] would not [e10 obey] "a paper written by the sea"].
Within the hour, after [ATT [GOV.5 his] own attorney-general] [c5 warned] [GOV.3 him] [w5 that contempt carries a fine of a million reais a day], [GOV.4 he] [e12 gave way].
| @GOV person BRA GOV "Wilson Tavares" office="governor of Rio"
| @ATT office BRA JUD,GOV "attorney-general of Rio"
| q3 accuses s=GOV.1
| q4 denies s=GOV.1
| q5 asserts s=ATT
| e8 ACCUSE/allege a=GOV.1 r=JUD.11 D=2024-05-23/inferred C=crime
| e10 REJECT/yield a=GOV.1 r=JUD.11 D=2024-05-23/inferred C=legal
| e12 CONCEDE a=GOV.4 D=2024-05-23/inferred C=legal
| answers e10 e3
| answers e12 e3
| o1 demand e3 open

[CV The Red Command] was founded in the seventies in the island prison of [ILHA Ilha Grande], where bank robbers shared a corridor with Marxists and, it is [c13 said], [w13 their reading list].
It rents out motorcycles, cable television and justice.
Its rivals, militias of former firemen and policemen, charge more, and vote.
| q13 asserts
| @ILHA place BRA "Ilha Grande" region

[w6 "Every dawn [x raid] is announced by the dogs,"] [c6 said] [MAR.1 Marlene Souto], who bakes in [PEN Penha] and on [d3 Wednesday] lay for three hours behind a sack of flour while bullets [e13 went through] [MAR.5 her] oven.
[MAR.2 She] does not [c7 believe] [w7 the cameras will show anything], because [w8 [POL the police] have forgotten to switch them on in 74 of the last 80 operations], [c8 according to] [OMB the public defender's ombudsman].
| @MAR person BRA BUS,CVL "Marlene Souto"
| @OMB office BRA JUD "public defender's ombudsman"
| d3 2024-05-22
| q6 asserts s=MAR.1
| q7 speculates s=MAR.2
| q8 asserts s=OMB
| e13 ASSAULT/firearms r=MAR.5 p=PEN t=d3 C=crime

[UN The UN human rights office] [e15+c9 called] [w9 for an independent [e16 inquiry]], its fifth such call in as many years.
[w10 There will be one, "as always"], [FED the federal justice ministry] [e17+c10 promised].
| @UN body UNO - "UN human rights office"
| @FED body BRA GOV "federal justice ministry"
| q9 demands s=UN
| q10 promises s=FED
| e15 REQUEST a=UN C=human_rights
| e16 ACCUSE/investigate hypothetical C=human_rights
| e17 AGREE a=FED C=human_rights
| answers e17 e15
| o2 demand e15 open
| o3 promise e17 open

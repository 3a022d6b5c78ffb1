# id: quiet/035-wire-fights
# publisher: Cordillera Press
# language: en
# published: 2026-03-04

[w1 Two sisters from [CUE Cuenca] who fought their way to the top of the chess federation will meet in its final on [d1 Saturday]], [FED.1 the federation] [c1 said], [w1 and have agreed not to talk at breakfast].
| d1 2026-03-07
| q1 asserts s=FED.1

[ECU.5 Quito] and [BOGO.1 Bogota] [e1 agreed] on [d2 Monday] to [e2 reopen] the [RUM Rumichaca] bridge at night, a week after [TRU.1 lorry drivers] stuck on both banks burned tyres and [e4 pelted] [CUS.1 the customs posts] with stones.
| d2 2026-03-02
| e1 AGREE a=ECU.5,BOGO.1 t=d2 C=economic,diplomatic
| e2 RETREAT/access planned a=ECU.5,BOGO.1 p=RUM C=economic
| e4 PROTEST/riot a=TRU.1 r=CUS.1 D=2026-02-23/inferred C=economic
| o1 promise e1

[w2 "A meeting that could have been a postcard,"] [c2 said] [DIP.1 a veteran of such gatherings] of the congress of stamp collectors in [MON Montevideo].
| q2 asserts s=DIP.1

The court of appeal in tennis sat for nine seconds.

[APP.1 The court of appeal] in [ASU Asuncion] [e5 upheld] the conviction of [SEN.1 a senator] for buying votes, and [w3 [SEN.2 he] must [e7 begin] his six years "forthwith"], [JUD.1 its president] [c3 ruled].
| q3 demands s=JUD.1
| e5 SANCTION/convict a=APP.1 r=SEN.1 C=corruption,legal
| e7 COERCE/arrest hypothetical r=SEN.2 C=corruption,legal

The strike price of the option was 40 dollars; the strike rate of the batsman, 131; the strike of the clock, one, at which the party ended.

[CON.1 Conductors] will [e8 strike] for a third day on [d3 Thursday], shutting the line to [CAL Callao], and [c4 want] [w4 [MIN.1 the ministry] to [e9 take back] [COL.1 eleven colleagues]] [e10 sacked] in [d4 January].
| d3 2026-03-05
| d4 2026-01
| q4 demands s=CON.1
| e8 PROTEST/strike planned a=CON.1 t=d3 C=economic
| e9 CONCEDE hypothetical a=MIN.1 r=COL.1 C=economic
| e10 SANCTION/expel r=COL.1 t=d4 C=economic

[w5 Her first novel was rejected by nine publishers, condemned by her aunt and defended, as far as she could tell, by no one], [NOV.1 the laureate] [c5 told] [STU students] in [MED.3 Medellin].
| q5 asserts s=NOV.1

[LAP.1 La Paz] [e11 rejected] the [e15 offer] of mediation made by [BRS.1 Brasilia] [d5 last week], [e12 condemned] the leak of the letter and [c6 said] [w6 [LAP.2 it] would [e14 talk] to [SAN.1 Santiago] "without chaperones"].
| d5 2026-02-23..2026-03-02
| q6 promises s=LAP.1
| e11 REJECT/meet a=LAP.1 r=BRS.1 C=diplomatic
| e12 ACCUSE/disapprove a=LAP.1 C=diplomatic
| e14 CONSULT planned a=LAP.2,SAN.1 C=diplomatic
| e15 AGREE a=BRS.1 r=LAP.1 t=d5 C=diplomatic
| answers e11 e15
| o2 invitation e15 refused closed=e11

[SUR.1 Surgeons] in [MED Medellin] have invaded the territory of the robot, and the robot has not complained.

A quarter of all lemons sold in [LIM Lima] come from [PIU Piura], whose growers are fighting a yellow fly, a bank and each other; [w7 [d7 last year]'s harvest was the worst since El Niño], [AGR.1 the regional office] [c7 reckons].
| d7 2025
| q7 asserts s=AGR.1

[ECU.1 Ecuador] [e16 granted] asylum to [GOV.1 a former governor of [PUN Puno]] whom [PER.1 Peru] seeks over the [e18 shooting] of [MAR.1 marchers] in [d6 2023]; [PER.2 Lima] [e19 recalled] its envoy the same afternoon.
| d6 2023
| e16 AID a=ECU.1 r=GOV.1 C=asylum
| e18 ASSAULT/firearms r=MAR.1 t=d6 C=human_rights
| e19 SANCTION/withdraw a=PER.2 r=ECU.1 C=diplomatic
| causes e16 e19
| @CUE place ECU "Cuenca" city
| @FED group ECU - "chess federation"
| @BOGO state COL GOV "Colombia"
| @RUM place ECU "Rumichaca" exact
| @TRU public - BUS "lorry drivers"
| @CUS body - GOV "customs posts"
| @DIP public - UNK "veteran of such gatherings"
| @MON place URY "Montevideo" city
| @APP body PRY JUD "court of appeal"
| @ASU place PRY "Asuncion" city
| @SEN office PRY LEG "senator"
| @JUD office PRY JUD "president of the court"
| @CON public PER LAB "conductors"
| @CAL place PER "Callao" city
| @MIN body PER GOV "ministry"
| @COL public PER LAB "eleven colleagues"
| @STU public COL EDU "students"
| @NOV public - UNK "laureate"
| @LAP state BOL GOV "La Paz"
| @BRS state BRA GOV "Brasilia"
| @SAN state CHL GOV "Santiago"
| @SUR public COL MED "surgeons in Medellin"
| @MED place COL "Medellin" city
| @LIM place PER "Lima" city
| @PIU place PER "Piura" city
| @AGR body PER GOV "regional agriculture office"
| @ECU state ECU GOV "Ecuador"
| @GOV office PER ELI "former governor of Puno"
| @PUN place PER "Puno" city
| @PER state PER GOV "Peru"
| @MAR public PER CVL "marchers"

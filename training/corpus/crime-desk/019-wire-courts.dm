# id: crime-desk/019-wire-courts
# publisher: World Bench Report
# language: en
# published: 2023-08-17

[TUN A Tunis appeals court] on [d1 Wednesday] [e1 doubled] to eight years the sentence of [NOU.1 Nourredine Chaibi], a former justice minister who had [e3 released] [n1 twelve] judges from jail hours before [PRES the president] [e4 dismissed] [NOU.2 him].
| @TUN body TUN JUD "Tunis appeals court"
| @NOU person TUN ELI "Nourredine Chaibi" office="former justice minister"
| @PRES office TUN GOV "president of Tunisia"
| d1 2023-08-16
| n1 other 12
| e1 COERCE/arrest planned a=TUN r=NOU.1 t=d1 C=legal,repression
| e3 RETREAT/release a=NOU.1 n=n1 D=- C=legal
| e4 SANCTION/expel a=PRES r=NOU.2 D=- C=political_institutions

[PAN Panama] upheld the [e6 acquittal] of [LAW [n2 28] lawyers] over offshore companies; [PROS.1 the prosecutor], who had [c1 hoped] [w1 for twelve years apiece], [c2 called] it [w2 "a sad day for arithmetic"].
| @PAN body PAN JUD "Panamanian court"
| @LAW public PAN UNK "28 lawyers"
| @PROS office PAN JUD "prosecutor"
| n2 other 28
| q1 speculates s=PROS.1
| q2 asserts s=PROS.1
| e6 CONCEDE a=PAN r=LAW n=n2 C=legal,crime

[ZAM.1 The president of [ZAMS Zambia]] [e7 commuted] the death sentences of [n3 nine] poisoners, [c3 saying] [w3 that hanging had never cured a snake bite], and [e8 pardoned] [MUS a musician] who had [e9 mocked] [PRED [ZAM.2 his] predecessor]'s limp.
| @ZAM office ZMB GOV "president of Zambia"
| @ZAMS state ZMB GOV "Zambia"
| @MUS public ZMB CVL "a musician"
| @PRED office ZMB ELI "the president's predecessor"
| q3 asserts s=ZAM.1
| n3 other 9
| e7 CONCEDE a=ZAM.1 n=n3 C=legal,human_rights
| e8 CONCEDE a=ZAM.1 r=MUS C=legal,rights_freedoms
| e9 ACCUSE/disapprove a=MUS r=PRED D=-

[AUT Prosecutors in [GRA Graz]] [c4 want] [w4 [GRZ.1 the mayor] [e11 tried] for misusing a fund for orphans]; [GRZ.2 she] has [c5 let it be known] [w5 that [GRZ.3 she] will not [e12 stand down] before the verdict, if then].
| @AUT office AUT JUD "prosecutors in Graz"
| @GRA place AUT "Graz" city
| @GRZ office AUT GOV "mayor of Graz"
| q4 speculates s=AUT
| q5 denies s=GRZ.2
| e11 ACCUSE/allege hypothetical r=GRZ.1 C=corruption,legal
| e12 RETREAT/resign denied a=GRZ.3 C=corruption

[PAK Pakistan's Supreme Court] struck down the wheat cess, and with it three hundred suits; wheat rose by four rupees.
| @PAK body PAK JUD "Supreme Court of Pakistan"

[GHA Ghana] has [e13 agreed] to [e14 send] [LIB Monrovia] [LIBW a warlord's quartermaster] whom [MAS a Massachusetts jury] would have [e15 tried] first, had [USA the State Department] not [e16 withdrawn] its request under pressure from [FAM the victims' families].
| @GHA state GHA GOV "Ghana"
| @LIB state LBR GOV "Liberia"
| @LIBW public LBR REB,CRM "a warlord's quartermaster"
| @MAS body USA JUD "Massachusetts jury"
| @USA body USA GOV "State Department"
| @FAM public LBR CVL "victims' families"
| e13 AGREE a=GHA r=LIB C=legal
| e14 COOPERATE planned a=GHA r=LIB C=legal
| e15 ACCUSE/allege hypothetical a=MAS r=LIBW C=legal
| e16 CONCEDE a=USA D=- C=legal
| o1 promise e13 open

[ICC The International Criminal Court] unsealed a [e19 warrant] for [CAR.1 a Central African colonel], [e20+c10 accused] [w10 of having [e21 starved] the town of [BRIA Bria] in [d2 2014]], after [c6 learning] [w6 that [CAR.2 he] had boarded a plane to [BRU Brussels]].
| @ICC body IGO JUD "International Criminal Court"
| @CAR office CAF MIL "Central African colonel"
| @BRIA place CAF "Bria" city
| @BRU place BEL "Brussels" city
| d2 2014
| q10 accuses
| q6 asserts s=ICC
| e19 THREATEN/arrest a=ICC r=CAR.1 C=legal,human_rights
| e20 ACCUSE/allege r=CAR.1 D=- C=human_rights
| e21 COERCE/withhold a=CAR.1 p=BRIA t=d2 C=human_rights

[w7 [BEL.1 Belgian police] should have [e22 arrested] [CAR.3 him] at the gate], [NGO a rights lawyer] [e24+c7 complained]; [BEL.2 they] [c8 say] [w8 [BEL.3 they] were told too late].
| @BEL body BEL COP "Belgian police"
| @NGO public - SOC "rights lawyer"
| q7 accuses s=NGO
| q8 denies s=BEL.2
| e22 COERCE/arrest hypothetical a=BEL.1 r=CAR.3 C=legal
| e24 ACCUSE/disapprove a=NGO r=BEL.1 C=legal

[KOR Seoul prosecutors] raided the home of [FORT.1 [KORM the former first lady]'s fortune-teller] and [e26 seized] [n4 two] diamond necklaces which, [FORT.2 she] [c9 swears], [w9 are glass].
| @KOR office KOR JUD "Seoul prosecutors"
| @KORM office KOR ELI "former first lady"
| @FORT public KOR CVL "fortune-teller"
| n4 seized 2
| q9 denies s=FORT.2
| e26 COERCE/seize a=KOR r=FORT.1 n=n4 C=corruption

A rain-soaked crowd in [BUD Budapest] watched a fictional prime minister stand trial for arson; the play runs to [d3 October].
| @BUD place HUN "Budapest" city
| d3 2023-10

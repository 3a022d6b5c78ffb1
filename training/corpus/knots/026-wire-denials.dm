# id: knots/026-wire-denials
# publisher: Continental Press Service
# language: en
# published: 2016-06-09

[w1 At no time did [NAV.1 the navy] [e1 fire] on [BOA.1 the boats]], [c1 wrote] [ADM.1 the admiral] whom [PAR.1 a parliamentary committee], which is [e2 investigating] the deaths of [n1 nineteen] people in them, had [e3 summoned] and who had not come.
| q1 denies s=ADM.1
| n1 killed 19
| e1 ASSAULT/firearms denied a=NAV.1 r=BOA.1
| e2 ACCUSE/investigate a=PAR.1 n=n1
| e3 REQUEST/meet a=PAR.1 r=ADM.1 D=-
| o1 request e3 refused

[GHA.1 Ghana] has not [e4 closed] the road at [AFL Aflao] to punish [TOG.1 Togo], as [TOGP.1 a [TOG~.2 Togolese] newspaper] [c2 alleged]; [GHC.1 its customs men] had [e5 walked out] over lunch money and nobody had told either government.
| span w2 at="Ghana has not closed the road at Aflao to punish Togo"#1
| q2 accuses s=TOGP.1
| e4 COERCE/restrict denied a=GHA.1 r=TOG.1 p=AFL
| e5 PROTEST/strike a=GHC.1 p=AFL D=-

Were it not for [OMA.1 Oman], which [e6 persuaded] [HOU.1 the captors] to [e7 free] [TEA.1 the French teacher] and [FRA.1 Paris] not to boast of it, [FRA.2 Paris] would have had nothing to [c3 deny] [w3 having [e8 paid] for].
| q3 denies s=FRA.2
| e6 REQUEST/yield a=OMA.1 r=HOU.1 D=- C=diplomatic
| e7 RETREAT/release a=HOU.1 r=TEA.1 D=-
| e8 AID denied a=FRA.2 D=-
| answers e7 e6

Far from [e9 training] [REB.1 the rebels] in its forests, as [KIN.1 Kinshasa] [e10+c4 charges], [UGA.1 Uganda], [c5 said] [UGS.1 its army spokesman], [w5 had itself twice been [e11 raided] by them and had [e12+c91 asked] [KIN.2 Kinshasa], without receiving the courtesy of a reply, [w91 for leave to [e13 pursue] [REB.2 them]]].
| span w4 at="training the rebels in its forests"#1
| span w5 at="Far from training the rebels in its forests"#1
| q4 accuses s=KIN.1
| q5 denies s=UGS.1
| e9 AID denied a=UGA.1 r=REB.1
| e10 ACCUSE/allege a=KIN.1 r=UGA.1
| e11 ASSAULT a=REB.2 r=UGA.1 D=-
| q91 demands s=UGA.1
| e12 REQUEST a=UGA.1 r=KIN.2 D=-
| e13 ASSAULT hypothetical a=UGA.1 r=REB.2
| denies q5 e10
| o2 request e12

What [THA.1 the Thai junta] did not [e14 ban] [STU.1 the students] from doing, [STU.2 the students] did: [STU.3 they] stood, read, ate sandwiches, and on [d1 Sunday], eating nothing, were [e15 arrested] for [e16 refusing] food.
| d1 2016-06-05
| e14 COERCE/restrict denied a=THA.1 r=STU.1
| e15 COERCE/arrest r=STU.3 t=d1 C=repression
| e16 PROTEST/hunger a=STU.3 t=d1 C=repression
| causes e16 e15

[w6 Until [VEN.1 the electoral council] counts the signatures], [c6 said] [CAP.1 the governor] whose volunteers gathered them, [w6 [MUD.1 the opposition] will neither [e18 talk] to [MAD.1 the president] nor [e19 leave] the avenue that [NGU.1 the national guard] has twice failed to [e21 clear]].
| q6 threatens s=CAP.1
| e18 CONSULT denied a=MUD.1,MAD.1 C=political_institutions
| e19 CONCEDE denied a=MUD.1
| e21 COERCE/restrict denied a=NGU.1 r=MUD.1

The lake freezes every seventh winter, and [w95 this], [FISH.1 the fishermen of [OHR Ohrid]] will [c95 tell] you, [w95 was not the seventh].
| q95 asserts s=FISH.1

[LIB.1 The militia], [c9 said] by [UNS.1 the UN] [w9 to have [e23 executed] [PRI.1 [n3 twelve] prisoners]] whom [CRT.1 a court] had the day before [e24+c10 ordered] it [w10 to [e25 free]], [c8 insisted] [w8 that it had [e26 freed] [PRI.2 them] and that [FAM.1 the families] must have [e27 killed] [PRI.3 them]].
| n3 killed 12
| q8 denies s=LIB.1
| q9 accuses s=UNS.1
| q10 demands s=CRT.1
| e23 ASSAULT/targeted a=LIB.1 r=PRI.1 n=n3 D=- C=human_rights
| e24 REQUEST/yield a=CRT.1 r=LIB.1 D=- C=legal
| e25 RETREAT/release hypothetical a=LIB.1
| e26 RETREAT/release a=LIB.1 r=PRI.2 D=-
| e27 ASSAULT possible a=FAM.1 r=PRI.3
| denies q8 e23
| answers e26 e24

| @NAV body - MIL "navy"
| @BOA public - REF "boats"
| @ADM office - MIL "admiral"
| @PAR body - LEG "parliamentary committee"
| @GHA state GHA GOV "Ghana"
| @AFL place GHA "Aflao" city
| @TOG state TGO GOV "Togo"
| @TOGP company TGO JRN "Togolese newspaper"
| @GHC office GHA GOV "customs men"
| @OMA state OMN GOV "Oman"
| @HOU group - REB "captors"
| @TEA public FRA EDU "French teacher"
| @FRA state FRA GOV "France"
| @REB group - REB "rebels"
| @KIN state COD GOV "Democratic Republic of the Congo"
| @UGA state UGA GOV "Uganda"
| @UGS office UGA MIL "army spokesman"
| @THA body THA GOV,MIL "junta"
| @STU public THA EDU "students"
| @VEN body VEN GOV "electoral council"
| @CAP office VEN GOV,OPP "governor"
| @MUD group VEN OPP "opposition"
| @MAD office VEN GOV "president"
| @NGU body VEN COP,MIL "national guard"
| @FISH public MKD AGR "fishermen of Ohrid"
| @OHR place MKD "Ohrid" city
| @LIB group LBY PRM "militia"
| @UNS body UNO - "United Nations"
| @PRI public LBY CRM "twelve prisoners"
| @CRT body LBY JUD "court"
| @FAM public LBY CVL "prisoners' families"

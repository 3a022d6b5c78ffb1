# id: knots/018-wire-headlines
# publisher: Night Desk
# language: en
# published: 2016-10-19

[LIB.1 Libyan militia] [e1 holding] [TUN.1 [TUNS~ Tunisian] consul] [e2+c1 demands] [w1 [TUNS.3 Tunis] [e3 free] [LDR.1 leader] [ITA.1 Italy] [e4 extradited]]
| q1 demands s=LIB.1
| e1 ASSAULT/abduct a=LIB.1 r=TUN.1
| e2 REQUEST/yield a=LIB.1 r=TUNS.3
| e3 RETREAT/release hypothetical a=TUNS.3 r=LDR.1
| e4 COOPERATE a=ITA.1 r=TUNS.3 D=- C=legal
| o1 demand e2

[AID.1 MP's aide] [e5+c3 accused] [w3 of [e6 tipping off] [GUN.1 gunmen]] [c2 denies] [w2 [e7 meeting] [GUN.2 them]]
| q2 denies s=AID.1
| q3 accuses
| e5 ACCUSE/allege r=AID.1
| e6 COOPERATE a=AID.1 r=GUN.1
| e7 CONSULT denied a=AID.1,GUN.2
| denies q2 e5

[MIN.1 Sacked minister] [e8 sues] [PM.1 premier] who [e9 sacked] [MIN.2 him]
| e8 ACCUSE/allege a=MIN.1 r=PM.1 C=legal
| e9 SANCTION/expel a=PM.1 r=MIN.2 D=-

[w4 No [e10 truce] until [SYR.1 Damascus] [e11 stops] [e12 bombing]], [c4 say] [REB.1 rebels] [RUS.1 Russia] [e13 bombed] on [d1 Monday]
| d1 2016-10-17
| q4 demands s=REB.1
| e10 RETREAT/ceasefire hypothetical a=REB.1
| e11 RETREAT hypothetical a=SYR.1
| e12 ASSAULT/aerial a=SYR.1
| e13 ASSAULT/aerial a=RUS.1 r=REB.1 t=d1

[HOM.1 Homeowners] told not to panic as rates rise; [BNK.1 bank] [e14+c5 urged] [w5 not to [x raise] them]
| q5 demands
| e14 REQUEST/change r=BNK.1 C=economic
| o2 demand e14

[NGA.1 Nigeria]'s [e15 detention] of [GIR.1 girls] [BOK.1 militants] [e16 freed]: the questions
| e15 COERCE/arrest a=NGA.1 r=GIR.1
| e16 RETREAT/release a=BOK.1 r=GIR.1 D=-

[MAY.1 Mayor], [e17 charged], [e20 surrenders] to [NBI.1 agents] [MAY.2 he] once [e18+c6 threatened] [w6 to [e19 drown]]
| q6 threatens s=MAY.2
| e17 ACCUSE/allege r=MAY.1 C=legal
| e18 THREATEN/violence a=MAY.2 r=NBI.1 D=-
| e19 ASSAULT hypothetical a=MAY.2 r=NBI.1
| e20 RETREAT a=MAY.1 r=NBI.1 C=legal

[KEN.1 Kenyan police] [CRT.1 court] [e23+c7 told] [w7 to [e21 leave] [STU.1 marchers] alone] [e22 fire] on [STU.2 marchers]
| q7 demands s=CRT.1
| e21 CONCEDE hypothetical a=KEN.1 r=STU.1
| e22 ASSAULT/firearms a=KEN.1 r=STU.2 C=repression
| e23 REQUEST/yield a=CRT.1 r=KEN.1 D=- C=legal

After [e24 strike] on hospital, a [e25 strike] by [DOC.1 its doctors] and a strike of luck
| e24 ASSAULT
| e25 PROTEST/strike a=DOC.1

[EU.1 EU] to [e26 let] [UKR.1 Ukrainians] in, keep [MOL.1 Moldovans] waiting, tell [GEO.1 Georgians] neither
| e26 RETREAT/access planned a=EU.1 r=UKR.1 C=migration

[UNP.1 UN panel][c8 :] [w8 ship [IRN.1 Iran] [e27 stopped] had [e28 carried] arms to [SHA.1 militants] [AMI.1 African force] is fighting]
| q8 asserts s=UNP.1
| e27 COERCE/seize a=IRN.1 D=-
| e28 AID r=SHA.1 D=-

[UNI.1 Teachers] [GOV.1 governor] [e30 fined] for [e31 striking] [e32 strike] over fines
| e30 SANCTION/convict a=GOV.1 r=UNI.1 D=-
| e31 PROTEST/strike a=UNI.1 D=-
| e32 PROTEST/strike a=UNI.1
| causes e31 e30
| causes e30 e32

[w9 [USA.1 US] not [e33 asked] to [e34 help] [IRQ.1 Iraqis] [e35 retake] [MOS Mosul] but will][c9 :] [ODI.1 general]
| q9 asserts s=ODI.1
| e33 REQUEST/assist denied r=USA.1
| e34 AID planned a=USA.1 r=IRQ.1 C=military
| e35 ASSAULT planned a=IRQ.1 p=MOS C=military

Old rivals draw in cup; goalkeeper, fired on Friday, the hero

| @LIB group LBY PRM "Libyan militia"
| @TUN office TUN GOV "Tunisian consul"
| @TUNS state TUN GOV "Tunisia"
| @LDR office LBY PRM "militia leader"
| @ITA state ITA GOV "Italy"
| @AID office - LEG "MP's aide"
| @GUN group - UAF "gunmen"
| @MIN office - ELI "sacked minister"
| @PM office - GOV "premier"
| @SYR state SYR GOV "Syria"
| @REB group SYR REB "rebels"
| @RUS state RUS GOV "Russia"
| @HOM public - CVL "homeowners"
| @BNK company - BUS "bank"
| @NGA state NGA GOV "Nigeria"
| @GIR public NGA CVL "girls"
| @BOK group NGA REB "militants"
| @MAY office - GOV "mayor"
| @NBI office - COP "agents"
| @KEN body KEN COP "Kenyan police"
| @CRT body KEN JUD "court"
| @STU public KEN CVL "marchers"
| @DOC public - MED "hospital's doctors"
| @EU body EUR - "EU"
| @UKR public UKR CVL "Ukrainians"
| @MOL public MDA CVL "Moldovans"
| @GEO public GEO CVL "Georgians"
| @UNP body UNO - "UN panel"
| @IRN state IRN GOV "Iran"
| @SHA group IMG REB "militants"
| @AMI body IGO MIL "African force"
| @UNI public - EDU,LAB "teachers"
| @GOV office - GOV "governor"
| @USA state USA GOV "United States"
| @IRQ body IRQ GOV "Iraqis"
| @MOS place IRQ "Mosul" city
| @ODI office USA MIL "general"

# id: knots/016-wire-passives
# publisher: Northern Agency
# language: en
# published: 2018-03-29

[SKR.1 The double agent] [e1 poisoned] in a cathedral city was [e2 visited] on [d1 Wednesday] by [DET.1 detectives] who had been called back from leave, and [c1 was reported] [w1 by [BBC.1 the BBC], whose account [HOS.1 the hospital] would not discuss, to be speaking].
| d1 2018-03-28
| q1 asserts s=BBC.1
| e1 ASSAULT/unconventional r=SKR.1 D=- C=cbrn
| e2 ACCUSE/investigate a=DET.1 r=SKR.1 t=d1 C=cbrn

[RUD.1 [n1 Twenty-three] diplomats], [e4 ordered out] by [LON.1 London] and seen off at the airport by [AMB.1 an ambassador] who may be next, were followed on [d2 Thursday] by [n2 more than a hundred] others, [e7 expelled] by [STA.1 countries] that [MOS.1 Moscow] [c2 said] [w2 had been [e8 bullied]].
| n1 other 23
| n2 other 100..
| d2 2018-03-29
| q2 accuses s=MOS.1
| e4 SANCTION/expel a=LON.1 r=RUD.1 n=n1 D=- C=diplomatic
| e7 SANCTION/expel a=STA.1 t=d2 n=n2 C=diplomatic
| e8 COERCE r=STA.1 D=-

[SLO.1 The reporter] and [FIA.1 the fiancée] with whom he was found [e9 shot] had both, it was [c3 confirmed] by [PRO.1 prosecutors], [w3 been [e10 threatened]], [SLO.3 he] by [BUS.1 a businessman] who has been [e11 questioned] and [e12 let] go, [FIA.2 she] by nobody anyone has been able to name.
| q3 asserts s=PRO.1
| e9 ASSAULT/firearms r=SLO.1,FIA.1 D=- C=crime
| e10 THREATEN/violence a=BUS.1 r=SLO.3 D=-
| e11 ACCUSE/investigate r=BUS.1 D=-
| e12 RETREAT/release r=BUS.1 D=-

Snow, three centimetres of it, closed the schools of [CORK Cork] and opened its pubs.

[TOG.1 Nine opposition deputies] were to have been sworn in; [n4 two] were [e14 arrested] on the way, [n5 four] [e15 turned back] at a bridge by [GEN.1 gendarmes], and the oath was taken by the rest before an empty gallery from which [PUB.1 the public] had been [e16 excluded].
| n4 arrested 2
| n5 other 4
| e14 COERCE/arrest r=TOG.1 n=n4 C=repression
| e15 COERCE/restrict a=GEN.1 r=TOG.1 n=n5 C=repression
| e16 COERCE/restrict r=PUB.1 C=rights_freedoms

[w4 No shots were [e17 fired], no one was [e18 hurt], no property was [e19 damaged]], [c4 said] [SPK.1 the mine's spokesman] of a day on which [WIT.1 three witnesses] [c5 saw] [w5 [SEC.1 company guards] [e20 shoot] [GOA.1 a goatherd] in the hand].
| q4 denies s=SPK.1
| q5 asserts s=WIT.1
| e17 ASSAULT/firearms denied
| e18 ASSAULT denied
| e19 ASSAULT/destroy denied
| e20 ASSAULT/firearms a=SEC.1 r=GOA.1 D=-
| denies q4 e20

Extradited, tried, [e21 convicted], [e22 pardoned] and [e23 deported] within one presidency, [BAN.1 the banker] [e24 thanked] [CAP.1 the captain] of the aeroplane.
| e21 SANCTION/convict r=BAN.1 D=- C=corruption,legal
| e22 CONCEDE r=BAN.1 D=-
| e23 COERCE/deport r=BAN.1 D=-
| e24 SUPPORT a=BAN.1 r=CAP.1
| e25 COOPERATE D=- C=legal
| span e25 at="Extradited"#1

[FIG.1 The last fighters] in [ARB Arbin], a town [SYR.1 the army] had [e26 besieged] for five years and [e27 bombed] for four, [e28 surrendered] their rifles to [RUSP.1 [RUS~ Russian] military police] on [d3 Sunday] and were [e29 bused] north by [RED.1 the Red Crescent].
| d3 2018-03-25
| e26 COERCE/restrict a=SYR.1 p=ARB D=- C=military
| e27 ASSAULT/aerial a=SYR.1 p=ARB D=- C=military
| e28 RETREAT/disarm a=FIG.1 r=RUSP.1 p=ARB t=d3 C=military
| e29 AID a=RED.1 r=FIG.1 D=2018-03-25/inferred

| @SKR public RUS SPY "double agent"
| @DET office GBR COP "detectives"
| @BBC company GBR JRN "BBC"
| @HOS body GBR MED "hospital"
| @RUD office RUS GOV "twenty-three diplomats"
| @LON state GBR GOV "United Kingdom"
| @AMB office RUS GOV "ambassador"
| @STA other - GOV "expelling countries"
| @MOS state RUS GOV "Russia"
| @SLO public SVK JRN "reporter"
| @FIA public SVK CVL "fiancée"
| @PRO office SVK JUD "prosecutors"
| @BUS public SVK BUS "businessman"
| @CORK place IRL "Cork" city
| @TOG office TGO LEG,OPP "nine opposition deputies"
| @GEN body TGO COP "gendarmes"
| @PUB public TGO CVL "public"
| @SPK company - BUS "mine"
| @WIT public - CVL "three witnesses"
| @SEC public - BUS "company guards"
| @GOA public - AGR "goatherd"
| @BAN public - BUS "banker"
| @CAP public - BUS "captain"
| @FIG group SYR REB "fighters in Arbin"
| @ARB place SYR "Arbin" city
| @SYR body SYR MIL "army"
| @RUSP body RUS COP,MIL "Russian military police"
| @RUS state RUS GOV "Russia"
| @RED group SYR SOC "Red Crescent"

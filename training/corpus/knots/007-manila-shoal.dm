# id: knots/007-manila-shoal
# publisher: The Luzon Examiner
# title: The ship that would not be towed
# language: en
# published: 2024-03-26

The ship that would not be towed

[MAR.11 [PHI~ Filipino] marines], whose rusting hulk on the shoal [CHN.1 China] has [e1+c1 demanded] for years [w1 that [MNL.1 Manila] [e2 remove]], were [e3 resupplied] on [d1 Saturday] by a wooden boat that [CCG.1 two [CHN~.2 Chinese] coastguard cutters] had [e4 sprayed] with water until its windscreen, and [CRE.1 [n1 three] men] behind it, broke.
| d1 2024-03-23
| n1 injured 3
| q1 demands s=CHN.1
| e1 REQUEST/yield a=CHN.1 r=MNL.1 D=- C=territory
| e2 RETREAT/withdraw hypothetical a=MNL.1 C=territory
| e3 AID r=MAR.11 t=d1 C=military
| e4 ASSAULT/crowd-control a=CCG.1 r=CRE.1 n=n1 D=2024-03-23/inferred C=territory

[CCG.2 The coastguard] [c2 denied] [w2 having [e5 aimed] at anyone], [c3 said] [w3 the boat had ignored nine warnings], and [e7+c4 urged] [MNL.2 the Philippines] [w4 to [e8 honour] what [CCG.3 it] [c5 called] [w5 a promise] by [FPRE.1 an earlier president] to [e9 tow] the wreck away], a promise [FPRE.2 the earlier president] [c6 denies] [w6 ever [e10 making]] and for which no paper has been found.
| q2 denies s=CCG.2
| q3 accuses s=CCG.2
| q4 demands s=CCG.2
| q5 asserts s=CCG.3
| q6 denies s=FPRE.2
| e5 ASSAULT/crowd-control denied a=CCG.2
| e7 REQUEST/yield a=CCG.2 r=MNL.2 C=territory
| e8 RETREAT hypothetical a=MNL.2 C=territory
| e9 RETREAT/withdraw planned a=FPRE.1 C=territory
| e10 CONCEDE denied a=FPRE.2 D=-
| denies q2 e4
| denies q6 e11
| e11 CONCEDE a=FPRE.1 D=-
| span e11 at="promise"#1

[MNL.3 Manila] [e12 summoned] [AMB.1 the ambassador], as it has [x summoned] [AMB.2 him] twenty times since [d2 January], and [AMB.3 he], as ever, came on foot.
| d2 2024-01..
| e12 ACCUSE/disapprove a=MNL.3 r=AMB.1 C=diplomatic

[JPN.1 Japan], [AUS.1 Australia] and [USA.1 the United States], whose [DEF.1 defence secretary] [c7 let it be known] [w7 that an [e13 attack] on [MAR.1 the marines] would oblige [USA.2 Washington] to [e14 act]], each [e15 condemned] [CHN.5 Beijing]; [SGP.1 Singapore], asked to [e16 join] them, preferred to recall its long friendship with all parties.
| q7 threatens s=DEF.1
| e13 ASSAULT hypothetical r=MAR.1
| e14 ASSAULT hypothetical a=USA.2
| e15 ACCUSE/disapprove a=JPN.1,AUS.1,USA.1 r=CHN.5 C=diplomatic
| e16 ACCUSE/disapprove hypothetical a=SGP.1
| e17 REQUEST r=SGP.1 D=- C=diplomatic
| span e17 at="asked"#1
| span c8 at="asked"#1
| span w8 at="to join them"#1
| q8 demands
| o1 demand e17 refused

Tuna, not territory, is what the families of [MAS Masinloc] talk about, and tuna has been bad.

What worries [ADM.1 Rear Admiral Celso Villanueva], who commanded the station until [SEC.1 a defence secretary] whom [ADM.2 he] had [e18 contradicted] on television [e19 retired] [ADM.3 him], [w9 is not that [CCG.6 the cutters] will [e20 ram] a boat but that [CAP.1 some twenty-year-old captain], ordered to avoid being rammed, will [e21 fire]].
| e18 ACCUSE/disapprove a=ADM.2 r=SEC.1 D=-
| e19 SANCTION/expel a=SEC.1 r=ADM.3 D=-
| e20 ASSAULT possible a=CCG.6
| e21 ASSAULT/firearms possible a=CAP.1
| span c9 at="worries"#1
| q9 speculates s=ADM.1

[w10 "Nobody will have [e22 attacked] anybody,"] [ADM.5 he] [c10 said], [w10 "and there will be a war."]
| q10 speculates s=ADM.5
| e22 ASSAULT denied

[MAR.5 The marines], eleven of them, [e23+c91 asked] by satellite phone [w91 for rice, chess sets and, if [NAV the navy] could manage it, paint].
| q91 demands s=MAR.5
| e23 REQUEST/assist a=MAR.5 C=military
| o2 request e23

| @PHI state PHL GOV "Philippines"
| @MNL state PHL GOV "Philippine government"
| @CHN state CHN GOV "China"
| @CCG body CHN COP "Chinese coastguard"
| @CRE public PHL CVL "three men"
| @FPRE office PHL ELI "earlier president"
| @AMB office CHN GOV "Chinese ambassador"
| @JPN state JPN GOV "Japan"
| @AUS state AUS GOV "Australia"
| @USA state USA GOV "United States"
| @DEF office USA GOV,MIL "defence secretary"
| @MAR body PHL MIL "marines"
| @SGP state SGP GOV "Singapore"
| @MAS place PHL "Masinloc" city
| @ADM person PHL MIL,ELI "Celso Villanueva" office="rear admiral"
| @SEC office PHL GOV,MIL "defence secretary"
| @CAP office - MIL "twenty-year-old captain"
| @NAV body PHL MIL "navy"

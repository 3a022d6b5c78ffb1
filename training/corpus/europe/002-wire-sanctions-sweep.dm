# id: europe/002-wire-sanctions-sweep
# publisher: Continental Press Service
# language: en
# published: 2022-05-05

[EU The European Union] has [e1 blacklisted] [BANK Sovkombank] and [ACT two state broadcasters], leaving only [BRITS the British] to insure tankers that carry [RUS~ Russian] crude.
| @EU state EUR - "European Union"
| @BANK company RUS BUS "Sovkombank"
| @ACT company RUS JRN "two state broadcasters"
| @BRITS public GBR CVL "the British"
| @RUS state RUS GOV "Russia"
| e1 SANCTION/discontinue a=EU r=BANK,ACT C=economic

[POL Poland] [e2 scrapped] a [n1 $90 million] grant to [MINSK Minsk] on [d1 Wednesday], the last item of a partnership that dated from [d2 2009].
| @POL state POL GOV "Poland"
| @MINSK state BLR GOV "Belarus"
| n1 money 90000000 USD
| d1 2022-05-04
| d2 2009
| e2 SANCTION/discontinue a=POL r=MINSK t=d1 n=n1 C=economic

[GAZ Gazprom] [e3 turned off] the tap to [FIN.31 Finland] at dawn after [FIN.32 Helsinki] had [e4+c4 refused] [w4 to [e5 pay] in roubles], but [FIRM Gasum] [c1 insisted] [w1 no household would go cold].
| @GAZ company RUS BUS "Gazprom"
| @FIN state FIN GOV "Finland"
| @FIRM company FIN BUS "Gasum"
| q1 asserts s=FIRM
| e3 COERCE/withhold a=GAZ r=FIN.31 C=economic,natural_resource
| e4 REJECT/assist a=FIN.32 r=GAZ D=-
| e5 COOPERATE denied a=FIN.32 r=GAZ C=economic
| causes e4 e3
| q4 denies s=FIN.32

In [VIE Vienna] [AUT.41 the chancellor] [e6 sacked] [MINISTER.41 [AUT.42 his] interior minister] over a leaked recording, and by evening [MINISTER.42 she] had [e7 handed in] [MINISTER.43 her] party card as well.
| @VIE place AUT "Vienna" city
| @AUT office AUT GOV "chancellor" office="chancellor"
| @MINISTER office AUT GOV "interior minister" office="interior minister"
| e6 SANCTION/expel a=AUT.41 r=MINISTER.41 p=VIE C=executive
| e7 RETREAT/resign a=MINISTER.42 D=2022-05-05/inferred

[SRB.51 Belgrade] [e8 recalled] [AMB [SRB.52 its] ambassador] from [SKOPJE Skopje], which had [e9 voted] for [KOS Kosovo]'s admission to [INTERPOL Interpol].
| @SRB state SRB GOV "Serbia"
| @AMB office SRB GOV "ambassador"
| @SKOPJE state MKD GOV "North Macedonia"
| @KOS state KOS GOV "Kosovo"
| @INTERPOL body IGO COP "Interpol"
| e8 SANCTION/withdraw a=SRB.51 r=SKOPJE C=diplomatic
| e9 SUPPORT a=SKOPJE r=KOS D=-
| causes e9 e8

[COUNCIL The Council of Europe] [e10 suspended] [DELEG the [GEO~.71 Georgian] delegation] for a month, a step [GEO.72 Tbilisi] [e11+c2 branded] [w2 "a punishment of voters"].
| @COUNCIL body IGO - "Council of Europe"
| @DELEG body GEO LEG "Georgian delegation"
| @GEO state GEO GOV "Georgia"
| q2 accuses s=GEO.72
| e10 SANCTION/expel a=COUNCIL r=DELEG
| e11 ACCUSE/disapprove a=GEO.72 r=COUNCIL

[ESTCOURT A court in [TARTU Tartu]] found [PROF.81 Professor Vadim Lossev] [e12 guilty] of [x spying] for [GRU the [RUS~ Russian] GRU] and [e14 jailed] [PROF.82 him] for six years and three months.
| @ESTCOURT body EST JUD "court in Tartu"
| @TARTU place EST "Tartu" city
| @PROF person EST EDU "Vadim Lossev" office="professor"
| @GRU body RUS SPY "GRU"
| e12 SANCTION/convict a=ESTCOURT r=PROF.81 p=TARTU C=intelligence,legal
| e14 COERCE/arrest a=ESTCOURT r=PROF.82 p=TARTU C=intelligence,legal

[TUR Ankara] has [e15 frozen] all contact with [YER Yerevan] at ministerial level and [e16 cancelled] a [NKAR Nagorno-Karabakh] conference that had been due to open on [d3 Saturday].
| @TUR state TUR GOV "Turkey"
| @YER state ARM GOV "Armenia"
| d3 2022-05-07
| e15 SANCTION/discontinue a=TUR r=YER C=diplomatic
| e16 REJECT/meet a=TUR r=YER C=diplomatic

[MEP The European Parliament] [e17 expelled] [GROUP [n2 four] members of the far-right bloc] after [GUARD a guard] was [e18 slapped] in the chamber.
| @MEP body EUR LEG "European Parliament"
| @GROUP office EUR LEG "four members of the far-right bloc"
| @GUARD public - - "guard"
| e17 SANCTION/expel a=MEP r=GROUP n=n2
| n2 other 4
| e18 ASSAULT/beat r=GUARD D=-
| causes e18 e17

[OP The dock workers' union at [RIGA Riga]] will [e19 boycott] every ship under a [RUS~ Russian] flag from [d4 Monday], and [HEAD.1 its chairman], [HEAD.2 Modris Zvejs], [c3 hopes] [w3 [SWEDOCK dockers in [GOT Gothenburg]] will [e20 follow]].
| @OP group LVA LAB "dock workers' union"
| @RIGA place LVA "Riga" city
| @HEAD person LVA LAB "Modris Zvejs" office="chairman"
| @SWEDOCK group SWE LAB "dockers in Gothenburg"
| @GOT place SWE "Gothenburg" city
| d4 2022-05-09..
| q3 speculates s=HEAD.2
| e19 PROTEST/boycott planned a=OP r=RUS p=RIGA t=d4

The £4.2 million yacht lay at anchor off [IMP Imperia] for a month before anyone asked who paid the crew.
| @IMP place ITA "Imperia" city
| @NKAR place AZE "Nagorno-Karabakh" region
| e20 PROTEST/boycott hypothetical a=SWEDOCK

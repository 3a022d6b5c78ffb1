# id: americas/019-wire-northern
# publisher: Northwire
# language: en
# published: 2020-06-03

[MINNPOL Minneapolis police] [e1 lobbed] tear gas at [CROWD.1 mourners] outside [PREC3 the Third Precinct], and [CROWD.2 the crowd] [e2 smashed] [n1 a dozen] squad cars.
| n1 other 12 ~
| e1 ASSAULT/crowd-control a=MINNPOL r=CROWD.1 p=PREC3 C=repression
| e2 PROTEST/riot a=CROWD.2 r=MINNPOL p=PREC3 n=n1

[GOVWA The governor of [WASTATE Washington state]] [e3 mobilised] [NG.1 [n2 600] National Guardsmen] on [d1 Sunday], [c1 stressing] [w1 that [NG.2 they] would carry no rifles].
| d1 2020-05-31
| n2 troops 600
| e3 MOBILIZE/troops a=GOVWA t=d1 n=n2
| q1 asserts s=GOVWA

[MILI.1 Armed members of a self-styled militia] [e4 patrolled] a shopping street in [BOISE Boise] until [MAYBO the mayor] [e5+c2 asked] [MILI.2 them] [w2 to [e6 go home]].
| e4 MOBILIZE/militia a=MILI.1 p=BOISE
| e5 REQUEST/yield a=MAYBO r=MILI.2
| e6 RETREAT/withdraw hypothetical a=MILI.2 p=BOISE
| q2 demands s=MAYBO
| o1 demand e5 open

[RCMPC RCMP officers] [e7 handcuffed] [WETS [n3 14] Wet'suwet'en land defenders] near [HOUST Houston, British Columbia], where a [e9 blockade] has stopped work on a gas pipeline since [d2 January].
| d2 2020-01..
| n3 arrested 14
| e7 COERCE/arrest a=RCMPC r=WETS p=HOUST n=n3 C=natural_resource
| e9 PROTEST/obstruct a=WETS p=HOUST t=d2 C=natural_resource

[CUBFM The Cuban foreign ministry] [e10+c3 decried] [USA U.S.] [e11 curbs] on remittances [w3 as "strangulation by wire transfer"].
| e10 ACCUSE/disapprove a=CUBFM r=USA C=economic
| e11 SANCTION/discontinue a=USA D=- C=economic
| q3 accuses s=CUBFM

[OHIO Ohio's attorney general] is [e13 looking into] [MASKS a mask broker] who allegedly [x palmed off] dust filters on hospitals.
| e13 ACCUSE/investigate a=OHIO r=MASKS C=corruption,health

Traffic over [RAINB the Rainbow Bridge] fell by nine tenths in [d3 May], and the gulls have taken over the toll booths.
| d3 2020-05

[TEAMS The Teamsters] [e15 threw their weight behind] [SANI.1 Memphis sanitation workers], who [e16 downed tools] on [d4 Monday] when [MEMPH the city] [e17 refused] [SANI.2 them] masks.
| d4 2020-06-01
| e15 SUPPORT a=TEAMS r=SANI.1 C=health
| e16 PROTEST/strike a=SANI.1 r=MEMPH t=d4 C=health
| e17 REJECT/assist a=MEMPH r=SANI.2 D=2020-06-01/inferred C=health
| causes e17 e16

[MAINE.1 A Maine lobsterman] [c4 claims] [w4 [CANCG a Canadian coast guard cutter] [e18 boarded] [MAINE.2 his] boat off [MACH Machias Seal Island] and [e19 took] his radio]; [OTTSP a spokeswoman in [OTTAWA Ottawa]] [c5 says] [w5 no vessel was [e20 stopped] there [d5 last month]].
| d5 2020-05
| e18 COERCE/seize a=CANCG r=MAINE.2 p=MACH D=- C=territory
| e19 COERCE/seize a=CANCG r=MAINE.2 p=MACH D=- C=territory
| e20 COERCE/seize denied t=d5 C=territory
| q4 accuses s=MAINE.1
| q5 denies s=OTTSP
| denies q5 e18

| @MINNPOL body USA COP "Minneapolis police"
| @CROWD public USA CVL "mourners"
| @PREC3 place USA "Third Precinct" exact
| @GOVWA office USA GOV "governor of Washington state" office="governor"
| @WASTATE place USA "Washington state" province
| @NG body USA MIL "National Guardsmen"
| @MILI group USA UNK "self-styled militia"
| @BOISE place USA "Boise" city
| @MAYBO office USA GOV "mayor of Boise"
| @RCMPC body CAN COP "RCMP officers"
| @WETS public CAN CVL "Wet'suwet'en land defenders"
| @HOUST place CAN "Houston, British Columbia" city
| @CUBFM body CUB GOV "Cuban foreign ministry"
| @USA state USA GOV "United States"
| @OHIO office USA JUD "Ohio's attorney general" office="attorney general"
| @MASKS public USA BUS "mask broker"
| @RAINB place - "Rainbow Bridge" exact
| @TEAMS group USA LAB "Teamsters"
| @SANI public USA LAB "Memphis sanitation workers"
| @MEMPH body USA GOV "city of Memphis"
| @MAINE public USA BUS "Maine lobsterman"
| @CANCG body CAN COP "Canadian coast guard cutter"
| @MACH place - "Machias Seal Island" exact
| @OTTSP office CAN GOV "spokeswoman in Ottawa"
| @OTTAWA place CAN "Ottawa" city

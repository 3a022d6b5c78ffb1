# id: mena-south-asia/017-wire-assault
# publisher: Crescent Newsdesk
# language: en
# published: 2016-07-18

[SUIC A suicide bomber] [e1 blew himself up] amid [MOUR mourners] in [KARR Baghdad's Karrada district] on [d1 Saturday], [w1 killing [n1 at least 41]], [IRQM the interior ministry] [c1 said].
| @SUIC public - REB "suicide bomber"
| @MOUR public IRQ CVL "mourners"
| @KARR place IRQ "Karrada district" district
| @IRQM body IRQ GOV "interior ministry"
| d1 2016-07-16
| n1 killed 41..
| q1 asserts s=IRQM
| e1 ASSAULT/suicide-attack a=SUIC r=MOUR p=KARR t=d1 n=n1 C=terrorism

[w2 [SYRA [SYR~ Syrian] army helicopters] [e2 dropped] chlorine on [SARQ Saraqib]], [WH the White Helmets] [e3+c2 alleged] on [d2 Sunday]; [DAM Damascus] [c3 dismissed] [w3 the story as theatre].
| @SYR state SYR GOV "Syria"
| @SYRA body SYR MIL "Syrian army helicopters"
| @SARQ place SYR "Saraqib" city
| @WH group SYR SOC "White Helmets"
| @DAM state SYR GOV "Damascus"
| d2 2016-07-17
| q2 accuses s=WH
| q3 denies s=DAM
| e2 ASSAULT/unconventional a=SYRA p=SARQ D=- C=cbrn,military
| e3 ACCUSE/allege a=WH r=SYRA t=d2
| denies q3 e3

[DETS.1 Nine [LBY~ Libyan] detainees] [c4 told] [UNSM the UN mission] [w4 that [GUARD guards] in [MISR Misrata] had [e4 tortured] [DETS.2 them] with cables and [e5 raped] [ONEW one of the women]].
| @LBY state LBY GOV "Libya"
| @DETS public LBY CVL "nine Libyan detainees"
| @UNSM body UNO - "UN mission"
| @GUARD office LBY COP "guards" office="guards"
| @MISR place LBY "Misrata" city
| @ONEW public LBY CVL "one of the women"
| q4 accuses s=DETS.1
| e4 ASSAULT/torture a=GUARD r=DETS.2 p=MISR D=- C=human_rights
| e5 ASSAULT/sexual a=GUARD r=ONEW p=MISR D=- C=human_rights

[LASH Lashkar-i-Jhangvi gunmen] [e6 ambushed] [BUS a bus of pilgrims] outside [QUET Quetta]; [w5 the attackers fled on motorcycles before [FC paramilitaries] could [e7 shoot back]], [SURV a survivor] [c5 recounted].
| @LASH group PAK REB "Lashkar-i-Jhangvi gunmen"
| @BUS public PAK CVL "bus of pilgrims"
| @QUET place PAK "Quetta" city
| @FC body PAK PRM "paramilitaries"
| @SURV person PAK CVL "a survivor"
| q5 asserts s=SURV
| e6 ASSAULT a=LASH r=BUS p=QUET C=terrorism
| e7 ASSAULT/firearms denied a=FC r=LASH

[KNIFE A machete-wielding student] [e8 hacked to death] [PRIEST.1 a Hindu priest] in [JHEN Jhenaidah], and [DAES Islamic State] [c6 claimed] [w6 to have [e9 dispatched] [PRIEST.2 him]].
| @KNIFE public BGD EDU,UAF "machete-wielding student"
| @PRIEST public BGD REL "Hindu priest"
| @JHEN place BGD "Jhenaidah" district
| @DAES group IMG REB "Islamic State"
| q6 asserts s=DAES
| e8 ASSAULT/primitive a=KNIFE r=PRIEST.1 p=JHEN C=terrorism,religion_ethnicity
| e9 ASSAULT a=DAES r=PRIEST.2 D=- C=terrorism
| repeats e9 e8

[TURK [TUR~ Turkish] drones] [e10 hit] [PKK a Kurdistan Workers' Party camp] in [QAN Qandil], and [ARTI howitzers] [e11 shelled] the road below it until dawn.
| @TUR state TUR GOV "Turkey"
| @TURK body TUR MIL "Turkish drones"
| @PKK group - REB "Kurdistan Workers' Party camp"
| @QAN place IRQ "Qandil" region
| @ARTI body TUR MIL "howitzers"
| e10 ASSAULT/drone a=TURK r=PKK p=QAN C=military
| e11 ASSAULT/heavy-weapons a=ARTI C=military

A car bomb tore through [POLST.1 a traffic police office] in [IDL Idlib] at noon and [MERCH merchants] nearby [e13+c7 faulted] [POLST.2 the police] [w7 for leaving the gate open].
| @POLST body SYR COP "traffic police office"
| @IDL place SYR "Idlib" city
| @MERCH public SYR BUS "merchants"
| q7 accuses s=MERCH
| span e14 at="car bomb"
| e14 ASSAULT/explosives r=POLST.1 p=IDL C=terrorism
| e13 ACCUSE/disapprove a=MERCH r=POLST.2

Rain has come early to [SAN Sanaa], filling the cisterns beneath the old city's tower houses.
| @SAN place YEM "Sanaa" city

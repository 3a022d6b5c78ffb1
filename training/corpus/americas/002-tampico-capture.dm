# id: americas/002-tampico-capture
# publisher: Gulf Wire Service
# language: en
# published: 2023-03-27

[MAR Mexican marines] [e1 seize] [BOSS alleged fuel-theft boss] in [TAMPICO Tampico]
| e1 COERCE/arrest a=MAR r=BOSS p=TAMPICO D=2023-03-26/inferred C=crime

[MEXCITY MEXICO CITY] (GWS) - [MAR Mexican marines] [e2 arrested] [BOSS the alleged leader of [BAND a fuel-theft ring]] at a seaside villa near [TAMPICO Tampico] on [d1 Sunday], ending a manhunt of almost two years, [SECUR the security ministry] [c1 said].
[w2 [BOSS Evaristo Quiñones], known as "El Tuercas", [e3 put up a fight] at no point], [c2 according to] [MINST a ministry statement] that did not mention [USA~ U.S.] [e4 help].
| d1 2023-03-26
| e2 COERCE/arrest a=MAR r=BOSS p=TAMPICO t=d1 C=crime
| repeats e2 e1
| span w1 at="Mexican marines arrested the alleged leader of a fuel-theft ring at a seaside villa near Tampico on Sunday, ending a manhunt of almost two years"
| q1 asserts s=SECUR
| e3 ASSAULT denied a=BOSS D=2023-03-26/inferred C=crime
| q2 asserts s=MINST
| e4 AID possible a=USA D=2023-03-26/inferred

But [OFFUS two American officials] [c3 told] [GWS this agency] [w3 that [DEA the Drug Enforcement Administration] had [e5 passed on] the coordinates of [BOSS.5 his] phone to [MEXNAVY the Mexican navy] [d2 last week]].
[w4 "[OFFUS.4 We] were [e6+c9 asked] [w9 to stay out of the photograph], and [OFFUS.5 we] did,"] [OFFUS.6 one of them] [c4 said].
| d2 2023-03-20..2023-03-27
| e5 COOPERATE a=DEA r=MEXNAVY t=d2 C=crime,intelligence
| q3 asserts s=OFFUS
| e6 REQUEST/yield r=OFFUS.4 D=-
| q4 asserts s=OFFUS.6
| q9 demands
| o3 demand e6 met by=-

[BOSS.7 His] lawyer, [LAWYER Paulina Ibarra], [e7+c5 accused] [MAR the marines] [w5 of [e8 beating] [BOSS.8 him] after [BOSS.9 he] had been handcuffed] and [e9+c10 asked] [JUDGE a federal judge] [w10 to [e10+c11 order] [w11 a medical examination]].
[NAVYSP A navy spokesman] [c6 called] the account [w6 "an invention"].
| e7 ACCUSE/allege a=LAWYER r=MAR C=human_rights
| e8 ASSAULT/beat a=MAR r=BOSS.8 D=2023-03-26/inferred C=human_rights
| q5 accuses s=LAWYER
| e9 REQUEST/assist a=LAWYER r=JUDGE C=legal
| e10 REQUEST hypothetical a=JUDGE C=legal
| q6 denies s=NAVYSP
| denies q6 e7
| q10 demands s=LAWYER
| q11 demands s=JUDGE
| o1 request e9 open

[TAMPICO Tampico] lies at the mouth of the [PANUCO Pánuco], amid refineries whose pipelines have been tapped for as long as anyone can remember.
Illegal taps cost [PEMEX Pemex], the state oil company, some $700 million a year, [AUDIT its auditors] [c7 estimate].
| span w7 at="Illegal taps cost Pemex, the state oil company, some $700 million a year"
| q7 speculates s=AUDIT

[PROS Prosecutors] [c8 plan] [w8 to [e11 charge] [BOSS.1 Quiñones] with organized crime on [d3 Wednesday]], and [SECUR the ministry] has not ruled out [e12 handing] [BOSS.12 him] to [USA the United States], which has [e13 sought] [BOSS.13 his] [e14 extradition] since [d4 2021].
| d3 2023-03-29
| d4 2021..
| e11 ACCUSE/allege planned a=PROS r=BOSS.1 t=d3 C=crime,legal
| q8 promises s=PROS
| e12 COOPERATE possible a=SECUR r=USA C=legal
| e13 REQUEST/assist a=USA t=d4 C=legal
| e14 COOPERATE hypothetical r=USA C=legal
| o4 request e13 open
| o2 scheduled e11 open due=2023-03-29

| @MAR body MEX MIL "Mexican marines"
| @BOSS person MEX CRM "Evaristo Quiñones" office="alleged ring leader"
| @BAND group MEX CRM "fuel-theft ring"
| @TAMPICO place MEX "Tampico" city
| @MEXCITY place MEX "Mexico City" city
| @SECUR body MEX GOV "Mexican security ministry"
| @MINST other MEX GOV "ministry statement"
| @USA state USA GOV "United States"
| @OFFUS office USA GOV "two American officials"
| @GWS company - JRN "Gulf Wire Service"
| @DEA body USA COP "Drug Enforcement Administration"
| @MEXNAVY body MEX MIL "Mexican navy"
| @LAWYER person MEX UNK "Paulina Ibarra" office="lawyer"
| @JUDGE office MEX JUD "federal judge"
| @NAVYSP office MEX MIL "navy spokesman"
| @PANUCO place MEX "Pánuco" region
| @PEMEX company MEX BUS "Pemex"
| @AUDIT public MEX BUS "Pemex auditors"
| @PROS office MEX JUD "prosecutors"

# id: africa-asia/013-manila-resupply
# publisher: Luzon Daily Inquest
# title: Water cannon at Ayungin: Manila summons Chinese envoy
# language: en
# published: 2024-04-18

Water cannon at [AYU Ayungin]: [PHL Manila] [e1 summons] [AMB Chinese envoy]
| e1 ACCUSE/disapprove a=PHL r=AMB D=2024-04-18/inferred C=diplomatic,territory

[DFA The Department of Foreign Affairs] [e2 hauled in] [AMB Ambassador Huang Weimin] on [d1 Thursday] after [CCG China Coast Guard ships] [e3 blasted] [PHB a wooden supply boat] with water cannon, injuring [NAVY [n1 three] navy men].
It was the fourth such confrontation [d2 this year] around the rusting hulk that [PHL the Philippines] ran aground on [AYU the shoal] in [d3 1999] to stake its claim.
| d1 2024-04-18
| d2 2024
| d3 1999
| n1 injured 3
| e2 ACCUSE/disapprove a=DFA r=AMB t=d1 C=diplomatic,territory
| repeats e2 e1
| e3 ASSAULT a=CCG r=NAVY n=n1 D=-
| causes e3 e2

[DEL.8 Undersecretary Ma. Teresa Delos Reyes] [c1 said] [w1 [DEL.9 she] had handed [AMB the envoy] a note [e5+c2 demanding] [w2 that [CHN Beijing] “[e6 rein in] vessels that behave like bullies”]].
[AMB Huang], in turn, [e7+c3 charged] [w3 that [PHB the boat] had [e8 rammed] [CCG a cutter] first], which [PCG the Philippine Coast Guard] [c4 called] [w4 “a lie with video evidence against it”].
| q1 asserts s=DEL.8
| e5 REQUEST/yield a=DEL.9 r=CHN
| q2 demands s=DEL.9
| e6 RETREAT hypothetical a=CHN
| o1 demand e5
| q3 accuses s=AMB
| e7 ACCUSE/allege a=AMB r=PHB
| e8 ASSAULT a=PHB r=CCG D=-
| q4 denies s=PCG
| denies q4 e7

[NAVS Commodore Renato Abello], a navy spokesman, [c5 said] [w5 the mission had been “degraded but not [e9 stopped]” and that [MAR the marines] aboard the hulk had food for six weeks].
[w6 “[PHL We] have never [e10 pulled back] from [AYU this shoal], and [CHN Beijing] knows it,”] [NAVS he] [c6 added].
| q5 asserts s=NAVS
| e9 COERCE/restrict denied
| q6 asserts s=NAVS
| e10 RETREAT/withdraw denied a=PHL p=AYU

[JPN Japan], [AUS Australia] and [USA the United States] voiced [e11 support] for [PHL Manila] within hours; [ASE ASEAN] was silent.
[w7 [PHL.20 The Philippines] and [USA Washington] will begin their largest [e13 exercise] on [d4 Monday], and for the first time part of it will be held beyond the 12-mile limit], [ARMS the armed forces] [c7 announced].
| d4 2024-04-22
| q7 promises s=ARMS
| e11 SUPPORT a=JPN,AUS,USA r=PHL
| e13 COOPERATE planned a=PHL.20,USA t=d4 C=military
| o2 scheduled e13 due=2024-04-22

In [MAS Masinloc], where boats lay upturned on the sand, [FIS fishermen] talked less about flags than about diesel at 70 pesos a litre.
[w8 “The fish do not know whose sea it is,”] [LOR Lorenzo Macaraeg], 58, [c8 shrugged].
| q8 asserts s=LOR
| @AYU place - "Ayungin Shoal" region
| @PHL state PHL GOV "Philippines"
| @AMB person CHN GOV "Huang Weimin" office="Chinese ambassador to the Philippines"
| @DFA body PHL GOV "Department of Foreign Affairs"
| @CCG body CHN COP "China Coast Guard ships"
| @NAVY public PHL MIL "Philippine navy men"
| @DEL person PHL GOV "Ma. Teresa Delos Reyes" office="undersecretary"
| @CHN state CHN GOV "China"
| @PHB body PHL MIL "supply boat"
| @PCG body PHL COP "Philippine Coast Guard"
| @NAVS person PHL MIL "Renato Abello" office="navy spokesman"
| @MAR body PHL MIL "marines aboard the hulk"
| @JPN state JPN GOV "Japan"
| @AUS state AUS GOV "Australia"
| @USA state USA GOV "United States"
| @ASE body IGO - "ASEAN"
| @ARMS body PHL MIL "Philippine armed forces"
| @MAS place PHL "Masinloc" city
| @FIS public PHL AGR "fishermen"
| @LOR person PHL AGR "Lorenzo Macaraeg"

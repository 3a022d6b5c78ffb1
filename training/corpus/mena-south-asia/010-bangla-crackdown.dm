# id: mena-south-asia/010-bangla-crackdown
# publisher: Dhaka Evening Standard
# language: en
# published: 2024-07-25

Curfew [e1 eased] as [DHA Dhaka] counts its dead
| @DHA place BGD "Dhaka" city
| e1 CONCEDE p=DHA D=2024-07-25/inferred

Offices opened for four hours on [d1 Thursday] after [GOV the government] [e2 loosened] a nationwide curfew that it had [e3 imposed] on [d2 Friday] at the height of the student unrest.
[STUD Students] had been [e4 demanding] [w1 an end to quotas] that reserve a third of civil service posts for the families of veterans.
| @GOV body BGD GOV "government"
| @STUD public BGD EDU "students"
| d1 2024-07-25
| d2 2024-07-19
| span c1 at="demanding"
| q1 demands s=STUD
| e2 CONCEDE a=GOV t=d1
| e3 COERCE/curfew a=GOV t=d2
| e4 REQUEST/change a=STUD D=-
| o2 demand e4
| repeats e2 e1

[HOSP Hospital registers] seen by [PAP this newspaper] [c2 list] [w2 [n1 163] [e5 deaths]]; [HOMEM the home minister] [c3 disputes] [w3 the figure] and [c4 says] [w4 [VAND opposition vandals] were behind most of [e6 the bloodshed]].
| @HOSP other BGD MED "hospital registers"
| @PAP company BGD JRN "this newspaper"
| @HOMEM office BGD GOV "home minister" office="home minister"
| @VAND public BGD OPP "opposition vandals"
| n1 killed 163
| q2 asserts s=HOSP
| q3 denies s=HOMEM
| q4 accuses s=HOMEM
| e5 ASSAULT n=n1 D=- C=repression
| e6 ASSAULT a=VAND D=-
| denies q3 q2

[w5 "[RAB.1 They] [e7 fired] from the helicopter, at the roofs, at anybody,"] [c5 said] [SHUM Shumi Akhter], whose [SON eleven-year-old son] was [e8 hit] in the neck while closing a window.
[RAB.2 The Rapid Action Battalion] [c6 denies] [w6 that [RAB.3 it] [e9 shot] from the air].
| @RAB body BGD COP "Rapid Action Battalion"
| @SHUM person BGD CVL "Shumi Akhter"
| @SON person BGD CVL "Shumi Akhter's son"
| q5 accuses s=SHUM
| q6 denies s=RAB.2
| e7 ASSAULT/firearms a=RAB.1 D=- C=repression
| e8 ASSAULT/firearms r=SON D=- C=repression
| e9 ASSAULT/firearms denied a=RAB.3 C=repression
| repeats e9 e7
| denies q6 e7

[SC The Supreme Court] on [d3 Sunday] [e10 cut] the quota to seven per cent, a ruling that [COORD.1 the protest coordinators] have [e15+c7 called] [w7 insufficient].
[COORD.2 They] have [e11+c8 given] [GOV the government] [w8 until [d4 Saturday] to [e12 restore] the mobile internet, [e13 free] [COORD.3 [n2 nine] of their number] and [e14 dismiss] [HOMEM the home minister]].
| @SC body BGD JUD "Supreme Court"
| @COORD group BGD EDU,OPP "protest coordinators"
| d3 2024-07-21
| d4 2024-07-27
| n2 other 9
| q7 accuses s=COORD.1
| q8 demands s=COORD.2
| e10 CONCEDE a=SC t=d3 C=legal
| e11 REQUEST/yield a=COORD.2 r=GOV
| e12 RETREAT hypothetical a=GOV D=..2024-07-28/stated
| e13 RETREAT/release hypothetical a=GOV r=COORD.3 n=n2 D=..2024-07-28/stated
| e14 SANCTION/expel hypothetical a=GOV r=HOMEM D=..2024-07-28/stated
| o1 deadline e11 due=..2024-07-28
| e15 ACCUSE/disapprove a=COORD.1 r=SC

[TEL Telecom engineers] [c9 expect] [w9 that service will [x return] only in stages].
The smell of burnt tyres still hangs over [MIRP Mirpur], where the metro station is a shell.
| @TEL public BGD BUS "telecom engineers"
| @MIRP place BGD "Mirpur" district
| q9 speculates s=TEL

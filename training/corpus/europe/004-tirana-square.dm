# id: europe/004-tirana-square
# publisher: Adriatic Post
# language: en
# published: 2024-10-30

[ALBOPP [ALB~ Albanian] opposition] [e1 pelts] [GOV prime minister's office] with petrol bombs
| @ALBOPP group ALB PTY,OPP "Albanian opposition"
| @ALB state ALB GOV "Albania"
| @GOV body ALB GOV "prime minister's office"
| e1 PROTEST/riot a=ALBOPP r=GOV D=2024-10-29/inferred C=political_institutions

[TIR TIRANA] - [CROWD [n1 Some 8,000] supporters of [DP.21 the Democratic Party]] [e2 marched] on [GOV.21 the seat of the government] on [d1 Tuesday] night and [e3 threw] petrol bombs at [GOV.22 it] after [DP.22 the party] had [e4+c1 called for] [w1 "days of wrath" until [RAMA Prime Minister Besnik Lleshi] [e5 steps down]].
| @TIR place ALB "Tirana" city
| @CROWD public ALB CVL "supporters of the Democratic Party"
| @DP group ALB PTY,OPP "Democratic Party"
| @RAMA person ALB GOV "Besnik Lleshi" office="prime minister"
| n1 protesters 8000 ~
| d1 2024-10-29
| q1 demands s=DP.22
| e2 PROTEST/demo a=CROWD r=GOV.21 t=d1 n=n1 C=political_institutions
| e3 PROTEST/riot a=CROWD r=GOV.22 t=d1 C=political_institutions
| e4 REQUEST/change a=DP.22 D=- C=political_institutions
| e5 RETREAT/resign hypothetical a=RAMA C=executive
| repeats e3 e1
| o1 demand e4

[POL Riot police] answered with [e6 water cannon], [e7 arrested] [SUSP [n2 27] people] and [e8 cordoned off] [SKAND Skanderbeg Square].
| @POL body ALB COP "riot police"
| @SUSP public ALB CVL "people"
| @SKAND place ALB "Skanderbeg Square" exact
| n2 arrested 27
| e6 ASSAULT/crowd-control a=POL D=2024-10-29/inferred C=repression
| e7 COERCE/arrest a=POL r=SUSP n=n2 D=2024-10-29/inferred
| e8 COERCE/restrict a=POL p=SKAND D=2024-10-29/inferred

[HOSP The Mother Teresa hospital] [c2 said] [w2 [OFF [n3 eleven] officers] had been [e9 burned]], one of them badly.
| @HOSP body ALB MED "Mother Teresa hospital"
| @OFF public ALB COP "officers"
| n3 injured 11
| q2 asserts s=HOSP
| e9 ASSAULT r=OFF n=n3 D=2024-10-29/inferred

[BER.51 Agron Shkreta], [BER.52 the party's leader], whom [COURT a court] has [e10 confined] to [BER.53 his] flat since [d2 December], [e12+c3 vowed] from the balcony [w3 that "no road, no port and no airport" would be left [e11 unblocked] [d3 next week]].
| @BER person ALB PTY,OPP "Agron Shkreta" office="party leader"
| d2 2023-12..
| q3 threatens s=BER.51
| e10 COERCE/arrest a=COURT r=BER.51 t=d2 C=legal
| e11 PROTEST/obstruct hypothetical t=d3 C=political_institutions
| @COURT body ALB JUD "court"
| d3 2024-11-04..2024-11-11
| e12 THREATEN/restrict a=BER.51 C=political_institutions
| o2 threat e12

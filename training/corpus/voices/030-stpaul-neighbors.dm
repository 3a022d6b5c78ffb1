# id: voices/030-stpaul-neighbors
# publisher: Prairie Ledger
# language: en
# published: 2021-12-10

[NEI Neighbors] [c1 recall] [w1 the quiet man at number 44]
| q1 asserts s=NEI

[w2 "He shoveled my walk before he shoveled his own,"] [c2 said] [LOR Loretta Haugen], 80, of the barber who, [POL police] [c3 say], [w3 shot his brother-in-law over a boat [d1 last weekend]].
| d1 2021-12-04..2021-12-06
| q2 asserts s=LOR
| q3 accuses s=POL

[ATT The Ramsey County attorney] has [e1+c4 charged] [BAR.31 Dale Wieck], 52, [w4 with murder]; [LAWY his public defender] [c5 says] [w5 [BAR.32 he] [c6 believed] [w6 the other man was armed]].
| q4 accuses s=ATT
| q5 asserts s=LAWY
| q6 asserts s=BAR.32
| e1 ACCUSE/allege a=ATT r=BAR.31 C=crime,legal

[w7 "[EVE Everybody here] [c8 thinks] [w8 they would have noticed],"] [c7 said] [PAS Pastor Ruth Amdahl], who has given the same answer to four television crews.
[w7 "There are always signs. We read them afterwards."]
| q7 asserts s=PAS
| q8 asserts s=EVE

[SIS.1 The victim's sister] [c10 remembers] [w10 him as a man who "never met a rule he liked"]; [SIS.2 she] [c11 hopes] [w11 the trial will be short].
| q10 asserts s=SIS.1
| q11 speculates s=SIS.2

[w12 Homicides in [STP St. Paul] have fallen by a fifth [d2 this year]], [MAY Mayor Curtis Obermeier] [c12 noted], but [MOT a group called Mothers on Selby] [c13 disputes] [w13 the figure] and [e3+c14 wants] [w14 [CHI the police chief] [e4 replaced]].
| d2 2021
| q12 asserts s=MAY
| q13 denies s=MOT
| q14 demands s=MOT
| e3 REQUEST/change a=MOT C=crime
| e4 SANCTION/expel hypothetical r=CHI C=crime
| denies q13 q12

[CHI.71 The chief], [CHI.72 Marcus Beale], [c15 insists] [w15 [CHI.73 he] is going nowhere].
[w16 "[PEOP People] [c17 say] [w17 they want me gone] every time the moon is full,"] [CHI he] [c16 joked].
| q15 denies s=CHI.72
| q16 asserts s=CHI
| q17 demands s=PEOP

[HAN Criminologist Judith Hanley], whose study of eleven cities appeared in [d3 October], [c18 suspects] [w18 the fall has less to do with [POL police] than with the price of used cars].
| d3 2021-10
| q18 speculates s=HAN

| @NEI public USA CVL "neighbors"
| @LOR person USA CVL "Loretta Haugen"
| @POL body USA COP "police"
| @ATT office USA JUD "Ramsey County attorney"
| @BAR person USA CRM "Dale Wieck"
| @LAWY office USA JUD "public defender"
| @PAS person USA REL "Ruth Amdahl" office="pastor"
| @EVE public USA CVL "everybody here"
| @SIS public USA CVL "victim's sister"
| @STP place USA "St. Paul" city
| @MAY person USA GOV "Curtis Obermeier" office="Mayor"
| @MOT group USA SOC "Mothers on Selby"
| @CHI person USA COP "Marcus Beale" office="police chief"
| @PEOP public USA CVL "people"
| @HAN person USA EDU "Judith Hanley"

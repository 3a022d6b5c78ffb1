# id: quiet/027-count
# publisher: Suva Weekend Post
# language: en
# published: 2026-05-13

Landslide without mud: independents take Macuata

[LAB LABASA] — Nobody was more surprised than the winner when [w1 a retired dentist captured the seat of [MAC Macuata] by 612 votes on [d1 Saturday]], [OFF.1 the returning officer] [c1 declaring] the result shortly after midnight.
| d1 2026-05-09
| q1 asserts s=OFF.1

[VAK.1 Dr Litia Vakatawa] ran on drains, school meals and a bridge; her opponents ran on each other.
[w2 "They fired everything they had, and most of it hit their own side,"] [VAK.2 she] [c2 said], declining a garland because of her hay fever.
Turnout fell to 51 percent.
| q2 asserts s=VAK.2

[COA.1 The governing coalition] has now lost four by-elections in a row and [c3 expects] [w3 to lose the fifth].
| q3 speculates s=COA.1

Behind the scenes the knives are out.
[FIN.1 Finance Minister Apisai Rokotuivuna] was [e1 sacked] on [d2 Monday] after [e2 telling] [PM.1 the prime minister] to go, and [c5 says] [w5 [FIN.2 he] will resist "with every clause of the constitution"]; [PMO.1 the prime minister's office] [c6 denied] [w6 that a vote of confidence was planned].
| d2 2026-05-11
| q5 threatens s=FIN.1
| q6 denies s=PMO.1
| e1 SANCTION/expel r=FIN.1 t=d2 C=executive
| e2 REQUEST/change a=FIN.1 r=PM.1 D=- C=executive

| causes e2 e1

Appointed in his place is [SEN.1 Senimili Qarase], a former auditor who plays the organ and is thought to bear no grudges.
[UNI.1 Sugar workers], who had [e4 called off] a strike in [d3 April] in exchange for a [e5 promise] from [FIN.3 her predecessor], [e6+c7 asked] [SEN.2 her] on [d4 Tuesday] [w7 to honour it]; [SEN.3 she] [e8 agreed] to [e9 meet] [UNI.2 them] on [d5 Friday].
| d3 2026-04
| d4 2026-05-12
| d5 2026-05-15
| q7 demands s=UNI.1
| e4 CONCEDE a=UNI.1 t=d3 C=economic
| e5 AGREE a=FIN.3 r=UNI.1 D=2026-04/inferred C=economic
| e6 REQUEST/change a=UNI.1 r=SEN.2 t=d4 C=economic
| e8 AGREE a=SEN.3 r=UNI.2 D=2026-05-12/inferred C=economic
| e9 CONSULT planned a=SEN.3,UNI.2 t=d5 C=economic
| o1 promise e5
| o2 demand e6
| o3 promise e8
| @LAB place FJI "Labasa" city
| @MAC place FJI "Macuata" province
| @OFF office FJI GOV "returning officer"
| @VAK person FJI LEG,MED "Litia Vakatawa"
| @COA group FJI PTY,GOV "governing coalition"
| @FIN person FJI GOV "Apisai Rokotuivuna" office="finance minister"
| @PM office FJI GOV "prime minister"
| @PMO body FJI GOV "prime minister's office"
| @SEN person FJI GOV "Senimili Qarase" office="finance minister"
| @UNI group FJI LAB "sugar workers"

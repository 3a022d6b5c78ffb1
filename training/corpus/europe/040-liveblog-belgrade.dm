# id: europe/040-liveblog-belgrade
# publisher: Republika Live
# language: en
# published: 2025-03-19

LIVE: [PROT Protesters] [e1 ring] state television in [BEL Belgrade]
| @PROT public SRB CVL "protesters"
| @BEL place SRB "Belgrade" city
| e1 PROTEST/obstruct a=PROT p=BEL C=political_institutions

20:05 [STUD.21 Students] [c1 say] [w1 [STUD.22 they] will [e2 keep] the staff from leaving until [RTS the broadcaster RTS] [e3 apologises] for calling [STUD.23 them] a mob].
| @STUD public SRB EDU,CVL "students"
| @RTS company SRB JRN "RTS"
| q1 threatens s=STUD.21
| e2 PROTEST/obstruct planned a=STUD.22 r=RTS C=political_institutions
| e3 CONCEDE hypothetical a=RTS r=STUD.23

20:31 [INT.31 The interior minister], [INT.32 Zivko Radulovic], [e4+c2 calls on] [POLC the police] [w2 to show restraint]; [GEND the gendarmerie] has nevertheless been [e6 moved] up to [TAK Takovska street].
| @INT person SRB GOV "Zivko Radulovic" office="interior minister"
| @POLC body SRB COP "police"
| @GEND body SRB COP "gendarmerie"
| @TAK place SRB "Takovska street" exact
| q2 demands s=INT.32
| e4 REQUEST a=INT.32 r=POLC
| o2 demand e4
| e6 MOBILIZE/police p=TAK

20:58 Somebody has [e7 thrown] eggs at [VAN a police van].
| @SOMEB public - - "somebody"
| span SOMEB at="Somebody"#1
| @VAN body SRB COP "police van"
| e7 PROTEST/riot a=SOMEB r=VAN

21:40 Our reporter at the gate saw no [e8 arrests] so far; [LAWY a lawyer with the crowd] [c3 reports] [w3 only one man [e15 questioned] and let go].
| @LAWY office SRB JUD "lawyer with the crowd"
| @MANQ public SRB CVL "one man"
| span MANQ at="one man"#1
| e8 COERCE/arrest denied
| e15 ACCUSE/investigate r=MANQ
| q3 asserts s=LAWY

22:15 [VUC President Stamenic], in an interview on another channel, [c4 rules out] [w4 [e9 dismissing] [HEADR the head of RTS]] and [c5 hints] [w5 that foreign agencies are [e10 paying] for the sandwiches].
| @VUC person SRB GOV "Dragan Stamenic" office="president"
| @HEADR office SRB JRN "head of RTS"
| @AG body - SPY "foreign agencies"
| span AG at="foreign agencies"#1
| q4 denies s=VUC
| q5 accuses s=VUC
| e9 SANCTION/expel denied a=VUC r=HEADR
| e10 AID a=AG C=misinformation

22:47 [RTS RTS] has [e11 invited] [STUD.81 two students] to tomorrow's news; after a loud vote [STUD.82 they] [e12 decline].
| d1 2025-03-20
| span d1 at="tomorrow"#1
| e11 AGREE a=RTS r=STUD.81
| e12 REJECT/meet a=STUD.82 r=RTS
| answers e12 e11
| o1 invitation e11 refused closed=e12

23:30 The fountain on [SLAV Slavija] has been lit in the colours of the flag.
| @SLAV place SRB "Slavija" exact

00:12 [STUD The students] [e13 called off] the blockade for the night and [c6 intend] [w6 to [e14 be back] at eight].
| q6 promises s=STUD
| e13 CONCEDE a=STUD
| e14 PROTEST/obstruct planned a=STUD

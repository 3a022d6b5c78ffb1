# id: spanish/050-lisbon-strike
# publisher: The Tagus Courier
# title: Doctors' walkout shuts Lisbon emergency rooms as minister digs in
# language: en
# published: 2023-01-20

[DOC.1 Doctors]' [e1 walkout] shuts [LIS.1 Lisbon] emergency rooms as [MIN.1 minister] digs in
| @DOC group PRT MED,LAB "National Federation of Doctors"
| @LIS place PRT "Lisbon" city
| @MIN person PRT GOV "Helena Quadros" office="health minister"
| e1 PROTEST/strike a=DOC.1 p=LIS.1 D=2023-01-19/inferred C=health,economic

Eleven of the fifteen emergency departments in [LIS.2 Lisbon] turned patients away on [d1 Thursday] as [DOC.2 members of the National Federation of Doctors] [e2 downed tools] for 48 hours.
[MIN.2 Health Minister Helena Quadros] [c1 said] [w1 [MIN.71 she] would not [e3 go] "a single euro beyond the budget"] and [e4+c2 accused] [DOC.3 the federation] [w2 of using the sick as bargaining chips].
[w3 "[MIN.3 She] should try a night shift without a porter,"] [c3 retorted] [NUN.1 Nuno Vilhena], [NUN.2 its president], who [c4 expects] [w4 [NUR nurses] to [e5 join] the stoppage [d2 next week]].
In [POR Porto], where [HOS the hospital of São João] kept its wards open, [PAT patients' families] [e6 thanked] [STA the night staff] with a banner and a tray of pastries.
A junior doctor in [PRT@ Portugal] takes home some 1,500 euros a month, half of what a colleague earns in [DUB Dublin].
| @NUN person PRT MED "Nuno Vilhena" office="president of the federation"
| @PRT state PRT GOV "Portugal"
| @DUB place IRL "Dublin" city
| @NUR public PRT MED "nurses"
| @POR place PRT "Porto" city
| @PAT public PRT CVL "patients' families"
| @STA public PRT MED "night staff"
| @HOS body PRT MED "hospital of São João"
| d1 2023-01-19
| d2 2023-01-23..2023-01-30
| q1 denies s=MIN.2
| q2 accuses s=MIN.2
| q3 asserts s=NUN.1
| q4 speculates s=NUN.2
| e2 PROTEST/strike a=DOC.2 p=LIS.2 t=d1 C=health,economic
| e3 AID denied a=MIN.71 C=health,economic
| e4 ACCUSE/allege a=MIN.2 r=DOC.3 C=health
| e5 PROTEST/strike possible a=NUR t=d2 C=health
| e6 SUPPORT a=PAT r=STA p=POR C=health
| repeats e2 e1

[COU.1 The lower court] [e7 rejected] on [d3 Wednesday] [GOV.1 the government]'s bid to have the strike declared unlawful.
[ORD.1 The Order of Physicians] had [e8+c7 offered] [w7 to [e9 broker] talks], but neither side has taken it up.
[OPP The Social Democrats] [x filed] a no-confidence motion against [MIN.4 Quadros] on [d4 Friday], and [AID two aides to the prime minister] [c5 believe] [w5 she will lose it].
[NUN.3 Vilhena] [c6 hopes] [w6 [PRE the premier] will step in before [d5 the weekend]].
| @COU body PRT JUD "lower court"
| @GOV body PRT GOV "Portuguese government"
| @ORD group PRT MED "Order of Physicians"
| @OPP group PRT PTY,OPP "Social Democrats"
| @PRE office PRT GOV "prime minister"
| @AID office PRT GOV "aides to the prime minister"
| d3 2023-01-18
| d4 2023-01-20
| d5 ..2023-01-21
| q5 asserts s=AID
| q6 speculates s=NUN.3
| q7 proposes s=ORD.1
| e7 REJECT a=COU.1 r=GOV.1 t=d3 C=legal
| e8 AGREE a=ORD.1 D=-
| e9 CONSULT/third-party hypothetical r=ORD.1
| o1 invitation e8 open

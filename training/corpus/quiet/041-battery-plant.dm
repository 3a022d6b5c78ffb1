# id: quiet/041-battery-plant
# publisher: Debrecen Business Courier
# language: en
# published: 2023-01-18

Battery maker charges ahead as villagers dig in

[w1 The first cells will leave the line in [DEB Debrecen] in [d1 March 2025]], [LIA.1 Liangxin Energy] [c1 announced] on [d2 Monday], [w1 and 9,000 people will work there when both halls are running at full charge].
[NAG.1 Mayor Gyorgy Nagybanya] [c2 called] it [w2 "the best deal the town has struck since it bought the zoo"].
| d1 2025-03
| d2 2023-01-16
| q1 promises s=LIA.1
| q2 asserts s=NAG.1

[MIK Mikepercs], three fields away, sees it differently.
[w3 The plant would drink 40,000 cubic metres of water a day], [c3 claims] [MOT.1 a mothers' group] which has [e1+c4 sued] [GOV.1 the county office] [w4 for hiding the environmental study] and whose leader, [LEA.1 Edit Halasz], [c5 does not rule out] [w5 [e2 lying down] in front of the diggers].
| q3 asserts s=MOT.1
| q4 accuses s=MOT.1
| q5 speculates s=LEA.1
| e1 ACCUSE/allege a=MOT.1 r=GOV.1 D=- C=environment,legal
| e2 PROTEST/obstruct possible a=LEA.1 C=environment

[w6 "They attack us on the internet, and then they apply for a job,"] [c6 joked] [HRM.1 a personnel manager at [LIA.4 the company]], whose canteen serves noodles on [d3 Fridays].
| d3 ?
| q6 asserts s=HRM.1

At a hearing on [d4 Friday] [POL.1 police] [e3 removed] [MUD.1 [n1 three] people] who had [e4 thrown] mud at [LIA.5 the company]'s lawyers; nobody was charged.
[BUD.1 Budapest], which [e5 granted] [LIA.6 the firm] [n2 800 million euros] and [e6 promised] [LIA.7 it] a railway spur, has [e7+c9 asked] [EUC.1 the European Commission] [w9 to [e8 clear] the aid], and [w8 [DIP.1 diplomats] [c7 think] [w7 [EUC.2 Brussels] may well [e9 agree]]], [c8 according to] [MAG.1 the weekly Hetilap].
| d4 2023-01-13
| n1 other 3
| n2 money 800000000 EUR
| q9 demands s=BUD.1
| e8 AGREE hypothetical a=EUC.1 C=economic
| q8 asserts s=MAG.1
| q7 speculates s=DIP.1
| e3 COERCE/restrict a=POL.1 r=MUD.1 n=n1 t=d4 C=environment
| e4 PROTEST/riot a=MUD.1 r=LIA.5 t=d4 C=environment
| e5 AID a=BUD.1 r=LIA.6 n=n2 D=- C=economic
| e6 AGREE a=BUD.1 r=LIA.7 D=- C=economic
| e7 REQUEST a=BUD.1 r=EUC.1 D=- C=economic
| e9 AGREE possible a=EUC.2 r=BUD.1 C=economic
| o1 promise e6
| o2 request e7

[CHI.1 [CHN~ Chinese] Commerce Minister Wen Haoran], who [e10 visited] the site in [d5 November], [e11 thanked] [BUD.5 Hungary] for "keeping the door open when others lean on it".
| d5 2022-11
| e10 CONSULT/visit a=CHI.1 r=BUD.5 t=d5 C=economic,diplomatic
| e11 SUPPORT a=CHI.1 r=BUD.5 D=2022-11/inferred C=diplomatic
| @DEB place HUN "Debrecen" city
| @LIA company CHN BUS "Liangxin Energy"
| @NAG person HUN GOV "Gyorgy Nagybanya" office="mayor"
| @MIK place HUN "Mikepercs" city
| @MOT group HUN SOC "mothers' group"
| @LEA person HUN SOC "Edit Halasz"
| @GOV body HUN GOV "county office"
| @HRM office CHN BUS "personnel manager"
| @POL body HUN COP "police"
| @MUD public HUN CVL "three people"
| @BUD state HUN GOV "Hungary"
| @EUC body EUR - "European Commission"
| @DIP office - GOV "diplomats"
| @MAG company HUN JRN "Hetilap"
| @CHI person CHN GOV "Wen Haoran" office="commerce minister"
| @CHN state CHN GOV "China"

# id: mena-south-asia/045-kurds-oil
# publisher: Capital & Crude (analysis)
# language: en
# published: 2023-11-23

Who is lying about the pipeline?

[ROIT A news agency in [ERB Erbil]] [c1 reports], citing [OFF a Turkish energy official], [w1+w9 that [ANK Ankara] is ready to [e1 restart] the [KIRX Kirkuk] pipeline "within a week"].
[BAGM.1 Hayyan Sattar], [BAGM.2 Baghdad's oil minister], [c2 replies] [w2 that [BAGM.3 he] has received no such [x offer]].
| @ROIT company IRQ JRN "news agency in Erbil"
| @ERB place IRQ "Erbil" city
| @OFF office TUR GOV "Turkish energy official" office="energy official"
| @ANK state TUR GOV "Turkey"
| @BAGM person IRQ GOV "Hayyan Sattar" office="oil minister"
| q1 asserts s=ROIT
| span c9 at="citing"
| q9 asserts s=OFF parent=q1
| q2 denies s=BAGM.1
| e1 RETREAT/access hypothetical a=ANK C=natural_resource,economic
| denies q2 e1

The flow stopped in [d1 March], when [ICC an arbitration court in [PAR Paris]] [e3 ordered] [TUR Turkey] to pay [n1 $1.5 billion] for letting crude leave without the consent of [IRQ Baghdad].
[w3 "[KRG The Kurds] were [e5 robbed] of a third of their budget,"] [c3 grumbled] [DLO.1 Dlovan Barzan], [DLO.2 a treasurer] in [ERBX Erbil].
| @ICC body IGO JUD "arbitration court in Paris"
| @PAR place FRA "Paris" city
| @TUR state TUR GOV "Turkey"
| @IRQ state IRQ GOV "Iraq"
| @KRG group IRQ GOV "Kurds"
| @DLO person IRQ GOV "Dlovan Barzan" office="treasurer"
| @ERBX place IRQ "Erbil" city
| n1 money 1500000000 USD
| d1 2023-03
| q3 accuses s=DLO.1
| e3 SANCTION/convict a=ICC r=TUR t=d1 n=n1 C=legal,economic
| e5 COERCE/withhold r=KRG D=- C=economic

One producer, [SHO Hewler Star], [e7+c5 proposed] [w5 to [e8 sell] its crude at a discount "to whoever lets it through"], and [c6 fears] [w6 that [IRNX~ Iranian] trucks will take the market].
[w7 [USA Washington] has [e9+c8 leaned on] [IRQ Baghdad] [w8 to [e10 drop] its objections]], [c7 according to] [AID two congressional aides].
| @SHO company - BUS "Hewler Star"
| @USA state USA GOV "United States"
| @AID office USA LEG "two congressional aides" office="congressional aides"
| q5 proposes s=SHO
| q6 speculates s=SHO
| q7 asserts s=AID
| q8 demands s=USA
| e7 AGREE a=SHO D=-
| e8 COOPERATE hypothetical a=SHO
| e9 REQUEST/change a=USA r=IRQ D=- C=diplomatic,economic
| e10 CONCEDE hypothetical a=IRQ C=economic
| o1 invitation e7 to=-
| o2 demand e9
| @KIRX place IRQ "Kirkuk" city
| @IRNX state IRN GOV "Iran"

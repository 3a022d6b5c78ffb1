# id: quiet/001-butter-war
# publisher: Kurier Handlowy
# language: en
# published: 2024-02-08

Grocers declare war on prices as margins melt

[GRO.1 [POL Poland]'s two largest grocers] opened a new front in their butter war on [d1 Monday], slashing a pat to under four zlotys and bombarding commuters with [LEAF leaflets] that [c1 promised] [w1 "total surrender at the till"].
[BIE Zielony Koszyk], the bigger of the two, fired the first shot; [RYN its rival Rynek 24] hit back within the hour.
| d1 2024-02-05
| q1 promises s=LEAF

[ANA.1 Bogna Sikora], a retail analyst at a broker in [POZ Poznan], [c2 said] [w2 neither side could keep up the assault on its own margins for longer than a quarter].
[w3 "This is not a battle anybody wins; it is a way of losing money in public,"] [ANA.2 she] [c3 added].
| q2 asserts s=ANA.1
| q3 asserts s=ANA.2

Shares in both companies retreated.
The dairies, squeezed from two sides, are less amused, and on [d2 Tuesday] [DAI.1 farmers from [LOM the Lomza area]] [e1 dumped] 2,000 litres of milk on the steps of [BIE Zielony Koszyk]'s head office over what [DAI.2 they] [c4 called] [w4 "purchase prices from another century"].
| d2 2024-02-06
| q4 accuses s=DAI.2
| e1 PROTEST/vandalize a=DAI.1 r=BIE t=d2 C=economic

[UOK.8 The competition office], [UOK.1 UOKiK], which has no quarrel with cheap butter, [e2 raided] the offices of [GRO.2 both chains] in [d3 November] because [UOK.2 it] [c5 suspected] [w5 that [GRO.3 they] had divided the country's suppliers between them].
[BIE.5 Zielony Koszyk] [c6 denies] [w6 any wrongdoing]; [RYN.5 Rynek 24] [c7 says] [w7 [RYN.6 it] has nothing to hide and has shown [INS the inspectors] every e-mail they wanted].
| d3 2023-11
| q5 speculates s=UOK.2
| q6 denies s=BIE.5
| q7 asserts s=RYN.5
| e2 COERCE/seize a=UOK.1 r=GRO.2 t=d3 C=legal,economic

Should [UOK the office] find against them, [GRO they] could be [e3 fined] up to [n1 10 percent] of a year's turnover.
Butter, for the moment, is cheaper than margarine, and by [d4 Wednesday] noon the shelves of the [RYN Rynek 24] on Garbary Street had been stripped bare.
| d4 2024-02-07
| n1 other ..10 percent
| e3 SANCTION possible a=UOK r=GRO n=n1 C=legal,economic
| @POL state POL GOV "Poland"
| @GRO company POL BUS "Poland's two largest grocers"
| @LEAF other POL - "leaflets"
| @BIE company POL BUS "Zielony Koszyk"
| @RYN company POL BUS "Rynek 24"
| @ANA person POL BUS "Bogna Sikora" office="retail analyst"
| @POZ place POL "Poznan" city
| @DAI public POL AGR "farmers from the Lomza area"
| @LOM place POL "Lomza area" district
| @UOK body POL GOV "competition office UOKiK"
| @INS office POL GOV "inspectors of the competition office"

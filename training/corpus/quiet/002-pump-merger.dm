# id: quiet/002-pump-merger
# publisher: Rand Business Daily
# language: en
# published: 2019-11-07

Kudu Pumps clinches deal for Mozambican rival

[JNB JOHANNESBURG] — [KUDU Kudu Pumps] has agreed to buy [BOM Bombas do Zambeze] for 1.1 billion rand, ending a bidding battle that had dragged on since [d1 March] and drawn in [CHI two Chinese suitors].
The pair signed the papers at a hotel in [SAN Sandton] on [d2 Wednesday] evening and shook hands for the photographers.
| d1 2019-03..
| d2 2019-11-06

[w1 "[KUDU.31 We] were always the natural partner, and in the end [SHA the shareholders] simply backed out of the alternatives,"] [c1 said] [NAU.8 [KUDU.32 Kudu]'s chief executive], [NAU.9 Riaan Nortje], whose offer was sweetened twice.
[MAC.1 Analysts at Umhlanga Securities] [c2 reckon] [w2 the price is full], and [c3 expect] [w3 the group to shed about 300 jobs within a year].
| q1 asserts s=NAU.9
| q2 asserts s=MAC.1
| q3 speculates s=MAC.1

Not everybody is celebrating.
[NUM.1 The metalworkers' union Numwa], which [e1 struck] for eleven days at [KUDU the company]'s [GER Germiston] foundry in [d3 2017], [e2+c4 warned] [w4 that its members would [e3 down tools] again if a single furnace went cold], and [e4+c5 asked] [ZAD the competition tribunal] [w5 to [e5 attach] a moratorium on dismissals].
| d3 2017
| q4 threatens s=NUM.1
| q5 demands s=NUM.1
| e1 PROTEST/strike a=NUM.1 r=KUDU p=GER t=d3 C=economic
| e2 THREATEN a=NUM.1 C=economic
| e3 PROTEST/strike hypothetical a=NUM.1 C=economic
| e4 REQUEST/change a=NUM.1 r=ZAD C=economic
| e5 COERCE/restrict hypothetical a=ZAD C=economic
| o1 threat e2
| o2 demand e4

[NAU Mr Nortje] [e6+c6 promised] [w6 that no foundry worker would lose a job "before [d4 2021]"].
[NUMS.8 The union's regional organiser], [NUMS.1 Zanele Mabuza], was not persuaded: [w7 "A promise with a date on it is a threat with manners,"] [NUMS.2 she] [c7 said].
| d4 ..2021
| q6 promises s=NAU
| q7 asserts s=NUMS.2
| e6 AGREE a=NAU C=economic
| o3 promise e6

In [MPT Maputo], where [BOM the target] was founded by [SET two Portuguese brothers] in [d5 1958] and nationalised after independence, [IND.1 the industry ministry] [c8 said] [w8 [IND.2 it] had no objection].
The tribunal's hearing is set down for the second week of February.
| d5 1958
| q8 asserts s=IND.1
| @JNB place ZAF "Johannesburg" city
| @KUDU company ZAF BUS "Kudu Pumps"
| @BOM company MOZ BUS "Bombas do Zambeze"
| @CHI company CHN BUS "two Chinese suitors"
| @SAN place ZAF "Sandton" city
| @SHA public - BUS "shareholders"
| @NAU person ZAF BUS "Riaan Nortje" office="chief executive"
| @MAC group ZAF BUS "Analysts at Umhlanga Securities"
| @NUM group ZAF LAB "Numwa"
| @GER place ZAF "Germiston" city
| @ZAD body ZAF JUD "competition tribunal"
| @NUMS person ZAF LAB "Zanele Mabuza" office="regional organiser"
| @MPT place MOZ "Maputo" city
| @SET public PRT BUS "two Portuguese brothers"
| @IND body MOZ GOV "industry ministry"

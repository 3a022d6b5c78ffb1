# id: voices/008-accra-budget-reaction
# publisher: Accra Evening Standard
# language: en
# published: 2022-11-25

Budget: [GOV ministers] [c1 promise] [w1 relief], [OPP opposition] [c2 sees] [w2 "a funeral in instalments"]
| q1 promises s=GOV
| q2 accuses s=OPP

[DAR Finance Minister Kwabena Darko] [c3 told] [PARL parliament] on [d1 Thursday] [w3 that the worst was over], a sentence that [OPPS the benches opposite] greeted with laughter.
| d1 2022-11-24
| q3 asserts s=DAR

[DAR.31 The minister], who had [e1+c4 pledged] in [d2 March] [w4 never to return to [IMF the International Monetary Fund]], [c5 conceded] [w5 that [TEAM his team] had been [e2 talking] with [IMFS the Fund's staff] since [d3 July]].
| d2 2022-03
| d3 2022-07..
| q4 promises s=DAR.31
| q5 asserts s=DAR.31
| e1 AGREE a=DAR.31 t=d2 C=economic
| e2 CONSULT a=TEAM,IMFS t=d3 C=economic

[w6 "I said what I believed when I said it,"] [DAR he] [c6 explained].
[w6 "A captain who sees rocks and does not turn is no captain."]
| q6 asserts s=DAR

[ADJ Cassiel Adjei], who leads for the opposition on finance, [c7 retorted] [w7 that the captain had been warned about the rocks by every fisherman on the coast], and [e3+c8 called for] [w8 [DAR.51 his] [e4 resignation] by [d4 the end of the year]].
| d4 ..2023-01-01
| q7 accuses s=ADJ
| q8 demands s=ADJ
| e3 REQUEST/change a=ADJ r=DAR.51 C=economic
| e4 RETREAT/resign hypothetical a=DAR.51 t=d4 C=economic
| o1 deadline e3 open due=..2023-01-01

At Makola market [SEL the women who sell cloth] [c9 say] [w9 they have stopped counting].
[w10 "What I bought at ninety I sell at two hundred and cannot replace at three,"] [c10 sighed] [AKU Akua Serwaa], who [c11 believes] [w11 the statistics office goes shopping somewhere else].
| q9 asserts s=SEL
| q10 asserts s=AKU
| q11 asserts s=AKU

[UNI The Trades Union Congress], [ULEAD whose leaders] had [c12 hoped] [w12 to see wages raised by a third], [c13 put] the real loss of income since [d5 2019] [w13 at 41 percent] and is [c14 considering] [w14 a general [e5 strike]].
| d5 2019..
| q12 speculates s=ULEAD
| q13 asserts s=UNI
| q14 speculates s=UNI
| e5 PROTEST/strike possible a=UNI C=economic

[ECO Economists at the university in [LEG Legon]] [c15 doubt] [w15 that the promised savings exist]; [BANK one bank], in a note to clients, [c16 put it] more politely: [w16 "We struggle to locate the measures on page 88"].
| q15 speculates s=ECO
| q16 asserts s=BANK

[PRES The president] is [c17 said] [w17 to regard [DAR the minister] as irreplaceable].
| q17 asserts

| @GOV office GHA GOV "ministers"
| @OPP group GHA PTY,OPP "opposition"
| @DAR person GHA GOV "Kwabena Darko" office="finance minister"
| @PARL body GHA LEG "parliament"
| @OPPS office GHA LEG,OPP "benches opposite"
| @IMF body IGO - "International Monetary Fund"
| @IMFS office IGO - "IMF staff"
| @TEAM office GHA GOV "minister's team"
| @ADJ person GHA LEG,OPP "Cassiel Adjei"
| @SEL public GHA BUS "women who sell cloth"
| @AKU person GHA BUS "Akua Serwaa"
| @UNI group GHA LAB "Trades Union Congress"
| @ULEAD office GHA LAB "leaders of the Trades Union Congress"
| @ECO public GHA EDU "economists at the university in Legon"
| @LEG place GHA "Legon" district
| @BANK company GHA BUS "one bank"
| @PRES office GHA GOV "president" office="president"

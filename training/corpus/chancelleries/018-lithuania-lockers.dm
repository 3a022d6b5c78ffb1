# id: chancelleries/018-lithuania-lockers
# publisher: Nemunas Review
# title: Peat, lasers and the price of a nameplate
# language: en
# published: 2021-11-25

Peat, lasers and the price of a nameplate

The brass plate is the size of a chopping board and says "Taiwanese Representative Office in [LTU@ Lithuania]".
For that adjective, [LTU a nation of 2.8 million people] has lost [LAMB its ambassador in Beijing], whom [CHN China] [e1 ordered] to leave in [d1 August]; its rank, [e3 lowered] to that of chargé d'affaires on [d2 Sunday]; and, if the laser firms of [SAUL Saulėtekis valley] are right, its customers.
| d1 2021-08
| d2 2021-11-21
| e1 SANCTION/expel a=CHN r=LAMB t=d1 C=diplomatic
| e3 SANCTION/withdraw r=LTU t=d2 C=diplomatic

[w1 "Nobody has [e4 banned] anything; the customs computer has simply forgotten that [LTU we] exist,"] [c1 said] [DAI.31 Rimantas Žilinskas], [DAI.32 an exporter of peat], who has eleven containers on a quay in [SHA Shanghai].
[CHNS A Chinese foreign ministry spokeswoman], asked about the computer, [e7+c2 advised] [LTU Vilnius] [w2 to "[e5 correct] its mistakes" rather than invent grievances].
| q1 asserts s=DAI.31
| q2 demands s=CHNS
| e4 SANCTION/discontinue denied r=LTU C=economic
| e5 CONCEDE hypothetical a=LTU C=diplomatic
| e7 REQUEST/change a=CHNS r=LTU C=diplomatic
| o1 demand e7

[LTUM.51 The foreign minister], [LTUM.52 Aurelijus Stonkus], whose [GRAN grandfather] was [e8 deported] to [KRAS Krasnoyarsk], [c3 will not hear] [w3 of [e9 changing] a letter of it].
[w4 "[LTUM.61 I] [e10 promised] nothing to [CHN Beijing] and so [LTUM.62 I] can break nothing,"] [LTUM.63 he] [c4 told] this newspaper over herring.
| q3 denies s=LTUM.52
| q4 denies s=LTUM.63
| e8 COERCE/deport r=GRAN p=KRAS D=- C=repression
| e9 CONCEDE denied a=LTUM.52 C=diplomatic
| e10 AGREE denied a=LTUM.61 r=CHN C=diplomatic

[EU Brussels], slow to anger, is drafting a [e11 complaint] to [WTO the World Trade Organization], and [TWN Taipei] has [e12 opened] a credit line of [n1 $1 billion].
Trade with China was never more than one percent of Lithuanian exports.
The pain comes by way of [DEU@ Germany], where carmakers who buy Lithuanian parts have begun to receive the same kind of silence; [BUND.82 their lobby] [e13+c5 appealed] to [LTU Vilnius] [d3 last week] [w5 for "a constructive solution"], by which, [LTUM Mr Stonkus] [c6 thinks], [w6 [BUND.83 it] means a screwdriver].
| d3 2021-11-15..2021-11-22
| n1 money 1000000000 USD
| q5 demands s=BUND.82
| q6 speculates s=LTUM
| e11 ACCUSE/allege planned a=EU C=economic
| e12 AID a=TWN n=n1 D=- C=economic
| e13 REQUEST/change a=BUND.82 r=LTU t=d3 C=economic,diplomatic
| o2 demand e13

| @LTU state LTU GOV "Lithuania"
| @LAMB office LTU GOV "ambassador in Beijing"
| @CHN state CHN GOV "China"
| @SAUL place LTU "Saulėtekis valley" exact
| @DAI person LTU BUS "Rimantas Žilinskas"
| @SHA place CHN "Shanghai" city
| @CHNS office CHN GOV "Chinese foreign ministry spokeswoman"
| @LTUM person LTU GOV "Aurelijus Stonkus" office="foreign minister"
| @GRAN public LTU CVL "his grandfather"
| @KRAS place RUS "Krasnoyarsk" city
| @EU body EUR - "European Union"
| @WTO body IGO - "World Trade Organization"
| @TWN state TWN GOV "Taiwan"
| @DEU state DEU GOV "Germany"
| @BUND group DEU BUS "carmakers' lobby"

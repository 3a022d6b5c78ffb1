# id: chancelleries/003-lesotho-denim
# publisher: Maloti Business Day
# title: Jeans, tariffs and a letter nobody has answered
# language: en
# published: 2025-04-09

Jeans, tariffs and a letter nobody has answered

[MAS MASERU] - When [USA the United States] imposed [e1 tariffs] of 50 percent on [LSO Lesotho] [d1 last week], the highest in the world, [LSOM.21 the trade minister], [LSOM.22 Mokete Thabane], [c1 thought] [w1 somebody had added a nought].
| d1 2025-03-31..2025-04-07
| q1 speculates s=LSOM.22
| e1 SANCTION/discontinue a=USA r=LSO t=d1 C=economic

[LSO.31 The mountain kingdom] sells [AMER Americans] blue jeans and diamonds; in return [LSO.32 it] buys almost nothing, because [PPL its 2.3 million people], half of whom live on less than two dollars a day, cannot afford it.
The arithmetic was simple: divide the deficit by the imports and call it reciprocity.

[LSOM.41 Mr Thabane] [c2 said] on [d2 Monday] [w2 that [LSOM.42 he] had written to [USTR the American trade representative] [e2+c3 requesting] [w3 a [e3 meeting] "in any city and at any hour"], and that [LSO Lesotho] was ready to [e4 scrap] its own duties on American tractors and generators].
By [d3 Wednesday] there had been no answer.
| d2 2025-04-07
| d3 2025-04-09
| q2 asserts s=LSOM.41
| q3 demands s=LSOM.42
| e2 REQUEST/meet a=LSOM.42 r=USTR D=- C=diplomatic,economic
| e3 CONSULT hypothetical a=LSOM.42,USTR C=diplomatic,economic
| e4 RETREAT hypothetical a=LSO C=economic
| o1 request e2

At the Thetsane estate, where eleven factories hum behind one fence, [MAB 'Mathabo Lerotholi], a machinist of twenty years, was sewing a flag-shaped label on to a waistband.
[w4 "If the orders stop in [d4 May], [TRI.51 we] stop in [d5 June],"] [MAB she] [c4 said], [w4 "and then [TRI.52 we] cross the river to look for work in [ZAF South Africa] like [FATH our fathers]."]
| d4 2025-05
| d5 2025-06
| q4 asserts s=MAB

[SPOX A spokesman for the US embassy in Pretoria] [c5 said] only [w5 that the tariffs corrected "decades of imbalance"].
[OPP.61 Basotho opposition parties], which had [e6 boycotted] [PARL parliament] for [d6 much of March] over an unrelated land bill, for once [e7+c6 praised] [LSOM the minister] [w6 for keeping his temper].
| d6 2025-03
| q5 asserts s=SPOX
| q6 asserts s=OPP.61
| e6 PROTEST/boycott a=OPP.61 r=PARL t=d6 C=legislative
| e7 SUPPORT a=OPP.61 r=LSOM C=economic

Late on [d7 Tuesday] [AIDE.71 a White House aide] [c7 told] [JRN reporters] [w7 that the levies on [STATES some 75 countries] might be [e8 suspended] for ninety days, though not, [AIDE.72 he] [c8 thought], [w8 those on [CHN China]]].
| d7 2025-04-08
| q7 asserts s=AIDE.71
| q8 speculates s=AIDE.72
| e8 RETREAT possible r=STATES C=economic

| @MAS place LSO "Maseru" city
| @USA state USA GOV "United States"
| @LSO state LSO GOV "Lesotho"
| @LSOM person LSO GOV "Mokete Thabane" office="trade minister"
| @AMER public USA CVL "Americans"
| @PPL public LSO CVL "its people"
| @USTR office USA GOV "American trade representative"
| @MAB person LSO LAB "'Mathabo Lerotholi"
| @TRI public LSO LAB "factory workers"
| @ZAF place ZAF "South Africa" country
| @FATH public LSO CVL "our fathers"
| @SPOX office USA GOV "US embassy spokesman"
| @OPP group LSO PTY,OPP "Basotho opposition parties"
| @PARL body LSO LEG "parliament"
| @AIDE office USA GOV "White House aide"
| @JRN public USA JRN "reporters"
| @STATES state - GOV "some 75 countries"
| @CHN state CHN GOV "China"

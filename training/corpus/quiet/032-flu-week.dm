# id: quiet/032-flu-week
# publisher: Bucharest Daily Mail-Coach
# language: en
# published: 2020-01-30

Flu kills nine in a week, and ward nurses lose patience

Influenza claimed nine lives in [ROU@ Romania] in the seven days to [d1 Sunday], [NCP.1 the public health institute] [c1 reported], [w1 and the virus is attacking people in their fifties rather than, as usual, the very old].
[SCH.1 Forty-one schools] have sent their pupils home.
| d1 2020-01-26
| q1 asserts s=NCP.1

[w2 Vaccination remains the best defence], [c2 stressed] [DOC.1 Dr Ileana Vasilescu], who runs the infectious ward at [COL.1 Colentina hospital] and has [c3 warned] for weeks [w3 that a second wave would strike in [d2 February]].
[w4 "[DOC.2 I] am not predicting a war, [DOC.3 I] am predicting a Tuesday,"] [DOC.4 she] [c4 said].
| d2 2020-02
| q2 asserts s=DOC.1
| q3 asserts s=DOC.1
| q4 asserts s=DOC.4

Masks sold out by noon on [d3 Monday], garlic by two.
A new coronavirus, found in the [CHN~ Chinese] city of [WUH Wuhan], has not been detected in the country; [FLI.1 the airport authority] [c5 says] [w5 [FLI.2 it] will take the temperature of passengers from [CHN@ China]].
| d3 2020-01-27
| q5 promises s=FLI.1

Then there are the nurses.
[SAN.1 The Sanitas federation], whose [SAN.7 members] [e1 struck] for two hours on [d4 Tuesday] after [MIN.1 the health ministry] [e2 stopped] their risk allowance, [e3+c6 demands] [w6 that [MIN.2 it] [e4 pay] the allowance back], and [e5+c9 accused] [HEA.1 the minister], [HEA.2 Sorin Balan], [w9 of lying when [HEA.3 he] [c7 claimed] [w7 there was no money]].
[w8 "[HEA.4 I] have not [e6 cut] anything, [HEA.5 I] have postponed it,"] [c8 replied] [HEA.6 Balan], who [e7 refused] to [e8 receive] [SAN.2 the union] but did [e9 meet] [COLL.1 the doctors' college] on [d5 Wednesday].
| d4 2020-01-28
| d5 2020-01-29
| q6 demands s=SAN.1
| q9 accuses s=SAN.1
| q7 asserts s=HEA.3
| q8 denies s=HEA.6
| e1 PROTEST/strike a=SAN.7 r=MIN.1 t=d4 C=health
| e2 SANCTION/discontinue a=MIN.1 r=SAN.1 D=- C=health
| e3 REQUEST/assist a=SAN.1 r=MIN.2 C=health
| e4 AID hypothetical a=MIN.2 r=SAN.1 C=health
| e5 ACCUSE/allege a=SAN.1 r=HEA.2 C=health
| e6 SANCTION/discontinue denied a=HEA.4 C=health
| e7 REJECT/meet a=HEA.6 r=SAN.2 C=health
| e8 CONSULT denied a=HEA.6,SAN.2 C=health
| e9 CONSULT a=HEA.6,COLL.1 t=d5 C=health
| denies q8 e2
| causes e2 e1
| o1 demand e3
| @ROU state ROU GOV "Romania"
| @NCP body ROU GOV,MED "public health institute"
| @SCH group ROU EDU "forty-one schools"
| @DOC person ROU MED "Ileana Vasilescu" office="doctor"
| @COL body ROU MED "Colentina hospital"
| @WUH place CHN "Wuhan" city
| @FLI body ROU GOV "airport authority"
| @CHN state CHN GOV "China"
| @SAN group ROU LAB,MED "Sanitas federation"
| @MIN body ROU GOV "health ministry"
| @HEA person ROU GOV "Sorin Balan" office="health minister"
| @COLL group ROU MED "doctors' college"

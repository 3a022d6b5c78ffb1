# id: mena-south-asia/046-lanka-ex-minister
# publisher: Colombo Times
# language: en
# published: 2022-07-13

[MRAJ Ex-minister] [e1 barred] from leaving as crowd [e2 occupies] palace
| @MRAJ person LKA ELI "Basil Wijewardena"
| @CROWD public LKA CVL "the crowd"
| span CROWD at="crowd"
| e1 COERCE/restrict r=MRAJ D=2022-07-12/inferred C=legal
| e2 PROTEST/demo a=CROWD D=2022-07-12/inferred

[o1 [IMM Immigration officers] at [KAT Katunayake airport] [e3 stopped] [MRAJ.1 former finance minister Basil Wijewardena] from boarding a flight to [DXB Dubai] on [d1 Tuesday] after [PASS passengers] [e4 jeered] and [e5 blocked] the queue.]
[o1 [SC The Supreme Court] had [e6 ordered] [d2 last week] that [MRAJ.2 he], with three colleagues, must not travel until a case about the country's bankruptcy is heard.]
| @IMM office LKA COP "immigration officers" office="officers"
| @KAT place LKA "Katunayake airport" exact
| @PASS public LKA CVL "passengers"
| @DXB place ARE "Dubai" city
| @SC body LKA JUD "Supreme Court"
| d1 2022-07-12
| d2 2022-07-04..2022-07-11
| span c1 at="ordered"
| span w1 at="that he, with three colleagues, must not travel until a case about the country's bankruptcy is heard"
| q1 demands s=SC
| e3 COERCE/restrict a=IMM r=MRAJ.1 p=KAT t=d1 C=legal
| e4 ACCUSE/disapprove a=PASS r=MRAJ.1 p=KAT t=d1
| e5 PROTEST/obstruct a=PASS p=KAT t=d1
| e6 REQUEST a=SC r=MRAJ.2 t=d2 C=legal
| repeats e3 e1
| o1 demand e6 met closed=e3

[w2 "I was going to see my dentist,"] [MRAJ Wijewardena] [c2 protested] from the back of a police car.
Meanwhile [GIRI.1 the president], whose whereabouts are still a mystery, has [c3 promised] [w3 to [e8 resign] on [d3 Wednesday]]; [SPE the speaker] [c4 told] [BBCX the BBC] [w4 that no letter has [x arrived] yet].
[w5 If [GIRI.2 he] reneges, [YOUTHS we] [e10 march] on [RAD the radio station]], [e11+c5 threatened] [GAL a young organiser] at [GALLE Galle Face].
| @GIRI office LKA GOV "president" office="president"
| @SPE office LKA LEG "speaker" office="speaker"
| @BBCX company GBR JRN "BBC"
| @YOUTHS group LKA CVL "young protesters"
| @RAD place LKA "radio station" exact
| @GAL person LKA CVL "young organiser"
| @GALLE place LKA "Galle Face" exact
| d3 2022-07-13
| q2 asserts s=MRAJ
| q3 promises s=GIRI.1
| q4 asserts s=SPE
| q5 threatens s=GAL
| e8 RETREAT/resign planned a=GIRI.1 t=d3 C=political_institutions
| e10 PROTEST/demo hypothetical a=YOUTHS p=RAD
| e11 THREATEN a=GAL r=GIRI.2 p=GALLE
| e12 CONCEDE a=GIRI.1 D=-
| span e12 at="promised"
| o2 promise e12 due=2022-07-13
| o3 threat e11

It was cooler by evening, and families picnicked on the lawns of the residence, taking turns on the president's exercise bicycle.

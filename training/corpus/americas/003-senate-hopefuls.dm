# id: americas/003-senate-hopefuls
# publisher: The Cuyahoga Ledger
# language: en
# published: 2018-04-23

[PRYOR Pryor] bets on pocketbook, not on president

[TOLEDO TOLEDO, Ohio] — For weeks [AIDES aides to [PRYOR.2 Representative Dale Pryor]] have [c1 insisted] [w1 that [PRYOR.3 he] could win a Senate seat without ever uttering the president's name].

[PRYOR.4 He] came close on [d1 Saturday], when [PRYOR.5 he] [e1 met] [WELD [n1 about 60] laid-off welders] in a union hall and talked of nothing but copays and pensions.
[w2 "[FOLKS.1 Folks here] don't wake up thinking about [MOSCOW@ Moscow],"] [PRYOR.6 he] [c2 told] [WELD.4 them].
[w2 "[FOLKS.2 They] wake up thinking about the mortgage."]
| d1 2018-04-21
| n1 other 60 ~
| e1 CONSULT a=PRYOR.5,WELD t=d1 n=n1
| q1 asserts s=AIDES
| q2 asserts s=PRYOR.6

[RIVAL.1 [PRYOR.7 His] Republican opponent, State Treasurer Joan Kessler], [c3 believes] [w3 that silence will cost [PRYOR.8 him] the liberal suburbs], and [KCAMP her campaign] has [e2+c4 mocked] [PRYOR.9 him] [w4 as "the man who wasn't there"] in an ad that began airing [d2 last week].
[POLL A Marwick College poll] [c5 put] [w5 [PRYOR the Democrat] at 44 percent and [RIVAL Kessler] at 41], within the margin of error.
| d2 2018-04-16..2018-04-23
| e2 ACCUSE/disapprove a=KCAMP r=PRYOR.9 t=d2 C=election
| q3 asserts s=RIVAL.1
| q4 accuses s=KCAMP
| q5 asserts s=POLL

[STRAT Democratic strategists] [c6 fear] [w6 that [WHITE.1 the White House] will [e3 slap] tariffs on [CAN~ Canadian] aluminum before [d3 the fall] and claim credit when [SMELT local smelters] rehire].
If [WHITE.2 it] did, [PRYOR.10 Pryor] [c7 said], [w7 [PRYOR.11 he] would [e5 back] the measure], a stance that has [x infuriated] [FREET free traders in [PTY.1 his own party]].
| d3 ..2018-09-22
| e3 SANCTION/discontinue planned a=WHITE.1 r=CAN t=d3 C=economic
| e5 SUPPORT hypothetical a=PRYOR.11 r=WHITE.2 C=economic
| q6 speculates s=STRAT
| q7 asserts s=PRYOR.10

[HARGR.1 Senator Louise Hargrove], whose retirement opened the seat, [e7 endorsed] [PRYOR.12 him] on [d4 April 9] but has [e8+c9 declined] [w9 to [x campaign] with [PRYOR.13 him]] so far; [w8 [HARGR.9 she] [c10 hopes] [w10 to spend [d5 the summer] fishing]], [STAFF a former staffer] [c8 said].
| d4 2018-04-09
| d5 2018-06-21..2018-09-22
| e7 SUPPORT a=HARGR.1 r=PRYOR.12 t=d4 C=election
| e8 REJECT/assist a=HARGR.1 r=PRYOR.13 C=election
| q9 denies s=HARGR.1
| q8 asserts s=STAFF
| q10 speculates s=HARGR.9

| @PRYOR person USA LEG "Dale Pryor" office="Representative"
| @FOLKS public USA CVL "folks here"
| @AIDES office USA LEG "aides to Pryor"
| @TOLEDO place USA "Toledo" city
| @WELD public USA LAB "welders"
| @MOSCOW state RUS GOV "Moscow"
| @RIVAL person USA GOV "Joan Kessler" office="State Treasurer"
| @KCAMP group USA PTY "Kessler campaign"
| @POLL other USA EDU "Marwick College poll"
| @STRAT public USA PTY "Democratic strategists"
| @WHITE body USA GOV "White House"
| @CAN state CAN GOV "Canada"
| @SMELT company USA BUS "local smelters"
| @FREET public USA PTY "free traders"
| @PTY group USA PTY,OPP "Democratic Party"
| @STAFF public USA UNK "former staffer"
| @HARGR person USA LEG "Louise Hargrove" office="Senator"

# id: voices/010-cork-referendum-diary
# publisher: The Lee Valley Examiner
# language: en
# published: 2018-05-24

On the doorsteps, [CANV canvassers] [c1 find] [w1 voters readier to talk than to decide]
| q1 asserts s=CANV

[FIN Dervla Finnerty] has knocked on four thousand doors since [d1 Easter] and [c3 reckons] [w3 she can tell a voter's mind from the state of the garden].
| d1 2018-04-01
| q3 asserts s=FIN

[w4 "Neat hedge, I get the door shut,"] [FIN she] [c4 says], only half joking.
[w4 "Long grass, they want to talk about their mother."]
| q4 asserts s=FIN

On the terraces above [COR Cork] the polls, which [RTE RTÉ] on [d2 Monday] [c5 put] [w5 at 58 to 42 for change], are treated with suspicion by both camps.
[YES The Yes side] [c6 worries] [w6 that its young supporters will stay in bed]; [NO the No side] is [c7 convinced] [w7 that thousands have lied to the pollsters out of shyness], a theory that the count on [d3 Saturday] will test.
| d2 2018-05-21
| d3 2018-05-26
| q5 asserts s=RTE
| q6 speculates s=YES
| q7 asserts s=NO

[OLE Canon Tadhg O'Leary] [c9 insists] [w9 he has told nobody how to vote].
[w10 "I said it was a matter of conscience, and I said what conscience is,"] [OLE.31 the priest] [c10 protests], [c11 maintaining] [w11 that [STU the student] who [e1+c12 accused] [OLE.32 him] on Facebook [w12 of "preaching the ballot paper"] was not even at Mass].
| q9 denies s=OLE
| q10 denies s=OLE.31
| q11 asserts s=OLE.31
| q12 accuses s=STU
| denies q10 e1
| e1 ACCUSE/allege a=STU r=OLE.32 D=- C=election

[MIN The health minister], in town to lend a hand, [c13 pleaded] with [RADL the listeners of a local station] [w13 not to believe [LEAF a leaflet], put through doors in [MAY Mayfield], which [c14 claims] [w14 that [DOC doctors] would be [e2 jailed] for refusing]].
| q13 demands s=MIN
| q14 asserts s=LEAF
| e2 COERCE/arrest planned r=DOC C=legal

No one has [c15 admitted] [w15 printing it].
[w16 "It was not us, and if it had been us it would have been spelled correctly,"] [c16 quipped] [BREN Brendan Coakley], who runs the No office on MacCurtain Street.
| q15 denies
| q16 denies s=BREN

[TAX A taxi driver] [c17 wonders] [w17 why everyone is so polite].
[w18 "In '83 there were families that did not speak for a year,"] [TAX he] [c18 recalls].
[w18 "[d4 Tomorrow] they will vote and go for a pint, the pair of them."]
| d4 2018-05-25
| q17 speculates s=TAX
| q18 asserts s=TAX

| @CANV public IRL SOC "canvassers"
| @FIN person IRL SOC "Dervla Finnerty"
| @COR place IRL "Cork" city
| @RTE company IRL JRN "RTÉ"
| @YES group IRL SOC "Yes side"
| @NO group IRL SOC "No side"
| @OLE person IRL REL "Tadhg O'Leary" office="Canon"
| @STU public IRL EDU "student"
| @MIN office IRL GOV "health minister" office="health minister"
| @RADL public IRL CVL "listeners of a local station"
| @MAY place IRL "Mayfield" district
| @LEAF other IRL - "leaflet"
| @DOC public IRL MED "doctors"
| @BREN person IRL SOC "Brendan Coakley"
| @TAX public IRL CVL "taxi driver"

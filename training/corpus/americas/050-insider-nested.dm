# id: americas/050-insider-nested
# publisher: The Potomac Observer
# language: en
# published: 2019-11-13

Who knew what, and who says so

[WDC WASHINGTON] — [w1+w2 [AMB The ambassador to Kyiv] [e1+c3 complained] to [SEC.1 the secretary of state] in [d1 August] [w3 that military aid was being [e2 held back] "for no reason anyone will put in writing"]], [LED the New York Ledger] [c1 reported] on [d2 Tuesday], [c2 quoting] [CABLE a cable].
| d1 2019-08
| d2 2019-11-12
| e1 ACCUSE/disapprove a=AMB r=SEC.1 t=d1 C=diplomatic
| e2 COERCE/withhold D=- C=military
| q1 asserts s=LED
| q2 asserts s=CABLE parent=q1
| q3 accuses s=AMB

[SEC.2 The secretary] [c4 says] [w4 [SEC.3 he] never read it].
[w5 [SEC.4 He] read it twice], [AIDE.1 a former aide] [c5 told] [COMM.1 the House Intelligence Committee], [c6 adding] [w6 that [SEC.5 he] "[e3 asked] [LAW a lawyer] whether it could be unread"].
[COMM.2 The committee] [e4+c7 demanded] [w7 [SEC.6 his] notebooks] in [d3 October]; [e5 rebuffed], [COMM.3 it] [c8 plans] [w8 to [e6 sue] before [d4 Thanksgiving]].
| d3 2019-10
| d4 ..2019-11-28
| e3 REQUEST/assist a=SEC.5 r=LAW D=- C=legal
| e4 REQUEST/assist a=COMM.2 r=SEC.6 t=d3 C=legal
| e5 REJECT/assist r=COMM.3 D=- C=legal
| e6 ACCUSE/allege planned a=COMM.3 t=d4 C=legal
| q4 denies s=SEC.2
| q5 asserts s=AIDE.1
| q6 asserts s=AIDE.1
| q7 demands s=COMM.2
| q8 promises s=COMM.3
| answers e5 e4
| denies q4 q5
| o1 demand e4 refused closed=e5

[REPS.1 Republicans on the panel] [c9 suggest] [w9 that [DEMS Democrats] [c10 hope] [w10 to [e7 impeach] first and find out afterwards]].
[w11 [REPS.2 They] may [e8 boycott] [d5 next week]'s hearings], [HARW Representative Devon Harwell] [c11 said].
| d5 2019-11-18..2019-11-25
| e7 ACCUSE/allege hypothetical a=DEMS C=legal
| e8 PROTEST/boycott possible a=REPS.2 t=d5 C=legislative
| q9 accuses s=REPS.1
| q10 speculates s=DEMS
| q11 asserts s=HARW

[STRAT A Democratic strategist] [c12 worries] [w12 that [VOT voters] [c13 think] [w13 the whole thing is about a telephone]].
[w14 "Half of them are right,"] [c14 observed] [WIT one witness], a colonel, on the steps.
The rain had stopped, and tourists were photographing the wrong dome.
| q12 speculates s=STRAT
| q13 speculates s=VOT
| q14 asserts s=WIT

| @WDC place USA "Washington" city
| @AMB office USA GOV "ambassador to Kyiv"
| @SEC office USA GOV "secretary of state" office="secretary of state"
| @LED company USA JRN "New York Ledger"
| @CABLE other USA GOV "cable"
| @AIDE public USA UNK "former aide"
| @COMM body USA LEG "House Intelligence Committee"
| @LAW public USA UNK "lawyer"
| @REPS office USA LEG "Republicans on the panel"
| @DEMS group USA PTY,OPP "Democrats"
| @HARW person USA LEG "Devon Harwell" office="Representative"
| @STRAT public USA PTY "Democratic strategist"
| @VOT public USA CVL "voters"
| @WIT public USA MIL "witness, a colonel"

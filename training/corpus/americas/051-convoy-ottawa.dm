# id: americas/051-convoy-ottawa
# publisher: The Rideau Courier
# language: en
# published: 2022-02-15

[OTTP.1 Police] hand out leaflets as trucks dig in

[OTT OTTAWA] — [TRK.1 Drivers] who have [e2 blocked] [WELL Wellington Street] since [d1 January 28] woke on [d2 Tuesday] to yellow leaflets in which [OTTP.2 police] [e3+c1 warned] [TRK.2 them] [w1 that [OTTP.3 officers] could [e4 tow] their cabs and [e5 arrest] anyone who stayed].
| d1 2022-01-28..
| d2 2022-02-15
| e2 PROTEST/obstruct a=TRK.1 p=WELL t=d1 C=health
| e3 THREATEN/arrest a=OTTP.2 r=TRK.2 t=d2 C=health
| e4 COERCE/seize hypothetical a=OTTP.3 r=TRK.1 C=health
| e5 COERCE/arrest hypothetical a=OTTP.3 C=health
| q1 threatens s=OTTP.2
| o1 threat e3 open

[TRUD.1 Prime Minister Julien Marchand], who on [d3 Monday] [e7 invoked] emergency powers, [c2 says] [w2 [TRUD.2 he] does not [c3 intend] [w3 to [e8 call in] the army]].
[ALBP The premiers of Alberta] and [SASK Saskatchewan] [e9+c4 criticised] [TRUD.3 him] [w4 for "bringing a hammer to a parking ticket"].
| d3 2022-02-14
| e7 COERCE/martial-law a=TRUD.1 t=d3 C=health,repression
| e8 MOBILIZE/troops denied a=TRUD.2 C=military
| e9 ACCUSE/disapprove a=ALBP,SASK r=TRUD.3 C=political_institutions
| q2 asserts s=TRUD.1
| q3 denies s=TRUD.2
| q4 accuses s=ALBP

[LICH.1 Cora Lichtman], an organiser, [c5 insisted] [w5 that on [d4 Sunday] [LICH.2 she] had [e10 agreed] with [MAYO.1 the mayor] to [e12 move] [n1 75] trucks off side streets].
[MAYO.2 He] [c7 denied] [w7 any deal].
[w8 [MAYO.3 He] wrote [LICH.3 her] a letter in which [MAYO.4 he] "[e14 welcomed] restraint"], [STAFFM a city spokesman] [c8 acknowledged].
| d4 2022-02-13
| n1 other 75
| e10 AGREE a=LICH.2,MAYO.1 t=d4 C=health
| e12 CONCEDE planned a=LICH.2 n=n1 C=health
| e14 SUPPORT a=MAYO.4 r=LICH.3 D=- C=health
| q5 asserts s=LICH.1
| q7 denies s=MAYO.2
| q8 asserts s=STAFFM
| denies q7 e10

[RES.3 Residents] have bought earplugs.
[RES.1 Many] [c10 believe] [w10 the horns will outlive the winter]; [RES.2 one neighbour], a violinist of twenty-two, won an [e15 injunction] from [COURTN a court], which [TRK.3 the truckers] have [e16 ignored].
| e15 REQUEST/yield a=COURTN r=TRK.3 D=- C=legal
| e16 REJECT/yield a=TRK.3 r=COURTN C=legal
| answers e16 e15
| o9 demand e15 refused closed=e16
| q10 asserts s=RES.1

It was minus 19 at noon.

| @OTTP body CAN COP "Ottawa police"
| @OTT place CAN "Ottawa" city
| @TRK public CAN LAB "truck drivers"
| @WELL place CAN "Wellington Street" exact
| @TRUD person CAN GOV "Julien Marchand" office="Prime Minister"
| @ALBP office CAN GOV "premier of Alberta" office="premier"
| @SASK office CAN GOV "premier of Saskatchewan" office="premier"
| @LICH person CAN CVL "Cora Lichtman" office="organiser"
| @MAYO office CAN GOV "mayor of Ottawa" office="mayor"
| @STAFFM office CAN GOV "city spokesman"
| @RES public CAN CVL "residents"
| @COURTN body CAN JUD "court"

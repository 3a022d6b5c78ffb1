# id: fronts/016-karachi-shutters
# publisher: Indus Daily
# language: en
# published: 2014-01-22

[KAR KARACHI] — [TRAD Traders in [SADD Saddar]] [e1 pulled down] their shutters on [d1 Tuesday] to mourn [WORK.1 [n1 four] workers of [MQM.1 the Muttahida Qaumi Movement]] whom, [MQM.2 the party] [e2+c2 charges], [w2 [RANG.1 paramilitary Rangers] [e3 shot] in the back].
[RANG.2 The Rangers] [c3 maintain] [w3 that [WORK.2 the four] had [e4 hurled] a grenade at [RANG.3 a patrol]].
| d1 2014-01-21
| n1 killed 4
| q2 accuses s=MQM.2
| q3 denies s=RANG.2
| e1 PROTEST/strike a=TRAD p=SADD t=d1 C=repression
| e2 ACCUSE/allege a=MQM.2 r=RANG.1 C=repression
| e3 ASSAULT/targeted a=RANG.1 r=WORK.1 n=n1 D=- C=repression
| e4 ASSAULT/explosives a=WORK.2 r=RANG.3 D=- C=crime
| causes e3 e1
| denies q3 e2

The strike rate of [MIRZA Sohail Mirza], who made 87 off 51 balls at [NST the National Stadium] the same evening, was the talk of the few tea stalls that stayed open.
Nobody has ever proved who profits when the city shuts.
[CHAM The chamber of commerce] [c4 puts] [w4 the loss at 2.5 billion rupees a day]; [EXT the extortion rings], which live off the shops, are [c5 said] [w5 to dislike a shutdown more than [KPOL the police] do].
| q4 speculates s=CHAM
| q5 asserts

[CM.1 The chief minister], who has [e5 suspended] [OFF.1 the officer] that led the patrol, [e6+c6 promised] [w6 "a [e7 probe] without fear"] within 48 hours.
[MQM.3 The party] had [e8+c7 given] [CM.2 him] [w7 until [d2 Friday] to [e9 hang] [OFF.2 the man], [e10 pay] the widows and [e11 pull] [RANG.4 the Rangers] out of [LYA Lyari]], failing which, [WAS.1 Wasim Qureshi] [c8 warned], [w8 "[MQM.4 we] will [e12 lock] this city and swallow the key"].
| d2 2014-01-24
| q6 promises s=CM.1
| q7 demands s=MQM.3
| q8 threatens s=WAS.1
| e5 SANCTION/expel a=CM.1 r=OFF.1 D=- C=repression
| e6 AGREE a=CM.1 C=repression
| e7 ACCUSE/investigate planned a=CM.1 D=2014-01-22..2014-01-25/inferred C=repression
| e8 REQUEST/yield a=MQM.3 r=CM.2 D=- C=repression
| e9 ASSAULT/targeted hypothetical a=CM.2 r=OFF.2 D=..2014-01-25/stated
| e10 AID hypothetical a=CM.2 D=..2014-01-25/stated
| e11 RETREAT/withdraw hypothetical a=RANG.4 p=LYA D=..2014-01-25/stated
| e12 PROTEST/strike hypothetical a=MQM.4
| o1 promise e6 open
| o2 deadline e8 open due=..2014-01-25

Four o'clock, and the shutters rattled up again: [TRAD shopkeepers] had struck a bargain with their rent.

| @KAR place PAK "Karachi" city
| @SADD place PAK "Saddar" district
| @TRAD public PAK BUS "traders in Saddar"
| @WORK public PAK PTY "party workers"
| @MQM group PAK PTY,OPP "Muttahida Qaumi Movement"
| @RANG body PAK COP "Rangers"
| @CHAM group PAK BUS "chamber of commerce"
| @EXT group PAK CRM "extortion rings"
| @CM office PAK GOV "chief minister" office="chief minister"
| @OFF public PAK COP "officer"
| @LYA place PAK "Lyari" district
| @WAS person PAK PTY,OPP "Wasim Qureshi"
| @KPOL body PAK COP "police"
| @NST place PAK "National Stadium" exact
| @MIRZA person PAK - "Sohail Mirza" office="cricketer"

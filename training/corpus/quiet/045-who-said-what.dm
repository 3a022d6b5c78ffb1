# id: quiet/045-who-said-what
# publisher: The Danube Post
# language: en
# published: 2014-08-19

Sugar giant may shut three mills, memo says

[w1+w2 [SUG.1 Donaucukor] could close three of its mills before [d1 Easter]], [BLI.1 the daily Blic-Ekonomija] [c1 reported] on [d2 Monday], [c2 quoting] [MEMO.1 an internal memo].
[w3 "[CFO.1 The finance director] [c4 warns] [w4 that a price war with [BRA~ Brazilian] cane cannot be won from a trench,"]] [BLI.2 the paper] [c3 wrote]; [SUG.2 the company] [c5 denied] [w5 that any such memo existed].
| d1 ..2015-04-05
| d2 2014-08-18
| q1 asserts s=BLI.1
| q2 asserts s=MEMO.1 parent=q1
| q3 asserts s=BLI.2
| q4 asserts s=CFO.1
| q5 denies s=SUG.2

[w6 [FOO.1 The food workers' union] will [e1 walk out] on the first day of the campaign if one beet knife stops], [UNI.2 its secretary], [UNI.3 Zoran Milenkov], [c6 told] [RAD.1 Radio Backa], which [c7 said] [w7 [UNI.4 he] had sounded calm].
[UNI.5 He] also [c8 claimed] [w8 that [MAY.1 the mayor of [VRB Vrbas]] had [c9 assured] [UNI.6 him] [w9 the ministry would never let it happen]], but [MAY.2 the mayor] [c10 told] this newspaper [w10 [MAY.3 he] had merely [c11 hoped] [w11 that it would not]].
| q6 threatens s=UNI.3
| q7 asserts s=RAD.1
| q8 asserts s=UNI.5
| q9 asserts s=MAY.1
| q10 denies s=MAY.2
| q11 speculates s=MAY.3
| e1 PROTEST/strike hypothetical a=FOO.1 C=economic

Beets are doing well.
A wet [d5 June] attacked the wheat but filled the roots, and [w12 yields of 60 tonnes a hectare are within reach], [AGR.1 agronomists] in [NS Novi Sad] [c12 estimate].
| d5 2014-06
| q12 speculates s=AGR.1

[w13 [BEL.1 The agriculture minister] is preparing a [e3 ban] on sugar from [CRO.1 Croatia]], [AID.1 two of her aides] [c13 believe], and [CRO.2 Zagreb] [c14 fears] [w14 that one on its chocolate would [e4 follow]].
[w15 "No such [x ban] is planned, and no such [x ban] will be thought of over coffee by people with no surname,"] [BEL.2 the minister], [BEL.3 Dragica Stojkov], [c15 replied].
| q13 speculates s=AID.1
| q14 speculates s=CRO.2
| q15 denies s=BEL.3
| e3 SANCTION/discontinue possible a=BEL.1 r=CRO.1 C=economic
| e4 SANCTION/discontinue possible r=CRO.2 C=economic
| denies q15 e3

[CRO.3 Croatia] has not [e6 asked] for a meeting.
[CROM.1 Its trade minister] [c16 hinted] on [d3 Saturday], [c17 according to] [VEC.1 the Zagreb evening paper Vecernji], [w16+w17 that [CROM.2 she] would [e7 come] to [BEG Belgrade] "with or without a knife for the cake"], and [w18 a [e9 visit] in [d4 October] has been [e8 offered] through [EUD.1 the EU delegation]], [EUDS.1 a source there] [c18 said].
| d3 2014-08-16
| d4 2014-10
| q16 promises s=CROM.1 parent=q17
| q17 asserts s=VEC.1
| q18 asserts s=EUDS.1
| e6 REQUEST/meet denied a=CRO.3 C=diplomatic
| e7 CONSULT/visit planned a=CROM.2 p=BEG C=diplomatic
| e8 AGREE D=- C=diplomatic
| e9 CONSULT/visit hypothetical t=d4 C=diplomatic
| o1 invitation e8
| @SUG company SRB BUS "Donaucukor"
| @BRA state BRA GOV "Brazil"
| @BLI company SRB JRN "Blic-Ekonomija"
| @MEMO other SRB - "internal memo"
| @CFO office SRB BUS "finance director"
| @UNI person SRB LAB "Zoran Milenkov" office="union secretary"
| @FOO group SRB LAB "food workers' union"
| @RAD company SRB JRN "Radio Backa"
| @MAY office SRB GOV "mayor of Vrbas"
| @VRB place SRB "Vrbas" city
| @AGR public SRB EDU "agronomists"
| @NS place SRB "Novi Sad" city
| @BEL person SRB GOV "Dragica Stojkov" office="agriculture minister"
| @AID office SRB GOV "two of the minister's aides"
| @CRO state HRV GOV "Croatia"
| @CROM office HRV GOV "trade minister of Croatia"
| @VEC company HRV JRN "Vecernji"
| @BEG place SRB "Belgrade" city
| @EUD body EUR - "EU delegation"
| @EUDS office EUR - "source at the EU delegation"

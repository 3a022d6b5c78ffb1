# id: voices/035-westminster-whip-notes
# publisher: The Thames Register
# language: en
# published: 2022-09-22

[WHI Whips] [c1 fear] [w1 thirty [REB rebels] on fracking vote]
| q1 speculates s=WHI

[PM.21 The prime minister] is [c2 confident] [w2 of carrying [HOU the Commons] on [d1 Monday]], [PMS her spokesman] [c3 said], though [NOT notes left on a train at [REA Reading] by a junior whip and seen by [TR the Register]] [c4 suggest] [w4 that up to thirty of her own MPs may rebel].
| d1 2022-09-26
| q2 asserts s=PM.21
| q3 asserts s=PMS
| q4 asserts s=NOT
| span w3 at="The prime minister is confident of carrying the Commons on Monday"

[NOT The notes] [c5 describe] [FAI one former minister] [w5 as "wobbly, likes horses"], [ELL another] [w5 as "offended since [d2 July]"] and a third, more simply, [w5 as "Gerald"].
| d2 2022-07
| q5 asserts s=NOT

[w6 "I have not been offended since 1987,"] [ELL Dame Philippa Ellery] [c6 protested] when she was read her entry.
[ELL.42 She] [c7 intends] [w7 to listen to the debate], [ELL.43 she] [c8 said], and [c9 dismissed] [w9 as "spiteful twaddle"] a [c10 report] in [CHR the Morning Chronicler] [w10 that [ELL.44 she] had been [e1 promised] a peerage to stay away].
| q6 denies s=ELL
| q7 promises s=ELL.42
| q8 asserts s=ELL.43
| q9 denies s=ELL.43
| q10 asserts s=CHR
| e1 AGREE r=ELL.44 D=- C=legislative
| span w8 at="She intends to listen to the debate"
| denies q9 e1

[LAB Labour] [c11 hopes] [w11 to peel off the coastal seats] and [c12 asks] on its posters: [w12 "Would you live on top of it?"].
In [LNC Lancashire], where [RES residents] [e3 blocked] the drilling site for a thousand days before [CUA the company] [e4 pulled out] in [d3 2019], [PAT Pat Ormerod], 77, [c13 thinks] [w13 the question rather rude].
| d3 2019
| q11 speculates s=LAB
| q12 speculates s=LAB
| q13 asserts s=PAT
| e3 PROTEST/obstruct a=RES p=LNC D=- C=environment
| e4 RETREAT/withdraw a=CUA p=LNC t=d3 C=environment

[GEO The British Geological Survey], in [GER a report] that [MINS ministers] [c14 describe] [w14 as encouraging], [c15 says] [w15 it remains "a challenge" to foresee the tremors].
| q14 asserts s=MINS
| q15 asserts s=GEO

| @WHI office GBR LEG,PTY "whips"
| @REB office GBR LEG "thirty rebels"
| @PM office GBR GOV "prime minister" office="prime minister"
| @HOU body GBR LEG "Commons"
| @PMS office GBR GOV "prime minister's spokesman" office="spokesman"
| @NOT other GBR - "whip's notes"
| @REA place GBR "Reading" city
| @TR company GBR JRN "The Thames Register"
| @FAI office GBR LEG "one former minister"
| @ELL person GBR LEG "Philippa Ellery" office="former minister"
| @CHR company GBR JRN "Morning Chronicler"
| @LAB group GBR PTY,OPP "Labour"
| @LNC place GBR "Lancashire" province
| @RES public GBR CVL "residents"
| @CUA company GBR BUS "drilling company"
| @PAT person GBR CVL "Pat Ormerod"
| @GEO body GBR GOV "British Geological Survey"
| @GER other GBR GOV "report of the British Geological Survey"
| @MINS office GBR GOV "ministers"

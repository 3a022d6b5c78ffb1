# id: chancelleries/001-honiara-pact
# publisher: Coral Coast Herald
# title: Canberra says it was told too late about Honiara pact
# language: en
# published: 2022-04-27

[AUS.11 Canberra] [c1 says] [w1 [AUS.12 it] was told too late about [SLB Honiara] pact]
| q1 asserts s=AUS.11

[PM.21 The Solomon Islands prime minister], [PM.22 Ezekiel Maelanga], [c2 told] [PARL parliament] on [d1 Wednesday] [w2 that [PM.23 he] had [e1 signed] a policing agreement with [CHN China], [e2 brushing aside] an [e3+c3 appeal] by [AUS Australia] [w3 to [x wait] until [PIF the Pacific Islands Forum] had seen the text]].
[w4 "[SLB.31 We] are nobody's backyard, and [SLB.32 we] do not [x ask] [NEIGH our neighbours] for leave to choose friends,"] [PM he] [c4 said], to applause from [BENCH the government benches].
| d1 2022-04-27
| q2 asserts s=PM.22
| q3 demands s=AUS
| q4 asserts s=PM
| e1 SUPPORT a=PM.23,CHN D=- C=diplomatic
| e2 REJECT/change a=PM.23 r=AUS t=d1 C=diplomatic
| e3 REQUEST/change a=AUS r=PM.23 D=- C=diplomatic
| answers e2 e3
| o1 demand e3 refused closed=e2

[SLB The archipelago] lies 2,000 kilometres north-east of [QLD Queensland], and its one good harbour has been coveted by outsiders for a century.
[AUS Australia] is [SLB its] largest donor and nearest large neighbour; the two police forces share a training college, a radio network and, in the older officers, a taste for the same football team.

[HADD.51 Australia's foreign minister], [HADD.52 Rosalind Haddow], [e7+c5 complained] [w5 that [OFF her officials] had learned of the signing from a photograph on social media], but [c6 stressed] [w6 that [AUS.51 Canberra] would not [e8 withdraw] the [n1 50] [AFP federal police officers] [AUS.52 it] [e9 sent] to [HONP Honiara] after [e10 riots] in [d3 November] in which [n2 three] people were killed].
| d3 2021-11
| n1 troops 50
| n2 killed 3
| q5 accuses s=HADD.52
| q6 denies s=HADD.52
| e7 ACCUSE/disapprove a=HADD.52 C=diplomatic
| e8 RETREAT/withdraw denied a=AUS.51 p=HONP n=n1
| e9 AID a=AUS.52 p=HONP n=n1 D=2021-11..
| e10 PROTEST/riot p=HONP t=d3 n=n2

Under the agreement, a leaked draft of which [LAGI the Lagoon Leader], a local weekly, printed in [d4 March], [CHN Beijing] may [e12 send] [CPOL.62 armed police] "to assist in maintaining social order" if [SLB Honiara] [e13 asks] for [CPOL.61 them].
Whether warships may also berth there is the question on which no two people in [HONP the capital] agree.
| d4 2022-03
| e12 AID hypothetical a=CHN r=SLB
| e13 REQUEST/assist hypothetical a=SLB r=CHN

[GU.81 A spokesman for the Chinese embassy], [GU.82 Gu Wenbo], [c7 denied] [w7 that [CHNG his government] [c8 intended] [w8 to build a base]], and [e14+c9 described] [HADD Ms Haddow]'s remarks [w9 as "the last cough of a colonial engine"].
| q7 denies s=GU.82
| q8 promises s=CHNG
| q9 accuses s=GU.82
| e14 ACCUSE/disapprove a=GU.82 r=HADD C=diplomatic

Tinned mackerel has doubled in price since [d5 Christmas].
| d5 2021-12-25

| @AUS state AUS GOV "Australia"
| @SLB state SLB GOV "Solomon Islands"
| @PM person SLB GOV "Ezekiel Maelanga" office="prime minister"
| @PARL body SLB LEG "parliament"
| @CHN state CHN GOV "China"
| @PIF body IGO - "Pacific Islands Forum"
| @NEIGH state - GOV "neighbours"
| @BENCH group SLB LEG "government benches"
| @QLD place AUS "Queensland" province
| @HADD person AUS GOV "Rosalind Haddow" office="foreign minister"
| @OFF office AUS GOV "her officials"
| @HONP place SLB "Honiara" city
| @AFP body AUS COP "federal police officers"
| @LAGI company SLB JRN "Lagoon Leader"
| @CPOL body CHN COP "armed police"
| @GU person CHN GOV "Gu Wenbo" office="embassy spokesman"
| @CHNG state CHN GOV "Chinese government"

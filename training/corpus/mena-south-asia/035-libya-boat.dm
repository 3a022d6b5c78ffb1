# id: mena-south-asia/035-libya-boat
# publisher: Deep Water Reporting Project
# language: en
# published: 2021-05-12

The coastguard that [EU Europe] built
| @EU body EUR - "European Union"

On the night of [d1 April 21] [CG.1 the crew of the Ras Jadir], [CG.2 a patrol boat] [ITA Italy] had [e1 donated] to [LBY Libya], [e2 chased] an inflatable carrying [MIG [n1 some 130] people] and, [c1 say] [SURV.1 four survivors], [w1 [e3 circled] it until it overturned].
[w2 "[CG.7 They] laughed, and [ONEC one of them] [e4 fired] over [OURH our] heads,"] [c2 said] [ADE.1 Adebayo], [ADE.2 a welder] from [LAG Lagos].
| @CG body LBY COP "crew of the Ras Jadir"
| @ITA state ITA GOV "Italy"
| @LBY state LBY GOV "Libya"
| @MIG public - REF "migrants"
| @SURV public - REF "four survivors"
| @ADE person NGA REF "Adebayo" office="welder"
| @LAG place NGA "Lagos" city
| d1 2021-04-21
| n1 other 130 ~
| q1 accuses s=SURV.1
| q2 accuses s=ADE.1
| e1 AID a=ITA r=LBY D=- C=migration
| e2 COERCE/restrict a=CG.1 r=MIG t=d1 n=n1 C=migration
| e3 ASSAULT a=CG.1 r=MIG t=d1 C=migration
| e4 ASSAULT/firearms a=ONEC r=OURH D=2021-04-21/inferred C=migration

[CGSP A coastguard spokesman] [c3 dismissed] [w3 the account as "smugglers' poetry"] and [c4 insisted] [w4 that the boat had sunk before [CG his] men arrived].
Tracking data obtained by [PROJ this project] [c5 suggest] [w5 otherwise].
[COMM The Commission], which [e5 trained] the crew in [d2 2019], [c6 says] [w6 it "takes such reports seriously" and may open a [e6 review]].
| @CGSP office LBY COP "coastguard spokesman" office="spokesman"
| @PROJ body NGO JRN "this project"
| @TRAC other - - "tracking data"
| @COMM body EUR - "European Commission"
| d2 2019
| span TRAC at="Tracking data"
| q3 denies s=CGSP
| q4 asserts s=CGSP
| q5 asserts s=TRAC
| q6 asserts s=COMM
| e5 AID a=COMM t=d2 C=migration
| e6 ACCUSE/investigate possible a=COMM C=migration
| denies q3 e3

Their names are known to nobody but their mothers.
[MRCC [MLT~ Malta]'s rescue centre], which had received the distress call two hours earlier, never [e7 launched] a boat.
[LAW Lawyers for two of the families] [c7 intend] [w7 to [e8 sue] [LBY Libya] and [ITA Italy]] at [ECHR the human rights court in [STR Strasbourg]] by [d3 July].
| @MLT state MLT GOV "Malta"
| @MRCC body MLT COP "Maltese rescue centre"
| @LAW public - UNK "lawyers for the families"
| @ECHR body IGO JUD "human rights court"
| @STR place FRA "Strasbourg" city
| d3 2021-07
| q7 promises s=LAW
| e7 AID denied a=MRCC C=migration
| e8 ACCUSE/allege planned a=LAW r=LBY,ITA D=..2021-08-01/stated C=human_rights,legal
| @ONEC public LBY COP "one of the crew"
| @OURH public - REF "we (migrants)"

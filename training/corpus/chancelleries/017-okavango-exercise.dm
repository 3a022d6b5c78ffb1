# id: chancelleries/017-okavango-exercise
# publisher: Kalahari Mirror
# title: Old rivals drill together where they once nearly shot
# language: en
# published: 2018-06-21

Old rivals [e1 drill] together where they once nearly shot
| e1 COOPERATE D=2018-06-20/inferred C=military

[BWA.21 Botswana] and [NAM.21 Namibia] opened on [d1 Wednesday] a joint [e2 exercise] of [n1 1,400] soldiers beside [CHO the Chobe], a river whose one disputed island, under water for four months of the year, took [BWA.22 them] before [ICJ the International Court of Justice] in [d2 1996].
| d1 2018-06-20
| d2 1996
| n1 troops 1400
| e2 COOPERATE a=BWA.21,NAM.21 p=CHO t=d1 n=n1 C=military
| repeats e2 e1

[w1 "[NBDF.31 We] used to look at each other down a barrel, and now [NBDF.32 we] share a cook,"] [c1 said] [MOT.31 Brigadier Kagiso Motswagole], [MOT.32 the Batswana commander].
| q1 asserts s=MOT.31

[ICJ The court] awarded the island, called Kasikili by one side and Sedudu by the other, to [BWA Gaborone] in [d3 1999]; [NAM Windhoek], to general surprise, [e4 complied].
Four buffalo were grazing on it on [d4 Thursday].
| d3 1999
| d4 2018-06-21
| e4 CONCEDE a=NAM r=BWA D=1999/inferred C=territory,legal

It has not all been picnics.
[BDF.51 Botswana's anti-poaching patrols], which shoot on sight, have [e6 killed] [n2 some 30] [NAMF Namibians] since independence, and [FAMN the families] [e7+c2 accuse] [BDF.52 them] [w2 of [e8 murdering] [FISH fishermen]]; [BDFS a spokesman for the force] [c3 called] the charge [w3 "emotive and wrong"], and [NAMP Namibia's president] has [e9+c4 asked] [w4 for the rule to be [e10 relaxed]].
| n2 killed 30 ~
| q2 accuses s=FAMN
| q3 denies s=BDFS
| q4 demands s=NAMP
| e6 ASSAULT/firearms a=BDF.51 r=NAMF n=n2 D=- C=human_rights
| e7 ACCUSE/allege a=FAMN r=BDF.52 C=human_rights
| e8 ASSAULT/targeted a=BDF.52 r=FISH D=- C=human_rights
| e9 REQUEST/change a=NAMP D=- C=human_rights
| e10 CONCEDE hypothetical C=human_rights
| denies q3 e7
| o1 demand e9

After the closing parade on [d5 Saturday], at which there will be a fly-past and an ox, [MIND the two defence ministers] are to [e11 sign] a protocol on hot pursuit.
[NAMD The Namibian one] [c5 hopes] [w5 it will [x save] lives], though [w6 "a paper does not see in the dark"], as [NGO a Katima Mulilo lawyer] [c6 put] it.
| d5 2018-06-23
| q5 speculates s=NAMD
| q6 asserts s=NGO
| e11 SUPPORT planned a=MIND t=d5 C=military
| o2 scheduled e11 due=2018-06-23

| @BWA state BWA GOV "Botswana"
| @NAM state NAM GOV "Namibia"
| @CHO place - "Chobe" region
| @ICJ body IGO JUD "International Court of Justice"
| @NBDF body - MIL "the two armies"
| @MOT person BWA MIL "Kagiso Motswagole" office="commander"
| @BDF body BWA MIL "Botswana's anti-poaching patrols"
| @NAMF public NAM CVL "Namibians"
| @FAMN public NAM CVL "the families"
| @FISH public NAM CVL "fishermen"
| @BDFS office BWA MIL "spokesman for the force"
| @NAMP office NAM GOV "Namibia's president" office="president"
| @MIND office - GOV,MIL "the two defence ministers"
| @NAMD office NAM GOV,MIL "Namibian defence minister" office="defence minister"
| @NGO public NAM JUD "Katima Mulilo lawyer"

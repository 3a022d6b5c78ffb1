# id: fronts/038-khartoum-sitin
# publisher: Nile Valley Record
# language: en
# published: 2019-06-13

[SPA Protest leaders] [e1 call off] strike, [COUN generals] to [e2 free] [DETS detainees]: [ETHM mediator]
| span c1 at=":"#1
| span w1 at="Protest leaders call off strike, generals to free detainees"
| q1 asserts s=ETHM
| e1 CONCEDE a=SPA D=2019-06-11/inferred C=pro_democracy
| e2 RETREAT/release planned a=COUN r=DETS C=pro_democracy

[KHA KHARTOUM] — Shops reopened across the Sudanese capital on [d1 Wednesday], the morning after [SPA.8 the Sudanese Professionals Association] [e3 ended] a three-day strike with which [SPA.9 it] had [e4 answered] the [e9 slaughter] of [d2 June 3].
[w2 In return [COUN.8 the military council] has [e5+c3 agreed] [w3 to [e6 release] political prisoners and to [e7 resume] talks]], [ETHM.72 [ETH Ethiopia]'s envoy], [ETHM.71 Mekonnen Dirar], [c2 announced]; [COUN.9 the council], for its part, [c4 said] only [w4 that it "[e8 appreciates] all efforts"].
| d1 2019-06-12
| d2 2019-06-03
| q2 asserts s=ETHM.71
| q3 promises s=COUN.8
| q4 asserts s=COUN.9
| e3 CONCEDE a=SPA.8 D=2019-06-11/inferred C=pro_democracy
| e4 PROTEST/strike a=SPA.9 D=2019-06-09..2019-06-12/inferred C=pro_democracy
| e5 CONCEDE a=COUN.8 D=2019-06-11/inferred C=pro_democracy
| e6 RETREAT/release planned a=COUN.8 C=pro_democracy
| e7 CONSULT planned a=COUN.8 C=pro_democracy
| e9 ASSAULT t=d2 C=repression
| causes e9 e4
| e8 SUPPORT a=COUN.9 C=diplomatic
| repeats e3 e1
| repeats e6 e2
| o1 promise e5 open

[w5 [DEAD2 [n1 One hundred and eighteen] people] were [e10 killed] when [RSF the Rapid Support Forces] [e11 stormed] the sit-in outside army headquarters], [CCSD a doctors' committee] [c5 says]; [MOHS the health ministry] [c6 puts] [w6 [e14 the dead] at [n2 61]].
[COUNSP A spokesman for the generals] [c7 confessed] [w7 that [COUN.11 they] had ordered the camp [e12 cleared] "and then what happened happened"], [e13 regretted] "some mistakes" and [c8 ruled out] [w8 any foreign [e15 inquiry]].
| n1 killed 118
| n2 killed 61
| q5 asserts s=CCSD
| q6 asserts s=MOHS
| q7 asserts s=COUNSP
| q8 denies s=COUNSP
| e10 ASSAULT r=DEAD2 n=n1 D=2019-06-03/inferred C=repression
| e11 ASSAULT a=RSF D=2019-06-03/inferred C=repression
| e14 ASSAULT n=n2 D=2019-06-03/inferred C=repression
| e12 ASSAULT planned a=COUN.11 D=2019-06-03/inferred C=repression
| e13 CONCEDE a=COUNSP D=- C=repression
| e15 ACCUSE/investigate denied C=repression
| repeats e11 e9
| repeats e14 e9

By the river the tea women are back, each with her three stools.
[TEA.8 Halima], whom [RSF.21 soldiers] [e16 beat] with plumbing pipe, [c9 has heard] [w9 that half of [RSF.22 them] are from [DARF Darfur], as [TEA.9 she] is].
| q9 asserts s=TEA.8
| e16 ASSAULT/beat a=RSF.21 r=TEA.8 D=- C=repression

| @SPA group SDN LAB,OPP "Sudanese Professionals Association"
| @COUN body SDN GOV,MIL "military council"
| @DETS public SDN OPP "detainees"
| @ETHM person ETH GOV "Mekonnen Dirar" office="envoy"
| @ETH state ETH GOV "Ethiopia"
| @KHA place SDN "Khartoum" city
| @DEAD2 public SDN CVL "people killed"
| @RSF group SDN PRM "Rapid Support Forces"
| @CCSD group SDN MED "doctors' committee"
| @MOHS body SDN GOV "health ministry"
| @COUNSP office SDN GOV,MIL "spokesman for the generals"
| @TEA person SDN CVL "Halima" office="tea seller"
| @DARF place SDN "Darfur" province

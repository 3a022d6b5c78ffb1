# id: chancelleries/009-moldova-embassy
# publisher: Prut Observer
# title: Forty-five Russians to leave as Moldova counts the aerials
# language: en
# published: 2023-07-27

[RUSD Forty-five Russians] to [e1 leave] as [MDA Moldova] counts the aerials
| e1 SANCTION/expel planned a=MDA r=RUSD C=diplomatic,intelligence

[MDA.21 Moldova] [c1 said] on [d1 Wednesday] [w1 [MDA.22 it] would [e2 send home] [n1 45] [RUSD diplomats and staff of the Russian embassy] by [d2 August 15]], after [INS a news site] published photographs of 28 antennas on the roof of the building.
[w2 "For years [MDA we] have been the object of hostile acts, and many of them were [e3 prepared] in that house,"] [c2 declared] [FM.31 the foreign minister], [FM.32 Lilia Ceban], who [c3 ruled out] [w3 [e4 breaking] relations altogether].
| d1 2023-07-26
| d2 2023-08-15
| n1 other 45
| q1 threatens s=MDA.21
| q2 accuses s=FM.32
| q3 denies s=FM.32
| e2 SANCTION/expel planned a=MDA.22 r=RUSD t=d2 n=n1 C=diplomatic,intelligence
| e3 COERCE D=- C=intelligence
| e4 SANCTION/discontinue denied a=FM.32 C=diplomatic
| repeats e2 e1
| o1 scheduled e2 due=2023-08-15

[RUSF The Russian foreign ministry] [c4 said] [w4 the step would "not remain without an [x answer]"] and [e6+c5 accused] [MDAP.40 President Ana Rusu] [w5 of [x taking] [MDAP.41 her] orders from [USAE the American embassy across the street]].
| q4 threatens s=RUSF
| q5 accuses s=RUSF
| e6 ACCUSE/disapprove a=RUSF r=MDAP.40 C=diplomatic

Moldova is a country of vineyards and departures, a third of whose people work abroad, and whose eastern strip, beyond the Dniester, has been garrisoned by [RTROOP some 1,500 Russian soldiers] since [d3 1992].
[GAZ.51 Gazprom], which used to supply all of its gas, [e7 cut] deliveries by 30 percent in [d4 October last year] over a debt that [AUD Norwegian auditors] later [c6 put] [w6 at a hundredth of the sum [GAZ.52 it] had [e8 claimed]].
| d3 1992..
| d4 2022-10
| q6 asserts s=AUD
| e7 COERCE/withhold a=GAZ.51 t=d4 C=natural_resource,economic
| e8 REQUEST/assist a=GAZ.52 D=- C=economic

[w7 "A spy needs no aerial in the age of the telephone,"] [c7 objected] [SOC.61 Igor Munteanu], [SOC.62 a lawmaker of [BLOC the Socialist bloc]], which organised a [e9 picket] of thirty pensioners outside [MDAM the ministry] on [d5 Thursday] and [e10+c8 demanded] [w8 that the gas contract be [e11 renewed]].
| d5 2023-07-27
| q7 denies s=SOC.61
| q8 demands s=BLOC
| e9 PROTEST/demo a=BLOC r=MDAM t=d5
| e10 REQUEST/change a=BLOC t=d5
| e11 COOPERATE hypothetical

Storks have nested on the embassy chimney since [d6 May].
| d6 2023-05..

| @RUSD office RUS GOV "Russian embassy staff"
| @MDA state MDA GOV "Moldova"
| @INS company - JRN "news site"
| @FM person MDA GOV "Lilia Ceban" office="foreign minister"
| @RUSF body RUS GOV "Russian foreign ministry"
| @MDAP person MDA GOV "Ana Rusu" office="president"
| @USAE body USA GOV "American embassy"
| @RTROOP body RUS MIL "Russian soldiers"
| @GAZ company RUS BUS "Gazprom"
| @AUD public NOR BUS "Norwegian auditors"
| @SOC person MDA LEG,OPP "Igor Munteanu"
| @BLOC group MDA PTY,OPP "Socialist bloc"
| @MDAM body MDA GOV "foreign ministry"

# id: mena-south-asia/004-blasphemy-multan
# publisher: Lahore Courier
# language: en
# published: 2019-04-24

[LHC High court] [e1 clears] [RIM lecturer] of blasphemy after six years
| @LHC body PAK JUD "Lahore High Court"
| @RIM person PAK EDU "Rimsha Bhatti" office="lecturer"
| e1 CONCEDE a=LHC r=RIM D=2019-04-23/inferred C=legal,religion_ethnicity

[DATEL MULTAN] — A two-judge bench of [LHC the Lahore High Court] on [d1 Tuesday] [e2 acquitted] [RIM.1 Rimsha Bhatti], [RIM.2 a lecturer in English literature] who had been [e3+e4 sentenced] to death in [d2 2014] over a remark made in a seminar.
| d1 2019-04-23
| d2 2014
| e2 CONCEDE a=LHC r=RIM.1 t=d1 C=legal,religion_ethnicity
| e3 SANCTION/convict r=RIM.2 t=d2 C=legal,religion_ethnicity
| e4 COERCE/arrest r=RIM.2 t=d2 C=legal,religion_ethnicity
| repeats e2 e1
| @DATEL place PAK "Multan" city

[PROS Prosecutors] had [e5+c1 charged] [RIM.11 her] [w1 with insulting the Prophet], chiefly on the word of [STU two students] whom [RIM.12 she] had failed.
[w2 "Not a scrap of that evidence survives a careful reading,"] [c2 wrote] [AKRAM Justice Akram Sial], who [e6 rebuked] [TRIAL the trial judge] for having [e7 barred] [DEF the defence] from calling witnesses.
| @PROS office PAK JUD "prosecutors" office="prosecutors"
| @STU public PAK EDU "two students"
| @AKRAM person PAK JUD "Akram Sial" office="justice"
| @TRIAL office PAK JUD "trial judge" office="trial judge"
| @DEF public PAK UNK "the defence"
| q1 accuses s=PROS
| q2 asserts s=AKRAM
| e5 ACCUSE/allege a=PROS r=RIM.11 D=- C=legal,religion_ethnicity
| e6 ACCUSE/disapprove a=AKRAM r=TRIAL C=legal
| e7 COERCE/restrict a=TRIAL r=DEF D=- C=legal

[LAW.1 [RIM.21 Bhatti]'s first lawyer] was [e8 shot dead] in [LAW.2 his] chambers [d3 five years ago], and nobody has ever been [e9 tried] for it.
[RIM.22 She] has spent most of the time since in a windowless cell, [c3 according to] [SIS [RIM.23 her] sister], who [c4 believes] [w4 [JAIL the jail authorities] kept [RIM.24 her] apart for [RIM.25 her] own safety].
| @LAW person PAK UNK "Bhatti's first lawyer" office="lawyer"
| @SIS person PAK ELI "Bhatti's sister"
| @JAIL body PAK COP "jail authorities"
| d3 2014
| span w3 at="She has spent most of the time since in a windowless cell"
| q3 asserts s=SIS
| q4 asserts s=SIS
| e8 ASSAULT/targeted r=LAW.1 t=d3 C=religion_ethnicity
| e9 ACCUSE/allege denied C=legal

Within an hour of the verdict [FOL [n1 several hundred] followers of [LAB Tehreek-e-Labbaik]] had [e10 blocked] [MULT the Multan ring road] and were [e11 pelting] buses with bricks.
[QAD.1 [LAB Its] district leader], [QAD.2 Pir Zubair Qadri], [e12+c5 demanded] [w5 that [LHC the court] [e13 recall] its order by [d4 Friday]].
[POL.1 Police] [e14 baton-charged] [CROWD the crowd] after dusk; [c6 according to] [POL.2 the force]'s own log, [w6 [n2 31] people were [e15 held]].
| @LAB group PAK PTY "Tehreek-e-Labbaik"
| @FOL group PAK PTY "followers of Tehreek-e-Labbaik"
| @MULT place PAK "Multan ring road" exact
| @QAD person PAK PTY "Zubair Qadri" office="district leader"
| @POL body PAK COP "police"
| @CROWD public PAK CVL "the crowd"
| d4 2019-04-26
| n1 protesters 200..999 ~
| n2 arrested 31
| q5 demands s=QAD.2
| q6 asserts s=POL.2
| e10 PROTEST/obstruct a=FOL p=MULT n=n1 D=2019-04-23/inferred C=religion_ethnicity
| e11 PROTEST/riot a=FOL D=2019-04-23/inferred C=religion_ethnicity
| e12 REQUEST/yield a=QAD.2 r=LHC C=religion_ethnicity,legal
| e13 CONCEDE hypothetical a=LHC t=d4 D=..2019-04-27/stated C=legal
| e14 ASSAULT/crowd-control a=POL.1 r=CROWD D=2019-04-23/inferred
| e15 COERCE/arrest n=n2 D=2019-04-23/inferred
| o1 deadline e12 due=..2019-04-27

[CAN Canada] has quietly [e16+c7 offered] [RIM.31 the lecturer] [w7 [e17 asylum]], but [INT the interior ministry] has yet to [e18 lift] the ban on [RIM.32 her] travelling.
| @CAN state CAN GOV "Canada"
| @INT body PAK GOV "interior ministry"
| q7 proposes s=CAN
| e16 AGREE a=CAN r=RIM.31 D=- C=asylum
| e17 AID hypothetical a=CAN r=RIM.31 C=asylum
| e18 CONCEDE denied a=INT r=RIM.32
| o2 invitation e16

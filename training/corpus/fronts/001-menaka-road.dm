# id: fronts/001-menaka-road
# publisher: Le Courrier du Fleuve (English edition)
# language: en
# published: 2024-02-15

[MIL [MLI~ Malian] troops] [e1 retake] crossroads town as toll from [e2 ambush] is disputed
| e1 COERCE/seize a=MIL D=2024-02-13/inferred C=military,territory
| e2 ASSAULT D=2024-02-10/inferred C=military,terrorism

[BAM BAMAKO] — [ARMY.1 The Malian army] [e3 entered] the market town of [TESS Tessalit-Sud] without firing a shot on [d1 Tuesday], three days after [JNIM.1 jihadists] [e4 ambushed] one of [ARMY.2 its] supply convoys on [MENRD the road to [MENK Ménaka]], [RES residents] and [OFFR two officers] [c1 said].
[w2 [n1 Eleven] [SOL soldiers] were [e5 killed] in [x the attack]], [STAFF the general staff] [c2 said] in a statement, but [NURSE a nurse at [GAO Gao]'s main hospital], who asked not to be named because staff have been told to keep quiet, [c3 put] [w3 [e6 the dead] at [n2 no fewer than 34]].
| span w1 at="The Malian army entered the market town of Tessalit-Sud without firing a shot on Tuesday, three days after jihadists ambushed one of its supply convoys on the road to Ménaka"
| d1 2024-02-13
| n1 killed 11
| n2 killed 34..
| q1 asserts s=RES
| q2 asserts s=STAFF
| q3 asserts s=NURSE
| e3 COERCE/seize a=ARMY.1 p=TESS t=d1 C=military,territory
| e4 ASSAULT a=JNIM.1 r=ARMY.2 p=MENRD D=2024-02-10/inferred C=military,terrorism
| e5 ASSAULT r=SOL n=n1 D=2024-02-10/inferred C=military
| e6 ASSAULT n=n2 D=2024-02-10/inferred C=military
| repeats e3 e1
| repeats e4 e2
| repeats e5 e2
| repeats e6 e2

[JNIM.2 The Group for the Support of Islam and Muslims], which is allied to al-Qaida and which has [e7 besieged] [GAO Gao] and [TIM Timbuktu] by turns since [d2 2022], [e8+c4 claimed] [w4 [x the ambush]] in an audio message on [d3 Monday] and [c5 boasted] [w5 that [JNIM.3 its men] had [e9 taken] 17 rifles and a fuel lorry].
[SPOKES.1 Colonel Bakary Diarrassouba], [SPOKES.2 the army's spokesman], [c6 dismissed] [w6 the boast] as [w6 "theatre"] and [c7 said] [w7 [WAG.1 the Russian fighters] who have worked alongside [ARMY.3 the army] since [d4 2021] had [e10 lost] nobody].
| d2 2022..
| d3 2024-02-12
| d4 2021..
| q4 asserts s=JNIM.2
| q5 asserts s=JNIM.2
| q6 denies s=SPOKES.1
| q7 denies s=SPOKES.1
| e7 COERCE/restrict a=JNIM.2 p=GAO t=d2 C=military,terrorism
| e8 ASSAULT a=JNIM.2 D=2024-02-10/inferred C=military,terrorism
| repeats e8 e2
| e9 COERCE/seize a=JNIM.3 D=2024-02-10/inferred C=military
| e10 ASSAULT denied r=WAG.1 C=military
| denies q6 e9

[TESS Tessalit-Sud] is little more than a well, a livestock pen and a clinic without a doctor, but whoever holds it can watch the lorries that bring flour and fuel from [DZA@ Algeria].
[w8 [e11 Losing] [TESS.3 it] in [d5 2012], in the first weeks of the northern rebellion, was what persuaded [JUN many officers of the time] that the war could not be won with pick-up trucks], [c8 argues] [ANA Oumar Ag Tahlil], a historian in [NIA Niamey].
| d5 2012
| q8 asserts s=ANA
| e11 RETREAT/withdraw p=TESS.3 t=d5 C=military,territory

For the traders the question is simpler.
[w9 "Since [d6 December] the lorries wait for an escort, the escort waits for fuel, and the fuel is on the lorries,"] [c9 said] [TRAD Fatoumata Walet Intalla], who sells rice.
[w10 [MAYOR.1 She] had heard on the radio that the road would be [e12 reopened] by [d7 the end of the month]], [c10 said] [MAYOR.2 the mayor, Aïchatou Cissé], [w10 but [MAYOR.3 she] doubted [w11 that anybody would dare to use it unless [ARMY.4 soldiers] were [e13 posted] at every culvert]].
| d6 2023-12..
| d7 2024-03-01 inferred
| span c11 at="doubted"
| q9 asserts s=TRAD
| q10 asserts s=MAYOR.2
| q11 speculates s=MAYOR.3
| e12 RETREAT/access planned D=..2024-03-01/stated C=economic
| e13 MOBILIZE/troops hypothetical a=ARMY.4 C=military

| @MIL body MLI MIL "Malian troops"
| @MLI state MLI GOV "Mali"
| @BAM place MLI "Bamako" city
| @ARMY body MLI MIL "Malian army"
| @TESS place MLI "Tessalit-Sud" city
| @JNIM group MLI REB "Group for the Support of Islam and Muslims"
| @MENRD place MLI "road to Ménaka" region
| @MENK place MLI "Ménaka" city
| @RES public MLI CVL "residents"
| @OFFR public MLI MIL "two officers"
| @SOL public MLI MIL "soldiers"
| @STAFF body MLI MIL "general staff"
| @NURSE public MLI MED "nurse"
| @GAO place MLI "Gao" city
| @TIM place MLI "Timbuktu" city
| @SPOKES person MLI MIL "Bakary Diarrassouba" office="army spokesman"
| @WAG group RUS PRM "Russian fighters"
| @DZA state DZA GOV "Algeria"
| @JUN public MLI MIL "officers"
| @ANA person NER EDU "Oumar Ag Tahlil" office="historian"
| @NIA place NER "Niamey" city
| @TRAD person MLI BUS "Fatoumata Walet Intalla" office="trader"
| @MAYOR person MLI GOV "Aïchatou Cissé" office="mayor"

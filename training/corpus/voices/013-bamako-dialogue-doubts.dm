# id: voices/013-bamako-dialogue-doubts
# publisher: Sahel Courier
# language: en
# published: 2019-10-11

[MLI Mali] [c1 weighs] [w1 [e1 talking] to [JIH the jihadists]]
| q1 speculates s=MLI
| e1 CONSULT possible a=MLI r=JIH C=terrorism

[BAM BAMAKO] — [COM A commission of elders] [c2 thinks] [w2 [MLI.21 the state] has no choice but to [e2 negotiate] with [JIH the men] who [e3 burned] [OGO Ogossagou]]; [COL the colonels] [c3 consider] the very idea [w3 "an insult to the graves"].
| q2 asserts s=COM
| q3 accuses s=COL
| e2 CONSULT hypothetical a=MLI.21 r=JIH C=terrorism
| e3 ASSAULT/destroy a=JIH p=OGO D=- C=terrorism

[SIS Mamadou Sissao], a retired schoolmaster who [e4 carries] messages to fighters of [KAT the Katiba Macina] in the bush around [DJE Djenné], [c4 believes] [w4 most of [KATF them] would [e5 lay down] their rifles for a well and a pardon].
[w5 "They do not dream of a caliphate,"] [SIS he] [c5 says].
[w5 "They dream of not being beaten by the forester."]
| q4 asserts s=SIS
| q5 asserts s=SIS
| e4 CONSULT a=SIS r=KAT p=DJE C=terrorism
| e5 RETREAT/disarm hypothetical a=KATF C=terrorism

[c6 According to] [REP a confidential [UN~ UN] report read by [SAH the Courier]], [w6 [CHI eleven village chiefs] have already [e6 struck] pacts in which [JIH the jihadists] [e7+c7 promise] [w7 to [e8 spare] the market] if the school stays shut].
| q6 asserts s=REP
| q7 promises s=JIH
| e6 AGREE a=CHI D=- C=terrorism
| e7 AGREE a=JIH r=CHI D=- C=terrorism
| e8 ASSAULT denied a=JIH C=terrorism

[GOV.1 The governor of [MOP Mopti]] [c8 denies] [w8 that [CHIE any chief] has [e9 signed] anything], and [e10+c9 describes] [REP.5 the report] [w9 as the work of "consultants who sleep in [DAK Dakar]"].
| q8 denies s=GOV.1
| q9 accuses s=GOV.1
| e9 SUPPORT denied a=CHIE C=terrorism
| e10 ACCUSE/disapprove a=GOV.1 r=REP.5
| denies q8 e6

[KEI President Boubou Keïna] has wavered.
In [d1 May] [KEI.61 he] [e11+c10 ruled out] [w10 any contact with [TER terrorists]]; in [d2 August], [JA the weekly Jeune Sahel] [c11 reported], [w11 [KEI.62 he] had privately [e12+c12 asked] [IMAM an imam of the capital] [w12 to [e13 find out] what they wanted]].
| d1 2019-05
| d2 2019-08
| q10 denies s=KEI.61
| q11 asserts s=JA
| q12 demands s=KEI.62
| e11 REJECT/meet a=KEI.61 r=TER t=d1 C=terrorism
| e12 REQUEST/meet a=KEI.62 r=IMAM t=d2 C=terrorism
| e13 CONSULT hypothetical a=IMAM C=terrorism

[w13 "If that is so, [IMAM the imam] has told nobody, and he tells everybody everything,"] [c13 laughed] [AMI a minister who knows both men].
| q13 asserts s=AMI

[FRE French officials] [c14 fear] [w14 that a deal would undo six years of [x fighting]], and [FRG one general] has [e14+c15 warned] [w15 that [FRA.7 [FR~ French] troops] would [e15 leave] rather than stay "to guard a surrender"].
| q14 speculates s=FRE
| q15 threatens s=FRG
| e14 THREATEN/relations a=FRG C=military
| e15 RETREAT/withdraw hypothetical a=FRA.7 C=military
| o1 threat e14

[FAT Fatoumata Guindo], who lost a husband and a shop in [KOR Koro], was asked by [TVM state television] what she hoped for.
[w17 "Millet,"] [FAT she] [c17 answered].
[w17 "And that the government stop wondering."]
| q17 demands s=FAT

| @MLI state MLI GOV "Mali"
| @JIH group MLI REB "jihadists"
| @BAM place MLI "Bamako" city
| @COM public MLI UNK "commission of elders"
| @OGO place MLI "Ogossagou" city
| @COL office MLI MIL "colonels"
| @SIS person MLI EDU "Mamadou Sissao"
| @KAT group MLI REB "Katiba Macina"
| @KATF group MLI REB "Katiba Macina fighters"
| @DJE place MLI "Djenné" city
| @REP other UNO - "confidential UN report"
| @UN body UNO - "United Nations"
| @SAH company MLI JRN "Sahel Courier"
| @CHI public MLI GOV "eleven village chiefs"
| @CHIE public MLI GOV "any chief"
| @GOV office MLI GOV "governor of Mopti"
| @MOP place MLI "Mopti" province
| @DAK place SEN "Dakar" city
| @KEI person MLI GOV "Boubou Keïna" office="President"
| @TER group MLI REB "terrorists"
| @JA company MLI JRN "Jeune Sahel"
| @IMAM office MLI REL "imam of the capital"
| @AMI office MLI GOV "minister who knows both men"
| @FRE office FRA GOV "French officials"
| @FRG office FRA MIL "French general"
| @FR state FRA GOV "France"
| @FRA body FRA MIL "French troops"
| @FAT person MLI CVL "Fatoumata Guindo"
| @KOR place MLI "Koro" city
| @TVM company MLI JRN "state television"

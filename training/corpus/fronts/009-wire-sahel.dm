# id: fronts/009-wire-sahel
# publisher: Afrique Dépêches
# language: en
# published: 2022-11-29

[JUNTA.1 Burkina Faso's junta], which had [e1 thrown out] [FRAMB a UN coordinator] and [e2 silenced] [RFI a French radio station], now [e3+c1 wants] [FRARMY [FRA~ French] special forces] [w1 [e4 out]] too.
| e1 SANCTION/expel a=JUNTA.1 r=FRAMB D=- C=diplomatic
| e2 COERCE/censor a=JUNTA.1 r=RFI D=- C=rights_freedoms
| q1 demands s=JUNTA.1
| e3 REQUEST/yield a=JUNTA.1 r=FRARMY C=military
| e4 RETREAT/withdraw hypothetical a=FRARMY C=military
| o1 demand e3

[w2 A raid that [e5 killed] [HERD [n1 18] herders] near [DJIBO Djibo] on [d1 Thursday] was the work of [VDP.1 the Volunteers for the Defence of the Homeland]], [KISAL a rights observatory] [c2 concluded] after speaking with survivors; [VDP.2 the volunteers], whom the army arms and pays, [c3 say] [w3 [VDP.3 they] were asleep].
| d1 2022-11-24
| n1 killed 18
| q2 accuses s=KISAL
| q3 denies s=VDP.2
| e5 ASSAULT a=VDP.1 r=HERD p=DJIBO t=d1 n=n1 C=human_rights
| denies q3 e5

[NGR Niger] [e6 handed] [BFA Burkina Faso] [n2 26] of its citizens who were wanted for cattle theft, in return for which [OUAGA.1 Ouagadougou] is to [e7 reopen] the Téra crossing that [OUAGA.2 it] [e8 shut] in [d2 August].
| d2 2022-08
| n2 other 26
| e6 COOPERATE a=NGR r=BFA n=n2 C=crime
| e7 RETREAT/access planned a=OUAGA.1
| e8 COERCE/restrict a=OUAGA.2 t=d2

[w4 The sandstorm that closed [NIA Niamey airport] on [d80 Sunday] was the worst in nine years], [METEO the meteorological office] [c4 said], and it grounded drones and tourists alike.
| q4 asserts s=METEO

[TCHAD.1 Chad's transitional president] [e9 pardoned] [DEMO [n3 259] young men] [e10 sentenced] behind closed doors for [e11 marching] on [d4 October 20], when, by the government's own [x count], [DEAD [n4 50] people] were [e12 shot]; [MASRA the opposition] [c5 says] [w5 [n5 200] [e13 died]].
| d4 2022-10-20
| n3 other 259
| n4 killed 50
| n5 killed 200
| q5 asserts s=MASRA
| e9 CONCEDE a=TCHAD.1 r=DEMO n=n3 C=repression
| e10 COERCE/arrest r=DEMO D=- C=repression
| e11 PROTEST/demo a=DEMO t=d4 C=pro_democracy
| e12 ASSAULT/firearms r=DEAD t=d4 n=n4 C=repression
| e13 ASSAULT D=2022-10-20/inferred n=n5 C=repression
| causes e11 e10

Asked why [TOGOARMY [TGO~ Togolese] soldiers] had abandoned the post at [KPEN Kpendjal], [DEFM the defence minister] [c6 told] [PARL parliament] [w6 that [TOGOARMY.9 they] had not [e14 retreated] but "gone to fetch help"].
| q6 denies s=DEFM
| e14 RETREAT/withdraw denied a=TOGOARMY.9 C=military

| @JUNTA body BFA GOV,MIL "Burkina Faso's junta"
| @FRAMB office UNO - "UN coordinator"
| @RFI company FRA JRN "French radio station"
| @FRARMY body FRA MIL "French special forces"
| @FRA state FRA GOV "France"
| @HERD public BFA AGR "herders"
| @DJIBO place BFA "Djibo" city
| @VDP group BFA PRM "Volunteers for the Defence of the Homeland"
| @KISAL group BFA SOC "rights observatory"
| @NGR state NER GOV "Niger"
| @BFA state BFA GOV "Burkina Faso"
| @OUAGA state BFA GOV "Ouagadougou"
| @NIA place NER "Niamey airport" exact
| @METEO body NER GOV "meteorological office"
| @TCHAD office TCD GOV "Chad's transitional president" office="transitional president"
| @DEMO public TCD CVL "young men"
| @DEAD public TCD CVL "people"
| @MASRA group TCD PTY,OPP "opposition"
| @TGO state TGO GOV "Togo"
| @TOGOARMY body TGO MIL "Togolese soldiers"
| @KPEN place TGO "Kpendjal" district
| @DEFM office TGO GOV,MIL "defence minister" office="defence minister"
| @PARL body TGO LEG "parliament"
| d80 2022-11-27

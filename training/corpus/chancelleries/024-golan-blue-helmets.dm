# id: chancelleries/024-golan-blue-helmets
# publisher: Suva Morning Star
# title: Fiji will not bring its peacekeepers home, says army chief
# language: en
# published: 2014-09-04

[w1 [FJI Fiji] will not [e1 bring] [FPK its peacekeepers] home], [c1 says] [FGEN army chief]
| q1 denies s=FGEN
| e1 RETREAT/withdraw denied a=FJI C=peacekeeping

[NUS The Nusra Front], which [e2 seized] [n1 45] [FPK Fijian peacekeepers] on [GOL the Golan Heights] [d1 last Thursday], has [e3+c2 demanded] [w2 that it be [e4 taken] off [UN the United Nations]' list of terrorists], [FGEN.21 Brigadier Sakiusa Vatubua], [FGEN.22 the army commander], [c3 told] [JRN reporters] on [d2 Wednesday].
| span w3 at="The Nusra Front, which seized 45 Fijian peacekeepers on the Golan Heights last Thursday, has demanded that it be taken off the United Nations' list of terrorists"#1
| d1 2014-08-28
| d2 2014-09-03
| n1 abducted 45
| q2 demands s=NUS
| q3 asserts s=FGEN.21
| e2 ASSAULT/abduct a=NUS r=FPK p=GOL t=d1 n=n1 C=peacekeeping,terrorism
| e3 REQUEST/yield a=NUS r=UN D=- C=terrorism
| e4 RETREAT hypothetical a=UN C=terrorism
| o1 demand e3

[w4 "[FPK.31 The boys] are alive, [FPK.32 they] are fed, and nobody in Suva is going to buy [FPK.33 them] with a resolution,"] [FGEN he] [c4 said].
[FILP.41 A platoon of [n2 40] Filipinos] who had been surrounded at the next post [e6 slipped away] by night after [e7+c5 refusing] an order [w5 to [e8 show] the white flag]; [UNC.41 the Indian general in charge of the mission] [c7 denies] [w7 that [UNC.42 he] gave one].
| q4 asserts s=FGEN
| q5 denies s=FILP.41
| q7 denies s=UNC.41
| e6 RETREAT/withdraw a=FILP.41 n=n2 D=- C=peacekeeping
| e7 REJECT/yield a=FILP.41 D=- C=peacekeeping
| e8 CONCEDE denied a=FILP.41 C=peacekeeping
| n2 troops 40

[FJI Fiji], a country of 900,000, has [e10 sent] men in blue helmets to [SIN Sinai], [LBN Lebanon], [IRQ Iraq] and now [SYR Syria], and lives in no small part on what they send back.
Rugby, sugar and soldiering are what the islands export.
Remittances from the three rank above tourism in a bad year.
| e10 AID a=FJI p=SIN D=- C=peacekeeping

[FAML.51 Relatives] gathered for prayers at the Nabua barracks on [d3 Thursday], and [LOSA Losalini Tuivaga], whose brother turned 30 in captivity on [d4 Monday], [e12+c8 appealed] to [KID the kidnappers] [w8 to [e13 let] [BRO him] telephone [MOTH their mother]].
| d3 2014-09-04
| d4 2014-09-01
| q8 demands s=LOSA
| e12 REQUEST/yield a=LOSA r=KID t=d3 C=human_rights
| e13 RETREAT/access hypothetical a=KID r=BRO C=human_rights
| o2 demand e12

[QAT Qatar], whose envoys have [e15 talked] others out of the same hands, is [c9 understood] [w9 to be [e16 negotiating]].
[SEC The UN secretary-general] has [e17 condemned] the abduction and, [w10 if it were shown that [STATE any member state] had [e19 armed] the captors], [UNSP his spokesman] [c10 hinted], [w10 would say so].
| q9 speculates
| q10 asserts s=UNSP
| e15 CONSULT/third-party r=QAT D=- C=terrorism
| e16 CONSULT/third-party possible a=QAT C=terrorism
| e17 ACCUSE/disapprove a=SEC D=- C=terrorism
| e19 AID hypothetical a=STATE C=terrorism

| @FJI state FJI GOV "Fiji"
| @FPK body FJI MIL "Fijian peacekeepers"
| @FGEN person FJI MIL "Sakiusa Vatubua" office="army commander"
| @NUS group SYR REB "Nusra Front"
| @GOL place SYR "Golan Heights" region
| @UN body UNO - "United Nations"
| @JRN public FJI JRN "reporters"
| @FILP body PHL MIL "platoon of Filipinos"
| @UNC office UNO MIL "commander of the mission"
| @SIN place EGY "Sinai" region
| @LBN place LBN "Lebanon" country
| @IRQ place IRQ "Iraq" country
| @SYR place SYR "Syria" country
| @FAML public FJI CVL "relatives"
| @LOSA person FJI CVL "Losalini Tuivaga"
| @KID group SYR REB "the kidnappers"
| @BRO public FJI MIL "her brother"
| @MOTH public FJI CVL "their mother"
| @QAT state QAT GOV "Qatar"
| @SEC office UNO - "UN secretary-general"
| @STATE state - GOV "any member state"
| @UNSP office UNO - "UN spokesman"

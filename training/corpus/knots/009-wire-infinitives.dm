# id: knots/009-wire-infinitives
# publisher: Eastern Wire
# language: en
# published: 2020-08-21

[OMO.1 Riot police] whose commander the crowd had talked into lowering his shield were themselves [e2 arrested] an hour later by [KGB.1 state security men] who had been ordered to [e3 disperse] [CRO.1 the crowd] and, finding it singing, [e4 dispersed] [OMO.2 the police].
| e2 COERCE/arrest a=KGB.1 r=OMO.1 C=repression
| e3 COERCE/restrict planned a=KGB.1 r=CRO.1
| e4 COERCE/restrict a=KGB.1 r=OMO.2

[LUK.1 The president] [e5 asked] [MOS.1 Moscow] for riot vans, was [e6 given] television editors, and has since [e7+c1 urged] [WOR.1 the striking tractor makers] [w1 to leave [LUK.2 him] "at least the canteen"].
| q1 demands s=LUK.1
| e5 REQUEST/assist a=LUK.1 r=MOS.1 D=-
| e6 AID a=MOS.1 r=LUK.1 D=-
| e7 REQUEST/yield a=LUK.1 r=WOR.1
| o1 request e5
| o2 demand e7

Helped by [LIT.1 a [LTU~ Lithuanian] consul] to cross the marsh at night, forced by [DOG.1 border guards] on the far side to lie in it until noon, and at last allowed by [JUD.1 a judge in [VIL Vilnius]] to [e10 stay], [TSI.1 the schoolteacher] [c2 said] [w2 her first wish was for dry stockings].
| q2 asserts s=TSI.1
| e10 AID a=JUD.1 r=TSI.1 C=asylum
| e11 AID a=LIT.1 r=TSI.1 D=- C=migration
| span e11 at="Helped"#1
| e12 COERCE/restrict a=DOG.1 r=TSI.1 D=- C=migration
| span e12 at="forced"#1

[LTUG.1 The foreign minister], [LTUG.2 Rimas Jankauskas], [e13+c3 promised] [TSI.2 her] [w3 to make [SCH.1 her school] take [TSI.3 her] back], which [SCH.2 the school], being in [GRO Grodno] and under orders to [e16 sack] all who had [e17 marched], cannot be made to do.
| q3 promises s=LTUG.2
| e13 AGREE a=LTUG.2 r=TSI.2
| e16 SANCTION/expel planned a=SCH.2
| e17 PROTEST/demo D=-
| o3 promise e13

[UKR.1 Kyiv], [c4 said] by [MOS.4 the Kremlin] [w4 to have [e18 trained] [ORG.1 the organisers]], [c5 said] [w5 that it had trouble enough training its own].
| q4 accuses s=MOS.4
| q5 denies s=UKR.1
| e18 AID a=UKR.1 r=ORG.1 D=-
| denies q5 e18

Potatoes, lifted early this year because of the dry July, are small but sound.

To be allowed to see [HUS.1 the detained blogger], [WIF.1 his wife] was told to ask [GOV.1 the governor], who told [WIF.2 her] to ask [PRO.1 the prosecutor], who, having [e23 charged] [HUS.2 her husband] with a crime abolished in [d1 1994], [e24 let] [WIF.3 her] wave.
| d1 1994
| e23 ACCUSE/allege a=PRO.1 r=HUS.2 D=- C=legal,repression
| e24 RETREAT/access a=PRO.1 r=WIF.3
| e25 COERCE/arrest r=HUS.1 D=- C=repression
| span e25 at="detained"#1

[c6 Pressed] by [STR.1 their own wives] [w6 to [e26 go back] to work] and by [COM.1 the strike committee] [w6 not to], [MTZ.1 the fitters] did the first and [c7 denied] [w7 it].
| q6 demands s=STR.1
| q7 denies s=MTZ.1
| e26 CONCEDE hypothetical a=MTZ.1 C=economic
| e27 REQUEST/yield a=STR.1 r=MTZ.1
| span e27 at="Pressed"#1
| o4 demand e27 met

[VOL.1 Volunteers] who [e28 brought] water to [DET.1 prisoners' families] outside [OKR Okrestina jail] were first [e29 thanked] by [GUA.1 the guards], then fined by a court that met in the guards' own gymnasium, and finally, on [d2 Thursday], hosed.
| d2 2020-08-20
| e28 AID a=VOL.1 r=DET.1 p=OKR D=-
| e29 SUPPORT a=GUA.1 r=VOL.1 D=-
| e30 SANCTION/convict a=CRT.1 r=VOL.1 D=- C=repression,legal
| e31 ASSAULT/crowd-control r=VOL.1 t=d2 C=repression
| span e30 at="fined"#1
| span e31 at="hosed"#1
| span CRT.1 at="a court"#1

| @OMO body BLR COP "riot police"
| @KGB body BLR SPY "state security men"
| @CRO public BLR CVL "crowd"
| @LUK office BLR GOV "president"
| @MOS state RUS GOV "Russia"
| @WOR public BLR LAB "tractor makers"
| @LIT office LTU GOV "Lithuanian consul"
| @LTU state LTU GOV "Lithuania"
| @DOG body - COP "border guards"
| @JUD office LTU JUD "judge in Vilnius"
| @VIL place LTU "Vilnius" city
| @TSI public BLR EDU "schoolteacher"
| @LTUG person LTU GOV "Rimas Jankauskas" office="foreign minister"
| @SCH body BLR EDU "school"
| @GRO place BLR "Grodno" city
| @UKR state UKR GOV "Ukraine"
| @ORG public BLR CVL "protest organisers"
| @HUS public BLR JRN "blogger"
| @WIF public BLR CVL "blogger's wife"
| @GOV office BLR GOV "governor"
| @PRO office BLR JUD "prosecutor"
| @STR public BLR CVL "wives"
| @COM group BLR LAB "strike committee"
| @MTZ public BLR LAB "fitters"
| @VOL public BLR CVL "volunteers"
| @DET public BLR CVL "prisoners' families"
| @OKR place BLR "Okrestina jail" exact
| @GUA body BLR COP "guards"
| @CRT body BLR JUD "court"

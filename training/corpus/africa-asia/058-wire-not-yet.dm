# id: africa-asia/058-wire-not-yet
# publisher: Asia Desk Digest
# language: en
# published: 2024-09-12

[SGP.8 Singapore] has yet to [e1 unfreeze] its defence exchanges with [MMR Myanmar], and [SGPM the foreign minister] [c1 doubts] [w1 [SGP.9 it] will [e3 relent] [d1 this year]].
| d1 2024
| e1 CONCEDE denied a=SGP.8 r=MMR
| e3 CONCEDE possible a=SGP.9 t=d1
| q1 speculates s=SGPM

[w2 [WSH No Chinese warship] has [e4 docked] at [HAM Hambantota] since [d2 August 2022]], [SLN Sri Lanka's navy] [c2 affirmed].
| d2 2022-08
| q2 asserts s=SLN
| e4 MOBILIZE/weapons denied a=WSH p=HAM t=d2 D=2022-08../stated

[VNM.8 Hanoi] neither [e5 protested] to [CHN Beijing] nor [e6 recalled] [AMB its envoy] when [FSH [n1 ten] fishermen] were [e7 clubbed] near [PAR the Paracels].
| n1 injured 10
| e5 ACCUSE/disapprove denied a=VNM.8 r=CHN
| e6 SANCTION/withdraw denied a=VNM.8 r=CHN
| e7 ASSAULT/beat r=FSH p=PAR n=n1 D=-

[w3 [BRN Brunei] could [e8 police] [LIM the Limbang estuary] jointly with [MYS Malaysia]], [ADM a Miri harbour master] [c3 ventured].
| q3 speculates s=ADM
| e8 COOPERATE possible a=BRN,MYS p=LIM

[w4 [TWN Taipei] will not [e9 surrender] [HKF the fugitive] to [HKP Hong Kong] unless a mutual-assistance accord is [e10 signed]], [MAC the Mainland Affairs Council] [c4 reiterated].
| q4 denies s=MAC
| e9 COOPERATE denied a=TWN r=HKP
| e10 SUPPORT hypothetical

[PHL Manila] stopped short of [e12 expelling] [CHD the Chinese attaché] caught taping a call, though [SEN senators] had [e13+c5 demanded] [w5 nothing less].
| e12 SANCTION/expel denied a=PHL r=CHD
| e13 REQUEST/change a=SEN r=PHL D=-
| q5 demands s=SEN
| o1 demand e13 refused

[JCS South Korea's joint chiefs] [c6 ruled out] [w6 [e15 moving] anti-aircraft batteries to [BAE Baengnyeong island]].
| q6 denies s=JCS
| e15 MOBILIZE/weapons denied a=JCS p=BAE

[AUS Canberra] is [c7 mulling] [w7 [e16 recognition] of [PSE a Palestinian state]], but [OPA the opposition leader] has [e17+c8 promised] [w8 to [e18 reverse] any such move].
| q7 speculates s=AUS
| e16 SUPPORT possible a=AUS r=PSE
| e17 THREATEN/relations a=OPA
| q8 threatens s=OPA
| e18 SANCTION/discontinue hypothetical a=OPA
| o2 threat e17

[FJI Suva] and [TON Nuku'alofa] might [e19 trade] sugar for squash, should [SHC the shipping council] [e20 waive] its port dues.
| e19 COOPERATE hypothetical a=FJI,TON
| e20 CONCEDE hypothetical a=SHC

[w9 [IDN Indonesian marines] are ready to [e21 retake] the islet by force if negotiations [e22 fail]], [LAK Admiral Hadi Prakoso] [e25+c9 cautioned].
| q9 threatens s=LAK
| e25 THREATEN/territory a=LAK
| o3 threat e25
| e21 COERCE/seize hypothetical a=IDN
| e22 SANCTION/discontinue hypothetical

[THA Bangkok] [e23 denied entry] to [MIG.8 60 Shan villagers], and [c10 insists] [w10 no one in uniform [e24 beat] [MIG.9 them]].
| e23 REJECT a=THA r=MIG.8 C=migration
| q10 denies s=THA
| e24 ASSAULT/beat denied r=MIG.9

The monsoon arrived nine days late in [CNX Chiang Mai] and left early.
| @SGP state SGP GOV "Singapore"
| @MMR state MMR GOV "Myanmar"
| @SGPM office SGP GOV "foreign minister of Singapore"
| @HAM place LKA "Hambantota" city
| @WSH body CHN MIL "Chinese warship"
| @SLN body LKA MIL "Sri Lanka's navy"
| @VNM state VNM GOV "Vietnam"
| @CHN state CHN GOV "China"
| @AMB office VNM GOV "Vietnamese envoy to China"
| @FSH public VNM AGR "ten fishermen"
| @PAR place - "Paracels" region
| @LIM place - "Limbang estuary" region
| @BRN state BRN GOV "Brunei"
| @MYS state MYS GOV "Malaysia"
| @ADM office MYS GOV "Miri harbour master"
| @TWN state TWN GOV "Taiwan"
| @HKF public CHN CRM "fugitive"
| @HKP state CHN GOV "Hong Kong"
| @MAC body TWN GOV "Mainland Affairs Council"
| @PHL state PHL GOV "Philippines"
| @CHD office CHN GOV "Chinese attaché"
| @SEN office PHL LEG "Philippine senators"
| @JCS body KOR MIL "South Korea's joint chiefs"
| @BAE place KOR "Baengnyeong island" region
| @AUS state AUS GOV "Australia"
| @PSE state PSE GOV "Palestinian state"
| @OPA office AUS OPP "opposition leader"
| @FJI state FJI GOV "Fiji"
| @SHC body - UNK "shipping council"
| @TON state TON GOV "Tonga"
| @IDN body IDN MIL "Indonesian marines"
| @LAK person IDN MIL "Hadi Prakoso" office="admiral"
| @THA state THA GOV "Thailand"
| @MIG public MMR REF "Shan villagers"
| @CNX place THA "Chiang Mai" city

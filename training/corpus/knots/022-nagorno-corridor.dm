# id: knots/022-nagorno-corridor
# publisher: Caucasus Ledger
# title: The lorry that neither side would let pass
# language: en
# published: 2023-08-31

The lorry that neither side would let pass

A lorry of [FRA~ French] aid, which [AZE.1 Azerbaijan], whose soldiers hold the bridge, [e2+c2 refuses] [w2 to [e3 admit]], and in front of which [VLG.1 villagers], lest it be sent round by the other road, have [e4 parked] two tractors, has stood since [d1 Wednesday] at [KOR Kornidzor] with its engine running.
| d1 2023-08-30
| q2 denies s=AZE.1
| e2 REJECT/yield a=AZE.1 C=human_security
| e3 RETREAT/access denied a=AZE.1
| e4 PROTEST/obstruct a=VLG.1 p=KOR D=-

Up that other road, from [AGD Agdam], [RED.1 the Azerbaijani Red Crescent] has [e5 sent] [n1 two] lorries of flour to [KAR.1 people] who, [c1 saying] [w1 that [AZE.3 Baku] [e6 starves] [KAR.2 them] with one hand in order to [e7 feed] them with the other], [e8 sit] across the tarmac and [e9 refuse] it.
| n1 other 2 lorries
| q1 accuses s=KAR.1
| e5 AID a=RED.1 r=KAR.1 n=n1 C=human_security
| e6 COERCE/withhold a=AZE.3 r=KAR.2
| e7 AID planned a=AZE.3
| e8 PROTEST/obstruct a=KAR.1 r=RED.1
| e9 REJECT/assist a=KAR.1 r=RED.1

[w3 "The [e10 blockade], which does not exist, will be [e11 lifted] when [KAR.5 they] [e12 disarm],"] [c3 said] [ADV.1 an adviser to [PRS.1 the Azerbaijani president]], a sentence held in [YER Yerevan] to contain one true clause.
| q3 denies s=ADV.1
| e10 COERCE/restrict denied r=KAR.5
| e11 RETREAT/access hypothetical
| e12 RETREAT/disarm hypothetical a=KAR.5

Bread in [STE Stepanakert] is rationed at 200 grams, tobacco is not to be had, and the queue for both begins at three.

[PKS.1 [RUSS~ Russian] peacekeepers], who by an agreement of [d2 2020] were to guard the road and who, [e19+c4 complains] [PM.1 Armenia's prime minister], [PM.2 Arsen Ghazaryan], [w4 have instead let [AZE.6 Baku] [e15 close] it], were [e16+c5 asked] by [KARA.6 the Karabakh authorities] [w5 to [e17 escort] [n2 300] pensioners], and are [c6 said] [w6 to be [e18 consulting] [MOS.1 Moscow]].
| d2 2020
| n2 other 300
| q4 accuses s=PM.2
| q5 demands s=KARA.6
| q6 asserts
| e15 COERCE/restrict a=AZE.6 D=-
| e16 REQUEST/assist a=KARA.6 r=PKS.1 D=- C=peacekeeping
| e17 AID hypothetical a=PKS.1 n=n2 C=peacekeeping
| e18 CONSULT possible a=PKS.1,MOS.1
| e19 ACCUSE/disapprove a=PM.2 r=PKS.1 C=peacekeeping
| o1 request e16

[w7 Even if [UNSC.1 the Security Council], whose last meeting on the matter [TUR.1 Ankara], not being a member, [e20 mocked], were to [e21+c91 demand] [w91 [e22 passage]]], [c7 said] [AID.1 an aid official] who crossed the bridge weekly until [AZE.7 the Azerbaijanis] [e23 turned] [AID.2 her] back, [w7 the lorry would be there still].
| q7 speculates s=AID.1
| e20 ACCUSE/disapprove a=TUR.1 r=UNSC.1 D=-
| q91 demands s=UNSC.1
| e21 REQUEST/yield hypothetical a=UNSC.1
| e22 RETREAT/access hypothetical
| e23 COERCE/restrict a=AZE.7 r=AID.2 D=-

| @FRA state FRA GOV "France"
| @AZE state AZE GOV "Azerbaijan"
| @VLG public ARM CVL "villagers"
| @KOR place ARM "Kornidzor" city
| @AGD place AZE "Agdam" city
| @RED group AZE SOC "Azerbaijani Red Crescent"
| @KAR public AZE CVL "people of Karabakh"
| @KARA body ARM PRE "Karabakh authorities"
| @ADV office AZE GOV "presidential adviser"
| @PRS office AZE GOV "president of Azerbaijan"
| @YER place ARM "Yerevan" city
| @STE place AZE "Stepanakert" city
| @PKS body RUS MIL "Russian peacekeepers"
| @RUSS state RUS GOV "Russia"
| @MOS state RUS GOV "Russian government"
| @PM person ARM GOV "Arsen Ghazaryan" office="prime minister"
| @UNSC body UNO - "Security Council"
| @TUR state TUR GOV "Turkey"
| @AID office - - "aid official"

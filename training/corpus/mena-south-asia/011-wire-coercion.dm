# id: mena-south-asia/011-wire-coercion
# publisher: Crescent Newsdesk
# language: en
# published: 2023-03-15

[PLAIN [TUN~ Tunisian] plainclothes officers] [e1 searched] the studios of [RADIO Radio Qantara] on [d1 Monday] night and [e2 led away] [BOU.1 its director], [BOU.2 Nizar Boughattas].
| @TUN state TUN GOV "Tunisia"
| @PLAIN office TUN COP "plainclothes officers" office="officers"
| @RADIO company TUN JRN "Radio Qantara"
| @BOU person TUN JRN "Nizar Boughattas" office="director"
| d1 2023-03-13
| e1 COERCE/seize a=PLAIN r=RADIO t=d1 C=rights_freedoms
| e2 COERCE/arrest a=PLAIN r=BOU.2 t=d1 C=rights_freedoms

[TAL The Taliban] have [e3 forbidden] [WOM women] to work for [UNAMA.1 the UN mission], which may [e4 wind down] its clinics in [d2 May].
| @TAL group AFG GOV "Taliban"
| @WOM public AFG CVL "Afghan women"
| @UNAMA body UNO - "UN mission in Afghanistan"
| d2 2023-05
| e3 COERCE/restrict a=TAL r=WOM D=- C=gender
| e4 SANCTION/withdraw possible a=UNAMA.1 t=d2 C=health
| causes e3 e4

[PEMRA [PAK Pakistan]'s media regulator] [e5 blacked out] [CHAN [n1 two] news channels] that had carried [EXPM an ex-premier]'s speech; [EDIT an editor] at one of them [e6+c1 called] the order [w1 "a [e7 gagging] by fax"].
| @PAK state PAK GOV "Pakistan"
| @PEMRA body PAK GOV "media regulator"
| @CHAN company PAK JRN "two news channels"
| @EXPM person PAK ELI "ex-premier"
| @EDIT person PAK JRN "an editor"
| n1 other 2
| q1 accuses s=EDIT
| e5 COERCE/censor a=PEMRA r=CHAN n=n1 C=rights_freedoms
| e6 ACCUSE/disapprove a=EDIT r=PEMRA
| repeats e7 e5
| e7 COERCE/censor C=rights_freedoms

[SPAR Predatory Sparrow] [e8 hacked] [n2 4,300] petrol pumps across [IRN@ Iran], and [OILM the oil ministry] [e10+c3 blamed] [w3 the [e9 sabotage] on [ISR Israel]], which made no comment.
| @SPAR group - - "Predatory Sparrow"
| @IRN state IRN GOV "Iran"
| @OILM body IRN GOV "Iranian oil ministry"
| @ISR state ISR GOV "Israel"
| n2 other 4300
| q3 accuses s=OILM
| e8 COERCE/cyber a=SPAR p=IRN n=n2 C=cyber
| e9 COERCE/cyber a=ISR C=cyber
| e10 ACCUSE/allege a=OILM r=ISR C=cyber
| repeats e9 e8

[KUW Kuwait] [e12 deported] [TEACH [n4 19] [EGY~ Egyptian] teachers] for [e13 joining] a strike, while [UAE the Emirates] [e14 cut off] the water of [CAMP a labour camp] whose [MASON [NPL~ Nepali] masons] had [e15+c8 refused] [w8 to work] [d3 last month].
| @KUW state KWT GOV "Kuwait"
| @EGY state EGY GOV "Egypt"
| @TEACH public EGY EDU "Egyptian teachers"
| @UAE state ARE GOV "United Arab Emirates"
| @CAMP public - LAB "labour camp"
| @NPL state NPL GOV "Nepal"
| @MASON public NPL LAB "Nepali masons"
| d3 2023-02
| n4 other 19
| e12 COERCE/deport a=KUW r=TEACH n=n4 C=migration
| e13 PROTEST/strike a=TEACH D=-
| e14 COERCE/withhold a=UAE r=CAMP
| e15 PROTEST/strike a=MASON t=d3
| causes e13 e12
| q8 denies s=MASON

[HAM.1 General Idris Hamid] [c5 denied] [w5 that [HAM.2 he] had tried to [e16 topple] [COUNC.1 [SDN Sudan]'s ruling council]], and [e17+c6 accused] [COUNC.2 it] [w6 of [e18 flooding] social media with forged orders in [HAM.3 his] name].
| @HAM person SDN MIL "Idris Hamid" office="general"
| @SDN state SDN GOV "Sudan"
| @COUNC body SDN GOV,MIL "ruling council"
| q5 denies s=HAM.1
| q6 accuses s=HAM.1
| e16 COERCE/seize denied a=HAM.2 r=COUNC.1 C=pro_autocracy
| e17 ACCUSE/allege a=HAM.1 r=COUNC.2 C=misinformation
| e18 COERCE/misinformation a=COUNC.2 r=HAM.3 D=- C=misinformation

[ALEX Alexandria]'s new corniche, eleven kilometres of it, is already crumbling into the sea it was built to hold back.
| @ALEX place EGY "Alexandria" city

A [e19 curfew] came into force in [TRP Tripoli]'s southern suburbs at sunset, hours after [PRESC the Presidential Council] declared a [e20 state of emergency]; [w7 tanks would [e21 stay] on the streets "until Eid"], [INTM the interior minister] [c7 said].
| @TRP place LBY "Tripoli" city
| @PRESC body LBY GOV "Presidential Council"
| @INTM office LBY GOV "interior minister" office="interior minister"
| q7 asserts s=INTM
| e19 COERCE/curfew p=TRP
| e20 COERCE/martial-law a=PRESC
| e21 MOBILIZE/weapons planned C=military

# id: knots/038-gaza-exchange
# publisher: Levant Observer
# title: For one soldier a thousand and twenty-seven, and an argument about who won
# language: en
# published: 2011-10-19

For one soldier a thousand and twenty-seven, and an argument about who won

[SOL.1 The tank gunner] whom [PRC.1 three factions] [e1 seized] in [d1 June 2006] by tunnelling under a fence that [ISR.1 the army] had [c1 called] [w1 impassable], whom [RED.1 the Red Cross] never once was [e2 allowed] to see and for whom [NEG.1 [DEU~ German] and [EGY~ Egyptian] go-betweens] had by turns [e3 bargained], was [e4 driven] on [d2 Tuesday] into [EGYP Egypt] and, by noon, home.
| d1 2006-06
| d2 2011-10-18
| q1 asserts s=ISR.1
| e1 ASSAULT/abduct a=PRC.1 r=SOL.1 t=d1 C=military
| e2 RETREAT/access denied r=RED.1 D=-
| e3 CONSULT/third-party r=NEG.1 D=-
| e4 RETREAT/release r=SOL.1 t=d2 C=military

[ISR.2 Israel] [e5 let out] [PRI.1 [n1 477] prisoners] the same day and is to [e6 release] [n2 550] more by [d3 December], the choice of whom, to [HAM.1 Hamas]'s chagrin, lies with [ISR.3 Israel] alone.
| d3 2011-12
| n1 other 477
| n2 other 550
| e5 RETREAT/release a=ISR.2 r=PRI.1 n=n1 D=2011-10-18/inferred
| e6 RETREAT/release planned a=ISR.2 n=n2 t=d3

[PRI.2 [n3 Forty] of those freed], [e7 deported] under the terms to [TUR.1 Turkey], [SYR.1 Syria] and [QAT.1 Qatar], [e8 thanked] the governments that [e9 took] them, none of which was their own.
| n3 other 40
| e7 COERCE/deport r=PRI.2 n=n3 D=2011-10-18/inferred
| e8 SUPPORT a=PRI.2 r=TUR.1,SYR.1,QAT.1
| e9 AID a=TUR.1,SYR.1,QAT.1 r=PRI.2 D=2011-10-18/inferred

[w3 "Whoever [e10 killed] [SON.1 my son] was [e11 welcomed] today by [HAN.1 a prime minister],"] [c3 said] [FRI.1 Tova Lifshitz], one of four parents whose suit against the deal [CRT.1 the High Court] [e13 rejected] on [d5 Monday], [w3 "and in the morning [OUR.1 ours] will [e14 ring] [FRI.2 me]."]
| d5 2011-10-17
| q3 accuses s=FRI.1
| e10 ASSAULT/targeted r=SON.1 D=-
| e11 SUPPORT a=HAN.1
| e13 REJECT a=CRT.1 r=FRI.1 t=d5 C=legal
| e14 CONSULT/phone planned a=OUR.1,FRI.2

[w95 It was on bread and arithmetic], [SOL.5 he] [c95 let it be known], [w95 that [SOL.6 he] had lived].
| q95 asserts s=SOL.5

[ABB.1 The [PSE~ Palestinian] president], who was consulted by neither side, [e18 praised] the [x exchange], and [AID.1 his aides] [c4 fear] [w4 that, [HAM.5 his rivals] having now got back more men by [e20 taking] one than [ABB.2 he] has in years of [e21 talking], others will [e22 take] more].
| q4 speculates s=AID.1
| e18 SUPPORT a=ABB.1 C=diplomatic
| e20 ASSAULT/abduct a=HAM.5 D=-
| e21 CONSULT a=ABB.2 D=-
| e22 ASSAULT/abduct possible

[PRM.1 Every premier] since [d6 1985], when [n5 1,150] were [e23 let] go for three, has [c5 sworn] [w5 never to do it again].
| d6 1985
| n5 other 1150
| e23 RETREAT/release t=d6 n=n5
| q5 denies s=PRM.1

| @SOL public ISR MIL "tank gunner"
| @PRC group PSE REB "three factions"
| @ISR state ISR GOV "Israel"
| @RED group NGO MED "Red Cross"
| @NEG office - GOV "German and Egyptian go-betweens"
| @DEU state DEU GOV "Germany"
| @EGY state EGY GOV "Egypt"
| @EGYP place EGY "Egypt" country
| @PRI public PSE CRM "Palestinian prisoners"
| @HAM group PSE REB,GOV "Hamas"
| @TUR state TUR GOV "Turkey"
| @SYR state SYR GOV "Syria"
| @QAT state QAT GOV "Qatar"
| @SON public ISR CVL "Tova Lifshitz's son"
| @HAN office PSE GOV,REB "prime minister in Gaza"
| @FRI person ISR CVL "Tova Lifshitz"
| @CRT body ISR JUD "High Court"
| @OUR office ISR GOV "prime minister of Israel"
| @ABB office PSE GOV "Palestinian president"
| @PSE state PSE GOV "Palestine"
| @AID office PSE GOV "aides"
| @PRM office ISR GOV "every premier"

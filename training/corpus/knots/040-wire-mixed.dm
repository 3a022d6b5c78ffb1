# id: knots/040-wire-mixed
# publisher: Meridian Wire
# language: en
# published: 2013-07-04

[EGY.1 The general] who [e1 removed] [MOR.1 the president] who appointed him [c1 said] on [d1 Wednesday] [w1 that [JUD.1 the chief justice], whom [MOR.2 the president] had tried to [e3 retire], would govern until elections].
| d1 2013-07-03
| q1 asserts s=EGY.1
| e1 COERCE/seize a=EGY.1 r=MOR.1 D=2013-07-03/inferred C=pro_autocracy
| e3 SANCTION/expel possible a=MOR.2 r=JUD.1 D=-

[QAT.1 Qatar], which had [e4 lent] [MOR.3 the fallen government] [n1 $8 billion], was silent; [SAU.1 Saudi Arabia], which had [e5 lent] it less and liked it less still, [e7 congratulated] [EGY.2 the army] within the hour.
| n1 money 8000000000 USD
| e4 AID a=QAT.1 r=MOR.3 n=n1 D=- C=economic
| e5 AID a=SAU.1 r=MOR.3 D=- C=economic
| e7 SUPPORT a=SAU.1 r=EGY.2

[BOL.1 Bolivia's president], [e8 denied] passage by [FRA.1 France], [POR.1 Portugal] and [SPA.1 Spain] on a [c2 suspicion] [w2 that [SNO.1 a fugitive analyst] whom [USA.1 Washington] [c9 wants] [w9 [e10 extradited]] was aboard], spent thirteen hours of [d2 Tuesday night] in a lounge in [VIE Vienna], where [AUT.1 the [AUTS~ Austrian] president] [e11 visited] [BOL.2 him] with cakes.
| d2 2013-07-02
| q2 speculates s=FRA.1
| q9 demands s=USA.1
| e8 COERCE/restrict a=FRA.1,POR.1,SPA.1 r=BOL.1 t=d2 C=diplomatic
| e10 COOPERATE hypothetical C=legal
| e11 CONSULT/visit a=AUT.1 r=BOL.2 p=VIE t=d2 C=diplomatic

[ARG.1 Argentina's president], whom [BOL.3 he] had [e13 telephoned] from the lounge, [e14+c4 called] it [w4 "a kidnapping"], [e15+c5 demanded] [w5 an [e16 apology] from each of the three], and [e17 called] [UNA.1 the continent's leaders] to [COC Cochabamba] for [d3 Thursday].
| d3 2013-07-04
| q4 accuses s=ARG.1
| q5 demands s=ARG.1
| e13 CONSULT/phone a=BOL.3,ARG.1 D=-
| e14 ACCUSE/disapprove a=ARG.1 C=diplomatic
| e15 REQUEST/yield a=ARG.1 C=diplomatic
| e16 CONCEDE hypothetical
| e17 AGREE a=ARG.1 r=UNA.1 C=diplomatic
| o1 demand e15
| o2 invitation e17

Lisbon's trams did not run, but that was the wires.

[w6 Not one of the governments [SNO.3 he] has [e18 asked] for asylum, [n2 twenty-one] in all, has yet [e20 granted] it], [c6 according to] [WIK.1 the website] whose adviser sits with [SNO.4 him] in the transit zone of [SHE Sheremetyevo].
| n2 other 21
| q6 asserts s=WIK.1
| e18 REQUEST/assist a=SNO.3 n=n2 D=- C=asylum
| e20 AID denied r=SNO.3 C=asylum
| o3 request e18

[RUS.1 The Kremlin], which [d4 last month] [e21 handed] [UZB.1 Tashkent] [DIS.1 a dissident] at its first asking, [c7 said] [w7 [RUS.2 it] had never [e22 handed over] anyone and, [SNO.5 the American] being no exception, would not [e23 hand] [SNO.6 him] over].
| d4 2013-06
| q7 denies s=RUS.1
| e21 COOPERATE a=RUS.1 r=UZB.1 t=d4 C=legal
| e22 COOPERATE denied a=RUS.2
| e23 COOPERATE denied a=RUS.2

| @EGY body EGY MIL "general"
| @MOR body EGY GOV "deposed president and government"
| @JUD office EGY JUD "chief justice"
| @QAT state QAT GOV "Qatar"
| @SAU state SAU GOV "Saudi Arabia"
| @BOL office BOL GOV "president of Bolivia"
| @FRA state FRA GOV "France"
| @POR state PRT GOV "Portugal"
| @SPA state ESP GOV "Spain"
| @SNO public USA SPY "fugitive analyst"
| @USA state USA GOV "United States"
| @VIE place AUT "Vienna" city
| @AUT office AUT GOV "Austrian president"
| @AUTS state AUT GOV "Austria"
| @ARG office ARG GOV "president of Argentina"
| @UNA office - GOV "continent's leaders"
| @COC place BOL "Cochabamba" city
| @WIK company - JRN "website"
| @SHE place RUS "Sheremetyevo" exact
| @RUS state RUS GOV "Russia"
| @UZB state UZB GOV "Uzbekistan"
| @DIS public UZB OPP "dissident"

# id: knots/036-wire-absolutes
# publisher: Meridian Wire
# language: en
# published: 2020-10-13

With [TUR.1 Turkey] [e1 arming] one side, [RUS.1 Russia] both and [IRN.1 Iran] [c2 denying] [w2 that it had [e2 let] lorries through to either], the truce to which [AZM.1 the two foreign ministers] [e3 agreed] in [MOS Moscow] on [d1 Saturday] [e4 lasted] five minutes.
| d1 2020-10-10
| q2 denies s=IRN.1
| e2 RETREAT/access denied a=IRN.1
| e1 AID a=TUR.1 C=military
| e3 AGREE a=AZM.1 p=MOS t=d1 C=diplomatic
| e4 RETREAT/ceasefire a=AZM.1 D=2020-10-10/inferred C=military

The ministers gone, their aides asleep and the hotel silent, [LAV.1 the host] [c1 told] [REP.1 reporters] [w1 that [MIN.1 the parties] would now [e6 exchange] their dead].
| q1 asserts s=LAV.1
| e6 RETREAT planned a=MIN.1 C=military

[GAN.1 The mayor of Ganja], his arm in a sling, counted [n1 nine] [e8 killed] by a missile that [ARM.2 the [ARMS~ Armenian] defence ministry], its spokeswoman smiling, [c3 denied] [w3 having [e9 fired]].
| n1 killed 9
| q3 denies s=ARM.2
| e8 ASSAULT/heavy-weapons n=n1 D=- C=military
| e9 ASSAULT/heavy-weapons denied a=ARM.2
| denies q3 e8

Harvested late, the walnuts being wet, the orchards along the line hung full.

[USA.1 Washington] having [e10 offered] on [d2 Monday] to [e11 mediate], [YER.1 Yerevan] having [e12 accepted] within the hour and [BAK.1 Baku] having [e13 declined] within the next, [FRA.1 Paris], whose turn it was, [e14 called] both.
| d2 2020-10-12
| span c5 at="offered"#1
| span w5 at="to mediate"#1
| q5 proposes s=USA.1
| e10 AGREE a=USA.1 t=d2 C=diplomatic
| e11 CONSULT/third-party hypothetical a=YER.1,BAK.1 r=USA.1 C=diplomatic
| e12 AGREE a=YER.1 r=USA.1 D=2020-10-12/inferred C=diplomatic
| e13 REJECT/meet a=BAK.1 r=USA.1 D=2020-10-12/inferred C=diplomatic
| e14 CONSULT/phone a=FRA.1 C=diplomatic
| answers e12 e10
| answers e13 e10
| o1 invitation e10 met closed=e12 to=YER
| o2 invitation e10 refused closed=e13 to=BAK

With so much denied by so many, [OSC.1 the observers], allowed by neither army past the second village, have [c6 reported] only [w6 that "there was [e15 shelling], by whom we did not see"].
| q6 asserts s=OSC.1
| e15 ASSAULT/heavy-weapons D=-

| @TUR state TUR GOV "Turkey"
| @RUS state RUS GOV "Russia"
| @IRN state IRN GOV "Iran"
| @AZM office - GOV "two foreign ministers"
| @MOS place RUS "Moscow" city
| @LAV office RUS GOV "host"
| @REP public - JRN "reporters"
| @MIN other - - "parties"
| @GAN office AZE GOV "mayor of Ganja"
| @ARM body ARM GOV,MIL "Armenian defence ministry"
| @ARMS state ARM GOV "Armenia"
| @USA state USA GOV "United States"
| @YER state ARM GOV "Armenian government"
| @BAK state AZE GOV "Azerbaijan"
| @FRA state FRA GOV "France"
| @OSC office IGO - "observers"

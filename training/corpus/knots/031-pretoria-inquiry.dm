# id: knots/031-pretoria-inquiry
# publisher: The Tshwane Sentinel
# title: Spy chief president sacked sues president, judge, spy who replaced him
# language: en
# published: 2018-11-02

[DLO.1 Spy chief] [PRS.1 president] [e1 sacked] [e2 sues] [PRS.2 president], [JUD.1 judge], [SPY.1 spy] who replaced [DLO.2 him]
| e1 SANCTION/expel a=PRS.1 r=DLO.1 D=-
| e2 ACCUSE/allege a=DLO.1 r=PRS.2,JUD.1,SPY.1 C=legal

[DLO.3 Themba Mabuza], the intelligence director whom [PRS.3 the president] [e3 dismissed] in [d1 April] and whose house [HAW.1 detectives] [e4 raided] in [d2 June], [e7 filed] suit on [d3 Thursday] against both, and against [JUD.2 a judge] who, in hearing [WIT.1 the witnesses] that [DLO.4 he] [c1 says] [w1 [PRS.4 the presidency] [e8 bribed]], has let [LAW.1 his lawyers] put no question.
| d1 2018-04
| d2 2018-06
| d3 2018-11-01
| q1 accuses s=DLO.4
| e3 SANCTION/expel a=PRS.3 r=DLO.3 t=d1
| e4 COERCE/seize a=HAW.1 r=DLO.3 t=d2 C=legal
| e7 ACCUSE/allege a=DLO.3 r=PRS.3,HAW.1,JUD.2 t=d3 C=legal
| e8 AID a=PRS.4 r=WIT.1 D=- C=corruption
| repeats e3 e1
| repeats e7 e2

[PRS.5 The presidency], which [c3 denies] [w3 having [e9 paid] anyone], which has [e10+c91 asked] [COM.1 the commission] [w91 to hear [PRS.6 it]] and which [COM.2 the commission] has twice [e12+c92 refused] [w92 to hear before [d4 January]], [c4 said] [w4 the suit was a thief's complaint about the locksmith].
| d4 2019-01
| q3 denies s=PRS.5
| q4 accuses s=PRS.5
| e9 AID denied a=PRS.5 D=-
| q91 demands s=PRS.5
| q92 denies s=COM.2
| e10 REQUEST a=PRS.5 r=COM.1 D=- C=legal
| e12 REJECT a=COM.2 r=PRS.6 D=- C=legal
| denies q3 e8
| answers e12 e10
| o1 request e10 refused closed=e12

[w5 "[DLO.6 He] [e13 bugged] [ANC.1 his own party], and now he wants a court to be shocked,"] [c5 said] [KHU.1 Lindiwe Khumalo], the opposition whip, whose own telephone, [TRI.1 a tribunal] [c6 found], [w6 [DLO.7 he] had also [e16 tapped]].
| q5 accuses s=KHU.1
| q6 asserts s=TRI.1
| e13 COERCE a=DLO.6 r=ANC.1 D=- C=intelligence
| e16 COERCE a=DLO.7 r=KHU.1 D=- C=intelligence

The rand, which gained two cents on the news, lost three on a rumour about rain.

Should [HC.1 the High Court], before which the matter comes on [d5 November 20], [e17 find] for [DLO.8 Mr Mabuza], [PRS.8 the president] must [e18 reinstate] [DLO.9 him] or, as [LWY.1 lawyers of both sides] [c7 expect], [w7 appeal]; should it not, [DLO.10 Mr Mabuza] has [e20+c8 vowed] [w8 to publish what he kept].
| d5 2018-11-20
| q7 speculates s=LWY.1
| q8 threatens s=DLO.10
| e17 CONCEDE hypothetical a=HC.1 r=DLO.8 C=legal
| e18 CONCEDE hypothetical a=PRS.8 r=DLO.9
| e20 THREATEN a=DLO.10 r=PRS.8
| o2 threat e20

| @DLO person ZAF ELI,SPY "Themba Mabuza" office="intelligence director"
| @PRS office ZAF GOV "president"
| @JUD office ZAF JUD "judge"
| @SPY office ZAF SPY "new spy chief"
| @HAW body ZAF COP "detectives"
| @WIT public ZAF CVL "witnesses"
| @LAW office ZAF JUD "Mabuza's lawyers"
| @COM body ZAF JUD "commission"
| @ANC group ZAF PTY,GOV "Mabuza's party"
| @KHU person ZAF LEG,OPP "Lindiwe Khumalo" office="opposition whip"
| @TRI body ZAF JUD "tribunal"
| @HC body ZAF JUD "High Court"
| @LWY office ZAF JUD "lawyers of both sides"

# id: fronts/043-ituri-convoy
# publisher: Great Lakes Monitor
# language: en
# published: 2021-11-10

[BUN BUNIA] — A convoy of 14 lorries carrying seed and oil to [DRO Drodro] was [e1 let through] by [COD.1 the CODECO militia] on [d1 Monday], [e2 stopped] by [ARMY the army] on suspicion of [e3 feeding] [COD.2 it], and [e4 looted], in the end, by [YOUTH boys] who belonged to nobody.
[w1 [WFP.1 We] shall [e5 try] again on [d2 Friday]], [WFP.2 a spokesman for the World Food Programme] [c1 said], [w1 provided that [BOTH both forces] [e6 guarantee] the road in writing].
[w2 [ARMY.8 His men] would [e7 escort] the lorries but not [e8 sign] a paper together with bandits], [GOVM.72 the military governor], [GOVM.71 Lieutenant General Faustin Lubaya], [c2 answered].
| d1 2021-11-08
| d2 2021-11-12
| q1 promises s=WFP.2
| q2 promises s=GOVM.71
| e1 RETREAT/access a=COD.1 t=d1 C=human_security
| e2 COERCE/restrict a=ARMY D=2021-11-08/inferred C=human_security
| e3 AID possible r=COD.2 C=military
| e4 COERCE/seize a=YOUTH D=2021-11-08/inferred C=human_security
| e5 AID planned a=WFP.1 t=d2 C=human_security
| e6 AGREE hypothetical a=BOTH C=human_security
| e7 AID planned a=ARMY.8 C=human_security
| e8 SUPPORT denied a=ARMY.8 C=military
| o1 scheduled e5 open due=2021-11-12

[e9 Martial law] was imposed on the province in [d3 May], for thirty days, and has been [e10 extended] eleven times; [MPS the deputies from [ITU Ituri]], who [c3 maintain] [w3 that more of their voters have been [e11 killed] under it than before], will [e12 boycott] the twelfth vote.
The figures, collected by parish priests, are not disputed by anybody except the governor, who does not collect any.
| d3 2021-05
| q3 asserts s=MPS
| e9 COERCE/martial-law p=ITU t=d3 C=military
| e10 COERCE/martial-law D=- C=military
| e11 ASSAULT r=VOT D=2021-05../inferred C=military
| span VOT at="their voters"
| e12 PROTEST/boycott planned a=MPS C=legislative
| repeats e10 e9

[UGA Uganda] is rumoured to be waiting for an invitation.
[w4 [UGA.2 Kampala]'s soldiers will [e13 cross] before Christmas], [c4 predicts] [DELP Dieudonné Lossa], who runs a civil society forum and whose predictions about goats are also respected; [w5 no such [e14 request] has reached us], [UGAS a Ugandan army spokeswoman] [c5 wrote], [w5 and without one [UGA.4 we] do not [e15 travel]].
| q4 speculates s=DELP
| q5 denies s=UGAS
| e13 MOBILIZE/troops planned a=UGAT C=military
| span UGAT at="soldiers"
| e14 REQUEST/assist denied C=military
| e15 MOBILIZE/troops denied a=UGA.4 C=military

On the hill behind the airport [PEACE [BGD~ Bangladeshi] peacekeepers] have planted marigolds round the latrines.

| @BUN place COD "Bunia" city
| @DRO place COD "Drodro" city
| @COD group COD REB "CODECO militia"
| @ARMY body COD MIL "army"
| @YOUTH public COD CVL "boys"
| @WFP office UNO - "World Food Programme spokesman"
| @BOTH group COD MIL,REB "both forces"
| @GOVM person COD GOV,MIL "Faustin Lubaya" office="military governor"
| @MPS public COD LEG "deputies from Ituri"
| @ITU place COD "Ituri" province
| @VOT public COD CVL "voters"
| @UGA state UGA GOV "Uganda"
| @UGAT body UGA MIL "Ugandan soldiers"
| @DELP person COD SOC "Dieudonné Lossa"
| @UGAS office UGA MIL "army spokeswoman"
| @PEACE body UNO MIL "Bangladeshi peacekeepers"
| @BGD state BGD GOV "Bangladesh"

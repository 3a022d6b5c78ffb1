# id: knots/041-belfast-march
# publisher: Lagan Weekly
# title: The lodge the commission stopped, stopped by the lodge it let through
# language: en
# published: 1998-07-10

[LOD.1 The lodge] [COM.1 the commission] [e1 stopped], [x stopped] by [BAL.1 the lodge] it [e2 let] through
| e1 COERCE/restrict a=COM.1 r=LOD.1 D=-
| e2 RETREAT/access a=COM.1 r=BAL.1 D=-

[LOD.2 The Orangemen] whom [COM.2 the Parades Commission] on [d1 Monday] [e3 forbade] to walk the half-mile past [GAR.1 the Catholics] who on [d2 Wednesday] [e4 offered] them, through [ARC.1 an archbishop] neither quite trusts, a back road, have [e5 rejected] the back road and, with it, the archbishop.
| d1 1998-07-06
| d2 1998-07-08
| e3 COERCE/restrict a=COM.2 r=LOD.2 t=d1 C=religion_ethnicity
| e4 AGREE a=GAR.1 r=LOD.2 t=d2 C=religion_ethnicity
| e5 REJECT a=LOD.2 r=GAR.1 C=religion_ethnicity
| repeats e3 e1
| answers e5 e4
| o1 invitation e4 refused closed=e5

[RUC.2 Police], at whom [YOU.1 youths] in scarves have for four nights [e6 thrown] blast bombs from the church field, and [n2 fifty-three] of whom have been hurt, [c1 say] [w1 [RUC.3 they] have [e8 fired] nothing but plastic, though [YOU.2 others] have [e9 fired] on [RUC.4 them]].
| n2 injured 53
| q1 asserts s=RUC.2
| e6 ASSAULT/explosives a=YOU.1 r=RUC.2 D=- n=n2
| e8 ASSAULT/crowd-control a=RUC.3 D=-
| e9 ASSAULT/firearms a=YOU.2 r=RUC.4 D=-

The hay is in, the rain having held off, and half the men at the barricade smell of it.

[PRI.1 The prime minister] [e10 flew] in on [d4 Thursday] to [e11 see] both sides and saw one, [GAR.5 the residents], with whom [LOD.5 the Order] [e12+c2 refuses] [w2 to [e13 sit]], having been promised a room without [LOD.6 it].
| d4 1998-07-09
| q2 denies s=LOD.5
| e10 CONSULT/visit a=PRI.1 t=d4 C=religion_ethnicity
| e11 CONSULT a=PRI.1,GAR.5 t=d4 C=religion_ethnicity
| e12 REJECT/meet a=LOD.5 r=GAR.5 C=religion_ethnicity
| e13 CONSULT denied a=LOD.5,GAR.5

[w3 "[GAR.7 They] may [e14 stop] us this year and next; [LOD.8 we] shall be here,"] [c3 said] [DEP.1 the deputy grand master], [DEP.2 Samuel Irwin], whose [FAT.1 father], a policeman, was [e15 murdered] on this road by [IRA.1 gunmen] one of whom the agreement has [e16 freed].
| q3 promises s=DEP.2
| e14 COERCE/restrict possible a=GAR.7 r=LOD.8
| e15 ASSAULT/targeted a=IRA.1 r=FAT.1 D=-
| e16 RETREAT/release r=IRA.1 D=-

[w4 If on [d5 Sunday] [RUC.7 the police] [e19 let] [LOD.9 the lodge] through], [c4 promised] [RES.1 the residents' spokesman], [w4 [GAR.10 his people] will [e20 sit] in the road and be [e21 dragged] off it, as [RUC.8 the police] [e22 dragged] [GAR.11 them] in [d6 1997], one by one].
| d5 1998-07-12
| d6 1997
| q4 promises s=RES.1
| e19 RETREAT/access hypothetical a=RUC.7 r=LOD.9 t=d5
| e20 PROTEST/obstruct hypothetical a=GAR.10 r=LOD.9
| e21 COERCE/restrict hypothetical r=GAR.10
| e22 COERCE/restrict a=RUC.8 r=GAR.11 t=d6

| @LOD group GBR CVL "Orange lodge"
| @COM body GBR GOV "Parades Commission"
| @BAL group GBR CVL "other lodge"
| @GAR public GBR CVL "Catholic residents"
| @ARC office GBR REL "archbishop"
| @RUC body GBR COP "police"
| @YOU public GBR CVL "youths"
| @PRI office GBR GOV "prime minister"
| @DEP person GBR CVL "Samuel Irwin" office="deputy grand master"
| @FAT public GBR COP "Samuel Irwin's father"
| @IRA group GBR REB "gunmen"
| @RES office GBR CVL "residents' spokesman"

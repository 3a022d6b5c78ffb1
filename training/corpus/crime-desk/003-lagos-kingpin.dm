# id: crime-desk/003-lagos-kingpin
# publisher: Coast & Capital
# title: Nigeria hands tramadol suspect to India after three-year court battle
# language: en
# published: 2023-05-23

[NGA Nigeria] [e1 hands] tramadol suspect to [IND India] after three-year court battle
| @NGA state NGA GOV "Nigeria"
| @IND state IND GOV "India"
| e1 COOPERATE a=NGA r=IND D=2023-05-22/inferred C=illegal_drugs,legal

[NGA Nigeria] on [d1 Monday] [e2 extradited] to [IND India] [OBI.9 a pharmacist] whom [NDLEA its narcotics agency] [e3+c1 accuses] [w1 of flooding three countries with counterfeit painkillers], ending a court battle that outlived two ministers and one of the judges.
[OBI.32 Chukwuemeka Obiora], 47, left [LAG Lagos] aboard a military transport in handcuffs, [c2 according to] [NDLEA.31 the National Drug Law Enforcement Agency], which [c3 added] [w3 that [NDLEA.32 it] had [e4 frozen] eleven of [OBI.33 his] accounts].
| @OBI person NGA CRM "Chukwuemeka Obiora" office="pharmacist"
| @NDLEA body NGA COP "National Drug Law Enforcement Agency"
| @LAG place NGA "Lagos" city
| d1 2023-05-22
| e2 COOPERATE a=NGA r=IND t=d1 C=illegal_drugs,legal
| repeats e2 e1
| e3 ACCUSE/allege a=NDLEA r=OBI.9 D=- C=illegal_drugs
| q1 accuses s=NDLEA
| span w2 at="Chukwuemeka Obiora, 47, left Lagos aboard a military transport in handcuffs"
| q2 asserts s=NDLEA.31
| q3 asserts s=NDLEA.31
| e4 SANCTION/discontinue a=NDLEA.32 r=OBI.33 D=- C=illegal_drugs

[LAWY.21 [OBI.40 His] lawyer], [LAWY.22 Folake Adeniran], [e5+c4 called] the handover [w4 "a kidnapping with a rubber stamp"] and [c5 said] [w5 [APPEAL the Court of Appeal] had [e6 ordered] [NGA.9 the government] on [d2 Friday] not to move [OBI.41 him] until it heard the case].
[JUST.1 Justice Minister Bala Danjuma] [c6 denied] [w6 that any such order had been [e9 served]].
| @LAWY person NGA UNK "Folake Adeniran" office="lawyer"
| @APPEAL body NGA JUD "Court of Appeal"
| @JUST person NGA GOV "Bala Danjuma" office="justice minister"
| d2 2023-05-19
| q4 accuses s=LAWY.22
| q5 asserts s=LAWY.22
| q6 denies s=JUST.1
| denies q6 e6
| e5 ACCUSE/disapprove a=LAWY.22 r=NGA.9 C=legal
| e6 REQUEST/yield a=APPEAL r=NGA.9 t=d2 C=legal
| e9 REQUEST/yield denied D=2023-05-19/inferred C=legal
| repeats e9 e6

Tramadol is a legal opioid, cheap to press and easy to hide among vitamins.
Along the road from [COT Cotonou] to [KANO Kano] it is sold by the blister at tyre shops, where drivers take it to stay awake and labourers to carry more.
[w7 Roughly 14 percent of men under thirty in [KANO.51 Kano state] have used it in the past year], [SURV a federal survey] [c7 found] in [d3 2018].
[UN.4 The UN drugs office] [c8 fears] [w8 that the real figure is higher], because [UN.5 it] counted only those who lived at home.
| @COT place BEN "Cotonou" city
| @KANO place NGA "Kano" city
| @SURV other NGA GOV "federal survey"
| @UN body UNO - "UN drugs office"
| d3 2018
| q7 asserts s=SURV
| q8 speculates s=UN.4

[OBI.61 Obiora], who was first [e10 arrested] at [ACC Accra airport] in [d4 2019] and [e11 released] when [GHA Ghana] found no treaty under which to [e12 hand over] a man neither of its own nor of [STATE the state that [e13 wanted] [OBI.65 him]], has always [c9 maintained] [w9 that [OBI.62 he] sold only to licensed hospitals].
[w10 "Not one pill of [OBI.63 mine] went to a road-side,"] [OBI.64 he] [c10 told] [RADIO a Lagos radio station] in [d5 March].
| @ACC place GHA "Accra airport" exact
| @GHA state GHA GOV "Ghana"
| @RADIO company NGA JRN "Lagos radio station"
| d4 2019
| d5 2023-03
| q9 denies s=OBI.61
| denies q9 e3
| q10 denies s=OBI.64
| e10 COERCE/arrest r=OBI.61 p=ACC t=d4 C=illegal_drugs
| e11 RETREAT/release r=OBI.61 D=- C=illegal_drugs
| e12 COOPERATE denied a=GHA C=legal
| @STATE state IND GOV "the state that wanted him"
| e13 REQUEST/assist a=STATE r=GHA D=- C=legal

If [e14 convicted] in [DEL New Delhi], [OBI.70 he] faces up to twenty years.
[AMN Amnesty International] [e15+c11 urged] [IND.71 India] [w11 to guarantee [OBI.71 him] a trial within a year], a thing, [c12 noted] [AMNR.1 its Abuja researcher], [w12 that [IND.72 Delhi]'s courts seldom manage].
| @DEL place IND "New Delhi" city
| @AMN group NGO - "Amnesty International"
| @AMNR office NGO - "Amnesty's Abuja researcher"
| q11 demands s=AMN
| q12 asserts s=AMNR.1
| e14 SANCTION/convict hypothetical r=OBI.70 p=DEL C=legal
| e15 REQUEST a=AMN r=IND.71 C=human_rights,legal
| o2 demand e6 refused
| o1 demand e15 open

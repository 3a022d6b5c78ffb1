# id: fronts/012-nairobi-maandamano
# publisher: The Rift Herald
# language: en
# published: 2024-06-26

MPs flee through tunnel as [CROWD crowd] [e1 storms] [PARL [KEN~ Kenyan] parliament]
| e1 PROTEST/riot a=CROWD r=PARL D=2024-06-25/inferred C=legislative

It began with a hashtag about the price of bread and ended with the mace in the hands of a second-year law student.
[CROWD Demonstrators], most of them not yet 25, [e2 broke] through the police lines on [PARLR Parliament Road] on [d1 Tuesday] and were already dancing on the dispatch box when [GSU the General Service Unit], which until then had [e3 used] only tear gas, [e4 opened fire].
[KMA The Kenya Medical Association] [c1 said] [w1 [DEADD [n1 at least 13] people] had [e5 died]]; [INSP the inspector-general] [c2 spoke] of [w2 "some injuries on both sides"] and [c3 maintained] [w3 that [GSU his officers] had [e6 shot] in the air].
| d1 2024-06-25
| n1 killed 13..
| q1 asserts s=KMA
| q2 asserts s=INSP
| q3 denies s=INSP
| e2 PROTEST/riot a=CROWD p=PARLR t=d1 C=legislative
| e3 ASSAULT/crowd-control a=GSU r=CROWD D=2024-06-25/inferred C=repression
| e4 ASSAULT/firearms a=GSU r=CROWD D=2024-06-25/inferred C=repression
| e5 ASSAULT r=DEADD D=2024-06-25/inferred n=n1 C=repression
| e6 ASSAULT/firearms a=GSU D=2024-06-25/inferred C=repression
| repeats e2 e1
| repeats e5 e4
| denies q3 e4

The bill would put 16 per cent on bread and 2.5 per cent a year on every car.
[w4 Not a word of it would be changed], [PRES.1 President Elijah Kiprotich] had [c4 assured] [IMFM a visiting IMF mission] [d80 last week]; after the smoke cleared [PRES.2 he] went on air to [e9+c5 call] the afternoon [w5 "treason"], [e10 sent] [ARMY soldiers] into the city and, three hours later, through [AIDE an aide], let it be [c6 known] [w6 that [PRES.3 he] might [e11 drop] the bread clause after all].
[w7 If [PRES.4 he] [e12 signs] so much as the title page], [WEK.1 Mumbi Wekesa], one of those who call themselves leaderless, [e13+c7 warned], [w7 [WEK.2 we] shall [e14 occupy] [STATEH State House] on [d3 Thursday]].
| d3 2024-06-27
| q4 denies s=PRES.1
| q5 accuses s=PRES.2
| q6 speculates s=PRES.2
| q7 threatens s=WEK.1
| e9 ACCUSE/disapprove a=PRES.2 D=2024-06-25/inferred C=repression
| e10 MOBILIZE/troops a=PRES.2 D=2024-06-25/inferred C=repression
| e11 CONCEDE possible a=PRES.3 C=economic
| e12 SUPPORT hypothetical a=PRES.4 C=economic
| e13 THREATEN a=WEK.1 r=PRES.4 C=pro_democracy
| e14 PROTEST/demo hypothetical a=WEK.2 p=STATEH t=d3 C=pro_democracy
| o1 threat e13

[LAW.1 The Law Society] [c8 counts] [w8 [BLOG [n2 seventeen] bloggers] [e15 taken] from their beds since [d4 the weekend] by [MEN men in Subarus without plates]], and has [e16+c9 asked] [HC the High Court] [w9 to [e17 order] [DCI the criminal investigation directorate] to [e18 produce] them "dead or alive"].
A directive that [HC.9 a judge] [e19 issued] on [d5 Monday] to the same effect was ignored.
| d4 2024-06-22..
| d5 2024-06-24
| n2 abducted 17
| q8 asserts s=LAW.1
| q9 demands s=LAW.1
| e15 ASSAULT/abduct a=MEN r=BLOG t=d4 n=n2 C=repression
| e16 REQUEST/yield a=LAW.1 r=HC C=legal
| e17 REQUEST/yield hypothetical a=HC r=DCI C=legal
| e18 RETREAT/release hypothetical a=DCI C=repression
| e19 REQUEST/yield a=HC.9 t=d5 C=legal
| o2 request e16

Bread was 70 shillings [d82 this morning], five more than [d81 last week], bill or no bill.

| @CROWD public KEN CVL "demonstrators"
| @PARL body KEN LEG "Kenyan parliament"
| @KEN state KEN GOV "Kenya"
| @PARLR place KEN "Parliament Road" exact
| @GSU body KEN COP "General Service Unit"
| @KMA group KEN MED "Kenya Medical Association"
| @DEADD public KEN CVL "dead"
| @INSP office KEN COP "inspector-general" office="inspector-general"
| @PRES person KEN GOV "Elijah Kiprotich" office="President"
| @IMFM body IGO - "IMF mission"
| @ARMY body KEN MIL "soldiers"
| @AIDE office KEN GOV "aide"
| @WEK person KEN CVL "Mumbi Wekesa" office="activist"
| @STATEH place KEN "State House" exact
| @LAW group KEN SOC "Law Society"
| @BLOG public KEN JRN "bloggers"
| @MEN public KEN UAF "men in Subarus"
| @HC body KEN JUD "High Court"
| @DCI body KEN COP "criminal investigation directorate"
| d80 2024-06-17..2024-06-24
| d81 2024-06-17..2024-06-24
| d82 2024-06-26

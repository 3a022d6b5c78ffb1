# id: knots/004-kivu-generals
# publisher: Great Lakes Ledger
# title: Two generals, one town and a mediator nobody thanked
# language: en
# published: 2025-02-11

Two generals, one town and a mediator nobody [e1 thanked]
| e1 SUPPORT denied r=MED
| span MED at="a mediator"#1

[GOM GOMA] - [M23.1 The rebels] who [e2 took] this town on [d1 January 27], and whose commander, [KAB.1 Brigadier Innocent Kabundi], [KIN.1 Kinshasa] has [e3 sentenced] to death in his absence, [e4+c1 asked] [ANG.1 Angola] on [d2 Monday] [w1 to [e5 persuade] [KIN.2 the government] to [e6 talk] to [M23.2 them] directly].
| d1 2025-01-27
| d2 2025-02-10
| q1 demands s=M23.1
| e2 ASSAULT a=M23.1 p=GOM t=d1 C=military,territory
| e3 SANCTION/convict a=KIN.1 r=KAB.1 D=- C=legal
| e4 REQUEST/meet a=M23.1 r=ANG.1 t=d2 C=diplomatic
| e5 REQUEST/meet hypothetical a=ANG.1 r=KIN.2 C=diplomatic
| e6 CONSULT hypothetical a=KIN.2,M23.2 C=diplomatic
| o1 request e4

[ANG.2 Luanda], having been [e7 insulted] by both generals and [e8 thanked] by neither, [c2 said] [w2 it would [e9 try]].
| q2 promises s=ANG.2
| e7 ACCUSE/disapprove a=GENS r=ANG.2 D=-
| span GENS at="both generals"#1
| e8 SUPPORT denied r=ANG.2 D=-
| e9 REQUEST/meet planned a=ANG.2 D=-

[FAR.1 The army], whose [x retreat] from the airport [UNP.1 peacekeepers] had covered at the price of [n1 thirteen] [e10 dead], now [e11+c3 accuses] [UNP.2 them] [w3 of having [e12 handed] [M23.3 the rebels] the fuel depot]; [MON.1 the mission's chief], [MON.2 Ingunn Aasland], [c4 called] [w4 that false], and [SOLD the soldier] who signed for the keys cannot be found.
| n1 killed 13
| q3 accuses s=FAR.1
| q4 denies s=MON.2
| e10 ASSAULT r=UNP.1 n=n1 D=- C=peacekeeping
| e11 ACCUSE/allege a=FAR.1 r=UNP.2 C=peacekeeping
| e12 AID a=UNP.2 r=M23.3 D=- C=peacekeeping
| denies q4 e11

[RWA.1 Rwanda], [e15+c5 accused] by [PAN a UN panel] [w5 of [e16 commanding] the attackers] and by no African government of anything, is [c6 believed] [w6 to have [e17 lent] [M23.4 them] [n2 between 3,000 and 4,000] men], [w7 not one of whom], [RWA.2 Kigali] [c7 insists], [w7 ever [e18 crossed] the border].
| n2 troops 3000..4000
| q5 accuses s=PAN
| q6 speculates
| q7 denies s=RWA.2
| e15 ACCUSE/allege a=PAN r=RWA.1 D=- C=military
| e16 ASSAULT a=RWA.1 D=- C=military
| e17 AID possible a=RWA.1 r=M23.4 n=n2 C=military
| e18 MOBILIZE/troops denied a=RWA.2 C=military
| denies q7 e17

Coffee here is roasted on lids.

Among those whom [M23.5 the rebels] [e19 let] leave were [MAYO the mayor], [BIS two bishops] and the bank's computer expert; [w8 among those whom [M23.6 they] [e20 stopped] were [YOU [n3 at least 40] young men]], [REL relatives] [c8 say], [w8 whom [M23.7 the fighters] [e21 forced] to carry ammunition up the hill and [e22 beat] when they fell].
| n3 other 40..
| q8 asserts s=REL
| e19 RETREAT/access a=M23.5 r=MAYO,BIS D=-
| e20 COERCE/restrict a=M23.6 r=YOU n=n3 D=-
| e21 COERCE a=M23.7 r=YOU D=- C=human_rights
| e22 ASSAULT/beat a=M23.7 r=YOU D=- C=human_rights

[w9 Had [UNP.5 the peacekeepers] [e23 opened fire]], [MON.5 Mrs Aasland] [c9 argued], [w9 there would be no town left to quarrel over; had [FAR.5 the army] held, there would have been no need].
| q9 asserts s=MON.5
| e23 ASSAULT/firearms hypothetical a=UNP.5 C=peacekeeping

[KIN.6 The government], which had [c10 vowed] [w10 never to [e25 negotiate] with "a proxy"], let it be known through [CAR.1 a cardinal] that it might, if [M23.8 the proxy] were first to [e26 leave] the airport, [e27 receive] [KAB.5 the brigadier]'s lawyer.
| q10 denies s=KIN.6
| e25 CONSULT denied a=KIN.6 C=diplomatic
| e26 RETREAT/withdraw hypothetical a=M23.8 C=military
| e27 CONSULT hypothetical a=KIN.6 r=LAW C=diplomatic
| span LAW at="the brigadier's lawyer"#1

| @GOM place COD "Goma" city
| @MED office - GOV "mediator"
| @M23 group COD REB "rebels"
| @KAB person COD REB "Innocent Kabundi" office="brigadier"
| @KIN state COD GOV "Democratic Republic of the Congo"
| @ANG state AGO GOV "Angola"
| @GENS office COD MIL "two generals"
| @FAR body COD MIL "Congolese army"
| @UNP body UNO MIL "peacekeepers"
| @MON person UNO - "Ingunn Aasland" office="mission chief"
| @SOLD public COD MIL "soldier"
| @RWA state RWA GOV "Rwanda"
| @PAN body UNO - "UN panel"
| @MAYO office COD GOV "mayor"
| @BIS office COD REL "two bishops"
| @YOU public COD CVL "young men"
| @REL public COD CVL "relatives"
| @CAR office COD REL "cardinal"
| @LAW office COD JUD "brigadier's lawyer"

# id: knots/034-wire-asia-knots
# publisher: Straits & Peninsula Wire
# language: en
# published: 2018-07-26

[KIMN.1 The [PRK~ North Korean] negotiator] with whom [POM.1 the secretary of state] had [e2 met] three weeks earlier, and whom the radio has not mentioned since, is [c1 rumoured] [w1 to have been [e1 shot]].
| q1 asserts
| e1 ASSAULT/firearms possible r=KIMN.1 C=repression
| e2 CONSULT a=POM.1,KIMN.1 D=2018-07/inferred C=diplomatic

[MAL.1 Malaysia], whose [MALP.1 former premier] [MAC.1 the anti-graft agency] [e3 arrested] on [d1 July 3], has [e4+c2 asked] [CHN.1 China] [w2 to [e5 return] the money paid for two pipelines that nobody dug], [SGP.1 Singapore] [w2 to [e6 return] a jet] and [IDN.1 Indonesia], which on the word of [FBI.1 the [USA~ American] FBI] had [e7 impounded] it, [w2 a yacht].
| d1 2018-07-03
| q2 demands s=MAL.1
| e3 COERCE/arrest a=MAC.1 r=MALP.1 t=d1 C=corruption
| e4 REQUEST a=MAL.1 r=CHN.1,SGP.1,IDN.1 C=corruption
| e5 RETREAT hypothetical a=CHN.1
| e6 RETREAT hypothetical a=SGP.1
| e7 COERCE/seize a=IDN.1 D=- C=corruption
| o1 demand e4

Since the old men who count sparrows in the park at [HAN Hanoi] began doing so in 1987 there have never been so many.

[CAM.1 Cambodia's ruling party], there being since [d2 November], when [CRT.1 the Supreme Court] [e8 dissolved] [RES.1 its only rival], no other to accuse, [e10+c3 accused] [RES.2 the rival's exiles], who had [e11+c4 called on] voters [w4 to [e12 stay] at home], [w3 of "sabotaging the joy of voting"].
| d2 2017-11
| q3 accuses s=CAM.1
| q4 demands s=RES.2
| e8 COERCE/restrict a=CRT.1 r=RES.1 t=d2 C=pro_autocracy
| e10 ACCUSE/allege a=CAM.1 r=RES.2 C=election
| e11 REQUEST a=RES.2 D=- C=election
| e12 PROTEST/boycott hypothetical C=election
| o2 demand e11

In [JOL Jolo], [ABU.1 kidnappers] who on [d3 Sunday] [e14 released] [FIS.1 a fisherman] with a note [e15+c5 demanding] [w5 [n1 five million pesos] for [BRO.1 his brother]] [e16 took] [FIS.2 him] again on [d4 Tuesday], [MRN.1 the marines] having stopped him at a checkpoint and kept the note.
| d3 2018-07-22
| d4 2018-07-24
| n1 money 5000000 PHP
| q5 demands s=ABU.1
| e14 RETREAT/release a=ABU.1 r=FIS.1 p=JOL t=d3 C=crime
| e15 REQUEST/assist a=ABU.1 n=n1 D=2018-07-22/inferred C=crime
| e16 ASSAULT/abduct a=ABU.1 r=FIS.2 p=JOL t=d4 C=crime
| o3 request e15

[MYA.1 Two reporters] for a foreign agency whom [MYP.1 [MMR~ Burmese] policemen] invited to dinner, handed some papers and, at the door, [e18 arrested] for having papers, testified to that effect; [CPT.2 the captain] who said so too has been [e20 jailed] by [MYP.3 his own force].
| e18 COERCE/arrest a=MYP.1 r=MYA.1 D=- C=repression
| e20 COERCE/arrest a=MYP.3 r=CPT.2 D=- C=repression

A dam did what no army had managed.

It is [SKE.1 the builders], who swear that they warned everyone, rather than [LAO.1 itself], which [c6 swears] [w6 nobody did], that [LAO.2 the government] [c7 intends] [w7 to [e22 sue]].
| q6 asserts s=LAO.1
| q7 promises s=LAO.2
| e22 ACCUSE/allege planned a=LAO.2 r=SKE.1 C=legal,disasters

| @KIMN office PRK GOV "North Korean negotiator"
| @PRK state PRK GOV "North Korea"
| @POM office USA GOV "secretary of state"
| @MAL state MYS GOV "Malaysia"
| @MALP office MYS ELI "former premier"
| @MAC body MYS COP "anti-graft agency"
| @CHN state CHN GOV "China"
| @SGP state SGP GOV "Singapore"
| @IDN state IDN GOV "Indonesia"
| @FBI body USA COP "FBI"
| @USA state USA GOV "United States"
| @HAN place VNM "Hanoi" city
| @CAM group KHM PTY,GOV "ruling party"
| @CRT body KHM JUD "Supreme Court"
| @RES group KHM PTY,OPP "dissolved opposition party"
| @JOL place PHL "Jolo" city
| @ABU group PHL CRM,REB "kidnappers"
| @FIS public PHL CVL "fisherman"
| @BRO public PHL CVL "fisherman's brother"
| @MRN body PHL MIL "marines"
| @MYA public MMR JRN "two reporters"
| @MYP body MMR COP "Burmese policemen"
| @MMR state MMR GOV "Myanmar"
| @CPT office MMR COP "police captain"
| @SKE company KOR BUS "builders"
| @LAO state LAO GOV "Laos"

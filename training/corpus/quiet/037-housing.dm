# id: quiet/037-housing
# publisher: Harbour City Property
# language: en
# published: 2025-08-20

House prices cool, tempers do not

Auction rooms in [SYD Sydney] cleared 61 percent of their lots on [d1 Saturday], the weakest weekend since [d2 March], and [AUC.1 the auctioneer Kirra Blackwood] [c1 thinks] [w1 buyers have gone home "to wait for the enemy to tire"].
| d1 2025-08-16
| d2 2025-03
| q1 asserts s=AUC.1

[w2 "Two couples fought over a garage in [MAR Marrickville] until one of them burst into tears and the other into applause,"] [AUC.2 she] [c2 said].
[w3 Prices will slip another 2 percent by Christmas], [BAN.1 two of the big four banks] [c3 predict]; [BAN.2 the other two] [c4 expect] [w4 them to hold].
| q2 asserts s=AUC.2
| q3 speculates s=BAN.1
| q4 speculates s=BAN.2

Renters have had enough of waiting.
[TEN.1 The tenants' union], which [c5 claims] [w5 to speak for 90,000 households], [e1 occupied] the foyer of [AGE.1 a letting agency] in [NEW Newtown] on [d3 Tuesday] after a woman of 74 was evicted, and [e3+c6 called on] [PRE.1 the premier] [w6 to [e4 freeze] rents, which [PRE.2 he] has twice [c7 said] [w7 [PRE.3 he] would never do]].
| d3 2025-08-19
| q5 asserts s=TEN.1
| q6 demands s=TEN.1
| q7 denies s=PRE.2
| e1 PROTEST/obstruct a=TEN.1 r=AGE.1 p=NEW t=d3 C=economic
| e3 REQUEST/change a=TEN.1 r=PRE.1 t=d3 C=economic
| e4 COERCE/restrict hypothetical a=PRE.1 C=economic
| o1 demand e3

[POL.1 Police] [e6 carried] [n1 fourteen] of [TEN.5 the occupiers] out by the arms and [e7 charged] [ORG.1 one organiser], [ORG.2 Hamid Rezai], with trespass; [ORG.3 he] is to [e8 appear] in court on [d4 2 September].
| d4 2025-09-02
| n1 arrested 14
| e6 COERCE/restrict a=POL.1 r=TEN.5 n=n1 D=2025-08-19/inferred C=repression
| e7 ACCUSE/allege a=POL.1 r=ORG.2 D=2025-08-19/inferred C=legal
| e8 ACCUSE/allege planned r=ORG.3 t=d4 C=legal
| o2 scheduled e8 due=2025-09-02

A house in [BAL Balmain], with water views and a family of possums, went for 4.1 million to a bidder who did not like the possums.
| @SYD place AUS "Sydney" city
| @AUC person AUS BUS "Kirra Blackwood" office="auctioneer"
| @MAR place AUS "Marrickville" city
| @BAN company AUS BUS "two of the big four banks"
| @TEN group AUS SOC "tenants' union"
| @AGE company AUS BUS "letting agency"
| @NEW place AUS "Newtown" city
| @PRE office AUS GOV "premier of New South Wales"
| @POL body AUS COP "police"
| @ORG person AUS SOC "Hamid Rezai" office="organiser"
| @BAL place AUS "Balmain" city

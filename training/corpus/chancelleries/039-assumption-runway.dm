# id: chancelleries/039-assumption-runway
# publisher: Seychelles Tribune
# title: The island that would not be a base
# language: en
# published: 2018-04-03

The island that would not be a base

[PROT [n1 Some two hundred] people], turtle-watchers and retired schoolteachers for the most part, [e1 marched] through [VIC Victoria] for the ninth Saturday running on [d1 March 31] to stop [SYC their government] from [e3 letting] [IND the Indian navy] put a runway and a jetty on [ASS Assumption], an islet of 12 square kilometres whose permanent population is four.
| d1 2018-03-31
| n1 protesters 200 ~
| e1 PROTEST/demo a=PROT r=SYC p=VIC t=d1 n=n1 C=military
| e3 RETREAT/access hypothetical a=SYC r=IND p=ASS C=military

The agreement, [e4 signed] in [d2 January] by [INDS India's foreign secretary] and [SYCS a Seychellois under-secretary] and leaked page by page since, lapses unless [ASSM the National Assembly] [e6 ratifies] it, which [RAM.31 Joel Hoareau], [RAM.32 the leader of the opposition majority], has [c1 said] [w1 it will never do].
| d2 2018-01
| q1 denies s=RAM.31
| e4 SUPPORT a=INDS,SYCS t=d2 C=military
| e6 SUPPORT denied a=ASSM C=military

[w2 "It isn't a base, it has never been a base, and whoever calls it a base is selling fear,"] [SYCP President Dany Esparon] [c2 protested] [d3 last week] to [HIN a Chennai newspaper].
[HIN The paper] [c3 added], a few lines on, [w3 that by [SYCP.42 his] own account marines would live there].
| d3 2018-03-26..2018-04-02
| q2 denies s=SYCP
| q3 asserts s=HIN

[IND Delhi] [e7 gave] the islands a patrol ship in [d4 2005], a second in [d5 2014] and keeps radar watchers on six of their hills; [CHN Beijing] [e9 gave] a law court, a parliament house and two aircraft.
The republic, with 95,000 citizens and a sea larger than [ZAF South Africa], has learned to say thank you in both directions.
Its tuna cannery is the biggest employer, and its beaches need no introduction.
| d4 2005
| d5 2014
| e7 AID a=IND t=d4 C=military
| e9 AID a=CHN D=- C=diplomatic

[w5 Were [ASSM the assembly] to [e10 reject] the text outright, [IND Delhi] might turn to [MUS Mauritius]], [ANA Vandana Iyer], a naval analyst, [c5 suggests].
[SYCP The president] still [c7 hopes] [w7 to [e12 talk] [RAM Mr Hoareau] round at a dinner on [d6 Thursday]], to which the latter has been [e13 invited] and has not said yes.
| d6 2018-04-05
| q5 speculates s=ANA
| q7 speculates s=SYCP
| e10 REJECT/change hypothetical a=ASSM C=military
| e12 CONSULT hypothetical a=SYCP,RAM t=d6 C=military
| e13 AGREE a=SYCP r=RAM D=- C=military
| o1 invitation e13

A tortoise on [ASS Assumption], known to the conscripts as the Admiral, is thought to be 140.

| @PROT public SYC CVL "marchers"
| @VIC place SYC "Victoria" city
| @SYC state SYC GOV "Seychelles government"
| @IND state IND GOV "India"
| @ASS place SYC "Assumption" region
| @INDS office IND GOV "India's foreign secretary"
| @SYCS office SYC GOV "under-secretary"
| @ASSM body SYC LEG "National Assembly"
| @RAM person SYC LEG,OPP "Joel Hoareau" office="leader of the opposition"
| @SYCP person SYC GOV "Dany Esparon" office="president"
| @HIN company IND JRN "Chennai newspaper"
| @CHN state CHN GOV "China"
| @ZAF place ZAF "South Africa" country
| @MUS state MUS GOV "Mauritius"
| @ANA person IND EDU "Vandana Iyer"
| @AGA place MUS "Agalega" region

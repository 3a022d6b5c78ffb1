# id: chancelleries/019-havana-doors
# publisher: Straits of Florida Telegraph
# title: After 54 years, a flagpole
# language: en
# published: 2015-07-02

After 54 years, a flagpole

[USAP.21 The American president] [c1 said] on [d1 Wednesday] [w1 that [USA the United States] and [CUB Cuba] would [e1 reopen] embassies in each other's capitals on [d2 July 20]], and [e2+c2 urged] [CONG Congress] [w2 to [e3 lift] an embargo that, [USAP.22 he] [c3 argued], [w3 had hurt everybody except the men it was meant to]].
| d1 2015-07-01
| d2 2015-07-20
| q1 promises s=USAP.21
| q2 demands s=USAP.21
| q3 asserts s=USAP.22
| e1 SUPPORT planned a=USA,CUB t=d2 C=diplomatic
| e2 REQUEST/yield a=USAP.21 r=CONG t=d1 C=economic,diplomatic
| e3 RETREAT hypothetical a=CONG C=economic,diplomatic
| o1 scheduled e1 due=2015-07-20
| o2 demand e2

[d3 January 1961] was the month in which [EIS Dwight Eisenhower] [e4 broke off] relations, three weeks before leaving office; [JFK his successor] [e5 sent] [BRIG [n1 1,400] exiles] to the Bay of Pigs and, a year later, [NAVY a ring of destroyers] around the island.
| d3 1961-01
| n1 troops 1400
| e4 SANCTION/discontinue a=EIS t=d3 C=diplomatic
| e5 MOBILIZE/troops a=JFK n=n1 D=1961 C=military

[w4 "I was the last marine to fold that flag and I was twenty-two,"] [c4 said] [COLE Harlan Weaver], now 76, of [TAMPA Tampa].
[w4 "They can have me back to unfold it if somebody pays the fare."]
| q4 asserts s=COLE

[d4 Since December], when [PRES the two presidents] [e6 spoke] by telephone for the better part of an hour, [CUB.51 Havana] has [e7 freed] [n2 53] [PRIS prisoners] and [USA.51 Washington] has [e8 struck] [CUB.52 it] off its list of sponsors of terrorism.
[HARD Hardliners] in [MIA Miami] and in the Politburo [c5 suspect] [w5 a trap], and for the same reasons.
| d4 2014-12..
| n2 other 53
| q5 speculates s=HARD
| e6 CONSULT/phone a=PRES D=2014-12 C=diplomatic
| e7 RETREAT/release a=CUB.51 r=PRIS n=n2 D=2014-12../stated C=human_rights
| e8 RETREAT a=USA.51 r=CUB.52 D=2014-12../stated C=diplomatic

[RUB.61 Senator Manuel Ferrer], [RUB.62 a Republican from Florida] whose parents left [CUB@ Cuba] with one suitcase, [e12+c6 vowed] [w6 to [e9 block] the confirmation of any ambassador "until [CAST.61 the dictator] [e10 hands over] the killers of policemen [CAST.62 he] has [e11 given] shelter"].
[w7 The building on the Malecón], [MAINT a maintenance man] [c7 said], [w7 has 300 windows and no two alike].
| q6 threatens s=RUB.61
| q7 asserts s=MAINT
| e9 REJECT/change hypothetical a=RUB.61 C=diplomatic,legislative
| e10 COOPERATE hypothetical a=CAST.61 C=diplomatic
| e11 AID a=CAST.62 D=- C=asylum
| o3 threat e12
| e12 THREATEN a=RUB.61 D=- C=diplomatic

| @USAP office USA GOV "American president" office="president"
| @USA state USA GOV "United States"
| @CUB state CUB GOV "Cuba"
| @CONG body USA LEG "Congress"
| @EIS person USA GOV "Dwight Eisenhower" office="president"
| @JFK office USA GOV "his successor" office="president"
| @BRIG group CUB REB "exiles"
| @NAVY body USA MIL "a ring of destroyers"
| @COLE person USA ELI,MIL "Harlan Weaver"
| @TAMPA place USA "Tampa" city
| @PRES office - GOV "the two presidents"
| @PRIS public CUB CVL "prisoners"
| @HARD group - - "hardliners"
| @MIA place USA "Miami" city
| @RUB person USA LEG "Manuel Ferrer"
| @CAST office CUB GOV "the dictator"
| @MAINT public CUB LAB "maintenance man"

# id: long-reads/037-regional-translated-java
# publisher: Kabar Timur English Desk
# language: en
# published: 2019-09-25

[STU Students] [e1 burn] tyres, [DPRD lawmakers] exit by back gate
| e1 PROTEST/vandalize a=STU C=legislative

[SUR SURABAYA] - [STU.1 [n1 Thousands of] students] of various campuses [e2 took] to the street in front of [DPRD.1 Regional House building] on [d1 Wednesday] to [e3 reject] the revision of criminal law.
Coordinator of the action, [DWI Dwi Hartono], [c2 conveyed] [w2 that [STU.2 the mass] only [e4 asked] [DPRD.2 the members] to [e5 sign] a letter of support].
But until the afternoon there was no member who was willing to [e6 meet] [STU.3 them].
Traffic in Indrapura street is deviated to the toll.
| d1 2019-09-25
| n1 protesters 2000..9999 ~
| e2 PROTEST/demo a=STU.1 r=DPRD.1 p=SUR t=d1 n=n1 C=legislative
| e3 REJECT/change planned a=STU.1 C=legislative
| e4 REQUEST a=STU.2 r=DPRD.2 C=legislative
| e5 SUPPORT hypothetical a=DPRD.2 C=legislative
| e6 CONSULT denied a=MEM,STU.3 C=legislative
| span MEM at="no member"#1
| q2 asserts s=DWI
| o1 demand e4

Head of city police [AGU Agus Wiryawan] [e7+c4 appealed] [w4 that [STU.4 the students] go home orderly before dark].
[w5 For the security are [e8 deployed] [PER [n2 2,800] personnel], who do not bring sharp bullets], [c5 claimed] [AGU he].
Around 18.00 [STU the mass] began to [e9 throw] bottles and [OFF officers] [e10 released] tear gas, so that many students must be carried to hospital because of shortness of breath.
Mall managers regretted that the shops had to close early, while coffee sellers recognised to get double profit.
| n2 troops 2800
| e7 REQUEST a=AGU r=STU.4
| e8 MOBILIZE/police a=PER n=n2 C=human_security
| e9 PROTEST/riot a=STU r=OFF C=legislative
| e10 ASSAULT/crowd-control a=OFF r=STU C=repression
| causes e9 e10
| q4 demands s=AGU
| q5 asserts s=AGU
| o2 demand e7

From [JAK Jakarta] it is reported that [PRE the President] is [c6 considering] [w6 to [e12 postpone] the ratification], and that he [c7 hopes] [w7 "the children study again"].
The rainy season is estimated to begin middle of November.
| e12 CONCEDE possible a=PRE C=legislative
| q6 speculates s=PRE
| q7 speculates s=PRE

| @STU public IDN EDU,CVL "students"
| @DPRD body IDN LEG "Regional House"
| @SUR place IDN "Surabaya" city
| @DWI person IDN EDU,CVL "Dwi Hartono" office="coordinator"
| @MEM office IDN LEG "no member"
| @AGU person IDN COP "Agus Wiryawan" office="city police chief"
| @PER body IDN COP "personnel"
| @OFF body IDN COP "officers"
| @JAK place IDN "Jakarta" city
| @PRE office IDN GOV "president"

# id: mena-south-asia/027-nepal-genz
# publisher: Himalayan Tribune (live blog)
# language: en
# published: 2025-09-02

09.10 [STU Students] are [e1 gathering] at [MAI Maitighar] with umbrellas and hand-painted placards; [POL police] [c1 estimate] [w1 the crowd at [n1 8,000]].
| @STU public NPL EDU "students"
| @MAI place NPL "Maitighar" district
| @POL body NPL COP "police"
| n1 protesters 8000
| q1 speculates s=POL
| e1 PROTEST/demo a=STU p=MAI n=n1 C=rights_freedoms

09.40 [MCIT The communications ministry] has [e2 blocked] [PLAT.1 [n2 26] social networks] since midnight for failing to register, and [c2 says] [w2 [PLAT.2 the platforms] had been warned in time].
| @MCIT body NPL GOV "communications ministry"
| @PLAT company - BUS "social networks"
| n2 other 26
| q2 asserts s=MCIT
| e2 COERCE/censor a=MCIT r=PLAT.1 n=n2 C=rights_freedoms

11.25 A first line of barricades has given way near [PARL the parliament building]; [POL police] are [e4 hosing down] [STU students] as they climb the gates.
| @PARL place NPL "parliament building" exact
| e4 ASSAULT/crowd-control a=POL r=STU p=PARL C=repression

12.50 [CIV Civil Hospital] [c3 tells] [BLOG this blog] [w3 that [n3 four] people have been brought in with bullet wounds, [n4 two] of them [e6 dead]].
| @CIV body NPL MED "Civil Hospital"
| @BLOG company NPL JRN "this blog"
| n3 injured 4
| q3 asserts s=CIV
| e6 ASSAULT/firearms n=n3,n4 C=repression
| n4 killed 2

13.30 [SHER.1 Home minister Gopal Thapa] [c4 insists] [w4 that [SHER.2 his] men have not [e7 fired] live rounds]; video verified by [BLOG us] [c5 shows] [w5 an officer [e8 aiming] a rifle at head height].
| @SHER person NPL GOV "Gopal Thapa" office="home minister"
| @VID other - - "video"
| span VID at="video"
| @OFFI public NPL COP "an officer"
| q4 denies s=SHER.1
| q5 asserts s=VID
| span OFFI at="an officer"
| e7 ASSAULT/firearms denied C=repression
| denies q4 e6
| e8 MOBILIZE/police a=OFFI C=repression

15.05 [ARMYN The army] has been [c8 told] [w8 to [e9 secure] the airport] and a [e10 curfew] is to begin at four in [KATH Kathmandu], [LAL Lalitpur] and [BHA Bhaktapur].
| @ARMYN body NPL MIL "Nepali army"
| @KATH place NPL "Kathmandu" city
| @LAL place NPL "Lalitpur" city
| @BHA place NPL "Bhaktapur" city
| e9 MOBILIZE/troops planned a=ARMYN C=military
| e10 COERCE/curfew planned p=KATH C=repression
| q8 demands

17.20 [BALEN A rapper-turned-mayor] [e11+c6 invites] [LEAD.1 the movement's leaders] to breakfast [d2 tomorrow] [w6 to [e12 talk] "like grown-ups"]; [LEAD.2 they] have not said yes.
| @BALEN person NPL GOV "rapper-turned-mayor" office="mayor"
| @LEAD group NPL CVL "movement's leaders"
| d2 2025-09-03
| e12 CONSULT hypothetical a=BALEN,LEAD.1 t=d2
| q6 proposes s=BALEN
| e11 AGREE a=BALEN r=LEAD.1 t=d2
| o1 invitation e11

19.00 That is all from us [d3 tonight]; [w7 the networks may be [e13 switched back on] by morning], [INSI a ministry insider] [c7 suggests].
The shops on [NEWR New Road] are shuttered, and somewhere a radio plays an old film song.
| @INSI office NPL GOV "ministry insider" office="ministry insider"
| @NEWR place NPL "New Road" district
| d3 2025-09-02
| q7 speculates s=INSI
| e13 RETREAT possible C=rights_freedoms

# id: quiet/023-garment-figures
# publisher: Phnom Penh Business Weekly
# language: en
# published: 2021-07-14

Garment orders recover, wages trail

Exports of shirts and shoes climbed 22 percent in the first half, [w1 the best six months since the pandemic struck], [GDCE.1 customs figures] [c1 showed] on [d1 Tuesday].
[USA.1 The United States] took 44 percent, [EU.1 the European Union] a quarter.
| d1 2021-07-13
| q1 asserts s=GDCE.1

[CHE.1 Chea Sokunthea], who employs 900 people in [TAK Takhmao], [c2 says] [w2 the war for seamstresses is back: [CHE.2 she] raids her neighbours' sewing lines, and they raid hers].
[w3 "Whoever fires first loses the Christmas order,"] [CHE.3 she] [c3 adds].
| q2 asserts s=CHE.1
| q3 asserts s=CHE.3

Not all of the growth was fought for.
Since [d2 August 2020], when [EU.11 Brussels] [e1 withdrew] duty-free treatment from a fifth of [CAM.1 Cambodia]'s exports over the [e2 jailing] of [OPP.1 opposition politicians], makers of travel bags have moved in from [CHI@.1 China], where [USA.3 Washington] [e3 taxes] them.
| d2 2020-08..
| e1 SANCTION/discontinue a=EU.11 r=CAM.1 D=2020-08/stated C=economic,rights_freedoms
| e2 COERCE/arrest r=OPP.1 D=- C=rights_freedoms
| e3 SANCTION/discontinue a=USA.3 r=CHI.1 D=- C=economic
| causes e2 e1

[UNI.1 The union federation CATU] [e4+c4 accuses] [FAC.1 41 factories] [w4 of sharing out none of it], and [c8 plans] [w8 to [e5 march] on [MIN.1 the labour ministry] on [d3 Friday] if [WAG.1 the wage council], which [e6 rejected] a rise of twelve dollars in [d4 June], does not think again].
[MIN.2 The ministry] has [e8+c5 warned] [UNI.2 organisers] [w5 that [MIN.3 it] would [e9 break up] any gathering of more than fifteen].
| d3 2021-07-16
| d4 2021-06
| q4 accuses s=UNI.1
| q5 threatens s=MIN.2
| q8 promises s=UNI.1
| e4 ACCUSE/allege a=UNI.1 r=FAC.1 C=economic
| e5 PROTEST/demo hypothetical a=UNI.1 r=MIN.1 t=d3 C=economic
| e6 REJECT/change a=WAG.1 t=d4 C=economic
| e8 THREATEN a=MIN.2 r=UNI.2 D=- C=economic,rights_freedoms
| e9 ASSAULT/crowd-control hypothetical a=MIN.3 C=economic,rights_freedoms
| o1 threat e8

[CHE.8 Ms Chea] pays more than the minimum and [c6 thinks] [w6 her rivals should do the same, "if only so that [CHE.9 I] can stop guarding my car park"].
[w7 Needles], [CHE.10 she] [c7 notes], [w7 have doubled in price].
| q6 asserts s=CHE.8
| q7 asserts s=CHE.10
| @GDCE other KHM GOV "customs figures"
| @USA state USA GOV "United States"
| @EU body EUR - "European Union"
| @CHE person KHM BUS "Chea Sokunthea"
| @TAK place KHM "Takhmao" city
| @CAM state KHM GOV "Cambodia"
| @OPP public KHM OPP "opposition politicians"
| @CHI state CHN GOV "China"
| @UNI group KHM LAB "CATU"
| @FAC company KHM BUS "41 factories"
| @MIN body KHM GOV "labour ministry"
| @WAG body KHM GOV "wage council"

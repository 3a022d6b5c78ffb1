# id: americas/036-red-andina-briefs
# publisher: Red Andina Noticias (English desk)
# language: en
# published: 2018-04-23

Shorts of the day from our provinces

In [HUAR Huaraz] was realized [d1 yesterday] the [e1 march] of [RONDA.1 the peasant rounds] against the lagoon works, with assistance of [n1 four thousand] persons in the count of the organizers and [n2 nine hundred] in that of the police.
| d1 2018-04-22
| n1 protesters 4000
| n2 protesters 900
| e1 PROTEST/demo a=RONDA.1 p=HUAR t=d1 n=n1,n2 C=environment,natural_resource

[w1 If in 15 days [GOVAN the Governor] does not [e2 annul] the licence, [RONDA.3 the rounds] will [e3 occupy] the water house], [e4+c1 advised] [HUAM.1 Sr. Toribio Huamán], president of [RONDA.4 the same].
| e2 CONCEDE hypothetical a=GOVAN C=environment
| e3 COERCE/seize hypothetical a=RONDA.3 C=environment
| e4 THREATEN/territory a=HUAM.1 C=environment
| q1 threatens s=HUAM.1
| o1 threat e4 open

Until the closing of this edition [GOVAN.2 the authority] had not pronounced.

[ARE.1 The Mayor of [ARQ Arequipa]] [e5 thanked] to [JICA the Japanese cooperation] its [e6 donation] of [n3 six] compactor trucks, which already are in the port.
| n3 other 6
| e5 SUPPORT a=ARE.1 r=JICA C=economic
| e6 AID a=JICA r=ARE.1 n=n3 D=- C=environment

The weather will be variable in the high zone with hail, for that it is recommended to cover the potato.

[TAXI.1 Drivers of mototaxi] of [JUL Juliaca] [e8 pelted] with eggs and stones [TRANINS.1 inspectors of transit] that [e9 retained] [n4 twenty] vehicles without papers, one of whom lost a tooth.
| n4 seized 20
| e8 ASSAULT/primitive a=TAXI.1 r=TRANINS.1 p=JUL C=economic
| e9 COERCE/seize a=TRANINS.1 r=TAXI.1 p=JUL n=n4 D=2018-04-23/inferred

[BOLCON The Consul of Bolivia] [e11+c2 deplored] [w2 that [PUNPOL.1 the police of [PUNO Puno]] [e12 mistreated] with belts [STUDB a student of his country]] and [e13+c3 solicits] [w3 an [e14 investigation] to the bottom], to which [PUNPOL.2 the institution] [e15 agreed] the same afternoon.
| e11 ACCUSE/disapprove a=BOLCON r=PUNPOL.1 C=human_rights
| e12 ASSAULT/beat a=PUNPOL.1 r=STUDB D=- C=human_rights
| e13 REQUEST a=BOLCON r=PUNPOL.2 C=human_rights
| e14 ACCUSE/investigate hypothetical C=human_rights
| e15 AGREE a=PUNPOL.2 r=BOLCON C=human_rights
| q2 accuses s=BOLCON
| q3 demands s=BOLCON
| answers e15 e13
| o2 request e13 met closed=e15

| @HUAR place PER "Huaraz" city
| @RONDA group PER AGR,SOC "peasant rounds"
| @GOVAN office PER GOV "Regional Governor" office="governor"
| @HUAM person PER AGR "Toribio Huamán" office="president of the peasant rounds"
| @ARE office PER GOV "Mayor of Arequipa" office="mayor"
| @ARQ place PER "Arequipa" city
| @JICA body JPN GOV "Japanese cooperation"
| @TAXI public PER LAB "mototaxi drivers"
| @JUL place PER "Juliaca" city
| @TRANINS office PER GOV "inspectors of transit"
| @BOLCON office BOL GOV "Consul of Bolivia"
| @PUNPOL body PER COP "police of Puno"
| @PUNO place PER "Puno" city
| @STUDB public BOL EDU "Bolivian student"

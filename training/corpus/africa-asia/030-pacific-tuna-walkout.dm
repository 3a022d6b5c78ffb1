# id: africa-asia/030-pacific-tuna-walkout
# publisher: Islands Business Brief
# title: Tuna bloc walks away from table with Brussels
# language: en
# published: 2012-03-23

[o1 [PNA Tuna bloc] [e1 walks away] from table with [EU Brussels]]
| e1 SANCTION/discontinue a=PNA r=EU D=2012-03-22/inferred C=economic

[PNA Eight Pacific island states] on [d1 Thursday] [e2 broke off] fisheries talks with [EU the European Union] in [HON Honiara], [e3+c1 accusing] [EUN its negotiators] [w1 of “treating the ocean like a supermarket aisle”].
[o1 [w2 “[PNA.8 We] were [e4+c3 asked] [w3 to [e5 grant] access for less than the price of a tin],”] [AQO Patterson Sade], who speaks for [PNA.9 the bloc], [c2 told] [IBB this newsletter]].
| d1 2012-03-22
| e2 SANCTION/discontinue a=PNA r=EU p=HON t=d1
| repeats e2 e1
| e3 ACCUSE/disapprove a=PNA r=EUN
| q1 accuses s=PNA
| q2 asserts s=AQO
| q3 demands
| e4 REQUEST r=PNA.8
| e5 RETREAT/access hypothetical a=PNA.8
| o1 demand e4 refused closed=e1

[EUE.8 Estela Rodarte], [EU the EU] envoy, [e6 regretted] the walkout and [c4 said] [w4 [EUE.9 she] was [e7 ready] to [e8 fly] to [MAJ Majuro] “at a day's notice”].
[SPA Spanish shipowners], for whom the purse-seine licences matter most, [e9 leaned on] [MAD Madrid] for a tougher line.
| q4 proposes s=EUE.8
| e6 ACCUSE/disapprove a=EUE.8
| e7 AGREE a=EUE.9
| e8 CONSULT/visit hypothetical a=EUE.9 p=MAJ
| e9 REQUEST/change a=SPA r=MAD
| o2 invitation e7
| o3 demand e9

Skipjack fetches about $2,100 a tonne in [BKK Bangkok], twice what it did five years ago.
Since [d2 2010] [PNA the eight] have sold fishing by the day, a system that, [FFA a regional agency] [c5 calculates], [w5 has quadrupled island revenues].
| d2 2010
| q5 asserts s=FFA

[w6 [KIR.8 Kiribati] may yet go it alone and [e12 sign] with [EU the Europeans]], [OFF one delegate] [c6 suspects]; [KIR.9 Tarawa] [c7 denies] [w7 any side deal].
| q6 speculates s=OFF
| e12 SUPPORT possible a=KIR.8,EU
| q7 denies s=KIR.9
| denies q7 e12
| @PNA group IGO - "Pacific tuna bloc"
| @EU body EUR - "European Union"
| @EUN office EUR - "EU negotiators"
| @HON place SLB "Honiara" city
| @AQO person IGO - "Patterson Sade" office="spokesman for the tuna bloc"
| @IBB company - JRN "Islands Business Brief"
| @EUE person EUR - "Estela Rodarte" office="EU envoy"
| @MAJ place MHL "Majuro" city
| @SPA company ESP BUS "Spanish shipowners"
| @MAD state ESP GOV "Spain"
| @BKK place THA "Bangkok" city
| @FFA body IGO - "regional fisheries agency"
| @OFF office - GOV "delegate"
| @KIR state KIR GOV "Kiribati"

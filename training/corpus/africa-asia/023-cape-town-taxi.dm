# id: africa-asia/023-cape-town-taxi
# publisher: False Bay Echo
# title: Taxi stayaway leaves five dead and a city on foot
# language: en
# published: 2023-08-31

Taxi [e1 stayaway] leaves [n1 five] [e2 dead] and a city on foot
| n1 killed 5
| e1 PROTEST/strike D=2023-08-28../inferred
| e2 ASSAULT n=n1 D=2023-08-28../inferred

The [e3 stoppage] by [OWN Western Cape taxi owners] went into its fourth day on [d1 Thursday] with buses [e4 torched] in [KHA Khayelitsha] and [DOC.8 a British doctor] [e5 shot dead] after [DOC.9 he] took a wrong turn near the airport.
Children walked to school along the N2 in single file, satchels on their heads.
| d1 2023-08-31
| e3 PROTEST/strike a=OWN t=d1 C=economic
| repeats e3 e1
| e4 ASSAULT/destroy p=KHA D=2023-08-28../inferred
| e5 ASSAULT/firearms r=DOC.8 D=2023-08-28../inferred

The trouble started when [MET metro officers] [e6 towed] [n2 more than 6,000] minibuses under a bylaw [OWN the owners] [e7+c1 brand] [w1 “daylight robbery”].
[w2 “If [CTY the city] [e8 releases] our vehicles [d2 tonight], [OWN.9 we] [e9 drive] [d3 tomorrow],”] [SAN Santaco chairman Vuyani Fortuin] [e19+c2 promised].
| n2 seized 6000..
| d2 2023-08-31
| d3 2023-09-01
| e6 COERCE/seize a=MET n=n2 D=-
| causes e6 e3
| e7 ACCUSE/disapprove a=OWN r=MET
| q1 accuses s=OWN
| q2 promises s=SAN
| e8 RETREAT hypothetical a=CTY t=d2
| e9 CONCEDE hypothetical a=OWN.9 t=d3
| e19 CONCEDE a=SAN
| o3 promise e19

[SMI Deon Lategan], the councillor for safety, [c3 retorted] [w3 that [CTY the city] would not “pay ransom on the highway”], and has [e10+c4 asked] [HC the High Court] [w4 to [e11 keep] [OWN drivers] 200 metres away from any bus].
[PRM.8 Premier Russell Meyer] sounded softer, [c7 suggesting] [w7 a two-week [e12 moratorium] during which [PRM.9 his] officials would [e13 sit down] with [OWN owners]].
[MIN Transport Minister Nomvula Khuzwayo] [e14+c5 savaged] [CTY Cape Town] [w5 for “trampling national law”] and [e15+c6 ordered] [w6 the impounded cars [e16 returned]].
| q3 denies s=SMI
| q4 demands s=SMI
| e10 REQUEST a=SMI r=HC
| e11 COERCE/restrict hypothetical a=HC r=OWN
| q7 proposes s=PRM.8
| e12 CONCEDE hypothetical
| e13 CONSULT hypothetical a=PRM.9,OWN
| q5 accuses s=MIN
| e14 ACCUSE/disapprove a=MIN r=CTY
| q6 demands s=MIN
| e15 REQUEST/yield a=MIN r=CTY
| e16 RETREAT hypothetical a=CTY
| o1 request e10
| o2 demand e15

[POL.8 Police] had made [n3 120] [e17 arrests] by [d4 Wednesday] night and [c8 deny] [w8 [LOO shopkeepers]' [c9 claims] [w9 that [POL.9 they] did nothing during the [e18 looting] of a Nyanga supermarket]].
A loaf of brown bread was going for R40, more than twice the usual price.
| d4 2023-08-30
| n3 arrested 120
| e17 COERCE/arrest a=POL.8 n=n3 D=2023-08-28..2023-08-31/inferred
| q8 denies s=POL.8
| q9 asserts s=LOO
| e18 PROTEST/riot D=-
| @KHA place ZAF "Khayelitsha" district
| @DOC public GBR MED "British doctor"
| @MET body ZAF COP "metro officers"
| @OWN public ZAF BUS "taxi owners"
| @CTY body ZAF GOV "city of Cape Town"
| @SAN person ZAF BUS "Vuyani Fortuin" office="chairman of Santaco"
| @SMI person ZAF GOV "Deon Lategan" office="councillor for safety"
| @HC body ZAF JUD "High Court"
| @PRM person ZAF GOV "Russell Meyer" office="premier"
| @MIN person ZAF GOV "Nomvula Khuzwayo" office="transport minister"
| @POL body ZAF COP "South African police"
| @LOO public ZAF BUS "shopkeepers"

# id: crime-desk/001-guayaquil-docks
# publisher: The Harbour Review
# title: Ecuador police say raid on banana port broke cocaine ring; dockers' union disagrees
# language: en
# published: 2024-01-16

[ECUPOL Ecuador police] [c1 say] [w1 [e1 raid] on banana port broke cocaine ring]; [UNION dockers' union] [c2 disagrees]
| @ECUPOL body ECU COP "Ecuador police"
| @UNION group ECU LAB "dockers' union"
| e1 COERCE/seize a=ECUPOL D=2024-01-14/inferred C=illegal_drugs
| q1 asserts s=ECUPOL
| q2 denies s=UNION
| denies q2 q1
| span w2 at="raid on banana port broke cocaine ring"

[GUA.1 GUAYAQUIL] - Before dawn on [d1 Sunday], [ECUPOL some 300 officers of the judicial police] [x entered] the container yards of [GUA.2 Guayaquil], where a third of the world's bananas begin their journey, and [e2 arrested] [SUSP [n1 fourteen] men] whom [PROS prosecutors] [c3 describe] [w3 as the loading crew of [LOBOS Los Lobos]].
[ECUPOL They] also [e3 seized] [n2 1.9 tonnes] of cocaine that had been packed, [c4 according to] [REPORT a police report] seen by [HARB this newspaper], [w4 into the cardboard corners of fruit boxes bound for [ANT Antwerp]].
| @GUA place ECU "Guayaquil" city
| @SUSP public ECU CRM "fourteen men"
| @PROS office ECU JUD "prosecutors"
| @LOBOS group ECU CRM "Los Lobos"
| @REPORT other ECU COP "police report"
| @HARB company - JRN "The Harbour Review"
| @ANT place BEL "Antwerp" city
| d1 2024-01-14
| n1 arrested 14
| n2 seized 1.9 t
| e2 COERCE/arrest a=ECUPOL r=SUSP p=GUA.2 t=d1 n=n1 C=illegal_drugs
| e3 COERCE/seize a=ECUPOL n=n2 D=2024-01-14/inferred C=illegal_drugs
| q3 accuses s=PROS
| q4 asserts s=REPORT

The trade has a grammar of its own.
A ton bought in [TUM Tumaco] for a little over a million dollars changes hands four times before it reaches a cold store in [LIM Limburg], and at every stop somebody is paid to look at his telephone.
Crane drivers get the price of a second-hand car for losing a box; a seal costs less than a pair of shoes.
[LOBOS Los Lobos], who started as bodyguards for [CHON an older gang], hire by the night, keep no accounts and despise tattoos.
| @TUM place COL "Tumaco" city
| @LIM place BEL "Limburg" province
| @CHON group ECU CRM "an older gang"

[w5 "[UNION.31 We] load what the papers tell [UNION.32 us] to load,"] [c5 said] [JAC Jacinto Villao], who leads [UNION the port workers' union] and whose own nephew was among [SUSP the men] [e4 detained].
[JAC.1 He] [e5+c6 accused] [ECUPOL the police] [w6 of [e6 rounding up] [DOCK day labourers] while the owners of the exporting firms, two of whom sit on the board of a football club, were never so much as [e7 questioned]].
| @JAC person ECU LAB "Jacinto Villao" office="leader of the port workers' union"
| @DOCK public ECU CVL,LAB "day labourers"
| q5 asserts s=JAC
| e4 COERCE/arrest r=SUSP D=2024-01-14/inferred C=illegal_drugs
| repeats e4 e2
| e5 ACCUSE/allege a=JAC.1 r=ECUPOL C=illegal_drugs
| q6 accuses s=JAC.1
| e6 COERCE/arrest a=ECUPOL r=DOCK D=2024-01-14/inferred C=illegal_drugs
| e7 ACCUSE/investigate denied C=illegal_drugs

[INT Interior Minister Mónica Zambrano] [c7 rejected] [w7 the accusation].
[w8 [INT.11 The minister] will [e8 ask] [DUTCH the Netherlands] and [BEL Belgium] [c9 for] [w9 scanners] when [INT.12 she] [e9 visits] [HAG The Hague] [d2 next month]], [c8 said] [AIDE an aide], and [c10 hopes] [w10 that the first machines can be [e10 delivered] before the mango season].
| @INT person ECU GOV "Mónica Zambrano" office="interior minister"
| @DUTCH state NLD GOV "Netherlands"
| @BEL state BEL GOV "Belgium"
| @HAG place NLD "The Hague" city
| @AIDE office ECU GOV "an aide"
| d2 2024-02
| q7 denies s=INT
| denies q7 e5
| q8 asserts s=AIDE
| q9 demands s=INT.11
| q10 speculates s=INT.11
| e8 REQUEST/assist planned a=INT.11 r=DUTCH,BEL C=illegal_drugs
| e9 CONSULT/visit planned a=INT.12 r=DUTCH p=HAG t=d2
| e10 AID possible a=DUTCH,BEL C=illegal_drugs
| o1 scheduled e9 open due=2024-02

Bananas sold at $6.85 a box on [d3 Monday], unchanged.
| d3 2024-01-15

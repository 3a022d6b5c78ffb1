# id: fronts/028-tbilisi-avenue
# publisher: Black Sea Courier
# language: en
# published: 2025-04-09

[TBI TBILISI] — For the 132nd night in a row [DEM.1 [n1 a few hundred] people] [e1 stood] on [RUST Rustaveli Avenue] on [d1 Tuesday] with whistles and flags, and for the 132nd night [POL a police van] [e2+c1 threatened] [DEM.2 them] [w1 with a [e3 fine] of 5,000 lari for blocking the road].
Cameras that can tell one scarf from another do the rest.
| d1 2025-04-08
| n1 protesters 200..999 ~
| q1 threatens s=POL
| e1 PROTEST/demo a=DEM.1 p=RUST t=d1 n=n1 C=pro_democracy
| e2 THREATEN/restrict a=POL r=DEM.2 D=2025-04-08/inferred C=repression
| e3 COERCE/seize hypothetical a=POL r=DEM.2 C=repression
| o1 threat e2

[w2 The crowd is shrinking because the country is tired, not because it is afraid], [SPKR.70 the speaker of parliament], [SPKR.1 Zurab Kharaishvili], [c2 told] [WEEK a German weekly]; [SPKR.2 he] [c3 rejected] [w3 the [c4 charge] [w4 that [TIT men in masks] had been [e4 paid] by [DREAM the ruling party] to [e5 beat] [REPO journalists]]].
[DEFN The public defender] has [n2 327] [e6 complaints] on file, and not one [POLM policeman] has been [e7 charged].
| n2 other 327
| q2 asserts s=SPKR.1
| q3 denies s=SPKR.2
| q4 accuses
| e4 AID denied a=DREAM r=TIT C=repression
| e5 ASSAULT/beat planned a=TIT r=REPO C=repression
| e6 ACCUSE/disapprove r=POLM n=n2 D=- C=repression
| e7 ACCUSE/allege denied r=POLM C=legal

A new law, drafted over a weekend, obliges anyone who lives on foreign grants to say so on the door.
[PRES.1 The president] will [e8 sign] it on [d2 Friday], and [EUR.1 the EU], which has already [e9 suspended] talks, [c5 warned] [w5 that visa-free travel for officials would be the next to [e10 go]].
[w6 [EUR.2 It] may keep its visas], [PMSP the prime minister's spokeswoman] [c6 snapped]; the price of khinkali, somebody shouted from the crowd, had gone up again, too.
| d2 2025-04-11
| q5 threatens s=EUR.1
| q6 asserts s=PMSP
| span e11 at="warned"
| e8 SUPPORT planned a=PRES.1 t=d2 C=legislative
| e9 SANCTION/discontinue a=EUR.1 D=- C=diplomatic
| e10 SANCTION/discontinue hypothetical a=EUR.1 C=diplomatic
| e11 THREATEN/relations a=EUR.1 C=diplomatic
| o2 scheduled e8 open due=2025-04-11
| o3 threat e11

In [d3 1989], on this same pavement and almost on this same date, [SOVA Soviet paratroopers] [e12 killed] [WOM [n3 twenty] people], most of them women, with spades.
The anniversary wreaths were being laid as the van drove off.
| d3 1989
| n3 killed 20
| e12 ASSAULT/primitive a=SOVA r=WOM t=d3 n=n3 C=repression

| @TBI place GEO "Tbilisi" city
| @DEM public GEO CVL "protesters"
| @RUST place GEO "Rustaveli Avenue" exact
| @POL body GEO COP "police van"
| @SPKR person GEO LEG "Zurab Kharaishvili" office="speaker of parliament"
| @WEEK company DEU JRN "German weekly"
| @TIT public GEO UAF "men in masks"
| @DREAM group GEO PTY,GOV "ruling party"
| @REPO public GEO JRN "journalists"
| @DEFN office GEO GOV "public defender"
| @POLM public GEO COP "policeman"
| @PRES office GEO GOV "president" office="president"
| @EUR body EUR - "EU"
| @PMSP office GEO GOV "prime minister's spokeswoman"
| @SOVA body RUS MIL "Soviet paratroopers"
| @WOM public GEO CVL "twenty people"

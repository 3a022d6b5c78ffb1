# id: voices/001-lublin-tram-campaign
# publisher: The Vistula Post
# language: en
# published: 2018-08-31

[RIV Rivals] in [LUB Lublin] race trade [e7 accusations] over unfinished tramway
| e7 ACCUSE/allege a=RIV r=RIV D=2018-08-29/inferred C=election

[LUB LUBLIN] — [KOZ.21 Anna Kozioł], who hopes to become the first woman to run this city of 340,000, [c2 says] [w2 [KOZ.22 she] [c3 never expected] [w3 that a tram stop would decide the contest]].
| q2 asserts s=KOZ.21
| q3 speculates s=KOZ.22

But the half-built stop on Lipowa Street, where weeds now grow between the rails, has become what [AIDE one of [KOZ her] aides] [c4 calls] [w4 "a monument to four wasted years"], and [KOZ.32 the candidate] [c5 intends] [w5 to be photographed in front of it every morning until the vote].
| q4 accuses s=AIDE
| q5 promises s=KOZ.32
| e1 ACCUSE/disapprove a=AIDE C=election
| span e1 at="calls"#1

[MAY.41 The mayor], [MAY.42 Zbigniew Rakowski], [e2+c6 blames] [CONTR the contractor], [w6 which [MAY.43 he] [c7 says] [w7 took the money and left]].
| q6 accuses s=MAY.42
| q7 accuses s=MAY.43
| e2 ACCUSE/allege a=MAY.42 r=CONTR C=election

[w8 "They signed, they dug a hole, they vanished,"] [MAY he] [c8 told] [RAD Radio Lublin] on [d1 Wednesday].
[w8 "What was I supposed to do, lay the track with my own hands?"]
| d1 2018-08-29
| q8 accuses s=MAY

[CONTR.61 The company], [CONTR.62 Torbud], [c9 denies] [w9 that it walked away] and [c10 maintains] [w10 that [CITY.61 the city] [e3 stopped] paying in [d2 March]], a claim that [INV two invoices seen by [VP this newspaper]] appear to support.
| d2 2018-03
| q9 denies s=CONTR.62
| q10 accuses s=CONTR.62
| e3 COERCE/withhold a=CITY.61 t=d2

[HALL City hall] [c13 insists] [w13 the invoices are forgeries], although [CLERK.71 a clerk in its finance office], who [x asked not to be named] for fear of losing her post, [c14 said] [w14 [CLERK.72 she] had stamped both of them herself].
| q13 denies s=HALL
| q14 asserts s=CLERK.71
| denies q13 q10

[POLL A survey by the Opinia institute published on [d3 Thursday]] [c15 found] [w15 that 61 percent of [RES residents] [c16 want] [w16 the line finished] and only 12 percent [c17 believe] [w17 it ever will be]].
| d3 2018-08-30
| q15 asserts s=POLL
| q16 demands s=RES
| q17 asserts

[KOZ.91 Kozioł] has [e4+c18 promised] [w18 to reopen the works within a hundred days], a pledge that [MAY.91 Rakowski] [e5+c20 mocks] [w20 as "the kind of thing people say when they have never read a budget"].
| q18 promises s=KOZ.91
| q20 accuses s=MAY.91
| e4 AGREE a=KOZ.91 C=election
| e5 ACCUSE/disapprove a=MAY.91 r=KOZ.91 C=election
| o1 promise e4

In the queue at the bakery opposite the stop, [HAL Halina Mroczek], 71, [c21 reckons] [w21 both of them are lying].
[w22 "My late husband used to say the tram would come when [LUB.10 Lublin] got a harbour,"] [HAL she] [c22 recalled].
[w22 "Now I take the bus and I keep quiet."]
| q21 asserts s=HAL
| q22 asserts s=HAL

[GAZ Gazeta Nadbystrzycka], [c25 quoting] [SRC sources close to [PARTY the ruling party]], [c23 reported] [d4 this week] [w23+w25 that [HQ.11 [WAW Warsaw] headquarters] [c24 fears] [w24 a defeat here would "open the gate to the whole east"] and may [e6 drop] [MAY.11 the mayor] before [d5 September 15]].
| d4 2018-08-27..2018-09-03
| d5 ..2018-09-15
| q23 asserts s=GAZ
| q25 asserts s=SRC parent=q23
| q24 speculates s=HQ.11
| e6 SANCTION/expel possible a=HQ.11 r=MAY.11 t=d5 C=election

[w26 "Nonsense,"] [c26 replied] [SPOK.1 a spokesman for [PARTY the party]].
[w27 "[MAY Rakowski] is our candidate, he was our candidate [d6 yesterday] and he will be our candidate [d7 tomorrow],"] [SPOK the spokesman] [c27 said], before [c28 conceding] [w28 that nothing had been [x signed]].
| d6 2018-08-30
| d7 2018-09-01
| q26 denies s=SPOK.1
| q27 denies s=SPOK
| q28 asserts s=SPOK
| denies q26 e6

| @LUB place POL "Lublin" city
| @WAW place POL "Warsaw" city
| @RIV public POL UNK "rivals in Lublin race"
| @KOZ person POL PTY,OPP "Anna Kozioł" office="candidate"
| @AIDE office POL PTY,OPP "aide of Kozioł"
| @MAY person POL GOV "Zbigniew Rakowski" office="mayor"
| @CONTR company POL BUS "Torbud"
| @RAD company POL JRN "Radio Lublin"
| @CITY body POL GOV "city of Lublin"
| @INV other POL - "two invoices"
| @VP company POL JRN "The Vistula Post"
| @HALL body POL GOV "city hall"
| @CLERK public POL GOV "clerk in the finance office"
| @POLL other POL - "survey by the Opinia institute"
| @RES public POL CVL "residents"
| @HAL person POL CVL "Halina Mroczek"
| @GAZ company POL JRN "Gazeta Nadbystrzycka"
| @SRC public POL UNK "sources close to the ruling party"
| @PARTY group POL PTY,GOV "ruling party"
| @HQ body POL PTY,GOV "Warsaw headquarters"
| @SPOK office POL PTY,GOV "spokesman for the party" office="spokesman"

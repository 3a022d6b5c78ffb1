# id: americas/030-statehouse-map
# publisher: Badger State Observer
# language: en
# published: 2023-07-12

[SPK.1 Speaker] weighs [e1 impeaching] [JUST.1 justice] over maps
| e1 ACCUSE/allege possible a=SPK.1 r=JUST.1 C=legal,political_institutions

[MAD MADISON] — [w1 [GOPL.1 Republican leaders] have sounded out [MEMB their members] about [e2 impeaching] [JUST.2 Justice Karen Prochaska] before [JUST.3 she] can rule on the state's legislative maps], [c1 according to] [LEGS four lawmakers] whom [SPK.2 Speaker Todd Brandt] [e3 telephoned] over [d1 the weekend].
| d1 2023-07-08..2023-07-10
| e2 ACCUSE/allege possible a=GOPL.1 r=JUST.2 C=legal,political_institutions
| repeats e2 e1
| e3 CONSULT/phone a=SPK.2,LEGS t=d1 C=political_institutions
| q1 asserts s=LEGS

[w2 "[SPK.3 He] [c3 thinks] [w3 [SPK.4 he] has the votes], and [LEGA.1 I] [c4 think] [w4 [SPK.5 he] doesn't],"] [c2 said] [LEGS one of them], [LEGA.2 Representative Joan Ostby].
[SPK.6 Mr. Brandt] did not return messages.
| q2 asserts s=LEGA.2
| q3 speculates s=SPK.3
| q4 speculates s=LEGA.1

[JUST.4 Justice Prochaska], who won her seat in [d2 April] by ten points, [e4+c5 called] the maps [w5 "rigged"] while campaigning.
[GOPL.2 Republicans] [e5+c6 demand] [w6 that [JUST.5 she] [x recuse] herself]; [ETHICS a judicial ethics panel] [e7 threw out] [n1 three] complaints about [JUST.6 her] in [d3 May].
| d2 2023-04
| d3 2023-05
| n1 other 3
| e4 ACCUSE/disapprove a=JUST.4 D=- C=legislative
| e5 REQUEST/change a=GOPL.2 r=JUST.5 C=legal
| e7 CONCEDE a=ETHICS r=JUST.6 t=d3 n=n1 C=legal
| q5 accuses s=JUST.4
| q6 demands s=GOPL.2
| o1 demand e5 open

Privately, [SENR.1 Senate Republicans] are [c7 said] [w7 to be appalled].
[SENR.2 Two of them] [c8 fear] [w8 that a trial would hand [DEM.1 Democrats] the best issue [DEM.2 they] have had in years], and [SENR.3 a third] [c9 predicted] [w9 that [GOV the governor] would simply appoint a like-minded successor].
[w10 "Chop off one head of a hydra and see what happens,"] [SENR.4 he] [c10 sighed].
| q7 asserts
| q8 speculates s=SENR.2
| q9 speculates s=SENR.3
| q10 asserts s=SENR.4

[w12 [DEM.3 The Democratic Party] [c11 plans] [w11 to spend $4 million on advertisements]], [DEMCH its chairwoman] [c12 announced].
[d4 Last month] [JUDF its lawyers] [e9 sued] [GOPL.3 the leaders] to have the maps redrawn by [d5 January].
| d4 2023-06
| d5 ..2024-02-01
| e9 ACCUSE/allege a=JUDF r=GOPL.3 t=d4 C=legal,legislative
| q11 promises s=DEM.3
| q12 asserts s=DEMCH

| @SPK person USA LEG "Todd Brandt" office="Speaker"
| @JUST person USA JUD "Karen Prochaska" office="Justice"
| @MAD place USA "Madison" city
| @GOPL office USA LEG,PTY "Republican leaders"
| @MEMB office USA LEG "members"
| @LEGS office USA LEG "four lawmakers"
| @LEGA person USA LEG "Joan Ostby" office="Representative"
| @ETHICS body USA JUD "judicial ethics panel"
| @SENR office USA LEG "Senate Republicans"
| @GOV office USA GOV "governor" office="governor"
| @DEM group USA PTY,OPP "Democratic Party"
| @DEMCH office USA PTY "party chairwoman"
| @JUDF public USA PTY "party lawyers"

# id: voices/002-likoni-ferry-voices
# publisher: Coast Morning Ledger
# language: en
# published: 2022-05-31

[TRAD Likoni traders] [c1 say] [w1 they will vote for whoever fixes the ferry]
| q1 asserts s=TRAD

[w2 "We have been promised a bridge since I was a girl,"] [c2 says] [MWA.1 Mwanaidi Bakari], who sells fried cassava at the foot of the ramp and [c3 thinks] [w3 that the people of [SOUTH the south coast] are taken for fools].
| q2 asserts s=MWA.1
| q3 asserts s=MWA.1

[OKE Governor Salim Okemwa], who [c4 hopes] [w4 to hold the county on [d1 August 9]], has [e1+c5 pledged] [w5 two new vessels by [d2 Christmas]]; [ODU.1 his challenger], [ODU.2 Grace Odunga], [e2+c6 dismisses] the offer [w6 as "tin boats for tin promises"] and [c7 vows] [w7 to tear up the contract].
| d1 2022-08-09
| d2 ..2022-12-26
| q4 speculates s=OKE
| q5 promises s=OKE
| q6 accuses s=ODU.2
| q7 promises s=ODU.2
| e1 AGREE a=OKE C=election
| e2 ACCUSE/disapprove a=ODU.2 r=OKE C=election
| o1 promise e1 open due=..2022-12-26

[c8 According to] [MEMO an internal memo of [FERRY the Kenya Ferry Services] dated [d3 April 28]], [w8 three of the five boats now at sea "should not under any circumstances carry vehicles"].
| d3 2022-04-28
| q8 asserts s=MEMO

[GIT.1 The service's managing director], [GIT.2 Peter Githaiga], [c9 acknowledged] [w9 that the memo existed] but [c10 said] [w10 it reflected "the opinion of one engineer on one bad morning"].
| q9 asserts s=GIT.2
| q10 asserts s=GIT.2

[w11 "I wrote it four times,"] [ENG the engineer] [c11 told] [LEDG the Ledger] by telephone from [NYA Nyali].
[w11 "They moved me to the stores."]
| q11 asserts s=ENG

[HAS Hassan Juma], a coxswain for nineteen years, [c12 says] [w12 [CREW.1 the crews] [c13 feared] [w13 [MGR the managers] would [e3 sack] [CREW.2 them] if they talked], and that two of his friends were in fact [e4 suspended] [d4 last month] after [e5 complaining] on a radio phone-in].
| d4 2022-04
| q12 asserts s=HAS
| q13 speculates s=CREW.1
| e3 SANCTION/expel hypothetical a=MGR r=CREW.2
| e4 SANCTION/expel r=FRI t=d4
| e5 ACCUSE/disapprove a=FRI t=d4
| span FRI at="two of his friends"
| causes e5 e4

Nobody on the ramp has forgotten the family whose car slid off the stern of the Mtongwe, an accident that [JUDGE a judge] later [c14 found] [w14 to have been caused by a broken chain].

[MWA Mrs Bakari] [c15 suspects] [w15 chains do not break on their own].
| q14 asserts s=JUDGE
| q15 speculates s=MWA

[OKE The governor]'s aides [c16 believe] [w16 the boats will matter less than the price of maize flour], [c17 citing] [POLL a poll commissioned by [BISH the diocese of Mombasa]] in which [RESP half of those asked] [c18 named] food [w18 as their first worry].
| q16 asserts s=AIDES
| q17 asserts s=AIDES
| q18 asserts s=RESP
| span AIDES at="The governor's aides"
| span w17 at="half of those asked named food as their first worry"

[w19 "Ask me in [d5 August],"] [c19 jokes] [TOUT a tout who gives his name only as Kamau].
[w19 "For two hundred shillings I will believe anybody."]
| d5 2022-08
| q19 asserts s=TOUT

| @TRAD public KEN CVL "Likoni traders"
| @MWA person KEN CVL "Mwanaidi Bakari"
| @SOUTH place KEN "south coast" region
| @OKE person KEN GOV "Salim Okemwa" office="governor"
| @ODU person KEN OPP "Grace Odunga" office="challenger"
| @MEMO other KEN GOV "internal memo"
| @FERRY body KEN GOV "Kenya Ferry Services"
| @GIT person KEN GOV "Peter Githaiga" office="managing director"
| @ENG public KEN GOV "engineer"
| @LEDG company KEN JRN "Coast Morning Ledger"
| @NYA place KEN "Nyali" district
| @HAS person KEN LAB "Hassan Juma"
| @CREW public KEN LAB "ferry crews"
| @MGR office KEN GOV "managers of the ferry service"
| @FRI public KEN LAB "two friends of Juma"
| @JUDGE office KEN JUD "judge"
| @AIDES office KEN GOV "governor's aides"
| @POLL other KEN - "poll commissioned by the diocese"
| @BISH group KEN REL "diocese of Mombasa"
| @RESP public KEN CVL "half of those asked"
| @TOUT public KEN CVL "a tout calling himself Kamau"

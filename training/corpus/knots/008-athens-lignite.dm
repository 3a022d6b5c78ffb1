# id: knots/008-athens-lignite
# publisher: Macedonian Dispatch
# title: Minister blamed by miners he paid blames miners he did not
# language: en
# published: 2018-04-19

[MIN.1 Minister] [e1 blamed] by [PAID.1 miners] [MIN.2 he] paid [e2 blames] [UNP.1 miners] [MIN.3 he] did not
| e1 ACCUSE/allege a=PAID.1 r=MIN.1 C=economic
| e2 ACCUSE/allege a=MIN.1 r=UNP.1 C=economic

The [e3 occupation] of the excavator at [PTO Ptolemaida], begun by [SUB.1 subcontractors' men] whose wages had stopped in [d1 January] and [e4 joined] on [d2 Tuesday] by [STAFF.1 the company's own], who are paid, was [e5 broken up] before dawn by [RIOT.1 riot police] whom [PRF.1 the regional governor] [c1 swears] [w1 [PRF.2 she] did not [e6 call]].
| d1 2018-01
| d2 2018-04-17
| q1 denies s=PRF.1
| e3 PROTEST/obstruct a=SUB.1 p=PTO D=- C=economic
| e4 PROTEST/obstruct a=STAFF.1 t=d2 C=economic
| e5 COERCE/restrict a=RIOT.1 r=SUB.1,STAFF.1 D=2018-04-19/inferred C=economic
| e6 REQUEST/assist denied a=PRF.2 r=RIOT.1

[VAS.1 Energy Minister Thanasis Vlahakis], who as a young deputy had [e7 chained] [VAS.2 himself] to that same machine, [e8+c2 accused] [SUB.2 the subcontractors' men] [w2 of [e9 cutting] a cable and thereby blacking out [n1 two] hospitals]; [STAFF.2 the staff union] [e10+c3 accused] [VAS.3 him] [w3 of [e11 sending] [RIOT.2 the police] so that the story would be a cable and not a payroll].
| n1 other 2
| q2 accuses s=VAS.1
| q3 accuses s=STAFF.2
| e7 PROTEST/obstruct a=VAS.1 D=-
| e8 ACCUSE/allege a=VAS.1 r=SUB.2
| e9 ASSAULT/destroy a=SUB.2 n=n1 D=-
| e10 ACCUSE/allege a=STAFF.2 r=VAS.3
| e11 MOBILIZE/police a=VAS.3 D=-

That the cable had been [e12 cut] at all was [c4 doubted] by [ENG.1 two engineers], [n2 one] of whom [VAS.5 the minister] [e13 suspended].
| span w4 at="That the cable had been cut at all"#1
| n2 other 1
| q4 denies s=ENG.1
| e12 ASSAULT/destroy possible
| e13 SANCTION/expel a=VAS.5 r=ENG.1 n=n2
| denies q4 e9

Lignite, a brown coal a third of which is water, burns badly, smells worse and paid for every house on the hill.

[SYN.1 The left-wing party] [VAS.6 he] quit in [d3 2015] [e14+c5 called for] [w5 [VAS.7 him] to [e15 resign] and for the [e17 release] of [FIVE.1 the five miners] held]; [VAS.8 he] [e18 told] [SYN.2 it] to mind its own seats.
| d3 2015
| q5 demands s=SYN.1
| e14 REQUEST/change a=SYN.1 r=VAS.7
| e15 RETREAT/resign hypothetical a=VAS.7
| e17 RETREAT/release hypothetical r=FIVE.1
| e18 REJECT/change a=VAS.8 r=SYN.2
| answers e18 e14
| o1 demand e14 refused closed=e18

[w6 Unless the wages are [x paid] by [d5 May 1]], [c6 said] [KAN.6 their spokesman], [KAN.7 Stavros Kanellis], [w6 [SUB.8 the men] will [e20 climb] back, stop the furnaces and, this time, weld the door].
| d5 2018-05-01
| q6 threatens s=KAN.7
| e20 PROTEST/obstruct hypothetical a=SUB.8 t=d5

In [COZ Kozani] the price of a kilo of saffron rose again.

[FIVE.2 The five], having been [e22 offered] bail by [JUD.1 a judge] on condition that [FIVE.3 they] name whoever held the pliers, [e24 declined], were [e25 fined] and sang.
| e22 CONCEDE a=JUD.1 r=FIVE.2 C=legal
| e24 REJECT a=FIVE.2 r=JUD.1 C=legal
| e25 SANCTION/convict r=FIVE.2 C=legal
| answers e24 e22

| @MIN office GRC GOV "minister"
| @PAID public GRC LAB "miners paid by the minister"
| @UNP public GRC LAB "miners not paid"
| @PTO place GRC "Ptolemaida" city
| @SUB public GRC LAB "subcontractors' men"
| @STAFF public GRC LAB "company's own men"
| @RIOT body GRC COP "riot police"
| @PRF office GRC GOV "regional governor"
| @VAS person GRC GOV "Thanasis Vlahakis" office="energy minister"
| @ENG public GRC BUS "two engineers"
| @SYN group GRC PTY,OPP "left-wing party"
| @FIVE public GRC LAB "five miners"
| @COZ place GRC "Kozani" city
| @JUD office GRC JUD "judge"
| @KAN person GRC LAB "Stavros Kanellis" office="spokesman for subcontractors' men"

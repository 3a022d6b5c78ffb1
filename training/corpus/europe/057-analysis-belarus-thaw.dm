# id: europe/057-analysis-belarus-thaw
# publisher: The Continental Review
# language: en
# published: 2026-01-22

The price of a thaw with [BLR Minsk]
| @BLR state BLR GOV "Belarus"

In a winter of small gestures, none has puzzled diplomats more than the plane.
| @DIPS office - GOV "diplomats"
| span DIPS at="diplomats"#1

[USA Washington] [e1 eased] its curbs on [BEL the airline Belavia] on [d1 Tuesday], a day after [LUK Belarusian President Mikalai Hrynchuk] had [e2 freed] [PRI [n1 123] prisoners], among them [ALES rights campaigner Yauhen Stasevich].
| @USA state USA GOV "United States"
| @BEL company BLR BUS "Belavia"
| @LUK person BLR GOV "Mikalai Hrynchuk" office="president"
| @PRI public BLR OPP "prisoners"
| @ALES person BLR OPP,SOC "Yauhen Stasevich"
| d1 2026-01-20
| n1 other 123
| e1 RETREAT a=USA r=BEL t=d1 C=economic
| e2 RETREAT/release a=LUK r=PRI,ALES D=2026-01-19/inferred n=n1 C=repression

[EUD One European diplomat] [e12+c1 calls] [w1 it "a shop where the goods are people"], and [c2 predicts] [w2 that [LUK.41 the shopkeeper] will simply [e3 arrest] more].
| @EUD office - GOV "European diplomat"
| q1 accuses s=EUD
| q2 speculates s=EUD
| e3 COERCE/arrest planned a=LUK.41 C=repression
| e12 ACCUSE/disapprove a=EUD

[LITH Vilnius] sees things differently from [USA Washington], because the balloons that carry cigarettes over the frontier have twice forced [AIR its airport] to close.
| @LITH state LTU GOV "Lithuania"
| @AIR company LTU BUS "Vilnius airport"

[RUG.51 Prime Minister Daiva Kazlauskiene], who [e4 shut] two crossings in [d2 October] and [e5 reopened] them in [d3 November], [c3 says] [w3 [RUG.52 she] would [e6 close] them again "tonight"] if the balloons returned.
| @RUG person LTU GOV "Daiva Kazlauskiene" office="prime minister"
| d2 2025-10
| d3 2025-11
| q3 threatens s=RUG.51
| e4 COERCE/restrict a=RUG.51 t=d2 C=economic
| e5 RETREAT/access a=RUG.51 t=d3 C=economic
| e6 COERCE/restrict hypothetical a=RUG.52 C=economic

What does [LUK.71 the old man in [MIN Minsk]] want?
| @MIN place BLR "Minsk" city

[EXM Dzmitry Rakut], a former minister in exile, [c4 believes] [w4 that [LUK.81 he] wants [TRUMP US President Grant Whitaker] to [e7 receive] [LUK.82 him] and to [e8 buy] his potash].
| @EXM person BLR ELI,OPP "Dzmitry Rakut" office="former minister"
| @TRUMP person USA GOV "Grant Whitaker" office="president"
| q4 asserts s=EXM
| e7 CONSULT/visit hypothetical a=LUK.82 r=TRUMP C=diplomatic
| e8 COOPERATE hypothetical a=TRUMP r=LUK.82 C=economic

[EU Brussels], for its part, has not [e9 lifted] a single sanction and is unlikely to [x do so], since [POL Poland] would [e11 veto] any such step.
| @EU state EUR - "European Union"
| @POL state POL GOV "Poland"
| e9 RETREAT denied a=EU C=economic
| e11 REJECT/change hypothetical a=POL r=EU C=economic

A thousand people are still behind the wire, and nobody has put a price on them yet.

It is a hard bargain to like, and a harder one to refuse.

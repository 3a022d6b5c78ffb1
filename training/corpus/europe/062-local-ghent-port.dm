# id: europe/062-local-ghent-port
# publisher: Het Haven Journaal
# language: en
# published: 2023-09-21

[GHE Ghent] pilots ready to [e1 block] the canal
| @PIL group BEL LAB "Ghent pilots"
| @GHE place BEL "Ghent" city
| span PIL at="Ghent pilots"
| e1 PROTEST/obstruct possible a=PIL p=GHE C=economic

[UNION.21 The pilots' union] will [e2 block] the canal at [TERN Terneuzen] on [d1 Friday] unless [FLA the Flemish government] [e3 withdraws] a plan to cut Sunday pay, [MICH union chair Michiel De Cock] [c1 announced] on [d2 Wednesday].
| @UNION group BEL LAB "pilots' union"
| @TERN place NLD "Terneuzen" city
| @FLA body BEL GOV "Flemish government"
| @MICH person BEL LAB "Michiel De Cock" office="union chair"
| d1 2023-09-22
| d2 2023-09-20
| span w1 at="The pilots' union will block the canal at Terneuzen on Friday unless the Flemish government withdraws a plan to cut Sunday pay"#1
| q1 threatens s=MICH
| e2 PROTEST/obstruct planned a=UNION.21 r=FLA p=TERN t=d1 C=economic
| repeats e2 e1
| e3 RETREAT hypothetical a=FLA C=economic

[LYD Minister Lieve Goossens] [c2 rejected] [w2 the claim that Sunday pay is safe only for officers] and [e5+c3 offered] [w3 to [e6 talk] at nine on [d3 Thursday]].
| @LYD person BEL GOV "Lieve Goossens" office="minister"
| d3 2023-09-21
| q2 denies s=LYD
| q3 proposes s=LYD
| e5 AGREE a=LYD D=2023-09-20/inferred C=economic
| e6 CONSULT hypothetical a=LYD t=d3 C=economic
| o2 invitation e5 to=UNION

[MICH.41 Mr De Cock] [c4 says] [w4 [UNION.31 the union] would rather talk than pilot nothing], but [MICH.42 he] [e7 turned down] nine o'clock.
| q4 asserts s=MICH.41
| e7 REJECT/meet a=MICH.42
| answers e7 e5

A tug engineer, who asked not to be named, [c5 fears] [w5 that the company may bring in foreign crews].
| @ENG public BEL LAB "tug engineer"
| @COMP company BEL BUS "the company"
| span ENG at="A tug engineer"#1
| span COMP at="the company"#1
| q5 speculates s=ENG

[MAYOR The mayor] hopes for a quick end, and so do the canteen ladies.

Herring is six euros a kilo.
| @MAYOR office BEL GOV "mayor"

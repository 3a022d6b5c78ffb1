# id: quiet/005-rate-cut
# publisher: Santiago Financial Review
# language: en
# published: 2024-09-10

Central bank cuts again and hints it is not done

[BCC.1 [CHL Chile]'s central bank] cut its key rate by a quarter of a point to 5.5 percent on [d1 Monday], launching what [ECO.1 economists] [c1 expect] [w1 to be a slow retreat from the highest borrowing costs in two decades].
The decision was unanimous.
| d1 2024-09-09
| q1 speculates s=ECO.1

Inflation, which had raided household budgets through [d2 2022] and most of [d3 2023], slowed to 4.4 percent in [d4 August], and [BCC.2 the board] [c2 believes] [w2 it will reach the target in early [d5 2026]].
The peso took a beating all the same, falling past 940 to the dollar as copper slid in [LON London].
| d2 2022
| d3 2023
| d4 2024-08
| d5 2026
| q2 asserts s=BCC.2

[w3 "Nobody is under attack here except savers,"] [c3 joked] [VAL.1 Rosario Valdebenito], who runs the trading desk at [AND Andes Capital].
[VAL.2 She] [c4 sees] [w4 two more cuts before Christmas], and would not be surprised by three.
| q3 asserts s=VAL.1
| q4 asserts s=VAL.2

Politics may yet intrude.
[HAC.8 The finance minister], [HAC.1 Tomas Errazuriz], [e1 criticised] [BCC.3 the bank] in [d6 July] for moving "at the speed of a glacier in the shade", and [HUA [PC~.1 Communist] deputy Marcela Huaiquil] has [e2 tabled] a motion [c5 demanding] [w5 that [GOB.9 its governor] [e3 appear] before [COM the budget committee]].
[GOB.1 The governor], [GOB.2 Ines Larrain], [c6 said] [w6 [GOB.3 she] would gladly come, "with or without a motion"].
| d6 2024-07
| q5 demands s=HUA
| q6 promises s=GOB.2
| e1 ACCUSE/disapprove a=HAC.1 r=BCC.3 t=d6 C=economic
| e2 REQUEST/meet a=HUA r=GOB.9 C=legislative,economic
| e3 CONSULT hypothetical a=GOB.9 r=COM C=legislative,economic
| o1 request e2
| @BCC body CHL GOV "central bank of Chile"
| @CHL state CHL GOV "Chile"
| @ECO public CHL UNK "economists"
| @LON place GBR "London" city
| @VAL person CHL BUS "Rosario Valdebenito" office="head of trading"
| @AND company CHL BUS "Andes Capital"
| @HAC person CHL GOV "Tomas Errazuriz" office="finance minister"
| @PC group CHL PTY,OPP "Communist Party"
| @HUA person CHL LEG,PTY "Marcela Huaiquil" office="deputy"
| @COM body CHL LEG "budget committee"
| @GOB person CHL GOV "Ines Larrain" office="governor of the central bank"

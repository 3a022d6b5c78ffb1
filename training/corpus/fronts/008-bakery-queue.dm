# id: fronts/008-bakery-queue
# publisher: Levant Tribune
# language: en
# published: 2024-02-15

Nobody at the Al-Amal bakery in [DEIR Deir al-Balah] remembers the last day without a queue.
Flour came on [d80 Sunday], the first in eleven days, and by noon [POLG.1 policemen], who have gone about in plain clothes since [ISR Israel] began to [e1 attack] [POLG.2 their] patrols, had given up trying to keep order.
| e1 ASSAULT a=ISR r=POLG.2 D=- C=military

Two streets away [CONV the convoy] that had brought it, nine lorries under [UN UN] flags, was [e2 stripped] by [CROWD a crowd] before it reached the warehouse, and [DRV a driver] was [e3 stabbed].
[w2 "[CROWD.8 They] did not [e4 steal], they ate,"] [c2 said] [ABU Abu Nidal Sharaf], who lost a windscreen.
| e2 COERCE/seize a=CROWD r=CONV D=2024-02-11/inferred C=human_security
| e3 ASSAULT/primitive r=DRV D=2024-02-11/inferred C=crime
| e4 COERCE/seize denied a=CROWD.8 D=2024-02-11/inferred C=human_security
| q2 denies s=ABU
| denies q2 e2

[COGAT.1 The Israeli body that coordinates civilian affairs] [e5+c3 blames] [UN.31 the UN] [w3 for the shortage], [c4 arguing] [w4 that 500 lorries stand ready at [KER Kerem Shalom] which nobody comes to collect].
[UNRWA A UN spokeswoman] [c5 said] [w5 [ISRARMY.1 the army] had [e6 refused] [n1 nine] of 14 requests [d1 this month] to [e7 move] north, [e8 fired] on a convoy that had its permit, and then [e9 accused] [UN.51 the agency] of laziness].
[w6 The shots were meant as a warning], [ISRARMY.2 the military] [c6 replied], [c7 adding] [w7 that the incident is under [e10 review]].
| d1 2024-02
| n1 other 9
| q3 accuses s=COGAT.1
| q4 asserts s=COGAT.1
| q5 accuses s=UNRWA
| q6 asserts s=ISRARMY.2
| q7 asserts s=ISRARMY.2
| e5 ACCUSE/allege a=COGAT.1 r=UN.31 C=human_security
| e6 REJECT a=ISRARMY.1 r=UN.51 t=d1 n=n1 C=human_security
| e7 RETREAT/access denied D=2024-02/inferred C=human_security
| e8 ASSAULT/firearms a=ISRARMY.1 D=- C=military
| e9 ACCUSE/disapprove a=ISRARMY.1 r=UN.51 D=- C=human_security
| e10 ACCUSE/investigate C=military

In [CAI Cairo], where [QAT~ Qatari] and [EGY~ Egyptian] mediators have carried papers between hotel floors for a week, [HAM Hamas] [e12+c10 refuses] [w10 to [e11 release] [HOST.1 more captives] without a full withdrawal], and [PMA two aides to [PM the Israeli prime minister]] [c9 let it be known] [w9 that [PM.9 he] would sooner [e13 storm] [RAF.1 Rafah] than [e14 sign] such a paper].
[w12 Should [ISRARMY tanks] [e15 enter] [RAF the city]], [NRC the Norwegian Refugee Council] [c12 fears], [w12 aid would "simply stop"].
| q9 threatens s=PMA
| q10 denies s=HAM
| q12 speculates s=NRC
| e11 RETREAT/release denied a=HAM r=HOST.1 C=military
| e12 REJECT/yield a=HAM C=military
| e13 ASSAULT hypothetical a=PM.9 p=RAF.1 C=military
| e14 SUPPORT denied a=PM.9 C=military
| e15 COERCE/seize hypothetical a=ISRARMY p=RAF C=military

At four the bakery shut its hatch.
Those at the end of the line went home with the [c13 promise] [w13 that they would be first [d2 tomorrow]], which is what they had been told [d3 the day before].
| d2 2024-02-16
| d3 2024-02-14
| q13 promises

| @DEIR place PSE "Deir al-Balah" city
| @POLG public PSE COP "policemen"
| @ISR state ISR GOV "Israel"
| @CONV group UNO - "UN convoy"
| @UN body UNO - "UN"
| @CROWD public PSE CVL "crowd"
| @DRV public PSE CVL "driver"
| @ABU person PSE CVL "Abu Nidal Sharaf"
| @COGAT body ISR GOV,MIL "Israeli coordination body"
| @KER place ISR "Kerem Shalom" exact
| @UNRWA office UNO - "UN spokeswoman"
| @ISRARMY body ISR MIL "Israeli military"
| @CAI place EGY "Cairo" city
| @QAT state QAT GOV "Qatar"
| @EGY state EGY GOV "Egypt"
| @HAM group PSE REB "Hamas"
| @HOST public ISR CVL "captives"
| @PMA office ISR GOV "aides to the prime minister"
| @PM office ISR GOV "Israeli prime minister" office="prime minister"
| @RAF place PSE "Rafah" city
| @NRC group NGO - "Norwegian Refugee Council"
| d80 2024-02-11

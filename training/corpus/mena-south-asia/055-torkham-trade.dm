# id: mena-south-asia/055-torkham-trade
# publisher: Frontier Post-Dispatch
# language: en
# published: 2026-02-11

[TORK Torkham] lorries [e1 stuck] as [PAK Islamabad], [AFG Kabul] trade [e2 accusations]
| @PAK state PAK GOV "Pakistan"
| @AFG state AFG GOV "Afghanistan"
| e1 COERCE/restrict p=TORK D=2026-02-10/inferred C=economic
| e2 ACCUSE/allege a=PAK,AFG D=2026-02-10/inferred C=diplomatic

PESHAWAR: [n1 Some 2,400] lorries laden with tangerines were [e3 stranded] at [TORK the Torkham crossing] on [d1 Tuesday] after [BORD [PAK~ Pakistani] border troops] [e4 sealed] the gate over a new [AFG~ Afghan] checkpost.
[w1 "[AFG.2 They] build, we object, [AFG.3 they] build,"] [c1 said] [COLX Colonel Tariq Niazi], whose [BORDM men] [e5 fired] [n2 a dozen] warning shots on [d2 Sunday].
[AFGP The [AFG~ Afghan] provincial governor] [c2 denied] [w2 that any rule was broken] and [e8+c3 invited] [PAKC [PAK~.2 Pakistani] officers] [w3 to [e9 inspect] the wall].
[TRAD Traders], who [c4 reckon] [w4 they lose $2 million a day], [e10 marched] to the district office and [e11 burned] a crate of fruit.
| @BORD body PAK MIL "Pakistani border troops"
| @COLX person PAK MIL "Tariq Niazi" office="colonel"
| @AFGP office AFG GOV "Afghan provincial governor" office="provincial governor"
| @PAKC office PAK MIL "Pakistani officers" office="officers"
| @BORDM body PAK MIL "Niazi's men"
| @TRAD public - BUS "traders"
| @TORK place - "Torkham crossing" exact
| n1 other 2400 ~
| n2 other 12
| d1 2026-02-10
| d2 2026-02-08
| q1 accuses s=COLX
| q2 denies s=AFGP
| q3 proposes s=AFGP
| q4 speculates s=TRAD
| e3 COERCE/restrict p=TORK t=d1 n=n1 C=economic
| e4 COERCE/restrict a=BORD p=TORK D=- C=economic
| e5 MOBILIZE/weapons a=BORDM t=d2 n=n2 C=military
| e8 AGREE a=AFGP r=PAKC
| e9 RETREAT/access hypothetical a=AFGP r=PAKC
| e10 PROTEST/demo a=TRAD D=2026-02-10/inferred
| e11 PROTEST/vandalize a=TRAD D=2026-02-10/inferred
| repeats e3 e1
| causes e4 e3
| o1 invitation e8

[w5 If the gate is not [e12 opened] by [d3 Thursday] the fruit will rot], [UNIO.1 the transporters' association] [c5 warned], [e14+c6 threatening] [w6 to [e15 block] [MOT the motorway]].
[DELX Two delegations] [e16 sat] under one tent on [d4 Wednesday] morning and parted at noon without a word.
[MINI A commerce ministry spokeswoman] [c7 hopes] [w7 to have "good news before the weekend"].
The pass has seen Alexander, the British and a railway, and outlasted all three.
| @UNIO group PAK LAB "transporters' association"
| @MOT place PAK "the motorway" exact
| @DELX group - GOV "two delegations"
| @MINI office PAK GOV "commerce ministry spokeswoman" office="spokeswoman"
| d3 2026-02-12
| d4 2026-02-11
| q5 speculates s=UNIO.1
| q6 threatens s=UNIO.1
| q7 speculates s=MINI
| e12 RETREAT/access hypothetical D=..2026-02-13/stated C=economic
| e14 THREATEN a=UNIO.1 C=economic
| e15 PROTEST/obstruct hypothetical a=UNIO.1 p=MOT C=economic
| e16 CONSULT a=DELX t=d4 C=diplomatic
| o2 threat e14

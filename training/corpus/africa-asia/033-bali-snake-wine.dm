# id: africa-asia/033-bali-snake-wine
# publisher: The Daily Kookaburra
# title: BALI SHOCKER: Surf dad nabbed with snake wine
# language: en
# published: 2016-01-07

BALI SHOCKER: [DAD Surf dad] [e1 nabbed] with snake wine
| e1 COERCE/arrest r=DAD D=2016-01-06/inferred

[DAD.5 A Gold Coast grandfather] is sweating in a Kuta cell after [CUS Indonesian customs] [e2 collared] [DAD.6 him] on [d1 Wednesday] with 12 bottles of cobra liquor stuffed down a surfboard bag.
[w1 “[DAD.9 I] thought it was soy sauce,”] [DAD.8 Barry “Bazza” Trelawney], 63, [c1 blubbed] as [CUS officers] led [DAD.10 him] past the cameras.
| d1 2016-01-06
| q1 asserts s=DAD.8
| e2 COERCE/arrest a=CUS r=DAD.6 t=d1
| repeats e2 e1

[IWA Wildlife chief I Wayan Sudana] [c2 says] [w2 [PRS prosecutors] will [e3 throw the book at] [DAD him]], and five years inside are on the cards.
[LAW [DAD.12 His] lawyer] has [e4+c3 begged] [CON the Australian consul] [w3 to [e5 get] [DAD.13 the old boy] home], but [FAC a Canberra spokeswoman] [e6 sniffed] at the idea.
| q2 asserts s=IWA
| e3 ACCUSE/allege planned a=PRS r=DAD
| q3 demands s=LAW
| e4 REQUEST/assist a=LAW r=CON
| e5 RETREAT/release hypothetical a=CON r=DAD.13
| e6 REJECT a=FAC r=LAW
| answers e6 e4
| o1 request e4 refused closed=e6

Back home in Coolangatta, [SHA wife Sharon] is standing by her man and has started a whip-round at the bowls club.
[w5 “He can't even kill a spider,”] [SHA she] [c5 sobbed].
Snake wine, sold to tourists as a cure for baldness, tastes of petrol.

Not everyone is sorry for [DAD Bazza].
[WWC A cobra charity] [e7 cheered] the [x arrest], [e8+c6 branding] [DAD the retired plumber] [w6 “a menace in boardshorts”], and is [c7 planning] [w7 a [e9 picket] of his favourite bar on [d2 Saturday]].
| d2 2016-01-09
| q5 asserts s=SHA
| e7 SUPPORT a=WWC
| e8 ACCUSE/disapprove a=WWC r=DAD
| q6 accuses s=WWC
| q7 promises s=WWC
| e9 PROTEST/demo planned a=WWC t=d2
| o2 scheduled e9 due=2016-01-09
| @DAD person AUS CRM "Barry Trelawney"
| @CUS body IDN GOV "Indonesian customs"
| @IWA person IDN GOV "I Wayan Sudana" office="wildlife chief"
| @PRS office IDN JUD "prosecutors"
| @LAW public IDN JUD "lawyer of Barry Trelawney"
| @CON office AUS GOV "Australian consul"
| @FAC office AUS GOV "Canberra spokeswoman"
| @SHA person AUS CVL "Sharon Trelawney"
| @WWC group AUS SOC "cobra charity"

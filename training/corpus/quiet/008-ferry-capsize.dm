# id: quiet/008-ferry-capsize
# publisher: Visayas Herald
# language: en
# published: 2014-08-19

Ferry turns over off Bohol, 14 dead

[CEB CEBU CITY] — [w1 A wooden-hulled ferry struck a sandbar and capsized in a squall off [PAN Panglao] before dawn on [d1 Monday], killing at least 14 people and leaving nine missing], [PCG.1 the coast guard] [c1 said].
| d1 2014-08-18
| q1 asserts s=PCG.1

The Maria Celeste, with 88 passengers and a cargo of seaweed, had left [TUB Tubigon] an hour late.
[PCG Coast guard cutters] and [FIS.1 fishermen in outriggers] [e1 rescued] [SURV.1 [n1 65] people], many of [SURV.2 them] clinging to coolers.
| n1 other 65
| e1 AID a=PCG,FIS.1 r=SURV.1 n=n1 D=2014-08-18/inferred C=disasters

[w2 "The wave attacked us from the side and then the lights went,"] [c2 recalled] [SUR.1 Nilda Gonzaga], 34, wrapped in a towel at the port of [TAG Tagbilaran].
[w2 "[SUR.2 I] fought to get the window open."]
| q2 asserts s=SUR.1

[WEA.1 The weather bureau] had [c4 warned] [w4 of gusts of 70 kilometres an hour] on [d2 Sunday] evening, but raised no storm signal.
Some boats had stayed in harbour on the strength of the forecast; the Maria Celeste, whose owner has lost two other vessels since [d3 2008], had not.
| d2 2014-08-17
| d3 2008..
| q4 asserts s=WEA.1

[PRE.1 President Lorenzo Buenaventura] ordered [MAR.1 the maritime authority] to [e3 investigate], [e4 suspended] the licences of [OWN the operator]'s four remaining ferries, and [c5 told] [FAM.1 relatives] [w5 that [SEN.1 the state] would [e5 pay] for the funerals].
| q5 promises s=PRE.1
| e3 ACCUSE/investigate planned a=MAR.1 C=disasters
| e4 SANCTION/discontinue a=PRE.1 r=OWN C=disasters
| e5 AID planned a=SEN.1 r=FAM.1 C=disasters

[USE.1 The [USA~ American] embassy] [e7+c6 offered] [w6 to [e6 send] a team of divers]; [NAV the navy], with its own at work, has not replied.
It was the third sinking in the central islands in a year, and [w7 nothing will change], [MAY.1 the mayor of Tagbilaran] [c7 predicted], [w7 until tickets cost more than coffins].
| q6 proposes s=USE.1
| q7 speculates s=MAY.1
| e7 AGREE a=USE.1 r=NAV C=disasters
| o1 invitation e7
| e6 AID hypothetical a=USE.1 C=disasters
| @CEB place PHL "Cebu City" city
| @PAN place PHL "Panglao" city
| @PCG body PHL COP "Philippine coast guard"
| @TUB place PHL "Tubigon" city
| @FIS public PHL CVL "fishermen"
| @SURV public PHL CVL "rescued passengers"
| @SUR person PHL CVL "Nilda Gonzaga"
| @TAG place PHL "Tagbilaran" city
| @WEA body PHL GOV "weather bureau"
| @PRE person PHL GOV "Lorenzo Buenaventura" office="president"
| @MAR body PHL GOV "maritime authority"
| @OWN company PHL BUS "ferry operator"
| @FAM public PHL CVL "relatives"
| @SEN state PHL GOV "Philippine state"
| @USE body USA GOV "American embassy"
| @USA state USA GOV "United States"
| @NAV body PHL MIL "Philippine navy"
| @MAY office PHL GOV "mayor of Tagbilaran"

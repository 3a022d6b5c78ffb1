# id: africa-asia/036-taiwan-drills-2022
# publisher: The Formosan Standard
# title: China fires rockets near Taiwan after Marchetti leaves
# language: en
# published: 2022-08-04

[CHN China] [e1 fires] rockets near [TWN@.60 Taiwan] after [PEL Marchetti] leaves
| e1 MOBILIZE/weapons a=CHN p=TWN.60 C=military

[PLA The People's Liberation Army] [e2 launched] [n1 11] ballistic missiles into waters north, south and east of [TWN@.61 Taiwan] on [d1 Thursday], opening four days of [e3 drills] that ring the island on six sides.
[JPN Tokyo] [e4+c1 protested] [w1 that five had splashed down in its economic zone].
[w2 “[TSA.7 We] are not afraid, and [TSA.8 we] will not look for a fight,”] [TSA.9 President Hsieh Mei-hua] [c2 said] in a midnight video.
| d1 2022-08-04
| n1 other 11
| e2 MOBILIZE/weapons a=PLA p=TWN.61 t=d1 n=n1 C=military
| repeats e2 e1
| e3 MOBILIZE/weapons a=PLA D=2022-08-04..2022-08-08/stated
| e4 ACCUSE/disapprove a=JPN
| q1 accuses s=JPN
| q2 denies s=TSA.9

[CHN Beijing], which had [e6+c3 warned] [PEL the Speaker] [w3 that “those who play with fire perish by it”], also [e7 suspended] climate talks with [USA Washington] and [e8 stopped] imports of pomelos and frozen mackerel.
[MFA Its foreign ministry] [e9+c4 described] [PEL Mrs Marchetti] [w4 as “a serial provocateur”].
[FRU Fruit growers] in [TAI Tainan], who sell one pomelo in five across the strait, [c5 hope] [w5 the [x ban] will be [e10 lifted] before the mid-autumn festival].
| e6 THREATEN/violence a=CHN r=PEL D=-
| o1 threat e6
| q3 threatens s=CHN
| e7 SANCTION/discontinue a=CHN r=USA
| e8 SANCTION/discontinue a=CHN
| e9 ACCUSE/disapprove a=MFA r=PEL
| q4 accuses s=MFA
| q5 speculates s=FRU
| e10 CONCEDE hypothetical

[w6 Were [CHN Beijing] to [e11 blockade] [TWN@.62 the island], insurers would drop ships within a day], [LLO a London underwriter] [c6 estimated].
[USA The Pentagon] [e12 put off] a routine missile test so as not to raise the temperature, and [w7 [CVN the carrier Ronald Reagan] will [e13 stay] in [PHS the Philippine Sea] “a little longer”], [KIR spokesman Robert Haldane] [c7 told] [REP reporters].
Tourists on [PIN Pingtan island] photographed the contrails and ate ice cream.
| q6 speculates s=LLO
| e11 COERCE/restrict hypothetical a=CHN r=TWN.62 p=TWN.62
| q7 promises s=KIR
| e12 CONCEDE a=USA
| e13 MOBILIZE/weapons planned a=CVN p=PHS
| @CHN state CHN GOV "China"
| @TWN state TWN GOV "Taiwan"
| @PEL person USA LEG "Helen Marchetti" office="Speaker"
| @PLA body CHN MIL "People's Liberation Army"
| @JPN state JPN GOV "Japan"
| @TSA person TWN GOV "Hsieh Mei-hua" office="president"
| @USA state USA GOV "United States"
| @MFA body CHN GOV "China's foreign ministry"
| @TAI place TWN "Tainan" city
| @FRU public TWN AGR "fruit growers"
| @LLO company GBR BUS "London underwriter"
| @PHS place - "Philippine Sea" region
| @KIR person USA GOV,MIL "Robert Haldane" office="spokesman"
| @REP public - JRN "reporters"
| @PIN place CHN "Pingtan island" region
| @CVN body USA MIL "carrier Ronald Reagan"

# id: quiet/014-chip-launch
# publisher: Taipei Tech Monitor
# language: en
# published: 2025-01-15

Chip designer's new processor takes aim at the giants

[HSI HSINCHU] — [JAD.1 Jade Logic] launched its long-delayed server chip on [d1 Tuesday] with a light show, a string quartet and the [c1 claim] [w1 that it beats every rival on the market "by a knockout"].
The part, called Mortar, draws 190 watts and was designed by a team of barely sixty.
| d1 2025-01-14
| q1 asserts s=JAD.1

[w2 "[JAD.2 We] don't want a war with anybody,"] [c2 said] [CEO.1 the founder], [CEO.2 Lu Pei-shan], 38, who [c3 plans] [w3 to open a second laboratory in [BRE Brno] by [d2 the autumn]] and [c4 hopes] [w4 to list in [NYC New York] within two years].
[w2 "[JAD.3 We] just want the customers."]
| d2 2025-09..2025-12
| q2 asserts s=CEO.2
| q3 promises s=CEO.2
| q4 speculates s=CEO.2

Early tests suggest the boast has substance.
[BEN.1 Benchmarks] published by [LAB.1 a university laboratory] in [DRE Dresden] [c6 show] [w6 the chip finishing a weather simulation in eleven minutes, four fewer than its nearest competitor], though it lagged badly at encryption.
| q6 asserts s=BEN.1

Where it may be sold is less certain.
[USA.1 Washington] [e1 tightened] its curbs on advanced processors bound for [CHN.1 China] in [d3 December], and [COM.1 the commerce department] has [e2+c9 asked] [TPE.1 Taipei] [w9 to [e3 stop] [JAD.4 Jade] from shipping anything faster than its old part]; [e4+c7 complaining] [w7 of "bullying dressed as security"], [CHN.11 Beijing] has [e5+c10 threatened] [w10 to [e6 cut off] exports of gallium].
| d3 2024-12
| q9 demands s=COM.1
| q10 threatens s=CHN.11
| q7 accuses s=CHN.11
| e1 SANCTION/discontinue a=USA.1 r=CHN.1 t=d3 C=technology,economic
| e2 REQUEST a=COM.1 r=TPE.1 D=- C=technology,economic
| e3 SANCTION/discontinue hypothetical a=TPE.1 r=JAD.4 C=technology,economic
| e4 ACCUSE/disapprove a=CHN.11 r=USA.1 D=- C=technology,economic
| e5 THREATEN/restrict a=CHN.11 D=- C=technology,economic
| e6 SANCTION/discontinue hypothetical a=CHN.11 C=technology,economic
| o1 demand e2
| o2 threat e5

[ECO.1 Economic Affairs Minister Tsai Wen-hao] [c8 told] [REP.1 lawmakers] [w8 [TPE.3 the government] had agreed to nothing].
[ENG [CEO.5 Ms Lu]'s engineers], meanwhile, are at work on a smaller version, code-named Pestle.
| q8 denies s=ECO.1
| @HSI place TWN "Hsinchu" city
| @JAD company TWN BUS "Jade Logic"
| @CEO person TWN BUS "Lu Pei-shan" office="founder"
| @ENG public TWN BUS "Ms Lu's engineers"
| @BRE place CZE "Brno" city
| @NYC place USA "New York" city
| @BEN other - - "benchmarks"
| @LAB group DEU EDU "university laboratory in Dresden"
| @DRE place DEU "Dresden" city
| @USA state USA GOV "United States"
| @CHN state CHN GOV "China"
| @COM body USA GOV "commerce department"
| @TPE state TWN GOV "Taiwan"
| @ECO person TWN GOV "Tsai Wen-hao" office="economic affairs minister"
| @REP office TWN LEG "lawmakers"

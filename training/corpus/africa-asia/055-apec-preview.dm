# id: africa-asia/055-apec-preview
# publisher: Straits Weekly
# title: What to watch when the leaders land in Gyeongju
# language: en
# published: 2025-10-15

What to watch when the leaders land in [GYE Gyeongju]

[w1 [XI Chinese President Liang Guoan] and [TRU US President Warren Hadley] will [e1 meet] on the margins of the Pacific Rim summit in [GYE Gyeongju] on [d1 October 30]], [LEE aides to South Korea's president] [c1 say].
[BEI Beijing] has not yet [e2 accepted].
| d1 2025-10-30
| q1 asserts s=LEE
| e1 CONSULT planned a=XI,TRU p=GYE t=d1 C=diplomatic
| e2 AGREE denied a=BEI
| o1 scheduled e1 due=2025-10-30

Four things could go wrong.
The first is rare earths: [BEI.20 China] [e3 tightened] export licences on [d2 October 9], and [TRU.20 Mr Hadley] [e4+c2 threatened] [w2 a [e5 tariff] of 100 percent] in reply.
A second is [PRK North Korea], which [JCS the joint chiefs] in [SEO Seoul] [c3 fear] [w3 will [e6 test] an engine or worse while the cameras are there].
| d2 2025-10-09
| e3 SANCTION/discontinue a=BEI.20 t=d2 C=economic
| e4 THREATEN/relations a=TRU.20 r=BEI.20 D=2025-10-10/inferred
| q2 threatens s=TRU.20
| e5 SANCTION/discontinue hypothetical a=TRU.20 r=BEI.20
| causes e3 e4
| q3 speculates s=JCS
| e6 MOBILIZE/weapons possible a=PRK
| o2 threat e4

Third, [TPEO Taiwan's officials] [c5 suspect] [w5 [TRU Mr Hadley] may [e7 give ground] on the island's status].
Lastly, [KOR Korean unions], angry at the [e9 jailing] of [WEL visa-less welders] in [GEO Georgia], [c6 plan] [w6 to [e8 fill] Bomun Lake with paper boats].
| q5 speculates s=TPEO
| e7 CONCEDE possible a=TRU
| q6 promises s=KOR
| e9 COERCE/arrest r=WEL p=GEO D=-
| e8 PROTEST/demo planned a=KOR

None of this need happen.
[w8 “Nobody flies eleven hours to break a vase,”] [AMB an old ambassador] [c8 told] me over ginseng tea.
[w7 If [XI+TRU the two men] shake hands, shares will rise by lunchtime], [BRK brokers] [c7 predict].
Gyeongju itself, a town of grassy royal tombs, has bought 12 golf carts and wonders about the traffic.
| q8 asserts s=AMB
| q7 speculates s=BRK
| @GYE place KOR "Gyeongju" city
| @XI person CHN GOV "Liang Guoan" office="president of China"
| @TRU person USA GOV "Warren Hadley" office="president of the United States"
| @LEE office KOR GOV "aides to South Korea's president"
| @BEI state CHN GOV "China"
| @PRK state PRK GOV "North Korea"
| @JCS body KOR MIL "joint chiefs in Seoul"
| @SEO place KOR "Seoul" city
| @TPEO office TWN GOV "Taiwan's officials"
| @KOR group KOR LAB "Korean unions"
| @GEO place USA "Georgia" province
| @AMB office - GOV "old ambassador"
| @BRK company - BUS "brokers"
| @WEL public KOR LAB "visa-less welders"

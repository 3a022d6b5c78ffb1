# id: chancelleries/013-dragon-gas
# publisher: Gulf of Paria Post
# title: Port of Spain asks Washington for a second waiver
# language: en
# published: 2026-01-29

[TTO Port of Spain] [e1 asks] [USA Washington] for a second waiver
| e1 REQUEST/yield a=TTO r=USA D=2026-01-28/inferred C=economic,natural_resource

[TTO Trinidad and Tobago] has [e2+c2 asked] [USA the United States] [w2 to [e3 exempt] an offshore gas project from its sanctions on [VEN Venezuela]] for the second time in three years, [ENM.21 Energy Minister Kerwyn Ramlogan] [c1 said] on [d1 Wednesday].
[w3 "Eleven kilometres of pipe is all that separates [TTO us] from that gas,"] [ENM he] [c3 told] [CHAM a lunch of the energy chamber], [w3 "eleven kilometres and one signature."]
| d1 2026-01-28
| q2 demands s=TTO
| q1 asserts s=ENM.21
| span w1 at="Trinidad and Tobago has asked the United States to exempt an offshore gas project from its sanctions on Venezuela for the second time in three years"#1
| q3 asserts s=ENM
| e2 REQUEST/yield a=TTO r=USA D=- C=economic,natural_resource
| e3 RETREAT hypothetical a=USA r=VEN C=economic,natural_resource
| repeats e2 e1
| o1 demand e2

The field, called Dragon, lies in Venezuelan water just across the median line.
[USA Washington] [e4 granted] a first licence in [d2 January 2023], amended it twice at the request of [SHELL Shell] and then, in [d3 April of last year], [e6 revoked] it without a word to [TTO the islands], whose ammonia plants run at two-thirds of capacity for want of gas.
| d2 2023-01
| d3 2025-04
| e4 RETREAT a=USA r=TTO t=d2 C=economic,natural_resource
| e6 SANCTION/discontinue a=USA r=TTO t=d3 C=economic,natural_resource

[VENV.51 Venezuela's vice-president], [VENV.52 Yuleisy Graterol], who in [d4 October] [e7+c4 called] [TTOP the islands' prime minister] [w4 "an aircraft carrier in a dress"] for [e8 letting] [SHIP an American destroyer] dock, struck a softer note [d5 this week].
[w5 Gas], [VENV.61 she] [c5 said], [w5 has no ideology, and [VEN [VENV.62 her] country] would [e10 honour] the contract if [TTO the other side] [e11 took back] its insults].
| d4 2025-10
| d5 2026-01-26..2026-02-02
| q4 accuses s=VENV.52
| e7 ACCUSE/disapprove a=VENV.52 r=TTOP t=d4 C=diplomatic
| e8 RETREAT/access a=TTOP r=SHIP D=- C=military
| q5 asserts s=VENV.61
| e10 COOPERATE hypothetical a=VEN r=TTO C=economic,natural_resource
| e11 CONCEDE hypothetical a=TTO r=VEN C=diplomatic

Analysts are not holding their breath.
[w6 "A waiver can be [e12 given] on [d6 Monday] and [e13 taken away] on [d7 Tuesday]; nobody sinks a billion dollars on that,"] [c6 said] [MAH Anil Mahadeo of the University of the West Indies].
| d6 ?
| d7 ?
| q6 asserts s=MAH
| e12 RETREAT possible C=economic
| e13 SANCTION/discontinue possible C=economic

| @TTO state TTO GOV "Trinidad and Tobago"
| @USA state USA GOV "United States"
| @VEN state VEN GOV "Venezuela"
| @ENM person TTO GOV "Kerwyn Ramlogan" office="energy minister"
| @CHAM group TTO BUS "energy chamber"
| @SHELL company MNC BUS "Shell"
| @VENV person VEN GOV "Yuleisy Graterol" office="vice-president"
| @TTOP office TTO GOV "the islands' prime minister" office="prime minister"
| @SHIP body USA MIL "American destroyer"
| @MAH person TTO EDU "Anil Mahadeo"

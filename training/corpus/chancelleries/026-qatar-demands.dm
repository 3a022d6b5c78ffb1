# id: chancelleries/026-qatar-demands
# publisher: Creek & Corniche
# title: Thirteen demands, ten days
# language: en
# published: 2017-06-23

Thirteen demands, ten days

[w9 [BLOC Saudi Arabia, the United Arab Emirates, Bahrain and Egypt] have [e1+c1 given] [QAT Qatar] ten days [w1 to [e2 shut] [JAZ Al Jazeera], [e3 close] a [TUR~ Turkish] base, [e4 downgrade] its ties with [IRN Iran] and pay compensation in a sum to be fixed later]], [c9 according to] [LIST a list] that [KUW.21 Kuwait], the mediator, handed over on [d1 Thursday] and that [AP a news agency] printed within the hour.
| d1 2017-06-22
| q1 demands s=BLOC
| q9 asserts s=LIST
| e1 REQUEST/yield a=BLOC r=QAT D=2017-06-22/inferred C=diplomatic
| e2 COERCE/censor hypothetical a=QAT r=JAZ C=diplomatic
| e3 SANCTION/discontinue hypothetical a=QAT r=TUR C=military,diplomatic
| e4 SANCTION/discontinue hypothetical a=QAT r=IRN C=diplomatic
| o1 deadline e1 due=2017-07-03

What happens on the eleventh day the list does not say.
[UAEM.31 The Emirati minister of state], [UAEM.32 Rashid Al Hamli], [c2 spoke] of [w2 "a [e6 parting] of ways" if [QAT Doha] failed to see reason], but [c3 ruled out] [w3 [e9 force]].
| q2 threatens s=UAEM.32
| q3 denies s=UAEM.32
| e6 SANCTION/discontinue hypothetical r=QAT C=diplomatic
| e9 ASSAULT denied C=military

[w4 "This is not a list of demands, it is a list of insults with numbers on it,"] [c4 said] [QATM.41 Hamad Al Mansoori], who heads Qatar's government communications office; [w5 to [e10 meet] them], [QATM.42 he] [c5 went on], [w5 would be to hand over the keys].
| q4 accuses s=QATM.41
| q5 asserts s=QATM.42
| e10 CONCEDE hypothetical C=diplomatic

The peninsula imports nine-tenths of its food, and for sixteen days the lorries at [SALWA Salwa] have stood where [SAU.51 the Saudis] [e11 stopped] them.
Milk now comes from [BUR Bursa] and onions from [SHI Shiraz]; a businessman plans to fly in 4,000 cows.
In the villas of [WAK Al Wakrah] the talk is of cousins: half of the families have a sister married on the wrong side.
| e11 COERCE/restrict a=SAU.51 p=SALWA D=2017-06-07..2017-06-24/inferred C=economic,diplomatic

[TURP Turkey's defence minister] [e12+c6 dismissed] [w6 any thought of [e13 quitting] the base], to which [d2 this week] [n1 23] [TSOL soldiers] and five armoured vehicles were [e16 added].
[USAS.71 The American secretary of state], [USAP whose own president] had [d3 a fortnight ago] [e14+c7 called] [QAT Qatar] [w7 "a funder of terrorism at a very high level"], [e15+c8 asked] [w8 that the demands be "reasonable and actionable"].
| d2 2017-06-19..2017-06-26
| d3 2017-06-09
| q6 denies s=TURP
| q7 accuses s=USAP
| q8 demands s=USAS.71
| e12 REJECT/yield a=TURP D=2017-06-23 C=military,diplomatic
| e13 RETREAT/withdraw denied C=military
| e14 ACCUSE/allege a=USAP r=QAT t=d3 C=terrorism
| e15 REQUEST a=USAS.71 D=- C=diplomatic
| answers e12 e1
| n1 troops 23
| e16 MOBILIZE/troops t=d2 n=n1 C=military
| o2 demand e15 to=BLOC

| @BLOC state - GOV "the four states"
| @LIST other - - "list of demands"
| @QAT state QAT GOV "Qatar"
| @JAZ company QAT JRN "Al Jazeera"
| @TUR state TUR GOV "Turkey"
| @IRN state IRN GOV "Iran"
| @KUW state KWT GOV "Kuwait"
| @AP company - JRN "news agency"
| @UAEM person ARE GOV "Rashid Al Hamli" office="minister of state"
| @QATM person QAT GOV "Hamad Al Mansoori" office="head of government communications"
| @SALWA place QAT "Salwa" exact
| @SAU state SAU GOV "Saudi Arabia"
| @BUR place TUR "Bursa" city
| @SHI place IRN "Shiraz" city
| @WAK place QAT "Al Wakrah" city
| @TURP office TUR GOV,MIL "Turkey's defence minister" office="defence minister"
| @TSOL body TUR MIL "Turkish soldiers"
| @USAS office USA GOV "American secretary of state"
| @USAP office USA GOV "American president" office="president"

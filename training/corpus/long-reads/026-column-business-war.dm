# id: long-reads/026-column-business-war
# publisher: The Copperbelt Economist
# language: en
# published: 2018-07-12

The price war that wasn't

Open any business page and you would think the generals had bought it.
Supermarkets "attack" each other's margins, a brewer "invades" the east, a bank "raids" its rival's staff and then "surrenders" two points of market share; one newspaper spoke last month of carpet bombing, by which it meant coupons.
Nobody died.

I mention it because a war of another kind began on [d1 Friday], when [USA.1 Washington] [e1 put] a 25 per cent tariff on [CHN~.1 Chinese] machines and [CHN.2 Beijing], within the minute, [e2 answered] with one on [USA~.2 American] soya.
[ZMB Zambia], which sells copper to the one and borrows from both, can only watch.
[MIN The finance minister], a cheerful woman, [c1 believes] [w1 that it may even profit].
| d1 2018-07-06
| e1 SANCTION/discontinue a=USA.1 r=CHN.1 t=d1 C=economic
| e2 SANCTION/discontinue a=CHN.2 r=USA.2 t=d1 C=economic
| causes e1 e2
| q1 speculates s=MIN

Now, tariffs are not evil.
This newspaper has argued for some of them.
But it is worth asking what the word "deal" means when [AME a president] who [e3+c2 promised] [w2 to [e4 sign] a dozen] has so far [e5 signed] none, while [AFR forty-four African states], of whom nobody speaks, [e6 signed] one in [KGL Kigali] in [d2 March] and went home for supper.
[w3 [NGA.1 Nigeria], which [e7 stayed away], will [e8 join]], [NGAP its president] [c3 has said], [w3 when the unions and the manufacturers have been consulted].
They are still being consulted.
| d2 2018-03
| e3 AGREE a=AME D=- C=economic
| e4 SUPPORT planned a=AME C=economic
| e5 SUPPORT denied a=AME C=economic
| e6 SUPPORT a=AFR p=KGL t=d2 C=economic
| e7 REJECT/meet a=NGA.1 D=2018-03/inferred C=economic
| e8 SUPPORT planned a=NGA.1 C=economic
| q2 promises s=AME
| q3 promises s=NGAP

My grandmother fought hens, weevils and the Federation, in that order.
She would have liked copper at seven thousand dollars and distrusted it by the evening.
The lesson is to keep the shop open.

| @USA state USA GOV "United States"
| @CHN state CHN GOV "China"
| @ZMB state ZMB GOV "Zambia"
| @MIN office ZMB GOV "finance minister"
| @AME office USA GOV "a president"
| @AFR state - GOV "forty-four African states"
| @KGL place RWA "Kigali" city
| @NGA state NGA GOV "Nigeria"
| @NGAP office NGA GOV "president of Nigeria"

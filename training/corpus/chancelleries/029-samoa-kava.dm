# id: chancelleries/029-samoa-kava
# publisher: Apia Lantern
# title: Kava, quotas and good manners
# language: en
# published: 2016-05-19

Kava, quotas and good manners

[WSMM.11 Samoa's trade minister], [WSMM.12 Faleula Tanuvasa], [e1 flew] to [WLG Wellington] on [d1 Tuesday] with eleven sacks of taro and a [e2+c1 request] [w1 that [NZL New Zealand] [e11 admit] another [n1 2,000] [PICK fruit pickers] a year].
[NZLM His host] laughed at the taro and said nothing about the pickers.
| d1 2016-05-17
| n1 other 2000
| e1 CONSULT/visit a=WSMM.12 p=WLG t=d1 C=economic
| e2 REQUEST/change a=WSMM.12 r=NZL D=2016-05-17/inferred C=economic,migration
| e11 RETREAT/access hypothetical a=NZL r=PICK n=n1 C=economic,migration
| q1 demands s=WSMM.12
| o1 demand e2 open

A regional trade pact, PACER Plus, exists only on paper, and neither [FJI Fiji] nor [PNG Papua New Guinea], which make up most of the region's economy, [c6 intends] [w6 to [e4 sign] it].
[w2 "[PNG We] do not need a pact to sell tuna,"] [PNGM.31 Port Moresby's commerce minister], [PNGM.32 Gabriel Aihi], [c2 declared] in [d3 March], [w2 "and [AUS Australia] does not need one to sell us everything else."]
| d3 2016-03
| q6 denies s=FJI
| q2 asserts s=PNGM.32
| e4 SUPPORT denied a=FJI,PNG C=economic

Kava, a root that numbs the tongue, is drunk here from half a coconut shell, sitting, in silence.
[DEU Germany] [e5 banned] it in [d4 2002] on suspicion of harming livers and [e6 lifted] the ban in [d5 2014], after [COL a court in Cologne] had [c3 found] [w3 the suspicion unproven].
[GROW Growers] [c5 put] [w5 their losses at ten harvests].
| d4 2002
| d5 2014
| q3 asserts s=COL
| q5 asserts s=GROW
| e5 SANCTION/discontinue a=DEU t=d4 C=economic,health
| e6 RETREAT a=DEU t=d5 C=economic,health

[w4 "If [NZL.51 they] want apples picked, [NZL.52 they] will [e10 open] the door, and if [NZL.53 they] do not, there is the Australian sugar cane,"] [c4 said] [SIO Sione Afoa], who has done nine seasons at [HAST Hastings] and built two houses on them.
[SIO He] leaves again on [d6 June 2].
| d6 2016-06-02
| q4 asserts s=SIO
| e10 RETREAT/access hypothetical a=NZL.52 C=economic,migration

[TON Tonga], which had [e8 asked] for the same thing in [d7 February], was [e9 refused].
| d7 2016-02
| e8 REQUEST/change a=TON t=d7 C=economic,migration
| e9 REJECT/change r=TON D=- C=economic,migration
| answers e9 e8
| o2 demand e8 refused closed=e9 to=NZL

| @WSMM person WSM GOV "Faleula Tanuvasa" office="trade minister"
| @WLG place NZL "Wellington" city
| @NZL state NZL GOV "New Zealand"
| @NZLM office NZL GOV "his host"
| @PICK public - LAB "fruit pickers"
| @FJI state FJI GOV "Fiji"
| @PNG state PNG GOV "Papua New Guinea"
| @PNGM person PNG GOV "Gabriel Aihi" office="commerce minister"
| @AUS state AUS GOV "Australia"
| @DEU state DEU GOV "Germany"
| @COL body DEU JUD "court in Cologne"
| @GROW public - AGR "growers"
| @SIO person WSM LAB "Sione Afoa"
| @HAST place NZL "Hastings" city
| @TON state TON GOV "Tonga"

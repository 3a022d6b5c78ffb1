# id: long-reads/041-rumour-column
# publisher: The Ambassador's Ear
# language: en
# published: 2020-02-21

What we hear, and what we doubt

[DAM Damascus] may soon [e1 receive] [UAEE an envoy of [UAE the United Arab Emirates]], if one believes the caterers.
[w1 No such [e2 visit] is planned], [EMI an Emirati diplomat] [c1 assures] us, and then asks who the caterers were.
| e1 CONSULT/visit possible a=UAEE r=DAM C=diplomatic
| e2 CONSULT/visit denied C=diplomatic
| q1 denies s=EMI
| denies q1 e1

[w2 [GOVT.1 The new government in [SUD Khartoum]] might [e3 hand] [BAS.1 its deposed president] to [ICC the judges in [HAG The Hague]]], [MIN a minister] [c2 suggested] [d1 last week]; [w3 [GOVT.2 it] could equally [e4 try] [BAS.2 him] at home], [GEN a general] [c3 says], and a third possibility, as always, is that nothing at all will happen.
Whichever it is, the old man's cell has been repainted.
| d1 2020-02-10..2020-02-16
| e3 COOPERATE possible a=GOVT.1 r=ICC C=legal
| e4 ACCUSE/allege possible a=GOVT.2 r=BAS.2 C=legal
| q2 proposes s=MIN
| q3 speculates s=GEN

[MIL Militiamen in [TRIP Tripoli]] are [c4 thought] [w4 to have [e5 shelled] the port in order to scare off [SHIP a [TUR~ Turkish] freighter]]; [INS its insurers], who ought to know, [c5 suspect] [w5 a faulty crane].
[TURM The defence minister in [ANK Ankara]] neither confirms nor denies that the hold was full of tanks.
| e5 ASSAULT/heavy-weapons possible a=MIL p=TRIP r=SHIP C=military
| q4 speculates
| q5 speculates s=INS

[w6 [KIN Kinshasa] has not [e6 asked] [KIG Kigali] for troops, never would and, if troops were [e7 offered], would [e8 send] them back], the president's office [c6 insists] in a communiqué of eleven lines, which is ten more than a thing untrue commonly requires.
Asked about it, [KIGS a colonel in [RWA Rwanda]] [c7 denied] [w7 being a colonel].
| e6 REQUEST/assist denied a=KIN r=KIG C=military
| e7 AGREE hypothetical C=military
| e8 REJECT/assist hypothetical a=KIN C=military
| q6 denies s=KINP
| span KINP at="the president's office"#1
| q7 denies s=KIGS

In [ROM Rome] a cabinet may fall, as one does each February.
[PAR The party that is expected to leave it] [c8 says] [w8 that it has no such intention], and gamblers in [MIL2 Milan], who lost money on the same sentence in [d2 2019], want better odds.
[BRA Brasília], meanwhile, may yet [e9 recall] [AMB its man] in [CAR Caracas], or so it keeps [x hinting].
| d2 2019
| e9 SANCTION/withdraw possible a=BRA C=diplomatic
| q8 denies s=PAR

| @DAM state SYR GOV "Syria"
| @UAEE office ARE GOV "envoy of the United Arab Emirates"
| @UAE state ARE GOV "United Arab Emirates"
| @EMI office ARE GOV "Emirati diplomat"
| @GOVT body SDN GOV "new government"
| @SUD place SDN "Khartoum" city
| @BAS public SDN ELI "deposed president"
| @ICC body IGO JUD "judges in The Hague"
| @HAG place NLD "The Hague" city
| @MIN office SDN GOV "minister"
| @GEN office SDN MIL "general"
| @MIL group LBY PRM "militiamen"
| @TRIP place LBY "Tripoli" city
| @SHIP company TUR BUS "Turkish freighter"
| @TUR state TUR GOV "Turkey"
| @INS company - BUS "insurers"
| @TURM office TUR GOV,MIL "defence minister"
| @ANK place TUR "Ankara" city
| @KIN state COD GOV "Democratic Republic of the Congo"
| @KIG state RWA GOV "Rwanda"
| @KINP body COD GOV "president's office"
| @KIGS office RWA MIL "colonel"
| @RWA place RWA "Rwanda" country
| @ROM place ITA "Rome" city
| @PAR group ITA PTY "party"
| @MIL2 place ITA "Milan" city
| @BRA state BRA GOV "Brazil"
| @AMB office BRA GOV "Brazil's man in Caracas"
| @CAR place VEN "Caracas" city

# id: long-reads/036-explainer-archive-1996
# publisher: Pacific Century Weekly
# language: en
# published: 2021-03-20

Looking back: the missiles of 1996

Twenty-five years ago this week [TWN Taiwan] chose a president by direct vote for the first time, and the most persistent canvasser against him wore no rosette.
On [d1 8 March] [PLA the Second Artillery] [e1 fired] three unarmed missiles into the sea off [KEE Keelung] and [KAO Kaohsiung], shutting lanes through which most of the island's oil then passed; [CRO President Wendell Crowe] [e2 sent] [CAR two carrier groups], one of them through [STR the Strait].
| d1 1996-03-08
| e1 MOBILIZE/weapons a=PLA p=KEE t=d1 C=military
| e2 MOBILIZE/weapons a=CRO p=STR D=1996-03/inferred C=military

What [BEI Beijing] wanted is now fairly clear.
[DIA Diaries] published in [HK Hong Kong] in [d2 2014] [c1 show] [w1 that [GEN the generals] never [c2 planned] [w2 to [e3 land] on the island] and that [PREM a vice-premier] [e4+c4 urged] [w4 an early [e5 end] to the firing]].
[CROM Crowe's memoirs] [c3 claim] [w3 that [CRO.31 he] had [e6 warned] [VIS a visiting [CHN~ Chinese] official], over dinner, of "grave consequences" if [BEI.3 Beijing] [e7 attacked]].
The wine, he adds, was Californian.
| d2 2014
| e3 COERCE/seize denied a=GEN C=military,territory
| e4 REQUEST/yield a=PREM D=1996-03/inferred C=military
| e5 RETREAT/ceasefire hypothetical C=military
| e6 THREATEN/violence a=CRO.31 r=VIS D=1996/inferred C=military
| e7 ASSAULT hypothetical a=BEI.3 C=military
| q1 asserts s=DIA
| q2 denies s=GEN
| q3 asserts s=CROM
| q4 demands s=PREM

The crisis taught each capital what it wished to learn.
[BEI Beijing] learned to buy destroyers and build missiles; [WAS Washington], that two ships suffice; [TAI Taipei], that a threat from across the water wins elections.
Nobody, so far as one can see, learned that the three lessons do not fit together.
In [d3 November] [PLAV [CHN~ Chinese] bombers] [e8 crossed] the median line again, for the ninth time in a month, and [TAIM [TAIP Taiwan]'s defence ministry] [e9 scrambled] jets.
On the quay at [KEE.9 Keelung] a man sells squid and, on request, a piece of the tail fin.
It is, he concedes, probably aluminium from a bus.
| d3 2020-11
| e8 MOBILIZE/weapons a=PLAV t=d3 C=military
| e9 MOBILIZE/weapons a=TAIM D=2020-11/inferred C=military
| causes e8 e9

| @TWN place TWN "Taiwan" country
| @PLA body CHN MIL "Second Artillery"
| @KEE place TWN "Keelung" city
| @KAO place TWN "Kaohsiung" city
| @CRO person USA GOV "Wendell Crowe" office="president"
| @CAR body USA MIL "two carrier groups"
| @STR place - "Taiwan Strait" region
| @BEI state CHN GOV "China"
| @DIA other CHN - "diaries"
| @HK place HKG "Hong Kong" city
| @GEN office CHN MIL "generals"
| @PREM office CHN GOV "vice-premier"
| @CROM other USA - "Crowe's memoirs"
| @VIS office CHN GOV "visiting Chinese official"
| @CHN state CHN GOV "China"
| @WAS state USA GOV "United States"
| @TAI state TWN GOV "Taiwan"
| @PLAV body CHN MIL "Chinese bombers"
| @TAIM body TWN GOV,MIL "defence ministry"
| @TAIP state TWN GOV "Taiwan"

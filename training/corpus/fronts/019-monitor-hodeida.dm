# id: fronts/019-monitor-hodeida
# publisher: Red Sea Ceasefire Watch
# language: en
# published: 2018-12-06

HODEIDAH FRONTS, PAST 24 HRS

1. [HOU Houthi fighters] [e1 fired] 14 mortars toward [KM16 Kilometre 16], no damage; [COAL.1 coalition] drone [e2 answered], result unknown.
| e1 ASSAULT/heavy-weapons a=HOU p=KM16 D=2018-12-05/inferred C=military
| e2 ASSAULT/drone a=COAL.1 D=2018-12-05/inferred C=military

2. [PRO Pro-government brigades] [c1 claim] [w1 to have [e3 repulsed] an infiltration at [DUR Ad Durayhimi] and [e4 took] [n1 3] prisoner]; [MAS Masirah TV] [c2 says] [w2 no such thing happened].
| n1 abducted 3
| q1 asserts s=PRO
| q2 denies s=MAS
| e3 ASSAULT a=PRO p=DUR D=2018-12-05/inferred C=military
| e4 ASSAULT/abduct a=PRO n=n1 p=DUR D=2018-12-05/inferred C=military
| denies q2 q1

3. [w3 Flour silos of [RSM the Red Sea Mills] remain not reachable], [WFP WFP] [c3 reports], approach road was [x mined] in September, by unknown.
| q3 asserts s=WFP

4. POLITICAL: In [RIM Rimbo ([SWE@ Sweden])] [DELEG the two delegations] sits in one building but not yet in one room; [ENV the UN envoy] [e5 met] each for his own.
[HOUD.1 The Houthi side] [e6+c4 asks] [w4 that [SAN Sanaa airport] be [e7 opened]], [GOVD the government] [e8+c5 proposes] [w5 inspection in [ADE Aden] first], [HOUD.2 they] [e9+c6 reject] [w6 this as "a visa to enter own house"].
Prisoner swap (15,000 names?) is [c7 rumoured] [w7 to be [e10 signed] before [d2 Sunday]], [OPT optimists] even [c8 expect] [w8 a [e11 truce] for the port].
| d2 2018-12-09
| q4 demands s=HOUD.1
| q5 proposes s=GOVD
| q6 denies s=HOUD.2
| q7 asserts
| q8 speculates s=OPT
| e5 CONSULT/third-party a=DELEG r=ENV p=RIM C=military
| e6 REQUEST/yield a=HOUD.1 C=military
| e7 RETREAT/access hypothetical p=SAN C=military
| e8 AGREE a=GOVD r=HOUD.1 C=military
| e9 REJECT a=HOUD.2 r=GOVD C=military
| e10 SUPPORT possible D=..2018-12-09/stated C=military
| e11 RETREAT/ceasefire possible C=military
| answers e9 e8
| o1 demand e6 open
| o2 invitation e8 refused closed=e9

5. Weather: sandy, 31 C, sea state moderate.
Two fishing boats overturn by wave, 5 drowned, not conflict related.

| @HOU group YEM REB "Houthi fighters"
| @KM16 place YEM "Kilometre 16" district
| @COAL group IGO MIL "coalition"
| @PRO group YEM PRM "pro-government brigades"
| @DUR place YEM "Ad Durayhimi" city
| @MAS company YEM REB,JRN "Masirah TV"
| @RSM place YEM "Red Sea Mills" exact
| @WFP body UNO - "WFP"
| @RIM place SWE "Rimbo" city
| @SWE state SWE GOV "Sweden"
| @DELEG group YEM GOV,REB "the two delegations"
| @ENV office UNO - "UN envoy"
| @HOUD group YEM REB "Houthi delegation"
| @SAN place YEM "Sanaa airport" exact
| @GOVD body YEM GOV "Yemeni government delegation"
| @ADE place YEM "Aden" city
| @OPT public - - "optimists"

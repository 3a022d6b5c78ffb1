# id: quiet/036-small-planes
# publisher: Prairie Record
# language: en
# published: 2007-11-20

Crash at Flin Flon: fog, a wire and no survivors

Six people died on [d1 Sunday] when a chartered Otter hit a power line and ploughed into the ice north of [FLI Flin Flon], [w1 the second fatal crash of a small plane in [MAN Manitoba] in a month], [RCM.1 the Royal Canadian Mounted Police] [c1 said].
[w2 Visibility was "about the length of a truck"], [c2 according to] [WIT.1 a trapper] who heard the impact.
| d1 2007-11-18
| q1 asserts s=RCM.1
| q2 asserts s=WIT.1

Aboard were four mineral prospectors, a nurse and the pilot, [BOU.1 Roland Bouvier], 58, who had survived two forced landings and a bear.
[w3 "[BOU.2 He] fought the weather for thirty years and never lost,"] [c3 said] [WID.1 his widow].
| q3 asserts s=WID.1

[TSB.1 The Transportation Safety Board] has opened an [e1 inquiry].
[w4 Its first suspicion is that the line was not marked], [TSBI.1 an investigator] [c4 told] [CBC.1 the local radio], [w4 and there is no evidence that anybody [e2 sabotaged] the aircraft], rumours to the contrary having taken off faster than the Otter.
| q4 asserts s=TSBI.1
| e1 ACCUSE/investigate a=TSB.1 C=disasters
| e2 ASSAULT/destroy possible C=disasters

[FAM.1 The families] were flown in by [AIR.1 the air force] on [d2 Monday]; [PROV.1 the province] [e3 gave] each of [FAM.2 them] [n1 5,000 dollars], and [HYD.1 the power company], which [e4 apologised] for nothing, [e5+c5 promised] [w5 orange balls on every wire within a year].
[LIB.1 The opposition leader], [LIB.2 Craig Sorensen], [e6+c8 accused] [PRE.1 the premier] [w8 of having sat on a warning since [d3 2005]]: [w6 "[PRE.2 She] was told, and [PRE.3 she] shelved it,"] [LIB.3 he] [c6 charged], a remark [PRE.4 she] [c7 rejected] [w7 as indecent].
| d2 2007-11-19
| d3 2005..
| n1 money 5000 CAD
| q5 promises s=HYD.1
| q6 accuses s=LIB.3
| q8 accuses s=LIB.2
| q7 denies s=PRE.4
| e3 AID a=PROV.1 r=FAM.2 n=n1 t=d2 C=disasters
| e4 CONCEDE denied a=HYD.1 C=disasters
| e5 AGREE a=HYD.1 C=disasters
| e6 ACCUSE/allege a=LIB.2 r=PRE.1 C=disasters
| denies q7 e6
| o1 promise e5
| @FLI place CAN "Flin Flon" city
| @MAN place CAN "Manitoba" province
| @PROV body CAN GOV "province of Manitoba"
| @RCM body CAN COP "Royal Canadian Mounted Police"
| @WIT public CAN CVL "trapper"
| @BOU person CAN BUS "Roland Bouvier" office="pilot"
| @WID public CAN CVL "pilot's widow"
| @TSB body CAN GOV "Transportation Safety Board"
| @TSBI office CAN GOV "safety board investigator"
| @CBC company CAN JRN "local radio"
| @FAM public CAN CVL "families of the victims"
| @AIR body CAN MIL "air force"
| @HYD company CAN BUS "power company"
| @LIB person CAN OPP,PTY "Craig Sorensen" office="opposition leader"
| @PRE office CAN GOV "premier"

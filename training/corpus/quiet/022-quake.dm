# id: quiet/022-quake
# publisher: Anatolian Times
# language: en
# published: 2026-01-22

Quake shakes Malatya awake; walls fall, people do not

A magnitude 5.6 earthquake struck eastern [TUR@ Turkey] at 3.12 on [d1 Wednesday] morning, attacking chimneys, shop windows and nerves but, [w1 for once, killing nobody], [AFAD.1 the disaster agency AFAD] [c1 said].
| d1 2026-01-21
| q1 asserts s=AFAD.1

The tremor was felt in [ADA Adana], 300 kilometres off.
In [MAL Malatya] some families fled to their cars in pyjamas and stayed there; [w2 "a house is a coward, it falls on you when you sleep,"] [c2 said] [EMI.1 Emine Coskun], 70, who lost hers in [d2 2023].
| d2 2023
| q2 asserts s=EMI.1

[SEI.1 Seismologists at [KAN Kandilli observatory]] [c3 believe] [w3 the shock was a late echo of the great one], and [c4 doubt] [w4 that it announces another].
Schools in the province were closed until [d3 Monday].
| d3 ..2026-01-26
| q3 asserts s=SEI.1
| q4 speculates s=SEI.1

[SOL.1 Soldiers] from the garrison [e1 set up] 200 tents in the stadium and [RED.1 the Red Crescent] [e2 handed out] soup and blankets; [GRE.1 Athens], as it did three years ago, [e3+c5 offered] [w5 to [e4 send] dogs], and [TUR.11 Ankara] [e5 accepted] with thanks, though [c6 according to] [GOV.1 the governor's office] [w6 none will be needed].
| q5 proposes s=GRE.1
| q6 denies s=GOV.1
| e1 AID a=SOL.1 C=disasters
| e2 AID a=RED.1 C=disasters
| e3 AGREE a=GRE.1 r=TUR.11 C=disasters,diplomatic
| e4 AID hypothetical a=GRE.1 r=TUR.11 C=disasters
| e5 AGREE a=TUR.11 r=GRE.1 C=disasters,diplomatic
| answers e5 e3
| o1 invitation e3 met closed=e5

Blocks that stood in [d4 2023] stood again.
But [MIM.1 the chamber of architects] [e7+c7 complained] [w7 that 40 of the towers finished since then have cracks "wide enough for a cat"], and [PRO.1 prosecutors] [e8 detained] [CON.1 one contractor] for [e9 questioning] on [d5 Wednesday] evening; [w8 [CON.2 he] used the cement [CON.3 he] was sold], [LAW.1 his lawyer] [c8 said].
| d4 2023
| d5 2026-01-21
| q7 accuses s=MIM.1
| q8 denies s=LAW.1
| e7 ACCUSE/disapprove a=MIM.1 C=disasters
| e8 COERCE/arrest a=PRO.1 r=CON.1 t=d5 C=legal
| e9 ACCUSE/investigate planned a=PRO.1 r=CON.1 C=legal
| @TUR state TUR GOV "Turkey"
| @AFAD body TUR GOV "AFAD"
| @ADA place TUR "Adana" city
| @MAL place TUR "Malatya" city
| @EMI person TUR CVL "Emine Coskun"
| @SEI public TUR EDU "seismologists at Kandilli observatory"
| @KAN group TUR EDU "Kandilli observatory"
| @SOL body TUR MIL "soldiers"
| @RED group TUR SOC "Red Crescent"
| @GRE state GRC GOV "Greece"
| @GOV body TUR GOV "governor's office"
| @MIM group TUR SOC "chamber of architects"
| @PRO office TUR JUD "prosecutors"
| @CON public TUR BUS "contractor"
| @LAW public TUR JUD "contractor's lawyer"

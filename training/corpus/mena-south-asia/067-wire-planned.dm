# id: mena-south-asia/067-wire-planned
# publisher: Asia-Arab Press Pool
# language: en
# published: 2024-12-10

[RUS Moscow] has [e1+c1 offered] [GEN.1 Syria's fallen generals] [w1 [e2 asylum]], but [w2 [GEN.2 they] would be [e3 tried] if they came home], [REB the rebels' prime minister] [e19+c2 warned].
| @RUS state RUS GOV "Russia"
| @GEN public SYR MIL,ELI "fallen Syrian generals"
| @REB office SYR REB,GOV "rebels' prime minister" office="prime minister"
| q1 proposes s=RUS
| q2 threatens s=REB
| e1 AGREE a=RUS r=GEN.1 D=- C=asylum
| e2 AID hypothetical a=RUS r=GEN.1 C=asylum
| e3 ACCUSE/allege hypothetical r=GEN.2 C=legal
| o1 invitation e1
| e19 THREATEN/arrest a=REB r=GEN.2
| o4 threat e19

[w3 [ISR.2 Israel] will [e5 hold] the buffer zone], [NET Amnon Harel] [c3 declared], and [UN the UN] [c4 doubts] [w4 that [ISR.3 it] will ever [e6 leave]].
| @ISR state ISR GOV "Israel"
| @NET person ISR GOV "Amnon Harel" office="prime minister"
| @UN body UNO - "United Nations"
| q3 asserts s=NET
| q4 speculates s=UN
| e5 MOBILIZE/troops planned a=ISR.2 C=military
| e6 RETREAT/withdraw denied a=ISR.3 C=military

[w5 [TUR Ankara] may [e7 reopen] its embassy in [DAMX Damascus] [d1 this week]], [c5 reported] [SAB the Sabah daily].
| @TUR state TUR GOV "Turkey"
| @DAMX place SYR "Damascus" city
| @SAB company TUR JRN "Sabah daily"
| d1 2024-12-09..2024-12-16
| q5 asserts s=SAB
| e7 SUPPORT possible a=TUR p=DAMX t=d1 C=diplomatic

[UNSC The Security Council] [c7 intends] [w7 to [e10 receive] [IFM.1 the interim foreign minister] on [d2 Friday], provided that [IFM.2 he] [e11 condemns] reprisals].
| @UNSC body UNO - "Security Council"
| @IFM office SYR GOV "interim foreign minister" office="foreign minister"
| d2 2024-12-13
| q7 promises s=UNSC
| e10 CONSULT planned a=UNSC r=IFM.1 t=d2 C=diplomatic
| e11 ACCUSE/disapprove hypothetical a=IFM.2
| o2 scheduled e10 due=2024-12-13

[PAK Pakistan] [c8 considers] [w8 [e12 withdrawing] [ENG [n1 600] engineers] from [GOL the Golan]].
[w9 [KUR Kurdish fighters] must [e13 disarm] or [TUR.9 Ankara] will [e14 attack]], [TURM the Turkish defence minister] [e15+c9 warned].
| @PAK state PAK GOV "Pakistan"
| @ENG body PAK MIL "engineers"
| @GOL place SYR "Golan" region
| @KUR group SYR REB "Kurdish fighters"
| @TURM office TUR GOV,MIL "Turkish defence minister" office="defence minister"
| n1 other 600
| q8 speculates s=PAK
| q9 threatens s=TURM
| e12 RETREAT/withdraw possible a=PAK p=GOL n=n1
| e13 RETREAT/disarm hypothetical a=KUR C=military
| e14 ASSAULT hypothetical a=TUR.9 r=KUR C=military
| e15 THREATEN/violence a=TURM r=KUR C=military
| o3 threat e15

[IRN Iran] has yet to [e16 congratulate] [NEWR the new rulers], has never [e17 recognised] their flag and [c10 denies] [w10 having [e18 evacuated] [n2 4,000] fighters through [ALQ Al-Qaim]].
The mosaic floor of [APA Apamea] survived thirteen years of war under a tarpaulin and eighteen inches of sand.
| @IRN state IRN GOV "Iran"
| @NEWR office SYR GOV,REB "new rulers" office="rulers"
| @ALQ place IRQ "Al-Qaim" city
| @APA place SYR "Apamea" city
| n2 other 4000
| q10 denies s=IRN
| e16 SUPPORT denied a=IRN r=NEWR C=diplomatic
| e17 SUPPORT denied a=IRN r=NEWR C=diplomatic
| e18 RETREAT/withdraw denied a=IRN p=ALQ n=n2 C=military

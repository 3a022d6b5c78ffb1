# id: fronts/003-daily-monitor-lake
# publisher: Lake Basin Security Monitor
# language: en
# published: 2019-10-29

DAILY SITREP, 29 OCT, for subscribers only

[BORNO BORNO]: Suspected [BH elements of Boko Haram] on [d1 27 Oct] night [e1 attacked] [GUB Gubio village], [e2 burnt] down houses and [e3 carted away] foodstuffs; [VIL [n1 3] villagers] was [e4 killed] and [BOY 2 boys] yet to be seen.
[CJTF Civilian JTF] [e5 responded] late, it is [c1 alleged] [w1 that fuel was not having].
| d1 2019-10-27
| n1 killed 3
| q1 accuses
| e1 ASSAULT a=BH p=GUB t=d1 C=terrorism
| e2 ASSAULT/destroy a=BH p=GUB t=d1 C=terrorism
| e3 COERCE/seize a=BH p=GUB t=d1 C=terrorism
| e4 ASSAULT a=BH r=VIL p=GUB t=d1 n=n1 C=terrorism
| e5 MOBILIZE/militia a=CJTF D=2019-10-27/inferred C=terrorism

[DIFFA DIFFA ([NER@ Niger])]: [CH2 Two Cameroon helicopters] [e6 flew over] the border but did not [e7 engage].
[w2 No [e8 casualties] recorded], [c2 per] [FOC our focal point] in [BOSSO Bosso].
| q2 denies s=FOC
| e6 MOBILIZE/weapons a=CH2 D=- C=military
| e7 ASSAULT denied a=CH2 C=military
| e8 ASSAULT denied C=military

FAR NORTH: [BIR The BIR] is [c3 said] [w3 to have [e9 released] [FISH [n3 14] fishermen] who was [e10 arrested] [d2 last week] on suspicion]; [FAM families] [c4 confirm] only [w4 9].
| n3 other 14
| d2 2019-10-21..2019-10-28
| q3 asserts
| q4 asserts s=FAM
| e9 RETREAT/release a=BIR r=FISH n=n3 D=-
| e10 COERCE/arrest r=FISH t=d2 C=terrorism

YOLA-MUBI ROAD: One (1) tanker fell and caught fire, 4 persons roasted.
Accident only, no foul play suspect.
Road is now motorable.

ANALYST COMMENT: The dry season will open the tracks, so incidents [c5 expected] [w5 to go up], more especially on market days.
[w6 [ISWAP.1 ISWAP] is likely to [e11 hit] [MON Monguno garrison] before Christmas because [ISWAP.2 they] have need of ammunition], [SRC sources] [c6 believe], and NGOs should not move on that axis after 1500hrs.
| q5 speculates
| q6 asserts s=SRC
| e11 ASSAULT possible a=ISWAP.1 r=MON D=..2019-12-25/stated C=terrorism

YESTERDAY CORRECTION: [w7 the IED at [BAMA Bama] was not [e12 detonate] on [ARM.8 soldiers]], it was [e13 found] and removed by [ARM.9 them], [BRIG brigade] [c7 clarify].
| q7 denies s=BRIG
| e12 ASSAULT/explosives denied r=ARM.8 p=BAMA C=terrorism
| e13 COERCE/seize a=ARM.9 p=BAMA D=2019-10-28/inferred C=terrorism

| @BORNO place NGA "Borno" province
| @BH group NGA REB "Boko Haram elements"
| @GUB place NGA "Gubio" city
| @VIL public NGA CVL "villagers"
| @BOY public NGA CVL "boys"
| @CJTF group NGA PRM "Civilian JTF"
| @DIFFA place NER "Diffa" province
| @NER state NER GOV "Niger"
| @CH2 body CMR MIL "Cameroon helicopters"
| @FOC public NER - "focal point"
| @BOSSO place NER "Bosso" city
| @BIR body CMR MIL "BIR"
| @FISH public CMR CVL "fishermen"
| @FAM public CMR CVL "families"
| @ISWAP group NGA REB "ISWAP"
| @MON body NGA MIL "Monguno garrison"
| @SRC public - - "sources"
| @BAMA place NGA "Bama" city
| @ARM public NGA MIL "soldiers"
| @BRIG body NGA MIL "brigade"

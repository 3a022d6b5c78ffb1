# id: africa-asia/020-jakarta-papua-rescue
# publisher: Nusantara Kini English
# title: Military says it will not pay for pilot held in Papua highlands
# language: en
# published: 2023-02-09

[o1 [TNI.1 Military] [c1 says] [w1 [TNI.2 it] will not [e1 pay] for [PIL pilot] [e2 held] in [PAP Papua highlands]]]
| q1 denies s=TNI.1
| e1 AID denied a=TNI.2
| e2 ASSAULT/abduct r=PIL p=PAP D=2023-02-07/inferred

[w2 [TNI The army] will not [e3 give] one rupiah to [KKB the separatists] who [e4 snatched] [PIL a New Zealand pilot] from a hill airstrip in [NDU Nduga regency] on [d1 Tuesday]], [SUK Major General Sukarno Wenas] [c2 said] on [d2 Thursday].
[o1 [KKB The West Papua National Liberation Army] has [e5+c3 demanded] [w3 that [IDN Jakarta] [e6 recognise] the territory's independence] in exchange for [PIL.8 his] freedom, and [e7+c4 threatened] [w4 to [e8 kill] [PIL.9 him] if [TRO soldiers] come near]].
| d1 2023-02-07
| d2 2023-02-09
| q2 denies s=SUK
| e3 AID denied a=TNI r=KKB
| e4 ASSAULT/abduct a=KKB r=PIL p=NDU t=d1
| repeats e3 e1
| repeats e4 e2
| q3 demands s=KKB
| e5 REQUEST/change a=KKB r=IDN C=territory
| e6 SUPPORT hypothetical a=IDN
| q4 threatens s=KKB
| e7 THREATEN/violence a=KKB
| e8 ASSAULT/targeted hypothetical a=KKB r=PIL.9
| answers e3 e5
| o1 demand e5 refused closed=e1
| o2 threat e7

[CHU The provincial church council] has [e9+c5 proposed] [w5 [BEN Bishop Benny Waromi] as a go-between].
[w6 “Guns have had sixty years to solve this; give the Bible a fortnight,”] [BEN the bishop] [c6 told] [NK Nusantara Kini].
[SEB Yulius Tabuni], a spokesman for [KKB the fighters], [e10 accepted] in principle, [c7 adding] [w7 that [PIL the captive] was “eating sweet potato like everyone else”].
| q5 proposes s=CHU
| e9 AGREE a=CHU
| q6 asserts s=BEN
| e10 AGREE a=SEB
| q7 asserts s=SEB
| answers e10 e9
| o3 invitation e9 met closed=e10

Burnt out on the runway lay the single-engine Pilatus that had brought [PIL him], its propeller bent like a petal.
[RES Residents], most of whom left for [KEN Kenyam] on foot, [c8 fear] [w8 a [e11 sweep] like the one in [d3 2018], when [VIL villagers] [c9 say] [w9 [HEL helicopters] [e12 strafed] their gardens]].
[TNI.76 The military] [c10 maintains] [w10 [TNI.77 it] never [e13 fired] on [CIVS civilians]], and [NZL Wellington] has [e14+c11 advised] [IDN Jakarta] [w11 against any [e15 raid]].
| d3 2018
| q8 speculates s=RES
| e11 MOBILIZE/troops possible
| q9 asserts s=VIL
| e12 ASSAULT/aerial a=HEL t=d3
| q10 denies s=TNI.76
| e13 ASSAULT/firearms denied a=TNI.77 r=CIVS
| denies q10 e12
| q11 demands s=NZL
| e14 REQUEST/yield a=NZL r=IDN
| e15 ASSAULT hypothetical a=IDN
| o4 demand e14
| @TNI body IDN MIL "Indonesian military"
| @PIL public NZL BUS "New Zealand pilot"
| @PAP place IDN "Papua highlands" region
| @KKB group IDN REB "West Papua National Liberation Army"
| @NDU place IDN "Nduga regency" district
| @SUK person IDN MIL "Sukarno Wenas" office="major general"
| @IDN state IDN GOV "Indonesia"
| @TRO body IDN MIL "soldiers"
| @CHU body IDN REL "provincial church council"
| @BEN person IDN REL "Benny Waromi" office="bishop"
| @NK company IDN JRN "Nusantara Kini"
| @SEB person IDN REB "Yulius Tabuni" office="spokesman for the West Papua National Liberation Army"
| @RES public IDN CVL "residents"
| @KEN place IDN "Kenyam" city
| @VIL public IDN CVL "villagers"
| @CIVS public IDN CVL "civilians"
| @HEL body IDN MIL "helicopters"
| @NZL state NZL GOV "New Zealand"

# id: chancelleries/002-ferghana-gate
# publisher: Steppe & Valley Report
# title: Kyrgyz, Tajik officials reopen crossing shut for 32 months
# language: en
# published: 2024-03-14

[KGO~ Kyrgyz], [TJO Tajik officials] [e1 reopen] crossing shut for 32 months
| e1 RETREAT/access a=KGO,TJO D=2024-03-13/inferred

The barrier at [KYZ Kyzyl-Bel] [e2 went up] at eight on [d1 Wednesday] morning, and the first across was [ROZ Gulnara Rozykova], 61, a Tajik grandmother with two melons and a sewing machine who had not seen [SIS her sister] since [d2 the summer of 2021].
| d1 2024-03-13
| d2 2021-06..2021-09
| e2 RETREAT/access p=KYZ t=d1
| repeats e2 e1

[KGZ.11 Kyrgyzstan] had [e3 closed] [BORD the whole 970-kilometre frontier] after [e4 clashes] in [d3 May of that year] in which, [KGZ.12 it] [c1 says], [w1 [TAJS.11 Tajik soldiers] [e5 burned] [n1 more than 300] homes]; [DUSH Dushanbe] has always [c2 maintained] [w2 that [TAJS.12 its men] [e6 fired] only after [VOL Kyrgyz villagers] had [e7 torn down] a water gauge with a tractor].
| d3 2021-05
| n1 other 300..
| q1 accuses s=KGZ.12
| q2 asserts s=DUSH
| e3 COERCE/restrict a=KGZ.11 p=BORD D=2021-05.. C=territory
| e4 ASSAULT p=BORD t=d3 C=territory
| e5 ASSAULT/destroy a=TAJS.11 n=n1 D=2021-05/inferred C=territory
| e6 ASSAULT/firearms a=TAJS.12 D=2021-05/inferred C=territory
| e7 ASSAULT/destroy a=VOL D=2021-05/inferred C=territory

[w3 "[DELEG.11 We] have [e8 pulled back] the mortars, [DELEG.12 we] have [e9 agreed] to [e10 patrol] the ridge together, and on [d4 April 2] [DELEG.13 we] shall [e11 exchange] maps,"] [c3 said] [ISA.11 Colonel Nurlan Isaev], [ISA.12 the head of the Kyrgyz delegation], who [c4 conceded] [w4 that a handful of orchards would stay in dispute "until [GRAND our grandchildren] are tired of it"].
| d4 2024-04-02
| q3 asserts s=ISA.11
| q4 asserts s=ISA.11
| e8 RETREAT/withdraw a=DELEG.11 D=- C=military
| e9 AGREE a=DELEG.12 C=military
| e10 COOPERATE planned a=DELEG.12 C=military
| e11 COOPERATE planned a=DELEG.13 t=d4 C=territory
| o1 promise e9
| o2 scheduled e11 due=2024-04-02

The two republics were drawn on a map in [d5 the 1920s] by men who never saw the valley, and their border runs through cotton fields, over a reservoir and, at one point, between a bakery and its oven.
There are 70 unmarked sections.
| d5 1920..1930

[RUS.11 Russia], which keeps an air base in one country and an infantry division in the other, has twice [e12+c5 offered] [w5 to [e13 mediate]] and was twice [e14 turned down].
[UZM Uzbekistan's foreign minister] [e15 welcomed] the reopening as "the best news of Nowruz"; [TRADE traders in [OSH Osh]] [c6 expect] [w6 the price of Tajik onions to halve].
| q5 proposes s=RUS.11
| q6 speculates s=TRADE
| e12 AGREE a=RUS.11 D=- C=diplomatic
| e13 CONSULT/third-party hypothetical r=RUS.11 C=diplomatic
| e14 REJECT/meet r=RUS.11 D=- C=diplomatic
| e15 SUPPORT a=UZM C=diplomatic
| answers e14 e12

[ROZ Mrs Rozykova] said nothing about diplomacy.
[ROZ.21 She] asked the guard whether [ROZ.22 her] melons would be [e16 taken].
| e16 COERCE/seize possible r=ROZ.22

| @KGO office KGZ GOV "Kyrgyz officials"
| @TJO office TJK GOV "Tajik officials"
| @KYZ place KGZ "Kyzyl-Bel" exact
| @ROZ person TJK CVL "Gulnara Rozykova"
| @SIS public - CVL "her sister"
| @KGZ state KGZ GOV "Kyrgyzstan"
| @BORD place - "Kyrgyz-Tajik frontier" region
| @TAJS body TJK MIL "Tajik soldiers"
| @DUSH state TJK GOV "Tajikistan"
| @VOL public KGZ CVL "Kyrgyz villagers"
| @DELEG office - GOV "the two delegations"
| @ISA person KGZ GOV,MIL "Nurlan Isaev" office="head of the delegation"
| @GRAND public - CVL "our grandchildren"
| @RUS state RUS GOV "Russia"
| @UZM office UZB GOV "Uzbekistan's foreign minister" office="foreign minister"
| @OSH place KGZ "Osh" city
| @TRADE public KGZ BUS "traders in Osh"

# id: fronts/011-lachin-lorries
# publisher: The Caucasus Weekly
# language: en
# published: 2023-08-01

[FLOUR Flour lorries] wait at the bridge as [BAKU Baku] and [YER Yerevan] [e1 trade] blame
| e1 ACCUSE/disapprove a=BAKU,YER D=2023-07-31/inferred C=territory

[KOR KORNIDZOR, [ARM@ Armenia]] — Nineteen white lorries loaded with sugar, flour and baby formula have stood since [d1 Wednesday] on the last bend before the Hakari bridge, where [BORDG.1 Azerbaijani border guards], whose checkpoint [e2 closed] the only road into [NK Nagorno-Karabakh] in [d2 April], say through a loudspeaker that they are not expected.
[w1 [PM.72 [ARM~ Armenia]'s prime minister], [PM.71 Davit Sahakants], had [c2 told] [BAKU.11 Baku] [w2 of the convoy] six days ahead], [PMOFF his office] [c1 said].
[w3 [BAKU.12 Azerbaijan] was told nothing and will [e4 accept] no "circus"], [AZFM.1 its foreign ministry] [c3 answered], [e5+c4 accusing] [YER Yerevan] [w4 of [e6 smuggling] mines in relief parcels [d3 last year]].
| d1 2023-07-26
| d2 2023-04
| d3 2022
| span c5 at="say"
| span w5 at="that they are not expected"
| q1 asserts s=PMOFF
| q2 asserts s=PM.71
| q3 denies s=AZFM.1
| q4 accuses s=AZFM.1
| q5 asserts s=BORDG.1
| e2 COERCE/restrict a=BORDG.1 p=NK t=d2 C=territory
| e4 REJECT/assist a=BAKU.12 C=human_security
| e5 ACCUSE/allege a=AZFM.1 r=YER C=military
| e6 MOBILIZE/weapons a=YER t=d3 C=military
| denies q3 q1

The road itself is unremarkable: two lanes, a crash barrier, walnut trees.
Before the war of [d80 2020] it was a back way used by beekeepers.

[ICRC.1 The Red Cross], the only body whose vans have been [e7 allowed] across at all, [c6 confirmed] on [d4 Monday] [w6 that [BORDG.61 the guards] [e8 took] [KHACH.8 Vagharsh Arustamyan], 68, out of one of them on his way to a heart operation and drove him off to [BAKUC Baku]], where [PROSEC prosecutors] [e10+c7 charged] [KHACH.9 the pensioner] [w7 with [e11 killing] [AZV Azeri villagers] in [d5 1991]].
[w8 He was a cook in those days], [DAU his daughter] [c8 says].
| d4 2023-07-31
| d5 1991
| q6 asserts s=ICRC.1
| q7 accuses s=PROSEC
| q8 denies s=DAU
| e7 RETREAT/access r=ICRC.1 D=- C=human_security
| e8 COERCE/arrest a=BORDG.61 r=KHACH.8 D=- C=legal
| e10 ACCUSE/allege a=PROSEC r=KHACH.9 D=- C=legal
| e11 ASSAULT/targeted a=KHACH.9 r=AZV t=d5 C=human_rights
| denies q8 e10

[w9 Bread in [STEP Stepanakert] has been [e12 rationed] to 200 grams a head], [BREAD a notice on the town hall] [c9 states], and lift shafts stand dark because [GASCO.1 Azerbaijan's gas company] [e13 cut off] the supply for the ninth time [d6 this year]; [w10 a pipe had burst], [GASCO.2 it] [c10 says].
[EUOBS.1 The head of the European observers], a retired [DNK~ Danish] general, [c11 supposes] [w11 that a [e14 compromise] over a second road, through [AGD Aghdam], may yet be struck], [w12 "but nobody ever went hungry waiting for two roads"], [EUOBS.2 he] [c12 told] reporters, [w12 "only for one"].
| d6 2023
| q9 asserts s=BREAD
| q10 denies s=GASCO.2
| q11 speculates s=EUOBS.1
| q12 asserts s=EUOBS.2
| e12 COERCE/restrict p=STEP D=- C=human_security
| e13 COERCE/withhold a=GASCO.1 t=d6 C=natural_resource
| e14 AGREE possible C=territory

| @FLOUR group ARM - "flour lorries"
| @BAKU state AZE GOV "Azerbaijan"
| @YER state ARM GOV "Yerevan"
| @KOR place ARM "Kornidzor" city
| @ARM state ARM GOV "Armenia"
| @BORDG body AZE COP "Azerbaijani border guards"
| @NK place AZE "Nagorno-Karabakh" province
| @PM person ARM GOV "Davit Sahakants" office="prime minister"
| @PMOFF body ARM GOV "prime minister's office"
| @AZFM body AZE GOV "Azerbaijani foreign ministry"
| @ICRC body NGO - "Red Cross"
| @KHACH person ARM CVL "Vagharsh Arustamyan"
| @BAKUC place AZE "Baku" city
| @PROSEC office AZE JUD "prosecutors"
| @AZV public AZE CVL "Azeri villagers"
| @DAU public ARM CVL "Arustamyan's daughter"
| @STEP place AZE "Stepanakert" city
| @BREAD other - - "notice on the town hall"
| @GASCO company AZE BUS "Azerbaijan's gas company"
| @EUOBS office EUR - "head of the European observers"
| @DNK state DNK GOV "Denmark"
| @AGD place AZE "Aghdam" city
| d80 2020

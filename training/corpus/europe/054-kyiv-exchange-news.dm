# id: europe/054-kyiv-exchange-news
# publisher: Dnieper Herald
# language: en
# published: 2023-05-31

[n1 106] home in night [e1 exchange] near [SUM Sumy]
| @SUM place UKR "Sumy" city
| n1 other 106
| e1 RETREAT/release p=SUM n=n1 D=2023-05-30..2023-06-01/inferred C=military

[UKRM Ukraine's coordinating staff] [c1 said] on [d1 Wednesday] [w1 that [DEF [n2 106] defenders of [BAK Bakhmut]] had [e2 come home] [d3 overnight]].
| @UKRM body UKR GOV "Ukrainian coordinating staff"
| @BAK place UKR "Bakhmut" city
| d1 2023-05-31
| n2 other 106
| d3 2023-05-30..2023-06-01
| q1 asserts s=UKRM
| e2 RETREAT/release r=DEF n=n2 t=d3 C=military
| repeats e2 e1

[YER.31 Ukrainian presidential aide Pavlo Hordiienko], who had [e3 thanked] [UAE Abu Dhabi] and [TUR Ankara] for [e4 mediating], [c2 hopes] [w2 that further releases will follow].
| @YER person UKR GOV "Pavlo Hordiienko"
| @UAE state ARE GOV "United Arab Emirates"
| @TUR state TUR GOV "Turkey"
| q2 speculates s=YER.31
| e3 SUPPORT a=YER.31 r=UAE,TUR D=- C=diplomatic
| e4 CONSULT/third-party a=UAE,TUR D=- C=diplomatic

[RUSM The [RUS~ Russian] defence ministry] put the number of its own men at [n3 106] too, a family in [TVER Tver] learning only from a video that [SON their son] was [e6 freed].
| @RUSM body RUS GOV,MIL "Russian defence ministry"
| @RUS state RUS GOV "Russia"
| @TVER place RUS "Tver" city
| @SON public RUS MIL "their son"
| n3 other 106
| span c3 at="put"#1
| span w3 at="the number of its own men at 106"#1
| q3 asserts s=RUSM
| e6 RETREAT/release r=SON n=n3 D=2023-05-30..2023-06-01/inferred C=military

[MOTH Natalya Orlova], whose boy is still missing, [e7+c4 appealed] to [ICRC the Red Cross] [w4 to [e8 visit] the colony at [OL Olenivka]].
| @MOTH public UKR ELI "Natalya Orlova"
| @ICRC body NGO SOC "Red Cross"
| @OL place UKR "Olenivka" city
| q4 demands s=MOTH
| e7 REQUEST/assist a=MOTH r=ICRC
| e8 CONSULT/visit hypothetical a=ICRC p=OL
| o1 request e7

[ICRC.51 The Red Cross] [c5 said] [w5 [RUSM.51 Moscow] had twice [e9 refused] [ICRC.52 its] doctors entry].
| q5 asserts s=ICRC.51
| e9 REJECT/yield a=RUSM.51 r=ICRC.52 D=-

If [MEN [n4 200] more men] are [e10 released] in [d2 June], as [TUR.71 Ankara] has [c6 suggested], the July harvest may be brought in under a local [e11 truce].
| d2 2023-06
| span w6 at="200 more men are released in June"#1
| q6 asserts s=TUR.71
| e10 RETREAT/release hypothetical r=MEN t=d2 n=n4 C=military
| n4 other 200
| e11 RETREAT/ceasefire hypothetical C=military
| @DEF body UKR MIL "defenders of Bakhmut"
| @MEN public - MIL "200 more men"

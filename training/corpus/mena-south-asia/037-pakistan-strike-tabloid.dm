# id: mena-south-asia/037-pakistan-strike-tabloid
# publisher: Karachi Star
# language: en
# published: 2023-01-24

Flour fury! Bakers [e1 shut ovens] over price cap
| @BAK public PAK BUS "bakers"
| span BAK at="Bakers"
| e1 PROTEST/strike a=BAK D=2023-01-23/inferred C=economic

[DATEL KARACHI] — Not a naan was to be had in [LYA Lyari] on [d1 Monday] after [BAK.1 bakers] [e2 banked] their ovens to force [SIND the Sindh government] to [e3 drop] a cap of 120 rupees on a kilo of flour.
[w1 "We lose nine rupees on every roti,"] [c1 thundered] [MOH.1 Mohsin Baloch], [MOH.2 president of [UNION the tandoor owners' union]], between puffs of an unlit cigarette.
| @LYA place PAK "Lyari" district
| @SIND body PAK GOV "Sindh government"
| @MOH person PAK LAB "Mohsin Baloch" office="president"
| @UNION group PAK LAB "tandoor owners' union"
| d1 2023-01-23
| q1 asserts s=MOH.1
| e2 PROTEST/strike a=BAK.1 r=SIND p=LYA t=d1 C=economic
| e3 CONCEDE hypothetical a=SIND r=BAK.1 C=economic
| repeats e2 e1
| @DATEL place PAK "Karachi" city

Commissioner [IQB Iqbal Soomro] [e4+c2 threatened] [w2 to [e5 arrest] [HRD anyone hoarding sacks]] and [e6+c3 vowed] [w3 to [e7 rip] the padlocks off shut bakeries].
By teatime [MAG magistrates] had [e8 sealed] [n1 six] warehouses and [e9 marched off] [HOARD [n2 two] traders].
[WOM A crowd of housewives], ladles in hand, [e10 chased] [INSP.2 an inspector] round a fountain; [INSP.3 he] was unhurt but hatless.
| @IQB person PAK GOV "Iqbal Soomro" office="commissioner"
| @MAG office PAK JUD "magistrates" office="magistrates"
| @HOARD public PAK BUS "two traders"
| @WOM public PAK CVL "crowd of housewives"
| @INSP person PAK COP "an inspector"
| n1 seized 6
| q2 threatens s=IQB
| q3 threatens s=IQB
| e4 THREATEN/arrest a=IQB r=HRD C=economic
| @HRD public PAK CVL "hoarders"
| e5 COERCE/arrest hypothetical a=IQB r=HRD
| e6 THREATEN/restrict a=IQB
| e7 ASSAULT/destroy hypothetical a=IQB
| e8 COERCE/seize a=MAG n=n1 C=economic
| e9 COERCE/arrest a=MAG r=HOARD n=n2
| n2 arrested 2
| e10 PROTEST/riot a=WOM r=INSP.2
| o1 threat e4
| o2 threat e6

[UNION.21 The union] will extend its [e12 stoppage] to [HYD Hyderabad] on [d2 Wednesday] unless the cap goes, [MOH.21 Baloch] [c4 told] [STAR the Star], [c5 hinting] [w5 that lorry drivers may [e13 join] it].
[SIND The province], for its part, [e14+c6 offered] [UNION.22 the union] [w6 nine days of [e15 talks]].
| @STAR company PAK JRN "the Star"
| @HYD place PAK "Hyderabad" city
| d2 2023-01-25
| span w4 at="The union will extend its stoppage to Hyderabad on Wednesday unless the cap goes"
| q4 threatens s=MOH.21
| q5 threatens s=MOH.21
| q6 proposes s=SIND
| e12 PROTEST/strike hypothetical a=UNION.21 p=HYD t=d2 C=economic
| e13 PROTEST/strike possible a=DRI C=economic
| @DRI public PAK LAB "lorry drivers"
| span DRI at="lorry drivers"
| e14 AGREE a=SIND r=UNION.22
| e15 CONSULT hypothetical a=SIND,UNION.22
| o3 invitation e14

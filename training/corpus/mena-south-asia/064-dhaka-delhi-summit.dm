# id: mena-south-asia/064-dhaka-delhi-summit
# publisher: Ministry of External Affairs, Dhaka (press release)
# language: en
# published: 2015-06-08

Land swap [e1 sealed] during [MOD prime minister]'s [e2 visit]
| @MOD person IND GOV "Mahesh Solanki" office="prime minister"
| @BAN state BGD GOV "Bangladesh"
| @IND state IND GOV "India"
| e1 SUPPORT D=2015-06-06/inferred C=territory
| e2 CONSULT/visit a=MOD D=2015-06-06/inferred C=diplomatic

[BAN Bangladesh] and [IND India] [e3 exchanged] the instruments of the Land Boundary Agreement on [d1 Saturday], in the presence of [PM Prime Minister Farida Sultana] and [MOD.2 Prime Minister Mahesh Solanki], who was on a two-day [e4 visit] to [DHK Dhaka].
[ABU.1 Abul Rahman], the foreign minister, [e5+c1 thanked] [IND.3 the Indian side] [w1 for "a patience worthy of a treaty drafted in [d4 1974]"].
[w2 The residents of 162 enclaves will be [e6 offered] the citizenship of their choice by [d2 November]], [ABU.2 he] [c2 said].
Both countries [e7+c3 agreed] [w3 to [e8 open] a bus service to [GUW Guwahati] and to [e9 share] the waters of [TEE the Teesta], "at an early date"].
[SID The two sides] also [e13 discussed] cattle smuggling, coastal shipping and power.
| @PM person BGD GOV "Farida Sultana" office="prime minister"
| @DHK place BGD "Dhaka" city
| @ABU person BGD GOV "Abul Rahman" office="foreign minister"
| @GUW place IND "Guwahati" city
| @TEE place - "Teesta" region
| d1 2015-06-06
| d2 2015-11
| q1 asserts s=ABU.1
| q2 promises s=ABU.2
| q3 promises s=BOTH
| @BOTH group - GOV "both countries"
| span BOTH at="Both countries"
| e3 SUPPORT a=BAN,IND t=d1 C=territory,diplomatic
| e4 CONSULT/visit a=MOD.2 r=PM p=DHK t=d1 C=diplomatic
| e5 SUPPORT a=ABU.1 r=IND.3 C=diplomatic
| e6 AGREE planned  D=..2015-12-01/stated C=territory
| e7 AGREE a=BOTH D=- C=diplomatic
| e8 COOPERATE planned a=BOTH p=GUW C=economic
| @SID group - GOV "the two sides"
| e9 COOPERATE planned a=BOTH C=natural_resource
| e13 CONSULT a=SID D=- C=diplomatic
| repeats e3 e1
| repeats e4 e2
| o1 promise e7

[w4 No one will be [e10 moved] against their will], the ministry [c4 stressed], [c5 dismissing] [w5 reports that families had been [e11 driven out] of [KUC Kurigram]].
[MAM Chief Minister Sharmila Ghoshal], who [e12 blocked] a water accord in [d3 2011], [c6 told] [REPQ reporters] [w6 that she "came as a friend and will leave as one"].
The press is reminded that photographs are free of charge.
| @MINY body BGD GOV "foreign ministry"
| @KUC place BGD "Kurigram" district
| @MAM person IND GOV "Sharmila Ghoshal" office="chief minister"
| @REPQ public - JRN "reporters"
| d3 2011
| span MINY at="the ministry"
| q4 denies s=MINY
| q5 denies s=MINY
| q6 asserts s=MAM
| e10 COERCE/deport denied C=migration
| e11 COERCE/deport denied p=KUC C=migration
| e12 REJECT/change a=MAM t=d3 C=natural_resource
| d4 1974

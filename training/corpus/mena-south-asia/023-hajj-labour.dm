# id: mena-south-asia/023-hajj-labour
# publisher: Himalayan Tribune
# language: en
# published: 2016-12-01

Stranded [NPL~ Nepali] workers to be [e1 flown home] from [JED Jeddah]
| @NPL state NPL GOV "Nepal"
| @WORK public NPL LAB "Nepali workers"
| @JED place SAU "Jeddah" city
| span WORK at="Stranded Nepali workers"
| e1 AID planned r=WORK p=JED D=-

[e2 Rescue] of [WORK.1 [n1 1,400] [NPL~ Nepali] construction workers] who have gone unpaid for eight months is to begin on [d1 Friday], [LABM the labour minister] [c1 announced] after a meeting with [SAUA the [SAU~ Saudi] ambassador].
[WORK.2 The men], sleeping in cabins outside [JED Jeddah], were [e3 abandoned] by [OGER a building firm] that lost its government contracts when the oil price fell.
| @SAU state SAU GOV "Saudi Arabia"
| @LABM office NPL GOV "labour minister" office="labour minister"
| @SAUA office SAU GOV "Saudi ambassador" office="ambassador"
| @OGER company SAU BUS "building firm"
| d1 2016-12-02
| n1 other 1400
| q1 asserts s=LABM
| span w1 at="Rescue of 1,400 Nepali construction workers who have gone unpaid for eight months is to begin on Friday"
| e2 AID planned r=WORK.1 t=d1 n=n1 C=migration
| e3 COERCE/withhold a=OGER r=WORK.2 p=JED D=- C=migration
| repeats e2 e1
| span e4 at="meeting"
| e4 CONSULT a=LABM r=SAUA C=diplomatic
| o1 scheduled e2 due=2016-12-02

[w3 [SAU Riyadh] has [e5+c2 agreed] [w2 to [e6 waive] exit fines and [e7 pay] [n2 $1.7 million] of the arrears]], [RAMN Ramnath Khadka], the minister, [c3 told] [PARL parliament].
[w4 "Our sweat put up their towers,"] [c4 said] [BHIM.1 Bhim Rai], [BHIM.2 a scaffolder] from [OKH Okhaldhunga], by telephone.
| @RAMN person NPL GOV "Ramnath Khadka" office="minister"
| @PARL body NPL LEG "parliament"
| @BHIM person NPL LAB "Bhim Rai" office="scaffolder"
| @OKH place NPL "Okhaldhunga" district
| n2 money 1700000 USD
| q2 promises s=SAU
| q3 asserts s=RAMN
| q4 asserts s=BHIM.1
| e5 AGREE a=SAU D=- C=migration
| e6 CONCEDE planned a=SAU C=migration
| e7 AID planned a=SAU n=n2 C=migration
| o2 promise e5

[SOME A group of men] [e8 brawled] with [SAUP [SAU~ Saudi] guards] on [d2 Tuesday] when the canteen stayed shut, and [n3 six] were [e9 taken away].
[FAMI Relatives in [KATH Kathmandu]] [c5 fear] [w5 that [FLOG they] may be [e10 flogged]], which [SAUA the ambassador] has [c6 ruled out].
| @SOME public NPL LAB "group of Nepali men"
| @SAUP office SAU COP "Saudi guards" office="guards"
| @FAMI public NPL ELI "relatives in Kathmandu"
| @KATH place NPL "Kathmandu" city
| d2 2016-11-29
| n3 arrested 6
| q5 speculates s=FAMI
| q6 denies s=SAUA
| span w6 at="which"
| e8 PROTEST/riot a=SOME r=SAUP t=d2 C=migration
| e9 COERCE/arrest n=n3 t=d2
| e10 ASSAULT/beat possible r=FLOG C=human_rights
| denies q6 e10
| @FLOG public NPL LAB "detained Nepali men"

[UNION The building workers' union] [e11+c7 called for] [w7 "a [e12 ban] on [AGEN.1 agents] who take a year's wage in advance"], and [ACT activists] will [e13 picket] [AGEN.2 one recruiter]'s office on [d3 Sunday].
Remittances make up a quarter of the country's income.
| @UNION group NPL LAB "building workers' union"
| @AGEN company NPL BUS "recruiting agents"
| @ACT public NPL SOC "activists"
| d3 2016-12-04
| q7 demands s=UNION
| e11 REQUEST/change a=UNION C=migration
| e12 COERCE/restrict hypothetical r=AGEN.1 C=migration
| e13 PROTEST/demo planned a=ACT r=AGEN.2 t=d3
| o3 demand e11
| o4 scheduled e13 due=2016-12-04

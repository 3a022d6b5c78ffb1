# id: africa-asia/059-lome-banned-march
# publisher: Coastal Voice
# title: Lomé: marchers told to stay home, some say they will not
# language: en
# published: 2024-04-18

[GOV Lomé]: [OPP marchers] [e1+c1 told] [w1 to stay home], [OPP2.8 some] [c2 say] [w2 [OPP2.9 they] will not [e2 comply]]
| q1 demands
| e1 REQUEST r=OPP D=2024-04-17/inferred
| q2 denies s=OPP2.8
| e2 CONCEDE denied a=OPP2.9
| o1 demand e1 refused closed=e2

[INT Togo's interior ministry] on [d1 Wednesday] [e3 banned] a three-day [e4 rally] that [OPP.20 opposition parties] had [c3 planned] [w3 to start on [d2 Friday]], [c4 citing] [w4 “risks to public order”].
[w5 “[PAM.9 We] will be on the Boulevard Circulaire at noon, and if [POL.8 police] come [POL.9 they] will find [PAM.10 us] singing,”] [PAM.11 Kossi Kpakpovi], a lawyer in the coalition, [c5 told] [CV Coastal Voice].
| d1 2024-04-17
| d2 2024-04-19
| e3 COERCE/restrict a=INT r=OPP.20 t=d1 C=rights_freedoms
| e4 PROTEST/demo planned a=OPP.20 t=d2
| q3 promises s=OPP.20
| q4 asserts s=INT
| q5 promises s=PAM.11

At issue is a new constitution under which [PARL parliament] would choose the president, and [FAU President Komlan Atsou], in office since [d3 2005], might stay in power as premier without limit.
[EPI The Catholic bishops] have [e6+c6 asked] [FAU him] [w6 not to [e7 promulgate] it before the voters are consulted], and [LAW a group of law professors] [c7 believes] [w7 the text may be struck down].
[w8 Nothing has been [e8 signed]], [SPO a presidential aide] [c8 insisted], [c9 adding] [w9 that the president would tour the regions first].
| d3 2005
| e6 REQUEST/change a=EPI r=FAU
| q6 demands s=EPI
| e7 SUPPORT hypothetical a=FAU
| q7 asserts s=LAW
| q8 denies s=SPO
| e8 SUPPORT denied
| q9 promises s=SPO
| o2 demand e6

[ECO ECOWAS], whose [ECOB observers] were [e11 refused] visas [d4 last month], has [e10+c10 proposed] [w10 to [e12 send] a fact-finding team].
[USA The American embassy] [c11 advises] [w11 its staff against going downtown].
A kilo of tomatoes costs 900 francs at the Grand Marché, up from 600.
[w12 If [SOL soldiers] [e14 shoot], the north will [e15 rise]], [DIA an exile] in [PARI Paris] [c12 predicted].
| d4 2024-03
| e11 REJECT r=ECOB t=d4
| e10 AGREE a=ECO
| q10 proposes s=ECO
| e12 AID hypothetical a=ECO
| o3 invitation e10
| q11 proposes s=USA
| q12 speculates s=DIA
| e14 ASSAULT/firearms hypothetical a=SOL
| e15 PROTEST/riot hypothetical
| @GOV place TGO "Lomé" city
| @OPP group TGO OPP "opposition parties"
| @OPP2 public TGO OPP "some marchers"
| @INT body TGO GOV "Togo's interior ministry"
| @PAM person TGO OPP "Kossi Kpakpovi" office="lawyer"
| @POL body TGO COP "police"
| @CV company TGO JRN "Coastal Voice"
| @PARL body TGO LEG "Togolese parliament"
| @FAU person TGO GOV "Komlan Atsou" office="president of Togo"
| @EPI office TGO REL "Catholic bishops"
| @LAW public TGO EDU "law professors"
| @SPO office TGO GOV "presidential aide"
| @ECO body IGO - "ECOWAS"
| @ECOB office IGO - "ECOWAS observers"
| @USA body USA GOV "American embassy"
| @SOL body TGO MIL "soldiers"
| @DIA public TGO OPP "exile"
| @PARI place FRA "Paris" city

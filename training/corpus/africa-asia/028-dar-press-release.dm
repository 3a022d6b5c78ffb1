# id: africa-asia/028-dar-press-release
# publisher: Ministry of Energy, Dodoma (press release)
# title: PRESS RELEASE: Tanzania and Mozambique sign gas corridor accord
# language: en
# published: 2023-04-20

PRESS RELEASE: [TZA Tanzania] and [MOZ Mozambique] [e1 sign] gas corridor accord
| e1 SUPPORT a=TZA,MOZ D=2023-04-19/inferred C=natural_resource

The Minister for Energy, [MAK Hon. Elibariki Makambwe], and his Mozambican colleague, [TON H.E. Alfredo Nhantumbo], [d1 yesterday] [e2 signed] in [DAR Dar es Salaam] an Agreement on the joint development of the Ruvuma gas corridor.
Under the Agreement [TZA+MOZ the two Governments] [e3+c5 undertake] [w5 to lay 400 kilometres of pipeline and to [e5 share] seismic data].
| d1 2023-04-19
| e2 SUPPORT a=MAK,TON p=DAR t=d1 C=natural_resource
| repeats e2 e1
| e3 AGREE a=TZA,MOZ
| q5 promises s=TZA
| e5 COOPERATE planned a=TZA,MOZ
| o1 promise e3

[w1 “[MOZ Our brothers] have stood with [TZA us] since the days of [FRE Frelimo]'s camps at [KON Kongwa],”] [MAK.12 Hon. Makambwe] [c1 recalled], [e6+c2 thanking] [NOR Norway] [w2 for financing the feasibility study] and [e7+c3 inviting] [INV private investors] [w3 to bid for Lot 2].
Construction is due to begin in [d2 the last quarter of 2024], subject to environmental clearance.
| d2 2024-10-01..2025-01-01
| q1 asserts s=MAK.12
| q2 asserts s=MAK.12
| e6 SUPPORT a=MAK.12 r=NOR
| q3 proposes s=MAK.12
| e7 AGREE a=MAK.12 r=INV
| o2 invitation e7

[MIN The Ministry] [c4 refutes] [w4 rumours circulating on social media that [VIL residents of Msimbati] have been forcibly [e10 evicted]].
Compensation of [n1 TSh 3.1 billion] has been [e11 paid], and [COMM a grievance committee chaired by the District Commissioner] [c6 reports] [w6 no outstanding [e12 complaints]].
| n1 money 3100000000 TZS
| q4 denies s=MIN
| e10 COERCE denied r=VIL
| e11 AID D=- n=n1
| q6 asserts s=COMM
| e12 ACCUSE/disapprove denied

Issued by the Government Communication Unit, P.O. Box 2494, [DOD Dodoma].
| @TZA state TZA GOV "Tanzania"
| @MOZ state MOZ GOV "Mozambique"
| @MAK person TZA GOV "Elibariki Makambwe" office="minister for energy"
| @TON person MOZ GOV "Alfredo Nhantumbo" office="energy minister of Mozambique"
| @DAR place TZA "Dar es Salaam" city
| @FRE group MOZ PTY,GOV "Frelimo"
| @KON place TZA "Kongwa" city
| @NOR state NOR GOV "Norway"
| @INV company - BUS "private investors"
| @MIN body TZA GOV "Ministry of Energy"
| @VIL public TZA CVL "residents of Msimbati"
| @COMM body TZA GOV "grievance committee"
| @DOD place TZA "Dodoma" city

# id: fronts/027-cabo-delgado-gas
# publisher: Zambezi Business Report
# language: en
# published: 2021-11-10

[FRC French energy group] in no hurry to return to [CAB Cabo Delgado]

[MAP MAPUTO] — Shares in [FRC the company] that was building the world's second-largest gas plant at [AFU Afungi] were little changed on [d80 Tuesday] after its chairman, [CHA.1 Gilles Montferrand], [c1 told] analysts [w1 [CHA.2 he] saw no date for a restart].
[w2 "There will be a restart when nurses go back, not when soldiers do,"] [CHA.3 he] [c2 said].
The project was to cost $20 billion and to employ 15,000.
| q1 asserts s=CHA.1
| q2 asserts s=CHA.3

Work stopped in [d1 March], when [ASWJ.1 insurgents] known locally as al-Shabab [e1 overran] [PAL Palma] and [e2 beheaded] [VICT [n1 dozens] of people], among them contractors who had waited two days in a hotel for [HELI helicopters] that [e3 came] for the manager's dogs first.
[DAG.1 The South African mercenaries] who flew them [c3 deny] [w3 the story of the dogs].
[RDF.1 Rwandan troops], [e4 invited] by [MOZ.1 President Armindo Tembe] in [d2 July] without a word to his regional allies, [e5 recaptured] [MOC Mocímboa da Praia] within a month, a feat which [MOZA.1 the Mozambican army] had failed to [e6 achieve] in a year.
| d1 2021-03
| d2 2021-07
| n1 killed 24..99 ~
| q3 denies s=DAG.1
| e1 ASSAULT a=ASWJ.1 p=PAL t=d1 C=terrorism
| e2 ASSAULT/primitive a=ASWJ.1 r=VICT p=PAL D=2021-03/inferred n=n1 C=terrorism
| e3 AID a=HELI p=PAL D=2021-03/inferred
| e4 AGREE a=MOZ.1 r=RDF.1 t=d2 C=military
| e5 COERCE/seize a=RDF.1 p=MOC D=2021-08/inferred C=military,terrorism
| e6 COERCE/seize denied a=MOZA.1 C=military

[SADC Southern African officers], whose own mission arrived [d3 a month later], [c4 complain] in private [w4 that [RDF.5 the Rwandans] will not [e7 share] maps].
[INS.1 The insurgents] have meanwhile moved south and west in bands of ten, [w5 which is "good news for shareholders and bad news for villages"], as [ANALY a risk consultant] in [JOH Johannesburg] [c5 puts] it.
On [d4 Saturday] [INS.2 one such band] [e8 burned] [n2 31] huts in [NANG Nangade], across the river from [TZA Tanzania], which has [e9 closed] its bank to [REFU refugees] and, [UNHCR the refugee agency] [c6 believes], [w6 has [e10 pushed back] [n3 10,000] of them [d5 this year]].
| d3 2021-08
| d4 2021-11-06
| d5 2021
| n2 other 31
| n3 other 10000
| q4 accuses s=SADC
| q5 asserts s=ANALY
| q6 speculates s=UNHCR
| e7 COOPERATE denied a=RDF.5 r=SADC C=military
| e8 ASSAULT/destroy a=INS.2 p=NANG t=d4 n=n2 C=terrorism
| e9 COERCE/restrict a=TZA r=REFU D=- C=migration
| e10 COERCE/deport a=TZA r=REFU t=d5 n=n3 C=migration

| @FRC company FRA BUS "French energy group"
| @CAB place MOZ "Cabo Delgado" province
| @MAP place MOZ "Maputo" city
| @AFU place MOZ "Afungi" exact
| @CHA person FRA BUS "Gilles Montferrand" office="chairman"
| @ASWJ group MOZ REB "insurgents"
| @PAL place MOZ "Palma" city
| @VICT public MOZ CVL "people of Palma"
| @HELI public ZAF BUS "helicopters"
| @DAG company ZAF BUS "South African mercenaries"
| @RDF body RWA MIL "Rwandan troops"
| @MOZ person MOZ GOV "Armindo Tembe" office="President"
| @MOC place MOZ "Mocímboa da Praia" city
| @MOZA body MOZ MIL "Mozambican army"
| @SADC office IGO MIL "Southern African officers"
| @INS group MOZ REB "insurgent bands"
| @ANALY public ZAF BUS "risk consultant"
| @JOH place ZAF "Johannesburg" city
| @NANG place MOZ "Nangade" district
| @TZA state TZA GOV "Tanzania"
| @REFU public MOZ REF "refugees"
| @UNHCR body UNO - "refugee agency"
| d80 2021-11-09

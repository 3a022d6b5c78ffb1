# id: americas/041-quebec-language
# publisher: The Rideau Courier
# language: en
# published: 2021-05-11

[QC QUEBEC CITY] — [LEG.1 Premier Marc-Antoine Lessard] [e1+c1 promised] [BIZ.1 shopkeepers] on [d1 Monday] [w1 that no inspector would [e2 fine] [BIZ.2 them] for a bilingual sign before [d2 2023]].
[LEG.2 He] also [c2 hinted], without quite saying it, [w2 that [LEG.3 he] might [e3 shield] the language bill from the courts with the notwithstanding clause].
| d1 2021-05-10
| d2 ..2023-01-01
| e1 AGREE a=LEG.1 r=BIZ.1 t=d1 C=rights_freedoms
| e2 SANCTION denied r=BIZ.2 t=d2 C=rights_freedoms
| e3 COERCE/restrict possible a=LEG.3 C=rights_freedoms,legislative
| q1 promises s=LEG.1
| q2 speculates s=LEG.2
| o1 promise e1 open

[JUST.1 Federal Justice Minister Helen Achebe] [c3 thinks] [w3 the clause "a fire axe, not a door key"], but [CAB two cabinet colleagues] [c4 said] [w4 [PMO the prime minister] does not [c5 want] [w5 [JUST.2 her] to [e4 attack] it before an election]].
| e4 ACCUSE/disapprove denied a=JUST.2 C=rights_freedoms
| q3 speculates s=JUST.1
| q4 asserts s=CAB
| q5 demands s=PMO

[ALL.1 The Alliance of English Schools], which [e5 fought] the last such law to [SCC the Supreme Court] and won, [c6 expects] [w6 to [e6 do] so again].
[w7 "[ALL.2 We] have lawyers older than the bill,"] [c7 said] [ALL.3 its] chair, [ALLP Ruth Feldman].
| e5 ACCUSE/allege a=ALL.1 D=- C=legal,rights_freedoms
| e6 ACCUSE/allege planned a=ALL.1 C=legal,rights_freedoms
| q6 speculates s=ALL.1
| q7 asserts s=ALLP

In [GAT Gatineau], where one street is lined with bakeries and the next with ministries, people switch tongues in the middle of a sentence and never notice.

[PQ The Parti Québécois] [e7+c8 derided] the bill [w8 as "a raincoat in [d9 January]"]; [SOL Québec solidaire] is [e8 consulting] [SOLM.1 its members], some of whom [c9 suspect] [w9 that [LEG.4 the premier] [c10 hopes] [w10 to lose in court and win at the polls]].
| d9 ?
| e7 ACCUSE/disapprove a=PQ r=LEG.4 C=rights_freedoms
| e8 CONSULT a=SOL,SOLM.1 C=rights_freedoms
| q8 accuses s=PQ
| q9 speculates s=SOLM.1
| q10 speculates s=LEG.4

[BIZ.3 The merchants' federation] [e9 thanked] [LEG.5 Mr. Lessard] for the delay and [e10+c11 begged] [LEG.6 him] [w11 for another].
| e9 SUPPORT a=BIZ.3 r=LEG.5 C=economic
| e10 REQUEST/yield a=BIZ.3 r=LEG.6 C=economic
| q11 demands s=BIZ.3
| o2 demand e10 open

| @QC place CAN "Quebec City" city
| @LEG person CAN GOV "Marc-Antoine Lessard" office="Premier"
| @BIZ public CAN BUS "shopkeepers"
| @JUST person CAN GOV "Helen Achebe" office="Justice Minister"
| @CAB office CAN GOV "two cabinet colleagues"
| @PMO office CAN GOV "prime minister" office="prime minister"
| @ALL group CAN EDU,SOC "Alliance of English Schools"
| @SCC body CAN JUD "Supreme Court"
| @ALLP person CAN EDU,SOC "Ruth Feldman" office="chair"
| @GAT place CAN "Gatineau" city
| @PQ group CAN PTY,OPP "Parti Québécois"
| @SOL group CAN PTY,OPP "Québec solidaire"
| @SOLM public CAN PTY "members of Québec solidaire"

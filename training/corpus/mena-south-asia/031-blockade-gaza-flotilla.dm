# id: mena-south-asia/031-blockade-gaza-flotilla
# publisher: Aegean Wire
# language: en
# published: 2025-09-02

[ORG Flotilla organisers] [e1+c1 vow] [w1 to [e2 defy] [ISR~ Israeli] blockade]
| @ORG group NGO SOC "flotilla organisers"
| @ISR state ISR GOV "Israel"
| q1 promises s=ORG
| e1 THREATEN a=ORG r=ISR D=2025-09-01/inferred C=human_security
| e2 PROTEST/obstruct hypothetical a=ORG r=ISR
| o1 threat e1

[CAT.1 CATANIA] — [n1 Forty-four] boats carrying flour, crutches and a Swedish puppet troupe will put to sea from [CAT.2 Catania] on [d1 Thursday], [MART.1 Marta Valdes], [MART.2 a coordinator of [ORG.2 the fleet]], [c2 told] [REP reporters] on [d2 Monday].
[w3 If [NAVY the Israeli navy] [e3 stops] [ORG.3 us] we will [e4 fast] on deck until someone answers], [MART she] [c3 said].
| @CAT place ITA "Catania" city
| @MART person NGO SOC "Marta Valdes" office="coordinator"
| @REP public - JRN "reporters"
| @NAVY body ISR MIL "Israeli navy"
| d1 2025-09-04
| d2 2025-09-01
| n1 other 44
| span w2 at="Forty-four boats carrying flour, crutches and a Swedish puppet troupe will put to sea from Catania on Thursday"
| q2 asserts s=MART.1
| q3 threatens s=MART
| e3 COERCE/seize hypothetical a=NAVY r=ORG.3 C=military
| e4 PROTEST/hunger hypothetical a=ORG.3
| span e5 at="put to sea"
| e5 AID planned a=ORG.2 p=CAT.2 t=d1 n=n1 C=human_security
| o2 scheduled e5 due=2025-09-04

[ISRF Israel's foreign ministry] [e6+c4 dubbed] the venture [w4 "a provocation funded by [HAM Hamas]"], and [e7+c5 offered] [w5 to [e9 take] the cargo ashore at [ASH Ashdod] for inspection].
[ORG.11 The organisers], who [c6 deny] [w6 any link to [HAM.11 the group]], have [e8 declined].
| @ISRF body ISR GOV "Israel's foreign ministry"
| @HAM group PSE REB "Hamas"
| @ASH place ISR "Ashdod" city
| q4 accuses s=ISRF
| q5 proposes s=ISRF
| q6 denies s=ORG.11
| e6 ACCUSE/disapprove a=ISRF
| e7 AGREE a=ISRF
| e8 REJECT/assist a=ORG.11
| e9 AID hypothetical a=ISRF p=ASH C=human_security
| answers e8 e7
| o3 invitation e7 refused closed=e8

[ESP Madrid] has [e10 sent] [PATR a patrol ship] to escort its citizens to the edge of the exclusion zone, while [GRC Greece] [c7 hopes] [w7 the weather will settle the matter].
The old fishermen of [CAT Catania], mending nets on the mole, watched the loading with folded arms.
| @ESP state ESP GOV "Spain"
| @PATR body ESP MIL "patrol ship"
| @GRC state GRC GOV "Greece"
| @FISH public ITA AGR "old fishermen of Catania"
| span FISH at="The old fishermen of Catania"
| q7 speculates s=GRC
| e10 MOBILIZE/weapons a=ESP C=human_security

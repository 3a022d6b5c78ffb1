# id: quiet/046-cough-syrup
# publisher: Kampala Business Week
# language: en
# published: 2023-01-18

Syrup maker's shares dive as second country pulls bottles

[LUG.1 Lugogo Remedies] lost a third of its market value on [d1 Tuesday] after [KEN.1 Kenya], where four children fell ill in [d2 December], [e1 banned] its cherry-flavoured cough syrup, a week after [TZA.1 Tanzania] had [e2 banned] it.
The company was founded in [d3 1971] above a bicycle shop.
| d1 2023-01-17
| d2 2022-12
| d3 1971
| e1 SANCTION/discontinue a=KEN.1 r=LUG.1 D=2023-01-17/inferred C=health,economic
| e2 SANCTION/discontinue a=TZA.1 r=LUG.1 D=2023-01-10/inferred C=health,economic

[w1 "[LUG.2 We] will fight for our good name with every test tube [LUG.3 we] own,"] [c1 said] [SSE.1 its chief executive], [SSE.2 Prossy Ssemwanga], who [c2 denies] [w2 that any batch left the plant untested] and [c3 thinks] [w3 a rival planted the rumour].
| q1 promises s=SSE.2
| q2 denies s=SSE.2
| q3 accuses s=SSE.2

[NDA.1 The drug authority], whose [INS.1 inspectors] [e3 searched] the plant on [d4 Friday] and [e4 carried off] [n1 600] bottles, has so far found nothing.
No death has been linked to the syrup, and [w5 nothing suggests that anyone [e5 poisoned] it], [c5 according to] [WHO.1 a WHO memo] that has been passed from hand to hand in [NAI Nairobi].
| d4 2023-01-13
| n1 seized 600 bottles
| q5 denies s=WHO.1
| e3 COERCE/seize a=INS.1 t=d4 C=health
| e4 COERCE/seize a=INS.1 n=n1 t=d4 C=health
| e5 ASSAULT/unconventional possible C=health

[PAR.1 Parents] in [KIS Kisumu] have [e6 gone to court].
[PAR.2 They] [e7+c6 accuse] [LUG.5 the firm] [w6 of selling sugar and sleep], and [c7 want] [w7 [JUDG.1 the judge] to [e9 order] [LUG.7 it] to publish its recipe], which [LUG.6 it] [e10 refused] to hand over when [PAR.3 they] first [e12 asked], in [d5 November].
| d5 2022-11
| q6 accuses s=PAR.2
| q7 demands s=PAR.2
| e6 ACCUSE/allege a=PAR.1 D=- C=legal,health
| e7 ACCUSE/allege a=PAR.2 r=LUG.5 C=legal,health
| e9 REQUEST/change hypothetical a=JUDG.1 r=LUG.7 C=legal,health
| e10 REJECT/assist a=LUG.6 r=PAR.3 t=d5 C=health
| e12 REQUEST/assist a=PAR.3 r=LUG.6 t=d5 C=health
| answers e10 e12
| o1 request e12 refused closed=e10

Analysts are cautious: [w8 one bad bottle can kill a brand], [ANA.1 a broker] in [KLA Kampala] [c8 observes], [w8 but a hundred good ones will not revive it].
The shares closed at 41 shillings.
| q8 asserts s=ANA.1
| @LUG company UGA BUS "Lugogo Remedies"
| @KEN state KEN GOV "Kenya"
| @TZA state TZA GOV "Tanzania"
| @SSE person UGA BUS "Prossy Ssemwanga" office="chief executive"
| @NDA body UGA GOV,MED "drug authority"
| @INS office UGA GOV "drug authority inspectors"
| @WHO other UNO - "WHO memo"
| @NAI place KEN "Nairobi" city
| @PAR public KEN CVL "parents in Kisumu"
| @KIS place KEN "Kisumu" city
| @JUDG office KEN JUD "judge"
| @ANA public UGA BUS "broker in Kampala"
| @KLA place UGA "Kampala" city

# id: voices/005-riga-coalition-talks
# publisher: Daugava Observer
# language: en
# published: 2014-02-12

[BAL Balodis] [c1 expects] [w1 cabinet "by [d1 Friday]"]; [PART partners] are not so sure
| d1 2014-02-14
| q1 speculates s=BAL

[RIGA RIGA] — [BAL.21 Prime Minister-designate Andris Balodis] [c2 believes] [w2 [BAL.22 he] will have a government by the end of [d2 the week]], [SPW his spokeswoman] [c3 said] on [d3 Wednesday] after a third night of [e1 talks] with [FARM the Farmers' Alliance] and [TWO two smaller parties].
| d2 ..2014-02-17
| d3 2014-02-12
| span w3 at="Prime Minister-designate Andris Balodis believes he will have a government by the end of the week"
| q2 asserts s=BAL.21
| q3 asserts s=SPW
| e1 CONSULT/multilateral a=BAL.21,FARM,TWO D=2014-02-11..2014-02-13/inferred C=political_institutions

[w4 "There is no agreement on anything except the coffee,"] [c4 countered] [LIEP Inese Liepiņa], the deputy chair of [FARM.34 the Alliance], who [c5 says] [w5 [FARM.33 her party] never [e2 accepted] [BAL Balodis]'s offer of the transport ministry].
| q4 denies s=LIEP
| q5 denies s=LIEP
| e2 AGREE denied a=FARM.33 r=BAL C=political_institutions
| denies q4 q2

[SPW The spokeswoman] had [c6 let it be known] on [d4 Tuesday] [w6 that the post was as good as taken].
| d4 2014-02-11
| q6 asserts s=SPW
| denies q5 q6

[FARM.51 The farmers] [c7 want] [w7 a veto over [EU~ European] fertiliser rules], [ALP people in [FARM.52 the party]] [c8 say], and [w8 would [e3 sit down] again on [d5 Thursday] only if [KAL the head of the state forests] were [e4 dismissed] first].
| d5 2014-02-13
| span w8 at="The farmers want a veto over European fertiliser rules"
| q7 demands s=FARM.51
| q8 asserts s=ALP
| e3 CONSULT hypothetical a=FARM.51 t=d5 C=political_institutions
| e4 SANCTION/expel hypothetical r=KAL C=political_institutions

[LATV The daily Latvijas Rīts], [c9 citing] [ALLY an ally], [c10 reports] [w9+w10 that [BAL.61 Balodis] [c11 thinks] [w11 the price absurd and that [BAL.62 he] would sooner plant the trees himself]].
| q9 asserts s=ALLY parent=q10
| q10 asserts s=LATV
| q11 asserts s=BAL.61

[PRES.71 President Valdis Ozols] is losing patience, two people who [e5 met] [PRES.72 him] [d6 this week] [c12 suggested].
[AKM One of them], the historian Juris Akmens, [c13 described] the mood at [RIGC Riga Castle] [w13 as that of a dentist's waiting room].
| d6 2014-02-10..2014-02-17
| span w12 at="President Valdis Ozols is losing patience"
| span TWOP at="two people"
| q12 proposes s=TWOP
| q13 asserts s=AKM
| e5 CONSULT a=TWOP,PRES.72 t=d6

Nobody [c14 doubts] [w14 that a minority cabinet would fall within months].
[w15 "With a pistol at its head it might learn to run,"] [AKM.81 he] [c15 mused], before [c16 adding] [w16 that [AKM.82 he] meant it as a joke].
| q14 asserts
| q15 asserts s=AKM.81
| q16 asserts s=AKM.81

A poll by SKDS for [d7 February] [c17 shows] [w17 half the country indifferent to who governs, provided the heating bills fall].
| d7 2014-02
| span POLL at="A poll by SKDS for February"
| q17 asserts s=POLL

| @BAL person LVA GOV "Andris Balodis" office="Prime Minister-designate"
| @PART group LVA PTY "coalition partners"
| @RIGA place LVA "Riga" city
| @SPW office LVA GOV "Balodis's spokeswoman" office="spokeswoman"
| @FARM group LVA PTY "Farmers' Alliance"
| @TWO group LVA PTY "two smaller parties"
| @LIEP person LVA PTY "Inese Liepiņa" office="deputy chair"
| @EU state EUR - "Europe"
| @ALP public LVA PTY "people in the Alliance"
| @KAL office LVA GOV "head of the state forests"
| @LATV company LVA JRN "Latvijas Rīts"
| @ALLY public LVA PTY "ally of Balodis"
| @PRES person LVA GOV "Valdis Ozols" office="President"
| @TWOP public LVA UNK "two people who met the president"
| @AKM person LVA EDU "Juris Akmens"
| @RIGC place LVA "Riga Castle" exact
| @POLL other LVA - "SKDS poll"

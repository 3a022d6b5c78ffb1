# id: voices/037-punjab-farmers-interview
# publisher: Doaba Express
# language: en
# published: 2021-12-10

Interview: "We did not come to win, we came to be asked"

After fourteen months on the highway, [GUR Balbir Singh Gurusar] of [KIS the Kisan Ekta union] [c1 says] [w1 [FAR the farmers] will [e1 go home] on [d1 Saturday]].
| d1 2021-12-11
| q1 promises s=GUR
| e1 CONCEDE planned a=FAR t=d1 C=economic
| o1 scheduled e1 open due=2021-12-11

[EXP Express][c2 :] [w2 [MIN The agriculture minister] [c3 calls] it [w3 a victory for dialogue]].
| q2 asserts s=EXP
| q3 asserts s=MIN

[GUR Gurusar][c4 :] [w4 [MIN The minister] [e2 met] [US us] eleven times and never once looked up from his phone.]
[w4 If that is dialogue, I have had dialogue with my buffalo].
| q4 accuses s=GUR
| e2 CONSULT a=MIN,US D=- C=economic

[EXP Express][c6 :] [w6 But [GOV the government] did [e3 repeal] the laws.]
[w6 Do you trust [GOV.61 it] to keep its word on prices?]
| q6 asserts s=EXP
| e3 CONCEDE a=GOV D=- C=legislative

[GUR.70 Gurusar][c7 :] [w7 [GUR.71 I] [c9 expect] [w9 they will wriggle].]
[w7 [WIFE My wife] [c10 thinks] [w10 otherwise], but she has kept the tent].
| q7 asserts s=GUR.70
| q9 speculates s=GUR.71
| q10 asserts s=WIFE

[EXP Express][c11 :] [w11 [POLI Police] [c12 allege] [w12 that [MEN some of your men] carried swords when they [e7 stormed] [RED the Red Fort] in [d2 January]].]
[w11 Was that wise?]
| d2 2021-01
| q11 asserts s=EXP
| q12 accuses s=POLI
| e7 ASSAULT a=MEN p=RED t=d2 C=economic

[GUR.90 Gurusar][c14 :] [w14 [GUR.91 I] have [c15 said] before [w15 that those were not our men], and [SUPP [SUP the Supreme Court]'s panel] [c16 accepted] [w16 that they were not].]
[w14 What [GUR.92 I] regret is the seven hundred who died of cold and fever].
| q14 denies s=GUR.90
| q15 denies s=GUR.91
| q16 denies s=SUPP
| denies q15 e7

| @GUR person IND AGR,LAB "Balbir Singh Gurusar" office="leader of Kisan Ekta"
| @KIS group IND AGR,LAB "Kisan Ekta union"
| @FAR public IND AGR "farmers"
| @EXP company IND JRN "Doaba Express"
| @MIN office IND GOV "agriculture minister" office="agriculture minister"
| @US group IND AGR "us, the farmers' leaders"
| @GOV body IND GOV "government"
| @WIFE public IND AGR "Gurusar's wife"
| @POLI body IND COP "police"
| @MEN public IND AGR "some of the farmers"
| @RED place IND "Red Fort" exact
| @SUPP body IND JUD "Supreme Court's panel"
| @SUP body IND JUD "Supreme Court"

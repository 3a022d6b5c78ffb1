# id: americas/012-planalto-pact
# publisher: São Paulo Review
# language: en
# published: 2017-02-14

The governor who would not come to lunch

[BRAS BRASÍLIA] - [TEMER.1 President Augusto Vilela] [e1+c1 invited] [GOVS.1 eleven governors] [w1 to [e2 lunch] at [ALV the Alvorada palace] on [d1 Monday]], and [GOVS.2 ten of them] [e3 came].
| d1 2017-02-13
| e1 AGREE a=TEMER.1 r=GOVS.1 D=- C=economic
| e2 CONSULT hypothetical a=GOVS.1 r=TEMER.1 p=ALV t=d1 C=economic
| e3 CONSULT a=GOVS.2 r=TEMER.1 p=ALV t=d1 C=economic
| q1 proposes s=TEMER.1
| answers e3 e1
| o1 invitation e1 met closed=e3

The eleventh, [PIM.1 Tarcísio Pimentel] of [MINAS Minas Gerais], [e4 stayed] home and [c2 let it be known] [w2 that [PIM.2 he] would [e5 break bread] with [TEMER.2 the president] once [BRAGOV Brasília] [e6 paid back] [n1 8 billion reais]].
| n1 money 8000000000 BRL
| e4 REJECT/meet a=PIM.1 r=TEMER.2 D=2017-02-13/inferred C=economic
| e5 CONSULT hypothetical a=PIM.2 r=TEMER.2 C=economic
| e6 COOPERATE hypothetical a=BRAGOV r=PIM.1 n=n1 C=economic
| q2 asserts s=PIM.1
| answers e4 e1
| o2 invitation e1 refused closed=e4 by=TEMER to=PIM

[ALLY.1 A senator who is friendly with both men] [c3 thinks] [w3 [PIM.3 Pimentel] is bluffing].
[w4 "[PIM.4 He] has salaries to pay on [d2 March 5],"] [ALLY.2 the senator] [c4 said], [w4 "and only one telephone number in the republic can help."]
| d2 2017-03-05
| q3 speculates s=ALLY.1
| q4 asserts s=ALLY.2

[TEMER.3 Vilela] [c5 wants], [c6 according to] [PAPER a two-page note passed round the table], [w5+w6 the states to [x freeze] hiring for two years] in return for a longer schedule on their debts.
[PT The Workers' Party] [e8+c7 denounced] the note [w7 as "blackmail on letterhead"], while [w8 [FIESP.1 the industrialists of Fiesp] [e9 applauded] it before [FIESP.2 they] had read it], [COLUM a columnist] [c8 noted].
| e8 ACCUSE/disapprove a=PT C=economic
| e9 SUPPORT a=FIESP.1 C=economic
| q5 demands s=TEMER.3
| q6 asserts s=PAPER
| q7 accuses s=PT
| q8 asserts s=COLUM

[GUEST.1 Two of the ten guests] have since [c9 hinted] [w9 that [GUEST.2 they] may [e11 break ranks] if [STF the Supreme Court] [e12 sides] with [PIM.5 Pimentel] in a suit [PIM.6 he] [e13 lodged] against [BRA.1 the union] in [d3 December]].
| d3 2016-12
| q9 threatens s=GUEST.1
| e11 REJECT/change possible a=GUEST.2 C=economic
| e12 SUPPORT hypothetical a=STF r=PIM.5 C=legal
| e13 ACCUSE/allege a=PIM.6 r=BRA.1 t=d3 C=legal

State debts swelled during the boom, when oil money seemed endless and civil servants could retire at fifty.

| @BRAS place BRA "Brasília" city
| @TEMER person BRA GOV "Augusto Vilela" office="President"
| @GOVS office BRA GOV "eleven governors"
| @ALV place BRA "Alvorada palace" exact
| @PIM person BRA GOV "Tarcísio Pimentel" office="governor of Minas Gerais"
| @MINAS place BRA "Minas Gerais" province
| @BRAGOV body BRA GOV "federal government"
| @BRA body BRA GOV "the union"
| @ALLY person BRA LEG "a senator"
| @PAPER other BRA GOV "two-page note"
| @PT group BRA PTY,OPP "Workers' Party"
| @FIESP group BRA BUS "Fiesp"
| @COLUM public BRA JRN "columnist"
| @GUEST office BRA GOV "two of the ten guests"
| @STF body BRA JUD "Supreme Court"

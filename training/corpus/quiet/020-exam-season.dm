# id: quiet/020-exam-season
# publisher: Dhaka Ledger
# language: en
# published: 2015-02-12

Exams go on despite the buses that do not

[w1 More than 1.4 million teenagers sat the Bengali first paper on [d1 Tuesday], four days late and in some districts by candlelight], [EDU.1 the education ministry] [c1 said].
Two in a hundred stayed away.
| d1 2015-02-10
| q1 asserts s=EDU.1

The timetable has been rewritten five times since [d2 January], when [BNP.1 the opposition alliance] called an indefinite transport [e1 blockade], and [HEAD.1 headmasters] [c2 expect] [w2 to rewrite it again].
[w3 "[STU.1 We] attack the syllabus at night and the syllabus attacks back in the morning,"] [c3 said] [STU.2 Farzana Akter], 16, whose bus to [MIR Mirpur] was turned back twice.
| d2 2015-01
| q2 speculates s=HEAD.1
| q3 asserts s=STU.2
| e1 PROTEST/obstruct a=BNP.1 t=d2 C=political_institutions

A question about the battle of [PLA Plassey] caused groans; so did one on fractions.
[TEA.1 Teachers], for their part, have a grievance of their own: [TEA.2 those in non-government schools], paid late since [d3 October], have [e2 threatened] to [e3 stop] marking unless [FIN.1 the finance ministry] [e4 releases] their salaries.
| d3 2014-10..
| e2 THREATEN a=TEA.2 r=FIN.1 D=- C=economic
| e3 PROTEST/strike hypothetical a=TEA.2 r=FIN.1 C=economic
| e4 AID hypothetical a=FIN.1 r=TEA.2 C=economic
| o1 threat e2

Nor was the week free of the other kind of test.
[w4 [ARS.1 Arsonists] [e5 threw] a petrol bomb at a bus near [COM Comilla] on [d4 Monday], killing [PAS.1 [n1 three] passengers]], [POL.1 police] [c4 said], [e6 blaming] [BNP.2 opposition activists]; [BNP.3 the party] [c6 insisted] [w6 that none of its people had been within a mile of the road].
| d4 2015-02-09
| q4 asserts s=POL.1
| q6 denies s=BNP.3
| e5 ASSAULT/explosives a=ARS.1 r=PAS.1 p=COM t=d4 n=n1 C=crime
| n1 killed 3
| e6 ACCUSE/allege a=POL.1 r=BNP.2 C=crime
| denies q6 e6

[EDM.1 The education minister] [e7+c7 appealed] to [BNP.4 the alliance] [w7 to [e8 spare] exam days], [c8 citing] [w8 "the nation's children"].
No answer had come by [d5 Wednesday] night; the English paper is due on [d6 Saturday].
| d5 2015-02-11
| d6 2015-02-14
| q7 demands s=EDM.1
| q8 asserts s=EDM.1
| e7 REQUEST/yield a=EDM.1 r=BNP.4 C=political_institutions
| e8 CONCEDE hypothetical a=BNP.4 C=political_institutions
| o2 demand e7
| @EDU body BGD GOV "education ministry"
| @BNP group BGD PTY,OPP "opposition alliance"
| @HEAD public BGD EDU "headmasters"
| @STU person BGD CVL "Farzana Akter"
| @MIR place BGD "Mirpur" city
| @PLA place IND "Plassey" city
| @TEA public BGD EDU "teachers"
| @FIN body BGD GOV "finance ministry"
| @ARS public BGD UAF "arsonists"
| @COM place BGD "Comilla" city
| @PAS public BGD CVL "three passengers"
| @POL body BGD COP "police"
| @EDM office BGD GOV "education minister"

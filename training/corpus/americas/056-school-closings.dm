# id: americas/056-school-closings
# publisher: Steel City Gazette
# language: en
# published: 2025-11-24

[BOARD Board] [e1 shelves] closings; [MAY mayor] [c1 hopes] [w1 they stay shelved]
| e1 CONCEDE a=BOARD D=2025-11-21/inferred C=economic
| q1 speculates s=MAY

[PIT PITTSBURGH] — [w2 The district will not close nine schools in [d1 June] after all], [SUP.1 Superintendent Denise Okafor] [c2 announced] on [d2 Friday], a day after [PAR parents] had [e3 booed] [SUP.2 her] off a stage.
| d1 2026-06
| d2 2025-11-21
| e3 ACCUSE/disapprove a=PAR r=SUP.2 D=2025-11-20/inferred C=economic
| q2 asserts s=SUP.1

[SUP.3 Dr. Okafor] still [c3 believes] [w3 the city has too many desks for too few children].
[MAY.2 Mayor Marcus Bell], who [e4+c4 promised] [PAR.2 parents] in the campaign [w4 to [e5 save] every school], [e6+c5 asked] [GOVP the governor] [w5 for [n1 $14 million]]; [GOVSP.1 a spokesman in [HARR Harrisburg]] [c6 doubted] [w6 there was any].
| n1 money 14000000 USD
| e4 AGREE a=MAY.2 r=PAR.2 D=- C=election
| e5 AID planned a=MAY.2 C=election
| e6 REQUEST/assist a=MAY.2 r=GOVP n=n1 D=2025-11-21/inferred C=economic
| q3 asserts s=SUP.3
| q4 promises s=MAY.2
| q5 demands s=MAY.2
| q6 speculates s=GOVSP.1
| o1 promise e4 open
| o2 request e6 open

[UNION The teachers' union] [e7+c7 gave] [SUP.4 her] until [d3 December 19] [w7 to [e8 sign] a no-closing pledge], and [c8 plans] [w8 to [e9 strike] if [SUP.5 she] does not].
| d3 ..2025-12-20
| e7 REQUEST/change a=UNION r=SUP.4 C=economic
| e8 SUPPORT hypothetical a=SUP.4 t=d3 C=economic
| e9 PROTEST/strike hypothetical a=UNION r=SUP.5 C=economic
| q7 demands s=UNION
| q8 threatens s=UNION
| o3 deadline e7 open due=..2025-12-20

Enrolment has fallen by a third since [d4 2005].
[BOARDM.1 A board member] who voted against the delay was seen crying in [BOARDM.2 her] car, [WITN two teachers] [c9 said].
| d4 2005..
| q9 asserts s=WITN
| span w9 at="A board member who voted against the delay was seen crying in her car"

| @BOARD body USA EDU,GOV "school board"
| @MAY person USA GOV "Marcus Bell" office="Mayor"
| @PIT place USA "Pittsburgh" city
| @SUP person USA EDU,GOV "Denise Okafor" office="Superintendent"
| @PAR public USA CVL "parents"
| @GOVP office USA GOV "governor of Pennsylvania" office="governor"
| @GOVSP office USA GOV "governor's spokesman"
| @HARR place USA "Harrisburg" city
| @UNION group USA EDU,LAB "teachers' union"
| @BOARDM office USA EDU "board member"
| @WITN public USA EDU "two teachers"

# id: americas/018-havana-truce
# publisher: Caribbean Service, World Radio
# language: en
# published: 2016-06-17

ANNOUNCER: After fifty-two years, will the guns in [COL@ Colombia] fall [e1 silent]?
[CORR Marisol Tate] reports from [HAV Havana].
| e1 RETREAT/ceasefire possible p=COL C=military

[CORR TATE]: The mediators, [CUB~ Cuban] and [NOR~ Norwegian], would not be drawn, but [DELEG two members of the government team] have [c1 told] [CORR.3 me] [w1 that a bilateral [e2 ceasefire] could be [e3 signed] here [d1 next week]].
| d1 2016-06-20..2016-06-27
| e2 RETREAT/ceasefire possible C=military
| e3 SUPPORT possible t=d1 C=military
| q1 asserts s=DELEG

The last big knot, [c2 says] [ROMERO.1 one of them, Julián Romero], [w2 is where [FARC.1 the guerrillas] will [e4 lay down] [FARC.2 their] weapons, and who will count them].
[w3 "[FARC.3 They] [e5+c4 promised] [w4 to [e6 come out] of the hills the day after the pen touches the paper],"] [ROMERO.2 he] [c3 told] [CORR me], [w3 "and [ROMERO.3 I] believe [FARC.4 them]."]
| e4 RETREAT/disarm planned a=FARC.1 C=military
| e5 CONCEDE a=FARC.3 D=- C=military
| e6 RETREAT/withdraw planned a=FARC.3 C=military
| q2 asserts s=ROMERO.1
| q3 asserts s=ROMERO.2
| q4 promises s=FARC.3
| o1 promise e5 open

Not everybody does.
[URIBE.1 Ignacio Montoya], the former president, has [e7+c6 called] the process [w6 "a surrender with canapés"] and has been [e8 leading] [URIBE.2 his] followers through [MED Medellín] with black umbrellas.
On [d2 Thursday] [SANTOS.1 President Rafael Echeverri] [c7 said] [w7 that, should the talks fail, [FARC.5 the FARC] would [e9 take] the war to the cities and that [SANTOS.2 he] had proof].
[w9 No such plan exists], [c9 retorted] [FARCN.1 the rebels' chief negotiator], [e10+c10 accusing] [SANTOS.4 him] [w10 of frightening people into voting yes].
| d2 2016-06-16
| e7 ACCUSE/disapprove a=URIBE.1 D=- C=military
| e8 PROTEST/demo a=URIBE.1 p=MED D=- C=military
| e9 ASSAULT hypothetical a=FARC.5 C=military
| e10 ACCUSE/allege a=FARCN.1 r=SANTOS.4 C=military
| q6 accuses s=URIBE.1
| q7 asserts s=SANTOS.1
| q9 denies s=FARCN.1
| q10 accuses s=FARCN.1
| denies q9 q7

[CORR.5 Tate] again, from the lobby: somebody has just ordered champagne, then sent it back.

| @CORR person - JRN "Marisol Tate" office="correspondent"
| @COL state COL GOV "Colombia"
| @HAV place CUB "Havana" city
| @CUB state CUB GOV "Cuba"
| @NOR state NOR GOV "Norway"
| @DELEG office COL GOV "members of the government team"
| @ROMERO person COL GOV "Julián Romero" office="negotiator"
| @FARC group COL REB "FARC"
| @FARCN office COL REB "rebels' chief negotiator"
| @URIBE person COL ELI,OPP "Ignacio Montoya" office="former president"
| @MED place COL "Medellín" city
| @SANTOS person COL GOV "Rafael Echeverri" office="President"

# id: americas/039-campaign-notebook
# publisher: Northwire
# language: en
# published: 2024-06-27

CAMPAIGN NOTEBOOK

[CIRC [BECK.1 Governor Ann Beckett]'s circle] [c1 thinks] [w1 [BECK.2 she] will name a running mate before [d1 July 15]], but [DONOR two donors] who [e1 dined] with [BECK.3 her] in [DAL Dallas] on [d2 Monday] [c2 believe] [w2 [BECK.4 she] has yet to [e2 interview] anybody].
| d1 ..2024-07-15
| d2 2024-06-24
| e1 CONSULT a=DONOR,BECK.3 p=DAL t=d2 C=election
| e2 CONSULT denied a=BECK.4 C=election
| q1 speculates s=CIRC
| q2 asserts s=DONOR

[AFL The steelworkers' union] is [c3 expected] [w3 to [e3 back] [NOL.1 Senator Paul Nolan]] at its convention on [d3 Saturday], though [NOL.2 he] once crossed a picket line as a young reporter.
| d3 2024-06-29
| e3 SUPPORT planned a=AFL r=NOL.1 t=d3 C=election
| q3 speculates

[w4 "[OPPR.1 I] would sooner eat the ballot,"] [c4 said] [OPPR.2 Marjorie Quist], the local chairwoman, when [WOWT a radio host] [e5+c5 asked] [OPPR.3 her] [w5 to [e6 endorse] [NOL.3 him]].
| e5 REQUEST/change a=WOWT r=OPPR.3 C=election
| e6 SUPPORT hypothetical a=OPPR.3 r=NOL.3 C=election
| o2 request e5 refused
| q4 denies s=OPPR.2
| q5 demands s=WOWT

[SUR.1 [BECK Beckett]'s daughter] [e7 scolded] [PAPER.1 a tabloid] for printing [SUR.2 her] diary; [PAPER.2 its editor] [e8 apologized] on page 37.
| e7 ACCUSE/disapprove a=SUR.1 r=PAPER.1
| e8 CONCEDE a=PAPER.2
| answers e8 e7

There are 131 days to go, and the price of eggs is falling.

[NOLA [NOL Nolan]'s advisers], [c6 fearing] [w6 a split among [EVAN evangelicals]], [c13 want] [w13 [NOL.4 him] to [e9 call on] [GRAH.1 the pastor Wendell Cray] in [LYNCH Lynchburg]]; [GRAH.2 the pastor] [c7 doubts] [w7 there is "much to say"].
| e9 CONSULT/visit hypothetical a=NOL.4 r=GRAH.1 p=LYNCH C=election
| q13 demands s=NOLA
| q6 speculates s=NOLA
| q7 speculates s=GRAH.2

In [TEXH the Texas legislature], [TXDEM [n1 sixty] Democrats] [c8 plan] [w8 to [e10 stay away] from a vote on maps], which [TXSPK the speaker] [e11+c9 warned] [w9 would be met with "a sergeant and a pair of handcuffs"].
| n1 other 60
| e10 PROTEST/boycott planned a=TXDEM r=TEXH n=n1 C=legislative
| e11 THREATEN/arrest a=TXSPK r=TXDEM C=legislative
| q8 promises s=TXDEM
| q9 threatens s=TXSPK
| o1 threat e11 open

[FECC The Federal Election Commission] has [e12 fined] [SUPER.1 a super PAC] for a hidden loan, and [SUPER.2 the committee] [c10 vows] [w10 to [e14 contest] every cent].
| e12 SANCTION/convict a=FECC r=SUPER.1 C=election,corruption
| e14 ACCUSE/disapprove planned a=SUPER.2 C=election
| q10 threatens s=SUPER.2

[w11 Turnout will break records], [PROF Professor Ilse Grant] of [AUST Austin] [c11 predicts]; [w12 it will not], [PROF2 her husband and fellow professor] [c12 says].
| q11 speculates s=PROF
| q12 denies s=PROF2

| @BECK person USA GOV "Ann Beckett" office="Governor"
| @CIRC office USA GOV "Beckett's circle"
| @DONOR public USA BUS "two donors"
| @DAL place USA "Dallas" city
| @AFL group USA LAB "steelworkers' union"
| @NOL person USA LEG "Paul Nolan" office="Senator"
| @NOLA office USA LEG "Nolan's advisers"
| @OPPR person USA LAB "Marjorie Quist" office="chairwoman"
| @WOWT public USA JRN "radio host"
| @SUR public USA ELI "Beckett's daughter"
| @PAPER company USA JRN "tabloid"
| @EVAN public USA REL "evangelicals"
| @GRAH person USA REL "Wendell Cray" office="pastor"
| @LYNCH place USA "Lynchburg" city
| @TEXH body USA LEG "Texas legislature"
| @TXDEM office USA LEG,OPP "Democrats"
| @TXSPK office USA LEG "speaker"
| @FECC body USA GOV "Federal Election Commission"
| @SUPER group USA PTY "super PAC"
| @PROF person USA EDU "Ilse Grant" office="Professor"
| @AUST place USA "Austin" city
| @PROF2 public USA EDU "professor's husband"

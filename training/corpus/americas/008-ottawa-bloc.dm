# id: americas/008-ottawa-bloc
# publisher: The Rideau Courier
# language: en
# published: 2024-10-14

Minority report: [ELM Elmsley] flirts with an early vote

[OTTAWA OTTAWA] — [AIDES Aides to [ELM Prime Minister Fiona Elmsley]] have quietly [e1+c1 told] [CAUCUS Liberal backbenchers] [w1 to keep [d1 the first week of November] free, in case [BLOC.1 the Bloc Québécois] makes good on [BLOC.2 its] [e2+c2 threat] [w2 to [e3 withdraw] support from [GOV the government] over dairy quotas]].
| d1 2024-11-01..2024-11-08
| e1 REQUEST a=AIDES r=CAUCUS C=legislative
| e2 THREATEN/relations a=BLOC.2 r=GOV D=- C=legislative
| e3 SANCTION/discontinue hypothetical a=BLOC.2 r=GOV C=legislative
| q1 demands s=AIDES
| q2 threatens s=BLOC.2
| o1 request e1 open
| o2 threat e2 open

[ELM She] would rather not.
[w3 [ELM.1 The prime minister] [c4 believes] [w4 that voters would punish whoever dragged [VOTER them] out in the sleet]], [c3 according to] [CONF three people in whom [ELM.2 she] confides], and [POLLST her own pollster] [c5 expects] [w5 the party to lose nine seats around [MTL Montreal] alone].
| q3 asserts s=CONF
| q4 asserts s=ELM.1
| q5 speculates s=POLLST

[BLOCL.1 Bloc leader Étienne Vaugeois] has [e4+c6 given] [ELM.3 her] until [d2 October 29] [w6 to [e5 exempt] milk and eggs from trade talks].
[w7 "After that, [BLOCL.2 we] are free,"] [BLOCL.3 he] [c7 told] [REP reporters] in [RIMOU Rimouski].
| d2 2024-10-29
| e4 REQUEST/change a=BLOCL.1 r=ELM.3 C=legislative,economic
| e5 CONCEDE hypothetical a=ELM.3 t=d2 C=legislative,economic
| q6 demands s=BLOCL.1
| q7 threatens s=BLOCL.3
| o3 deadline e4 open due=..2024-10-30

[NDP New Democrats] have [e6+c8 offered] [w8 to [e7 prop up] [GOV.2 the government] in exchange for a windfall tax on grocers], an idea [FIN.1 Finance Minister Raj Sandhar] [e8 waved away] as recently as [d3 Friday].
Since then, [FINAIDE an official in [FIN.2 his] department] [c9 conceded], [w9 "a spreadsheet has been made"].
| d3 2024-10-11
| e6 AGREE a=NDP r=GOV.2 C=legislative
| e7 SUPPORT hypothetical a=NDP r=GOV.2 C=legislative
| e8 REJECT/change a=FIN.1 r=NDP t=d3 C=legislative,economic
| answers e8 e6
| q8 proposes s=NDP
| q9 asserts s=FINAIDE
| o4 invitation e6 refused closed=e8

[CONS.1 The Conservatives], who lead every poll, [c10 say] [w10 [CONS.2 they] will [e9 table] a motion of no confidence on the first day it is allowed, as [CONS.3 they] have on four previous occasions].
Nobody in [BLOCHQ the Bloc caucus] would predict whether it might pass.

Quotas have shielded [CAN~ Canadian] dairy farmers from imports since [d5 1972].

| @ELM person CAN GOV "Fiona Elmsley" office="Prime Minister"
| @AIDES office CAN GOV "aides to Elmsley"
| @OTTAWA place CAN "Ottawa" city
| @CAUCUS office CAN LEG "Liberal backbenchers"
| @BLOC group CAN PTY,OPP "Bloc Québécois"
| @GOV body CAN GOV "Canadian government"
| @VOTER public CAN CVL "voters"
| @CONF public CAN UNK "three people in whom she confides"
| @POLLST public CAN BUS "Elmsley's pollster"
| @MTL place CAN "Montreal" city
| @BLOCL person CAN OPP,LEG "Étienne Vaugeois" office="Bloc leader"
| @REP public CAN JRN "reporters"
| @RIMOU place CAN "Rimouski" city
| @NDP group CAN PTY,OPP "New Democrats"
| @FIN person CAN GOV "Raj Sandhar" office="Finance Minister"
| @FINAIDE office CAN GOV "official in the finance department"
| @CONS group CAN PTY,OPP "Conservatives"
| @BLOCHQ group CAN PTY,OPP "Bloc caucus"
| @CAN state CAN GOV "Canada"
| d5 1972..
| e9 ACCUSE/disapprove planned a=CONS.2 C=legislative
| q10 promises s=CONS.1

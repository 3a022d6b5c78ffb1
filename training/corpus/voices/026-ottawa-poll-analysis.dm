# id: voices/026-ottawa-poll-analysis
# publisher: Rideau Standard
# language: en
# published: 2025-04-09

Tariffs have scrambled the race, [STR strategists] [c1 concede]
| q1 asserts s=STR
| span w1 at="Tariffs have scrambled the race"

[c2 According to] [NAN the Nordique tracking poll], [w2 [VOT 44 percent of voters] now [c3 regard] [w3 [USA the United States] as a threat], up from 9 percent in [d1 2023]].
| d1 2023
| q2 asserts s=NAN
| q3 asserts s=VOT

[CON Conservatives] [c4 say] [w4 the number will fall as soon as the shelves are cheap again]; [LIB Liberals], who a year ago [c5 despaired] [w5 of saving thirty seats], [c6 suspect] [w6 it will not].
| q4 speculates s=CON
| q5 speculates s=LIB
| q6 speculates s=LIB

[w7 "We had planned a campaign about rent,"] [c7 admitted] [TOR a Conservative organiser in [BRP Brampton]], who [c8 thinks] [w8 [LEA the leader] should have [e1 attacked] [WAS Washington] weeks earlier].
| q7 asserts s=TOR
| q8 asserts s=TOR
| e1 ACCUSE/disapprove hypothetical a=LEA r=WAS C=election

In fact [LEA.51 he] spoke about the tariffs on [d2 March 4], when [LEA.53 he] [e3+c9 called] them [w9 "a hammer blow to friends"]; but [LPX the Liberal war room] has [c10 persuaded] a good part of the public [w10 that [LEA.52 he] kept silent].
| d2 2025-03-04
| q9 accuses s=LEA.53
| q10 accuses s=LPX
| e3 ACCUSE/disapprove a=LEA.53 t=d2 C=economic

[DEN Denise Arcand], who studies political emotion at [UQA the Université du Québec], [c11 cautions] [w11 that fear is a poor adviser to pollsters].
[w12 "When people are frightened they tell you what [THEY they] [c13 hope] [w13 their neighbour thinks],"] [DEN she] [c12 said].
| q11 asserts s=DEN
| q12 asserts s=DEN
| q13 speculates s=THEY

[BLQ The Bloc] [c14 denies] [w14 being in trouble] and [c15 cites] [SUR a survey by Léger-Fortin] that [c16 shows] [w15+w16 it holding twenty-nine seats].
| q14 denies s=BLQ
| q15 asserts s=BLQ
| q16 asserts s=SUR parent=q15

Will [PM the prime minister] [e4 meet] [USP the American president] before [d3 the vote on April 28]?
[GLO The Globe and Tribune] [c17 reported] on [d4 Monday] [w17 that a [e5 visit] had been pencilled in for [d5 Easter week]]; [PMO the Prime Minister's Office] [c18 says] [w18 no [e6 trip] is planned], which [SCE sceptics] [c19 note] [w19 is not the same as a denial].
| d3 2025-04-28
| d4 2025-04-07
| d5 2025-04-14..2025-04-21
| q17 asserts s=GLO
| q18 denies s=PMO
| q19 asserts s=SCE
| e4 CONSULT possible a=PM,USP t=d3 D=..2025-04-28 C=diplomatic
| e5 CONSULT/visit planned t=d5 C=diplomatic
| e6 CONSULT/visit denied C=diplomatic
| repeats e5 e4
| repeats e6 e4
| denies q18 e5

In the food court at [MIS Mississauga] the retired welder [RAJ Rajinder Gill] has [c20 resolved] [w20 to vote for whoever shouts least].
| q20 promises s=RAJ

| @STR public CAN PTY "strategists"
| @NAN other CAN - "Nordique tracking poll"
| @VOT public CAN CVL "44 percent of voters"
| @USA state USA GOV "United States"
| @CON group CAN PTY,OPP "Conservatives"
| @LIB group CAN PTY,GOV "Liberals"
| @TOR office CAN PTY,OPP "Conservative organiser"
| @BRP place CAN "Brampton" city
| @LEA office CAN PTY,OPP "Conservative leader" office="leader"
| @WAS state USA GOV "Washington"
| @LPX group CAN PTY,GOV "Liberal war room"
| @DEN person CAN EDU "Denise Arcand"
| @UQA group CAN EDU "Université du Québec"
| @THEY public CAN CVL "frightened people"
| @BLQ group CAN PTY,OPP "Bloc"
| @SUR other CAN - "survey by Léger-Fortin"
| @PM office CAN GOV "prime minister" office="prime minister"
| @USP office USA GOV "American president" office="president"
| @GLO company CAN JRN "Globe and Tribune"
| @PMO body CAN GOV "Prime Minister's Office"
| @SCE public CAN UNK "sceptics"
| @MIS place CAN "Mississauga" city
| @RAJ person CAN CVL "Rajinder Gill"

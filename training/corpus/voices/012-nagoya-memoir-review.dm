# id: voices/012-nagoya-memoir-review
# publisher: Tokai Herald
# language: en
# published: 2012-03-07

[FORM Ex-ministers] [c1 dispute] [w1 colleague's memoir of the nuclear night]
| q1 denies s=FORM

In "Three Winters in Kasumigaseki", published on [d1 Monday], [SUG.21 Hideo Sugimori] [c2 writes] [w2 that on the night of [d2 March 11] [CAB the cabinet] [c3 thought] for some hours [w3 of emptying [TOK Tokyo]], and that [PM.21 the prime minister] [c4 told] [SUG.22 him], [w4 "If I say it aloud, it becomes true"]].
| d1 2012-03-05
| d2 2011-03-11
| q2 asserts s=SUG.21
| q3 speculates s=CAB
| q4 asserts s=PM.21

[PMO [PM.31 The former prime minister]'s office] [c5 denies] [w5 that such a conversation took place].
[KUN Two other ministers in the room] [c6 remember] [w6 the sentence, but not the speaker].
| q5 denies s=PMO
| q6 asserts s=KUN
| denies q5 q4

[SUG Mr Sugimori], who [e1 resigned] in [d3 September] after [c7 calling] the towns around [FUK the Fukushima plant] [w7 "dead"], [c8 presents] himself [w8 as the only man to have read the manuals].
| d3 2011-09
| q7 asserts s=SUG
| q8 asserts s=SUG
| e1 RETREAT/resign a=SUG t=d3

[HOS Historian Yoko Hosaka] [c9 finds] the portrait of [TEP Tokyo Electric] [w9 "too good to be false"]: [w9 engineers whispering figures, directors studying the carpet, a chairman who cannot be found because he is looking at a dam in [CHN@ China]].
| q9 asserts s=HOS

[TEP.51 The company], in [STM a statement of two lines], [c10 said] [w10 [TEP.52 it] had not read the book and did not [c11 intend] [w11 to do so]].
| q10 asserts s=TEP.51
| q11 denies s=TEP.52

When [SUG the author] makes accusations, he makes them in footnotes.
[FN Number 114] [c13 hints] [w13 that [AID an aide] sold the evacuation map to [BRO a broker]], while [FNB number 131] [c14 admits] [w14 there is no evidence that he did].
| q13 accuses s=FN
| q14 asserts s=FNB

[w15 "I wanted people to know how close it was,"] [SUG.91 he] [c15 said] at a signing in [NAG Nagoya], [c16 denying] [w16 that [SUG.92 he] [c17 hopes] [w17 to return to politics]].
| q15 asserts s=SUG.91
| q16 denies s=SUG.91
| q17 speculates s=SUG.92

[PUB His publisher] [c18 boasts] [w18 that the first printing sold out in a day].
[LIB The librarian of [MIN Minamisoma]], whose branch still smells of smoke from the stoves of the shelter, [c20 says] [w20 she has bought one copy and does not [c19 think] [w19 she will open it]].
| q18 asserts s=PUB
| q20 asserts s=LIB
| q19 denies s=LIB

| @FORM office JPN GOV "former colleagues"
| @SUG person JPN ELI,GOV "Hideo Sugimori" office="former minister"
| @CAB body JPN GOV "cabinet"
| @TOK place JPN "Tokyo" city
| @PM person JPN ELI,GOV "former prime minister" office="prime minister"
| @PMO body JPN ELI "former prime minister's office"
| @KUN office JPN GOV "two other ministers"
| @FUK place JPN "Fukushima plant" exact
| @HOS person JPN EDU "Yoko Hosaka" office="historian"
| @TEP company JPN BUS "Tokyo Electric"
| @CHN state CHN GOV "China"
| @STM other JPN BUS "statement of two lines"
| @FN other JPN - "footnote 114"
| @FNB other JPN - "footnote 131"
| @AID office JPN GOV "aide"
| @BRO public JPN BUS "broker"
| @NAG place JPN "Nagoya" city
| @PUB company JPN BUS "Sugimori's publisher"
| @LIB public JPN CVL "librarian of Minamisoma"
| @MIN place JPN "Minamisoma" city

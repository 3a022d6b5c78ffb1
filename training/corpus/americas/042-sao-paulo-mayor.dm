# id: americas/042-sao-paulo-mayor
# publisher: São Paulo Review
# language: en
# published: 2024-08-16

The mayor and the influencer

[SP SÃO PAULO] - [MAY.1 Mayor Otávio Barcellos] had [c1 counted on] [w1 a quiet month].
Instead [INF.1 Kaique Dantas], the fitness influencer who is running against [MAY.2 him], [e1+c2 charged] on [d1 Wednesday], before 11 million followers, [w2 that [PCC.1 the PCC crime gang] had [e2 paid] for [MAY.3 his] leaflets].
[w3 "[MAY.4 I] have never taken so much as a coffee from [PCC.2 them],"] [MAY.5 Barcellos] [c3 answered].
| d1 2024-08-14
| e1 ACCUSE/allege a=INF.1 r=MAY.2 t=d1 C=corruption,election
| e2 AID a=PCC.1 r=MAY.3 D=- C=corruption,crime
| q1 speculates s=MAY.1
| q2 accuses s=INF.1
| q3 denies s=MAY.5
| denies q3 e1

[w4 [PFED.1 The federal police] are not [e3 investigating] [MAY.6 the mayor]], [DEL Superintendent Iara Montenegro] [c4 said].
[INF.2 Dantas], whom [PFED.2 they] have [e4 questioned] over a course in manliness sold for $900, [e7+c5 called] that [w5 "a cover-up with a badge"].
| e3 ACCUSE/investigate denied a=PFED.1 r=MAY.6 C=corruption
| e4 ACCUSE/investigate a=PFED.2 r=INF.2 D=- C=crime
| e7 ACCUSE/disapprove a=INF.2 r=PFED.2 C=crime
| q4 denies s=DEL
| q5 accuses s=INF.2

[BOLS former President Ademar Castilho] has [e5 endorsed] [MAY.7 Barcellos] and flirts with [INF.3 his rival], which [AIDES aides to both] [c6 say] [w6 is hard to bear].
[w7 Thirty-one percent would vote for the mayor and 29 for the influencer], [DATA a Datarua poll] [c7 shows], and a good many for nobody.
| e5 SUPPORT a=BOLS r=MAY.7 D=- C=election
| q6 asserts s=AIDES
| q7 asserts s=DATA

[CAMP The mayor's campaign] [c8 plans] [w8 to [e6 sue] for libel]; [INF.4 Dantas] [c9 promises] [w9 more names "by [d2 Sunday], after the gym"].
| d2 ..2024-08-19
| e6 ACCUSE/allege planned a=CAMP r=INF.4 C=election,legal
| q8 promises s=CAMP
| q9 promises s=INF.4

| @SP place BRA "São Paulo" city
| @MAY person BRA GOV "Otávio Barcellos" office="Mayor"
| @INF person BRA UNK "Kaique Dantas" office="fitness influencer"
| @PCC group BRA CRM "PCC"
| @PFED body BRA COP "federal police"
| @DEL person BRA COP "Iara Montenegro" office="Superintendent"
| @BOLS person BRA ELI "Ademar Castilho"
| @AIDES public BRA UNK "aides to both"
| @DATA other BRA UNK "Datarua poll"
| @CAMP group BRA PTY "mayor's campaign"

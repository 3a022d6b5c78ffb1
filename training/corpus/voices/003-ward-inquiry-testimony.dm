# id: voices/003-ward-inquiry-testimony
# publisher: Harbour Street Journal
# language: en
# published: 2019-02-05

[MOR Nurse] [c1 tells] inquiry [w1 of "wall of silence" on children's ward]
| q1 accuses s=MOR

[GLAS GLASGOW] — [MOR.21 A former ward sister] [c2 testified] on [d1 Tuesday] [w2 that [MAN hospital managers] had known for two years the water was unsafe and had [e1+c3 ordered] [STAFF staff] [w3 not to speak of it to parents]].
| d1 2019-02-05
| q2 accuses s=MOR.21
| q3 demands s=MAN
| e1 COERCE/censor a=MAN r=STAFF D=- C=health

[w4 "I was told, and those were the words, that a frightened mother is an expensive mother,"] [MOR Elspeth Moray] [c4 said].
[w4 "I went home and wrote it down."]
| q4 accuses s=MOR

[DIARY The diary], of which eleven pages were shown on a screen, [c5 records] [w5 that on [d2 January 14, 2016] [DF "D.F."] [c6 assured] a meeting [w6 that the taps had been tested]], and [c7 adds] in the margin: [w7 "They had not"].
| d2 2016-01-14
| q5 asserts s=DIARY
| q6 asserts s=DF
| q7 denies s=DIARY
| denies q7 q6

Asked by [COUN counsel] who the initials stood for, [MOR.51 the witness] [c8 answered]: [w8 "[FER Douglas Ferrie]. Everyone knew it."]
| q8 asserts s=MOR.51

[FER Mr Ferrie], who ran the hospital board until [d3 2017], has always [c9 denied] [w9 misleading anyone], and [LAW his lawyer] [c10 suggested] in cross-examination [w10 that the margin note was written later, with a different pen].
| d3 ..2018
| q9 denies s=FER
| q10 proposes s=LAW
| denies q9 q2

[w11 "It was the same pen,"] [MOR Mrs Moray] [c11 shot back].
| q11 denies s=MOR
| denies q11 q10

[PATH A pathologist called by the families] [c12 considers] [w12 it "more likely than not" that two of the four deaths are linked to the bacterium], whereas [EXP the health board's own expert], in [REP a report lodged [d4 last week]], [c13 doubts] [w13 that any link can ever be shown].
| d4 2019-01-28..2019-02-04
| q12 asserts s=PATH
| q13 speculates s=EXP

[SIL Lord Silverburn], who chairs [INQ the inquiry], [c14 warned] both sides [w14 that he would not have the room turned into a theatre].
| q14 asserts s=SIL

Outside, [PAR Gordon and Lisa Rennie], whose son died on the ward in [d5 May 2016], [c15 wondered] aloud [w15 how anybody could have slept].
[w16 "They say lessons will be learned,"] [c16 said] [REN Mrs Rennie].
[w16 "We had lessons at school. [REN.9 I] [c17 want] [w17 a name]."]
| d5 2016-05
| q15 speculates s=PAR
| q16 demands s=REN
| q17 demands s=REN.9

[INQ The inquiry], [e2 set up] by [GOV [SCO~ the Scottish] government] after [EVE the Evening Argus] published the first water samples, is due to report in [d6 the autumn], though [OFF officials] privately [c18 expect] [w18 it to overrun].
| d6 2019-09..2019-12
| q18 speculates s=OFF
| e2 ACCUSE/investigate a=GOV D=- C=health

| @GLAS place GBR "Glasgow" city
| @MOR person GBR MED "Elspeth Moray" office="former ward sister"
| @MAN office GBR MED "hospital managers"
| @STAFF public GBR MED "staff"
| @DIARY other GBR - "Moray's diary"
| @DF person GBR MED "D.F."
| @COUN office GBR JUD "counsel"
| @FER person GBR MED "Douglas Ferrie"
| @LAW office GBR JUD "Ferrie's lawyer"
| @PATH public GBR MED "pathologist called by the families"
| @EXP public GBR MED "health board's expert"
| @REP other GBR - "report by the health board's expert"
| @SIL person GBR JUD "Lord Silverburn" office="chairman of the inquiry"
| @INQ body GBR JUD "inquiry"
| @PAR person GBR CVL "Gordon and Lisa Rennie"
| @REN person GBR CVL "Lisa Rennie"
| @GOV body GBR GOV "Scottish government"
| @SCO state GBR GOV "Scotland"
| @EVE company GBR JRN "Evening Argus"
| @OFF office GBR GOV "officials"

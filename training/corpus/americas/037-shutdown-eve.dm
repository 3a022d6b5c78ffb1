# id: americas/037-shutdown-eve
# publisher: Capitol Record
# language: en
# published: 2023-11-01

[WDC WASHINGTON] — With sixteen days left before the money runs out, [w2 [SPKR.1 the new House speaker] [c1 intends] [w1 to [e1 offer] [SEN.1 senators] a stopgap that cuts nothing and lasts until [d1 January]]], [BRIEF people briefed on the plan] [c2 said].
| d1 2024-01
| e1 AGREE planned a=SPKR.1 r=SEN.1 C=legislative
| q1 promises s=SPKR.1
| q2 asserts s=BRIEF

[CAUC.1 Hard-liners in [SPKR.2 his] own conference], who [e2 toppled] [PRED [SPKR.3 his] predecessor] for less, [c3 say] [w3 [CAUC.2 they] will not [e3 swallow] it].
[w4 "[CAUC.3 We] did not [x fire] one speaker to get the same bill from another,"] [c4 said] [HARGIS.1 Representative Kent Hargis] of [OK Oklahoma].
| e2 SANCTION/expel a=CAUC.1 r=PRED D=2023-10/inferred C=legislative
| e3 SUPPORT denied a=CAUC.2 r=SPKR.2 C=legislative
| q3 threatens s=CAUC.1
| q4 accuses s=HARGIS.1

[HARGIS.2 Mr. Hargis] [c5 hopes] [w5 to attach the border bill], though [SENMAJ.1 the Senate's majority leader] has already [e5+c6 told] [SPKR.4 the speaker], during [e6 breakfast] on [d2 Tuesday], [w6 that [SENMAJ.2 he] would not [e7 put] it to a vote].
| d2 2023-10-31
| e5 REJECT/change a=SENMAJ.1 r=SPKR.4 t=d2 C=legislative
| e6 CONSULT a=SENMAJ.1,SPKR.4 t=d2 C=legislative
| e7 CONCEDE denied a=SENMAJ.2 C=legislative
| q5 speculates s=HARGIS.2
| q6 denies s=SENMAJ.1

[WH The White House], which had [e8+c7 asked] [w7 for [n1 $106 billion] for [UKR Ukraine], [ISR Israel] and the border in one parcel], [e9+c8 accused] [HOUSE House Republicans] [w8 of "making the troops in [KHAR Kharkiv] wait for the lobbyists"].
| n1 money 106000000000 USD
| e8 REQUEST/assist a=WH n=n1 D=2023-10/inferred C=legislative
| e9 ACCUSE/allege a=WH r=HOUSE C=legislative
| q7 demands s=WH
| q8 accuses s=WH
| o1 request e8 open

[w9 Most [AMER Americans] do not know who the speaker is], [PEWS a Lindqvist survey] [c9 found].
[FEDW Federal workers] would be furloughed without pay, as [FEDW they] were for thirty-five days in [d3 the winter of 2018-19].
The parks would shut.

| q9 asserts s=PEWS
| @WDC place USA "Washington" city
| @SPKR office USA LEG "House speaker" office="speaker"
| @SEN office USA LEG "senators"
| @BRIEF public USA UNK "people briefed on the plan"
| @CAUC office USA LEG "hard-liners"
| @PRED office USA LEG "former speaker"
| @HARGIS person USA LEG "Kent Hargis" office="Representative"
| @OK place USA "Oklahoma" province
| @SENMAJ office USA LEG "Senate majority leader" office="majority leader"
| @WH body USA GOV "White House"
| @UKR state UKR GOV "Ukraine"
| @ISR state ISR GOV "Israel"
| @HOUSE office USA LEG "House Republicans"
| @KHAR place UKR "Kharkiv" city
| @AMER public USA CVL "Americans"
| @PEWS other USA UNK "Lindqvist survey"
| @FEDW public USA GOV,LAB "federal workers"
| d3 2018-12..2019-03

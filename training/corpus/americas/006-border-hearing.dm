# id: americas/006-border-hearing
# publisher: Capitol Record
# language: en
# published: 2023-09-07

[LAWM Lawmakers] [e1 grill] [COMM border commissioner] over drownings
| e1 ACCUSE/investigate a=LAWM r=COMM D=2023-09-07/inferred C=migration

[WASHDC WASHINGTON] — [HOUSE Members of a House oversight panel] [e2+c2 accused] [COMM Customs and Border Protection Commissioner Alma Trevino] on [d1 Thursday] [w2 of [e3 burying] [d2 a 2022] warning that buoys strung across [RIOG the Rio Grande] could drown [KIDS children]].
[COMM She] [c3 rejected] [w3 the charge] three times in as many hours.
| d1 2023-09-07
| d2 2022
| e2 ACCUSE/allege a=HOUSE r=COMM t=d1 C=migration
| e3 COERCE/censor a=COMM D=- C=migration
| q2 accuses s=HOUSE
| q3 denies s=COMM
| denies q3 e2

[w4 "Nobody in [COMM my] agency hid anything,"] [COMM.8 Trevino] [c4 testified], reading from a binder.
[w4 "The memo was a draft, and it was wrong."]
| q4 denies s=COMM.8
| denies q4 e3

[RANK Representative Carl Dufresne], the panel's senior Democrat, [c5 noted] [w5 that [TXGOV.1 the governor of [TEXAS Texas]], not [COMM.9 the commissioner], had [e4 ordered] the buoys [e5 installed]], and [e6+c6 urged] [CHAIR the chairman] [w6 to [e7 call] [TXGOV.2 him] as a witness].
| e4 REQUEST a=TXGOV.1 D=- C=migration
| e5 COERCE/restrict planned a=TXGOV.1 C=migration
| e6 REQUEST/assist a=RANK r=CHAIR C=migration
| e7 ACCUSE/investigate hypothetical a=CHAIR r=TXGOV.2 C=migration
| q5 asserts s=RANK
| q6 demands s=RANK
| o1 request e6 open

The chairman, [CHAIR Wade Lockhart], did not answer [RANK him], but [CSTAFF two people close to [CHAIR.3 Lockhart]] [c7 said] [w7 [CHAIR.4 he] had no intention of doing so].
| q7 asserts s=CSTAFF

At least a dozen bodies have been found near the buoys since [d3 July], [DOCS county records] [c8 show].
| d3 2023-07..2023-09-08
| span w8 at="At least a dozen bodies have been found near the buoys since July"
| q8 asserts s=DOCS

[MEX Mexico] has [e8 complained] about the barrier [n1 twice] under [d4 a 1970] boundary treaty and, [MEXDIP.1 its diplomats] [c9 say], [w9 expects to see it [e9 dismantled] by [d5 December]].
| d4 1970
| d5 ..2024-01-01
| n1 other 2
| e8 ACCUSE/disapprove a=MEX D=- n=n1 C=migration,diplomatic
| e9 RETREAT/access planned t=d5 C=migration
| q9 speculates s=MEXDIP.1

[GOPP Republicans on the panel] [c10 plan] [w10 a second [e10 hearing]], at which [WIDOW the widow of a drowned [HND~ Honduran] carpenter] is to testify.
| e10 ACCUSE/investigate planned a=GOPP C=migration
| q10 promises s=GOPP

| @LAWM office USA LEG "lawmakers"
| @COMM person USA GOV,COP "Alma Trevino" office="Customs and Border Protection Commissioner"
| @WASHDC place USA "Washington" city
| @HOUSE office USA LEG "members of a House oversight panel"
| @RIOG place - "Rio Grande" region
| @KIDS public - REF "children"
| @RANK person USA LEG "Carl Dufresne" office="Representative"
| @TXGOV office USA GOV "governor of Texas"
| @TEXAS place USA "Texas" province
| @CHAIR person USA LEG "Wade Lockhart" office="chairman"
| @CSTAFF public USA UNK "two people close to Lockhart"
| @DOCS other USA GOV "county records"
| @MEX state MEX GOV "Mexico"
| @MEXDIP office MEX GOV "Mexican diplomats"
| @HND state HND GOV "Honduras"
| @GOPP office USA LEG,PTY "Republicans on the panel"
| @WIDOW public HND CVL "widow of a Honduran carpenter"

# id: crime-desk/032-statistics
# publisher: The Metropolitan
# title: London's murder total is the lowest since 2003, Yard figures show
# language: en
# published: 2026-02-19

[w1 [LON London]'s murder total is the lowest since [d1 2003]], [FIG [YARD Yard] figures] [c1 show]
| @LON place GBR "London" city
| @YARD body GBR COP "Metropolitan Police"
| @FIG other GBR COP "Yard figures"
| d1 2003..
| q1 asserts s=FIG

Ninety-seven people were murdered in [LON London] [d2 last year], eleven fewer than the year before and the smallest number since [d3 2003], though the capital has gained a million and a half inhabitants in between.
Knife robberies of telephones, which had trebled since [d4 2021], fell for the first time; shoplifting did not.
[w2 The fall is "real, broad and a little mysterious"], [c2 said] [HAL Halima Osei] of [KCL King's College], who [c8 suspects] [w8 that boys who used to fight on corners are now indoors, fighting on screens].
| @HAL person GBR EDU "Halima Osei"
| @KCL body GBR EDU "King's College"
| d2 2025
| d3 2003..
| d4 2021..
| q8 speculates s=HAL
| q2 asserts s=HAL

[COMM.1 Commissioner Ruth Pemberton] [e1 thanked] [OFF [COMM.5 her] officers] and [c3 put] the result [w3 down to cameras that recognise faces], of which [COMM.6 she] has bought forty.
[LIB Liberty, a campaign group], which is [e2 suing] [YARD the force] over three mistaken [e3 arrests], [c4 replied] [w4 that murders fell just as fast in [GLA Glasgow], where there are none].
[w5 "[COMM.2 I] would rather be sued by the living than thanked by the dead,"] [COMM.3 the commissioner] [c5 said].
| @COMM person GBR COP "Ruth Pemberton" office="commissioner"
| @OFF public GBR COP "her officers"
| @LIB group GBR SOC "Liberty"
| @GLA place GBR "Glasgow" city
| q3 asserts s=COMM.1
| q4 denies s=LIB
| q5 asserts s=COMM.3
| e1 SUPPORT a=COMM.1 r=OFF
| e2 ACCUSE/allege a=LIB r=YARD D=- C=rights_freedoms,legal
| e3 COERCE/arrest a=YARD D=- C=rights_freedoms
| denies q4 q3

[HOME.1 The home secretary] will visit a police station in [CRO Croydon] on [d5 Friday] to mark the news.
[HOME.2 She] is not [c10 expected] [w10 to announce the extra £90 million] for which [MAY the mayor] has [e7 asked], nor to repeat [PRED [HOME.3 her] predecessor]'s [c6 promise] [w6 to hire 3,000 constables by the spring].
[w7 [LDN One Londoner in three] now [c9 thinks] [w9 crime has risen]], [POLL a poll] [c7 found] the same week.
| @HOME office GBR GOV "home secretary"
| @CRO place GBR "Croydon" district
| @MAY office GBR GOV "mayor of London"
| @LDN public GBR CVL "one Londoner in three"
| q9 asserts s=LDN
| @POLL other GBR - "a poll"
| d5 2026-02-20
| q6 promises s=PRED
| @PRED office GBR ELI "former home secretary"
| q10 speculates
| q7 asserts s=POLL
| e7 REQUEST/assist a=MAY r=HOME.2 D=- C=crime
| o1 request e7 open

Behind each figure is a kitchen, mostly: in fifty-one of the ninety-seven cases the killer had a key.
A grandfather in [BAR Barnet] killed his wife because she would not stop humming; a student in [BOW Bow] died over thirty pounds.
[JUR Juries] [e9 convicted] in all but four of the cases that came to trial.
| @BAR place GBR "Barnet" district
| @BOW place GBR "Bow" district
| @JUR office GBR JUD "juries"
| e9 SANCTION/convict a=JUR D=- C=crime,legal

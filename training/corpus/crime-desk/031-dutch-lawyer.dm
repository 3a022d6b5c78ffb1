# id: crime-desk/031-dutch-lawyer
# publisher: Lowlands Post
# title: Life for hit man who killed crown witness's lawyer; the man who paid stays silent
# language: en
# published: 2022-12-14

Life for [HIT hit man] who [e1 killed] [LAW crown witness's lawyer]; the man who paid stays silent
| @HIT public NLD CRM "hit man"
| @LAW person NLD UNK "Maarten Verbruggen" office="lawyer"
| e1 ASSAULT/targeted a=HIT r=LAW D=2021-09-18/inferred C=crime

[COURT A court in [AMS Amsterdam]] on [d1 Tuesday] [e2 convicted] [HIT.2 a 31-year-old former kick-boxer] of the [x murder] of [LAW.2 Maarten Verbruggen], who was [e4 shot] beside his bicycle in [d2 September 2021] while defending the chief witness against [TAG a cocaine broker], and [e6 sentenced] [HIT.3 him] to life.
[TAG.3 The broker], [TAG.4 Ridouan Amzil], who is [c1 believed] [w1 to have ordered the [e8 killing] from a cell in [VUG Vught]], was not in the dock.
| @COURT body NLD JUD "court in Amsterdam"
| @AMS place NLD "Amsterdam" city
| @TAG person NLD CRM "Ridouan Amzil" office="cocaine broker"
| @VUG place NLD "Vught" city
| d1 2022-12-13
| d2 2021-09
| q1 accuses
| e2 SANCTION/convict a=COURT r=HIT.2 t=d1 C=crime,legal
| e4 ASSAULT/targeted r=LAW.2 t=d2 C=crime
| repeats e4 e1
| e6 COERCE/arrest planned a=COURT r=HIT.3 C=crime,legal
| e8 ASSAULT possible a=TAG.4 D=- C=crime
| repeats e8 e1

[w2 There is "not a text, not a whisper" that ties [TAG.11 him] to it], [COUN [TAG.13 his] counsel] [c2 says], and [PROS the prosecution], [WITN whose witness] against [TAG.12 him] has since withdrawn half of what [WITN.2 he] said, does not claim otherwise.
[DET Detectives] read 2.4 million messages sent over a telephone network whose Canadian founder thought it unbreakable.
[DET They] are still reading.
| @COUN public NLD UNK "Amzil's counsel"
| @PROS body NLD JUD "the prosecution"
| @DET office NLD COP "detectives"
| @WITN public NLD CRM "crown witness"
| q2 denies s=COUN
| denies q2 q1

[PM.1 Prime Minister Joris van Wijk], himself guarded since [d3 2021] because [SPOT spotters] had been seen outside the bakery where [PM.8 he] buys rolls, [e10 praised] the verdict and [e11+c4 urged] [BEL Belgium] and [ESP Spain] [w4 to [e12 pool] their port police with [NLD his own]].
[w5 "[NLD.3 We] will not become a narco-state,"] [PM.3 he] [c5 told] parliament, to which [FRA the independent MP Wybren de Haan] [c6 shouted] [w6 that it had already become one and called it logistics].
| @PM person NLD GOV "Joris van Wijk" office="prime minister"
| @SPOT public NLD CRM "spotters"
| @BEL state BEL GOV "Belgium"
| @ESP state ESP GOV "Spain"
| @NLD state NLD GOV "Netherlands"
| @FRA person NLD LEG,OPP "Wybren de Haan" office="MP"
| d3 2021..
| q4 demands s=PM.1
| q5 denies s=PM.3
| q6 accuses s=FRA
| e10 SUPPORT a=PM.1 C=legal
| e11 REQUEST/assist a=PM.1 r=BEL,ESP C=illegal_drugs
| e12 COOPERATE hypothetical a=BEL,ESP r=NLD C=illegal_drugs
| o1 demand e11 open

[WID.1 [LAW Verbruggen]'s widow], a cellist, has [e13 refused] [NLD.5 the state]'s offer of [e14 protection] under another name.
[w7 "[WID.3 I] have one name and [LAW.9 he] knew it,"] [WID.2 she] [c7 said].
At [ROT Rotterdam], that day, [CUST customs] [e15 found] [n1 1,700 kilos] among frozen squid; nobody was [e16 held].
| @WID public NLD CVL "Verbruggen's widow"
| @ROT place NLD "Rotterdam" city
| @CUST body NLD GOV "Dutch customs"
| n1 seized 1700 kg
| q7 asserts s=WID.2
| e13 REJECT/assist a=WID.1 r=NLD.5 D=- C=crime
| e14 AID denied a=NLD.5 r=WID.1 C=crime
| e15 COERCE/seize a=CUST p=ROT n=n1 D=2022-12-13/inferred C=illegal_drugs
| e16 COERCE/arrest denied a=CUST p=ROT C=illegal_drugs

# id: africa-asia/035-wire-crackdown-asia
# publisher: Asia Desk Digest
# language: en
# published: 2021-02-03

[MMP Myanmar police] on [d1 Wednesday] [e1 charged] [SUU.8 ousted leader Khin Thida] with importing walkie-talkies, and [JUD a judge] [e2 remanded] [SUU.9 her] until [d2 February 15].
| d1 2021-02-03
| d2 2021-02-15
| e1 ACCUSE/allege a=MMP r=SUU.8 t=d1 C=repression,legal
| e2 COERCE/arrest a=JUD r=SUU.9 t=d1

[w1 [DOC Doctors] at 70 Burmese hospitals [e3 stopped treating] patients rather than serve [GEN the generals]], [CDM a civil-disobedience page] [c1 reported].
| e3 PROTEST/strike a=DOC r=GEN C=pro_democracy
| q1 asserts s=CDM

[MMC Myanmar's communications ministry] [e4+c2 directed] [TEL.8 Telenor] [w2 to [e5 block] Facebook until [d3 Sunday]]; by nightfall [TEL.9 the company] had [e6 pulled the plug].
| d3 2021-02-07
| e4 REQUEST a=MMC r=TEL.8
| q2 demands s=MMC
| e5 COERCE/censor hypothetical a=TEL.8 D=..2021-02-08/stated
| e6 COERCE/censor a=TEL.9
| answers e6 e4
| o1 demand e4 met closed=e6

[CHN China] and [RUS Russia] [e7 stymied] a Security Council statement on the [x coup], [e17+c8 asking] [w8 for more time].
| e7 REJECT/change a=CHN,RUS
| e17 REQUEST a=CHN,RUS
| q8 demands s=CHN
| o2 demand e17

[VNM A Hanoi court] [e8 put away] [JRN [n1 three] freelance reporters] for 37 years between them.
| n1 arrested 3
| e8 COERCE/arrest a=VNM r=JRN n=n1 C=rights_freedoms

[PHL The Philippine armed forces] [e9+c3 branded] [ALU [n2 28] alumni] of [UPD the University of the Philippines] [w3 “captured rebels”] and then, when several turned out to be playwrights and bankers, [e10 ate their words].
| n2 other 28
| e9 ACCUSE/disapprove a=PHL r=ALU n=n2
| q3 accuses s=PHL
| e10 CONCEDE a=PHL r=ALU

[w4 [BKK Bangkok prosecutors] may [e11 indict] [THA [n3 four] students] under the royal-insult law], [LAW their lawyer] [c4 thinks].
| q4 speculates s=LAW
| n3 other 4
| e11 ACCUSE/allege possible a=BKK r=THA n=n3

[LAO.8 Laotian agents] are [c5 suspected] [w5 of having [e13 spirited] [ODS.8 a dissident] across [MEK the Mekong] in [d4 2019]]; [VTE Vientiane] [c6 denies] [w6 knowing [ODS.9 him]].
| d4 2019
| q5 speculates
| e13 ASSAULT/abduct possible a=LAO.8 r=ODS.8 t=d4 p=MEK
| q6 denies s=VTE
| denies q6 e13

Under a law in force since [d5 Monday], [CCG Chinese coast guards] may [e14 open fire] on foreign ships, and [TOK Tokyo] has [e15 objected].
| d5 2021-02-01
| e14 ASSAULT/firearms possible a=CCG
| e15 ACCUSE/disapprove a=TOK

Heavy rain fell on [SIN Singapore] for a sixth day, and the orchid growers of [MLD Mandai] counted their losses.

[SRI.8 Malaysian border scouts] [e16 turned back] [RHN a boat of [n4 200] Rohingya], [c7 arguing] [w7 that the pandemic left [SRI.9 them] no choice].
| n4 other 200
| e16 REJECT a=SRI.8 r=RHN n=n4 C=migration
| q7 asserts s=SRI.8
| @MMP body MMR COP "Myanmar police"
| @SUU person MMR ELI,GOV "Khin Thida"
| @JUD office MMR JUD "judge"
| @DOC public MMR MED "Burmese doctors"
| @GEN group MMR GOV,MIL "the generals"
| @CDM other MMR SOC "civil-disobedience page"
| @MMC body MMR GOV "Myanmar's communications ministry"
| @TEL company MNC BUS "Telenor"
| @CHN state CHN GOV "China"
| @RUS state RUS GOV "Russia"
| @VNM body VNM JUD "Hanoi court"
| @JRN public VNM JRN "three freelance reporters"
| @PHL body PHL MIL "Philippine armed forces"
| @ALU public PHL EDU "28 alumni"
| @UPD group PHL EDU "University of the Philippines"
| @BKK office THA JUD "Bangkok prosecutors"
| @THA public THA EDU "four students"
| @LAW public THA JUD "lawyer of the four students"
| @LAO office LAO SPY "Laotian agents"
| @ODS public LAO OPP "dissident"
| @MEK place - "Mekong" region
| @VTE state LAO GOV "Laos"
| @CCG body CHN COP "Chinese coast guards"
| @TOK state JPN GOV "Japan"
| @SIN place SGP "Singapore" city
| @MLD place SGP "Mandai" district
| @SRI body MYS COP "Malaysian border scouts"
| @RHN public MMR REF "Rohingya"

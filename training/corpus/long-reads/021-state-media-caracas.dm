# id: long-reads/021-state-media-caracas
# publisher: Voz Soberana (English)
# language: en
# published: 2019-02-24

Empire's "humanitarian" show ends in smoke on the bridges

Not a single box [x crossed].
That, in four words, is the balance of the media circus mounted on [d1 Saturday] by [WAS Washington] and [DUQ its lackey in [BOG Bogotá]] at the bridges of [TAC Táchira], where [w1 [GNB.1 the glorious National Guard]], [c1 according to] [PRE the Ministry of Defence], [w1 [e1 repelled] with tear gas [GUA [n1 some 300] fascist hooligans] who [e2 pelted] [GNB.2 it] with stones and petrol bombs].
| d1 2019-02-23
| n1 protesters 300 ~
| e1 ASSAULT/crowd-control a=GNB.1 r=GUA t=d1 n=n1 C=repression
| e2 ASSAULT/primitive a=GUA r=GNB.2 D=2019-02-23/inferred
| q1 asserts s=PRE

[WES Western agencies] [e3+c2 blame] [GNB the Guard] [w2 for the [e4 burning] of two lorries].
[VID The videos], however, [c3 show] [w3 that [POP the terrorists of Popular Will] [e5 set] [x them] alight].
[LAN President Eusebio Landaeta], before a sea of red shirts in [CAR Caracas], [e6 broke off] all relations with [COL the oligarchy next door], whose diplomats he [e7 gave] 24 hours to [e8 leave].
[w4 "Get out of here, oligarchy!"] [LAN he] [c4 cried], dancing.
| e3 ACCUSE/allege a=WES r=GNB C=human_security
| e4 ASSAULT/destroy a=GNB D=2019-02-23/inferred C=human_security
| e5 ASSAULT/destroy a=POP D=2019-02-23/inferred C=human_security
| e6 SANCTION/discontinue a=LAN r=COL D=2019-02-23/inferred C=diplomatic
| e7 SANCTION/expel a=LAN r=DIPL D=2019-02-23/inferred C=diplomatic
| span DIPL at="whose diplomats"#1
| e8 RETREAT/withdraw hypothetical a=DIPL C=diplomatic
| q2 accuses s=WES
| q3 asserts s=VID
| q4 demands s=LAN

And the concert?
The millionaires who sang for war on the other bank went home in their jets, leaving [CUC Cúcuta] its rubbish.
Our people, meanwhile, received 6.2 million food boxes this month, grown by our own farmers in our own soil.
[RUS Sister Russia] has [e9+c5 promised] [w5 to [e10 ship] [n2 300 tonnes] of medicines through legal channels], and [MEX Mexico] and [URY Uruguay] [e11+c6 insist] on [w6 [e12 dialogue]], which [TRA the traitors] [e13 reject] on orders from Miami.
Who fears a table?
Only those who intend to overturn it.
| n2 other 300 tonnes
| e9 AGREE a=RUS D=- C=health
| e10 AID planned a=RUS n=n2 C=health
| e11 REQUEST/meet a=MEX,URY D=- C=diplomatic
| e12 CONSULT hypothetical C=diplomatic
| e13 REJECT/meet a=TRA D=- C=diplomatic
| answers e13 e11
| q5 promises s=RUS
| q6 demands s=MEX
| o1 promise e9
| o2 demand e11 refused closed=e13

| @WAS state USA GOV "United States"
| @DUQ office COL GOV "president of Colombia"
| @BOG state COL GOV "Colombia"
| @TAC place VEN "Táchira" province
| @GNB body VEN MIL,COP "National Guard"
| @PRE body VEN GOV,MIL "Ministry of Defence"
| @GUA public VEN OPP,CVL "fascist hooligans"
| @WES company - JRN "Western agencies"
| @VID other - - "videos"
| @POP group VEN PTY,OPP "Popular Will"
| @LAN person VEN GOV "Eusebio Landaeta" office="president"
| @CAR place VEN "Caracas" city
| @COL state COL GOV "Colombia"
| @DIPL office COL GOV "Colombian diplomats"
| @CUC place COL "Cúcuta" city
| @RUS state RUS GOV "Russia"
| @MEX state MEX GOV "Mexico"
| @URY state URY GOV "Uruguay"
| @TRA group VEN OPP "traitors"

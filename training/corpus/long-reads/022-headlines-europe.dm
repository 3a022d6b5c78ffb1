# id: long-reads/022-headlines-europe
# publisher: Continental Front Pages
# language: en
# published: 2023-05-26

[SRB Serbia] puts army on [e1 alert] as [KPOL [XKX Kosovo] police], [SERBS Serbs] [e2 clash] in [ZVE Zvecan]
| e1 MOBILIZE a=SRB C=military
| e2 PROTEST/riot a=SERBS r=KPOL p=ZVE C=religion_ethnicity
| causes e2 e1

Pension row: [CGT [FRA French] unions] to [e3 strike] again [d1 6 June], [PREM premier] [e4+c1 pleads] [w1 for calm]
| d1 2023-06-06
| e3 PROTEST/strike planned a=CGT t=d1 C=economic
| e4 REQUEST a=PREM C=economic
| q1 demands s=PREM
| o1 demand e4
| o2 scheduled e3 due=2023-06-06

Strike! Late penalty decides Bundesliga title race

[w2 [EST Tallinn] to [e5 hand] [UKR Kyiv] more howitzers][c2 :] [POST paper]
| e5 AID planned a=EST r=UKR C=military
| q2 asserts s=POST

[SPY [MDA Moldova] ex-spy chief] [e6 held] over 'treason', [LAW lawyer] [e7+c3 cries] [w3 foul]
| e6 COERCE/arrest r=SPY C=legal,intelligence
| e7 ACCUSE/disapprove a=LAW C=legal
| q3 accuses s=LAW

Fire-hit ferry towed to [PIR Piraeus], all 300 safe

[KRE Kremlin][c4 :] [w4 No plan yet to [e8 receive] [ENV [POPE pope]'s peace envoy]]
| e8 CONSULT/visit denied a=ENV r=KRE C=diplomatic
| q4 denies s=KRE

[ANK Ankara] veto [e9 threat] hangs over [SWE Sweden] NATO bid
| e9 THREATEN a=ANK r=SWE C=diplomatic,military

[GEO Georgia] opposition leader's jail hunger [e10 strike] enters week three
| span GOPP at="Georgia opposition leader"#1
| e10 PROTEST/hunger a=GOPP C=political_institutions

Spain's parties hit the road; heat hits harder

[ITA Italy] [e11 blocks] [MSF charity ship], cites new decree
| e11 COERCE/restrict a=ITA r=MSF C=migration

[BEL Brussels] climate march draws 60,000, rain spares it
| e12 PROTEST/demo p=BEL n=n1 C=environment
| span e12 at="march"#1
| span n1 at="60,000"#1
| n1 protesters 60000

[RUSM Moscow] [e13 orders] [SWEC [SWE~ Swedish] consulate] shut, [e14 expels] [DIP [n2 five] diplomats]
| n2 other 5
| e13 SANCTION/discontinue a=RUSM r=SWEC C=diplomatic
| e14 SANCTION/expel a=RUSM r=DIP n=n2 C=diplomatic

How a Basque village fell in love with a bear

[LVA Latvia] president-elect to [e15 visit] [WAR Warsaw] first
| span LVP at="Latvia president-elect"#1
| e15 CONSULT/visit planned a=LVP p=WAR C=diplomatic

| @SRB state SRB GOV "Serbia"
| @KPOL body XKX COP "Kosovo police"
| @XKX state XKX GOV "Kosovo"
| @SERBS public XKX CVL "Serbs"
| @ZVE place XKX "Zvecan" city
| @CGT group FRA LAB "French unions"
| @FRA state FRA GOV "France"
| @PREM office FRA GOV "premier"
| @EST state EST GOV "Estonia"
| @UKR state UKR GOV "Ukraine"
| @POST company EST JRN "paper"
| @SPY public MDA ELI "ex-spy chief"
| @MDA state MDA GOV "Moldova"
| @LAW public MDA JUD "lawyer"
| @PIR place GRC "Piraeus" city
| @KRE body RUS GOV "Kremlin"
| @ENV office VAT REL "pope's peace envoy"
| @POPE office VAT REL,GOV "pope"
| @ANK state TUR GOV "Turkey"
| @SWE state SWE GOV "Sweden"
| @GEO state GEO GOV "Georgia"
| @GOPP public GEO PTY,OPP "Georgia opposition leader"
| @ITA state ITA GOV "Italy"
| @MSF group NGO - "charity ship"
| @BEL place BEL "Brussels" city
| @RUSM state RUS GOV "Russia"
| @SWEC body SWE GOV "Swedish consulate"
| @DIP office SWE GOV "diplomats"
| @LVA state LVA GOV "Latvia"
| @LVP office LVA GOV "president-elect"
| @WAR place POL "Warsaw" city

# id: europe/009-wire-courts
# publisher: Hague Legal Bulletin
# language: en
# published: 2024-04-18

[ICJ The International Court of Justice] [e1 dismissed] [NIC.11 Nicaragua]'s [e18 request] for an order against [DEU Germany], and [NIC.12 Managua] [e2+c1 called] the judges [w1 "timid"].
| @ICJ body UNO JUD "International Court of Justice"
| @NIC state NIC GOV "Nicaragua"
| @DEU state DEU GOV "Germany"
| q1 accuses s=NIC.12
| e1 REJECT/change a=ICJ r=NIC.11 C=legal
| e2 ACCUSE/disapprove a=NIC.12 r=ICJ2
| @ICJ2 office UNO JUD "the judges"
| span ICJ2 at="the judges"#1
| e18 REQUEST a=NIC.11 r=ICJ D=-
| answers e1 e18
| o3 request e18 refused closed=e1

Judges in [STR Strasbourg] [e3 ruled] that [RUS.21 Russia] had [e4 murdered] [POL2 the exiled journalist Alexei Sarin] with polonium and must [e5 pay] [WIDOW.21 his widow] [n1 €100,000].
| span c2 at="ruled"#1
| span w2 at="that Russia had murdered the exiled journalist Alexei Sarin with polonium and must pay his widow €100,000"#1
| @STR place FRA "Strasbourg" city
| @RUS state RUS GOV "Russia"
| @POL2 person RUS JRN "Alexei Sarin" office="journalist"
| @WIDOW public RUS ELI "Sarin's widow"
| @JUD office IGO JUD "judges in Strasbourg"
| span JUD at="Judges"#1
| n1 money 100000 EUR
| q2 asserts s=JUD
| e3 SANCTION/convict a=JUD r=RUS.21 p=STR C=legal
| e4 ASSAULT/unconventional a=RUS.21 r=POL2 D=- C=legal
| e5 SANCTION planned a=RUS.21 r=WIDOW.21 n=n1 C=reparations,legal

[PROS Prosecutors] in [ANT Antwerp] have [e6 subpoenaed] [PORT the port authority]'s e-mails and [e7 indicted] [GANG [n2 41] dockers and clerks] for letting cocaine through.
| @PROS office BEL JUD "prosecutors"
| @ANT place BEL "Antwerp" city
| @PORT body BEL GOV "port authority"
| @GANG public BEL CRM "dockers and clerks"
| n2 other 41
| e6 ACCUSE/investigate a=PROS r=PORT p=ANT C=illegal_drugs
| e7 ACCUSE/allege a=PROS r=GANG p=ANT n=n2 C=illegal_drugs

[MED2 The former [BGR~ Bulgarian] premier Dimitar Galabov] was [e8 acquitted] on [d1 Tuesday] of taking cash from a casino owner; [CROWD a small crowd of party members] [e9 booed] [JURY the bench].
| @MED2 person BGR ELI "Dimitar Galabov" office="former premier"
| @BGR state BGR GOV "Bulgaria"
| @CROWD public BGR CVL "party members"
| @JURY body BGR JUD "the bench"
| d1 2024-04-16
| e8 CONCEDE r=MED2 t=d1 C=corruption,legal
| e9 ACCUSE/disapprove a=CROWD r=JURY D=2024-04-16/inferred

[LAW Lawyers for the captain of the tanker Vela Rossa] [c3 said] [w3 [CPT.51 he] would [e10 appear] in court at [TRI Trieste] on [d2 Friday] and plead not guilty].
| @LAW office - JUD "captain's lawyers"
| @CPT public - CRM "captain of the tanker Vela Rossa"
| @TRI place ITA "Trieste" city
| d2 2024-04-19
| q3 asserts s=LAW
| e10 ACCUSE/allege planned r=CPT.51 p=TRI t=d2 C=legal
| o1 scheduled e10 due=2024-04-19 to=CPT

[BIHC [BIH~ Bosnia]'s appeals court] on [d3 Monday] [e11 quashed] the conviction of [GEN.61 General Atif Hodzic] and [e12 freed] [GEN.62 him] pending a retrial, which [VICT survivors of the camp] [e13+c4 denounced] [w4 as a second burial].
| @BIH state BIH GOV "Bosnia and Herzegovina"
| @BIHC body BIH JUD "Bosnian appeals court"
| @GEN person BIH MIL "Atif Hodzic" office="general"
| @VICT public BIH CVL "survivors of the camp"
| d3 2024-04-15
| q4 accuses s=VICT
| e11 CONCEDE a=BIHC r=GEN.61 t=d3 C=legal
| e12 RETREAT/release a=BIHC r=GEN.62 t=d3 C=legal
| e13 ACCUSE/disapprove a=VICT r=BIHC

The ex-mayor of [NIZ Nizhyn], [e14 convicted] of graft in [d4 2021], has [e15 asked] [KYIV Kyiv] for a [e16 pardon].
| span ASK at="The ex-mayor of Nizhyn"#1
| @ASK office UKR ELI "ex-mayor of Nizhyn"
| @NIZ place UKR "Nizhyn" city
| @KYIV state UKR GOV "Ukraine"
| d4 2021
| e14 SANCTION/convict r=ASK t=d4 C=corruption,legal
| e15 REQUEST/yield a=ASK r=KYIV
| e16 CONCEDE hypothetical a=KYIV r=ASK
| span c5 at="asked"#1
| span w5 at="for a pardon"#1
| q5 demands s=ASK
| o2 request e15

In [LIS Lisbon] [TUNA the tribunal] has yet to [e17 try] anyone for the fire at the psychiatric ward, and the case file has grown to 14,000 pages.
| @LIS place PRT "Lisbon" city
| @TUNA body PRT JUD "tribunal"
| e17 ACCUSE/allege denied a=TUNA p=LIS C=legal

The courthouse of [CORF Corfu] was built by the British in [d5 1840] and leaks when it rains.
| @CORF place GRC "Corfu" province
| @BRIT public GBR CVL "the British"
| span BRIT at="the British"#1
| d5 1840

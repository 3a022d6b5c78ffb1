# id: long-reads/027-backgrounder-djibouti
# publisher: Atlas of States
# language: en
# published: 2016-11-04

Country profile: [DJI Djibouti]

A wedge of lava and salt the size of Wales, [DJI Djibouti] owes its living to a strait eighteen miles wide.
Ships that carry a tenth of the world's oil pass its window.
About three in four of its 900,000 people live in the capital, and most of the rest move with camels.

[FRA The French] came in [d1 1862], bought the roadstead at [OBO Obock] from a sultan and stayed for 115 years.
When [GAU.1 the president of the day] [e1 visited] in [d2 August 1966], [YOU.1 young nationalists] [e2 demonstrated] against [GAU.2 him], [LEG the Foreign Legion] [e3 opened fire], and [n1 several] of [YOU.2 them] died; a referendum the next year, [e4+c1 denounced] ever since [w1 as rigged], kept the Tricolour flying until [d3 1977].
| d1 1862
| d2 1966-08
| d3 1977
| n1 killed 3..9 ~
| e1 CONSULT/visit a=GAU.1 t=d2 C=diplomatic
| e2 PROTEST/demo a=YOU.1 r=GAU.2 t=d2 C=pro_democracy
| e3 ASSAULT/firearms a=LEG r=YOU.2 D=1966-08/inferred n=n1 C=repression
| e4 ACCUSE/disapprove D=- C=election
| q1 accuses

[AFA Afar rebels], who [c2 felt] [w2 shut out by the Issa majority], [e5 rose] in [d4 November 1991] and held most of the north until [FRD French mediators], eager to keep a garrison quiet, [e6 brokered] a [e7 truce] in [d5 February]; the last faction [e8 signed] a peace in [d6 2001].
Two years of border tension with [ERI Eritrea] ended in [d7 2010], when [QAT Qatar], to which both sides had [e9 agreed] to [x entrust] the matter, [e10 sent] [OBS 450 observers].
| d4 1991-11
| d5 1992-02
| d6 2001
| d7 2010
| e5 ASSAULT a=AFA t=d4 C=religion_ethnicity
| e6 CONSULT/third-party r=FRD t=d5 C=diplomatic
| e7 RETREAT/ceasefire D=1992-02/inferred C=military
| e8 SUPPORT a=FACT t=d6 C=political_institutions
| span FACT at="the last faction"#1
| e9 AGREE a=BOTH D=- C=territory
| span BOTH at="both sides"#1
| e10 AID a=QAT t=d7 n=n2 C=peacekeeping
| span n2 at="450"#1
| n2 troops 450
| q2 asserts s=AFA

Tenants are the main export.
[USA The Americans] pay 63 million dollars a year for Camp Lemonnier, from which drones take off for [YEM Yemen]; [JPN Japan] and [ITA Italy] are next door, and [CHN China] is building, behind a wall that no journalist has climbed, what [CHNM its defence ministry] [c3 calls] [w3 "support facilities"].
[OFF An American general] recently [e12+c4 warned] [DJI.8 the government] [w4 against [e13 granting] [CHN.8 the newcomer] the port as well].
[DJI.9 Djibouti] smiles at everyone, and bills them.
| e12 THREATEN a=OFF r=DJI.8 D=- C=military
| e13 AID hypothetical a=DJI.8 r=CHN.8 C=economic
| q3 asserts s=CHNM
| q4 threatens s=OFF
| o1 threat e12

| @DJI state DJI GOV "Djibouti"
| @FRA state FRA GOV "France"
| @OBO place DJI "Obock" city
| @GAU office FRA GOV "president of France"
| @YOU public DJI CVL "young nationalists"
| @LEG body FRA MIL "Foreign Legion"
| @AFA group DJI REB "Afar rebels"
| @FRD office FRA GOV "French mediators"
| @FACT group DJI REB "last faction"
| @ERI state ERI GOV "Eritrea"
| @BOTH state - GOV "both sides"
| @QAT state QAT GOV "Qatar"
| @OBS body QAT MIL "observers"
| @USA state USA GOV "United States"
| @YEM place YEM "Yemen" country
| @JPN state JPN GOV "Japan"
| @ITA state ITA GOV "Italy"
| @CHN state CHN GOV "China"
| @CHNM body CHN GOV,MIL "Chinese defence ministry"
| @OFF office USA MIL "American general"

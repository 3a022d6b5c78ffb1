# id: europe/016-wire-cyber-spies
# publisher: Signal & Cable
# language: en
# published: 2024-08-02

[HACK Hackers tied to [GRU the [RUS~ Russian] GRU]] [e1 broke into] the mail of [SPD the Social Democrats], [BERLIN the [DEU~ German] government] [c1 said], [e2+c2 vowing] [w2 "[e3 consequences]"].
| @HACK group RUS SPY "hackers tied to the GRU"
| @GRU body RUS SPY "GRU"
| @RUS state RUS GOV "Russia"
| @SPD group DEU PTY,GOV "Social Democrats"
| @DEU state DEU GOV "Germany"
| @BERLIN body DEU GOV "German government"
| span w1 at="Hackers tied to the Russian GRU broke into the mail of the Social Democrats"#1
| q1 accuses s=BERLIN
| q2 threatens s=BERLIN
| e1 COERCE/cyber a=HACK r=SPD D=- C=cyber,intelligence
| e2 THREATEN a=BERLIN r=HACK C=cyber
| e3 SANCTION hypothetical a=BERLIN r=HACK C=cyber
| o1 threat e2

[NOWAK An air-traffic controller] at [RZE Rzeszow] is [e4 suspected] of [e5 passing] flight plans to [MINSKSPY [BLR~ Belarusian] intelligence].
| @NOWAK public POL CRM "air-traffic controller"
| @RZE place POL "Rzeszow" city
| @MINSKSPY body BLR SPY "Belarusian intelligence"
| @BLR state BLR GOV "Belarus"
| span c3 at="suspected"#1
| span w3 at="of passing flight plans to Belarusian intelligence"#1
| q3 speculates
| e4 ACCUSE/allege r=NOWAK C=intelligence
| e5 COOPERATE possible a=NOWAK r=MINSKSPY C=intelligence

[SBU.31 The SBU] [c4 says] [w4 [SBU.32 it] foiled a plot to [e7 poison] [ZEL the president]'s bodyguards with ricin], a tale [FSB the FSB] [c5 laughed off].
| @SBU body UKR SPY "SBU"
| @ZEL person UKR GOV "Andrii Holovchenko" office="president"
| @GUARDS office UKR GOV "president's bodyguards"
| @FSB body RUS SPY "FSB"
| span GUARDS at="the president's bodyguards"#1
| span w5 at="a tale"#1
| q4 asserts s=SBU.31
| q5 denies s=FSB
| e7 ASSAULT/unconventional denied r=GUARDS C=intelligence
| denies q5 q4

[TROLL Trolls in [SPB St Petersburg]] [e8 spread] a fake clip of [MACRON the [FRA~ French] president] on [d1 Sunday], according to [VIG the agency Viginum].
| @TROLL public RUS - "trolls in St Petersburg"
| @SPB place RUS "St Petersburg" city
| @MACRON person FRA GOV "Laurent Vasseur" office="president"
| @FRA state FRA GOV "France"
| @VIG body FRA GOV "Viginum"
| d1 2024-07-28
| span c6 at="according to"#1
| span w6 at="Trolls in St Petersburg spread a fake clip of the French president on Sunday"#1
| q6 accuses s=VIG
| e8 COERCE/misinformation a=TROLL r=MACRON t=d1 C=misinformation

[USA America], [DEU Germany] and [RUS Russia] [e9 swapped] [PRIS [n1 26] prisoners] on the tarmac of [ESB Ankara airport] on [d2 Thursday], and [BIDEN President Garrison] [e10 thanked] [TURK his [TUR~ Turkish] counterpart] for the runway.
| @USA state USA GOV "United States"
| @PRIS public - CRM "prisoners"
| @ESB place TUR "Ankara airport" exact
| @BIDEN person USA GOV "Walter Garrison" office="president"
| @TURK person TUR GOV "Kemal Aydogdu" office="president"
| @TUR state TUR GOV "Turkey"
| n1 other 26
| d2 2024-08-01
| e9 RETREAT/release a=USA,DEU,RUS r=PRIS p=ESB t=d2 n=n1 C=diplomatic,intelligence
| e10 SUPPORT a=BIDEN r=TURK C=diplomatic

Ransomware [e11 paralysed] the booking desks of [HOSP [n3 four] hospitals in [TIMIS Timisoara]]; the gang [e12+c7 wants] [w7 [n2 3.5 bitcoin]].
| @HOSP body ROU MED "four hospitals in Timisoara"
| @TIMIS place ROU "Timisoara" city
| @GANG group - CRM "gang"
| span GANG at="the gang"#1
| n2 money 3.5 BTC
| q7 demands s=GANG
| e11 COERCE/cyber r=HOSP p=TIMIS n=n3 C=cyber
| n3 other 4
| e12 REQUEST/assist a=GANG n=n2 C=cyber
| o2 request e12

[BELS The [BEL~ Belgian] services] [e13 shared] intercepts with [NLDS their [NLD~ Dutch] colleagues], and [POLN police] in [BREDA Breda] [e14 nabbed] [COUR a courier with five passports].
| @BELS body BEL SPY "Belgian services"
| @BEL state BEL GOV "Belgium"
| @NLDS body NLD SPY "Dutch services"
| @NLD state NLD GOV "Netherlands"
| @POLN body NLD COP "police"
| @BREDA place NLD "Breda" city
| @COUR public - CRM "courier"
| e13 COOPERATE a=BELS r=NLDS C=intelligence
| e14 COERCE/arrest a=POLN r=COUR p=BREDA C=intelligence

[VLOG.91 A blogger from [SOF Sofia]] [c8 denies] [w8 that [VLOG.92 she] [e16 took] [RUS Moscow]'s money] and has [e15 sued] [MIN the interior minister] for libel.
| @VLOG public BGR JRN "blogger"
| @SOF place BGR "Sofia" city
| @MIN office BGR GOV "interior minister"
| q8 denies s=VLOG.91
| e15 ACCUSE/allege a=VLOG.91 r=MIN C=legal

[NCSC Britain's cyber centre] [c9 advises] [w9 every town hall to change its passwords] before the autumn.
| @NCSC body GBR GOV "Britain's cyber centre"
| q9 demands s=NCSC
| e16 AID denied a=RUS r=VLOG.92

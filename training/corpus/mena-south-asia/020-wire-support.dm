# id: mena-south-asia/020-wire-support
# publisher: Meridian Newswire
# language: en
# published: 2025-12-17

[SAU Riyadh] [e1 feted] [SYRP.1 Syria's interim president], and [USA Washington] [e2 backed] [SYRP.2 his] bid to [e3 join] the anti-jihadist coalition.
| @SAU state SAU GOV "Saudi Arabia"
| @SYRP office SYR GOV "Syrian interim president" office="interim president"
| @USA state USA GOV "United States"
| e1 CONSULT/visit a=SYRP.1 r=SAU C=diplomatic
| e2 SUPPORT a=USA r=SYRP.2 C=diplomatic
| e3 COOPERATE hypothetical a=SYRP.2 C=terrorism

[IND.1 India] [e4 upgraded] its mission in [KAB Kabul] to an embassy, the clearest gesture yet toward [TAL the Taliban], whom [IND.2 New Delhi] does not [e5 recognise].
| @IND state IND GOV "India"
| @KAB place AFG "Kabul" city
| @TAL group AFG GOV "Taliban"
| e4 SUPPORT a=IND.1 r=TAL p=KAB C=diplomatic
| e5 SUPPORT denied a=IND.2 r=TAL C=diplomatic

[NPLD.1 [NPL Nepal]'s caretaker prime minister] [e6+c1 lauded] [GENZ the Gen Z movement] [w1 for "waking a sleeping state"] and [e7+c2 undertook] [w2 to [e8 compensate] [WID widows]].
| @NPL state NPL GOV "Nepal"
| @NPLD office NPL GOV "caretaker prime minister" office="caretaker prime minister"
| @GENZ group NPL CVL "Gen Z movement"
| @WID public NPL CVL "widows"
| q1 asserts s=NPLD.1
| q2 promises s=NPLD.1
| e6 SUPPORT a=NPLD.1 r=GENZ C=pro_democracy
| e7 AGREE a=NPLD.1 r=WID
| e8 AID planned a=NPLD.1 r=WID
| o1 promise e7

[OMN Oman] and [PAK Pakistan] [e9 ratified] a fisheries accord on [d1 Tuesday], [w3 the first of several], [DIPL diplomats] [c3 think], and [CHN China] [e10 reopened] its consulate in [ISF Isfahan].
| @OMN state OMN GOV "Oman"
| @PAK state PAK GOV "Pakistan"
| @DIPL public - GOV "diplomats"
| @CHN state CHN GOV "China"
| @ISF place IRN "Isfahan" city
| d1 2025-12-16
| q3 speculates s=DIPL
| e9 SUPPORT a=OMN,PAK t=d1 C=economic
| e10 SUPPORT a=CHN p=ISF C=diplomatic

[EU Brussels] [e11 welcomed] the release of [n1 14] bloggers by [BHR.1 Bahrain] and [e12+c4 encouraged] [BHR.2 Manama] [w4 to [e13 free] the rest by [d2 New Year]].
| @EU body EUR - "European Union"
| @BHR state BHR GOV "Bahrain"
| n1 other 14
| d2 2026-01-01
| span e14 at="release"
| q4 demands s=EU
| e11 SUPPORT a=EU r=BHR.1 C=human_rights
| e12 REQUEST/yield a=EU r=BHR.2 C=human_rights
| e13 RETREAT/release hypothetical a=BHR.2 D=..2026-01-02/stated C=human_rights
| e14 RETREAT/release a=BHR.1 n=n1 D=- C=human_rights
| o2 demand e12 due=..2026-01-02

[LBYP.1 [LBY Libya]'s rival parliaments] [e15 endorsed] an electoral law [LBYP.2 they] had spent four years rewriting; [UNSMIL the UN mission] [c5 regards] [w5 it as "a door, not a house"].
| @LBY state LBY GOV "Libya"
| @LBYP body LBY LEG "rival Libyan parliaments"
| @UNSMIL body UNO - "UN mission"
| q5 asserts s=UNSMIL
| e15 SUPPORT a=LBYP.1 C=election

Mango exporters expect a bumper season, with the first crates leaving [RAT Ratnagiri] in [d3 March].
| @RAT place IND "Ratnagiri" city
| @MANGO public IND BUS "mango exporters"
| d3 2026-03
| span MANGO at="Mango exporters"
| span c6 at="expect"
| span w6 at="a bumper season"
| q6 speculates s=MANGO

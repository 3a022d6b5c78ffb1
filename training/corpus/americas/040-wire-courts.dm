# id: americas/040-wire-courts
# publisher: Continental Press Bureau
# language: en
# published: 2009-06-30

[HONARMY Honduran soldiers] on [d1 Sunday] [e1 ousted] [ZEL.1 President Roque Cárcamo] and [e2 dumped] [ZEL.2 him] in his pajamas on a runway in [CRI@ Costa Rica]; [CHAVEZ.1 Hugo Chávez] [e3+c1 threatened] [w1 to [e4 send] troops if [CHAVEZ.2 his] ambassador was [e5 touched]].
| d1 2009-06-28
| e1 COERCE/seize a=HONARMY r=ZEL.1 t=d1 C=pro_autocracy
| e2 COERCE/deport a=HONARMY r=ZEL.2 p=CRI t=d1 C=pro_autocracy
| e3 THREATEN/violence a=CHAVEZ.1 r=HONARMY C=pro_autocracy,military
| e4 ASSAULT hypothetical a=CHAVEZ.1 C=military
| e5 ASSAULT hypothetical r=CHAVEZ.2 C=diplomatic
| q1 threatens s=CHAVEZ.1
| o1 threat e3 open

[MICH.1 Rodolfo Bográn], sworn in by [HONCON the congress], [c2 insists] [w2 there was no [e6 coup]], and has put [HNDC@ the country] under [e8 curfew] from nine at night.
| e6 COERCE/seize denied C=pro_autocracy
| e8 COERCE/curfew a=MICH.1 p=HNDC C=pro_autocracy
| q2 denies s=MICH.1
| denies q2 e1

[SICA Central American presidents], [e9 huddled] in [MAN Managua], [e10 recalled] [AMBS their ambassadors] from [TEG Tegucigalpa] and [e11 choked off] cross-border trade with it for two days.
| e9 CONSULT/multilateral a=SICA p=MAN C=diplomatic
| e10 SANCTION/withdraw a=SICA p=TEG C=diplomatic
| e11 SANCTION/discontinue a=SICA C=economic

[PERCT A special court in [LIMA Lima]] will [e12 try] [FUJI.1 Alberto Fujimori] from [d2 July 13] for paying off [MONTE a spy chief] with [n1 $15 million]; [KEIKO his daughter] [c3 hopes] [w3 to [e13 pardon] [FUJI.2 him] if elected in [d3 2011]].
| d2 2009-07-13..
| d3 2011
| n1 money 15000000 USD
| e12 ACCUSE/allege planned a=PERCT r=FUJI.1 t=d2 n=n1 C=legal,corruption
| e13 CONCEDE hypothetical a=KEIKO r=FUJI.2 C=legal
| q3 speculates s=KEIKO
| o2 scheduled e12 open due=2009-07-13..

[NYJUD A New York judge] [e14 gave] [MADOFF the swindler Bernard Madoff] 150 years on [d4 Monday] and [e15 confiscated] [n2 $170 billion].
| d4 2009-06-29
| n2 money 170000000000 USD
| e14 COERCE/arrest planned a=NYJUD r=MADOFF t=d4 C=legal,crime
| e15 SANCTION/convict a=NYJUD r=MADOFF t=d4 n=n2 C=legal,crime

[URUSC Uruguay's supreme court] may [x strike down] an [e17 amnesty] for [URUOFF officers] who [e18 tortured] [TUPAS prisoners] in [d5 the 1970s].
| d5 1970..1980
| e17 CONCEDE r=URUOFF D=- C=human_rights,legal
| e18 ASSAULT/torture a=URUOFF r=TUPAS t=d5 C=human_rights

[QUEJUST A Quebec jury] [e19 acquitted] [HELLS [n3 five] Hells Angels] of arson; [CROWN the Crown] has not decided whether to [e20 appeal].
| n3 other 5
| e19 CONCEDE a=QUEJUST r=HELLS n=n3 C=legal,crime
| e20 ACCUSE/allege possible a=CROWN r=HELLS C=legal

Winter wheat stood knee-high around [ROS Rosario], a week late.

[CJ.1 Colombia's chief justice] [e21+c4 accused] [DAS the secret police] [w4 of [e22 wiretapping] [CJ.2 him]]; [URIBE.1 Colombian President Ignacio Montoya] [c5 ruled out] [w5 that anyone in [URIBE.2 his] palace had asked for it], and [PROSC the prosecutor general] opened an [e24 inquiry].
| e21 ACCUSE/allege a=CJ.1 r=DAS C=intelligence,legal
| e22 COERCE/cyber a=DAS r=CJ.2 D=- C=intelligence
| e24 ACCUSE/investigate a=PROSC r=DAS C=intelligence,legal
| q4 accuses s=CJ.1
| q5 denies s=URIBE.1
| denies q5 e21

| @HONARMY body HND MIL "Honduran soldiers"
| @ZEL person HND GOV "Roque Cárcamo" office="President"
| @CRI state CRI GOV "Costa Rica"
| @CHAVEZ person VEN GOV "Hugo Chávez" office="President"
| @MICH person HND GOV "Rodolfo Bográn"
| @HONCON body HND LEG "Honduran congress"
| @HNDC state HND GOV "Honduras"
| @SICA office - GOV "Central American presidents"
| @MAN place NIC "Managua" city
| @AMBS office - GOV "Central American ambassadors"
| @TEG place HND "Tegucigalpa" city
| @PERCT body PER JUD "special court in Lima"
| @LIMA place PER "Lima" city
| @FUJI person PER ELI "Alberto Fujimori"
| @MONTE public PER SPY "spy chief"
| @KEIKO public PER ELI,LEG "Fujimori's daughter"
| @NYJUD office USA JUD "New York judge"
| @MADOFF person USA CRM,BUS "Bernard Madoff"
| @URUSC body URY JUD "Uruguay's supreme court"
| @URUOFF office URY MIL "officers"
| @TUPAS public URY CVL "prisoners"
| @QUEJUST body CAN JUD "Quebec jury"
| @HELLS group CAN CRM "Hells Angels"
| @CROWN office CAN JUD "the Crown"
| @ROS place ARG "Rosario" city
| @CJ office COL JUD "Colombia's chief justice" office="chief justice"
| @DAS body COL SPY "secret police"
| @URIBE person COL GOV "Ignacio Montoya" office="President"
| @PROSC office COL JUD "prosecutor general"

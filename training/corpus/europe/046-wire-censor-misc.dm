# id: europe/046-wire-censor-misc
# publisher: Press Freedom Wire
# language: en
# published: 2019-02-06

[RKN Roskomnadzor] [e1 blocked] the site of [NOV.11 the weekly Novaya Pskov] on [d1 Monday] after [NOV.12 it] had published the salaries of two judges.
| @RKN body RUS GOV "Roskomnadzor"
| @NOV company RUS JRN "Novaya Pskov"
| d1 2019-02-04
| e1 COERCE/censor a=RKN r=NOV.11 t=d1 C=rights_freedoms

[TURC A court in [IZM Izmir]] [e2 banned] the book of [PAM the novelist Esra Aydin] and ordered every copy destroyed, [CUM Cumhuriyet] [c1 reports].
| @TURC body TUR JUD "Izmir court"
| @IZM place TUR "Izmir" city
| @PAM person TUR - "Esra Aydin" office="novelist"
| @CUM company TUR JRN "Cumhuriyet"
| q1 asserts s=CUM
| e2 COERCE/censor a=TURC r=PAM p=IZM C=rights_freedoms
| span w1 at="A court in Izmir banned the book of the novelist Esra Aydin and ordered every copy destroyed"#1

[BAKU Azerbaijan]'s television has never shown an interview with [KAM Emin Kamalov], an ex-minister now in [STR Strasbourg].
| @BAKU state AZE GOV "Azerbaijan"
| @KAM person AZE ELI,OPP "Emin Kamalov" office="ex-minister"
| @STR place FRA "Strasbourg" city

[HUNL [HUN~ Hungarian] lawmakers] could [e5 muzzle] the last private radio as early as [d2 April], [KLUB its director] [c2 fears].
| @HUNL office HUN LEG "Hungarian lawmakers"
| @HUN state HUN GOV "Hungary"
| @KLUB office HUN JRN "director of the private radio"
| @RADIO company HUN JRN "last private radio"
| span RADIO at="the last private radio"#1
| d2 2019-04
| q2 speculates s=KLUB
| span w2 at="Hungarian lawmakers could muzzle the last private radio as early as April"#1
| e5 COERCE/censor possible a=HUNL r=RADIO t=d2 C=rights_freedoms

The army council of [TRN the breakaway region] imposed [e6 martial law] for a night in [TIR Tiraspol] after [TANK a tank] ran over a kiosk, then [e7 lifted] it.
| @TRN state MDA PRE "Transnistria"
| @TIR place MDA "Tiraspol" city
| @TANK body MDA MIL,PRE "tank"
| @COUN body MDA MIL,PRE "army council"
| span COUN at="The army council of the breakaway region"#1
| e6 COERCE/martial-law a=COUN p=TIR C=pro_autocracy
| e7 CONCEDE a=COUN p=TIR

[DRE.61 A mayor in [DRE2.61 Saxony]] has extended a [e10 curfew] on football nights until [d3 May].
| @DRE office DEU GOV "mayor in Saxony"
| @DRE2 place DEU "Saxony" province
| d3 ..2019-06
| e10 COERCE/curfew a=DRE.61 p=DRE2.61 C=crime

[TROL An anonymous network in [NIS Nis]] [e11 spread] doctored photos of refugees, according to [MEDIAW the agency FakeWatch].
| @TROL public SRB - "anonymous network"
| @NIS place SRB "Nis" city
| @MEDIAW group SRB SOC "FakeWatch"
| span c3 at="according to"#1
| span w3 at="An anonymous network in Nis spread doctored photos of refugees"#1
| q3 accuses s=MEDIAW
| e11 COERCE/misinformation a=TROL C=misinformation,migration

[VIKT Gabor Halmos's government] admits no fault over [LEAF a leaflet] that [e20+c9 called] [SOROS.81 US financier Leopold Varga] [w9 a plotter], and [SOROS.82 he] may [e13 sue].
| @VIKT body HUN GOV "Gabor Halmos's government"
| @SOROS person USA BUS "Leopold Varga"
| e13 ACCUSE/allege possible a=SOROS.82 r=VIKT C=legal,rights_freedoms

[JOURN [n1 Five] journalists] of [BELT Belta Kaliningrad] were handed over to [LATV [LVA~ Latvian] guards] and [e15 put] on a bus to [RIG Riga].
| @JOURN public RUS JRN "journalists"
| @BELT company RUS JRN "Belta Kaliningrad"
| @LATV body LVA COP "Latvian guards"
| @LVA state LVA GOV "Latvia"
| @RIG place LVA "Riga" city
| e15 COERCE/deport r=JOURN p=RIG n=n1 C=rights_freedoms
| n1 other 5

The prize for best weather column went to [ODA Oda Lervik] of [BGO Bergen].
| @ODA person NOR JRN "Oda Lervik"
| @BGO place NOR "Bergen" city
| @LEAF other HUN - "leaflet"
| q9 accuses s=LEAF
| e20 ACCUSE/disapprove a=LEAF r=SOROS.81 D=-

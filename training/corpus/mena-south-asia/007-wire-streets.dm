# id: mena-south-asia/007-wire-streets
# publisher: Asia-Arab Press Pool
# language: en
# published: 2022-04-11

Port workers in [COLO Colombo] [e1 downed tools] on [d1 Monday] to press [LKPRES the Sri Lankan president] to [e2 step down], and [TEAU the teachers' union] will [e3 join] them [d2 tomorrow].
| @COLO place LKA "Colombo" city
| @LKPRES office LKA GOV "Sri Lankan president" office="president"
| @TEAU group LKA LAB "teachers' union"
| d1 2022-04-11
| d2 2022-04-12
| span PORT at="Port workers"
| @PORT public LKA LAB "port workers"
| e1 PROTEST/strike a=PORT r=LKPRES p=COLO t=d1
| e2 RETREAT/resign hypothetical a=LKPRES
| e3 PROTEST/strike planned a=TEAU t=d2
| o1 scheduled e3 due=2022-04-12

[MOTH Mothers of the disappeared] began a [e4 hunger strike] outside [TEMPLE the Temple Trees residence], where, [c1 said] [POLSP a police spokesman], [w1 [ARMYS [n1 some 200] soldiers] had been [e5 posted] "as a precaution"].
| @MOTH public LKA CVL "mothers of the disappeared"
| @TEMPLE place LKA "Temple Trees" exact
| @ARMYS body LKA MIL "soldiers"
| @POLSP office LKA COP "police spokesman" office="spokesman"
| n1 troops 200 ~
| q1 asserts s=POLSP
| e4 PROTEST/hunger a=MOTH p=TEMPLE
| e5 MOBILIZE/troops a=ARMYS p=TEMPLE n=n1 D=- C=military

[HAZ Hazara students] [e6 boycotted] examinations at [KABU Kabul University] after [TALG Taliban guards] [e7 slapped] [GIRL a girl] for wearing red shoes.
| @HAZ public AFG EDU "Hazara students"
| @KABU place AFG "Kabul University" exact
| @TALG body AFG COP "Taliban guards"
| @GIRL public AFG CVL "a girl"
| e6 PROTEST/boycott a=HAZ p=KABU
| e7 ASSAULT/beat a=TALG r=GIRL p=KABU D=- C=repression,gender
| causes e7 e6

[BALY Baloch youths] [e8 daubed] [CHIC the Chinese consulate] in [KAR Karachi] with red paint and [e9 smashed] its lamps; [CHN.1 Beijing] [e10+c2 asked] [PAK Pakistan] [w2 to "[e11 shield] [CHNC [CHN.2 our] citizens]"].
| @BALY public PAK CVL "Baloch youths"
| @CHIC body CHN GOV "Chinese consulate"
| @KAR place PAK "Karachi" city
| @CHN state CHN GOV "China"
| @PAK state PAK GOV "Pakistan"
| @CHNC public CHN CVL "Chinese citizens"
| q2 demands s=CHN.1
| e8 PROTEST/vandalize a=BALY r=CHIC p=KAR
| e9 PROTEST/vandalize a=BALY r=CHIC p=KAR
| e10 REQUEST/assist a=CHN.1 r=PAK
| e11 AID hypothetical a=PAK r=CHNC
| o2 request e10

[TUNJ.1 Tunisian judges] [e12 walked out] of the courts for a week over the president's [e13 sacking] of [n2 57] of [TUNJ.2 their] colleagues.
| @TUNJ public TUN JUD "Tunisian judges"
| @TUNP office TUN GOV "Tunisian president" office="president"
| @COLL public TUN JUD "dismissed judges"
| n2 other 57
| span TUNP at="the president"
| span COLL at="57 of their colleagues"
| e12 PROTEST/strike a=TUNJ.1 r=TUNP
| e13 SANCTION/expel a=TUNP r=COLL n=n2 D=- C=pro_autocracy,legal
| causes e13 e12

[SUDP Sudanese police] [e14 tear-gassed] [MARCH [n3 tens of thousands] of marchers] who had [e15 converged] on [KHA Khartoum]'s [PAL Republican Palace] to demand civilian rule; [DOCS a doctors' committee] [c3 put] [w3 the injured at [n4 63]].
| @SUDP body SDN COP "Sudanese police"
| @MARCH public SDN CVL "marchers"
| @KHA place SDN "Khartoum" city
| @PAL place SDN "Republican Palace" exact
| @DOCS group SDN MED "doctors' committee"
| n3 protesters 20000..99999 ~
| n4 injured 63
| span e16 at="injured"
| q3 asserts s=DOCS
| e14 ASSAULT/crowd-control a=SUDP r=MARCH p=PAL C=repression,pro_democracy
| e15 PROTEST/demo a=MARCH p=PAL n=n3 D=- C=pro_democracy
| e16 ASSAULT n=n4

[IRQW Iraqi oil workers] [e17 lifted] their sit-in at [UQ the Umm Qasr terminal] after [SOMO the state marketer] [e18+c4 undertook] [w4 to [x pay] back wages by [d3 June]].
| @IRQW public IRQ LAB "Iraqi oil workers"
| @UQ place IRQ "Umm Qasr" city
| @SOMO company IRQ GOV,BUS "state oil marketer"
| d3 2022-06
| q4 promises s=SOMO
| e17 CONCEDE a=IRQW r=SOMO p=UQ
| e18 CONCEDE a=SOMO r=IRQW D=-
| causes e18 e17
| o3 promise e18 due=..2022-07-01

Ramadan nights have been cooler than usual in [CAI Cairo], where the lantern sellers of [SZ Sayeda Zeinab] do a brisk trade until dawn.
| @CAI place EGY "Cairo" city
| @SZ place EGY "Sayeda Zeinab" district

[DHIM Residents of [DHI Dhi Qar]] [e19 lynched] [AGENT a tribal moneylender] [c5 rumoured] [w5 to have [x sold] girls], and [w6 [n5 nine] men have since been [e21 rounded up]], [IRQI the interior ministry] [c6 confirmed].
| @DHIM public IRQ CVL "residents of Dhi Qar"
| @DHI place IRQ "Dhi Qar" province
| @AGENT public IRQ CVL "tribal moneylender"
| @IRQI body IRQ GOV "interior ministry"
| n5 arrested 9
| q5 speculates
| q6 asserts s=IRQI
| e19 ASSAULT/targeted a=DHIM r=AGENT
| e21 COERCE/arrest n=n5 D=- C=crime

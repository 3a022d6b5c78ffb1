# id: europe/001-wire-january
# publisher: Baltic Newswire
# language: en
# published: 2024-01-24

[FIN.11 Helsinki] on [d1 Monday] [e1 ordered out] [STAFF [n1 two] [RUS~.11 Russian] consular staff], and [RUS.12 Moscow] hit back within hours by [e2 closing] the [FIN~.12 Finnish] mission in [MURM Murmansk].
| @FIN state FIN GOV "Finland"
| @STAFF office RUS GOV "Russian consular staff"
| @RUS state RUS GOV "Russia"
| @MURM place RUS "Murmansk" city
| d1 2024-01-22
| n1 other 2
| e1 SANCTION/expel a=FIN.11 r=STAFF t=d1 n=n1 C=diplomatic
| e2 SANCTION/discontinue a=RUS.12 r=FIN.12 p=MURM D=2024-01-22/inferred C=diplomatic
| causes e1 e2

[ZEL President Andrii Holovchenko] [e3+c1 pressed] [SCHOLZ.21 Chancellor Henrik Wiegand] [w1 to [e4 release] long-range missiles before [d2 the spring]], a plea [SCHOLZ.22 the chancellor] [e5 rebuffed] for the third time.
| @ZEL person UKR GOV "Andrii Holovchenko" office="president"
| @SCHOLZ person DEU GOV "Henrik Wiegand" office="chancellor"
| d2 ..2024-03
| q1 demands s=ZEL
| e3 REQUEST/assist a=ZEL r=SCHOLZ.21 C=military
| e4 AID hypothetical a=SCHOLZ.21 t=d2 C=military
| e5 REJECT/assist a=SCHOLZ.22 r=ZEL C=military
| answers e5 e3
| o1 request e3 refused closed=e5

[CUST.1 [HUN~ Hungarian] customs men] [e6 turned back] a convoy of [UKR~ Ukrainian] grain lorries at [ZAHONY Zahony], [c2 saying] [w2 the papers were out of date].
| @HUN state HUN GOV "Hungary"
| @UKR state UKR GOV "Ukraine"
| @ZAHONY place HUN "Zahony" city
| @CUST office HUN GOV "Hungarian customs men"
| q2 asserts s=CUST.1
| e6 COERCE/restrict a=CUST.1 r=UKR p=ZAHONY C=economic

[PMR.41 Separatist leaders] in [TIRAS Tiraspol] [e7+c3 appealed] to [DUMA the [RUS~ Russian] parliament] [w3 for "[e8 protection]" from what [PMR.42 they] [c4 described] [w4 as an economic [e10 blockade] by [MDA Chisinau]]].
| @PMR office MDA PRE "Transnistrian separatist leaders"
| @TIRAS place MDA "Tiraspol" city
| @DUMA body RUS LEG "Russian parliament"
| @MDA state MDA GOV "Moldova"
| q3 demands s=PMR.41
| q4 accuses s=PMR.42
| e7 REQUEST/assist a=PMR.41 r=DUMA p=TIRAS
| e8 AID hypothetical a=DUMA r=PMR.41 D=-
| e9 ACCUSE/disapprove a=PMR.42 r=MDA
| span e9 at="described"#1
| e10 COERCE/withhold a=MDA r=PMR.42 C=economic
| o2 request e7

No [e20 agreement] has been reached in [BRU Brussels] on the €50 billion package, but [MICHEL European Council President Luc Vandamme] [e11+c5 offered] [w5 to [e12 fly] to [BUD Budapest] himself and talk [HPM the [HUN~ Hungarian] premier] round].
| @BRU place BEL "Brussels" city
| @MICHEL person EUR - "Luc Vandamme"
| @BUD place HUN "Budapest" city
| @HPM office HUN GOV "Hungarian premier" office="prime minister"
| q5 proposes s=MICHEL
| e11 AGREE a=MICHEL r=HPM
| e12 CONSULT/visit hypothetical a=MICHEL r=HPM p=BUD C=diplomatic
| o3 invitation e11

[VUCIC.61 Serbian President Dragan Stamenic] [c6 told] a rally in [NIS Nis] [w6 that [SRB Serbia] would never [e13 recognise] [KOS.61 Pristina] "in this life or the next"], and [KOS.62 the Kosovo government] [e14+c7 denounced] [VUCIC.62 him] [w7 as a man who kept inviting war].
| @VUCIC person SRB GOV "Dragan Stamenic" office="president"
| @NIS place SRB "Nis" city
| @SRB state SRB GOV "Serbia"
| @KOS state KOS GOV "Kosovo"
| q6 denies s=VUCIC.61
| q7 accuses s=KOS.62
| e13 SUPPORT denied a=SRB r=KOS.61
| e14 ACCUSE/disapprove a=KOS.62 r=VUCIC.62

[DKN.81 Danish] and [SWN Swedish frigates] began a four-day [e15 exercise] off [BORN Bornholm] on [d3 Tuesday] under the eyes of [SHIP a [RUS~ Russian] corvette] that had [e16 shadowed] [DKN.82 them] since they left port.
| @DKN body DNK MIL "Danish frigates"
| @SWN body SWE MIL "Swedish frigates"
| @BORN place DNK "Bornholm" province
| @SHIP body RUS MIL "Russian corvette"
| d3 2024-01-23
| e15 COOPERATE a=DKN.81,SWN p=BORN t=d3 C=military
| e16 MOBILIZE/weapons a=SHIP r=DKN.82 D=2024-01-23/inferred C=military

Snow closed the high passes of [SVAN Svaneti] for a fifth day, and in [MEST Mestia] bread was being sold by the half loaf.
| @SVAN place GEO "Svaneti" region
| @MEST place GEO "Mestia" city

[GANG Masked youths] [e17 ransacked] [EMB the [AZE~ Azerbaijani] consulate] in [LYON Lyon] [d4 overnight]; [AZE.101 Baku] [c8 said] [w8 [POL [FRA~ French] police] had looked on], a claim [PREF the prefecture] [c9 dismissed].
| @GANG public - CVL "masked youths"
| @EMB body AZE GOV "Azerbaijani consulate"
| @AZE state AZE GOV "Azerbaijan"
| @LYON place FRA "Lyon" city
| @FRA state FRA GOV "France"
| @POL body FRA COP "French police"
| @PREF body FRA GOV "prefecture"
| d4 2024-01-23..2024-01-25
| span w9 at="a claim"#1
| e17 ASSAULT/destroy a=GANG r=EMB p=LYON t=d4 C=diplomatic
| q8 accuses s=AZE.101
| q9 denies s=PREF
| denies q9 q8

After the ninth [x inspection] in a month, [BISHOP Bishop Porfirije Kalan] [e18+c10 complained] [w10 that tax officials were "[e19 hounding]" [MON the monastery]].
| @BISHOP person - REL "Porfirije Kalan" office="bishop"
| @MON body - REL "monastery"
| q10 accuses s=BISHOP
| e18 ACCUSE/disapprove a=BISHOP r=TAX
| e19 COERCE a=TAX r=MON
| span TAX at="tax officials"
| @TAX office - GOV "tax officials"
| e20 AGREE denied p=BRU C=economic

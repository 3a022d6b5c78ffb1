# id: crime-desk/039-turkey-baron
# publisher: Bosphorus Review
# title: Athens to ask Ankara for heroin baron it once let slip, paper says
# language: en
# published: 2023-05-23

[w1 [GRC.1 Athens] to [e1 ask] [TUR Ankara] for heroin baron [GRC.2 it] once [e2 let slip]], [PAP paper] [c1 says]
| @GRC state GRC GOV "Greece"
| @TUR state TUR GOV "Turkey"
| @PAP company GRC JRN "To Fos"
| q1 asserts s=PAP
| e1 REQUEST/assist planned a=GRC.1 r=TUR C=illegal_drugs,legal
| e2 RETREAT/release a=GRC.2 D=- C=illegal_drugs

[GRC.3 Greece] [c10 plans] [w10 to [e3 seek] from [TUR.1 Turkey] the [e4 surrender] of [BAR a shipowner]] who walked out of [KOR Korydallos prison] in [d1 2015] on a forged release order and who now, if [MEM.1 a justice ministry memorandum] quoted by [PAP the daily To Fos] is to be believed, owns three hotels in [ANT Antalya].
[w2 [MEM.2 The memorandum]], [PAP.2 the paper] [c2 says], [w2 [c3 warns] [w3 that [TUR.2 Ankara] will [e5 demand] in return [EXILE [n1 eight] army officers] who flew a helicopter to [ALEX Alexandroupoli] after the failed [e7 coup] of [d3 2016]]].
| @BAR person TUR BUS,CRM "Hikmet Sarıoğlu" office="shipowner"
| @KOR place GRC "Korydallos prison" exact
| @ANT place TUR "Antalya" city
| @EXILE public TUR MIL,REF "eight army officers"
| @ALEX place GRC "Alexandroupoli" city
| @MEM other GRC GOV "memorandum"
| d1 2015
| d3 2016
| n1 other 8
| q10 promises s=GRC.3
| q2 asserts s=PAP.2
| q3 asserts s=MEM.2
| e3 REQUEST/assist planned a=GRC.3 r=TUR.1 C=illegal_drugs,legal
| repeats e3 e1
| e4 COOPERATE hypothetical a=TUR.1 r=GRC.3 C=illegal_drugs,legal
| e5 REQUEST planned a=TUR.2 n=n1 C=legal
| e7 COERCE/seize denied t=d3 C=pro_autocracy

[SPOKT.1 A Turkish diplomat] [c5 dismissed] [w5 the report] as "a summer story" but did not deny that [BAR.2 the man], [BAR.3 Hikmet Sarıoğlu], lives in the country under his own name, pays taxes and sponsors a wrestling festival.
[w6 No [e8 request] has reached [TUR.7 us]], [SPOKT.2 he] [c6 said], and [w6 none would be refused "unread"].
| @SPOKT office TUR GOV "Turkish diplomat"
| q5 denies s=SPOKT.1
| q6 denies s=SPOKT.2
| denies q5 q1
| e8 REQUEST/assist denied r=TUR.7 C=legal

Heroin still reaches [EUR Europe] by the road that carried silk.
It crosses [VAN Lake Van] in milk churns, sleeps in [IST Istanbul] and is cut in the Low Countries, and at each frontier its price rises by about as much as an honest trucker earns in a year.
[TALI The Taliban]'s [e16 ban] on poppies may one day change that; so far, [c7 according to] [EMC the EU drugs agency in [LISB Lisbon]], [w7 it has only made the stockpiles more valuable].
| @EUR place - "Europe" region
| @VAN place TUR "Lake Van" region
| @IST place TUR "Istanbul" city
| @TALI group AFG GOV,REB "Taliban"
| @EMC body EUR - "EU drugs agency"
| @LISB place PRT "Lisbon" city
| e16 SANCTION/discontinue a=TALI D=- C=illegal_drugs
| q7 asserts s=EMC

[OPPG The Greek opposition], led by [KAT former judge Katerina Mavrou], has [e10+c8 threatened] [w8 to table a [e11 censure motion] unless [JUSM.1 the justice minister], who ran [KOR Korydallos] at the time, explains by [d2 Friday] how a fax without a stamp opened the gate].
[w9 [JUSM.2 He] has [e14 apologised] twice and will not [e15 do so] a third time], [OFFI [JUSM.3 his] office] [c9 replied].
| @OPPG group GRC PTY,OPP "Greek opposition"
| @KAT person GRC PTY,OPP "Katerina Mavrou" office="opposition leader"
| @JUSM office GRC GOV "justice minister"
| @OFFI office GRC GOV "justice minister's office"
| d2 2023-05-26
| q8 threatens s=OPPG
| q9 denies s=OFFI
| e10 THREATEN a=OPPG r=JUSM.1 D=- C=corruption
| e11 ACCUSE/disapprove hypothetical a=OPPG r=JUSM.1 C=corruption,legislative
| e14 CONCEDE a=JUSM.2 D=- C=corruption
| e15 CONCEDE denied a=JUSM.2 C=corruption
| answers e15 e10
| o1 threat e10 open due=2023-05-26

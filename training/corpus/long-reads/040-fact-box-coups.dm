# id: long-reads/040-fact-box-coups
# publisher: Meridian Newswire
# language: en
# published: 2023-08-31

FACTBOX - Coups in west and central [AFR Africa] since [d1 2020]
| d1 2020..

[d2 Aug 30, 2023] - [GAB Gabon]: [OFF Officers of the presidential guard] [e1 depose] [BON President Aristide Mbouyi] an hour after he was declared re-elected and [e2 close] the borders.
[w1 "Make noise!"] [BON he] [c1 pleads] in a video from his residence.
| d2 2023-08-30
| e1 COERCE/seize a=OFF r=BON p=GAB t=d2 C=pro_autocracy
| e2 COERCE/restrict a=OFF t=d2 C=pro_autocracy
| q1 demands s=BON

[d3 July 26, 2023] - [NER Niger]: [GUA Soldiers] [e3 detain] [BAZ President Issoufou Laouali].
[ECO ECOWAS] [e4 gives] [JUN the junta] a week to [e5 reinstate] [BAZ him] and [e6+c2 warns] [w2 that it would otherwise [e7 send] troops]; the deadline passes on [d4 Aug 6] with not a [e8 shot] fired.
[EMB [FRA France]'s ambassador], [c3 ordered] [w3 to [e9 leave] by [d5 Aug 27]], [e10 refuses].
| d3 2023-07-26
| d4 2023-08-06
| d5 2023-08-27
| e3 COERCE/seize a=GUA r=BAZ p=NER t=d3 C=pro_autocracy
| e4 REQUEST/yield a=ECO r=JUN D=2023-07-30/inferred C=pro_democracy
| e5 CONCEDE hypothetical a=JUN r=BAZ C=pro_democracy
| e6 THREATEN/violence a=ECO r=JUN D=2023-07-30/inferred C=military
| e7 MOBILIZE/troops hypothetical a=ECO C=military
| e8 ASSAULT/firearms denied t=d4 C=military
| e11 SANCTION/expel r=EMB D=2023-08-25/inferred C=diplomatic
| span e11 at="ordered"#1
| e9 RETREAT/withdraw hypothetical a=EMB t=d5 C=diplomatic
| e10 REJECT/yield a=EMB D=- C=diplomatic
| answers e10 e11
| q2 threatens s=ECO
| q3 demands
| o1 deadline e4 lapsed due=2023-08-06
| o2 threat e6

[d6 Sept 30, 2022] - [BFA Burkina Faso]: [IBR Captain Salif Ouattara], 34, [e12 ousts] [DAM.1 Lieutenant Colonel Pascal Zongo], himself the author of a [x coup] in [d7 January]; [CROW crowds] [e13 attack] [FREM the [FRA~ French] embassy] after a rumour, [c4 dismissed] by [PAR Paris], [w4 that [DAM.2 Zongo] had taken [e14 refuge] there].
| d6 2022-09-30
| d7 2022-01
| e12 COERCE/seize a=IBR r=DAM.1 p=BFA t=d6 C=pro_autocracy
| e13 ASSAULT a=CROW r=FREM D=2022-10/inferred C=pro_autocracy
| e14 AID denied a=FREM r=DAM.2 C=asylum
| q4 denies s=PAR

[d8 Sept 5, 2021] - [GIN Guinea]: [DOU Colonel Mory Kourouma], a former legionnaire whom [CON the president] had raised to command of the special forces, [e16 seizes] [CON.2 him] and drives him through the streets, barefoot, in a hired car.
[UN The United Nations], [ECO.3 the regional bloc] and [USA Washington] all [e17 condemn] it; [w5 the gates of the prison], residents of the capital [c5 recall], [w5 were [e18 thrown open] that evening].
| d8 2021-09-05
| span RESI at="residents of the capital"#1
| e16 COERCE/seize a=DOU r=CON.2 p=GIN t=d8 C=pro_autocracy
| e17 ACCUSE/disapprove a=UN,ECO.3,USA D=2021-09/inferred C=pro_autocracy
| e18 RETREAT/release D=2021-09-05/inferred C=political_institutions
| q5 asserts s=RESI

[d9 Aug 18, 2020] - [MLI Mali]: A [e19 mutiny] at [KAT Kati] ends with [IBK the president]'s [e20 resignation] on television at midnight.
[MLIJ The colonels], who [e21+c6 promised] [w6 to [e22 leave] power within eighteen months], have since put off the vote twice.
| d9 2020-08-18
| e19 PROTEST/riot p=KAT t=d9 C=pro_autocracy
| e20 RETREAT/resign a=IBK t=d9 C=pro_autocracy
| e21 CONCEDE a=MLIJ D=2020/inferred C=political_institutions
| e22 RETREAT planned a=MLIJ C=political_institutions
| causes e19 e20
| q6 promises s=MLIJ

Not on this list: [SDN Sudan], where [GENS two generals] who together [e23 overthrew] a government in [d10 October 2021] have been [e24 fighting] each other since [d11 April].
The list was compiled from our own files.
| d10 2021-10
| d11 2023-04..
| e23 COERCE/seize a=GENS p=SDN t=d10 C=pro_autocracy
| e24 ASSAULT a=GENS p=SDN t=d11 C=military

| @AFR place - "Africa" region
| @GAB place GAB "Gabon" country
| @OFF office GAB MIL "officers of the presidential guard"
| @BON person GAB GOV "Aristide Mbouyi" office="president"
| @NER place NER "Niger" country
| @GUA public NER MIL "soldiers"
| @BAZ person NER GOV "Issoufou Laouali" office="president"
| @ECO body IGO - "ECOWAS"
| @JUN body NER GOV,MIL "junta"
| @EMB office FRA GOV "French ambassador"
| @FRA state FRA GOV "France"
| @BFA place BFA "Burkina Faso" country
| @IBR person BFA MIL "Salif Ouattara" office="captain"
| @DAM person BFA GOV,MIL "Pascal Zongo" office="lieutenant colonel"
| @CROW public BFA CVL "crowds"
| @FREM body FRA GOV "French embassy"
| @PAR state FRA GOV "France"
| @GIN place GIN "Guinea" country
| @DOU person GIN MIL "Mory Kourouma" office="colonel"
| @CON office GIN GOV "president of Guinea"
| @UN body UNO - "United Nations"
| @USA state USA GOV "United States"
| @RESI public GIN CVL "residents of the capital"
| @MLI place MLI "Mali" country
| @KAT place MLI "Kati" city
| @IBK office MLI GOV "president of Mali"
| @MLIJ body MLI GOV,MIL "colonels"
| @SDN place SDN "Sudan" country
| @GENS office SDN MIL "two generals"

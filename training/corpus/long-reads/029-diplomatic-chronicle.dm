# id: long-reads/029-diplomatic-chronicle
# publisher: Balkan Diplomatic Chronicle
# language: en
# published: 1996-04-30

April in the chancelleries

[d1 1 April]: [CRO [HRV Croatia]'s foreign minister] [e1 receives] [HUN his [HUNG~ Hungarian] colleague] at [BRI Brijuni]; a paper on minorities, ready since winter, is not [e2 signed].
| d1 1996-04-01
| e1 CONSULT/visit a=HUN r=CRO p=BRI t=d1 C=diplomatic
| e2 SUPPORT denied a=CRO,HUN C=diplomatic,religion_ethnicity

[d2 3 April]: An aircraft carrying businessmen crashes in a storm near [DUB Dubrovnik].
There are no survivors.
| d2 1996-04-03

[d3 8 April]: [FRY The [YUG~ Yugoslav] and [MKD~ Macedonian] foreign ministers] [e3 sign] in [BEL Belgrade] the agreement by which [YUG.2 the former] at last [e4 recognises] [MKD.2 the latter], under a name that [ATH Athens], in a note of [d4 10 April], [e5+c1 calls] [w1 "a provocation on top of a theft"].
| d3 1996-04-08
| d4 1996-04-10
| e3 SUPPORT a=FRY p=BEL t=d3 C=diplomatic
| e4 SUPPORT a=YUG.2 r=MKD.2 t=d3 C=diplomatic
| e5 ACCUSE/disapprove a=ATH t=d4 C=diplomatic
| q1 accuses s=ATH

[d5 13 April]: Donors gathered in [BRU Brussels] [e6+c2 pledge] [w2 [n1 1.2 billion dollars] for the [e7 rebuilding] of [BIH Bosnia]], a third of it from [WB the World Bank]; [PALE the Pale leadership], which was [e8 invited] only as part of a joint delegation, [e9 stays away], and, [c3 says] [HR the High Representative], [w3 "has boycotted its own roofs"].
| d5 1996-04-13
| span DON at="Donors"#1
| n1 money 1200000000 USD
| e6 AGREE a=DON r=BIH p=BRU t=d5 C=economic
| e7 AID planned a=DON r=BIH n=n1 C=economic
| e8 AGREE r=PALE D=- C=diplomatic
| e9 REJECT/meet a=PALE p=BRU t=d5 C=diplomatic
| answers e9 e8
| q2 promises s=DON
| q3 accuses s=HR
| o1 promise e6
| o2 invitation e8 refused closed=e9

[d6 22 April]: [TUZ Women from [SRE Srebrenica]] [e10 block] the road at [TUZP Tuzla] with prams and [e11+c6 demand] [w6 to know where [MEN their husbands] lie].
[IFOR A NATO officer] [e13+c4 promises] [TUZ them] [w4 that the fields near the [DRI Drina] will be [e12 guarded]] until [GRA [FIN~ Finnish] pathologists] can dig in [d7 June].
| d6 1996-04-22
| d7 1996-06
| e10 PROTEST/obstruct a=TUZ p=TUZP t=d6 C=human_rights
| e11 REQUEST a=TUZ t=d6 C=human_rights
| e12 AID planned C=human_rights,peacekeeping
| e13 AGREE a=IFOR r=TUZ D=1996-04-22/inferred C=human_rights,peacekeeping
| q4 promises s=IFOR
| q6 demands s=TUZ
| o3 demand e11
| o4 promise e13

[d8 25 April]: [BUL.1 [BGR Bulgaria]'s president] [c5 tells] [GERM visiting [DEU~ German] deputies] [w5 that [BUL.2 he] would rather be asked into the European Union than praised for waiting].
Storks are back on the chimneys of [SOF Sofia], ten days late.
| d8 1996-04-25
| q5 asserts s=BUL.1

| @CRO office HRV GOV "Croatian foreign minister"
| @HRV state HRV GOV "Croatia"
| @HUN office HUN GOV "Hungarian foreign minister"
| @HUNG state HUN GOV "Hungary"
| @BRI place HRV "Brijuni" exact
| @DUB place HRV "Dubrovnik" city
| @FRY office - GOV "Yugoslav and Macedonian foreign ministers"
| @YUG state SRB GOV "Yugoslavia"
| @MKD state MKD GOV "Macedonia"
| @BEL place SRB "Belgrade" city
| @ATH state GRC GOV "Greece"
| @DON state - - "donors"
| @BRU place BEL "Brussels" city
| @BIH state BIH GOV "Bosnia"
| @WB body IGO - "World Bank"
| @PALE group BIH PRE "Pale leadership"
| @HR office IGO - "High Representative"
| @TUZ public BIH CVL,REF "women from Srebrenica"
| @SRE place BIH "Srebrenica" city
| @TUZP place BIH "Tuzla" city
| @MEN public BIH CVL "their husbands"
| @IFOR office IGO MIL "NATO officer"
| @DRI place BIH "Drina" region
| @GRA office FIN MED "Finnish pathologists"
| @FIN state FIN GOV "Finland"
| @BUL office BGR GOV "president of Bulgaria"
| @BGR state BGR GOV "Bulgaria"
| @GERM office DEU LEG "German deputies"
| @DEU state DEU GOV "Germany"
| @SOF place BGR "Sofia" city

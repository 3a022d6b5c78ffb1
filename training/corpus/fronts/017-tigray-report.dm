# id: fronts/017-tigray-report
# publisher: Horn Documentation Project
# language: en
# published: 2023-12-12

[REP Report] [e1 accuses] [ARMS four armies]
| e1 ACCUSE/allege a=REP r=ARMS C=human_rights

[REP The 212-page study], which [HDP lawyers in [KAM Kampala]] released on [d80 Tuesday], [c2 documents] [w2 how [ERI Eritrean soldiers] [e2 searched] [AKS Aksum] house by house on [d2 November 28 and 29, 2020], and [e3 shot] [MEN [n1 several hundred] men and boys]], some of them in front of their mothers.
[REP It] does not spare the others.
[w3 [TPLF Tigrayan fighters] [e4 massacred] [AMH Amhara farm hands] at [MAI Mai Kadra]; [FANO Fano militiamen], who had come in behind [ENDF.1 the federal army], [e6 expelled] [TIG [n2 thousands] of families] from [WEL Welkait]; and [ENDF.2 the federals] [e7 withheld] food from a region in which four in ten were starving], [REP it] [c3 finds].
| d2 2020-11-28..2020-11-30
| n1 killed 200..999 ~
| n2 displaced 2000..9999 ~
| q2 accuses s=REP
| q3 accuses s=REP
| e2 COERCE/seize a=ERI p=AKS t=d2 C=human_rights
| e3 ASSAULT/firearms a=ERI r=MEN p=AKS t=d2 n=n1 C=human_rights
| e4 ASSAULT/targeted a=TPLF r=AMH p=MAI D=- C=human_rights,religion_ethnicity
| e6 COERCE/deport a=FANO r=TIG p=WEL n=n2 D=- C=human_rights,religion_ethnicity
| e7 COERCE/withhold a=ENDF.2 D=- C=human_rights

[ASM Asmara] has always [c4 denied] [w4 that its [ERI troops] so much as [e8 crossed] the border before [d4 December 2020]].
[ADD Addis Ababa], [c5 citing] [w5 a state commission that [e9 cleared] [ENDF the army] of all but "isolated excesses"], [e10+c6 called] [REP.61 the study] [w6 "an insult typed in a foreign air-conditioner"] and [c7 said] [w7 there would be no [e11 trial] of any officer abroad].
| d4 2020-12
| q4 denies s=ASM
| q5 asserts s=ADD
| q6 accuses s=ADD
| q7 denies s=ADD
| e8 MOBILIZE/troops denied a=ERI D=..2020-12-01/stated C=military
| e9 CONCEDE r=ENDF D=- C=legal
| e10 ACCUSE/disapprove a=ADD r=REP.61 C=human_rights
| e11 ACCUSE/allege denied C=legal
| denies q4 e2

How do you prove a killing three years old?
[HDP.9 The authors] compared satellite pictures of fresh graves with burial lists kept by deacons, interviewed 401 people twice, and threw out every story that only one person told.
[w8 [ERI The soldiers] had [e12 forbidden] [FAM the families] to bury anyone for two days], [DEAC one deacon] [c8 recalled], [w8 and hyenas came down from the hills].
| q8 asserts s=DEAC
| e12 COERCE/restrict a=ERI r=FAM D=2020-11/inferred C=human_rights

The peace accord of [PTA Pretoria] has [e14 held] since [d5 November 2022], more or less.
Under its tenth article [ADD the government] must [e15 try] the culprits; [w9 that clause was written so that nobody need ever act on it], [PROF a law professor in [MEK Mekelle]] [c9 thinks].
[UNEX The UN experts] who were [e17 examining] the war stopped work in [d6 October], when [HRCO the Human Rights Council] let their mandate lapse.
| d5 2022-11..
| d6 2023-10
| q9 speculates s=PROF
| e14 RETREAT/ceasefire t=d5 C=military
| e15 ACCUSE/allege hypothetical a=ADD C=legal
| e17 ACCUSE/investigate a=UNEX D=- C=human_rights

| @REP other UGA SOC "report"
| @ARMS group - MIL "four armies"
| @HDP public UGA SOC "lawyers in Kampala"
| @KAM place UGA "Kampala" city
| @ERI body ERI MIL "Eritrean soldiers"
| @AKS place ETH "Aksum" city
| @MEN public ETH CVL "men and boys"
| @TPLF group ETH REB "Tigrayan fighters"
| @AMH public ETH AGR "Amhara farm hands"
| @MAI place ETH "Mai Kadra" city
| @FANO group ETH PRM "Fano militiamen"
| @ENDF body ETH MIL "federal army"
| @TIG public ETH CVL "families"
| @WEL place ETH "Welkait" district
| @ASM state ERI GOV "Asmara"
| @ADD state ETH GOV "Ethiopia"
| @FAM public ETH CVL "families of the dead"
| @DEAC public ETH REL "deacon"
| @PROF public ETH EDU "law professor in Mekelle"
| @MEK place ETH "Mekelle" city
| @UNEX body UNO - "UN experts"
| @HRCO body UNO - "Human Rights Council"
| d80 2023-12-12
| @PTA place ZAF "Pretoria" city

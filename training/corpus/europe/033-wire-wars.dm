# id: europe/033-wire-wars
# publisher: Front Line Report
# language: en
# published: 2022-05-05

[RUSM [RUS~ Russian] missiles] [e1 slammed] into two power substations in [LVIV Lviv] on [d1 Tuesday], [GOV governor Roman Pidlisny] [c1 wrote] on Telegram.
| @RUSM body RUS MIL "Russian missiles"
| @RUS state RUS GOV "Russia"
| @LVIV place UKR "Lviv" city
| @GOV person UKR GOV "Roman Pidlisny" office="governor"
| d1 2022-05-03
| span w1 at="Russian missiles slammed into two power substations in Lviv on Tuesday"#1
| q1 asserts s=GOV
| e1 ASSAULT/heavy-weapons a=RUSM p=LVIV t=d1 C=military

[AZOV The Azov regiment], holed up in [AZST the Azovstal works], [e2 begged] [UNO the UN] for a [e3 corridor], which [RUSMOD the defence ministry] in [MOS Moscow] [c2 promised] [w2 to [e4 open] between [d2 Thursday] and [d3 Saturday]].
| @AZOV body UKR MIL "Azov regiment"
| @AZST place UKR "Azovstal works" exact
| @UNO body UNO - "United Nations"
| @RUSMOD body RUS GOV,MIL "defence ministry"
| @MOS place RUS "Moscow" city
| d2 2022-05-05
| d3 2022-05-07
| q2 promises s=RUSMOD
| e2 REQUEST/assist a=AZOV r=UNO p=AZST C=human_security
| e3 RETREAT/access hypothetical r=AZOV C=human_security
| e5 CONCEDE a=RUSMOD r=AZOV
| span e5 at="promised"#1
| e4 RETREAT/access planned a=RUSMOD t=d2 C=human_security
| answers e5 e2
| o1 request e2 met closed=e5
| o2 promise e5

[COL Tank columns] which had [e6 retreated] from [KYIV Kyiv] in [d4 April] are now [e7 massed] before [SEV Sievierodonetsk], according to [GENST the General Staff].
| @COL body RUS MIL "tank columns"
| @KYIV place UKR "Kyiv" city
| @SEV place UKR "Sievierodonetsk" city
| @GENST body UKR MIL "General Staff"
| d4 2022-04
| span c3 at="according to"#1
| span w3 at="Tank columns which had retreated from Kyiv in April are now massed before Sievierodonetsk"#1
| q3 asserts s=GENST
| e6 RETREAT/withdraw a=COL t=d4 C=military
| e7 MOBILIZE/weapons a=COL p=SEV C=military

[DPR A court of the self-proclaimed Donetsk republic] may [e8 try] [BRIT.51 the captured Briton Sean Hartley] for mercenary acts and, if it convicts, could [e9 put] [BRIT.52 him] before a firing squad.
| @DPR body UKR JUD,PRE "Donetsk republic court"
| @BRIT person GBR MIL "Sean Hartley"
| e8 ACCUSE/allege possible a=DPR r=BRIT.51 C=legal
| e9 ASSAULT/targeted hypothetical a=DPR r=BRIT.52 C=legal

[FAM The family of [BRIT.61 Mr Hartley]] [e10+c4 implored] [JOH British Prime Minister Giles Pemberton] [w4 to [e11 bring] [BRIT.62 him] home].
| @FAM public GBR ELI "Hartley's family"
| @JOH person GBR GOV "Giles Pemberton" office="prime minister"
| q4 demands s=FAM
| e10 REQUEST/assist a=FAM r=JOH D=2022-05-04/inferred
| e11 AID hypothetical a=JOH r=BRIT.62
| o3 request e10

[DEN Andrei Denisenko], appointed mayor of [KHER Kherson] by the occupiers, survived a [e13 shooting] on [d5 Wednesday] with a wound in the hand.
| @DEN person UKR GOV,PRE "Andrei Denisenko" office="appointed mayor"
| @KHER place UKR "Kherson" city
| d5 2022-05-04
| e13 ASSAULT/firearms r=DEN p=KHER t=d5

[BLR Minsk] [e14 massed] [n1 3,000] soldiers along the border, and [SBU Ukrainian guards] [c5 say] [w5 the [x build-up] is for show].
| @BLR state BLR GOV "Belarus"
| @SBU body UKR COP "Ukrainian guards"
| n1 troops 3000
| q5 asserts s=SBU
| e14 MOBILIZE/troops a=BLR n=n1 C=military

Village cats, thin as shoelaces, sleep on the warm engine of a burnt-out carrier near [TROS Trostyanets].
| @TROS place UKR "Trostyanets" city


# id: europe/053-wire-mod-coop
# publisher: Baltic Newswire
# language: en
# published: 2024-08-02

[SWE Stockholm] and [LVA Riga] [e1 pooled] their radar data for the first time [d1 this week], [SWEO a Swedish officer] [c1 said].
| @SWE state SWE GOV "Sweden"
| @LVA state LVA GOV "Latvia"
| @SWEO office SWE MIL "Swedish officer"
| d1 2024-07-29..2024-08-05
| span w1 at="Stockholm and Riga pooled their radar data for the first time this week"#1
| q1 asserts s=SWEO
| e1 COOPERATE a=SWE,LVA t=d1 C=military

[HUNARMY [HUN~ Hungarian] armoured cars] will [e2 patrol] jointly with [AUTS [AUT~ Austrian] troopers] along [LEI the Leitha] from [d2 10 August].
| @HUNARMY body HUN MIL "Hungarian armoured cars"
| @HUN state HUN GOV "Hungary"
| @AUTS body AUT MIL "Austrian troopers"
| @AUT state AUT GOV "Austria"
| @LEI place AUT "Leitha" region
| d2 2024-08-10..
| e2 COOPERATE planned a=HUNARMY,AUTS p=LEI t=d2 C=military,migration
| o1 scheduled e2 due=2024-08-10

[KAZ~ Kazakh] and [UZB Uzbek scientists] have begun to [e4 dig] a shared reservoir at [SIR Sirdaryo], while [TKM Ashgabat], invited, [e5 declined] to join.
| @KAZ state KAZ EDU "Kazakh scientists"
| @UZB state UZB EDU "Uzbek scientists"
| @SIR place UZB "Sirdaryo" province
| @TKM state TKM GOV "Turkmenistan"
| e4 COOPERATE a=KAZ,UZB p=SIR C=natural_resource
| e5 REJECT a=TKM r=KAZ,UZB C=natural_resource

[GBR London] resumed its [e6 sales] of drone engines to [TUR Ankara], which [GRC Athens] [e7 deplored].
| @GBR state GBR GOV "United Kingdom"
| @TUR state TUR GOV "Turkey"
| @GRC state GRC GOV "Greece"
| e6 COOPERATE a=GBR r=TUR C=economic,military
| e7 ACCUSE/disapprove a=GRC r=GBR C=economic,military

[RUSO [RUS~ Russian] officers] [e8 paraded] twelve Iskander launchers in [KALI Kaliningrad] on [d3 Sunday], and [e9 scrambled] jets when [POLS a [POL~ Polish] spy plane] came near.
| @RUSO office RUS MIL "Russian officers"
| @RUS state RUS GOV "Russia"
| @KALI place RUS "Kaliningrad" city
| @POLS body POL MIL "Polish spy plane"
| @POL state POL GOV "Poland"
| d3 2024-07-28
| e8 MOBILIZE/weapons a=RUSO p=KALI t=d3 C=military
| e9 MOBILIZE/weapons a=RUSO r=POLS p=KALI t=d3 C=military

[FINP Finnish President Mikael Lindroos] wants [NATO2 Nato] to [e11 station] a battalion in [LAPL Lapland] by [d4 next summer], and [NATOG the alliance] is thinking it over.
| @FINP person FIN GOV "Mikael Lindroos" office="president"
| @NATO2 body IGO MIL "NATO"
| @LAPL place FIN "Lapland" province
| @NATOG body IGO MIL "the alliance"
| d4 ..2025-09
| span c2 at="wants"#1
| span w2 at="Nato to station a battalion in Lapland by next summer"#1
| q2 demands s=FINP
| e11 MOBILIZE/troops hypothetical a=NATO2 p=LAPL t=d4 C=military

[LITP President Rimas Jankauskas] [e13 pledged] [w3 six trucks of medicine to [KHERS Kherson]'s hospital], and the trucks [e14 left] at dawn.
| @LITP person LTU GOV "Rimas Jankauskas" office="president"
| @KHERS body UKR MED "Kherson hospital"
| span c3 at="pledged"#1
| q3 promises s=LITP
| e13 AGREE a=LITP r=KHERS C=health
| e14 AID a=LITP r=KHERS C=health
| answers e14 e13
| o3 promise e13 met closed=e14

[ESTG [ESTN Estonia]'s spy chief] [e15 briefed] [SPAIN [ESP~ Spanish] intelligence] in [TAL Tallinn] on [d5 Tuesday].
| @ESTG office EST SPY "Estonian spy chief"
| @ESTN state EST GOV "Estonia"
| @SPAIN body ESP SPY "Spanish intelligence"
| @ESP state ESP GOV "Spain"
| @TAL place EST "Tallinn" city
| d5 2024-07-30
| e15 COOPERATE a=ESTG r=SPAIN p=TAL t=d5 C=intelligence

The shop of the Swedish museum of dogs sells tins of reindeer.

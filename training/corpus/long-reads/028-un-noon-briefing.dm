# id: long-reads/028-un-noon-briefing
# publisher: Turtle Bay Transcripts
# language: en
# published: 2017-02-08

Highlights of the noon briefing, [d1 Wednesday, 8 February]

[SG.1 The Secretary-General], whose first tour of the region also takes in [RIY Riyadh] and [CAI Cairo], will [e1 meet] [TURP.1 the president of [TUR Turkey]] in [ANK Ankara] on [d2 Friday] and [e2 thank] [TURP.2 him] for [e3 sheltering] [SYRR [n1 nearly three million] Syrians].
[SG.3 He] [e4 regrets], [SPO the spokesman] [c1 said], the law by which [KNE [ISR Israel]'s parliament] on [d3 Monday] legalised some 4,000 settler homes built on private land.
The spokesman wore a new tie.
| d1 2017-02-08
| d2 2017-02-10
| d3 2017-02-06
| n1 other ..3000000 ~
| e1 CONSULT planned a=SG.1,TURP.1 p=ANK t=d2 C=diplomatic
| e2 SUPPORT planned a=SG.1 r=TURP.2 t=d2 C=asylum
| e3 AID a=TURP.2 r=SYRR D=- n=n1 C=asylum
| e4 ACCUSE/disapprove a=SG.3 r=KNE C=territory
| q1 asserts s=SPO
| span w1 at="He regrets"#1
| span w1 at="the law by which Israel's parliament on Monday legalised some 4,000 settler homes built on private land"#1
| o1 scheduled e1 due=2017-02-10

[OCHA Our humanitarian colleagues] [c2 inform] us [w2 that [CONV aid convoys] [e6 reached] [WADP the al-Waer district of [HOM Homs]] on [d4 Tuesday] for the first time since [d5 November], but that [SNI snipers] [e7 fired] on [LORR.1 the lorries] as [LORR.2 they] turned back, and that flour, which [ARMY the army] [e8 removed] from eleven of [LORR.3 them], has not been [e9 returned]].
[w3 Nobody was hurt], [SPO he] [c3 added].
In [YEM Yemen], [UNI.1 the Children's Fund] [c4 reports] [w4 that [UNI.2 it] [e10 vaccinated] five million children in a fortnight because [FGH the fighters on both sides] [e11 held their fire] while the nurses passed].
| d4 2017-02-07
| d5 2016-11
| e6 AID a=CONV p=WADP t=d4 C=human_security
| e7 ASSAULT/firearms a=SNI r=LORR.1 D=2017-02-07/inferred C=human_security
| e8 COERCE/seize a=ARMY r=LORR.3 D=2017-02-07/inferred C=human_security
| e9 RETREAT denied C=human_security
| e10 AID a=UNI.2 p=YEM D=2017-01/inferred C=health
| e11 RETREAT/ceasefire a=FGH p=YEM D=2017-01/inferred C=military
| causes e11 e10
| q2 asserts s=OCHA
| q3 asserts s=SPO
| q4 asserts s=UNI.1

[DRC The peacekeeping mission in [COD the Democratic Republic of the Congo]] [e12 condemned] the [e13 killing], by, it is thought, [ADF fighters of the Allied Democratic Forces], of [VIL [n3 nine] villagers] near [BEN Beni], and has [e14 sent] [GUR a platoon of [GTM~ Guatemalan] special forces] to the area.
Today thirty-two member states have paid their regular budget assessments in full.
Who can guess the thirty-third?
It was Tonga, to applause.
| n3 killed 9
| e12 ACCUSE/disapprove a=DRC r=ADF C=human_rights
| e13 ASSAULT/targeted a=ADF r=VIL p=BEN D=- n=n3 C=human_rights
| e14 MOBILIZE/troops a=DRC D=- C=peacekeeping

| @SG office UNO - "Secretary-General"
| @RIY place SAU "Riyadh" city
| @CAI place EGY "Cairo" city
| @TURP office TUR GOV "president of Turkey"
| @TUR state TUR GOV "Turkey"
| @ANK place TUR "Ankara" city
| @SYRR public SYR REF "Syrians"
| @SPO office UNO - "spokesman"
| @KNE body ISR LEG "Israeli parliament"
| @ISR state ISR GOV "Israel"
| @OCHA body UNO - "humanitarian colleagues"
| @CONV body UNO - "aid convoys"
| @WADP place SYR "al-Waer district" district
| @HOM place SYR "Homs" city
| @SNI public SYR UAF "snipers"
| @LORR body UNO - "the lorries"
| @ARMY body SYR MIL "army"
| @YEM place YEM "Yemen" country
| @UNI body UNO - "Children's Fund"
| @FGH group YEM - "fighters on both sides"
| @DRC body UNO MIL "peacekeeping mission"
| @COD place COD "Democratic Republic of the Congo" country
| @ADF group IMG REB "Allied Democratic Forces"
| @VIL public COD CVL "villagers"
| @BEN place COD "Beni" city
| @GUR body GTM MIL "Guatemalan platoon"
| @GTM state GTM GOV "Guatemala"

# id: spanish/049-algeria-wire
# publisher: Maghreb Daily Notes
# language: en
# published: 2025-03-28

[ALG.1 Algiers] [e1 recalled] its ambassador to [FRA@.1 France] on [d1 Tuesday] and [e2 froze] beef imports, [c1 citing] [w1 "the insult" of [e3 recognising] [WSA Western Sahara] as Moroccan].
| @ALG state DZA GOV "Algeria"
| @FRA state FRA GOV "France"
| @WSA place - "Western Sahara" region
| d1 2025-03-25
| q1 accuses s=ALG.1
| e1 SANCTION/withdraw a=ALG.1 r=FRA.1 t=d1 C=diplomatic,territory
| e2 SANCTION/discontinue a=ALG.1 r=FRA.1 t=d1 C=economic
| e3 SUPPORT a=FRA.1 D=- C=territory
| causes e3 e1

[BOU A court] in [AGI Algiers] [e4 jailed] [BOUALEM the novelist Mourad Benhaddou] for five years, and [FRA.2 Paris] [e5+c2 called] his treatment [w2 "shameful"].
| @BOU body DZA JUD "court in Algiers"
| @AGI place DZA "Algiers" city
| @BOUALEM person DZA - "Mourad Benhaddou"
| e4 COERCE/arrest a=BOU r=BOUALEM C=rights_freedoms,legal
| q2 accuses s=FRA.2
| e5 ACCUSE/disapprove a=FRA.2 r=BOU C=rights_freedoms

[w3 "[TUN.1 We] have not accepted a single boat turned back from [LAM Lampedusa], nor will [TUN.2 we],"] [e8+c3 vowed] [KAI.1 Tunisian President Hatem Jaziri], who in [d2 2023] had [e9 signed] a migration memorandum with [EU.1 the EU].
| @TUN state TUN GOV "Tunisia"
| @LAM place ITA "Lampedusa" city
| @KAI person TUN GOV "Hatem Jaziri" office="president of Tunisia"
| @EU state EUR - "European Union"
| d2 2023
| q3 denies s=KAI.1
| e8 REJECT/assist a=KAI.1 r=EU.1 C=migration
| e9 SUPPORT a=KAI.1,EU.1 t=d2 C=migration

[EGO The eastern Libyan authorities] [e10 turned back] [DEL an EU delegation] at [BEN Benghazi airport] on [d3 Monday], [c4 saying] [w4 its members had entered "without permits"].
| @EGO body LBY GOV "eastern Libyan authorities"
| @DEL office EUR - "EU delegation"
| @BEN place LBY "Benghazi airport" exact
| d3 2025-03-24
| q4 asserts s=EGO
| e10 REJECT a=EGO r=DEL p=BEN t=d3 C=diplomatic

Moroccan couscous, a dish of many fathers, was listed by [UN UNESCO] as common heritage in [d4 2020].
| @UN body UNO - "UNESCO"
| d4 2020

[RAB Morocco] has [e11+c7 agreed] [w7 to [e12 train] [PAR [n1 two hundred] Malian parachutists]], and [BAM Bamako] will send the first batch in [d5 May].
| @RAB state MAR GOV "Morocco"
| @PAR body MLI MIL "Malian parachutists"
| @BAM state MLI GOV "Mali"
| d5 2025-05
| n1 troops 200
| q7 promises s=RAB
| e11 AGREE a=RAB r=BAM C=military
| e12 AID planned a=RAB r=PAR n=n1 C=military
| o1 promise e11 open

On [d6 Sunday] [MIN Mauritania's interior minister] will [e14 meet] [SPA his Spanish counterpart] in [NOU Nouakchott] over the [x return] of [SEN 300 Senegalese] stopped off [CAN the Canary Islands].
| @MIN office MRT GOV "Mauritania's interior minister"
| @SPA office ESP GOV "Spanish interior minister"
| @NOU place MRT "Nouakchott" city
| @SEN public SEN REF "300 Senegalese"
| @CAN place ESP "Canary Islands" province
| d6 2025-03-30
| e14 CONSULT planned a=MIN,SPA p=NOU t=d6 C=migration
| o2 scheduled e14 open due=2025-03-30

[BUR.1 The Burkinabé junta] [c5 denied] [w5 that [BUR.2 it] had [e15 expelled] [NUN.1 [n2 two] Spanish nuns]], but [CHU the church] [c6 confirmed] [w6 [NUN.2 they] had been [e16 put] on a flight "within hours"].
| @BUR body BFA GOV,MIL "Burkinabé junta"
| @NUN public ESP REL "Spanish nuns"
| @CHU group BFA REL "the church"
| q5 denies s=BUR.1
| q6 asserts s=CHU
| n2 other 2
| e15 COERCE/deport denied a=BUR.2 r=NUN.1 n=n2 C=religion_ethnicity
| e16 COERCE/deport r=NUN.2 C=religion_ethnicity

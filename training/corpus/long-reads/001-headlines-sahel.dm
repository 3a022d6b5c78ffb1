# id: long-reads/001-headlines-sahel
# publisher: Harmattan Monitor
# language: en
# published: 2024-03-12

[MLI.1 Mali] coup leader [NER.1 Niger] [e1 visit] row: [OPP.1 opposition] [e2+c1 cries] [w1 'betrayal']
| span LEAD at="Mali coup leader"#1
| e1 CONSULT/visit a=LEAD r=NER.1 C=diplomatic
| e2 ACCUSE/disapprove a=OPP.1 r=LEAD
| q1 accuses s=OPP.1

[BFA Burkina] army [e3 retakes] [DJI Djibo] road, [w2 [JIH [n1 40] jihadists]] [c2 said] [w2 [e4 dead]]
| span BARM at="Burkina army"#1
| n1 killed 40
| e3 ASSAULT a=BARM r=JIH p=DJI C=terrorism,military
| e4 ASSAULT possible r=JIH n=n1 C=terrorism,military
| q2 asserts

[NER Niger] to [e5 expel] [n2 two] [FRA~ French] lithium engineers over 'spying'
| span ENG at="two French lithium engineers"#1
| n2 other 2
| e5 COERCE/deport planned a=NER r=ENG n=n2 C=natural_resource

[CHDM Chad minister] [e6 quits] after [BOKO Boko Haram] lake [e7 raid]
| e6 RETREAT/resign a=CHDM
| e7 ASSAULT a=BOKO C=terrorism
| causes e7 e6

[c3 Report:] [w3 [WAG Wagner] men [e8 shot] herders near [MEN Ménaka]]
| span WAGM at="Wagner men"#1
| span HERD at="herders"#1
| q3 asserts
| e8 ASSAULT/firearms a=WAGM r=HERD p=MEN C=human_rights

[ECO ECOWAS] [e9 lifts] most [NER Niger] sanctions, [e10+c4 wants] [w4 ex-president [e11 freed]]
| span EXP at="ex-president"#1
| e9 RETREAT a=ECO r=NER C=diplomatic
| e10 REQUEST/yield a=ECO
| e11 RETREAT/release hypothetical r=EXP
| q4 demands s=ECO
| o1 demand e10

No [e12 deal]: [BAM Bamako], [TUA Tuareg rebels] [e13 trade fire] on airwaves, not yet in desert
| e12 AGREE denied a=BAM,TUA
| e13 ACCUSE/disapprove a=BAM,TUA

Ouagadougou film prize goes to first-time director
| @OUA place BFA "Ouagadougou" city
| span OUA at="Ouagadougou"#1

[SEN Senegal] heat strikes early, millet suffers

[GUI Guinea junta] [e14 bans] [n3 three] radio stations, [UNN.1 union] [e15+c5 vows] [w5 [e16 strike]]
| n3 other 3
| span RAD at="three radio stations"#1
| e14 COERCE/censor a=GUI r=RAD n=n3 C=rights_freedoms
| e15 THREATEN a=UNN.1 r=GUI
| e16 PROTEST/strike hypothetical a=UNN.1
| q5 threatens s=UNN.1
| causes e14 e15
| o2 threat e15

[TOG Togo] opposition [LOM Lomé] march [e18 banned], [e19 marches] anyway
| span TOPP at="Togo opposition"#1
| e18 COERCE/restrict r=TOPP C=rights_freedoms
| e19 PROTEST/demo a=TOPP p=LOM C=rights_freedoms

Analysis: Why the Sahel's generals like each other's company

Gold, goats and gossip: a day at [AGA Agadez] market

[ALG Algiers] [c6 'ready'] [w6 to [e20 host] [MLI Mali] peace talks], [BAM.9 Bamako] cool
| q6 proposes s=ALG
| e20 CONSULT/third-party hypothetical a=MLI r=ALG C=diplomatic

| @MLI state MLI GOV "Mali"
| @NER state NER GOV "Niger"
| @LEAD office MLI GOV,MIL "Mali coup leader"
| @OPP group MLI OPP "opposition"
| @BFA state BFA GOV "Burkina Faso"
| @BARM body BFA MIL "Burkina army"
| @DJI place BFA "Djibo" city
| @JIH group BFA REB "jihadists"
| @FRA state FRA GOV "France"
| @ENG public FRA BUS "French lithium engineers"
| @CHDM office TCD GOV "Chad minister"
| @BOKO group IMG REB "Boko Haram"
| @WAG company RUS PRM,MIL "Wagner"
| @WAGM group RUS PRM,MIL "Wagner men"
| @HERD public MLI AGR "herders"
| @MEN place MLI "Ménaka" city
| @ECO body IGO - "ECOWAS"
| @EXP public NER ELI "ex-president"
| @BAM state MLI GOV "Mali"
| @TUA group MLI REB "Tuareg rebels"
| @SEN place SEN "Senegal" country
| @GUI body GIN GOV,MIL "Guinea junta"
| @RAD company GIN JRN "three radio stations"
| @UNN group GIN LAB "union"
| @TOG state TGO GOV "Togo"
| @TOPP group TGO OPP "Togo opposition"
| @LOM place TGO "Lomé" city
| @AGA place NER "Agadez" city
| @ALG state DZA GOV "Algeria"

# id: mena-south-asia/036-wire-comprehensive
# publisher: Meridian Newswire
# language: en
# published: 2020-06-18

[w1 [CHN~ Chinese] troops [e1 overran] a ridge in [LAD Ladakh] with iron rods and rocks], [INDO an Indian officer] [c1 claimed].
| @CHN state CHN GOV "China"
| @LAD place IND "Ladakh" province
| @CHNT body CHN MIL "Chinese troops"
| @INDO office IND MIL "Indian officer" office="officer"
| span CHNT at="Chinese troops"
| q1 asserts s=INDO
| e1 ASSAULT/primitive a=CHNT p=LAD C=military,territory

[DELH New Delhi] [e2 ditched] a rail contract with [CHNF a Chinese firm] and [TRAD traders] [e3+c2 urged] [SHOP shoppers] [w2 to [e4 shun] [CHN~ Chinese] phones].
| @DELH state IND GOV "India"
| @CHNF company CHN BUS "Chinese firm"
| @TRAD public IND BUS "traders"
| @SHOP public IND CVL "shoppers"
| q2 demands s=TRAD
| e2 SANCTION/discontinue a=DELH r=CHNF C=economic
| e3 REQUEST a=TRAD r=SHOP C=economic
| e4 PROTEST/boycott hypothetical a=SHOP C=economic
| o1 request e3

[NEPP [NPL Nepal]'s parliament] adopted a map that absorbs [KALA Kalapani], which [DELH.3 Delhi] [e6+c3 blasted] [w3 as "cartographic aggression"].
| @NPL state NPL GOV "Nepal"
| @NEPP body NPL LEG "Nepal's parliament"
| @KALA place IND "Kalapani" district
| q3 accuses s=DELH.3
| e6 ACCUSE/disapprove a=DELH.3 r=NEPP C=territory,diplomatic

[COALJ [SAU~.1 Saudi]-led coalition jets] [e8 hammered] a market in [SAADA Sa'dah], killing [n1 13], and [SAU.2 Riyadh] has yet to [e9 apologise].
| @SAU state SAU GOV "Saudi Arabia"
| @COALJ body IGO MIL "Saudi-led coalition jets"
| @SAADA place YEM "Sa'dah" city
| n1 killed 13
| e8 ASSAULT/aerial a=COALJ p=SAADA n=n1 C=military
| e9 CONCEDE denied a=SAU.2

[EGY Cairo] [e10 parked] [n2 two] frigates off [DERN Derna] on [d1 Monday], and [HAFT eastern Libyan commander Miftah Barasi] [e11+c4 implored] [RUS Moscow] [w4 to [e12 send] more fighters].
| @EGY state EGY GOV "Egypt"
| @DERN place LBY "Derna" city
| @HAFT person LBY REB "Miftah Barasi"
| @RUS state RUS GOV "Russia"
| d1 2020-06-15
| n2 other 2
| q4 demands s=HAFT
| e10 MOBILIZE/weapons a=EGY p=DERN t=d1 n=n2 C=military
| e11 REQUEST/assist a=HAFT r=RUS C=military
| e12 AID hypothetical a=RUS r=HAFT C=military
| o2 request e11

[PAKS [PAK~ Pakistani] clerics] [e13+c5 sued] [STREAM a streaming service] [w5 for "mocking" a shrine], and [TLSC the telecom authority] will [e14 throttle] it from [d2 Friday].
| @PAK state PAK GOV "Pakistan"
| @PAKS public PAK REL "Pakistani clerics"
| @STREAM company - BUS "streaming service"
| @TLSC body PAK GOV "telecom authority"
| d2 2020-06-19
| q5 accuses s=PAKS
| e13 ACCUSE/allege a=PAKS r=STREAM C=religion_ethnicity
| e14 COERCE/censor planned a=TLSC r=STREAM t=d2 C=rights_freedoms
| o3 scheduled e14 due=2020-06-19

[TAL The Taliban] [e15 let through] [WFPT UN lorries] bound for [BAMY Bamyan], [w6 the first since [d3 March]], [c6 said] [LOC a local elder].
| @TAL group AFG REB "Taliban"
| @WFPT body UNO - "UN lorries"
| @BAMY place AFG "Bamyan" city
| @LOC person AFG CVL "local elder"
| d3 2020-03
| q6 asserts s=LOC
| e15 RETREAT/access a=TAL r=WFPT p=BAMY C=human_security

Electricity is rationed in [MAZ Mazar-i-Sharif] to six hours a day, and the bakers have gone back to wood.
| @MAZ place AFG "Mazar-i-Sharif" city

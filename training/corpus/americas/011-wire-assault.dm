# id: americas/011-wire-assault
# publisher: Grupo Sur News
# language: en
# published: 2012-06-25

[PARAPOL Paraguayan police] and [SQUAT landless squatters] [e1 traded fire] at [CURUG a ranch near Curuguaty] on [d1 June 15], and [n1 seventeen] lay dead before noon.
| d1 2012-06-15
| n1 killed 17
| e1 ASSAULT/firearms a=PARAPOL,SQUAT p=CURUG t=d1 n=n1 C=repression

[FARC FARC guerrillas] [e3 lobbed] homemade mortars at [TORIB a police post in [TORIBIO Toribío]] and [e4 torched] the town's only ambulance.
| e3 ASSAULT/heavy-weapons a=FARC r=TORIB p=TORIBIO C=military
| e4 ASSAULT/destroy a=FARC p=TORIBIO C=military

In [d2 the small hours of Saturday], [w1 [COLAF Colombian warplanes] [e5 bombed] [EPLCAMP a rebel camp] in [CATAT Catatumbo]], [COLMOD the defence ministry] [c1 said].
| d2 2012-06-23
| e5 ASSAULT/aerial a=COLAF r=EPLCAMP p=CATAT t=d2 C=military
| q1 asserts s=COLMOD

[w2 [ZETAS Zetas gunmen] [e7 snatched] [MIGR [n3 40] Central American migrants] off a freight train at [MEDIAS Medias Aguas]], [PRIEST a priest who runs a shelter] [e18+c2 alleges]; [VERAC the state government] [c3 calls] the story [w3 "gossip"].
| n3 abducted 40
| e7 ASSAULT/abduct a=ZETAS r=MIGR p=MEDIAS n=n3 D=- C=migration,crime
| q2 accuses s=PRIEST
| q3 denies s=VERAC
| denies q3 e7
| e18 ACCUSE/allege a=PRIEST r=ZETAS

[HONDPOL Honduran officers] [e8 clubbed] [TEACH.1 striking teachers] and [e9 drenched] [TEACH.2 them] with foul water when [TEACH.3 they] tried to enter [CONG Congress].
| e8 ASSAULT/beat a=HONDPOL r=TEACH.1 C=repression
| e9 ASSAULT/crowd-control a=HONDPOL r=TEACH.2 C=repression

[PRISON.1 Former inmates] of [TOPO Topo Chico] [c4 told] [COMM a commission] [w4 that [GUARDS guards] had [e10 hung] [PRISON.2 them] by the wrists and [e11 raped] [WOM [n4 two] women] during a search in [d3 March]].
| d3 2012-03
| n4 other 2
| e10 ASSAULT/torture a=GUARDS r=PRISON.2 D=2012-03/inferred C=human_rights
| e11 ASSAULT/sexual a=GUARDS r=WOM t=d3 n=n4 C=human_rights
| q4 asserts s=PRISON.1

[MANAUS A mob in [MANACITY Manaus]] went at [LOGGER.1 an illegal logger] with machetes, [e12 hacking] off [LOGGER.2 his] hand.
| e12 ASSAULT/primitive a=MANAUS r=LOGGER.2 p=MANACITY C=crime

A parcel [e13 bomb] maimed [CLERK a customs clerk] in [HUANU Huánuco], and [PERPOL police] [c5 suspect] [w5 that [SL a Shining Path splinter] [e14 posted] it].
| e13 ASSAULT/explosives r=CLERK p=HUANU C=terrorism
| e14 ASSAULT/explosives possible a=SL C=terrorism
| q5 speculates s=PERPOL

Between [CUL Culiacán] and the coast lie fields of tomatoes, and at harvest time the pickers' camps hold more people than most towns of [SIN Sinaloa].

[GENX A retired general] [c6 predicted] [w6 that [MEXARMY the army] would [e15 occupy] [MAZA the port of Mazatlán] if [CREWS.1 rival crews] ever [e16 used] chlorine on each other, as [CREWS.2 one of them] has [e17 threatened] to do].
| e15 COERCE/seize hypothetical a=MEXARMY p=MAZA C=crime,illegal_drugs
| e16 ASSAULT/unconventional hypothetical a=CREWS.1 r=CREWS.1 C=crime,illegal_drugs
| e17 THREATEN/violence a=CREWS.2 D=- C=crime,illegal_drugs
| q6 speculates s=GENX
| o1 threat e17 open

| @PARAPOL body PRY COP "Paraguayan police"
| @SQUAT public PRY AGR "landless squatters"
| @CURUG place PRY "ranch near Curuguaty" exact
| @FARC group COL REB "FARC"
| @TORIB body COL COP "police post"
| @TORIBIO place COL "Toribío" city
| @COLAF body COL MIL "Colombian air force"
| @EPLCAMP group COL REB "rebel camp"
| @CATAT place COL "Catatumbo" region
| @COLMOD body COL GOV,MIL "Colombian defence ministry"
| @ZETAS group MEX CRM "Zetas"
| @MIGR public - REF "Central American migrants"
| @MEDIAS place MEX "Medias Aguas" city
| @PRIEST public MEX REL "priest"
| @VERAC body MEX GOV "state government"
| @HONDPOL body HND COP "Honduran officers"
| @TEACH public HND EDU,LAB "striking teachers"
| @CONG body HND LEG "Congress"
| @PRISON public MEX CVL "former inmates"
| @TOPO place MEX "Topo Chico" exact
| @COMM body MEX GOV "commission"
| @GUARDS office MEX GOV "guards"
| @WOM public MEX CVL "women"
| @MANAUS public BRA CVL "mob in Manaus"
| @MANACITY place BRA "Manaus" city
| @LOGGER public BRA CRM "illegal logger"
| @CLERK public PER GOV "customs clerk"
| @HUANU place PER "Huánuco" city
| @PERPOL body PER COP "Peruvian police"
| @SL group PER REB "Shining Path splinter"
| @CUL place MEX "Culiacán" city
| @SIN place MEX "Sinaloa" province
| @GENX public MEX ELI "retired general"
| @MEXARMY body MEX MIL "Mexican army"
| @MAZA place MEX "Mazatlán" city
| @CREWS group MEX CRM "rival crews"

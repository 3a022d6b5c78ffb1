# id: africa-asia/010-abuja-ultimatum
# publisher: West Africa Monitor
# title: Analysis: ECOWAS barks, Niamey shrugs
# language: en
# published: 2023-08-31

Analysis: [ECO ECOWAS] barks, [JUN Niamey] shrugs

Five weeks after [GUA the presidential guard] [e1 locked up] [BAZ.8 President Salou Issoufa] in [BAZ.9 his] own residence, the deadline that [ECO West African leaders] [e2 gave] [JUN [BAZ.10 his] jailers] to [e3 restore] [BAZ.11 him] to office has come and gone.
[TIN President Kunle Adebanji] of [NGAP Nigeria], who took the chair of [ECO the bloc] in [d1 July], had [e4+c1 threatened] [w1 that [ECO.22 it] would [e5 use force] if the seven days ran out].
| d1 2023-07
| e1 COERCE/arrest a=GUA r=BAZ.8 D=2023-07-26/inferred C=pro_autocracy
| e2 REQUEST/change a=ECO r=JUN D=2023-07-30/inferred
| e3 RETREAT hypothetical a=JUN r=BAZ.11
| e4 THREATEN/violence a=TIN D=-
| e5 ASSAULT hypothetical a=ECO.22
| q1 threatens s=TIN
| o1 deadline e2 lapsed
| o2 threat e4

Instead, [SEN the Nigerian senate] [c2 advised] [TIN him] [w2 to exhaust diplomacy], [ALG.29 Algiers] [e7 barred] [FRA French military planes] from [ALG.30 its] airspace, and [MLI.29 Mali] and [BFA.29 Burkina Faso] [c3 declared] [w3 that an attack on [NERP Niger] would be “an act of war” against [MLI.31+BFA.31 them] too].
| q2 proposes s=SEN
| e7 COERCE/restrict a=ALG.29 r=FRA D=-
| q3 threatens s=MLI.29

Why did the bluff fail?
Partly because every general in the region can count: [STAND the standby force] exists mainly on paper, its logistics depend on donors, and the rainy season turns the laterite roads of [DOS Dosso] to soup.
Partly, [c4 argues] [HAD Hadiza Souley Maïga], a political scientist in [ZIN Zinder], [w4 because [ECO the organisation] never explained why penalties that spared presidents who rewrote constitutions should starve people who had not].
| q4 asserts s=HAD

[NGA.40 Abuja] has [e11 cut] [n1 70 percent] of the electricity [NERS Niger] consumes, and trucks of onions rot at [MAL the Malanville crossing], which [BEN Benin] [e12 closed] on [d2 July 31].
[w5 “[e13 Punishing] a market woman in [MARA Maradi] will not frighten a colonel in [NIA Niamey],”] [HAD Souley Maïga] [c5 wrote] in [BLOG a widely shared essay].
| n1 other 70 percent
| d2 2023-07-31
| e11 COERCE/withhold a=NGA.40 r=NERS D=- n=n1
| e12 COERCE/restrict a=BEN p=MAL t=d2
| q5 asserts s=HAD
| e13 SANCTION D=-

[TCH General Seydou Garba], the junta's leader, [e14+c6 pledged] on [d3 August 19] [w6 that the transition would last no more than three years], and [e15 threw open] the door to [e16 dialogue] with [ECO.50 the bloc] after first [e17 snubbing] [ECO.51 its envoys].
A mission led by [ABU the former Nigerian head of state Ibrahim Danladi] was eventually [e18 received] at [AIR the airport].
| d3 2023-08-19
| q6 promises s=TCH
| e14 AGREE a=TCH t=d3
| e15 AGREE a=TCH r=ECO.50 t=d3
| e16 CONSULT hypothetical a=TCH,ECO.50
| e17 REJECT/meet a=TCH r=ECO.51 D=-
| e18 CONSULT/visit a=ABU p=AIR D=-
| o3 promise e14

If [ECO.60 the bloc] does [e19 invade], [CAP officers] in at least two coastal capitals [c7 fear] [w7 [TRO their own troops] will [e20 refuse] to board the trucks]; if [ECO.61 it] does not, the word “unacceptable” will have lost its meaning from [DAK Dakar] to [LAG Lagos].
[USA Washington], which has kept drones at [AGA Agadez] since [d4 2016], would rather talk about anything else.
| d4 2016
| q7 speculates s=CAP
| e19 ASSAULT hypothetical a=ECO.60
| e20 PROTEST hypothetical a=TRO
| @ECO body IGO - "ECOWAS"
| @JUN group NER GOV,MIL "Niger's junta"
| @GUA body NER MIL "presidential guard of Niger"
| @BAZ person NER ELI,GOV "Salou Issoufa"
| @TIN person NGA GOV "Kunle Adebanji" office="president of Nigeria"
| @NGAP place NGA "Nigeria" country
| @SEN body NGA LEG "Nigerian senate"
| @ALG state DZA GOV "Algeria"
| @FRA body FRA MIL "French military planes"
| @MLI state MLI GOV "Mali"
| @BFA state BFA GOV "Burkina Faso"
| @NERP place NER "Niger" country
| @STAND body IGO MIL "ECOWAS standby force"
| @DOS place NER "Dosso" province
| @HAD person NER EDU "Hadiza Souley Maïga" office="political scientist"
| @ZIN place NER "Zinder" city
| @NGA state NGA GOV "Nigeria"
| @NERS state NER GOV "Niger"
| @MAL place BEN "Malanville crossing" exact
| @BEN state BEN GOV "Benin"
| @MARA place NER "Maradi" city
| @NIA place NER "Niamey" city
| @BLOG other NER EDU "essay by Hadiza Souley Maïga"
| @TCH person NER GOV,MIL "Seydou Garba" office="leader of Niger's junta"
| @ABU person NGA ELI "Ibrahim Danladi" office="former Nigerian head of state"
| @AIR place NER "Niamey airport" exact
| @CAP office - MIL "officers in coastal capitals"
| @TRO body - MIL "troops of coastal states"
| @DAK place SEN "Dakar" city
| @LAG place NGA "Lagos" city
| @USA state USA GOV "United States"
| @AGA place NER "Agadez" city

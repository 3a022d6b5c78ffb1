# id: mena-south-asia/063-wire-final-f
# publisher: Crescent Newsdesk
# language: en
# published: 2013-07-30

[CATH EU foreign policy chief Frances Aldridge] [e1 met] [MOR Mohamed Morsi] at an undisclosed barracks on [d1 Tuesday] and [e2+c1 appealed] to [ALLQ all camps] [w1 to [e3 talk]].
| @CATH person EUR GOV "Frances Aldridge"
| @MOR person EGY ELI "Mohamed Morsi"
| @ALLQ group EGY - "all camps"
| d1 2013-07-30
| q1 demands s=CATH
| e1 CONSULT/visit a=CATH r=MOR t=d1 C=diplomatic
| e2 REQUEST/meet a=CATH r=ALLQ t=d1 C=diplomatic
| e3 CONSULT hypothetical a=ALLQ C=diplomatic
| o1 request e2

[BRO The Muslim Brotherhood] [c2 intends] [w2 to [e4 camp] at [RAB Rabaa] until the president is restored]; [POLQ the interior minister] has [e6+c3 threatened] [w3 to [e7 disperse] the sit-in [d2 this week]].
| @BRO group EGY PTY,OPP "Muslim Brotherhood"
| @RAB place EGY "Rabaa square" exact
| @POLQ office EGY GOV,COP "interior minister" office="interior minister"
| d2 2013-07-29..2013-08-05
| q2 promises s=BRO
| q3 threatens s=POLQ
| e4 PROTEST/demo planned a=BRO p=RAB C=pro_democracy
| e6 THREATEN/violence a=POLQ r=BRO C=repression
| e7 ASSAULT/crowd-control hypothetical a=POLQ r=BRO t=d2 C=repression
| o2 threat e6

[ABUQ Abu Dhabi] [e8 lavished] [n1 $3 billion] on [EGYQ Cairo] and [TURQ Ankara] [e9+c4 blasted] the donors [w4 as "undertakers of the ballot box"].
| @ABUQ state ARE GOV "United Arab Emirates"
| @EGYQ state EGY GOV "Egypt"
| @TURQ state TUR GOV "Turkey"
| n1 money 3000000000 USD
| q4 accuses s=TURQ
| e8 AID a=ABUQ r=EGYQ n=n1 C=economic
| e9 ACCUSE/disapprove a=TURQ r=ABUQ C=pro_democracy

[SYRQ Syrian rebels] [e10 blew up] a rail bridge near [IDLQ Idlib] that had carried phosphate to the coast.
| @SYRQ group SYR REB "Syrian rebels"
| @IDLQ place SYR "Idlib" city
| e10 ASSAULT/destroy a=SYRQ p=IDLQ C=military

[PAKQ The Pakistani Taliban] [e11 sprang] [n2 250] inmates from [DERQ Dera Ismail Khan]'s jail, [e12 shooting] [n3 twelve] people dead, among them [SHIQ six Shia prisoners].
| @PAKQ group PAK REB "Pakistani Taliban"
| @DERQ place PAK "Dera Ismail Khan" city
| @SHIQ public PAK CVL "six Shia prisoners"
| n2 other 250
| n3 killed 12
| e11 ASSAULT a=PAKQ p=DERQ n=n2 C=terrorism
| e12 ASSAULT/firearms a=PAKQ r=SHIQ p=DERQ n=n3 C=terrorism

[IRAQQ Baghdad] [e13 executed] [n4 seven] men and [AMNX.1 Amnesty] [e14 protested]; [w8 the trials had lasted minutes], [AMNX.2 it] [e19+c8 charged].
| @IRAQQ state IRQ GOV "Iraq"
| @AMNX body NGO - "Amnesty International"
| n4 killed 7
| q8 accuses s=AMNX.2
| e13 ASSAULT/targeted a=IRAQQ n=n4 C=legal
| e14 ACCUSE/disapprove a=AMNX.1 r=IRAQQ C=human_rights
| e19 ACCUSE/allege a=AMNX.2

[INDP Telangana] will be cut from [AND Andhra Pradesh], and [ANDQ its lawmakers] have [e16 resigned] in a block.
| @AND place IND "Andhra Pradesh" province
| @ANDQ office IND LEG "Andhra lawmakers" office="lawmakers"
| @INDP place IND "Telangana" province
| e16 RETREAT/resign a=ANDQ D=-

[w9 [YEMQ A drone] [e17 incinerated] a car in [SHABQ Shabwa], killing [n5 four] men], [TRIQ tribesmen] [c9 said].
| @YEMQ other - - "a drone"
| @SHABQ place YEM "Shabwa" province
| @TRIQ public YEM CVL "tribesmen"
| n5 killed 4
| q9 asserts s=TRIQ
| e17 ASSAULT/drone p=SHABQ n=n5 C=military

[IRNH President Daneshvar] [c10 wants] [w10 to [e18 thaw] relations with [USAQ Washington]], and takes the oath on [d3 Sunday].
| @IRNH person IRN GOV "Behrouz Daneshvar" office="president"
| @USAQ state USA GOV "United States"
| d3 2013-08-04
| q10 promises s=IRNH
| e18 SUPPORT planned a=IRNH r=USAQ C=diplomatic

Swallows nest in the customs shed at [NUQ Nusaybin], unbothered by the closed gate.
| @NUQ place TUR "Nusaybin" city

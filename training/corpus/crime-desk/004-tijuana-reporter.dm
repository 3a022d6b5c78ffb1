# id: crime-desk/004-tijuana-reporter
# publisher: Pacific Border Times
# title: Reporter who exposed police ties to Tijuana gang is shot dead
# language: en
# published: 2022-02-22

[REP Reporter who exposed police ties to [TIJG Tijuana gang]] is [e1 shot dead]
| @REP person MEX JRN "Ramiro Olachea" office="reporter"
| @TIJG group MEX CRM "Tijuana gang"
| e1 ASSAULT/firearms r=REP D=2022-02-21/inferred C=crime,rights_freedoms

[TIJ TIJUANA] - [GUN Two men on a motorcycle] [e2 shot] [REP.1 Ramiro Olachea] four times outside [REP.2 his] daughter's school on [d1 Monday], eleven days after [REP.3 he] had [e3 asked] [PROT the federal protection programme] for a bodyguard and been [c1 told] [w1 that [REP.4 his] risk was "moderate"].
[REP.5 Olachea], 51, was the fourth Mexican journalist [e4 killed] [d2 this year].
| @TIJ place MEX "Tijuana" city
| @GUN public MEX UAF "two men on a motorcycle"
| @PROT body MEX GOV "federal protection programme"
| d1 2022-02-21
| d2 2022
| e2 ASSAULT/firearms a=GUN r=REP.1 t=d1 C=crime,rights_freedoms
| repeats e2 e1
| e3 REQUEST/assist a=REP.3 r=PROT D=2022-02-10/inferred C=rights_freedoms
| q1 asserts
| e4 ASSAULT r=REP.5 D=2022-02-21/inferred C=crime,rights_freedoms
| repeats e4 e1
| o1 request e3 refused

[MAY.11 The mayor of [TIJ Tijuana]], [MAY.12 Irma Zazueta], [e5+c2 promised] [w2 that [CITY the city] would spare nothing to [e6 find] [KILL the killers]]; [GUILD the journalists' guild], which [e7 marched] to the statue of [HID Miguel Hidalgo] at dusk, [e8 booed] [MAY.13 her] name.
[w3 "[GUILD.21 We] have heard that sentence three times since [d3 New Year],"] [c3 said] [LUP Lupita Farías], [w3 "and not one [e9 arrest] has followed."]
| @MAY person MEX GOV "Irma Zazueta" office="mayor of Tijuana"
| @CITY body MEX GOV "city of Tijuana"
| @KILL public MEX CRM "the killers"
| @GUILD group MEX JRN,LAB "journalists' guild"
| @HID person MEX - "Miguel Hidalgo"
| @LUP person MEX JRN "Lupita Farías"
| d3 2022-01-01..
| q2 promises s=MAY.12
| q3 accuses s=LUP
| e9 COERCE/arrest denied C=crime
| e5 AGREE a=MAY.12 C=crime
| e6 COERCE/arrest planned a=CITY r=KILL C=crime
| e7 PROTEST/demo a=GUILD D=2022-02-21/inferred C=rights_freedoms
| e8 ACCUSE/disapprove a=GUILD r=MAY.13 D=2022-02-21/inferred
| o2 promise e5 open
| o3 threat e10 open

In [d4 December] [REP.31 he] had published a list of [OFF nineteen municipal officers] who, [REP.32 he] [c4 wrote], [w4 took a monthly envelope from [ARZ the Arzate brothers]].
[CHIEF The city's police chief] then [e10 threatened] [REP.33 him] with a libel [e11 suit]; none was ever [e12 filed].
Asked on [d5 Tuesday] whether any of [OFF the nineteen] was being [e13 investigated], [CHIEF the chief] did not answer.
| @OFF public MEX COP "nineteen municipal officers"
| @ARZ group MEX CRM "Arzate brothers"
| @CHIEF office MEX COP "Tijuana police chief"
| d4 2021-12
| d5 2022-02-22
| q4 accuses s=REP.32
| e10 THREATEN a=CHIEF r=REP.33 D=2021-12/inferred C=rights_freedoms
| e11 ACCUSE/allege hypothetical a=CHIEF r=REP.33 C=legal
| e12 ACCUSE/allege denied a=CHIEF r=REP.33 C=legal
| answers e12 e10
| e13 ACCUSE/investigate possible r=OFF C=corruption

[SPOK [DEL President Delgado]'s spokesman] [c5 dismissed] as "vulgar arithmetic" [w5 the [c6 claim] by [RSF Reporters Without Borders] [w6 that [MEX Mexico] is now deadlier for the press than [UKR Ukraine]]].
| @DEL person MEX GOV "Delgado" office="president"
| @RSF group NGO JRN "Reporters Without Borders"
| @MEX state MEX GOV "Mexico"
| @UKR state UKR GOV "Ukraine"
| q5 denies s=SPOK
| q6 asserts s=RSF
| denies q5 q6
| @SPOK office MEX GOV "president's spokesman"

[REP Olachea] began as a boxing writer.
[COLL Colleagues] [c7 remember] [w7 that [REP.52 he] never learned to drive, bet on losing horses, and kept his notes in a shorthand nobody else could read], so that the three notebooks that [PROS.1 state prosecutors] [e14 took] from [REP.51 his] desk on [d6 Monday night] may tell [PROS.2 them] very little.
| @COLL public MEX JRN "colleagues"
| q7 asserts s=COLL
| @PROS body MEX JUD "state prosecutors"
| d6 2022-02-21
| e14 COERCE/seize a=PROS.1 r=REP.51 t=d6 C=crime,legal

# id: crime-desk/043-guatemala-prosecutor
# publisher: Isthmus Daily
# title: Exiled judge wanted in Guatemala says charges are revenge for bribery verdicts
# language: en
# published: 2022-09-08

Exiled judge [e1 wanted] in [GUA Guatemala] [c1 says] [w1 [e2 charges] are revenge for bribery verdicts]
| @JUD person GTM JUD,ELI "Marta Elisa Xicay" office="exiled judge"
| @GUA place GTM "Guatemala" country
| q1 denies s=JUD.1
| e1 THREATEN/arrest r=JUD.1 D=2022-09-06/inferred C=legal,corruption
| e2 ACCUSE/allege r=JUD.1 D=2022-09-06/inferred C=legal,corruption
| denies q1 e2
| span JUD.1 at="Exiled judge"

[JUD.2 Marta Elisa Xicay], who as a judge [e3 sent] [n1 two] ministers and a general to prison before fleeing to [COS Costa Rica] in [d1 March], [c2 said] on [d2 Wednesday] [w2 that [JUD.3 she] would neither return to answer [x charges] of "abuse of authority" nor [e6 ask] for asylum, "because [JUD.4 I] have a country, and it will come back"].
[ATT The attorney-general's office], itself under American [e7 sanctions], had on [d3 Tuesday] obtained a [e8 warrant] for [JUD.5 her] from [COURT a court] whose presiding magistrate [JUD.6 she] once [e9 reported] for sleeping.
| @COS place CRI "Costa Rica" country
| @ATT body GTM JUD "attorney-general's office"
| @COURT body GTM JUD "Guatemalan court"
| @MAG office GTM JUD "presiding magistrate"
| @MINS office GTM GOV "two ministers and a general"
| span MINS at="two ministers"
| span MAG at="whose presiding magistrate"
| d1 2022-03
| d2 2022-09-07
| d3 2022-09-06
| n1 arrested 2
| q2 denies s=JUD.2
| e3 COERCE/arrest a=JUD.2 r=MINS n=n1 D=- C=corruption,legal
| e6 REQUEST/assist denied a=JUD.3 C=asylum
| e7 SANCTION/discontinue r=ATT D=- C=corruption
| e8 THREATEN/arrest a=COURT r=JUD.5 t=d3 C=legal
| repeats e8 e1
| e9 ACCUSE/disapprove a=JUD.6 r=MAG D=- C=legal

[w3 The file rests on one witness, a cook], [c3 according to] [PRES Prensa Abierta], which cites a lawyer who [c5 claims] [w5 to have read all 2,100 pages], and [COOK.1 the cook] has since [c7 told] [DIO the archdiocese] [w7 that [COOK.2 she] was [e11 threatened]].
[ATTG.1 Attorney-General Consuelo Porras-Lima] has [c8 dismissed] [w8 the story] and [e12+c9 warned] [w9 that whoever leaks sealed papers will be [e13 prosecuted]].
| @PRES company GTM JRN "Prensa Abierta"
| @LAWY public GTM UNK "a lawyer"
| span LAWY at="a lawyer"
| @COOK public GTM CVL "a cook"
| @DIO body GTM REL "archdiocese"
| @ATTG person GTM JUD "Consuelo Porras-Lima" office="attorney-general"
| q3 asserts s=PRES
| q5 asserts s=LAWY
| q7 accuses s=COOK.1
| q8 denies s=ATTG.1
| denies q8 q3
| q9 threatens s=ATTG.1
| e11 THREATEN r=COOK.2 D=- C=legal
| e12 THREATEN/arrest a=ATTG.1 D=2022-09-07/inferred C=legal
| e13 ACCUSE/allege hypothetical C=legal
| o1 threat e12 open
| o4 threat e11 open

[EXIL Thirty-four Guatemalan judges and prosecutors] now live abroad, enough, [EXIL.2 they] joke in their chat group, to open a supreme court in [SJ San José].
Some drive taxis.
[ONE.1 One] teaches yoga to the wives of [BUSM the businessmen] [ONE.2 he] [e14 jailed].
| @EXIL public GTM JUD,ELI "exiled judges and prosecutors"
| @SJ place CRI "San José" city
| @ONE public GTM JUD,ELI "one exiled judge"
| @BUSM public GTM BUS "businessmen"
| e14 COERCE/arrest a=ONE.2 r=BUSM D=- C=corruption,legal

[WASH.1 The United States], which [e15 cancelled] [ATTG.2 Ms Porras-Lima]'s visa [d4 last year], [e16+c10 called on] [GUAG Guatemala] [w10 to [e17 drop] the case] and is, [AIDE a senator's aide] [c12 told] [REU reporters], [w12 considering wider [e18 sanctions]].
[w13 The president "takes no dictation"], [GUAM the foreign minister] [c13 retorted], and [e19 declined] an [e20 invitation] to [e21 brief] [SENATE the Senate].
| @WASH state USA GOV "United States"
| @GUAG state GTM GOV "Guatemala"
| @REU public - JRN "reporters"
| @GUAM office GTM GOV "foreign minister"
| @AIDE office USA LEG "senator's aide"
| d4 2021
| q10 demands s=WASH.1
| e15 SANCTION/discontinue a=WASH.1 r=ATTG.2 t=d4 C=diplomatic,corruption
| e16 REQUEST/change a=WASH.1 r=GUAG C=legal,corruption
| e17 CONCEDE hypothetical a=GUAG C=legal
| e18 SANCTION/discontinue possible a=WASH.1 r=GUAG C=corruption
| q12 asserts s=AIDE
| q13 denies s=GUAM
| e19 REJECT/meet a=GUAM r=SENATE C=diplomatic
| e20 AGREE a=SENATE r=GUAM D=- C=diplomatic
| answers e19 e20
| @SENATE body USA LEG "US Senate"
| e21 CONSULT denied a=GUAM C=diplomatic
| o3 invitation e20 refused closed=e19
| o2 demand e16 refused

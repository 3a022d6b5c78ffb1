# id: knots/035-budapest-border
# publisher: Danube Telegraph
# title: The volunteers whom the state that thanked them is trying
# language: en
# published: 2017-10-26

[VOL.1 The volunteers] whom [STA.1 the state] that [e1 thanked] them is [e2 trying]
| e1 SUPPORT a=STA.1 r=VOL.1 D=-
| e2 ACCUSE/allege a=STA.1 r=VOL.1

[SZE SZEGED] - [VOL.2 [n1 Nine] volunteers], among [VOL.3 them] [NAG.1 a retired judge], whom [MAY.1 the mayor] had [e3 decorated] for [e4 feeding] [REF.1 migrants] at the station in [d1 2015], went on [e5 trial] on [d2 Thursday] for what [PRO.1 the prosecutor], citing a law passed since, [c1 calls] [w1 "[e6 abetting] entry"].
| d1 2015
| d2 2017-10-26
| n1 other 9
| q1 accuses s=PRO.1
| e3 SUPPORT a=MAY.1 r=VOL.2 D=-
| e4 AID a=VOL.2 r=REF.1 t=d1 C=migration
| e5 ACCUSE/allege a=PRO.1 r=VOL.2 t=d2 n=n1 C=migration,legal
| e6 AID a=VOL.2 r=REF.1 D=-
| repeats e5 e2
| causes e4 e5

[w2 "[MIN.1 The minister] who [e7 thanked] [VOL.4 us] in the newspaper is the minister who signed the order,"] [c2 said] [NAG.2 the judge], [NAG.3 Zsuzsanna Nagyidai], [w2 "and [NAG.4 I] [e9 thank] [MIN.2 him] for both."]
| q2 asserts s=NAG.3
| e7 SUPPORT a=MIN.1 r=VOL.4 D=-
| e9 SUPPORT a=NAG.4 r=MIN.2
| repeats e7 e1

The court, in a former synagogue whose acoustics were built for singing, could hear her.

[EUC.1 The European Commission], which [e10 sued] [HUN.1 Hungary] over the law in [d3 July], which [HUN.2 Hungary] in turn [e11 sued] over the quotas it was sued for ignoring, and which the court in [LUX Luxembourg] has told to wait, is waiting.
| d3 2017-07
| e10 ACCUSE/allege a=EUC.1 r=HUN.1 t=d3 C=legal,migration
| e11 ACCUSE/allege a=HUN.2 r=EUC.1 D=- C=legal,migration

Had [SER.1 Serbia], as [HUN.3 Budapest] [e14+c3 demanded], [e13 taken] back [REF.5 the people] whom [VOL.6 the volunteers] fed, [REF.6 they] would be in [SUB Subotica]; as it was [GER.1 Germany] [e15 took in] most of [REF.7 them], [SWE.1 Sweden] some, and one, a dentist, will give evidence by video for the defence.
| span w3 at="taken back the people whom the volunteers fed"#1
| q3 demands s=HUN.3
| e13 AID hypothetical a=SER.1 r=REF.5 C=migration
| e14 REQUEST a=HUN.3 r=SER.1 D=- C=migration
| e15 AID a=GER.1,SWE.1 r=REF.7 D=- C=asylum

[FID.1 The party], [c4 convinced] [w4 that [SOR.1 a financier abroad] [e16 pays] for the soup], put his face on billboards, from [n3 forty] of which [STU.1 students], whom [POL.1 police] then [e17 arrested] and [JUD.1 a magistrate] [e18 let off], had by [d4 Wednesday] [e19 torn] it.
| d4 2017-10-25
| n3 other 40
| q4 speculates s=FID.1
| e16 AID a=SOR.1
| e17 COERCE/arrest a=POL.1 r=STU.1 D=-
| e18 CONCEDE a=JUD.1 r=STU.1 D=- C=legal
| e19 PROTEST/vandalize a=STU.1 r=FID.1 n=n3 D=..2017-10-26/stated

If [e20 convicted], as [LAW.1 her counsel] [c5 expects], [NAG.5 the judge], at seventy-eight, would be [e21 expelled] from the county for a year and has, [NAG.6 she] [c95 told] me, [w95 already packed].
| q95 asserts s=NAG.6
| span w5 at="If convicted"#1
| q5 speculates s=LAW.1
| e20 SANCTION/convict hypothetical r=NAG.5 C=legal
| e21 COERCE/deport hypothetical r=NAG.5 C=legal

| @STA state HUN GOV "Hungarian state"
| @VOL public HUN SOC "nine volunteers"
| @SZE place HUN "Szeged" city
| @NAG person HUN ELI,SOC "Zsuzsanna Nagyidai" office="retired judge"
| @MAY office HUN GOV "mayor"
| @REF public - REF "migrants"
| @PRO office HUN JUD "prosecutor"
| @MIN office HUN GOV "minister"
| @EUC body EUR - "European Commission"
| @HUN state HUN GOV "Hungary"
| @LUX place LUX "Luxembourg" city
| @SER state SRB GOV "Serbia"
| @SUB place SRB "Subotica" city
| @GER state DEU GOV "Germany"
| @SWE state SWE GOV "Sweden"
| @FID group HUN PTY,GOV "party"
| @SOR public - BUS "financier abroad"
| @STU public HUN EDU "students"
| @POL body HUN COP "police"
| @JUD office HUN JUD "magistrate"
| @LAW office HUN JUD "defence counsel"

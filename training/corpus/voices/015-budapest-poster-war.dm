# id: voices/015-budapest-poster-war
# publisher: Danube Daily
# language: en
# published: 2017-11-08

[POS Posters] [c1 tell] [HUNS Hungarians] [w1 [COM.1 the Commission] wants their money]; [COM.2 it] [c2 calls] that [w2 "fiction on glue"]
| q1 accuses s=POS
| q2 denies s=COM.2
| denies q2 q1

[BUD BUDAPEST] — [w3 "Don't let [BRU Brussels] have the last word!"] [c3 shout] [POS eleven thousand billboards] between [SOP Sopron] and [DEB Debrecen], paid for, [GOV the government] [c4 admits], [w4 by the taxpayer].
| q3 demands s=POS
| q4 asserts s=GOV

[KER.1 The government spokeswoman], [KER.2 Judit Kerepesi], [c5 describes] the campaign [w5 as "information"]; [JOB Jobbik], which would [c6 like] [w6 to use the same walls], [e1+c7 describes] it [w7 as theft].
| q5 asserts s=KER.2
| q6 promises s=JOB
| q7 accuses s=JOB
| e1 ACCUSE/disapprove a=JOB C=election

[COMS A Commission official who follows [HUN Hungary]] [c8 told] [DD this newspaper] [w8 that five of the six statements on the walls were false and the sixth rested on a directive that does not exist].
[w9 "We looked for it,"] [COMS he] [c9 said].
[w9 "We looked quite hard."]
| q8 denies s=COMS
| q9 asserts s=COMS

Asked about this, [KER.61 Ms Kerepesi] [c11 said] [w11 that [POL a survey of 1,500 people] had [c12 found] [w12 78 percent agreed with every sentence], including the sixth].
| q11 asserts s=KER.61
| q12 asserts s=POL

[PUZ Sociologist Ádám Puzsér] [c14 thinks] [w14 the truth of the posters is beside the point].
[w16 [PEO.71 People] do not [c15 believe] [w15 them]], [PUZ he] [c16 argues], [w16 but [PEO.72 they] [c17 conclude] from their number [w17 that somebody strong is angry, and it is wise to agree with somebody strong]].
| q14 asserts s=PUZ
| q15 denies s=PEO.71
| q16 asserts s=PUZ
| q17 asserts s=PEO.72

[MAR Margit Szűcs], 83, who sells paprika below one of them in [SZE Szeged], [c18 believed] for a week [w18 that [BRUS "Brussels"] was a person].
[w19 "I thought, poor man, what has he done,"] [MAR she] [c19 recalled].
| q18 asserts s=MAR
| q19 asserts s=MAR

In [d1 October] [ACT activists of a joke party] [e2 painted over] [n1 forty] of the posters in a night.
[POLI Police], [c20 citing] [w20 damage to public property], [e3 detained] [ACT.81 [n2 three] of them], and [PROS prosecutors] [c21 intend] [w21 to [e4 charge] [ACT.82 them] "as with any vandal"].
| d1 2017-10
| q20 asserts s=POLI
| q21 promises s=PROS
| e2 PROTEST/vandalize a=ACT t=d1 n=n1 C=election
| n1 other 40
| e3 COERCE/arrest a=POLI r=ACT.81 n=n2 D=2017-10/inferred
| n2 arrested 3
| e4 ACCUSE/allege planned a=PROS r=ACT.82
| causes e2 e3

| @POS other HUN - "posters"
| @HUNS public HUN CVL "Hungarians"
| @COM body EUR - "European Commission"
| @BUD place HUN "Budapest" city
| @BRU state EUR - "Brussels"
| @BRUS other EUR - "Brussels as a person"
| @SOP place HUN "Sopron" city
| @DEB place HUN "Debrecen" city
| @GOV body HUN GOV "government"
| @KER person HUN GOV "Judit Kerepesi" office="government spokeswoman"
| @JOB group HUN PTY,OPP "Jobbik"
| @COMS office EUR - "Commission official"
| @HUN state HUN GOV "Hungary"
| @DD company HUN JRN "Danube Daily"
| @POL other HUN - "survey of 1,500 people"
| @PUZ person HUN EDU "Ádám Puzsér" office="sociologist"
| @PEO public HUN CVL "people"
| @MAR person HUN BUS "Margit Szűcs"
| @SZE place HUN "Szeged" city
| @ACT group HUN PTY,OPP "activists of a joke party"
| @POLI body HUN COP "police"
| @PROS office HUN JUD "prosecutors"

# id: knots/014-wire-third-event
# publisher: Meridian Wire
# language: en
# published: 2015-11-12

[BUR.1 Burundi] [e1 expelled] [BEL.1 the [BEL~.2 Belgian] ambassador], [e2 froze] the accounts of [NGO.1 [n1 ten] aid groups] whose lawyers had [e3 sued] [PRS.1 the president], and, before the week was out, [e4+c1 asked] [BEL.3 Brussels] [w1 to explain why it was no longer paying the teachers].
| n1 other 10
| q1 demands s=BUR.1
| e1 SANCTION/expel a=BUR.1 r=BEL.1 C=diplomatic
| e2 SANCTION/discontinue a=BUR.1 r=NGO.1 n=n1
| e3 ACCUSE/allege a=NGO.1 r=PRS.1 D=- C=legal
| e4 REQUEST a=BUR.1 r=BEL.3 C=diplomatic
| e6 SANCTION/discontinue a=BEL.3 D=-
| span e6 at="no longer paying"#1
| o1 demand e4

While [YEM.1 the delegates] in [GEN Geneva] argued for a third day about the shape of the table, [JETS [SAU~ Saudi] jets] [e7 bombed] [SAN Sanaa], [HOU.1 the Houthis], who had [e8+c2 promised] [w2 a [e9 pause] to coincide with the [e10 talks]], [e11 rocketed] [NAJ Najran], and [UNE.1 the UN envoy], a patient man, [e12+c3 thanked] [SID.1 both sides] [w3 for coming].
| q2 promises s=HOU.1
| q3 asserts s=UNE.1
| e7 ASSAULT/aerial a=JETS p=SAN C=military
| e8 CONCEDE a=HOU.1 D=- C=military
| e9 RETREAT/ceasefire planned a=HOU.1 C=military
| e10 CONSULT/third-party a=YEM.1 r=UNE.1 p=GEN C=diplomatic
| e11 ASSAULT/heavy-weapons a=HOU.1 p=NAJ C=military
| e12 SUPPORT a=UNE.1 r=SID.1 C=diplomatic
| o2 promise e8

[GUI.1 Guinea's junta], which [e13 took] power by [e14 arresting] [CON.1 an old president] and [e15 promised], as juntas do, to [e16 give] it back, has instead [e17 jailed] [LAW.1 the lawyer] who held the paper on which the promise was written.
| e13 COERCE/seize a=GUI.1 D=- C=pro_autocracy
| e14 COERCE/arrest a=GUI.1 r=CON.1 D=- C=pro_autocracy
| e15 CONCEDE a=GUI.1 D=-
| e16 RETREAT/resign planned a=GUI.1 D=-
| e17 COERCE/arrest a=GUI.1 r=LAW.1 C=repression
| span c4 at="promised"#1
| span w4 at="to give it back"#1
| q4 promises s=GUI.1

Nobody in [AMB Ambon] remembers a drier November.

[c5 Told] by [PRI.1 the prior] [w5 that [KNI.1 soldiers] had [e18 broken] into the cloister at night], and [c6 assured] by [OFF.1 their officer] [w6 that they had never [e19 entered]] it, [BIS.1 the bishop of [BAB Bambari]], who had seen the boots, [e20+c7 called on] [BNG.1 the government] [w7 to [e21 withdraw] [KNI.2 the regiment]].
| q5 asserts s=PRI.1
| q6 denies s=OFF.1
| q7 demands s=BIS.1
| e18 COERCE/seize a=KNI.1 D=-
| e19 COERCE/seize denied D=-
| e20 REQUEST/yield a=BIS.1 r=BNG.1 C=religion_ethnicity
| e21 RETREAT/withdraw hypothetical a=BNG.1
| denies q6 e18
| o3 demand e20

A month after [COA.1 the coastguard] [e22 rescued] [BOA.1 them] and a week after [MIN.1 the minister] who ordered the [x rescue] was [e24 sacked], [BOA.2 the [n2 212] Rohingya] landed at [LAN Langsa] were [e25 put] back on the boat, engine mended, tank full, [w8 "with biscuits"], [c8 said] [POR.1 the harbourmaster].
| n2 other 212
| q8 asserts s=POR.1
| e22 AID a=COA.1 r=BOA.1 D=2015-10/inferred C=migration
| e24 SANCTION/expel r=MIN.1 D=2015-11/inferred
| e25 COERCE/deport r=BOA.2 p=LAN n=n2 C=migration

[NAX.1 The Maoists] whom [CRP.1 the paramilitaries] say they [e26 killed] in [BAS Bastar], and whom [VIL.1 the villagers] say were [x farmers], numbered [n3 nine], then [x seven], and in the ministry's final account [x eleven].
| n3 killed 9
| q9 asserts s=CRP.1
| span c9 at="say"#1
| span w9 at="they killed in Bastar"#1
| q10 asserts s=VIL.1
| span c10 at="say"#2
| span w10 at="were farmers"#1
| e26 ASSAULT a=CRP.1 r=NAX.1 p=BAS n=n3 C=military

In a single decree [ERD.1 the president] [e27 pardoned] [POE.1 a poet] the courts had [e28 convicted] of insulting him, [e29 stripped] [GEN3.1 [n4 three] generals] who had not defended him of their pensions, and named a bridge.
| n4 other 3
| e27 CONCEDE a=ERD.1 r=POE.1
| e28 SANCTION/convict a=CRT.1 r=POE.1 D=- C=legal
| e29 SANCTION/discontinue a=ERD.1 r=GEN3.1 n=n4
| span CRT.1 at="the courts"#1

[PKK.1 The party], [e31+c11 accusing] [TUR.1 Ankara] [w11 of [e32 breaking] the [x truce]], broke it; [TUR.2 Ankara], [e33+c12 accusing] [PKK.2 the party] [w12 of having already [x broken] it], [e34 arrested] [LAW2.1 its deputies], whose immunity [DEP.1 their colleagues] had [e35 lifted] with that in mind; and in [CIZ Cizre] [n5 three] people standing in a queue were [e36 killed] by somebody.
| n5 killed 3
| q11 accuses s=PKK.1
| q12 accuses s=TUR.2
| e31 ACCUSE/allege a=PKK.1 r=TUR.1
| e32 ASSAULT a=TUR.1 D=-
| e33 ACCUSE/allege a=TUR.2 r=PKK.2
| e34 COERCE/arrest a=TUR.2 r=LAW2.1 C=repression
| e35 SANCTION/discontinue a=DEP.1 r=LAW2.1 D=- C=legislative
| e36 ASSAULT p=CIZ n=n5
| e37 ASSAULT a=PKK.1
| span e37 at="broke it"#1

| @BUR state BDI GOV "Burundi"
| @BEL state BEL GOV "Belgium"
| @NGO group - SOC "ten aid groups"
| @PRS office BDI GOV "president"
| @YEM office YEM GOV,REB "delegates"
| @GEN place CHE "Geneva" city
| @JETS body SAU MIL "Saudi jets"
| @SAU state SAU GOV "Saudi Arabia"
| @SAN place YEM "Sanaa" city
| @HOU group YEM REB "Houthis"
| @NAJ place SAU "Najran" city
| @UNE office UNO - "UN envoy"
| @SID group YEM - "both sides"
| @GUI body GIN GOV,MIL "junta"
| @CON office GIN ELI "old president"
| @LAW office GIN JUD "lawyer"
| @AMB place IDN "Ambon" city
| @PRI office CAF REL "prior"
| @KNI body CAF MIL "soldiers"
| @OFF office CAF MIL "officer"
| @BIS office CAF REL "bishop of Bambari"
| @BAB place CAF "Bambari" city
| @BNG body CAF GOV "government"
| @COA body IDN COP "coastguard"
| @BOA public - REF "212 Rohingya"
| @MIN office IDN GOV "minister"
| @LAN place IDN "Langsa" city
| @POR office IDN GOV "harbourmaster"
| @NAX group IND REB "Maoists"
| @CRP body IND COP "paramilitaries"
| @VIL public IND CVL "villagers"
| @BAS place IND "Bastar" district
| @ERD office - GOV "president"
| @POE public - CVL "poet"
| @GEN3 office - MIL "three generals"
| @CRT body - JUD "courts"
| @PKK group TUR REB "party"
| @TUR state TUR GOV "Turkey"
| @LAW2 office TUR LEG,OPP "party's deputies"
| @DEP office TUR LEG "colleagues"
| @CIZ place TUR "Cizre" city

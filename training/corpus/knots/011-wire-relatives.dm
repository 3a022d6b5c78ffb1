# id: knots/011-wire-relatives
# publisher: Tri-Continental Press
# language: en
# published: 2017-05-05

[KOS.1 The [SRB~.2 Serb] mayor] at whose car [UNK.1 gunmen] [e1 fired], and whom [PRI.1 Pristina], which [e2+c1 blames] [SRB.3 Belgrade] [w1 for it], had [e3 removed] from office, was [e4 received] on [d1 Thursday] by [VUC.1 a president] who has [e5 promised] [KOS.2 him] a pension.
| d1 2017-05-04
| q1 accuses s=PRI.1
| e1 ASSAULT/firearms a=UNK.1 r=KOS.1 D=-
| e2 ACCUSE/allege a=PRI.1 r=SRB.3 D=-
| e3 SANCTION/expel a=PRI.1 r=KOS.1 D=-
| e4 CONSULT/visit a=KOS.1 r=VUC.1 t=d1
| e5 AGREE a=VUC.1 r=KOS.2 D=-
| o1 promise e5

[CAP.1 The captain] of the trawler [ICE.1 Iceland's coastguard], acting on a tip from [NOR.1 [NORW~.2 Norwegian] fishermen], [e6 boarded] off [JAN Jan Mayen] had, it emerged, been [e7 fined] by both countries in the same week for fishing in waters that each calls its own and neither patrols.
| e6 COERCE/seize a=ICE.1 r=CAP.1 p=JAN D=- C=natural_resource
| e7 SANCTION/convict a=ICEL,NORW.1 r=CAP.1 D=- C=natural_resource,legal
| e8 COOPERATE a=NOR.1 r=ICE.1 D=-
| span e8 at="tip"#1
| span ICEL at="both countries"#1
| span NORW.1 at="both countries"#1

[VIL.1 The villagers] [REF.1 refugees] from the burning district across the river were [e9 fed] by were themselves refugees [d2 ten years ago], [e10 fed] by [REF.2 the grandparents of these].
| d2 2007
| e9 AID a=VIL.1 r=REF.1 D=- C=migration
| e10 AID a=REF.2 r=VIL.1 t=d2 C=migration

[REB.1 The rebel] [PRO.1 prosecutors] [c3 say] [w3 ordered the [e13 killing] of [NUN.1 the nun]] has [e12 surrendered] to [MON.1 monks], not to [PRO.2 them].
| q3 accuses s=PRO.1
| e13 ASSAULT/targeted a=REB.1 r=NUN.1 D=-
| e12 RETREAT/disarm a=REB.1 r=MON.1

Rain, for which [MUF.1 the grand mufti] had asked the faithful to pray and which the opposition had promised, came.

[CAS An [EGY~ Egyptian] cassation court] [e14 overturned] the [x conviction] of [BRO.1 [n1 two] brotherhood leaders], one of whom had died in a cell that [NGO.1 rights groups] had [e16+c4 likened] [w4 to an oven] and the other of whom [POL.1 the police] [e17 rearrested] on the courthouse steps.
| n1 other 2
| q4 accuses s=NGO.1
| e14 CONCEDE a=CAS r=BRO.1 n=n1 C=legal
| e16 ACCUSE/disapprove a=NGO.1 D=- C=human_rights
| e17 COERCE/arrest a=POL.1 r=BRO.1 C=repression

[MEX.1 The governor], whose predecessor [ESP Spain] is about to [e18 extradite] to [USA the United States], [e19 dismissed] [COM.1 the police commissioner] who had told the papers.
| e18 COOPERATE planned a=ESP r=USA C=legal
| e19 SANCTION/expel a=MEX.1 r=COM.1 C=corruption

| @KOS office - GOV "Serb mayor"
| @SRB state SRB GOV "Serbia"
| @UNK group - UAF "gunmen"
| @PRI state KOS GOV "Kosovo"
| @VUC office SRB GOV "president of Serbia"
| @CAP public - CVL "trawler captain"
| @ICE body ISL COP "Iceland's coastguard"
| @NOR public NOR CVL "Norwegian fishermen"
| @ICEL state ISL GOV "Iceland"
| @NORW state NOR GOV "Norway"
| @JAN place NOR "Jan Mayen" region
| @VIL public - CVL "villagers"
| @REF public - REF "refugees"
| @REB public - REB "rebel"
| @PRO office - JUD "prosecutors"
| @NUN public - REL "nun"
| @MON public - REL "monks"
| @MUF office - REL "grand mufti"
| @EGY state EGY GOV "Egypt"
| @CAS body EGY JUD "Egyptian cassation court"
| @BRO office EGY OPP "two brotherhood leaders"
| @NGO group - SOC "rights groups"
| @POL body EGY COP "police"
| @MEX office - GOV "governor"
| @ESP state ESP GOV "Spain"
| @USA state USA GOV "United States"
| @COM office - COP "police commissioner"

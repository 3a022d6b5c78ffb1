# id: europe/052-wire-balkans-mixed
# publisher: Sava Dispatch
# language: en
# published: 2012-06-25

[SRB Belgrade] has [e1 protested] to [HRV Zagreb] over insults shouted at [SRBFC fans of [PART Partizan]] in [SPL Split] on [d1 Saturday].
| @SRB state SRB GOV "Serbia"
| @HRV state HRV GOV "Croatia"
| @SRBFC public SRB CVL "Partizan fans"
| @PART group SRB - "Partizan"
| @SPL place HRV "Split" city
| d1 2012-06-23
| e1 ACCUSE/disapprove a=SRB r=HRV C=diplomatic

[SVN Ljubljana] is ready to [e3 drop] its veto on [HRV Croatia]'s entry if a bank debt is [e5 settled] by [d2 1 November].
| @SVN state SVN GOV "Slovenia"
| d2 ..2012-11-02
| e3 CONCEDE hypothetical a=SVN r=HRV C=diplomatic,economic
| e5 AID hypothetical t=d2 C=economic

[BIHSEC The [BIH~ Bosnian] security minister] [e6 swapped] the files of forty war suspects with [HRVSEC his [HRV~ Croatian] counterpart] in [DUB Dubrovnik].
| @BIHSEC office BIH GOV "Bosnian security minister"
| @BIH state BIH GOV "Bosnia and Herzegovina"
| @HRVSEC office HRV GOV "Croatian security minister"
| @DUB place HRV "Dubrovnik" city
| e6 COOPERATE a=BIHSEC,HRVSEC p=DUB C=legal

[KOSPOL [KOS~ Kosovo] police] [e7 rammed] the gate of [SERBP.41 a Serb grocer] in [GRA Gracanica], and [ALBM Deputy Premier Teuta Gjinali] [c1 stuck to] [w1 the story that [SERBP.42 the man] had hidden a printing press for leaflets].
| @KOSPOL body KOS COP "Kosovo police"
| @KOS state KOS GOV "Kosovo"
| @SERBP public KOS BUS "Serb grocery"
| @GRA place KOS "Gracanica" city
| @ALBM person KOS GOV "Teuta Gjinali" office="deputy premier"
| q1 accuses s=ALBM
| e7 COERCE/seize a=KOSPOL r=SERBP.41 p=GRA

[MNEP The [MNE~ Montenegrin] premier] [c2 fears] [w2 that two banks may be [e8 boycotted] by [RUSINV [RUS~ Russian] investors] if the airport sale fails].
| @MNEP office MNE GOV "Montenegrin premier"
| @MNE state MNE GOV "Montenegro"
| @RUS state RUS GOV "Russia"
| @RUSINV public RUS BUS "Russian investors"
| q2 speculates s=MNEP
| e8 PROTEST/boycott possible a=RUSINV C=economic


[BULP The [BGR~ Bulgarian] opposition] means to bring down [BORIS.61 Prime Minister Stoyan Kamenov] with a [e10 no-confidence motion] on [d3 Thursday], a threat [BORIS.62 he] [c3 brushed off] [w3 as folklore].
| @BULP group BGR PTY,OPP "Bulgarian opposition"
| @BGR state BGR GOV "Bulgaria"
| @BORIS person BGR GOV "Stoyan Kamenov" office="prime minister"
| d3 2012-06-28
| q3 denies s=BORIS.62
| e10 SANCTION/expel planned a=BULP r=BORIS.61 t=d3 C=political_institutions
| o1 scheduled e10 due=2012-06-28

[EUKOS The EU mission] could [e11 extradite] [THACI2 a former guard of [HASHIM former Kosovo leader Bekim Llapi]] to [SWE Sweden] this week, a lawyer [c4 said], but [SWEJ a prosecutor in [STOC Stockholm]] [c5 doubted] [w5 it].
| @EUKOS body EUR - "EU mission"
| @THACI2 public KOS CRM "former guard of Bekim Llapi"
| @HASHIM person KOS ELI "Bekim Llapi"
| @SWE state SWE GOV "Sweden"
| @STOC place SWE "Stockholm" city
| @SWEJ office SWE JUD "prosecutor"
| @LAWX office - JUD "lawyer"
| span LAWX at="a lawyer"#1
| d4 2012-06-25..2012-07-02
| span d4 at="this week"#1
| q5 speculates s=SWEJ
| q4 asserts s=LAWX
| span w4 at="The EU mission could extradite a former guard of former Kosovo leader Bekim Llapi to Sweden this week"#1
| e11 COOPERATE possible a=EUKOS r=SWE t=d4 C=legal

[CHU Serb and Croat bishops], who have not prayed together since [d5 1991], walked through the flooded lanes of [GUN Gunja] carrying candles.
| @CHU office HRV REL "Serb and Croat bishops"
| @GUN place HRV "Gunja" city
| d5 1991..

Turkish soap operas have ruined the siesta, complain the shepherds of [DEBA Debar].
| @SHEP public MKD AGR "shepherds of Debar"
| @DEBA place MKD "Debar" city
| span SHEP at="the shepherds of Debar"#1
| span c6 at="complain"#1
| span w6 at="Turkish soap operas have ruined the siesta"#1
| q6 accuses s=SHEP

[UNH The UN refugee agency] has [e13 recommended] that [ALB.81 Albania] [e14 house] [n1 40] Syrians, and [ALBI the [ALB~ Albanian] interior minister] [e15 said yes].
| @UNH body UNO - "UN refugee agency"
| @ALB state ALB GOV "Albania"
| @ALBI office ALB GOV "Albanian interior minister"
| n1 other 40
| span c7 at="recommended"#1
| span w7 at="that Albania house 40 Syrians"#1
| q7 demands s=UNH
| e13 REQUEST/assist a=UNH r=ALB.81 C=asylum
| e14 AID hypothetical a=ALB.81 n=n1 C=asylum
| e15 AGREE a=ALBI r=UNH C=asylum
| answers e15 e13
| o2 request e13 met closed=e15

# id: spanish/053-ceuta-report
# publisher: Rights Along the Strait (field note)
# title: Ceuta: pushbacks, a missing boy and a silent ministry
# language: en
# published: 2021-09-09

[CEU.1 Ceuta]: [e1 pushbacks], [BOY.1 a missing boy] and [INT.1 a silent ministry]
| @CEU place ESP "Ceuta" city
| @BOY public MAR REF "missing boy"
| @INT body ESP GOV "Spanish interior ministry"
| e1 COERCE/deport p=CEU.1 D=2021-09-06/inferred C=migration

[w1 On [d1 6 September] [GUA.1 Civil Guard officers] [e2 forced] [MIN [n1 at least nineteen] unaccompanied minors] back through a gate at [TAR Tarajal]], [c1 according to] [WIT four witnesses] whom [OUR.1 we] interviewed separately.
[w2 [BOY.2 One of the boys] was [e3 struck] on the legs with a truncheon], [c2 says] [AMI a volunteer nurse].
[GUA.2 The Guard] [c3 denies] [w3 that anyone was [e4 hurt]].
The enclave, eight square miles of hill and harbour, has 84,000 inhabitants and one roundabout everybody remembers.
Asked twice in writing, [INT.2 the interior ministry] has not answered.
| @GUA body ESP COP "Civil Guard"
| @MIN public MAR REF "unaccompanied minors"
| @TAR place ESP "Tarajal" exact
| @WIT public ESP CVL "four witnesses"
| @OUR group ESP SOC "Rights Along the Strait"
| @AMI public ESP MED "volunteer nurse"
| d1 2021-09-06
| n1 other 19..
| q1 asserts s=WIT
| q2 asserts s=AMI
| q3 denies s=GUA.2
| e2 COERCE/deport a=GUA.1 r=MIN p=TAR t=d1 n=n1 C=migration,human_rights
| e3 ASSAULT/beat r=BOY.2 D=2021-09-06/inferred C=human_rights,repression
| e4 ASSAULT denied a=GUA.2 D=2021-09-06/inferred C=human_rights
| repeats e2 e1
| denies q3 e3

In [d2 2007] [RAB.1 Rabat] [e5+c8 agreed] [w8 to [e6 take back] [MINS minors] whose families had been traced], a promise [RAB.2 it] now [c4 says] [w4 [RAB.3 it] has "scrupulously" kept].
In [d3 May], during the two days in which some 8,000 people crossed, [MAR.1 Moroccan guards] [e8 opened] the gates in what [ESP.1 Madrid] [e9+c5 called] [w5 "blackmail"].
[NGO.1 Save the Children] and [NGO2 Andalucía Acoge] [e10 sued] [DEL.1 the government delegate] in [d4 August], and [COU.1 a Ceuta court] [e11 halted] the returns for ten days.
[FAT.1 The father of Bilal, 14], who has not telephoned since [d5 31 August], [c6 hopes] [w6 he is in [ALG Algeciras]].
Nobody at the pier remembers him.
[OUR.2 We] [e12+c7 ask] [CIT the Ombudsman] [w7 to [e13 examine] every return carried out since [d6 1 August]].
| @RAB state MAR GOV "Morocco"
| @MINS public MAR REF "minors"
| @MAR body MAR COP "Moroccan guards"
| @ESP state ESP GOV "Spain"
| @NGO group NGO - "Save the Children"
| @NGO2 group ESP SOC "Andalucía Acoge"
| @DEL office ESP GOV "government delegate"
| @COU body ESP JUD "Ceuta court"
| @FAT public MAR CVL "father of Bilal"
| @ALG place ESP "Algeciras" city
| @CIT body ESP GOV "Ombudsman"
| d2 2007
| d3 2021-05
| d4 2021-08
| d5 2021-08-31
| d6 2021-08-01..
| q4 asserts s=RAB.2
| q5 accuses s=ESP.1
| q6 speculates s=FAT.1
| q7 demands s=OUR.2
| q8 promises s=RAB.1
| e5 AGREE a=RAB.1 t=d2 C=migration
| e6 AID planned a=RAB.1 r=MINS C=migration
| e8 RETREAT/access a=MAR.1 t=d3 C=migration
| e9 ACCUSE/disapprove a=ESP.1 r=MAR.1 D=- C=migration
| e10 ACCUSE/allege a=NGO.1,NGO2 r=DEL.1 t=d4 C=legal,migration
| e11 CONCEDE a=COU.1 t=d4 C=legal,migration
| e12 REQUEST a=OUR.2 r=CIT
| e13 ACCUSE/investigate hypothetical a=CIT C=migration
| o1 demand e12 open

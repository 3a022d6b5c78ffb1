# id: mena-south-asia/014-kashmir-transcript
# publisher: Radio Valley FM (evening bulletin, transcript)
# language: en
# published: 2018-06-19

Good evening. It is seven o'clock in [SRI Srinagar], and these are the main points.
| @SRI place IND "Srinagar" city

[BJP The Bharatiya Janata Party] has [e1 walked out] of the ruling coalition in [JK Jammu and Kashmir], and [MUF.1 the chief minister] has handed in [MUF.2 her] [e2 resignation].
[w1 [NEWD New Delhi] is expected to [e3 impose] governor's rule as early as [d1 tomorrow]], [CORR our correspondent] [c1 reports].
| @BJP group IND PTY,GOV "Bharatiya Janata Party"
| @JK place IND "Jammu and Kashmir" province
| @MUF office IND GOV "chief minister" office="chief minister"
| @NEWD state IND GOV "India"
| @CORR person IND JRN "our correspondent"
| d1 2018-06-20
| span c2 at="expected"
| span w2 at="to impose governor's rule as early as tomorrow"
| q1 asserts s=CORR
| q2 speculates
| e1 SANCTION/discontinue a=BJP p=JK C=political_institutions
| e2 RETREAT/resign a=MUF.1
| e3 COERCE/martial-law possible a=NEWD t=d1 C=political_institutions

In the south, [MIL militants] [e4 snatched] [AUR.1 a rifleman] on leave from his uncle's car in [PUL Pulwama]; [AUR.2 his] body was found by a stream this morning.
[GEN The army chief] [e5+c3 swore] [w3 that [MIL those responsible] would "[e6 pay] in full"].
[UNIT The army] also [c4 says] [w4 it will not extend the Ramadan [e7 ceasefire], which [MIL.11 the insurgents] [e8+c5 describe] [w5 as "a fraud"]].
| @MIL public - REB "militants"
| @AUR office IND MIL "a rifleman" office="rifleman"
| @PUL place IND "Pulwama" district
| @GEN office IND MIL "Indian army chief" office="army chief"
| @UNIT body IND MIL "Indian army"
| q3 threatens s=GEN
| q4 denies s=UNIT
| q5 accuses s=MIL.11
| e4 ASSAULT/abduct a=MIL r=AUR.1 p=PUL
| e5 THREATEN/violence a=GEN r=MIL
| e6 ASSAULT hypothetical a=GEN r=MIL C=military
| e7 RETREAT/ceasefire denied a=UNIT D=-
| e8 ACCUSE/disapprove a=MIL.11 r=UNIT
| o1 threat e5

Schools will reopen on [d2 Monday], weather permitting; the Jhelum is running a metre below the danger mark at [SANG Sangam].
[DOCT.1 Doctors at [SMHS the SMHS hospital]] have [e9 called off] the strike [DOCT.2 they] began over [e10 beatings] of staff by [KIN patients' relatives], after [SUP the medical superintendent] [e11+c6 promised] [w6 guards for every ward].
| @SANG place IND "Sangam" city
| @DOCT public IND MED "doctors at the SMHS hospital"
| @SMHS body IND MED "SMHS hospital"
| @KIN public IND CVL "patients' relatives"
| @SUP office IND MED "medical superintendent" office="medical superintendent"
| d2 2018-06-25
| q6 promises s=SUP
| e9 CONCEDE a=DOCT.1
| e10 ASSAULT/beat a=KIN D=-
| e11 AGREE a=SUP r=DOCT.1
| causes e11 e9
| o2 promise e11

And finally, cricket: [LADY the women of Baramulla] are the state champions for the third year running, and [COACH their coach] [c7 hopes] [w7 a sponsor will come forward].
| @LADY group IND UNK "women of Baramulla"
| @COACH person IND UNK "Baramulla coach"
| q7 speculates s=COACH

# id: americas/026-primary-blog
# publisher: Granite Politics Live
# language: en
# published: 2016-01-12

LIVE: A cold day in [KEENE Keene]

[o1 9.40 a.m. [w1 [KEL.1 Governor Tom Kelleher] has [e1 pulled out] of tonight's debate], [KELAIDE an aide] [c1 texts].]
No reason is given.
| e1 REJECT/meet a=KEL.1 C=election
| q1 asserts s=KELAIDE

10.15 a.m. Outside a diner [REYN.1 Nora Reynard] [e2 pours scorn] on [KEL.2 him].
[o1 [w2 "[KEL.3 He] [e3+c12 promised] [w12 to [e4 face] [REYN.2 me] anywhere, any time], and now it's nowhere, never,"] [c2 says] [REYN.3 the former judge], who trails by six points.]
[REYNAIDE Her people] [c3 suspect] [w3 that the governor has lost his voice]; [DOC his doctor] [c4 tells] [US us] [w4 [KEL.5 he] is "as loud as a train"].
| e2 ACCUSE/disapprove a=REYN.1 r=KEL.2 C=election
| e3 AGREE a=KEL.3 r=REYN.2 D=- C=election
| e4 CONSULT planned a=KEL.3,REYN.2 C=election
| q2 accuses s=REYN.3
| q3 speculates s=REYNAIDE
| q4 denies s=DOC
| answers e1 e3
| o1 promise e3 refused closed=e1
| q12 promises s=KEL.3

12.05 p.m. [NHPD State police] [e5 broke up] a scuffle between [UNI.1 union canvassers] and [TEA.1 a Tea Party choir] at the bus station.
[n1 Two] people were [e6 led off] in cuffs; [NHPDSP.1 a sergeant] [c5 thinks] [w5 they will be home for supper].
| n1 arrested 2
| e5 COERCE/restrict a=NHPD r=UNI.1,TEA.1 C=election
| e6 COERCE/arrest n=n1 C=election
| q5 speculates s=NHPDSP.1

2.30 p.m. [COLL A Hollis College survey] [c6 gives] [w6 [KEL Kelleher] 31, [REYN Reynard] 25, the rest nowhere].
One voter in three made up his mind on the day last time.
| q6 asserts s=COLL

4.10 p.m. [SENH.1 Senator Hugh Lavery], who had [c7 hoped] [w7 to stay neutral], [e7 endorses] [REYN.5 Reynard].
[w8 "[SENH.2 I] [e8+c11 asked] both of [RIV them] [w11 for a plan for the mills], and one of them never [e9 answered],"] [SENH.3 he] [c8 says].
[KEL.8 Kelleher] [c9 denies] [w9 being asked].
| e7 SUPPORT a=SENH.1 r=REYN.5 C=election
| e8 REQUEST a=SENH.2 r=RIV D=- C=election
| e9 AGREE denied r=SENH.2 D=- C=election
| q11 demands s=SENH.2
| o3 request e8 open
| q7 speculates s=SENH.1
| q8 accuses s=SENH.3
| q9 denies s=KEL.8
| denies q9 e8

7.00 p.m. Curtain up without him.
The empty lectern, which [REYN.6 Reynard] [e10+c10 demands] [w10 be left on stage], gets the night's first laugh.
| e10 REQUEST a=REYN.6 C=election
| q10 demands s=REYN.6
| o2 demand e10 open

| @KEENE place USA "Keene" city
| @KEL person USA GOV "Tom Kelleher" office="Governor"
| @KELAIDE office USA GOV "Kelleher's aide"
| @REYN person USA OPP "Nora Reynard"
| @REYNAIDE public USA PTY "Reynard's people"
| @DOC public USA MED "governor's doctor"
| @US company USA JRN "Granite Politics Live"
| @NHPD body USA COP "state police"
| @NHPDSP office USA COP "sergeant"
| @UNI public USA LAB "union canvassers"
| @TEA group USA SOC "Tea Party choir"
| @COLL other USA EDU "Hollis College survey"
| @SENH person USA LEG "Hugh Lavery" office="Senator"
| @RIV person USA - "both candidates"

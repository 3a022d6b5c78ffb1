# id: long-reads/013-liveblog-nairobi
# publisher: Savannah Live
# language: en
# published: 2024-06-25

LIVE: [PRO Kenyans] [e1 storm] parliament in [NBO Nairobi] as tax bill passes
| e1 ASSAULT/destroy a=PRO p=NBO C=economic

08:10 Good morning from [KEN Kenyatta Avenue], where the kiosks are shut and the matatus have been told to stay out of town.

09:32 [PRO.2 Young people] are already [e2 marching] past the archives, phones in the air, and [POL anti-riot police] [e3 throw] the first tear gas of the day at [PRO.3 them].
| e2 PROTEST/demo a=PRO.2 C=economic
| e3 ASSAULT/crowd-control a=POL r=PRO.3 C=repression

10:15 What is in the bill? A levy on bread is gone, [c1 according to] [FIN the finance committee]; [w1 a new charge on nappies stays, softened].
| q1 asserts s=FIN

11:47 [LSK The Law Society] [c2 says] [w2 [n1 twelve] [BLO.1 bloggers] were [e4 abducted] from their homes overnight by men in hoods], [e5+c3 demands] [w3 that [INS.1 the police inspector general] [e6 produce] [BLO.2 them]] and [e7+c4 threatens] [w4 to [e8 sue]] if [INS.2 he] does not.
[INS.3 He] is not available for comment.
| d1 2024-06-24..2024-06-25
| span d1 at="overnight"#1
| n1 abducted 12
| e4 ASSAULT/abduct r=BLO.1 t=d1 n=n1 C=repression
| e5 REQUEST/yield a=LSK r=INS.1 C=repression
| e6 RETREAT/release hypothetical a=INS.1 r=BLO.2 C=repression
| e7 THREATEN a=LSK r=INS.1 C=legal
| e8 ACCUSE/allege hypothetical a=LSK r=INS.1 C=legal
| q2 asserts s=LSK
| q3 demands s=LSK
| q4 threatens s=LSK
| o1 demand e5
| o2 threat e7

13:58 The Speaker announces the result: 195 in favour, 106 against.

14:22 [CROWD A group] has [e9 broken] through the fence; lawmakers are hurrying through a tunnel, one of whom, [MPN Beatrice Wanjau], [c5 texts] [w5 "no lights down here"].
| e9 ASSAULT/destroy a=CROWD C=economic
| repeats e9 e1
| q5 asserts s=MPN

14:40 [w6 [OFF Officers] have [e10 fired] live rounds at [PRO.6 the crowd] outside the gate, killing [n2 at least five]], [REP our reporter] [c6 says].
[KRC The Red Cross] [c7 complains] [w7 that [AMB one of its vehicles] was [e12 attacked]].
| n2 killed 5..
| e10 ASSAULT/firearms a=OFF r=PRO.6 n=n2 C=repression
| e12 ASSAULT r=AMB C=human_security
| q6 asserts s=REP
| q7 accuses s=KRC

15:30 The wing of the building that houses the canteen is alight.
Nobody knows who lit it.

17:05 Odd scene: a man in a gown walks out of the chamber carrying the ceremonial mace, bows, and puts it back.

18:12 [DEF Defence Minister Isaac Cheruiyot] has [e13 called out] [KDF the army] in support of [POL.8 the police], [c8 citing] [w8 "a security emergency"].
| e13 MOBILIZE/troops a=DEF C=military,repression
| q8 asserts s=DEF

21:18 On television [PRES President Silas Kiprono] [e14+c9 blames] the day's violence [w9 on "[CRIM criminals] who [e15 hijacked] a peaceful [x protest]"] and [e16+c10 warns] [w10 that [PLAN those who planned it] will be [e17 hunted down]].
[w11 [PRES.9 He] will not [e18 withdraw] the bill, at least not [d2 tonight]], [AIDE an aide] [c11 tells] us, [w11 but [PRES.10 he] may [e19 send] it back to the House by [d3 Thursday]].
| d2 2024-06-25
| d3 2024-06-27
| e14 ACCUSE/allege a=PRES r=CRIM C=repression
| e15 PROTEST/riot a=CRIM
| e16 THREATEN/arrest a=PRES r=PLAN C=repression
| e17 COERCE/arrest hypothetical r=PLAN C=repression
| e18 CONCEDE denied a=PRES.9 t=d2 C=economic
| e19 REJECT/change possible a=PRES.10 t=d3 C=economic
| q9 accuses s=PRES
| q10 threatens s=PRES
| q11 asserts s=AIDE
| o3 threat e16

We are closing this page for the night. Thank you for reading.

| @PRO public KEN CVL "protesters"
| @NBO place KEN "Nairobi" city
| @KEN place KEN "Kenyatta Avenue" exact
| @POL body KEN COP "anti-riot police"
| @FIN body KEN LEG "finance committee"
| @LSK group KEN SOC,JUD "Law Society"
| @BLO public KEN CVL "twelve bloggers"
| @INS office KEN COP "police inspector general"
| @CROWD public KEN CVL "a group"
| @MPN person KEN LEG "Beatrice Wanjau"
| @OFF body KEN COP "officers"
| @REP public KEN JRN "reporter"
| @KRC group NGO - "Red Cross"
| @AMB group NGO MED "Red Cross vehicle"
| @DEF person KEN GOV,MIL "Isaac Cheruiyot" office="defence minister"
| @KDF body KEN MIL "army"
| @PRES person KEN GOV "Silas Kiprono" office="president"
| @CRIM public KEN CRM "criminals"
| @PLAN public KEN - "those who planned it"
| @AIDE office KEN GOV "aide"

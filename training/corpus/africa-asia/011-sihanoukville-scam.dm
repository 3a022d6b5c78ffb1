# id: africa-asia/011-sihanoukville-scam
# publisher: Mekong Investigations
# title: "They sold me twice": inside a scam compound
# language: en
# published: 2023-02-09

“They [x sold] [LIN me] twice”: inside a scam compound

[LIN Lin Meiqi], 27, answered an advertisement for a hotel receptionist and woke up on the sixth floor of a block with barred windows in [SIH Sihanoukville].
[BOS [LIN.8 Her] new bosses], [LIN.9 she] [c1 says], [w1 [e1 took] [LIN.10 her] passport, [e2 beat] [LIN.11 her] with a hose when [LIN.12 she] missed targets and [e3 locked] [LIN.13 her] in a storeroom for three days].
| q1 asserts s=LIN.9
| e1 COERCE/seize a=BOS r=LIN.10 D=-
| e2 ASSAULT/beat a=BOS r=LIN.11 D=- C=trafficking
| e3 ASSAULT/abduct a=BOS r=LIN.13 D=-

Interviews with [VIC 31 former workers], leaked payroll sheets and land records [c2 suggest] [w2 that the compound belongs to a company whose director, [SOK Oknha Sok Vuthy], sits on [ADV an advisory council of the interior ministry]].
In a written reply, [SOK.20 he] [c3 dismissed] [w3 the findings as “fairy tales”] and [e4+c4 threatened] [w4 to [e5 sue] [MI Mekong Investigations] for defamation].
| q2 asserts s=VIC
| q3 denies s=SOK.20
| q4 threatens s=SOK.20
| e4 THREATEN a=SOK.20 r=MI
| e5 ACCUSE/allege hypothetical a=SOK.20 r=MI
| o1 threat e4

[POL Cambodian police] [e6 raided] the block twice [d1 last year] after [e17 pleas] from [IDE Indonesia]'s and [PHE the Philippines' embassies], but on both occasions [GUAR guards] had been [e7 tipped off], [POLO an officer] on the task force [c5 told] [MI us].
Only [FOR [n1 nine] foreigners] were [e8 brought out].
[w6 “By the time [POL we] broke the door, the computers were warm and the chairs were empty”], [POLO he] [c6 recalled].
| d1 2022
| n1 other 9
| q5 asserts s=POLO
| span w5 at="on both occasions guards had been tipped off"
| e17 REQUEST/assist a=IDE,PHE r=POL D=2022/inferred
| o2 request e17
| e6 COERCE/seize a=POL t=d1 C=trafficking
| e7 COOPERATE r=GUAR D=2022/inferred
| e8 AID r=FOR n=n1 D=2022/inferred
| q6 asserts s=POLO

The scripts read like bad romance novels.
A typical one begins with a photograph of a dog, moves on to a divorce, and arrives by the third week at a cryptocurrency exchange that does not exist.
[FBI American investigators] [c7 reckon] [w7 such rings took in more than $3 billion in [d2 2022]].
| d2 2022
| q7 speculates s=FBI

[THAI Thailand] [e10 rescued] [LIN Lin] in [d3 October] together with [n3 59] others, and [REC [n4 four] alleged recruiters] were [e11 detained] in [POI Poipet].
[MOI Cambodia's interior ministry] [c8 denies] [w8 that anyone in authority has [e12 protected] [OPR the operators]], [c9 pointing out] [w9 that it opened a hotline in [d4 August]].
[VICN Rights groups] [c10 want] [w10 [ASE ASEAN] to [e15 blacklist] [FIRM the companies] involved], and [USA Washington] is [c11 weighing] [w11 a [e16 freeze] on [SOK Sok]'s assets].
| d3 2022-10
| d4 2022-08
| n3 other 59
| n4 arrested 4
| e10 AID a=THAI r=LIN t=d3 n=n3
| e11 COERCE/arrest r=REC p=POI n=n4 D=2022-10/inferred
| q8 denies s=MOI
| e12 AID denied r=OPR D=-
| q9 asserts s=MOI
| q10 demands s=VICN
| e15 SANCTION/discontinue hypothetical a=ASE r=FIRM
| q11 speculates s=USA
| e16 SANCTION/discontinue possible a=USA r=SOK
| @LIN person - CVL "Lin Meiqi"
| @SIH place KHM "Sihanoukville" city
| @BOS public - CRM "Lin's bosses"
| @VIC public - CVL "31 former workers"
| @SOK person KHM BUS "Sok Vuthy" office="company director"
| @ADV body KHM GOV "advisory council of the interior ministry"
| @MI company - JRN "Mekong Investigations"
| @POL body KHM COP "Cambodian police"
| @IDE body IDN GOV "Indonesia's embassy"
| @PHE body PHL GOV "Philippine embassy"
| @GUAR public - CRM "guards"
| @POLO office KHM COP "officer on the task force"
| @FBI office USA COP "American investigators"
| @THAI state THA GOV "Thailand"
| @POI place KHM "Poipet" city
| @REC public KHM CRM "alleged recruiters"
| @FOR public - CVL "foreigners"
| @OPR public KHM CRM "operators"
| @MOI body KHM GOV "Cambodia's interior ministry"
| @VICN group - SOC "rights groups"
| @ASE body IGO - "ASEAN"
| @FIRM company - BUS "companies running compounds"
| @USA state USA GOV "United States"

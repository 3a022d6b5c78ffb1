# id: europe/044-tabloid-spy-couple
# publisher: The Daily Lamp
# language: en
# published: 2023-02-08

[w8 Yoga teacher "was a sleeper"], say spycatchers
| @SPYC office GBR SPY "spycatchers"
| span SPYC at="spycatchers"#1
| span c8 at="say"#1
| q8 accuses s=SPYC

[NEIG.21 NEIGHBOURS] in leafy [REA Reading] [c9 told] [w9 of [NEIG.22 their] shock] [d1 yesterday] as [COUNT counter-terror cops] [e1 raided] the semi of yoga teacher [ANNA.21 Anna Petrenko], 38, and led [ANNA.22 her] away in her slippers.
| @REA place GBR "Reading" city
| @COUNT body GBR COP "counter-terror police"
| @ANNA person GBR CRM "Anna Petrenko" office="yoga teacher"
| d1 2023-02-07
| e1 COERCE/seize a=COUNT r=ANNA.21 p=REA t=d1 C=intelligence
| e2 COERCE/arrest a=COUNT r=ANNA.22 p=REA t=d1 C=intelligence
| span e2 at="led"#1

[SECC Security chiefs] [c1 suspect] [w1 [ANNA she] [e3 photographed] the gates of the Burghfield arms plant for a handler in [RIGA Riga]].
| @SECC office GBR SPY "security chiefs"
| @RIGA place LVA "Riga" city
| q1 speculates s=SECC
| e3 COERCE possible a=ANNA C=intelligence

[w2 "[ANNA.41 She] taught my mum the downward dog, [ANNA.42 she] is no Mata Hari,"] [BAKER baker Sid Moss] [c2 blasted].
| @BAKER person GBR BUS "Sid Moss" office="baker"
| q2 asserts s=BAKER

[BRAV Amanda Selwyn], the Home Secretary, would not be drawn, but [INS.51 a Whitehall insider] [c3 told] [LAMP the Lamp]: [w3 "[RUS The Russians] may have run a dozen like [ANNA.51 her], and [INS.52 we] will [e5 round up] the lot."]
| @BRAV person GBR GOV "Amanda Selwyn" office="home secretary"
| @INS office GBR GOV "Whitehall insider"
| @LAMP company GBR JRN "Daily Lamp"
| @RUS state RUS GOV "Russia"
| q3 threatens s=INS.51
| e5 COERCE/arrest hypothetical a=INS.52 C=intelligence

[LAW Her lawyer] [e7+c4 protested] [w4 that [ANNA.61 she] had been [e8 held] for nine hours without a telephone or a glass of water] and [c5 demands] [w5 that [ANNA.62 she] be [e9 set free]].
| @LAW office GBR JUD "Petrenko's lawyer"
| q4 accuses s=LAW
| q5 demands s=LAW
| e7 ACCUSE/disapprove a=LAW
| e8 COERCE/arrest r=ANNA.61 D=2023-02-07/inferred C=legal
| e10 REQUEST/yield a=LAW
| span e10 at="demands"#1
| e9 RETREAT/release hypothetical r=ANNA.62 C=legal
| o1 demand e10

[RUSE The [RUS~ Russian] embassy] [c6 pooh-poohed] [w6 the affair] as "spy mania", while [MPS Tory MP Bob Croft] piled in to [e12+c7 urge] [w7 a [e13 boycott] of everything with a samovar on it].
| @RUSE body RUS GOV "Russian embassy"
| @MPS person GBR LEG,PTY,GOV "Bob Croft"
| q6 denies s=RUSE
| q7 demands s=MPS
| e12 REQUEST/change a=MPS
| e13 PROTEST/boycott hypothetical
| o2 demand e12

Her cat, Lenin, is with the RSPCA.
| @RSPCA group GBR SOC "RSPCA"
| span RSPCA at="the RSPCA"#1
| @NEIG public GBR CVL "neighbours"
| q9 asserts s=NEIG.21

# id: crime-desk/012-police-bulletin
# publisher: Northern Evening Star
# title: Court round-up
# language: en
# published: 2019-01-22

Court round-up

[ELS.1 A retired postmistress] who defrauded four neighbours of their savings with the promise of a gold mine in [GHA Ghana] was [e1+e2 sentenced] at [LEE Leeds Crown Court] on [d1 Monday] to three years.
[JUDGE The judge], who [c1 said] [w1 that trust had been the only tool [ELS.2 Elsie Braithwaite] needed], ordered the [e11 sale] of [ELS.3 her] bungalow.
| @GHA place GHA "Ghana" country
| @LEE body GBR JUD "Leeds Crown Court"
| @JUDGE office GBR JUD "the judge"
| @ELS person GBR CRM "Elsie Braithwaite" office="retired postmistress"
| d1 2019-01-21
| e1 SANCTION/convict a=LEE r=ELS.1 t=d1 C=crime,legal
| e2 COERCE/arrest planned a=LEE r=ELS.1 C=crime,legal
| e11 COERCE/seize planned r=ELS.3 C=crime,legal
| q1 asserts s=JUDGE

A man stabbed to death outside a chip shop in [OLD Oldham] on [d2 Saturday night] has been named as [DEAN Dean Hartshorn], 24, a plasterer.
[POL Detectives] are [e3 questioning] [SUS two brothers] and [c2 think] [w2 the quarrel was over a dog].
| @DEAN person GBR CVL "Dean Hartshorn" office="plasterer"
| @OLD place GBR "Oldham" city
| @POL office GBR COP "detectives"
| @SUS public GBR CRM "two brothers"
| d2 2019-01-19
| e3 ACCUSE/investigate a=POL r=SUS C=crime
| q2 speculates s=POL

Burglary is down by a sixth across the county; theft of bicycles is up.
[CONS The chief constable] will [e4 meet] [SHOP.1 shopkeepers] in [BRA Bradford] on [d3 Wednesday] to hear what [SHOP.2 they] [c3 say] is [w3 a plague of shoplifting], one [ROB union leader Rob Tordoff] [c4 claims] [w4 costs each corner shop £120 a week].
| @CONS office GBR COP "chief constable"
| @SHOP public GBR BUS "shopkeepers"
| @BRA place GBR "Bradford" city
| @ROB person GBR LAB "Rob Tordoff" office="union leader"
| d3 2019-01-23
| e4 CONSULT planned a=CONS,SHOP.1 p=BRA t=d3 C=crime
| q3 accuses s=SHOP.2
| q4 asserts s=ROB
| o1 scheduled e4 open due=2019-01-23

[NCA The National Crime Agency] has [e6 charged] [VIET [n1 three] men from [HUD Huddersfield]] with bringing [VICT Vietnamese teenagers] to work on cannabis farms, and [e7+c5 appealed] [w5 for [ANYONE anyone] who rented a furniture van to [LOC a man called Lucky] to come forward].
[w6 [VICT.3 The boys], the youngest of [VICT.4 them] fifteen, [c8 believed] [w8 [VICT.5 they] were coming to a nail school]], [CHAR a charity] [c6 said].
| @NCA body GBR COP "National Crime Agency"
| @VIET public GBR CRM "three men from Huddersfield"
| @HUD place GBR "Huddersfield" city
| @VICT public VNM REF "Vietnamese teenagers"
| @ANYONE public GBR CVL "anyone"
| @LOC public - CRM "a man called Lucky"
| @CHAR group GBR SOC "a charity"
| n1 other 3
| e6 ACCUSE/allege a=NCA r=VIET n=n1 C=trafficking,legal
| q5 demands s=NCA
| e7 REQUEST/assist a=NCA r=ANYONE C=trafficking
| q8 asserts s=VICT.3
| q6 asserts s=CHAR
| o2 request e7 open

Fire destroyed the cricket pavilion at [SKIP Skipton], and it was not arson.
[DUR A Durham jury], after four days out, failed to agree whether [SOL.1 a solicitor] killed his partner; [PROS the Crown] [c7 intends] [w7 to [e9 try] [SOL.2 him] again].
The appeal of [BISH.1 a former bishop] against his [e12 conviction] for false accounting has been put off until [d4 April] because [BISH.2 he] is in hospital.
| @SKIP place GBR "Skipton" city
| @DUR body GBR JUD "Durham jury"
| @SOL public GBR CRM "a solicitor"
| @PROS body GBR JUD "the Crown"
| @BISH public GBR REL "former bishop"
| e12 SANCTION/convict r=BISH.1 D=- C=crime,legal
| d4 2019-04
| q7 promises s=PROS
| e9 ACCUSE/allege planned a=PROS r=SOL.2 C=crime,legal

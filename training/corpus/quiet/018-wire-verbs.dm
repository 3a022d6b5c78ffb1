# id: quiet/018-wire-verbs
# publisher: Meridian News Agency
# language: en
# published: 2025-10-09

[w1 The striker backed out of the transfer to [LYO Lyon] at the airport gate], [AGE.1 his agent] [c1 said] on [d1 Wednesday], [w1 and will now fight for his place at [POR Porto]].
| d1 2025-10-08
| q1 asserts s=AGE.1

[BUD.1 Budapest] [e1 backed out] of the joint arms fund on [d2 Wednesday], and [EUO.1 an EU official] [c2 suspects] [w2 that [BRA.1 Bratislava] may [e2 follow]].
| d2 2025-10-08
| q2 speculates s=EUO.1
| e1 SANCTION/withdraw a=BUD.1 t=d2 C=diplomatic,military
| e2 SANCTION/withdraw possible a=BRA.1 C=diplomatic,military

The lorry backed out of the yard, hit a bollard and shed eleven pallets of tinned peaches across the ring road of [GAB Gaborone]; nobody was hurt, the peaches were.

Under fire for a logo that looks like a toothache, [AIR.1 the airline] has withdrawn it.

Under [e7 fire] from [SNI.1 snipers] on the water tower, [PEA.1 peacekeepers] [e3 withdrew] from [MBO Mboki] on [d3 Tuesday], leaving [RES.1 residents], who had [e4 begged] [PEA.2 them] to [e5 stay], at the mercy of [MEN the men] who [e6 looted] the clinic in [d4 August].
| d3 2025-10-07
| d4 2025-08
| e3 RETREAT/withdraw a=PEA.1 p=MBO t=d3 C=peacekeeping
| e4 REQUEST/assist a=RES.1 r=PEA.2 D=-
| e5 AID hypothetical a=PEA.2 r=RES.1 C=peacekeeping
| e6 ASSAULT/destroy a=MEN t=d4
| e7 ASSAULT/firearms a=SNI.1 r=PEA.1 t=d3 C=peacekeeping
| o1 request e4 refused closed=e3
| answers e3 e4

[w5 Sales of electric bicycles overtook those of cars in [BOG Bogota] in [d5 September]], [TRA.1 a trade body] [c5 reported], [w5 for the first month ever].
| d5 2025-09
| q5 asserts s=TRA.1

[CAP.1 The city] [e8 banned] cars from the old quarter of [BOG Bogota] at weekends, a step that [TAX.1 taxi drivers], who [e9 blocked] two avenues on [d6 Monday], [c6 want] [w6 [e11 reversed]] by [d7 Friday].
| d6 2025-10-06
| d7 ..2025-10-11
| q6 demands s=TAX.1
| e8 COERCE/restrict a=CAP.1 p=BOG D=- C=environment
| e9 PROTEST/obstruct a=TAX.1 r=CAP.1 t=d6 C=environment
| e11 CONCEDE hypothetical a=CAP.1 t=d7 C=environment
| causes e8 e9

Peace broke out in the choir after thirteen years when the altos accepted the tenors' terms for the Christmas programme.

[BIR Birmingham]: the price of a pint is expected to pass seven pounds by [d8 the spring], which [c7 according to] [PUB.1 a publican] in [DIG Digbeth] [w7 "will start a riot"].
| d8 2026-03..2026-06
| q7 speculates s=PUB.1

[MIG.1 Inmates] [e12 rioted] for six hours at [WAN Wandoo prison] on [d9 Sunday], burning the kitchen and [e14 seizing] [GUA.1 two guards], until [GOV.2 the governor] [e15 agreed] to restore the visiting hours [GOV.1 he] had [e17 cut] in [d10 July].
| d9 2025-10-05
| d10 2025-07
| e12 PROTEST/riot a=MIG.1 p=WAN t=d9
| e14 ASSAULT/abduct a=MIG.1 r=GUA.1 p=WAN t=d9
| e15 CONCEDE a=GOV.2 r=MIG.1 D=2025-10-05/inferred
| e17 COERCE/restrict a=GOV.1 r=MIG.1 t=d10
| o3 promise e15
| @AGE public - UNK "his agent"
| @LYO group FRA - "Lyon (club)"
| @POR group PRT - "Porto (club)"
| @BUD state HUN GOV "Hungary"
| @EUO office EUR - "EU official"
| @BRA state SVK GOV "Slovakia"
| @GAB place BWA "Gaborone" city
| @AIR company - BUS "the airline"
| @SNI public CAF UAF "snipers"
| @PEA body UNO MIL "peacekeepers"
| @MBO place CAF "Mboki" city
| @RES public CAF CVL "residents"
| @MEN public CAF UAF "the men who looted the clinic"
| @BOG place COL "Bogota" city
| @TRA group COL BUS "trade body"
| @CAP body COL GOV "city of Bogota"
| @TAX public COL BUS "taxi drivers"
| @BIR place GBR "Birmingham" city
| @DIG place GBR "Digbeth" city
| @PUB public GBR BUS "publican"
| @MIG public AUS CRM "inmates"
| @WAN place AUS "Wandoo prison" exact
| @GUA public AUS COP "two guards"
| @GOV office AUS GOV "prison governor"

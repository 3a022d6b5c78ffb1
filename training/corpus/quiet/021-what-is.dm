# id: quiet/021-what-is
# publisher: Explain Weekly
# language: en
# published: 2025-03-25

What is a tariff? A reader's guide to words that fight

A tariff is a tax on goods that cross a border, paid by the firm that brings them in and, sooner or later, by whoever buys the toaster.
Its cousin, the quota, limits how many toasters may come.

An embargo forbids trade altogether; a boycott is an embargo declared by shoppers.
To retaliate, in the jargon, is to raise one's own tariff against somebody who has raised his, and [ECO.1 economists since [RIC David Ricardo]] have [c1 pointed out] [w1 that the first casualty of such a war is usually the country that fires].
| q1 asserts s=ECO.1

The word "sanctions" covers anything from a frozen bank account to a ban on selling tractors; it can bite a state, a firm or one unlucky yacht.
Ask [TRA.1 a trade lawyer] for examples and [TRA.2 she] will reach for [d1 last week].
[BRU.1 Brussels] [e1 hit] [BLR~.1 Belarusian] potash with a fresh levy on [d2 Thursday], [OTT.1 Ottawa], which had [e2 threatened] to do so since [d3 January], [e4 put] 25 percent on [USA~.1 American] orange juice, and [DEL.1 Delhi] [e5 scrapped] a duty on lentils that [CANF.1 [CAN~ Canadian] farmers] had [e6 begged] [DEL.2 it] to [e7 lift].
| d1 2025-03-17..2025-03-24
| d2 2025-03-20
| d3 2025-01..
| e1 SANCTION/discontinue a=BRU.1 r=BLR.1 t=d2 C=economic
| e2 THREATEN/restrict a=OTT.1 D=2025-01/stated C=economic
| e4 SANCTION/discontinue a=OTT.1 r=USA.1 D=2025-03-17..2025-03-24/inferred C=economic
| e5 CONCEDE a=DEL.1 D=2025-03-17..2025-03-24/inferred C=economic
| e6 REQUEST/yield a=CANF.1 r=DEL.2 D=- C=economic
| e7 CONCEDE hypothetical a=DEL.2 r=CANF.1 C=economic
| answers e5 e6
| answers e4 e2
| o1 demand e6 met closed=e5
| o2 threat e2 met closed=e4

A subsidy works the other way about: money goes from the treasury to the farm.
[w2 "If a tariff is a wall, a subsidy is a ladder,"] [ELL.1 Prof. Ellen Oduya of [NAI the University of Nairobi]] [c2 says], [w2 "and most states are busy building both at the same time."]
| q2 asserts s=ELL.1

A trade war, finally, needs two.
[w3 If one side lowers its guns], [MAN.1 the manual of [WTO the World Trade Organization]] dryly [c3 notes], [w3 what remains is called a reform].
| q3 asserts s=MAN.1
| @ECO public - EDU "economists since David Ricardo"
| @RIC person GBR EDU "David Ricardo"
| @TRA public - JUD "trade lawyer"
| @BRU body EUR - "European Union"
| @BLR state BLR GOV "Belarus"
| @OTT state CAN GOV "Ottawa"
| @USA state USA GOV "United States"
| @DEL state IND GOV "Delhi"
| @CAN state CAN GOV "Canada"
| @CANF public CAN AGR "Canadian farmers"
| @ELL person KEN EDU "Ellen Oduya" office="professor"
| @NAI group KEN EDU "University of Nairobi"
| @WTO body IGO - "World Trade Organization"
| @MAN other IGO - "manual of the World Trade Organization"

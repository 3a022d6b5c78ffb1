# id: knots/024-wire-doers-late
# publisher: Meridian Wire
# language: en
# published: 2022-03-17

From [KHE Kherson], where on [d1 Sunday] they had [e1 fired] over its head, [RUS.1 the occupiers] on [d2 Wednesday] [e2 abducted] from the crowd that [e3 marches] there daily [TEA.1 two teachers] and [MAY.1 the mayor of a suburb], whom [CRO.1 the crowd] [c1 says] [w1 they have since [e4 tortured]].
| d1 2022-03-13
| d2 2022-03-16
| q1 accuses s=CRO.1
| e1 ASSAULT/firearms a=RUS.1 p=KHE t=d1 C=repression
| e2 ASSAULT/abduct a=RUS.1 r=TEA.1,MAY.1 t=d2 C=repression
| e3 PROTEST/demo a=CRO.1 p=KHE
| e4 ASSAULT/torture a=RUS.1 r=TEA.1,MAY.1 D=- C=human_rights

Neither by [POL.1 Poland], which had [e5 offered] them in public, nor by [USA.1 the United States], which had then [e6+c2 refused] [w2 to [e7 hand] them on], but by [SVK.1 Slovakia], quietly, were the air defences [e8 given].
| q2 denies s=USA.1
| e5 AGREE a=POL.1 D=- C=military
| e6 REJECT/assist a=USA.1 D=-
| e7 AID denied a=USA.1
| e8 AID a=SVK.1 D=- C=military

[e9 Bombed] on [d3 Wednesday], though "children" was painted on both sides of it, [c3 according to] [MAR.1 the city council], [w3 was the theatre in [MARI Mariupol] where [PEO.1 hundreds of families] sheltered]; [MOD.1 the [RUSS~ Russian] defence ministry] [e10 blamed] [AZO.1 a Ukrainian regiment].
| d3 2022-03-16
| q3 asserts s=MAR.1
| e9 ASSAULT/aerial p=MARI t=d3 C=military
| e10 ACCUSE/allege a=MOD.1 r=AZO.1

[e11+c4 Asked] by [ISR.1 Israel's prime minister] and [TUR.1 Turkey's president] [w4 to [e12 meet] [UKR.1 his Ukrainian counterpart]], [PUT.1 the [RUSS~ Russian] leader], [ELY.1 the Élysée] [c5 reported] after the third [e14 call] in a week, [w5 "did most of the talking"].
| q4 demands s=ISR.1
| q5 asserts s=ELY.1
| e11 REQUEST/meet a=ISR.1,TUR.1 r=PUT.1 D=- C=diplomatic
| e12 CONSULT hypothetical a=PUT.1,UKR.1 C=diplomatic
| e14 CONSULT/phone a=ELY.1,PUT.1 D=-
| o1 request e11

[w95 What [REFU.1 the refugees] bring across the bridge at [SIR Siret]], [MONK.1 a [ROM~ Romanian] monk] who hands out blankets there [c95 observed], [w95 is chiefly cats].
| q95 asserts s=MONK.1

To [MOL.1 Moldova], which has asked for none of it, [EU.1 Europe] has [e15 sent] [n1 15 million euros], [ROM.1 Romania] [n2 forty] ambulances and [RUSG.5 Russia] a [e16+c92 warning], relayed by [TRA.1 the breakaway region's president], [w92 against [e17 joining] anything].
| n1 money 15000000 EUR
| n2 other 40 ambulances
| e15 AID a=EU.1,ROM.1 r=MOL.1 n=n1,n2
| q92 threatens s=RUSG.5
| e16 THREATEN a=RUSG.5 r=MOL.1 C=diplomatic
| e17 AGREE hypothetical a=MOL.1
| o2 threat e16

Only when [ENG.1 the engineers] whom [RUS.6 the soldiers] had [e18 held] at the reactor since [d4 February] [e19+c91 refused] [w91 to sign another log] did [RUS.7 the soldiers], if one [c6 believes] [ENE.1 the nuclear operator], [w6 [e20 let] [ENG.2 half of them] go home].
| d4 2022-02
| q6 asserts s=ENE.1
| e18 ASSAULT/abduct a=RUS.6 r=ENG.1 t=d4 D=2022-02../stated
| q91 denies s=ENG.1
| e19 REJECT a=ENG.1 r=RUS.7 D=-
| e20 RETREAT/release possible a=RUS.7 r=ENG.2 D=-
| causes e19 e20

| @KHE place UKR "Kherson" city
| @RUS body RUS MIL "Russian troops"
| @TEA public UKR EDU "two teachers"
| @MAY office UKR GOV "mayor of a suburb"
| @CRO public UKR CVL "crowd"
| @POL state POL GOV "Poland"
| @USA state USA GOV "United States"
| @SVK state SVK GOV "Slovakia"
| @MAR body UKR GOV "city council"
| @MARI place UKR "Mariupol" city
| @PEO public UKR CVL "families"
| @MOD body RUS GOV,MIL "Russian defence ministry"
| @RUSS state RUS GOV "Russia"
| @RUSG state RUS GOV "Russian state"
| @AZO body UKR MIL "Ukrainian regiment"
| @ISR office ISR GOV "prime minister of Israel"
| @TUR office TUR GOV "president of Turkey"
| @UKR office UKR GOV "president of Ukraine"
| @PUT office RUS GOV "Russian leader"
| @ELY body FRA GOV "Élysée"
| @SIR place ROM "Siret" city
| @REFU public UKR REF "refugees"
| @MONK office ROM REL "Romanian monk"
| @MOL state MDA GOV "Moldova"
| @EU body EUR - "Europe"
| @ROM state ROM GOV "Romania"
| @TRA office MDA PRE "breakaway region's president"
| @ENG public UKR BUS "engineers"
| @ENE company UKR BUS "nuclear operator"

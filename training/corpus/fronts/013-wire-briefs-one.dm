# id: fronts/013-wire-briefs-one
# publisher: Globe Wire
# language: en
# published: 2013-09-05

[SEL Seleka fighters], whom [DJOT the man] they had brought to power [e1 ordered] back to barracks [d1 last month], [e2 robbed] [BOSS.1 the bishop of [BOSSA Bossangoa]] on [d2 Monday] of everything down to [BOSS.2 his] mitre.
| d1 2013-08
| d2 2013-09-02
| e1 REQUEST/yield a=DJOT r=SEL t=d1 C=military
| e2 COERCE/seize a=SEL r=BOSS.1 p=BOSSA t=d2 C=religion_ethnicity

[w1 [ABU.1 The Abu Sayyaf] is [e3 holding] [BIRD a [CHE~ Swiss] birdwatcher] in the hills above [PAT Patikul] and has [e4 cut] the ransom [ABU.2 it] [e5 demands] from $4 million to [n1 $1 million]], [c1 according to] [PHLM a marine colonel] who has followed the trail since June.
| n1 money 1000000 USD
| q1 asserts s=PHLM
| e3 ASSAULT/abduct a=ABU.1 r=BIRD p=PAT D=- C=terrorism
| e4 CONCEDE a=ABU.1 D=- C=terrorism
| e5 REQUEST/assist a=ABU.2 n=n1 D=- C=terrorism
| o1 demand e5

[BRO.1 The Muslim Brotherhood], whose [MUR spokesman] was [e6 seized] from a flat in [NASR Nasr City] on [d3 Tuesday] and [BRO.2 whose] assets [COURT a Cairo court] may [e7 freeze] [d4 next week], [e8+c2 summoned] [BRO.3 its] followers [w2 to one more "Friday of return"].
| d3 2013-09-03
| d4 2013-09-09..2013-09-16
| q2 demands s=BRO.1
| e6 COERCE/arrest r=MUR p=NASR t=d3 C=repression
| e7 SANCTION/discontinue possible a=COURT r=BRO.2 t=d4 C=legal
| e8 REQUEST a=BRO.1 r=FOLL C=pro_democracy
| span FOLL at="its followers"

[COLF.1 Colombian potato growers], who had [e9 strangled] the highways of [BOY Boyacá] for 18 days, went home on [d5 Wednesday] after [MINA the agriculture minister], waving a sack, [e10 promised] [COLF.2 them] a year without imported chips.
| d5 2013-09-04
| e9 PROTEST/obstruct a=COLF.1 p=BOY D=- C=economic
| e10 AGREE a=MINA r=COLF.2 C=economic
| o2 promise e10

A fire in a [KAR Karachi] plastics warehouse killed seven; the owner had locked the doors against thieves, and firemen attacked the blaze from a flyover.

[TUR The [TURS~ Turkish] embassy] in [BEI Beirut] [c3 dismissed] [w3 [c4 reports] [w4 that [KIDN the kidnappers of two airline pilots] had [e11 freed] them]] as "premature".
| q3 denies s=TUR
| q4 asserts
| e11 RETREAT/release denied a=KIDN C=terrorism
| denies q3 q4

[w5 The bomb that [e12 wrecked] the interior ministry's annexe in [MOG Mogadishu] was carried in on a donkey], [SHAB a Shabab radio station] [c5 crowed]; [SOMPOL the police] [c6 think] [w6 it was an exploding boiler].
| q5 asserts s=SHAB
| q6 denies s=SOMPOL
| e12 ASSAULT/explosives p=MOG D=- C=terrorism
| denies q6 e12

| @SEL group CAF REB "Seleka fighters"
| @DJOT public CAF GOV "the man they had brought to power"
| @BOSS office CAF REL "bishop of Bossangoa" office="bishop"
| @BOSSA place CAF "Bossangoa" city
| @ABU group PHL REB "Abu Sayyaf"
| @BIRD public CHE CVL "Swiss birdwatcher"
| @CHE state CHE GOV "Switzerland"
| @PAT place PHL "Patikul" city
| @PHLM public PHL MIL "marine colonel"
| @BRO group EGY PTY,OPP "Muslim Brotherhood"
| @MUR office EGY PTY,OPP "Brotherhood spokesman"
| @NASR place EGY "Nasr City" district
| @COURT body EGY JUD "Cairo court"
| @FOLL public EGY CVL "Brotherhood followers"
| @COLF public COL AGR "Colombian potato growers"
| @BOY place COL "Boyacá" province
| @MINA office COL GOV "agriculture minister" office="agriculture minister"
| @KAR place PAK "Karachi" city
| @TUR body TUR GOV "Turkish embassy"
| @TURS state TUR GOV "Turkey"
| @BEI place LBN "Beirut" city
| @KIDN group LBN CRM "kidnappers"
| @MOG place SOM "Mogadishu" city
| @SHAB company SOM REB,JRN "Shabab radio station"
| @SOMPOL body SOM COP "police"

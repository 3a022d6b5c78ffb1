# id: europe/055-wire-terror-past
# publisher: World Wire Service
# language: en
# published: 2005-07-23

[LON Police] in [LOND London] [e1 shot dead] [MEN.11 a 27-year-old electrician] at [STOCK Stockwell station] on [d1 Friday], taking [MEN.12 him] for [BOMBER a fifth bomber].
| @LON body GBR COP "police in London"
| @LOND place GBR "London" city
| @MEN public - CVL "27-year-old electrician"
| @STOCK place GBR "Stockwell station" exact
| @BOMBER public - CRM "fifth bomber"
| d1 2005-07-22
| e1 ASSAULT/firearms a=LON r=MEN.11 p=STOCK t=d1 C=terrorism

[BLAIRI Sir Ian Fairweather], the commissioner, [e2 apologised] to [FAM the family] on [d2 Saturday], and [c1 maintained] [w1 that the shoot-to-kill order must stand].
| @BLAIRI person GBR COP "Ian Fairweather" office="commissioner"
| @FAM public - ELI "the family"
| d2 2005-07-23
| q1 asserts s=BLAIRI
| e2 CONCEDE a=BLAIRI r=FAM t=d2 C=terrorism

[MPSX Muslim leaders] in [BEE Beeston] [e3 condemned] the four bombers of 7 July again, and [YOUTH a few young men] [c2 grumbled] [w2 that nobody [e4 condemns] bombs dropped on [FALL Falluja]].
| @MPSX office GBR REL "Muslim leaders"
| @BEE place GBR "Beeston" city
| @YOUTH public GBR CVL "young men"
| @FALL place IRQ "Falluja" city
| @BMS public - CRM "the four bombers of 7 July"
| span BMS at="the four bombers of 7 July"#1
| q2 accuses s=YOUTH
| e3 ACCUSE/disapprove a=MPSX r=BMS p=BEE C=terrorism
| e4 ACCUSE/disapprove denied

In [SHARM Sharm el-Sheikh] three [e5 bombs] tore through hotels at dawn on [d3 Saturday], leaving [n1 at least 88] people dead.
| @SHARM place EGY "Sharm el-Sheikh" city
| n1 killed 88..
| d3 2005-07-23
| e5 ASSAULT/explosives p=SHARM t=d3 n=n1 C=terrorism

[MUBA Hosni Mubarak] flew in and ordered [COMM governors] to [e7 double] the guard on every beach.
| @MUBA person EGY GOV "Hosni Mubarak" office="president"
| @COMM office EGY GOV "governors"
| e7 MOBILIZE/police planned a=COMM C=terrorism

[SPJ.51 A judge in [MADR Madrid]] has [e8 interrogated] [SPS two more members] of the Leganes cell over the [e9 massacre] of [d4 March 2004].
| @SPJ office ESP JUD "judge in Madrid"
| @MADR place ESP "Madrid" city
| @SPS public ESP REB "members of the Leganes cell"
| d4 2004-03
| e8 ACCUSE/investigate a=SPJ.51 r=SPS p=MADR C=terrorism
| e9 ASSAULT/explosives t=d4 C=terrorism

[TURK.61 Turkey] may [e10 extradite] [SYR.61 Syrian militant Nabil Tarraf], who [c3 claims] [w3 that [SYR.62 he] financed the [IST Istanbul] [e20 bombings] of [d5 November 2003]], to [BEL Belgium], but [SYR.63 he] has [e12+c5 refused] [w5 to leave [TURK.62 Turkey]'s only jail with a garden].
| @TURK state TUR GOV "Turkey"
| @SYR person SYR REB "Nabil Tarraf"
| @BEL state BEL GOV "Belgium"
| d5 2003-11
| q3 asserts s=SYR.61
| e10 COOPERATE possible a=TURK.61 r=BEL C=terrorism
| e12 REJECT/yield a=SYR.63 D=-
| q5 denies s=SYR.63

[ALQ An Al-Qaeda group] [e13+c4 threatened] [DEN Copenhagen] and [ROME Rome] on a website with [w4 "hearts full of fire"] if their troops stayed in [IRA Iraq].
| @ALQ group IMG REB "Al-Qaeda group"
| @DEN state DNK GOV "Denmark"
| @ROME state ITA GOV "Italy"
| @IRA place IRQ "Iraq" country
| q4 threatens s=ALQ
| e13 THREATEN/violence a=ALQ r=DEN,ROME C=terrorism
| o1 threat e13

The night buses were full of people walking two stops for the sake of the pavements.
| @IST place TUR "Istanbul" city
| e20 ASSAULT/explosives p=IST t=d5 C=terrorism

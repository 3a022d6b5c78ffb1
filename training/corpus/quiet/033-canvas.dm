# id: quiet/033-canvas
# publisher: The Antwerp Observer
# language: en
# published: 2011-04-06

Four men, one ladder and a Flemish landscape

[w1 A gang raided a private gallery in [BRG Bruges] in the small hours of [d1 Sunday] and left with a landscape the size of a tea tray, worth perhaps two million euros], [DEA.1 the owner] [c1 said].
They overlooked the Ensor next to it.
| d1 2011-04-03
| q1 asserts s=DEA.1

[w2 "Either [THI.1 they] have terrible taste or they had an order,"] [c2 remarked] [WOU.1 Wouter Claes], who restored the picture in [d2 2006] and [c3 fears] [w3 [THI.2 they] will fold it].
Thefts of art in [BEL@ Belgium] fell by a tenth [d3 last year], thefts of bicycles rose by a fifth, and of beer crates nobody keeps count.
| d2 2006
| d3 2010
| q2 asserts s=WOU.1
| q3 speculates s=WOU.1

The alarm rang for eleven minutes.
[w4 A neighbour thought it was the gallery's opening], [ART.1 the insurers' investigator] [c4 noted] drily in [REP.1 a report] seen by this newspaper.
| q4 asserts s=ART.1

On [d4 Tuesday] [POL.1 police] [e1 stopped] a van at [KOR Kortrijk], searched it, found a ladder, and [e3 questioned] [DRV.1 the two roofers] inside until it became clear that roofers have ladders.
[DRV.2 They] were [e4 released] with a coffee.
| d4 2011-04-05
| e1 COERCE/restrict a=POL.1 r=DRV.1 p=KOR t=d4 C=crime

| e3 ACCUSE/investigate a=POL.1 r=DRV.1 t=d4 C=crime
| e4 RETREAT/release r=DRV.2 D=2011-04-05/inferred C=crime

[INT.1 Interpol] has been [e5 asked] for help, as it was when a Memling left by the same window in [d5 1998]; [w5 that one was found in [OST Ostend] four years later], [DEA.2 the owner] [c5 recalled], [w5 behind a freezer].
[w6 If [THI.3 the thieves] telephone], [DEA.3 he] [c6 promised], [w6 [DEA.4 he] will pay nothing and ask about the frame].
| d5 1998
| q5 asserts s=DEA.2
| q6 denies s=DEA.3
| e5 REQUEST/assist r=INT.1 D=- C=crime
| o1 request e5
| @BRG place BEL "Bruges" city
| @DEA public BEL BUS "gallery owner"
| @THI public - CRM "the thieves"
| @WOU person BEL UNK "Wouter Claes" office="restorer"
| @BEL state BEL GOV "Belgium"
| @ART office BEL BUS "insurers' investigator"
| @REP other - - "report"
| @POL body BEL COP "police"
| @KOR place BEL "Kortrijk" city
| @DRV public BEL BUS "two roofers"
| @INT body IGO COP "Interpol"
| @OST place BEL "Ostend" city

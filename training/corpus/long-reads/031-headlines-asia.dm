# id: long-reads/031-headlines-asia
# publisher: The Rangoon Courier
# language: en
# published: 2021-08-09

[POL [THA~ Thai] police] [e1 fire] rubber bullets at [DRV car-mob protesters] in [BKK Bangkok]
| e1 ASSAULT/firearms a=POL r=DRV p=BKK C=repression

[TAL Taliban] [e2 take] [KUN Kunduz]; [KAB Kabul] [e4+c1 vows] [w1 to [e3 hit back]]
| e2 COERCE/seize a=TAL p=KUN C=military,territory
| e4 THREATEN/violence a=KAB r=TAL C=military
| e3 ASSAULT hypothetical a=KAB r=TAL C=military
| q1 threatens s=KAB
| causes e2 e4
| o1 threat e4

Olympics over: [TOK Tokyo] counts gold, and the cost

[ROK Seoul], [USA Washington] to start [e5 drills] [d1 Aug 16] despite [KIM Pyongyang] [e6 warning]
| d1 2021-08-16
| e5 COOPERATE planned a=ROK,USA t=d1 C=military
| e6 THREATEN a=KIM r=ROK C=military
| o2 scheduled e5 due=2021-08-16
| o3 threat e6

Ex-minister's midnight raid on hotel fridge goes viral

[JUN [MMR Myanmar] junta] [e7+c2 promises] [w2 polls by [d2 2023]], [NLD ousted party] [e8 scoffs]
| d2 2023
| e7 AGREE a=JUN C=election
| e8 ACCUSE/disapprove a=NLD r=JUN C=election
| q2 promises s=JUN
| o4 promise e7 due=..2023-12-31

[IND India]-[CHN China] border [e9 pullback]: one more lake down, three to go
| e9 RETREAT/withdraw a=IND,CHN C=territory,military

[CAM Cambodia] opens night market, hopes tourists bite

[VNM Hanoi] [e10 jails] blogger 5 yrs; [EUR EU] [e11 deplores] verdict
| span BLOG at="blogger"#1
| @BLOG public VNM JRN "blogger"
| e10 COERCE/arrest a=VNM r=BLOG C=rights_freedoms
| e11 ACCUSE/disapprove a=EUR r=VNM C=rights_freedoms

[PAL Palace]: [w4 No [e12 talks] with [NPA communist rebels] before [d3 Christmas]]
| d3 2021-12-25
| span c4 at=":"#1
| e12 CONSULT denied a=PAL,NPA C=political_institutions
| q4 denies s=PAL

[KOR [ROK Korean] unions] [e13+c5 threaten] [w5 bank [e14 strike]]; shares steady
| e13 THREATEN a=KOR C=economic
| e14 PROTEST/strike hypothetical a=KOR C=economic
| q5 threatens s=KOR
| o5 threat e13

[LKA Sri Lanka] tea auction hits five-year high

| @POL body THA COP "Thai police"
| @THA state THA GOV "Thailand"
| @DRV public THA CVL "car-mob protesters"
| @BKK place THA "Bangkok" city
| @TAL group AFG REB "Taliban"
| @KUN place AFG "Kunduz" city
| @KAB state AFG GOV "Afghanistan"
| @TOK place JPN "Tokyo" city
| @ROK state KOR GOV "South Korea"
| @USA state USA GOV "United States"
| @KIM state PRK GOV "North Korea"
| @JUN body MMR GOV,MIL "junta"
| @MMR state MMR GOV "Myanmar"
| @NLD group MMR PTY,OPP "ousted party"
| @IND state IND GOV "India"
| @CHN state CHN GOV "China"
| @CAM place KHM "Cambodia" country
| @VNM state VNM GOV "Vietnam"
| @EUR state EUR - "European Union"
| @PAL body PHL GOV "presidential palace"
| @NPA group PHL REB "communist rebels"
| @KOR group KOR LAB "unions"
| @LKA state LKA GOV "Sri Lanka"

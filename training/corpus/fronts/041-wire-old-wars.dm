# id: fronts/041-wire-old-wars
# publisher: Meridian Press
# language: en
# published: 2000-05-31

[RUF Revolutionary United Front rebels], whom [LBR Liberia's president] is [c1 said] [w1 to [e1 arm]], [e2 released] [PEACEK the last [n1 85] of their Zambian and Kenyan hostages] on [d1 Sunday], without their boots.
| d1 2000-05-28
| n1 other 85
| q1 asserts
| e1 AID a=LBR r=RUF D=- C=military
| e2 RETREAT/release a=RUF r=PEACEK t=d1 n=n1 C=peacekeeping

[ERI Eritrea] [e3 pulled] its brigades out of [ZAL Zalambessa], and [ETH.1 Ethiopia], which had [e4+c2 sworn] [w2 to [e5 march] on [ASM Asmara]], [c3 declared] [w3 the war over on [ETH.2 its] side].
| q2 threatens s=ETH.1
| q3 asserts s=ETH.1
| e3 RETREAT/withdraw a=ERI p=ZAL D=- C=territory
| e4 THREATEN/violence a=ETH.1 D=- C=military
| e5 ASSAULT hypothetical a=ETH.1 p=ASM C=military
| o1 threat e4

In [FRE Freetown] a cannery whose roof was lost in the war has reopened with a loan from nobody.

[w4 [SPE.1 The gunmen] who have [e6 held] [CHAUD.1 Fiji's prime minister] in parliament since [d2 May 19] will [e7 free] [CHAUD.2 him] as soon as [SPE.2 they] are [e8 amnestied]], [JNLM a go-between] [c4 told] [RADF the island's radio].
| d2 2000-05-19..
| q4 promises s=JNLM
| e6 ASSAULT/abduct a=SPE.1 r=CHAUD.1 t=d2 C=executive
| e7 RETREAT/release planned a=SPE.1 r=CHAUD.2 C=executive
| e8 CONCEDE hypothetical r=SPE.2 C=legal

[ISRA Israeli soldiers] having [e9 left] [LBNS southern Lebanon] [d3 last week] after 22 years, [HEZ Hezbollah] now [c5 insists] [w5 that [SHEB the Shebaa farms] be [e10 handed over] too] and [e11 refuses] to [e12 give up] its rifles.
| d3 2000-05-22..2000-05-29
| q5 demands s=HEZ
| span c6 at="refuses"
| span w6 at="to give up its rifles"
| q6 denies s=HEZ
| e9 RETREAT/withdraw a=ISRA p=LBNS t=d3 C=territory
| e10 RETREAT/withdraw hypothetical a=ISRA p=SHEB C=territory
| e11 REJECT/yield a=HEZ C=military
| e12 RETREAT/disarm denied a=HEZ C=military

[w7 "Negotiate with [LTTEX the Tigers]? [MIN.1 I] would sooner [e13 negotiate] with the sea,"] [MIN.2 a deputy minister] in [COL Colombo] [c7 scoffed] when asked about [c8 reports] [w8 that [NOR [NORS~ Norwegian] envoys] had already [e14 met] both].
| q7 denies s=MIN.2
| q8 asserts
| e13 CONSULT denied a=MIN.1,LTTEX C=military
| e14 CONSULT possible a=NOR C=military

The ferry that sank in [SULU the Sulu Sea], first put down to a bomb, had been carrying twice its passengers and a cargo of cement.
| @RUF group SLE REB "Revolutionary United Front rebels"
| @LBR office LBR GOV "Liberia's president" office="president"
| @PEACEK public UNO MIL "peacekeeper hostages"
| @ERI state ERI GOV "Eritrea"
| @ETH state ETH GOV "Ethiopia"
| @ZAL place ETH "Zalambessa" city
| @ASM place ERI "Asmara" city
| @FRE place SLE "Freetown" city
| @SPE group FJI REB "gunmen"
| @CHAUD office FJI GOV "Fiji's prime minister" office="prime minister"
| @JNLM public FJI - "go-between"
| @RADF company FJI JRN "island's radio"
| @ISRA body ISR MIL "Israeli soldiers"
| @LBNS place LBN "southern Lebanon" region
| @HEZ group LBN REB "Hezbollah"
| @LTTEX group LKA REB "Tigers"
| @MIN office LKA GOV "deputy minister"
| @COL place LKA "Colombo" city
| @NOR office NOR GOV "Norwegian envoys"
| @NORS state NOR GOV "Norway"
| @SULU place PHL "Sulu Sea" region
| @SHEB place LBN "Shebaa farms" district

# id: mena-south-asia/005-wire-iran-nuclear
# publisher: Meridian Newswire
# language: en
# published: 2022-12-06

[IAEA The International Atomic Energy Agency] [e1+c1 rapped] [IRN.1 Iran] [w1 for [e2 unplugging] [n1 27] cameras at [NAT Natanz]] and [e3+c2 called on] [IRN.2 it] [w2 to [e4 readmit] [INSP inspectors] without delay].
| @IAEA body UNO - "International Atomic Energy Agency"
| @IRN state IRN GOV "Iran"
| @NAT place IRN "Natanz" city
| @INSP office UNO - "nuclear inspectors" office="inspectors"
| n1 other 27
| q1 accuses s=IAEA
| q2 demands s=IAEA
| e1 ACCUSE/disapprove a=IAEA r=IRN.1 C=cbrn,diplomatic
| e2 COERCE/restrict a=IRN.1 p=NAT n=n1 D=- C=cbrn
| e3 REQUEST/yield a=IAEA r=IRN.2 C=cbrn,diplomatic
| e4 RETREAT/access hypothetical a=IRN.2 r=INSP C=cbrn
| o1 demand e3 refused closed=e5

[IRN.31 Tehran] [e5 spurned] [IAEA the agency]'s [e23 appeal], and [ENV its envoy] in [VIE Vienna] [e6+c3 warned] [w3 that [IRN.32 Iran] might [e7 bar] inspectors altogether].
| @ENV office IRN GOV "Iranian envoy" office="envoy"
| @VIE place AUT "Vienna" city
| q3 threatens s=ENV
| e5 REJECT/yield a=IRN.31 r=IAEA C=cbrn,diplomatic
| e6 THREATEN/restrict a=ENV r=IAEA p=VIE C=cbrn,diplomatic
| e7 REJECT/yield hypothetical a=IRN.32 C=cbrn
| answers e5 e3
| o2 threat e6
| e23 REQUEST a=IAEA r=IRN.31 D=-
| answers e5 e23
| o5 request e23 refused closed=e5

[EU The European Union] on [d1 Monday] [e8 blacklisted] [CMD [n2 four] commanders of [IRGC the Revolutionary Guards]] for their part in [e9 crushing] the protests, and [DRONE a drone maker] will be [e10 cut off] from its banks [d2 next week].
| @EU body EUR - "European Union"
| @IRGC body IRN MIL "Revolutionary Guards"
| @CMD office IRN MIL "four Revolutionary Guards commanders" office="commanders"
| @DRONE company IRN BUS "drone maker"
| d1 2022-12-05
| d2 2022-12-12..2022-12-19
| n2 other 4
| e8 SANCTION/discontinue a=EU r=CMD t=d1 n=n2 C=economic,human_rights
| e9 ASSAULT/crowd-control a=CMD D=- C=repression
| e10 SANCTION/discontinue planned a=EU r=DRONE t=d2 C=economic
| causes e9 e8
| o3 scheduled e10 due=2022-12-12..2022-12-19

[FRA.1 France] [e11+c4 demanded] [w4 the immediate [e12 release] of [SEVEN [n3 seven] of [FRA.2 its] citizens]] whom [JUDI the Iranian judiciary] [e13+c5 accuses] [w5 of [e14 spying] for [ISR Israel]].
| @FRA state FRA GOV "France"
| @SEVEN public FRA CVL "seven French citizens"
| @JUDI body IRN JUD "Iranian judiciary"
| @ISR state ISR GOV "Israel"
| n3 other 7
| q4 demands s=FRA.1
| q5 accuses s=JUDI
| e11 REQUEST/yield a=FRA.1 C=diplomatic,human_rights
| e12 RETREAT/release hypothetical r=SEVEN n=n3 C=diplomatic
| e13 ACCUSE/allege a=JUDI r=SEVEN D=- C=intelligence
| e14 COOPERATE a=SEVEN,ISR D=- C=intelligence
| o4 demand e11

[IRGCN [IRGC The Guards]' navy] [e15 test-fired] a cruise missile in [HORM the Strait of Hormuz] [d3 last Thursday] while a [USA~ US] [DEST destroyer] [e16 shadowed] the launch from a distance.
| @IRGCN body IRN MIL "Revolutionary Guards navy"
| @HORM place - "Strait of Hormuz" region
| @USA state USA GOV "United States"
| @DEST body USA MIL "US destroyer"
| d3 2022-12-01
| e15 MOBILIZE/weapons a=IRGCN p=HORM t=d3 C=military
| e16 MOBILIZE/weapons a=DEST r=IRGCN p=HORM t=d3 C=military

[ARM Armenia] and [IRN Iran] [e17 inked] a gas-for-power contract in [YER Yerevan], [ISNA the ISNA agency] [c6 reported], citing [EMIN the energy minister].
| @ARM state ARM GOV "Armenia"
| @YER place ARM "Yerevan" city
| @ISNA company IRN JRN "ISNA"
| @EMIN office IRN GOV "energy minister" office="energy minister"
| span w6 at="Armenia and Iran inked a gas-for-power contract in Yerevan"
| span w7 at="Armenia and Iran inked a gas-for-power contract in Yerevan"
| span c7 at="citing"
| q6 asserts s=ISNA
| q7 asserts s=EMIN parent=q6
| e17 SUPPORT a=ARM,IRN p=YER C=economic

Inflation above 40 per cent has emptied the sweetshops of [TAB Tabriz], where a kilo of pistachios now costs what a nurse earns in two days.
| @TAB place IRN "Tabriz" city

[w8 [GBR Britain] will neither [e18 recall] [AMB its ambassador] nor [e19 downgrade] ties], [UNDER a junior foreign minister] [c8 told] [MPS lawmakers] on [d4 Tuesday].
| @GBR state GBR GOV "United Kingdom"
| @AMB office GBR GOV "British ambassador" office="ambassador"
| @UNDER office GBR GOV "junior foreign minister" office="junior foreign minister"
| @MPS office GBR LEG "British lawmakers" office="lawmakers"
| d4 2022-12-06
| q8 denies s=UNDER
| e18 SANCTION/withdraw denied a=GBR C=diplomatic
| e19 SANCTION/discontinue denied a=GBR C=diplomatic

[DISS [GER~ German] prosecutors] have put out a [e20 warrant] for [EX a former Guards officer] [c9 suspected] [w9 of plotting to [e22 kill] [DISN [n4 two] dissidents] in [COL Cologne]].
| @DISS office DEU JUD "German prosecutors" office="prosecutors"
| @GER state DEU GOV "Germany"
| @EX person IRN ELI "former Guards officer"
| @DISN public IRN OPP "two dissidents"
| @COL place DEU "Cologne" city
| n4 killed 2
| q9 speculates
| e20 THREATEN/arrest a=DISS r=EX C=legal
| e22 ASSAULT/targeted possible a=EX r=DISN p=COL n=n4

# id: voices/004-chaco-senator-profile
# publisher: The Paraná Review
# language: en
# published: 2013-01-30

The rancher who [c1 wants] [w1 to be [PAR Paraguay]'s conscience]
| q1 promises

[BEN.21 Arsenio Benegas] does not [c2 regard] [BEN.22 himself] [w2 as a politician].
[BEN.23 He] is, [BEN.24 he] [c3 tells] visitors to his ranch near [FIL Filadelfia], [w3 "a neighbour with a loud voice"].
| q2 denies s=BEN.21
| q3 asserts s=BEN.24

[POLL Three polls published since [d1 December]] [c4 put] [BEN him] [w4 within reach of the run-off on [d2 April 21]], and [STRAT a strategist for [COL the Colorado Party]], who would speak only on condition of anonymity, [c5 conceded] [w5 that nobody there had seen it coming].
| d1 2012-12..2013-01-31
| d2 2013-04-21
| q4 asserts s=POLL
| q5 asserts s=STRAT

[BEN.41 Benegas], 63, [c6 says] [w6 [BEN.42 he] [c7 resolved] [w7 to run] on the night when [COP police] [e1 shot] [PEAS.41 [n1 two] peasants] on the road to [CUR Curuguaty] and [RADIO the radio] [c8 called] it [w8 "an exchange of fire"]].
[w9 "I turned the truck round and drove there, and I saw the boots,"] [BEN he] [c9 recalls].
[w9 "One pair. An exchange needs two."]
| n1 other 2
| q6 asserts s=BEN.41
| q7 promises s=BEN.42
| q8 asserts s=RADIO
| q9 denies s=BEN
| denies q9 q8
| e1 ASSAULT/firearms a=COP r=PEAS.41 p=CUR n=n1 D=- C=repression

[MIN The interior ministry] [c10 maintains] [w10 that [PEAS the dead men] [e2 fired] first], and [COURT a court in [SAL Salto del Guairá]] has [c11 found] [w11 no reason to doubt it].
| q10 accuses s=MIN
| q11 asserts s=COURT
| e2 ASSAULT/firearms a=PEAS D=-

His programme is short: [BEN.60 he] [c12 intends] [w12 to tax soya exports, to title the land of smallholders and to sell the presidential aircraft, which [BEN.61 he] has [e3+c13 described] [w13 as "a limousine with a hangover"]].
| q12 promises s=BEN.60
| q13 accuses s=BEN.61
| e3 ACCUSE/disapprove a=BEN.61 D=-

Economists are not impressed.
[VIL Teresa Villasanti], who teaches public finance in [ASU Asunción], [c14 reckons] [w14 the tax would raise half of what was needed], while [UNI the growers' union] [e4+c16 warns] [w16 that [MEMB its members] will [e5 block] every highway in [ALT Alto Paraná] if [BEN.70 he] wins].
| q14 asserts s=VIL
| q16 threatens s=UNI
| e4 THREATEN/restrict a=UNI
| e5 PROTEST/obstruct hypothetical a=MEMB p=ALT
| o1 threat e4

[w17 "Let them,"] [BEN he] [c17 said] on [d3 Monday], scratching a dog behind the ear.
[w17 "Half of the drivers will be mine."]
| d3 2013-01-28
| q17 asserts s=BEN

[SIS His sister Ramona], a nun, [c18 confided] [w18 that [FAM the family] had [c19 hoped] [w19 he would grow tired of it], and had even [c20 prayed] [w20 that he would]].
| q18 asserts s=SIS
| q19 speculates s=FAM
| q20 demands s=FAM

[ABC Última Hora del Este], not a paper that loves him, [c21 thinks] [w21 [BEN the rancher] could yet finish second]; [EDIT its editor], in [d4 Sunday]'s column, [c22 likened] him [w22 to "a hailstorm that has learned to read"].
| d4 2013-01-27
| q21 asserts s=ABC
| q22 asserts s=EDIT

| @PAR state PRY GOV "Paraguay"
| @BEN person PRY OPP,LEG "Arsenio Benegas"
| @FIL place PRY "Filadelfia" city
| @POLL other PRY - "three polls"
| @STRAT office PRY PTY "strategist for the Colorado Party"
| @COL group PRY PTY "Colorado Party"
| @COP body PRY COP "police"
| @PEAS public PRY AGR "two peasants"
| @CUR place PRY "Curuguaty" city
| @RADIO company PRY JRN "the radio"
| @MIN body PRY GOV "interior ministry"
| @COURT body PRY JUD "court in Salto del Guairá"
| @SAL place PRY "Salto del Guairá" city
| @VIL person PRY EDU "Teresa Villasanti"
| @ASU place PRY "Asunción" city
| @UNI group PRY AGR "growers' union"
| @MEMB public PRY AGR "members of the growers' union"
| @ALT place PRY "Alto Paraná" province
| @SIS person PRY REL,ELI "Ramona Benegas"
| @FAM public PRY ELI "Benegas family"
| @ABC company PRY JRN "Última Hora del Este"
| @EDIT office PRY JRN "editor of Última Hora del Este"

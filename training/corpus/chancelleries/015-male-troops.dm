# id: chancelleries/015-male-troops
# publisher: Equator Times
# title: First Indian airmen leave Maldives before deadline
# language: en
# published: 2024-03-12

[IAF First Indian airmen] [e1 leave] [MDV@ Maldives] before deadline
| e1 RETREAT/withdraw a=IAF p=MDV D=2024-03-11/inferred C=military,diplomatic

[o1 [w1 The first [n1 25] [IAF Indian servicemen], who flew and mended a rescue helicopter on [ADDU the atoll of Addu], [e2 went home] on [d1 Monday] and were replaced by [CIV civilians in identical overalls]], [OFF a Maldivian defence official] [c1 said].]
| d1 2024-03-11
| n1 troops 25
| q1 asserts s=OFF
| e2 RETREAT/withdraw a=IAF t=d1 n=n1 C=military,diplomatic
| repeats e2 e1

[o1 [MDVP.31 President Ahmed Shifaz], a former engineer who won office in [d2 September] with T-shirts that read "India Out", had [e3+c2 given] [IND New Delhi] until [d3 March 15] [w2 to begin [e4 removing] [TRO its 89 soldiers] from a country of 520,000 people, where, [MDVP.32 he] [c3 said], [w3 no foreign boot should tread]].]
| d2 2023-09
| d3 2024-03-15
| q2 demands s=MDVP.31
| q3 asserts s=MDVP.32
| e3 REQUEST/yield a=MDVP.31 r=IND D=- C=military,diplomatic
| e4 RETREAT/withdraw hypothetical a=IND t=d3 C=military,diplomatic
| answers e2 e3
| o1 deadline e3 met due=2024-03-15 closed=e2

[IND India] is the islands' nearest neighbour, its doctor, its grocer and, on two occasions, its fireman: [PARA its paratroopers] [e5 put down] a coup by [PLOTE Tamil mercenaries] in [d4 1988], and when the capital's only water plant burned in [d5 2014] [IAFB its air force] [e6 flew in] [n2 1,000 tonnes] of bottles.
Relations have been cool before.
| d4 1988
| d5 2014
| n2 other 1000 tonnes
| e5 ASSAULT a=PARA r=PLOTE t=d4 C=military
| e6 AID a=IAFB t=d5 n=n2 C=disasters

In [d6 January] [MINI.51 three deputy ministers] were [e7 suspended] for posts in which [MINI.52 they] [e8+c4 called] [MODI India's prime minister] [w4 "a clown"], and [STARS Indian film stars] [e9+c5 urged] [FANS their followers] [w5 to spend the holidays at home].
| d6 2024-01
| q4 accuses s=MINI.52
| q5 demands s=STARS
| e7 SANCTION/expel r=MINI.51 t=d6 C=diplomatic
| e8 ACCUSE/disapprove a=MINI.52 r=MODI D=- C=diplomatic
| e9 REQUEST a=STARS r=FANS t=d6 C=diplomatic
| causes e8 e7

[CHN Beijing], which [d7 last week] [e10 signed] with [MDV Malé] an accord on military help "free of charge", [c6 insists] [w6 it seeks no advantage]; [SHIP a Chinese research ship], the Xiang Yang Hong 3, has meanwhile called twice at [MALE the capital] to "rotate its crew".
[w7 "[MDV.71 We] are buying an umbrella from the man who sells the rain,"] [c7 grumbled] [OPP Ibrahim Zahir of the opposition Democrats].
| d7 2024-03-04..2024-03-11
| q6 asserts s=CHN
| q7 accuses s=OPP
| e10 SUPPORT a=CHN,MDV t=d7 C=military

[w8 The remaining [TRO soldiers] should be [e12 gone] by [d8 May 10]], [IND India's foreign ministry] [c8 confirmed], without using the word soldiers.
| d8 2024-05-10
| q8 promises s=IND
| e12 RETREAT/withdraw planned a=TRO t=d8 C=military
| o2 scheduled e12 due=2024-05-10

| @IAF body IND MIL "Indian servicemen"
| @MDV state MDV GOV "Maldives"
| @ADDU place MDV "Addu" region
| @CIV public IND CVL "civilian technicians"
| @OFF office MDV GOV,MIL "Maldivian defence official"
| @MDVP person MDV GOV "Ahmed Shifaz" office="president"
| @IND state IND GOV "India"
| @TRO body IND MIL "Indian soldiers"
| @PARA body IND MIL "Indian paratroopers"
| @PLOTE group IMG REB "Tamil mercenaries"
| @IAFB body IND MIL "Indian air force"
| @MINI office MDV GOV "three deputy ministers"
| @MODI office IND GOV "India's prime minister" office="prime minister"
| @STARS public IND CVL "Indian film stars"
| @FANS public IND CVL "their followers"
| @CHN state CHN GOV "China"
| @SHIP other CHN - "Chinese research ship"
| @MALE place MDV "Malé" city
| @OPP person MDV PTY,OPP "Ibrahim Zahir"

# id: mena-south-asia/003-wire-south-asia
# publisher: Indus Wire Service
# language: en
# published: 2025-05-08

[IND India] and [PAK Pakistan] [e1 traded] artillery fire along [LOC the Line of Control] overnight, and [n1 at least 14] villagers were [e2 killed] in [POON Poonch], [CIV civil officials] [c1 said] on [d1 Thursday].
| @IND state IND GOV "India"
| @PAK state PAK GOV "Pakistan"
| @LOC place - "Line of Control" region
| @POON place IND "Poonch" district
| @CIV office IND GOV "civil officials" office="civil officials"
| d1 2025-05-08
| n1 killed 14..
| span w1 at="India and Pakistan traded artillery fire along the Line of Control overnight, and at least 14 villagers were killed in Poonch"
| q1 asserts s=CIV
| e1 ASSAULT/heavy-weapons a=IND,PAK p=LOC D=2025-05-07..2025-05-09/stated C=military,territory
| e2 ASSAULT p=POON n=n1 D=2025-05-07..2025-05-09/inferred C=military

[PAK Islamabad] [e3 scrambled] [JETS jets] and [e4 closed] its airspace to [INDC.1 [IND~ Indian] carriers] within the hour, a step [INDC.2 the airlines] [c2 estimate] [w2 will cost [INDC.3 them] $3 million a day].
| @JETS body PAK MIL "Pakistani jets"
| @INDC company IND BUS "Indian carriers"
| q2 speculates s=INDC.2
| e3 MOBILIZE/weapons a=PAK C=military
| e4 COERCE/restrict a=PAK r=INDC.1 C=military

[NPL Nepal]'s [NPM prime minister] [e5 telephoned] [INP his [IND~ Indian] opposite number] to [e6+c3 plead] [w3 for calm].
| @NPL state NPL GOV "Nepal"
| @NPM office NPL GOV "Nepali prime minister" office="prime minister"
| @INP office IND GOV "Indian prime minister" office="prime minister"
| q3 demands s=NPM
| e5 CONSULT/phone a=NPM,INP C=diplomatic
| e6 REQUEST a=NPM r=INP C=diplomatic
| o1 request e6

[MDV The Maldives] has [e7 rescinded] a visa-free regime for [TRV [ISR~ Israeli] travellers], and [SPK the speaker of [MAJL its parliament]] [c4 vowed] [w4 that the ban would not be [e8 lifted] "while [GAZA Gaza] [e9 burns]"].
| @MDV state MDV GOV "Maldives"
| @TRV public ISR CVL "Israeli travellers"
| @ISR state ISR GOV "Israel"
| @SPK office MDV LEG "speaker of the Maldivian parliament" office="speaker of its parliament"
| @MAJL body MDV LEG "Maldivian parliament"
| @GAZA place PSE "Gaza" province
| q4 promises s=SPK
| e7 SANCTION/discontinue a=MDV r=TRV C=diplomatic
| e8 CONCEDE denied
| e9 ASSAULT/destroy p=GAZA D=-

[BGD Dhaka] [e10+c5 asked] [UNHCR the UN refugee agency] [w5 to [e11 restore] food rations for [ROH [n2 about a million] Rohingya] in [COX Cox's Bazar]], which were [e12 slashed] in [d2 April].
| @BGD state BGD GOV "Bangladesh"
| @UNHCR body UNO - "UN refugee agency"
| @ROH public MMR REF "Rohingya"
| @COX place BGD "Cox's Bazar" district
| d2 2025-04
| n2 other 1000000 ~
| q5 demands s=BGD
| e10 REQUEST/assist a=BGD r=UNHCR C=migration
| e11 AID hypothetical a=UNHCR r=ROH p=COX n=n2 C=migration,human_security
| e12 SANCTION/discontinue r=ROH p=COX t=d2 C=migration
| o2 request e10

[TAL The Taliban] [e13+c6 pledged] [w6 to [e14 reopen] [TORK the Torkham crossing]] after [ELD tribal elders] from [BOTH both sides] [e15 sat down] in [LKOT Landi Kotal]; by nightfall the first lorries were [e16 rolling through].
| @TAL group AFG GOV "Taliban"
| @TORK place - "Torkham crossing" exact
| @ELD public - CVL "tribal elders"
| @BOTH group - - "both sides"
| @LKOT place PAK "Landi Kotal" city
| q6 promises s=TAL
| e13 CONCEDE a=TAL
| e14 RETREAT/access planned a=TAL p=TORK
| e15 CONSULT a=ELD p=LKOT D=-
| e16 RETREAT/access
| answers e16 e13
| o3 promise e13 met closed=e16

[LKA Sri Lanka]'s [BRIB bribery commission] is [e17 looking into] the purchase of two patrol aircraft, and [c7 suspects] [w7 that kickbacks changed hands in [SGP@ Singapore]].
| @LKA state LKA GOV "Sri Lanka"
| @BRIB body LKA GOV "bribery commission"
| @SGP state SGP GOV "Singapore"
| q7 speculates s=BRIB
| e17 ACCUSE/investigate a=BRIB C=corruption

The Himalayan kingdom of [BTN@ Bhutan], squeezed between two giants, measures its progress in happiness and sells most of its electricity to [IND a single customer].
| @BTN state BTN GOV "Bhutan"

[w9 [UNS.1 The UN secretary-general] [c8 hopes] [w8 [IND India] and [PAK Pakistan] will [e18 pull back] [ARM their armour]]], [UNSP [UNS.2 his] spokeswoman] [c9 said].
| @UNS office UNO - "UN secretary-general" office="secretary-general"
| @UNSP office UNO - "UN spokeswoman" office="spokeswoman"
| @ARM body - MIL "Indian and Pakistani armour"
| q8 speculates s=UNS.1
| q9 asserts s=UNSP
| e18 RETREAT/withdraw hypothetical a=IND,PAK C=military

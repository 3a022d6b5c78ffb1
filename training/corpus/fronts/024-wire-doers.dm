# id: fronts/024-wire-doers
# publisher: Continental Wire
# language: en
# published: 2012-11-30

[M23.1 The rebels], whom [KAG Kampala] had [e1+c1 urged] [w1 to [e2 leave] [GOM Goma] by [d1 Thursday]], instead [e3 drove off] with the central bank's safe.
| d1 2012-11-29
| q1 demands s=KAG
| e1 REQUEST/yield a=KAG r=M23.1 D=- C=military
| e2 RETREAT/withdraw hypothetical a=M23.1 p=GOM D=..2012-11-30/stated C=military
| e3 COERCE/seize a=M23.1 p=GOM C=military
| o1 deadline e1 lapsed due=..2012-11-30

[REPS [n1 Four] reporters] [e4 beaten] by [SUDPOL police] at a student's funeral in [KHA Khartoum] [d2 last week] were [e5 called in] on [d3 Wednesday] and [e6+c2 told] [w2 to [e7 apologise]].
| d2 2012-11-19..2012-11-26
| d3 2012-11-28
| n1 injured 4
| q2 demands
| e4 ASSAULT/beat a=SUDPOL r=REPS p=KHA t=d2 n=n1 C=rights_freedoms
| e5 COERCE/arrest r=REPS t=d3 C=rights_freedoms
| e6 REQUEST/yield r=REPS D=2012-11-28/inferred C=rights_freedoms
| e7 CONCEDE hypothetical a=REPS
| o2 demand e6

[w4 [SYR Syria]'s [e8 shelling] of an olive press in [REY Reyhanlı], which [TURF the Turkish foreign minister] [e9+c3 called] [w3 "one shell too many"], may yet [e10 bring] [NATO.1 NATO] batteries to the border], [DIPL two diplomats] in [BRU Brussels] [c4 believe].
| q3 accuses s=TURF
| q4 speculates s=DIPL
| e8 ASSAULT/heavy-weapons a=SYR p=REY D=- C=military
| e9 ACCUSE/disapprove a=TURF r=SYR C=military
| e10 MOBILIZE/weapons possible a=NATO.1 C=military

[DANCE A dance troupe] that [ANS Ansar Dine] had [e11 whipped] in [TIM Timbuktu] in [d4 August] performed in [BAMK Bamako] on [d80 Thursday], to a full house.
| d4 2012-08
| e11 ASSAULT/beat a=ANS r=DANCE p=TIM t=d4 C=rights_freedoms

Sent to [e12 rescue] [FRHO.1 a French engineer], [FRCOM commandos] landed on the wrong beach and came back without [FRHO.2 him]; [SHAB.8 al-Shabaab], which [c5 says] [w5 [SHAB.9 it] [e13 shot] [FRHO.3 him]], has [e14 offered] to [e15 sell] the body.
| q5 asserts s=SHAB.8
| e12 AID denied a=FRCOM r=FRHO.1 C=terrorism
| e13 ASSAULT/firearms a=SHAB.9 r=FRHO.3 D=- C=terrorism
| e14 AGREE a=SHAB.8 D=- C=terrorism
| e15 RETREAT/release hypothetical a=SHAB.8 C=terrorism
| o3 invitation e14

The helicopter that brought [LSG the governor] home from a wedding in [TAK Tak Bai] came down in a paddy because of a cracked blade; [SEPA separatists] on a website [c6 claimed] [w6 to have [e16 downed] it], which [INV investigators] [c7 dismissed] as [w7 boasting].
| q6 asserts s=SEPA
| q7 denies s=INV
| e16 ASSAULT a=SEPA p=TAK D=- C=military
| denies q7 e16

The sheikh's followers attacked the buffet with a will.

| @M23 group COD REB "M23"
| @KAG state UGA GOV "Kampala"
| @GOM place COD "Goma" city
| @REPS public SDN JRN "four reporters"
| @SUDPOL body SDN COP "police"
| @KHA place SDN "Khartoum" city
| @SYR state SYR GOV "Syria"
| @REY place TUR "Reyhanlı" city
| @TURF office TUR GOV "Turkish foreign minister" office="foreign minister"
| @NATO body IGO MIL "NATO"
| @DIPL public - GOV "two diplomats"
| @BRU place BEL "Brussels" city
| @DANCE group MLI CVL "dance troupe"
| @ANS group MLI REB "Ansar Dine"
| @TIM place MLI "Timbuktu" city
| @BAMK place MLI "Bamako" city
| @FRHO public FRA CVL "French engineer"
| @FRCOM body FRA MIL "commandos"
| @SHAB group SOM REB "al-Shabaab"
| @LSG office THA GOV "governor" office="governor"
| @TAK place THA "Tak Bai" city
| @SEPA group THA REB "separatists"
| @INV office THA GOV "investigators"
| d80 2012-11-29

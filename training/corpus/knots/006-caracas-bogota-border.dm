# id: knots/006-caracas-bogota-border
# publisher: Correo Andino English
# title: Bogotá, told by court to free rebels' envoys, frees one, tells Caracas to collect him
# language: en
# published: 2021-07-09

[BOG.1 Bogotá], [e1+c1 told] by [CRT.1 court] [w1 to [e2 free] [ENV.1 rebels' envoys]], [e3 frees] [ONE.1 one], [e4+c2 tells] [CAR.1 Caracas] [w2 to [e5 collect] [ONE.2 him]]
| q1 demands s=CRT.1
| q2 demands s=BOG.1
| e1 REQUEST/yield a=CRT.1 r=BOG.1 D=2021-07-05/inferred C=legal
| e2 RETREAT/release hypothetical a=BOG.1 r=ENV.1
| e3 RETREAT/release a=BOG.1 r=ONE.1 D=2021-07-08/inferred
| e4 REQUEST a=BOG.1 r=CAR.1 D=2021-07-08/inferred C=diplomatic
| e5 COOPERATE hypothetical a=CAR.1
| answers e3 e1
| o1 demand e1 met closed=e3
| o2 request e4

The [e6 release] on [d1 Thursday] of [ONE.3 Ramiro Cuesta], one of [ENV.2 [n1 three] negotiators] whom [ARM.1 the army] had [e7 arrested] at an airport to which [FPR the former president] had himself [e8 invited] [ENV.3 them], followed a ruling by [CRT.2 the Constitutional Court] that the invitation, being a promise of the state, bound whoever governed it.
| d1 2021-07-08
| n1 arrested 3
| e6 RETREAT/release r=ONE.3 t=d1 C=legal
| e7 COERCE/arrest a=ARM.1 r=ENV.2 n=n1 D=-
| e8 AGREE a=FPR r=ENV.3 D=- C=diplomatic
| repeats e6 e3

[DEF.1 Defence Minister Álvaro Ocampo], who [e10 opposed] the [x release] and whose general had ordered the [x arrests], [c3 said] [w3 that [CAR.3 Venezuela], having [e12 sheltered] [ENV.4 the other two] for years under other names, was welcome to this one].
| q3 accuses s=DEF.1
| e10 ACCUSE/disapprove a=DEF.1 D=-
| e12 AID a=CAR.3 r=ENV.4 D=-

[CAR.4 Caracas] [e14+c4 called] the offer [w4 "a mockery"], [e15 refused] it, and, in the same statement, [e16+c5 offered] [w5 to [e17 send] an aeroplane].
| q4 accuses s=CAR.4
| q5 proposes s=CAR.4
| e14 ACCUSE/disapprove a=CAR.4 D=- C=diplomatic
| e15 REJECT a=CAR.4 C=diplomatic
| e16 AGREE a=CAR.4 C=diplomatic
| e17 AID hypothetical a=CAR.4
| answers e15 e4
| o3 invitation e16

Neither of [ENV.5 the two envoys] still in [PIC La Picota prison], [FRA.1 Franklin Tapia], accused by [PRO.1 prosecutors] of planning a [e19 bombing] that killed [CAD.1 [n2 22] cadets], and [NEL.1 Nelsy Bravo], accused by nobody of anything, was told why [ONE.4 their colleague] had been [e20 let] out and [ENV.6 they] had not.
| n2 killed 22
| span e21 at="accused"#1
| span c6 at="accused"#1
| span w6 at="of planning a bombing that killed 22 cadets"#1
| q6 accuses s=PRO.1
| e21 ACCUSE/allege a=PRO.1 r=FRA.1 D=- C=terrorism,legal
| e19 ASSAULT/explosives a=FRA.1 r=CAD.1 n=n2 D=- C=terrorism
| e20 RETREAT/release r=ONE.4 D=2021-07-08/inferred

[GUE.1 The guerrillas], for their part, [e22 kidnapped] [VET.1 a vet] in [ARA Arauca], [e23 apologised], and kept [VET.2 him].
| e22 ASSAULT/abduct a=GUE.1 r=VET.1 p=ARA C=crime
| e23 CONCEDE a=GUE.1 r=VET.2

Ranchers there lose more cattle to lightning than to either army, or so the insurance tables, which are honest because nobody reads them, would suggest.

[w7 If [PRE.4 the president] [e24 keeps] [NEL.2 Mrs Bravo], whom even [SENS senators] of [PRE.5 his] own party [c8 want] [w8 [e26 freed]]], [SEN.2 Senator Gloria Patarroyo] [c7 warned], [w7 "[PRE.6 he] will lose the court, [COU the Cubans] who hosted the [e29 talks], and [SEN.3 me]"].
| q7 asserts s=SEN.2
| q8 demands s=SENS
| e24 COERCE/arrest hypothetical a=PRE.4 r=NEL.2
| e26 RETREAT/release hypothetical r=NEL.2
| e29 CONSULT/third-party r=COU D=- C=diplomatic

| @BOG state COL GOV "Colombia"
| @CRT body COL JUD "Constitutional Court"
| @ENV office COL REB "rebels' envoys"
| @ONE person COL REB "Ramiro Cuesta" office="rebel negotiator"
| @CAR state VEN GOV "Venezuela"
| @ARM body COL MIL "army"
| @FPR office COL ELI "former president"
| @PRE office COL GOV "president"
| @DEF person COL GOV,MIL "Álvaro Ocampo" office="defence minister"
| @PIC place COL "La Picota prison" exact
| @FRA person COL REB "Franklin Tapia" office="rebel envoy"
| @PRO office COL JUD "prosecutors"
| @CAD public COL COP "22 cadets"
| @NEL person COL REB "Nelsy Bravo" office="rebel envoy"
| @GUE group COL REB "guerrillas"
| @VET public COL CVL "vet"
| @ARA place COL "Arauca" province
| @SENS office COL LEG "senators"
| @SEN person COL LEG "Gloria Patarroyo" office="senator"
| @COU state CUB GOV "Cuba"

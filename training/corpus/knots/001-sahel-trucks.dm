# id: knots/001-sahel-trucks
# publisher: Sahel Broadsheet
# title: Niger, whose trucks Mali seized, closes crossing
# language: en
# published: 2024-05-14

[NER.1 Niger], whose trucks [MLI.1 Mali] [e1 seized], [e2 closes] crossing
| e1 COERCE/seize a=MLI.1 r=NER.1 D=2024-05-10/inferred C=economic
| e2 COERCE/restrict a=NER.1 r=MLI.1 D=2024-05-13/inferred C=diplomatic

[MLI.2 Mali]'s [e3 seizure] on [d1 Friday] of [n1 31] trucks belonging to [HAUL [NER~.2 Nigerien] hauliers], which [MLI.3 Bamako]'s customs service [c1 said] [w1 had been carrying untaxed fuel to [JIH.1 jihadists]], has been answered by [NER.3 Niamey] with the [e4 closure] of the [LAB crossing at Labbezanga] and a [e5 promise] of more.
| d1 2024-05-10
| n1 seized 31 trucks
| q1 accuses s=CUST
| span CUST at="Bamako's customs service"#1
| e3 COERCE/seize a=MLI.2 r=HAUL t=d1 n=n1 C=economic
| e4 COERCE/restrict a=NER.3 r=MLI.2 p=LAB D=2024-05-13/inferred C=diplomatic
| e5 THREATEN a=NER.3 r=MLI.2 C=diplomatic
| repeats e3 e1
| repeats e4 e2
| causes e3 e4
| o1 threat e5

[HAUL.31 The hauliers], [n2 two] of whom were [e6 beaten] by [SOL soldiers] who had been drinking, according to [UNI.31 the drivers' union] that represents [HAUL.32 them], have been [e7 let] go; [HAUL.33 their] trucks have not.
| n2 injured 2
| span c2 at="according to"#1
| span w2 at="two of whom were beaten by soldiers who had been drinking"#1
| q2 asserts s=UNI.31
| e6 ASSAULT/beat a=SOL r=HAUL.31 n=n2 D=2024-05-10..2024-05-15/inferred C=human_rights
| e7 RETREAT/release r=HAUL.31

[DIA Colonel Yoro Diabaté], the customs director, who was [e8+c91 asked] by [PRS reporters] [w91 to show the fuel], [e9 refused], and [TRA.41 the transport minister], [TRA.42 Oumou Traoré], to whom [UNI the union] had [e10 complained] in writing, has not replied.
| q91 demands s=PRS
| e8 REQUEST a=PRS r=DIA
| e9 REJECT a=DIA r=PRS
| e10 ACCUSE/disapprove a=UNI r=TRA.42 D=-
| answers e9 e8
| o2 demand e8 refused closed=e9

The road between the two capitals, 1,400 kilometres of laterite and patience, earns more for the tea sellers along it than for either treasury.

What [NER.5 Niamey] [c3 wants], [NER.6 its] interior minister [c4 told] [TVN state television], is not compensation but [w3+w4 the [e11 return] of the trucks], and [w5 unless [MLI.52 Bamako] [e12 gives] them back before [d2 the end of the month], [NER.7 Niger] will [e13 expel] the [MLI~.50 Malian] consul], [c5 said] [INT.51 the minister], whom [COL.51 colleagues] call a man of few jokes.
| span INT.50 at="its interior minister"#1
| d2 2024-05-31..2024-06-01
| q3 demands s=NER.5
| q4 asserts s=INT.50
| q5 threatens s=INT.51
| e11 RETREAT hypothetical a=MLI.52 C=economic
| e12 RETREAT hypothetical a=MLI.52 t=d2 C=economic
| e13 SANCTION/expel hypothetical a=NER.7 r=MLI~.50 C=diplomatic

[JIH.2 The jihadists] in question, [JNIM a group that has [x attacked] both armies], [e15 burned] [n3 fourteen] tankers on the same road in [d3 March] and [c6 are thought] [w6 to have [e16 bought] the protection of at least one [LOC.61 local commander], who was [e17 transferred] but never [e18 charged]].
| n3 other 14 tankers
| d3 2024-03
| q6 speculates
| e15 ASSAULT/destroy a=JIH.2 t=d3 n=n3 C=terrorism
| e16 AID possible a=JIH.2 r=LOC.61 C=corruption
| e17 SANCTION/expel r=LOC.61 D=-
| e18 ACCUSE/allege denied r=LOC.61

A barrel that costs 30,000 francs in [GAO Gao] costs twice that in [MEN Ménaka], a difference on which whole families live.

[TGO Togo], [e19 asked] by both sides to [e20 mediate] and by neither to hurry, has [e21 offered] [LOM Lomé] as the place for [e22 talks] that [NER.81 Niger], having [e23 boycotted] the last ones, [c7 says] [w7 [NER.82 it] will [e24 attend]] and that [MLI.81 Mali], having [e25 hosted] them, does not want.
| span c8 at="asked"#1
| span w8 at="to mediate"#1
| q7 promises s=NER.81
| q8 demands
| e19 REQUEST/assist r=TGO D=- C=diplomatic
| e20 CONSULT/third-party hypothetical a=NER.81,MLI.81 r=TGO C=diplomatic
| e21 AGREE a=TGO C=diplomatic
| e22 CONSULT/third-party hypothetical a=NER.81,MLI.81 r=TGO p=LOM C=diplomatic
| e23 REJECT/meet a=NER.81 r=MLI.81 D=- C=diplomatic
| e24 CONSULT/third-party planned a=NER.82 r=TGO C=diplomatic
| e25 CONSULT/multilateral a=NER.81 r=MLI.81 D=-
| o4 request e19
| o5 invitation e21

Not every truck is a grievance.

[MLI.9 Mali], whose own drivers [NER.9 Niger] [e26 held] for nine days [d4 last year] over a parking dispute, [e27 protested] then in the language that [NER.91 Niamey] [c9 uses] now: [w9 "[e28 piracy]"].
| d4 2023
| q9 accuses s=NER.91
| e26 COERCE/arrest a=NER.9 r=DRV t=d4
| span DRV at="own drivers"#1
| e27 ACCUSE/disapprove a=MLI.9 r=NER.9 D=2023/inferred
| e28 COERCE/seize a=MLI.9 r=NER.9 D=-

| @NER state NER GOV "Niger"
| @MLI state MLI GOV "Mali"
| @HAUL public NER BUS "Nigerien hauliers"
| @CUST body MLI GOV "Malian customs service"
| @JIH group MLI REB "jihadists"
| @JNIM group MLI REB "group that has attacked both armies"
| @LAB place MLI "crossing at Labbezanga" exact
| @SOL body MLI MIL "soldiers"
| @UNI group NER LAB "drivers' union"
| @DIA person MLI GOV "Yoro Diabaté" office="customs director"
| @PRS public - JRN "reporters"
| @TRA person MLI GOV "Oumou Traoré" office="transport minister"
| @TVN company NER JRN "state television"
| @INT office NER GOV "interior minister"
| @COL office NER GOV "colleagues"
| @LOC office MLI MIL "local commander"
| @GAO place MLI "Gao" city
| @MEN place MLI "Ménaka" city
| @TGO state TGO GOV "Togo"
| @LOM place TGO "Lomé" city
| @DRV public MLI CVL "Malian drivers"

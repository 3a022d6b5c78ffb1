# id: crime-desk/020-kosovo-smuggling
# publisher: Dardania Times
# title: Minister: border guns came from Serbian depot; Belgrade scoffs
# language: en
# published: 2023-10-31

[SVE.9 Minister][c1 :] [w1 border guns came from [SRB~.1 Serbian] depot]; [SRB.2 Belgrade] [c2 scoffs]
| @SVE person KOS GOV,MIL "Agim Krasniqi" office="defence minister"
| @SRB state SRB GOV "Serbia"
| q1 accuses s=SVE.9
| q2 denies s=SRB.2
| denies q2 q1
| span w2 at="border guns came from Serbian depot"

[SVE.1 Kosovo's defence minister], [SVE.2 Agim Krasniqi], on [d1 Monday] showed reporters forty crates of mortar bombs [e1 seized] from [BAND an armed band] near [ZUB Zubin Potok] and [e2+c3 charged] [w3 that [SRB.3 Serbia] had [e3 supplied] them, a lot number on each lid being that of the depot at [KRA Kragujevac]].
[SRBD2.1 [SVE.5 His] counterpart] in [BEL Belgrade], [SRBD2.2 Dragana Petković], [c4 replied] [w4 that the same lot had been sold to [LIB Libya] in [d2 1987] and stolen twice since].
| @BAND group - UAF "an armed band"
| @ZUB place KOS "Zubin Potok" city
| @KRA place SRB "Kragujevac" city
| @SRBD2 person SRB GOV,MIL "Dragana Petković" office="defence minister of Serbia"
| @BEL place SRB "Belgrade" city
| @LIB state LBY GOV "Libya"
| d1 2023-10-30
| d2 1987
| q3 accuses s=SVE.2
| q4 denies s=SRBD2.2
| denies q4 e2
| e1 COERCE/seize r=BAND p=ZUB D=- C=crime,military
| e2 ACCUSE/allege a=SVE.2 r=SRB.3 t=d1 C=military
| e3 AID a=SRB.3 r=BAND D=- C=military

[KFOR NATO's peacekeepers], who have counted the crates but not the lids, would [c5 say] only [w5 that smuggling across the northern hills is "as old as cigarettes"].
It is.
Cattle go one way, petrol the other; since [d3 2019] a stream of men from [AFG Afghanistan], each worth 900 euros to the guides of [NOV Novi Pazar], has crossed between the two, and it was in looking for them that [DRON a Kosovo police drone] found the guns.
| @KFOR body IGO MIL "NATO peacekeepers in Kosovo"
| @AFG place AFG "Afghanistan" country
| @NOV place SRB "Novi Pazar" city
| @DRON body KOS COP "Kosovo police drone"
| d3 2019..
| q5 asserts s=KFOR

[PM Prime Minister Shpend Gashi] [e5+c6 demanded] at once [w6 that [EU.1 the European Union] [e6 suspend] the [x visa talks] with [SRB.11 Belgrade] and [e8 send] [n1 100] more border monitors].
[EU.2 Brussels] [e9 promised] the second and [e10 refused] the first.
[w7 If [KOS.1 Pristina] [e11 moves] [SPEC special units] up to the crossings, as [KOS.2 it] [c8 says] [w8 [KOS.3 it] may], [SRB.12 we] shall [e12 answer] in kind], [SRBD2.9 Ms Petković] [e13+c7 warned].
| @PM person KOS GOV "Shpend Gashi" office="prime minister of Kosovo"
| @EU body EUR - "European Union"
| @KOS state KOS GOV "Kosovo"
| @SPEC body KOS COP "special units"
| n1 troops 100
| q6 demands s=PM
| q7 threatens s=SRBD2.9
| q8 speculates s=KOS.2
| e5 REQUEST/change a=PM r=EU.1 C=diplomatic,crime
| e6 SANCTION/discontinue hypothetical a=EU.1 r=SRB.11 C=diplomatic
| e8 AID hypothetical a=EU.1 n=n1 C=crime
| e9 AGREE a=EU.2 C=crime
| e10 REJECT a=EU.2 C=diplomatic
| answers e9 e5
| answers e10 e5
| e11 MOBILIZE/police possible a=KOS.1 C=military
| e12 MOBILIZE hypothetical a=SRB.12 r=KOS.1 C=military
| e13 THREATEN/violence a=SRBD2.9 r=KOS.1 C=military
| o1 demand e5 refused closed=e10
| o2 promise e9 open
| o3 threat e13 open

Nobody has been [e14 arrested].
[SHEP The shepherd] who owns the barn where the crates lay has [c9 offered] [w9 to sell [MUS the museum] the hay].
| @SHEP public KOS AGR "the shepherd"
| @MUS body KOS - "the museum"
| q9 proposes s=SHEP
| e14 COERCE/arrest denied C=crime

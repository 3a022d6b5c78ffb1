# id: knots/015-delhi-tea
# publisher: The Brahmaputra Mail
# title: Tea garden's manager, freed by abductors police freed, says police paid
# language: en
# published: 2009-12-03

[MGR.1 Tea garden's manager], [e1 freed] by [ABD.1 abductors] [POL.1 police] [e2 freed], [c1 says] [w1 [POL.2 police] [e3 paid]]
| q1 asserts s=MGR.1
| e1 RETREAT/release a=ABD.1 r=MGR.1 D=2009-11-30/inferred C=crime
| e2 RETREAT/release a=POL.1 r=ABD.1 D=-
| e3 AID a=POL.2 D=-

Three weeks after [ULF.1 gunmen of a faction] that [ASM.1 the state] had let out on parole [e4 abducted] [MGR.2 him] from his own verandah, [MGR.3 Prabin Hazarika], who manages a garden near [TIN Tinsukia], was [e5 handed] on [d1 Monday] to [NEP.1 his nephew] at a petrol pump where [POL.3 policemen] out of uniform were, [MGR.4 he] [c2 swears], [w2 buying sweets].
| d1 2009-11-30
| q2 asserts s=MGR.4
| e4 ASSAULT/abduct a=ULF.1 r=MGR.2 D=- C=crime
| e5 RETREAT/release r=MGR.3 t=d1 C=crime
| repeats e5 e1

[w4 The ransom, [n1 80 lakh rupees], first [e6 demanded] of [COM.1 the company] in [KOL Kolkata] and then, [COM.2 the company] having [e7 refused], of [ASM.2 the government], which [c3 had said] [w3 it would never [e8 pay] one], left the district treasury in a rice sack], [c4 according to] [JAI.1 the man] who guarded [MGR.5 him].
| n1 money 8000000 INR
| q3 denies s=ASM.2
| q4 asserts s=JAI.1
| e6 REQUEST/assist r=COM.1,ASM.2 n=n1 D=- C=crime
| e7 REJECT/assist a=COM.2 D=- C=crime
| e8 AID denied a=ASM.2
| answers e7 e6
| o1 request e6 refused closed=e7

[w5 "No rupee of public money [e10 reached] [ULF.3 any outlaw],"] [c5 said] [BOR.1 the superintendent], [BOR.2 Jayanta Borgohain], who last year [c6 denied] [w6 that there was a faction].
| q5 denies s=BOR.2
| q6 denies s=BOR.2
| e10 AID denied r=ULF.3 D=-
| denies q5 e3

The garden makes a second-flush orthodox that connoisseurs in [HAM Hamburg] call malty and that its pluckers, at 58 rupees a day, have never drunk.

[ULF.4 The faction], whose [CHR.1 chairman] [BGD.1 Bangladesh], having [c7 denied] for years [w7 that it [e11 sheltered] [CHR.2 him]], is [c8 said] [w8 to be about to [e12 hand over]], [c9 wants] [w9 [e13 talks] without conditions]; [DEL.1 the Centre] has [e14 offered] [ULF.5 it] [e15 talks] with them.
| q7 denies s=BGD.1
| q8 asserts
| q9 demands s=ULF.4
| e11 AID denied a=BGD.1 r=CHR.2 D=-
| e12 COOPERATE planned a=BGD.1 C=legal
| e13 CONSULT hypothetical a=ULF.4,DEL.1
| e14 AGREE a=DEL.1 r=ULF.5 D=-
| e15 CONSULT hypothetical a=DEL.1,ULF.5
| o2 invitation e14

Neither [COM.3 the company], which has [e16 sued] [INS.1 its insurers], nor [UNI.1 the pluckers' union], [n2 four] of whose members were [e17 taken] with [MGR.7 the manager] and have not been asked after, expects to be repaid.
| n2 abducted 4
| e16 ACCUSE/allege a=COM.3 r=INS.1 D=-
| e17 ASSAULT/abduct n=n2 r=UNI.1,MGR.7 D=-

| @MGR person IND BUS "Prabin Hazarika" office="tea garden manager"
| @ABD group IND CRM,REB "abductors"
| @POL body IND COP "police"
| @ULF group IND REB "militant faction"
| @ASM body IND GOV "state government"
| @TIN place IND "Tinsukia" city
| @NEP public IND CVL "manager's nephew"
| @COM company IND BUS "tea company"
| @KOL place IND "Kolkata" city
| @JAI public IND REB "guard"
| @BOR person IND COP "Jayanta Borgohain" office="superintendent"
| @HAM place DEU "Hamburg" city
| @BGD state BGD GOV "Bangladesh"
| @CHR office IND REB "faction chairman"
| @DEL body IND GOV "central government"
| @INS company - BUS "insurers"
| @UNI group IND LAB "pluckers' union"

# id: knots/039-quito-prisons
# publisher: Pacific Courier
# title: Guards inmates freed demand inmates' transfer; army sent to transfer guards
# language: en
# published: 2024-01-15

[GUA.1 Guards] [INM.1 inmates] [e1 freed] [e2+c1 demand] [w1 [INM.2 inmates]' [e3 transfer]]; [ARM.1 army] [e4 sent] in
| q1 demands s=GUA.1
| e1 RETREAT/release a=INM.1 r=GUA.1 D=2024-01-13/inferred C=crime
| e2 REQUEST/change a=GUA.1 D=2024-01-14/inferred
| e3 COERCE/restrict hypothetical r=INM.2
| e4 MOBILIZE/troops a=ARM.1 D=2024-01-14/inferred
| o1 demand e2

[QUI QUITO] - [GUA.2 The [n1 136] guards] whom [INM.3 prisoners] [e5 took] hostage on [d1 January 8], the morning after [NOB.1 President Esteban Larrea] [e6 declared] a state of emergency, and whom [BIS.1 two bishops] [e7+c91 persuaded] [INM.4 them] [w91 to [e8 release] on [d2 Saturday]], will not, [UNI.1 the union] [c2 says], [w2 [e9 work]] until [INM.5 the ringleaders], [n2 twelve] men known to all, are [e10 moved].
| d1 2024-01-08
| d2 2024-01-13
| n1 abducted 136
| n2 other 12
| q2 denies s=UNI.1
| e5 ASSAULT/abduct a=INM.3 r=GUA.2 t=d1 n=n1 C=crime
| e6 COERCE/martial-law a=NOB.1 D=2024-01-07/inferred C=crime
| q91 demands s=BIS.1
| e7 REQUEST/yield a=BIS.1 r=INM.4 D=2024-01-13/inferred
| e8 RETREAT/release a=INM.4 r=GUA.2 t=d2 C=crime
| e9 PROTEST/strike planned a=GUA.2
| e10 COERCE/restrict hypothetical r=INM.5 n=n2
| causes e6 e5
| answers e8 e7

[NOB.2 Mr Larrea], the youngest president the country has had, [e11+c3 called] [GNG.1 the gangs] [w3 "terrorists"] and, by a decree [AMN.1 Amnesty International] [e12 criticised], [e13 put] [GNG.2 [n4 twenty-two] of them] on a list of those whom [ARM.2 the army] may [e14 attack].
| n4 other 22
| q3 accuses s=NOB.2
| e11 ACCUSE/disapprove a=NOB.2 r=GNG.1
| e12 ACCUSE/disapprove a=AMN.1 r=NOB.2 C=human_rights
| e13 SANCTION/discontinue a=NOB.2 r=GNG.2 n=n4 C=crime
| e14 ASSAULT possible a=ARM.2 r=GNG.2

The armed men who walked into a television studio in mid-programme, being filmed, being young and having, it turned out, nothing to say, asked the presenter what to do.

[COL.1 Colombia], to which [FIT.1 the escaped gang leader] whose cell [PRI.1 the prison service] found empty is [c5 believed] [w5 to have crossed], and [PER.1 Peru], which [c6 fears] [w6 that [GNG.4 his men] will follow], have [e17 sent] [n5 five hundred] police each to borders that [ECU.1 Ecuador] has [e18+c7 asked] [COL.2 both] [w7 to [e19 close]].
| n5 troops 500
| q5 speculates
| q6 speculates s=PER.1
| q7 demands s=ECU.1
| e17 MOBILIZE/police a=COL.1,PER.1 r=GNG.4 n=n5 C=crime
| e18 REQUEST a=ECU.1 r=COL.2 C=crime
| e19 COERCE/restrict hypothetical a=COL.2
| o2 demand e18

[w8 "They will [e20 move] [INM.7 twelve], and [INM.8 twelve others] will [e21 take] [GUA.6 us],"] [c8 said] [GUA.5 a guard] whose ribs [INM.9 his captors] [e22 broke] for asking the time.
| q8 asserts s=GUA.5
| e20 COERCE/restrict planned r=INM.7
| e21 ASSAULT/abduct planned a=INM.8 r=GUA.6
| e22 ASSAULT/beat a=INM.9 r=GUA.5 D=-

[USA.1 Washington], [e23 asked] for armour, [e24 gave] helmets.
| e23 REQUEST/assist r=USA.1 D=- C=military
| e24 AID a=USA.1 C=military
| answers e24 e23

| @GUA public ECU COP "prison guards"
| @INM public ECU CRM "inmates"
| @ARM body ECU MIL "army"
| @QUI place ECU "Quito" city
| @NOB person ECU GOV "Esteban Larrea" office="president"
| @BIS office ECU REL "two bishops"
| @UNI group ECU LAB "guards' union"
| @GNG group ECU CRM "gangs"
| @AMN group NGO SOC "Amnesty International"
| @COL state COL GOV "Colombia"
| @FIT public ECU CRM "escaped gang leader"
| @PRI body ECU COP "prison service"
| @PER state PER GOV "Peru"
| @ECU state ECU GOV "Ecuador"
| @USA state USA GOV "United States"

# id: fronts/037-kaduna-ransom
# publisher: The Northern Gazette
# language: en
# published: 2021-08-20

[BAND Bandits] [e1 free] [PUPS [n1 15] more pupils]; 31 still in bush
| n1 other 15
| e1 RETREAT/release a=BAND r=PUPS D=2021-08-18/inferred n=n1 C=crime

[KAD KADUNA] — [PAR Parents of the Bethel school] ran beside the bus on [d1 Wednesday] as it brought home [PUPS [n2 fifteen] boys] whom [BAND.8 gunmen] had [e2 let go], six weeks after [BAND.9 they] [e3 snatched] [ALLP [n3 121] pupils] from their dormitory at [DAM Damishi].
[w1 No ransom was [e4 paid] by [GOVK the state]], [COMM.72 the commissioner for internal security], [COMM.71 Danjuma Aruwa], [c1 stressed].
[w2 [BAPT The Baptist association] and the parents had between them [e5 handed over] [n4 60 million naira] and four motorcycles], [REV the Reverend Ishaya Kure], who carried part of it in a rice bag, [c2 told] this paper, [w2 and [MESS the messenger] who brought the second instalment was himself [e6 kept]].
| d1 2021-08-18
| n2 other 15
| n3 abducted 121
| n4 money 60000000 NGN
| q1 denies s=COMM.71
| q2 asserts s=REV
| e2 RETREAT/release a=BAND.8 r=PUPS t=d1 n=n2 C=crime
| e3 ASSAULT/abduct a=BAND.9 r=ALLP p=DAM D=2021-07/inferred n=n3 C=crime
| e4 AID denied a=GOVK C=crime
| e5 AID a=BAPT n=n4 D=- C=crime
| e6 ASSAULT/abduct r=MESS D=- C=crime
| repeats e2 e1

[GOV Governor Ibrahim Sule-Makarfi] has [c3 said] since his first day [w3 that whoever [e7 negotiates] with criminals will be [e8 prosecuted]].
Under a bill before [SEN the senate] [SENF families] who pay would themselves face fifteen years, an idea [SULT the Sultan of Sokoto] [e9+c4 called] [w4 "a law against fatherhood"].
[w5 [NAF The air force] could [e10 bomb] the camp [d80 tomorrow]], [PILO a retired pilot] [c5 argues], [w5 but it would bomb the boys].
| q3 threatens s=GOV
| q4 accuses s=SULT
| q5 asserts s=PILO
| e7 CONSULT hypothetical C=crime
| e8 ACCUSE/allege planned a=GOV C=crime
| e9 ACCUSE/disapprove a=SULT r=SEN D=- C=legislative
| e10 ASSAULT/aerial hypothetical a=NAF C=military

School fees in the state rose by a fifth this term.
Maize, at least, is cheap, because [ROB the same men] now tax the fields and [c6 want] [w6 them planted].
| q6 demands s=ROB

| @BAND group NGA CRM "bandits"
| @PUPS public NGA EDU "freed pupils"
| @KAD place NGA "Kaduna" city
| @PAR public NGA CVL "parents of the Bethel school"
| @ALLP public NGA EDU "121 pupils"
| @DAM place NGA "Damishi" city
| @GOVK body NGA GOV "state government"
| @COMM person NGA GOV "Danjuma Aruwa" office="commissioner for internal security"
| @BAPT group NGA REL "Baptist association"
| @REV person NGA REL "Ishaya Kure" office="reverend"
| @MESS public NGA CVL "messenger"
| @GOV person NGA GOV "Ibrahim Sule-Makarfi" office="governor"
| @SEN body NGA LEG "senate"
| @SENF public NGA CVL "families"
| @SULT office NGA REL "Sultan of Sokoto" office="sultan"
| @NAF body NGA MIL "air force"
| @PILO public NGA MIL "retired pilot"
| @ROB group NGA CRM "the same men"
| d80 2021-08-21

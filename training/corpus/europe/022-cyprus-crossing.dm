# id: europe/022-cyprus-crossing
# publisher: Green Line Today
# language: en
# published: 2025-05-21

[ANAS Nikos Anastas], mayor of [PAR Paralimni], first heard that the crossing at [DERI Deryneia] had [e1 reopened] when his goats came home.
| @ANAS person CYP GOV "Nikos Anastas" office="mayor"
| @PAR place CYP "Paralimni" city
| @DERI place CYP "Deryneia" city
| e1 RETREAT/access p=DERI D=2025-05-20/inferred C=territory

Turkish Cypriot authorities had [e2 sealed] [DERI it] in [d1 March] over a quarrel about [CUST customs men]; on [d2 Tuesday] [GUT UN peacekeepers] [e3 lifted] the barrier themselves.
| @TC state CYP PRE "Turkish Cypriot authorities"
| span TC at="Turkish Cypriot authorities"#1
| @CUST office CYP GOV "customs men"
| @GUT body UNO MIL "UN peacekeepers"
| d1 2025-03
| d2 2025-05-20
| e2 COERCE/restrict a=TC p=DERI t=d1 C=territory
| e3 RETREAT/access a=GUT p=DERI t=d2 C=peacekeeping,territory

[CHRIS President Petros Lambrou] [e4 hailed] the step and [e5 invited] [TAT the Turkish Cypriot leader Cemal Ozkurt] to [e6 dine] at the presidential palace.
| @CHRIS person CYP GOV "Petros Lambrou" office="president"
| @TAT person CYP PRE "Cemal Ozkurt" office="leader"
| span c1 at="invited"#1
| span w1 at="to dine at the presidential palace"#1
| q1 proposes s=CHRIS
| e4 SUPPORT a=CHRIS C=territory,diplomatic
| e5 AGREE a=CHRIS r=TAT C=diplomatic
| e6 CONSULT hypothetical a=CHRIS,TAT C=diplomatic
| o1 invitation e5 open

[w2 "I eat at home,"] [TAT.41 Mr Ozkurt] [c2 answered]; [TATS his aide] [c3 explained] [w3 that [TAT.42 he] would [e7 come] as a president or not at all].
| @TATS office CYP PRE "Ozkurt's aide"
| q2 asserts s=TAT.41
| q3 denies s=TATS
| e7 CONSULT hypothetical a=TAT.42

Trade across the line reached €17 million [d3 last year], mostly in oranges, cement and school uniforms, according to [CHAM the chamber of commerce].
| @CHAM company CYP BUS "chamber of commerce"
| span c4 at="according to"#1
| span w4 at="Trade across the line reached €17 million last year, mostly in oranges, cement and school uniforms"#1
| q4 asserts s=CHAM

[BRIT The [GBR~ British] bases], whose radar hums over the bay, have [e9 offered] to [e10 mend] the road.
| @BRIT body GBR MIL "British bases"
| @GBR state GBR GOV "United Kingdom"
| e9 AGREE a=BRIT
| span c5 at="offered"#1
| span w5 at="to mend the road"#1
| q5 proposes s=BRIT
| e10 AID hypothetical a=BRIT
| o2 invitation e9
| d3 2024

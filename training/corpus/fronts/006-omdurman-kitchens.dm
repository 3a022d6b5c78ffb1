# id: fronts/006-omdurman-kitchens
# publisher: Nile Valley Record
# language: en
# published: 2025-01-23

[OMD OMDURMAN] — [w1 The shells that [e1 fell] on [SABR the Sabreen market] on [d1 Tuesday], killing [TRADERS [n1 23] people], came from positions of [RSF.1 the Rapid Support Forces] across the river], [EMER the volunteers of the local emergency room] [c1 said], and not, as [RSF.2 the paramilitaries] [c2 claim], [w2 from a battery of [ARMY the army] that was trying to [e2 hit] [RSF.3 them]].
| d1 2025-01-21
| n1 killed 23
| q1 accuses s=EMER
| q2 accuses s=RSF.2
| e1 ASSAULT/heavy-weapons a=RSF.1 r=TRADERS p=SABR t=d1 n=n1 C=military
| e2 ASSAULT/heavy-weapons a=ARMY r=RSF.3 D=2025-01-21/inferred C=military

[EMER The same volunteers], mostly students and teachers, run 60 soup kitchens that have fed the city since [FOREIGN the foreign agencies] [e3 left] in [d2 April 2023].
Lentils, oil, charcoal: the list on the wall at Kitchen No 14 has not changed in a year, only the prices have.
[w3 "[EMER We] are not heroes,"] [c3 said] [HUDA Huda Abdelmajid], 24, [w3 "we are people with a big pot."]
| d2 2023-04
| q3 asserts s=HUDA
| e3 SANCTION/withdraw a=FOREIGN t=d2 C=human_security

[w4 [SPYS Military intelligence] [e4 detained] [COOKS [n2 five] of [HUDA.21 her] cooks] in [d3 November] for [e5 feeding] "[RSF the enemy]", and [e6 let go] [COOK4 [n3 four]] after three weeks], [HUDA.22 she] [c4 said].
The fifth, [SAYED a baker called Sayed], is [c5 believed] [w5 to be [e7 held] at [WADI the Wadi Seidna air base]], whose commander has never answered [MOTH the man's mother].
| n2 arrested 5
| n3 other 4
| d3 2024-11
| q4 asserts s=HUDA.22
| q5 speculates
| e4 COERCE/arrest a=SPYS r=COOKS t=d3 n=n2 C=repression
| e5 AID a=COOKS r=RSF D=-
| e6 RETREAT/release a=SPYS r=COOK4 n=n3 D=- C=repression
| e7 COERCE/arrest r=SAYED p=WADI C=repression
| causes e5 e4

[UNCO The UN's humanitarian coordinator] on [d4 Wednesday] [e9+c7 begged] [SIDES both sides] [w7 to [e10 let through] a convoy of 40 lorries bound for [ELF El Fasher]], which [RSF.31 the RSF] has [e11 ringed] for nine months.
[RSF.32 The RSF] [c8 said] [w8 [RSF.33 it] would "[e12 facilitate]" the passage if [ARMY.34 the army] [e13 stopped] dropping arms to the garrison], an offer that [ARMSP an army spokesman] [e14+c9 called] [w9 "a burglar's request for the keys"].
[w11 Last time a convoy was [e15 promised] safe conduct], [TREAS the lorry owners' association] [c11 recalled], [w11 it was [e16 looted] at the third checkpoint and sold at the fourth].
| d4 2025-01-22
| q7 demands s=UNCO
| q8 promises s=RSF.32
| q9 accuses s=ARMSP
| q11 asserts s=TREAS
| e9 REQUEST/yield a=UNCO r=SIDES t=d4 C=human_security
| e10 RETREAT/access hypothetical a=SIDES C=human_security
| e11 COERCE/restrict a=RSF.31 p=ELF D=2024-04../inferred C=military
| e12 RETREAT/access hypothetical a=RSF.33 C=human_security
| e13 RETREAT hypothetical a=ARMY.34 C=military
| e14 ACCUSE/disapprove a=ARMSP r=RSF.32 C=military
| e15 CONCEDE D=- C=human_security
| e16 COERCE/seize D=- C=human_security
| o1 request e9 open

| @OMD place SDN "Omdurman" city
| @SABR place SDN "Sabreen market" exact
| @TRADERS public SDN CVL "people at the market"
| @RSF group SDN REB "Rapid Support Forces"
| @EMER group SDN SOC "emergency room volunteers"
| @ARMY body SDN MIL "army"
| @FOREIGN group NGO - "foreign agencies"
| @HUDA person SDN SOC "Huda Abdelmajid" office="volunteer"
| @SPYS body SDN SPY "military intelligence"
| @COOKS public SDN SOC "cooks"
| @COOK4 public SDN SOC "four cooks"
| @SAYED person SDN SOC "Sayed" office="baker"
| @WADI place SDN "Wadi Seidna air base" exact
| @MOTH public SDN CVL "Sayed's mother"
| @UNCO office UNO - "UN humanitarian coordinator"
| @SIDES group SDN MIL,REB "both sides"
| @ELF place SDN "El Fasher" city
| @ARMSP office SDN MIL "army spokesman"
| @TREAS group SDN BUS "lorry owners' association"

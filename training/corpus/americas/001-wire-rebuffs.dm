# id: americas/001-wire-rebuffs
# publisher: Isthmus News Agency
# language: en
# published: 2024-03-05

[VEN Caracas] on [d1 Monday] [e1 rebuffed] [GUY Guyana]'s [e2 call] for [MONI international monitors] along [ESSEQ the Essequibo frontier].
| d1 2024-03-04
| e1 REJECT/assist a=VEN r=GUY t=d1 C=territory
| e2 REQUEST/assist a=GUY r=VEN D=- C=territory
| answers e1 e2
| o1 request e2 refused closed=e1

[HPOL Haitian police] [e3 freed] [PASS [n1 nine] bus passengers] whom [MAWOZO the 400 Mawozo gang] had been [e4 holding] since [d2 last Tuesday] in [CROIX Croix-des-Bouquets].
| n1 abducted 9
| d2 2024-02-27
| e3 AID a=HPOL r=PASS
| e4 ASSAULT/abduct a=MAWOZO r=PASS p=CROIX t=d2 n=n1 C=crime

[BRA Brazil] will [e5 airlift] [n2 18 tonnes] of vaccines to [PRY@ Paraguay] by [d3 Friday], [BRAHM the health ministry in [BRASILIA Brasília]] [c1 said].
| n2 other 18 tonnes
| d3 ..2024-03-09
| e5 AID planned a=BRA r=PRY p=PRY t=d3 n=n2 C=health
| o2 scheduled e5 open due=..2024-03-09
| span w1 at="Brazil will airlift 18 tonnes of vaccines to Paraguay by Friday"
| q1 asserts s=BRAHM

[OTT Ottawa] has [e6 frozen] the assets of [HGANG [n3 11] Haitian gang financiers], and [WASH.1 Washington] [c2 says] [w2 [WASH.9 it] may [e7 follow suit]].
| n3 other 11
| e6 SANCTION/discontinue a=OTT r=HGANG n=n3
| e7 SANCTION/discontinue possible a=WASH.9 r=HGANG
| q2 promises s=WASH.1

[PERDEM Peru's ombudswoman] [e8+c3 urged] [PERCONG the congress] [w3 to [e9 shelve] a bill that would [e10 shield] [OFFI officers] from prosecution over protest killings].
| e8 REQUEST/yield a=PERDEM r=PERCONG C=human_rights,legislative
| e9 CONCEDE hypothetical a=PERCONG C=legislative
| e10 CONCEDE hypothetical r=OFFI
| q3 demands s=PERDEM
| o3 demand e8 open

[DRDRIV Dominican truck drivers] [e11 parked] their rigs across [DUARTE the Duarte highway] for a second day, [d4 Tuesday], to press for cheaper diesel.
| d4 2024-03-05
| e11 PROTEST/obstruct a=DRDRIV p=DUARTE t=d4 C=economic

[NICA Managua] [e13 stripped] [CLERIC.8 [n4 more than 20] clerics] of their citizenship and [e14 put] [CLERIC.9 them] on a flight to [ROME Rome].
| n4 other 20..
| e13 SANCTION/expel a=NICA r=CLERIC.8 n=n4 C=human_rights,religion_ethnicity
| e14 COERCE/deport a=NICA r=CLERIC.9 p=ROME C=human_rights,religion_ethnicity

[CHILE Chile]'s [CHINAVY navy] and [ARGNAVY its Argentine counterpart] [e15 rehearsed] Antarctic rescues together in [BEAGLE the Beagle Channel].
| e15 COOPERATE a=CHINAVY,ARGNAVY p=BEAGLE C=military

No new cases of cholera have been recorded in [ARTIB Haiti's Artibonite valley] for three weeks.

[GUNMEN Unknown gunmen] [e16 sprayed] [JUDGE a judge]'s car with bullets outside [GUAYA Guayaquil], [e17 wounding] [BODYG [n5 two] bodyguards].
| n5 injured 2
| e16 ASSAULT/firearms a=GUNMEN r=JUDGE p=GUAYA C=crime
| e17 ASSAULT/firearms a=GUNMEN r=BODYG p=GUAYA n=n5 C=crime

| @VEN state VEN GOV "Venezuela"
| @GUY state GUY GOV "Guyana"
| @MONI public - UNK "international monitors"
| @ESSEQ place GUY "Essequibo" region
| @HPOL body HTI COP "Haitian police"
| @PASS public HTI CVL "bus passengers"
| @MAWOZO group HTI CRM "400 Mawozo"
| @CROIX place HTI "Croix-des-Bouquets" city
| @BRA state BRA GOV "Brazil"
| @PRY state PRY GOV "Paraguay"
| @BRAHM body BRA GOV,MED "Brazilian health ministry"
| @BRASILIA place BRA "Brasília" city
| @OTT state CAN GOV "Canada"
| @HGANG public HTI CRM,BUS "Haitian gang financiers"
| @WASH state USA GOV "United States"
| @PERDEM office PER GOV "Peru's ombudswoman" office="ombudswoman"
| @PERCONG body PER LEG "Peruvian congress"
| @OFFI public PER COP "officers"
| @DRDRIV public DOM LAB "Dominican truck drivers"
| @DUARTE place DOM "Duarte highway" exact
| @NICA state NIC GOV "Nicaragua"
| @CLERIC public NIC REL "clerics"
| @ROME place ITA "Rome" city
| @CHILE state CHL GOV "Chile"
| @CHINAVY body CHL MIL "Chilean navy"
| @ARGNAVY body ARG MIL "Argentine navy"
| @BEAGLE place - "Beagle Channel" region
| @ARTIB place HTI "Artibonite valley" region
| @GUNMEN public ECU UAF "unknown gunmen"
| @JUDGE public ECU JUD "judge"
| @GUAYA place ECU "Guayaquil" city
| @BODYG public ECU CVL "bodyguards"

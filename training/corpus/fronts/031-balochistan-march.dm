# id: fronts/031-balochistan-march
# publisher: Indus Daily
# language: en
# published: 2023-12-12

[GUL.1 Gulnaz Langove] has walked 1,600 kilometres with a photograph on a stick, and on [d1 Monday], in sight of the capital, [ISLPOL police] [e1 took] the stick from [GUL.2 her].
The photograph is of [BROTH her brother], a welder, [e2 abducted] from a bus at [HUB Hub] in [d2 2014] by [MEN men in plain clothes].
[w1 [MEN They] were soldiers], [GUL.3 she] is [c1 convinced]; [w2 there were no operations at [HUB Hub] that week], [ISPR the army's press office] [c2 wrote] to [GUL.4 her] nine years ago.
| d1 2023-12-11
| d2 2014
| q1 speculates s=GUL.3
| q2 denies s=ISPR
| e1 COERCE/seize a=ISLPOL r=GUL.2 t=d1 C=rights_freedoms
| e2 ASSAULT/abduct a=MEN r=BROTH p=HUB t=d2 C=repression
| denies q2 q1

[MARCH.1 The marchers], women for the most part, set out from [TUR Turbat] after [BAL.1 a young man named Balach] [e3 died] in the custody of [CTD.1 the Counter Terrorism Department], which [c3 maintains] [w3 that [FRI his own friends] [e4 shot] [BAL.2 him] while trying to rescue him].
[JUDB A judge] [e5+c4 ordered] [POLT.1 the Turbat police] [w4 to [e6 charge] [CTD.2 the officers]], something that [POLT.2 they] have so far [e7 declined] to do.
[MARCH.2 They] now [e8+c5 demand] [w5 that [UNWG a UN team] be [e9 let] into the province and that [SQUADS the "death squads"], local gunmen whom [ARMY the army] is [c6 accused] [w6 of [e10 paying]], be [e11 disarmed]].
| q3 denies s=CTD.1
| q4 demands s=JUDB
| q5 demands s=MARCH.2
| q6 accuses
| e3 ASSAULT a=CTD.1 r=BAL.1 D=- C=repression
| e4 ASSAULT/firearms a=FRI r=BAL.2 D=- C=repression
| e5 REQUEST a=JUDB r=POLT.1 D=- C=legal
| e6 ACCUSE/allege hypothetical a=POLT.1 r=CTD.2 C=legal
| e7 REJECT a=POLT.2 D=- C=legal
| e8 REQUEST a=MARCH.2 C=repression
| e9 RETREAT/access hypothetical r=UNWG C=human_rights
| e10 AID a=ARMY r=SQUADS C=repression
| e11 RETREAT/disarm hypothetical a=SQUADS C=repression
| denies q3 e3
| answers e7 e5
| o1 demand e5 refused closed=e7
| o2 demand e8

[w7 The women are being used], [KAK.70 the caretaker prime minister], [KAK.1 Sardar Behram Zehri], [c7 told] students in [LAH Lahore], [w7 by people who dynamite gas pipes].
[KAK His] own village has no gas.

| q7 accuses s=KAK.1
| @GUL person PAK CVL "Gulnaz Langove"
| @ISLPOL body PAK COP "police"
| @BROTH public PAK CVL "Gulnaz's brother"
| @HUB place PAK "Hub" city
| @MEN public PAK UAF "men in plain clothes"
| @ISPR body PAK MIL "army's press office"
| @MARCH public PAK CVL "marchers"
| @TUR place PAK "Turbat" city
| @BAL person PAK CVL "Balach"
| @CTD body PAK COP "Counter Terrorism Department"
| @FRI public PAK - "Balach's friends"
| @JUDB public PAK JUD "judge"
| @POLT body PAK COP "Turbat police"
| @UNWG body UNO - "UN team"
| @SQUADS group PAK PRM "death squads"
| @ARMY body PAK MIL "army"
| @KAK person PAK GOV "Sardar Behram Zehri" office="caretaker prime minister"
| @LAH place PAK "Lahore" city

# id: long-reads/003-council-conclusions
# publisher: Schuman Bulletin
# language: en
# published: 2021-06-21

[BLR.1 Belarus]: [COU.1 Council] [e1 adopts] fourth package of sanctions
| e1 SANCTION/discontinue a=COU.1 r=BLR.1 C=diplomatic

[EC.1 The European Council] had [e6+c1 asked] [COU.4 the Council] in [d3 May] [w1 to [e7 draw up] new measures "as soon as possible"].
[COU.2 The Council] [d1 today] [e2 imposed] restrictive measures on [LIST [n1 78] [BLR~ Belarusian] individuals] and [n2 eight] entities, among them [MINT the minister of transport], in response to the [e3 forced landing] of a civilian airliner in [MIN Minsk] on [d2 23 May] and the [e4 detention] of [JOU journalist Raman Kavalenka].
The listings bring to 166 the number of persons designated under the regime.
Those listed are subject to an asset freeze, and [EUC EU citizens and companies] are forbidden to [e5 make] funds available to [LIST.3 them].
| d1 2021-06-21
| d2 2021-05-23
| d3 2021-05
| n1 other 78
| n2 other 8
| e2 SANCTION/discontinue a=COU.2 r=LIST,MINT t=d1 n=n1,n2 C=diplomatic
| e3 COERCE/seize p=MIN t=d2 C=diplomatic
| e4 COERCE/arrest r=JOU t=d2 C=rights_freedoms
| repeats e2 e1
| answers e2 e6
| causes e3 e2
| causes e4 e2
| e5 AID denied a=EUC r=LIST.3 C=economic
| e6 REQUEST/change a=EC.1 r=COU.4 t=d3 C=diplomatic
| e7 SANCTION/discontinue hypothetical a=COU.4 C=diplomatic
| q1 demands s=EC.1
| o1 demand e6 met closed=e2

In its conclusions [COU.5 the Council] [e8+c2 demands] [w2 the immediate and unconditional [e9 release] of [POL all political prisoners]], [e10+c3 calls on] [EUA EU-based carriers] [w3 to [e11 avoid] the overflight of [BLR@.6 Belarus]] and [c4 recalls] [w4 that a comprehensive plan of economic support worth 3 billion euros remains ready for a future democratic country].
[COU.7 It] also [e12 welcomes] the [e13 inquiry] that [ICAO the International Civil Aviation Organisation] has opened.
| e8 REQUEST/yield a=COU.5 C=human_rights
| e9 RETREAT/release hypothetical r=POL C=human_rights
| e10 REQUEST a=COU.5 r=EUA C=diplomatic
| e11 PROTEST/boycott hypothetical a=EUA
| e12 SUPPORT a=COU.7 r=ICAO C=legal
| e13 ACCUSE/investigate a=ICAO C=legal
| q2 demands s=COU.5
| q3 demands s=COU.5
| q4 asserts s=COU.5
| o2 demand e8
| o3 demand e10

Background
[EU.8 The European Union] first [e14 introduced] an arms embargo against [BLR.8 Belarus] in [d4 2011], and the measures were [e15 widened] in [d5 October 2020] after [SEC.8 security forces] had [e16 beaten] [PRO.8 demonstrators] who [e17 contested] the result of the presidential election.
Restrictive measures are not punitive; they are intended to bring about a change in policy.
The legal acts have been published in the Official Journal.
| d4 2011
| d5 2020-10
| e14 SANCTION/discontinue a=EU.8 r=BLR.8 t=d4 C=military
| e15 SANCTION/discontinue t=d5 C=diplomatic
| e16 ASSAULT/beat a=SEC.8 r=PRO.8 D=- C=repression
| e17 PROTEST a=PRO.8 D=- C=election
| causes e16 e15

| @BLR state BLR GOV "Belarus"
| @COU body EUR - "Council of the European Union"
| @LIST public BLR ELI "Belarusian individuals"
| @MINT office BLR GOV "minister of transport"
| @MIN place BLR "Minsk" city
| @JOU person BLR JRN "Raman Kavalenka" office="journalist"
| @EUC public EUR BUS,CVL "EU citizens and companies"
| @EC body EUR - "European Council"
| @POL public BLR OPP "political prisoners"
| @EUA company EUR BUS "EU-based carriers"
| @ICAO body UNO - "ICAO"
| @EU state EUR - "European Union"
| @SEC body BLR COP "security forces"
| @PRO public BLR CVL,OPP "demonstrators"

# id: americas/022-caracas-release
# publisher: Ministry of Popular Power for Foreign Affairs
# language: en
# published: 2014-02-20

COMMUNIQUÉ

[VEN.1 The Bolivarian Republic of Venezuela] [e1 repudiates] in the strongest terms the statement issued on [d1 Wednesday] by [KERRY.1 the Secretary of State of the United States], in which [KERRY.2 he] [e2+c1 demanded] [w1 the [e3 release] of [LOPEZ a man] under lawful arrest].
[VEN.2 Venezuela] wishes to live in peace with every nation on earth.
| d1 2014-02-19
| e1 ACCUSE/disapprove a=VEN.1 r=KERRY.1 C=diplomatic
| e2 REQUEST/yield a=KERRY.2 r=VEN.1 t=d1 C=diplomatic,human_rights
| e3 RETREAT/release hypothetical r=LOPEZ C=human_rights
| q1 demands s=KERRY.2
| o1 demand e2 refused closed=e1

On the instructions of [MAD.1 President Ernesto Valbuena Moros], [CONS.1 [n1 three] United States consular officials] were [e4 declared unwelcome] [d2 this morning] for having [e5 recruited] [STUD students] at private universities under the pretext of granting visas.
[CONS.2 They] [c2 deny] [w2 it], as [SPIES spies] always do.
| d2 2014-02-20
| n1 other 3
| e4 SANCTION/expel a=MAD.1 r=CONS.1 t=d2 n=n1 C=diplomatic
| e5 AID a=CONS.1 r=STUD D=- C=diplomatic
| q2 denies s=CONS.2
| denies q2 e5

[GOVT The Government] likewise [e7 salutes] [ALBA the member states of ALBA], whose foreign ministers [e8 met] in [CAR Caracas] on [d3 Monday], and [e9+c3 invites] [OPP.1 the opposition] [w3 to [e10 attend] the National Peace Conference on [d4 February 26]].
[w4 [OPP.2 Its leaders] have not [e11 accepted]], [SPK the presidential spokesman] [c4 noted] with regret, [w4 "preferring the barricade to the table"].
| d3 2014-02-17
| d4 2014-02-26
| e7 SUPPORT a=GOVT r=ALBA C=diplomatic
| e8 CONSULT/multilateral a=ALBA p=CAR t=d3 C=diplomatic
| e9 AGREE a=GOVT r=OPP.1 C=political_institutions
| e10 CONSULT hypothetical a=OPP.1 r=GOVT t=d4 C=political_institutions
| e11 AGREE denied a=OPP.2 C=political_institutions
| answers e11 e9
| q3 proposes s=GOVT
| q4 asserts s=SPK
| o2 invitation e9 open

[LOAD Persons of bad faith] have [c5 claimed] abroad [w5 that [NATG the National Guard] [e12 fired] live rounds at [MARCH marchers] in [VALEN Valencia]].
This is false.
[w6 The [e13 shots] came from a rooftop occupied by hooded men], [FISC the public prosecutor] [c6 has established].
| e12 ASSAULT/firearms a=NATG r=MARCH p=VALEN D=- C=repression
| e13 ASSAULT/firearms D=-
| q5 accuses s=LOAD
| q6 asserts s=FISC
| repeats e13 e12

[VEN.4 Venezuela] produces 2.8 million barrels of oil a day and possesses the largest proven reserves on the planet.

| @VEN state VEN GOV "Venezuela"
| @KERRY office USA GOV "U.S. Secretary of State" office="Secretary of State"
| @LOPEZ public VEN OPP "man under arrest"
| @MAD person VEN GOV "Ernesto Valbuena" office="President"
| @CONS office USA GOV "United States consular officials"
| @STUD public VEN EDU "students"
| @SPIES public - SPY "spies"
| @GOVT body VEN GOV "Venezuelan government"
| @ALBA body IGO - "member states of ALBA"
| @CAR place VEN "Caracas" city
| @OPP group VEN OPP "opposition"
| @SPK office VEN GOV "presidential spokesman"
| @LOAD public - UNK "persons of bad faith"
| @NATG body VEN MIL "National Guard"
| @MARCH public VEN CVL "marchers"
| @VALEN place VEN "Valencia" city
| @FISC office VEN JUD "public prosecutor"

# id: crime-desk/009-honduras-brother
# publisher: Hemisphere Report
# title: Ex-minister's brother pleads guilty in Miami, says cartel paid for campaign
# language: en
# published: 2019-11-18

[BRO Ex-minister's brother] [e1 pleads guilty] in [MIA Miami], [c1 says] [w1 [CART cartel] [e2 paid] for [x campaign]]
| @BRO person HND ELI "Wilmer Antúnez" office="brother of ex-minister"
| @MIA place USA "Miami" city
| @CART group - CRM "Valle cartel"
| e1 CONCEDE a=BRO p=MIA D=2019-11-15/inferred C=illegal_drugs,legal
| e2 AID a=CART D=- C=corruption,illegal_drugs
| q1 asserts s=BRO

[MIA MIAMI] - [BRO.1 The younger brother of [MIN [HND Honduras]'s former defence minister]] [e3 pleaded guilty] on [d1 Friday] to shipping cocaine through the naval base at [CAST Puerto Castilla], and [c2 told] [JUD the judge] [w2 that the [CART Valle cartel] had [e4 given] [MIN.2 the minister] [n1 $600,000] in return for silence during the [d2 2013] campaign].
[w3 "Not a cent, not a handshake,"] [MIN.3 the minister], [MIN.4 Óscar Antúnez], [c3 replied] from [TEG Tegucigalpa].
| @MIN person HND ELI "Óscar Antúnez" office="former defence minister"
| @HND state HND GOV "Honduras"
| @CAST place HND "Puerto Castilla" city
| @JUD office USA JUD "the judge"
| @TEG place HND "Tegucigalpa" city
| d1 2019-11-15
| d2 2013
| n1 money 600000 USD
| e3 CONCEDE a=BRO.1 p=MIA t=d1 C=illegal_drugs,legal
| repeats e3 e1
| e4 AID a=CART r=MIN.2 t=d2 n=n1 C=corruption,illegal_drugs
| repeats e4 e2
| q2 asserts s=BRO.1
| q3 denies s=MIN.4
| denies q3 e4

[BRO.11 Wilmer Antúnez], 44, a dentist by training, was [e6 arrested] at [MIAA Miami airport] [d3 last year] as [BRO.12 he] changed planes for a congress on implants.
[PROS.1 Prosecutors], who had wanted life, [e8+c8 agreed] [w8 to seek no more than 24 years if [BRO.13 he] [e9 helps] [PROS.2 them] [e10 convict] [OTHERS the officers]] who, [BRO.14 he] [c4 claims], [w4 switched off the harbour lights].
| @PROS office USA JUD "Miami prosecutors"
| @OTHERS public HND MIL "Honduran officers"
| d3 2018
| e6 COERCE/arrest r=BRO.11 p=MIAA t=d3 C=illegal_drugs
| @MIAA place USA "Miami airport" exact
| e8 CONCEDE a=PROS.1 r=BRO.13 D=- C=legal
| q8 promises s=PROS.1
| e9 COOPERATE hypothetical a=BRO.13 r=PROS.2 C=legal
| e10 SANCTION/convict hypothetical a=PROS.2 r=OTHERS C=legal
| q4 accuses s=BRO.14

The plea embarrasses [WASH Washington], which as late as [d4 2016] had [e11 praised] [MIN.21 the minister] [c5 as] [w5 "a partner of rare courage"] and [e12 trained] [UNIT the very unit] that guarded the base.
[OPP The opposition Libre party] [e14+c6 called on] [PARL.1 congress] [w6 to open an [e15 inquiry] and [e16 strip] [MIN.22 him] of his seat], and [c7 plans] [w7 a [e17 march] on [d5 Thursday] if [PARL.2 it] does not].
| @WASH state USA GOV "United States"
| @UNIT body HND MIL "naval unit"
| @OPP group HND PTY,OPP "Libre party"
| @PARL body HND LEG "Honduran congress"
| d4 2016
| d5 2019-11-21
| e11 SUPPORT a=WASH r=MIN.21 t=d4 C=military
| q5 asserts s=WASH
| e12 AID a=WASH r=UNIT t=d4 C=military
| q6 demands s=OPP
| e14 REQUEST a=OPP r=PARL.1 C=corruption
| e15 ACCUSE/investigate hypothetical a=PARL.1 C=corruption
| e16 SANCTION/expel hypothetical a=PARL.1 r=MIN.22 C=corruption
| q7 threatens s=OPP
| e17 PROTEST/demo hypothetical a=OPP r=PARL.2 t=d5 C=corruption
| o1 demand e14 open

[HOND Hondurans] joke that every second dentist owns an airstrip.
Coffee, not cocaine, still brings in most of the country's dollars.
| @HOND public HND CVL "Hondurans"

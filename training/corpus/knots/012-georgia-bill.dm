# id: knots/012-georgia-bill
# publisher: Kura Standard
# title: President vetoes, speaker overrides, students stay
# language: en
# published: 2024-05-20

[PRS.1 President] [e1 vetoes], speaker overrides, students stay
| e1 REJECT/change a=PRS.1 D=2024-05-18/inferred C=legislative

[TBI TBILISI] - The bill that [PRS.2 the president], herself once nominated by the party that wrote it, [e3 vetoed] on [d1 Saturday], and that [PAR.1 the party] will [e4 pass] over [PRS.3 her] signature by [d2 the end of the month], obliges any body a fifth of whose money comes from abroad to register as serving a foreign power.
| d1 2024-05-18
| d2 2024-05-31..2024-06-01
| e3 REJECT/change a=PRS.2 r=PAR.1 t=d1 C=legislative
| e4 COERCE/restrict planned a=PAR.1 t=d2 C=legislative,rights_freedoms
| repeats e3 e1

[STU.1 Students], whose [e5 sit-in] on the parliament steps enters its fifth week [d3 today], having outlasted two downpours, [n1 three] police [e7 charges] and a rival [e8 rally] to which [PAR.2 the party] bused [CIV.1 civil servants], have been [e9 joined] by [MOT.1 their mothers], by [VET.1 veterans of the war of [d4 2008]], who brought soup, and by [PRI.1 a bishop], who was then [e10 suspended].
| d3 2024-05-20
| d4 2008
| n1 other 3
| e5 PROTEST/demo a=STU.1 D=2024-04-22../inferred C=legislative
| e7 ASSAULT/crowd-control r=STU.1 n=n1 D=- C=repression
| e8 PROTEST/demo a=CIV.1 D=- C=legislative
| e9 PROTEST/demo a=MOT.1,VET.1,PRI.1 D=- C=legislative
| e10 SANCTION/expel r=PRI.1 D=- C=religion_ethnicity
| repeats e9 e5

[INT.1 The interior ministry], which [c1 denies] [w1 that [MSK.1 the masked men] who [e11 beat] [DEP.1 an opposition deputy] in front of his children on [d5 Tuesday] were police], has not [e12 looked] for any others.
| d5 2024-05-14
| q1 denies s=INT.1
| e11 ASSAULT/beat a=MSK.1 r=DEP.1 t=d5 C=repression
| e12 ACCUSE/investigate denied a=INT.1 r=MSK.1

[w2 "If [BRU.1 Brussels] [e13 cuts] us off, and if [WAS.1 Washington] [e14 punishes] the men it used to [e15 train], we shall know who was paying whom,"] [c2 said] [SPE.1 Speaker Irakli Maisaia], [e16 barred] since [d6 March] from [EST.1 Estonia], of which he speaks with some warmth.
| d6 2024-03
| q2 accuses s=SPE.1
| e13 SANCTION/discontinue hypothetical a=BRU.1
| e14 SANCTION hypothetical a=WAS.1
| e15 AID a=WAS.1 D=- C=military
| e16 SANCTION/discontinue a=EST.1 r=SPE.1 t=d6 D=2024-03../stated

Wine exports to [CHN China], cherries, and the new motorway through the Rikoti pass are what the ministers would rather discuss.

[EU.1 The EU's ambassador], [EU.2 Margarethe Stahl], [e17+c92 invited] by [SPE.3 the speaker] [w92 to observe the vote] and [e19+c91 asked] by [STU.3 the students] [w91 to do so from outside], [e20 went] to neither, [c3 saying] [w3 that one does not watch a friend do that].
| q3 accuses s=EU.2
| q92 proposes s=SPE.3
| e17 AGREE a=SPE.3 r=EU.2 D=-
| q91 demands s=STU.3
| e19 AGREE a=STU.3 r=EU.2 D=-
| e20 REJECT/meet a=EU.2 r=SPE.3,STU.3
| answers e20 e17
| answers e20 e19
| o1 invitation e17 refused closed=e20
| o2 invitation e19 refused closed=e20

[MOS.1 Moscow], a law of whose parliament the bill resembles comma by comma, [e21 praised] it.
| e21 SUPPORT a=MOS.1

| @PRS office GEO GOV "president"
| @TBI place GEO "Tbilisi" city
| @PAR group GEO PTY,GOV "ruling party"
| @STU public GEO EDU "students"
| @CIV public GEO GOV "civil servants"
| @MOT public GEO CVL "mothers"
| @VET public GEO CVL "veterans"
| @PRI office GEO REL "bishop"
| @INT body GEO GOV "interior ministry"
| @MSK public GEO UAF "masked men"
| @DEP office GEO LEG,OPP "opposition deputy"
| @BRU body EUR - "European Union"
| @WAS state USA GOV "United States"
| @SPE person GEO LEG "Irakli Maisaia" office="speaker"
| @EST state EST GOV "Estonia"
| @CHN place CHN "China" country
| @EU person EUR - "Margarethe Stahl" office="EU ambassador"
| @MOS state RUS GOV "Russia"

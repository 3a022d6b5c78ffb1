# id: americas/007-wire-talks
# publisher: Continental Press Bureau
# language: en
# published: 2013-05-21

[VP U.S. Vice President Walter Garrison] will [e1 fly] to [COL@ Colombia] on [d1 Sunday] and [e2 sit down] with [TTOPM the prime minister of Trinidad and Tobago] in [POS Port of Spain] [d2 a day later].
| d1 2013-05-26
| d2 2013-05-27
| e1 CONSULT/visit planned a=VP r=COL p=COL t=d1 C=diplomatic
| e2 CONSULT/visit planned a=VP r=TTOPM p=POS t=d2 C=diplomatic
| o1 scheduled e1 open due=2013-05-26
| o2 scheduled e2 open due=2013-05-27

[FARC.1 The FARC] and [COLGOV.1 the Colombian government], [e3 haggling] in [HAVANA Havana] under [NOR~ Norwegian] auspices, [c1 announced] [w1 [FARC.2+COLGOV.2 they] had [e4 settled on] a chapter about land], six months after [e5 opening] negotiations.
| e3 CONSULT/third-party a=FARC.1,COLGOV.1 r=NOR p=HAVANA C=diplomatic
| e4 AGREE a=FARC.2,COLGOV.2 D=- C=diplomatic
| e5 CONSULT/third-party a=FARC.1,COLGOV.1 r=NOR p=HAVANA D=2012-11/inferred C=diplomatic
| q1 asserts s=FARC.1

[CHLCON Chilean] and [BOLCON Bolivian consuls] [e6 conferred] by video link about [TRUCK 600 truckers] stuck at [CHUNG the Chungará crossing].
| e6 CONSULT/phone a=CHLCON,BOLCON

In a late-night telephone call, [ROUSS President Marta Lacerda] and [MUJICA Uruguay's José Mujica] [e7 went over] the Mercosur agenda, [PLAN the Planalto palace] [c2 said].
| span w2 at="In a late-night telephone call, President Marta Lacerda and Uruguay's José Mujica went over the Mercosur agenda"
| q2 asserts s=PLAN
| e7 CONSULT/phone a=ROUSS,MUJICA C=economic

[UNASUR Foreign ministers of the twelve Unasur members] [e8 gathered] in [LIMA Lima] to [x weigh] the fallout of [VEN Venezuela]'s disputed vote, but [PRYMIN Paraguay's minister] [e10 stayed away].
| e8 CONSULT/multilateral a=UNASUR p=LIMA C=diplomatic
| e10 REJECT/meet a=PRYMIN r=UNASUR p=LIMA C=diplomatic

[BISHOP Bishop Anselmo Rivas] has [e11 shuttled] between [MS13.1 the jailed leaders of the Mara Salvatrucha] and [B18.1 those of Barrio 18] for more than a year, and [SALMIN.1 El Salvador's security minister] [c3 insists] [w3 [SALMIN.2 he] never [e12 negotiated] with [MS13.2+B18.2 either]].
| e11 CONSULT/third-party a=BISHOP,MS13.1,B18.1 C=crime
| e12 CONSULT denied a=SALMIN.2 r=MS13.2,B18.2 C=crime
| q3 denies s=SALMIN.1

[HARPER.1 Canadian Prime Minister Douglas Renfrew]'s [e13 trip] to [PER@ Peru] [d4 this week] is [HARPER his] third, yet [PERPRES President Efraín Yupanqui] may be too busy to [e14 see] [HARPER.3 him].
| d4 2013-05-20..2013-05-27
| e13 CONSULT/visit a=HARPER.1 r=PER p=PER t=d4 C=diplomatic
| e14 CONSULT possible a=PERPRES,HARPER.3 C=diplomatic

[KERRY Secretary of State Stephen Langley] and [JAUA.1 his Venezuelan counterpart] are [c5 rumoured] [w5 to have [e15 exchanged] letters]; neither side has set a date for a [e17 meeting].
| q5 speculates
| e15 CONSULT possible a=KERRY,JAUA.1 D=- C=diplomatic
| e17 CONSULT hypothetical a=KERRY,JAUA.1 C=diplomatic

[CARICOM Caricom heads], [e18 assembled] in [GEO Georgetown] since [d5 Saturday], [e19+c4 asked] [SPAIN Madrid] [w4 to host a [e20 round] with [EU the European Union] on rum duties].
| d5 2013-05-18..
| e18 CONSULT/multilateral a=CARICOM p=GEO t=d5 C=economic
| e19 REQUEST/meet a=CARICOM r=SPAIN C=economic
| e20 CONSULT/third-party hypothetical a=CARICOM,EU r=SPAIN C=economic
| q4 demands s=CARICOM
| o3 request e19 open

The islands buy nearly all their flour abroad, and freight from [FLA Florida] has doubled in price since [d6 2009].
| d6 2009..

| @VP person USA GOV "Walter Garrison" office="Vice President"
| @COL state COL GOV "Colombia"
| @TTOPM office TTO GOV "prime minister of Trinidad and Tobago" office="prime minister"
| @POS place TTO "Port of Spain" city
| @FARC group COL REB "FARC"
| @COLGOV body COL GOV "Colombian government"
| @HAVANA place CUB "Havana" city
| @NOR state NOR GOV "Norway"
| @CHLCON office CHL GOV "Chilean consuls"
| @BOLCON office BOL GOV "Bolivian consuls"
| @TRUCK public - LAB "truckers"
| @CHUNG place CHL "Chungará" exact
| @ROUSS person BRA GOV "Marta Lacerda" office="President"
| @MUJICA person URY GOV "José Mujica"
| @PLAN body BRA GOV "Planalto palace"
| @UNASUR office IGO GOV "Unasur foreign ministers"
| @LIMA place PER "Lima" city
| @VEN state VEN GOV "Venezuela"
| @PRYMIN office PRY GOV "Paraguay's foreign minister" office="minister"
| @BISHOP person SLV REL "Anselmo Rivas" office="bishop"
| @MS13 group SLV CRM "Mara Salvatrucha leaders"
| @B18 group SLV CRM "Barrio 18 leaders"
| @SALMIN office SLV GOV "El Salvador's security minister" office="security minister"
| @HARPER person CAN GOV "Douglas Renfrew" office="prime minister"
| @PER state PER GOV "Peru"
| @PERPRES person PER GOV "Efraín Yupanqui" office="President"
| @KERRY person USA GOV "Stephen Langley" office="Secretary of State"
| @JAUA office VEN GOV "Venezuelan foreign minister"
| @CARICOM office IGO GOV "Caricom heads"
| @GEO place GUY "Georgetown" city
| @SPAIN state ESP GOV "Spain"
| @EU body EUR - "European Union"
| @FLA place USA "Florida" province

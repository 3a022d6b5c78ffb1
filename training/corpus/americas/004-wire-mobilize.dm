# id: americas/004-wire-mobilize
# publisher: Continental Press Bureau
# language: en
# published: 2024-12-04

[VEN Venezuela] [e1 massed] [n1 some 6,000] soldiers and a tank battalion opposite [ESSEQ the Essequibo] after [GUY Guyana] [x auctioned] offshore blocks, [GUYSP a Guyanese army spokesman] [c1 said].
| n1 troops 6000 ~
| e1 MOBILIZE/troops a=VEN r=GUY p=ESSEQ n=n1 C=military,territory
| span w1 at="Venezuela massed some 6,000 soldiers and a tank battalion opposite the Essequibo after Guyana auctioned offshore blocks"
| q1 asserts s=GUYSP

[COLARMY The Colombian army] [e3 called up] reservists in [ARAUCA Arauca] on [d1 Monday] and [e4 put] [HOSP two military hospitals] on standby, fearing [x reprisals] by [ELN.1 the National Liberation Army].
| d1 2024-12-02
| e3 MOBILIZE/troops a=COLARMY r=ELN.1 p=ARAUCA t=d1 C=military
| e4 MOBILIZE/troops a=COLARMY t=d1 C=military

[BRANAVY.1 Brazil's navy] [e5 test-fired] an anti-ship missile off [RIO Rio de Janeiro], [BRANAVY.2 its] third launch since [d2 June].
| d2 2024-06..2024-12-05
| e5 MOBILIZE/weapons a=BRANAVY.1 p=RIO C=military

[HAIPM Haiti's prime minister] [c2 ordered] [w2 [REINF [n2 300] newly trained officers] to [e6 reinforce] [CARREF the Carrefour precinct]], but the trucks that were to carry [REINF them] had not [e7 left] by nightfall.
| n2 troops 300
| e6 MOBILIZE/police planned a=HAIPM p=CARREF n=n2 C=crime
| q2 demands s=HAIPM
| e7 MOBILIZE/police denied C=crime

In [MICHO Michoacán], [AVOC avocado growers] have [e8 raised] [SELFD a self-defence force] of [n3 several hundred] men, and [VIAG the Viagras cartel] has [e9 sent] armoured pickups to [APATZ Apatzingán] in answer.
| n3 troops 200..999 ~
| e8 MOBILIZE/militia a=AVOC r=VIAG p=MICHO n=n3 C=crime
| e9 MOBILIZE/militia a=VIAG r=SELFD p=APATZ C=crime
| causes e8 e9

[NORAD The North American Aerospace Defense Command] [e10 scrambled] [n4 four] F-16s to [x shadow] [RUSBOMB a pair of Russian bombers] near [ALASKA Alaska] on [d3 Tuesday].
| n4 other 4
| d3 2024-12-03
| e10 MOBILIZE/weapons a=NORAD r=RUSBOMB p=ALASKA t=d3 n=n4 C=military

[MADURO.1 President Ernesto Valbuena] [c3 said] [w3 [PEOPMIL the people's militia] would "[e12 rise] in every barrio" if [USA~.1 American] troops ever [e13 landed]], [c4 adding] [w4 that [MADURO.2 he] did not [c5 expect] [w5 [USA.2 Washington] to [e14 try]]].
| e12 MOBILIZE/militia hypothetical a=PEOPMIL r=USA.1 C=military
| e13 ASSAULT hypothetical a=USA.1 C=military
| e14 ASSAULT denied a=USA.2 C=military
| q3 threatens s=MADURO.1
| q4 asserts s=MADURO.1
| q5 speculates s=MADURO.2

[TRINGOV Trinidad's government] may [e15 station] [n5 two] patrol boats at [CEDROS Cedros], [OPP the opposition] [c6 says] [w6 without having seen a plan].
| n5 other 2
| e15 MOBILIZE/weapons possible a=TRINGOV p=CEDROS n=n5 C=military
| q6 asserts s=OPP

[ECUMIN Ecuador's defence minister] [e16 dismissed] [GEN the general] in charge of [LITOR the Litoral prison] and [e17 doubled] the guard on its walls.
| e16 SANCTION/expel a=ECUMIN r=GEN p=LITOR C=crime
| e17 MOBILIZE/troops a=ECUMIN p=LITOR C=crime

Every year more than 40 cruise ships pass under the guns of [ELMORRO the old fort of El Morro], which last fired in anger in [d4 1898].
| d4 1898

[CANRANG The Canadian Rangers], a reserve force of part-timers in red sweatshirts, [e18 went] on alert along [DEW the Northwest Passage] when [CHNSHIP.1 a Chinese research ship] [x switched off] [CHNSHIP.2 its] transponder.
| e18 MOBILIZE/troops a=CANRANG r=CHNSHIP.1 p=DEW C=military

| @VEN state VEN GOV "Venezuela"
| @ESSEQ place GUY "Essequibo" region
| @GUY state GUY GOV "Guyana"
| @GUYSP office GUY MIL "Guyanese army spokesman"
| @COLARMY body COL MIL "Colombian army"
| @ARAUCA place COL "Arauca" province
| @HOSP body COL MIL,MED "military hospitals"
| @ELN group COL REB "National Liberation Army"
| @BRANAVY body BRA MIL "Brazilian navy"
| @RIO place BRA "Rio de Janeiro" city
| @HAIPM office HTI GOV "Haiti's prime minister" office="prime minister"
| @CARREF place HTI "Carrefour" district
| @REINF body HTI COP "newly trained officers"
| @MICHO place MEX "Michoacán" province
| @AVOC public MEX AGR "avocado growers"
| @SELFD group MEX PRM "self-defence force"
| @VIAG group MEX CRM "Viagras cartel"
| @APATZ place MEX "Apatzingán" city
| @NORAD body IGO - "NORAD"
| @RUSBOMB body RUS MIL "Russian bombers"
| @ALASKA place USA "Alaska" province
| @MADURO person VEN GOV "Ernesto Valbuena" office="President"
| @PEOPMIL body VEN PRM "people's militia"
| @USA state USA GOV "United States"
| @TRINGOV body TTO GOV "Trinidad's government"
| @CEDROS place TTO "Cedros" city
| @OPP group TTO PTY,OPP "Trinidad's opposition"
| @ECUMIN office ECU GOV,MIL "Ecuador's defence minister" office="defence minister"
| @GEN office ECU MIL "general"
| @LITOR place ECU "Litoral prison" exact
| @ELMORRO place PRI "El Morro" exact
| @CANRANG body CAN MIL "Canadian Rangers"
| @DEW place CAN "Northwest Passage" region
| @CHNSHIP body CHN EDU "Chinese research ship"

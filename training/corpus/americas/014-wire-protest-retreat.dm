# id: americas/014-wire-protest-retreat
# publisher: Isthmus News Agency
# language: en
# published: 2019-10-21

[CHLPRES.1 President Sebastián Piñera] on [d1 Saturday] [e1 scrapped] the metro fare rise that had set off [STUD the students]' [e2 fare-dodging] and, by nightfall, [e3 riots] across [SANT Santiago].
| d1 2019-10-19
| e1 CONCEDE a=CHLPRES.1 t=d1 C=economic
| e2 PROTEST/boycott a=STUD D=- C=economic
| e3 PROTEST/riot p=SANT D=- C=economic
| causes e2 e1

[SHOP Looters] [e4 set fire] to [n1 nine] supermarkets in [PUENTE Puente Alto]; a tenth was saved by neighbours with garden hoses.
| n1 other 9
| e4 ASSAULT/destroy a=SHOP p=PUENTE n=n1 C=crime

[BOLOPP Supporters of [MESA opposition candidate Álvaro Terrazas]] [e5 sealed off] the counting hall in [POTO Potosí], [e6 daubing] "fraud" in red on the walls of [TSE the electoral tribunal].
| e5 PROTEST/obstruct a=BOLOPP p=POTO C=election
| e6 PROTEST/vandalize a=BOLOPP r=TSE p=POTO C=election

[CHIST Chicago teachers] [e7 stayed off] the job for a third day on [d2 Monday], and [CPS the school board] has yet to [e8 budge] on class sizes.
| d2 2019-10-21
| e7 PROTEST/strike a=CHIST r=CPS t=d2 C=economic
| e8 CONCEDE denied a=CPS r=CHIST C=economic

[w1 In [GUAN Guantánamo province] [DISS.1 a dissident fiddler] is in the fourth week of [e9 refusing] food], [SIS his sister] [c1 told] [RADM Radio Martí], and [w1 [DISS.2 he] would [e10 eat] only when [CUBA Havana] [e11 lets go of] [DISS.3 his] wife].
| e9 PROTEST/hunger a=DISS.1 r=CUBA p=GUAN C=human_rights
| e10 CONCEDE hypothetical a=DISS.2 C=human_rights
| e11 RETREAT/release hypothetical a=CUBA C=human_rights
| q1 asserts s=SIS

[WOMEN [n3 Thousands] of women] [e12 marched] through [TEGU Tegucigalpa] with candles, and not a window was [e13 broken].
| e12 PROTEST/demo a=WOMEN p=TEGU n=n3
| n3 protesters 2000..9999 ~
| e13 PROTEST/vandalize denied a=WOMEN p=TEGU

[ECUPRES President Patricio Andrade] [e14 restored] fuel subsidies and [CONAIE.1 the indigenous confederation Conaie] [e15 lifted] [CONAIE.2 its] blockades, each [e16 thanking] [UNMED the UN mediators].
| e14 CONCEDE a=ECUPRES r=CONAIE.1 D=- C=economic
| e15 CONCEDE a=CONAIE.1 r=ECUPRES D=- C=economic
| e16 SUPPORT a=ECUPRES,CONAIE.1 r=UNMED D=-

[FARCD.1 A dissident FARC front] [e17 turned in] [n2 41] rifles at [TUMACO Tumaco], [x honouring] a pledge [FARCD.2 it] [e19 made] to [BISHTUM the bishop] in [d3 August].
| n2 seized 41
| d3 2019-08
| e17 RETREAT/disarm a=FARCD.1 p=TUMACO n=n2 C=military
| e19 CONCEDE a=FARCD.2 r=BISHTUM t=d3
| answers e17 e19
| o1 promise e19 met closed=e17

[PRGOV Puerto Rico's governor] had [e20 stepped down] in [d4 July] over leaked chats, yet [PRAIDE an aide] [c3 doubts] [w3 that [PRSUC his successor] will [e21 quit]], whatever the [e22 chants] outside.
| d4 2019-07
| e20 RETREAT/resign a=PRGOV t=d4 C=corruption
| e21 RETREAT/resign denied a=PRSUC C=corruption
| e22 PROTEST/demo r=PRSUC D=-
| q3 speculates s=PRAIDE

A [e25 walkout] by [PANDOCK dockers] in [COLON Colón] has been [e23 called off], [c5 according to] [CANALC the canal's management], though [UNION.1 the union] [c6 says] [w6 [UNION.2 it] merely [e24 paused] it].
| span w5 at="A walkout by dockers in Colón has been called off"
| e25 PROTEST/strike a=PANDOCK p=COLON D=- C=economic
| e23 CONCEDE a=PANDOCK C=economic
| e24 CONCEDE a=UNION.2 r=CANALC C=economic
| q5 asserts s=CANALC
| q6 asserts s=UNION.1

The bakers of [VALPO Valparaíso] close on [d5 Mondays], a habit older than the port.
| d5 ?

| @CHLPRES person CHL GOV "Sebastián Piñera" office="President"
| @STUD public CHL EDU "students"
| @SANT place CHL "Santiago" city
| @SHOP public CHL CRM "looters"
| @PUENTE place CHL "Puente Alto" city
| @BOLOPP public BOL OPP "supporters of Álvaro Terrazas"
| @MESA person BOL OPP "Álvaro Terrazas"
| @POTO place BOL "Potosí" city
| @TSE body BOL GOV "electoral tribunal"
| @CHIST public USA EDU,LAB "Chicago teachers"
| @CPS body USA EDU,GOV "school board"
| @GUAN place CUB "Guantánamo province" province
| @DISS public CUB OPP "dissident fiddler"
| @SIS public CUB CVL "dissident's sister"
| @RADM company USA JRN "Radio Martí"
| @CUBA state CUB GOV "Cuba"
| @WOMEN public HND CVL "thousands of women"
| @TEGU place HND "Tegucigalpa" city
| @ECUPRES person ECU GOV "Patricio Andrade" office="President"
| @CONAIE group ECU SOC "Conaie"
| @UNMED office UNO - "UN mediators"
| @FARCD group COL REB "dissident FARC front"
| @TUMACO place COL "Tumaco" city
| @BISHTUM office COL REL "bishop"
| @PRGOV office USA GOV "Puerto Rico's governor" office="governor"
| @PRAIDE office USA GOV "aide"
| @PRSUC office USA GOV "governor's successor"
| @PANDOCK public PAN LAB "dockers"
| @COLON place PAN "Colón" city
| @CANALC body PAN BUS "canal management"
| @UNION group PAN LAB "dockers' union"
| @VALPO place CHL "Valparaíso" city

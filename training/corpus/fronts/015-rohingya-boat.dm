# id: fronts/015-rohingya-boat
# publisher: Bay of Bengal Mail
# language: en
# published: 2024-02-15

[COX COX'S BAZAR] — [w1 Shots were [e1 fired] across [NAF the Naf] on [d1 Tuesday] for the fourth night], [BGB Border Guard Bangladesh] [c1 reported], and [FISHW the wife of a fisherman] was [e2 hit] while hanging out nets.
[BGB The guards] also [e3 disarmed] [BGP [n1 68] men of [MMR Myanmar]'s border police] who had fled from [AA the Arakan Army] with their rifles held over their heads.
| d1 2024-02-13
| n1 other 68
| q1 asserts s=BGB
| e1 ASSAULT/firearms p=NAF t=d1 C=military
| e2 ASSAULT/firearms r=FISHW D=2024-02-13/inferred C=military
| e3 COERCE/seize a=BGB r=BGP n=n1 D=- C=military

[w2 [MMR Naypyidaw] would [e4 send] a ship for [BGP them] "in a day or two"], [FOR.70 the foreign secretary], [FOR.1 Rezwan Talukdar], [c2 told] reporters, and [c3 made clear] [w3 that [DHA Dhaka] would [e5 take in] no more [ROH Rohingya]].
A million of them already live here, on hills whose trees went into cooking fires in the first winter.
| q2 asserts s=FOR.1
| q3 denies s=FOR.1
| e4 AID planned a=MMR r=BGP C=military
| e5 AID denied a=DHA r=ROH C=migration

On [d2 Sunday] [CG a coast guard cutter] [e6 turned back] [BOAT.1 a wooden boat with 120 people aboard], which has not been seen since.
[UNHCR The UN refugee agency] has [e7+c5 urged] [DHA Bangladesh], [IND.8 India] and [THA Thailand] [w5 to [e8 search] for the missing], and only [IND.9 Delhi], which [e9 sent] [PLANE an aircraft] on [d3 Wednesday], has complied.
[w6 The passengers are alive and will land in [ACEH Aceh] within the week], [BROK.1 a smuggler] [c6 swore] by telephone, [e10+c7 demanding] from [MOTH forty mothers] [w7 another [n3 $600] apiece].
| d2 2024-02-11
| d3 2024-02-14
| n3 money 600 USD
| q5 demands s=UNHCR
| q6 asserts s=BROK.1
| q7 demands s=BROK.1
| e6 REJECT a=CG r=BOAT.1 t=d2 C=migration
| e7 REQUEST/assist a=UNHCR r=DHA,IND.8,THA C=migration
| e8 AID hypothetical a=DHA,IND.8,THA C=migration
| e9 AID a=IND.9 t=d3 C=migration
| answers e9 e7
| o1 request e7 met closed=e9 to=IND
| o2 request e7 open to=DHA,THA
| e10 REQUEST/assist a=BROK.1 r=MOTH n=n3 C=trafficking

[w8 In [MAUN Maungdaw] [AA the Arakan Army] [e11 conscripts] [YOUTH Muslim boys]], [IMAM an imam in Camp 4] [c8 has heard].
[AA The group] [c9 denies] [w9 that anyone was [e12 forced] to enlist], though [MAG its own magazine] [c10 showed] [w10 a "Muslim company" taking the oath].
| q8 asserts s=IMAM
| q9 denies s=AA
| q10 asserts s=MAG
| e11 MOBILIZE/troops a=AA r=YOUTH p=MAUN D=- C=military
| e12 MOBILIZE/troops denied C=military
| repeats e12 e11
| denies q9 e11

| @COX place BGD "Cox's Bazar" city
| @NAF place - "Naf" region
| @BGB body BGD COP "Border Guard Bangladesh"
| @FISHW public BGD CVL "fisherman's wife"
| @BGP body MMR COP "Myanmar border police"
| @MMR state MMR GOV "Myanmar"
| @AA group MMR REB "Arakan Army"
| @FOR person BGD GOV "Rezwan Talukdar" office="foreign secretary"
| @DHA state BGD GOV "Bangladesh"
| @ROH public MMR REF "Rohingya"
| @CG body BGD COP "coast guard cutter"
| @BOAT public MMR REF "boat with 120 people"
| @UNHCR body UNO - "UN refugee agency"
| @IND state IND GOV "India"
| @THA state THA GOV "Thailand"
| @PLANE body IND MIL "aircraft"
| @ACEH place IDN "Aceh" province
| @BROK public - CRM "smuggler"
| @MOTH public MMR REF "mothers"
| @MAUN place MMR "Maungdaw" city
| @YOUTH public MMR CVL "Muslim boys"
| @IMAM public MMR REL "imam in Camp 4"
| @MAG company MMR REB,JRN "Arakan Army magazine"

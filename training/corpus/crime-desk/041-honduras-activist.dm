# id: crime-desk/041-honduras-activist
# publisher: The Continental
# title: Dam firm's ex-security chief found guilty in killing of river defender
# language: en
# published: 2021-08-12

[SEC Dam firm's ex-security chief] [e1 found guilty] in [e2 killing] of [TEO river defender]
| @SEC person HND CRM,BUS "Darío Murillo" office="ex-security chief of Hidrosur"
| @TEO person HND SOC "Teodora Manueles" office="river defender"
| e1 SANCTION/convict r=SEC D=2021-08-11/inferred C=legal,human_rights
| e2 ASSAULT/targeted a=SEC r=TEO D=2017-03-02/inferred C=human_rights,environment

[COUR A Honduran court] on [d1 Wednesday] [e3 convicted] [SEC.1 Darío Murillo], a former lieutenant trained at [BENN Fort Benning] who ran security for [DAM the Hidrosur dam company], as a co-author of the [x murder] of [TEO.1 Teodora Manueles], the Tolupan leader whom [GUNM two hired gunmen] [e5 shot] in her kitchen on [d2 2 March 2017], a week after [TEO.2 she] had [e6+c13 asked] [IACHR the Inter-American Commission on Human Rights] [w13 to [e7 press] [HNDG Tegucigalpa] for guards].
[w1 "They tried the hand's glove,"] [c1 said] [DAUG.1 [TEO.5 her] daughter], [DAUG.2 Saira Manueles], [w1 "and the arm still signs cheques."]
| @COUR body HND JUD "Honduran court"
| @BENN place USA "Fort Benning" exact
| @DAM company HND BUS "Hidrosur"
| @GUNM public HND CRM "two hired gunmen"
| @IACHR body IGO - "Inter-American Commission on Human Rights"
| @HNDG state HND GOV "Honduras"
| @DAUG person HND CVL "Saira Manueles"
| d1 2021-08-11
| d2 2017-03-02
| q13 demands s=TEO.2
| q1 accuses s=DAUG.2
| e3 SANCTION/convict a=COUR r=SEC.1 t=d1 C=legal,human_rights
| repeats e3 e1
| e5 ASSAULT/firearms a=GUNM r=TEO.1 t=d2 C=human_rights
| repeats e5 e2
| e6 REQUEST/assist a=TEO.2 r=IACHR D=2017-02-23/inferred C=human_rights
| e7 REQUEST/assist hypothetical a=IACHR r=HNDG C=human_rights

[OWN.1 The company's owner], [OWN.2 Camilo Atala Reina], whom [PROS prosecutors] have never [e9 charged] although [w2 his number appears nineteen times in the chat read out in court], as [EXPR an independent panel of jurists] [c2 reported] in [d3 2018], expressed sorrow and [c4 denied] [w4 any link].
[w5 [OWN.3 He] will not sell the concession], [OWN.4 he] [c5 added], [w5 because "rivers do not read newspapers"].
| @OWN person HND BUS "Camilo Atala Reina" office="company owner"
| @PROS office HND JUD "prosecutors"
| @EXPR public - JUD "independent panel of jurists"
| d3 2018
| q2 asserts s=EXPR
| q4 denies s=OWN.2
| q5 denies s=OWN.4
| e9 ACCUSE/allege denied a=PROS r=OWN.2 C=legal

[DUTB Two European banks] that had lent the dam $24 million [e13 withdrew] within weeks of the [x killing], and [CON congress], which once [e16+c6 called] opposition to dams [w6 "economic terrorism"], passed a law for the protection of defenders that gave the new office four chairs and no car.
[d4 Last year] alone, [n1 seventeen] were [e15 killed], [GLW Global Witness] [c7 counted], more for each million inhabitants than anywhere but [NIC@ Nicaragua].
| @DUTB company EUR BUS "two European banks"
| @CON body HND LEG "Honduran congress"
| @GLW group NGO SOC "Global Witness"
| @NIC state NIC GOV "Nicaragua"
| d4 2020
| n1 killed 17
| q6 accuses s=CON
| q7 asserts s=GLW
| span w7 at="seventeen were killed"
| e13 SANCTION/discontinue a=DUTB D=2017-03/inferred C=environment
| e16 ACCUSE/disapprove a=CON D=- C=environment
| e15 ASSAULT/targeted t=d4 n=n1 C=human_rights,environment

[SEC.9 Murillo] will be [e17 sentenced] on [d5 20 September]; [PROS.2 the prosecution] [c8 intends] [w8 to seek thirty years], while [LAWY his lawyer], who [c9 calls] [w9 the chat a forgery], [c10 promises] [w10 to [e20 appeal] "up to Saint Peter"].
[VILL.1 Villagers] at [RIO Río Tinto Abajo], where the half-built wall has been colonised by herons, [c11 hope] [w11 [GOV the new government] due in [d6 January] will [e21 cancel] the licence] and, in case it does not, have kept their [e22 roadblock].
[w12 "[VILL.2 We] [e23 lift] it for weddings,"] [ALC the village elder] [c12 said].
| @LAWY public HND UNK "Murillo's lawyer"
| @VILL public HND CVL "villagers"
| @RIO place HND "Río Tinto Abajo" city
| @GOV body HND GOV "new government"
| @ALC public HND CVL "village elder"
| d5 2021-09-20
| d6 2022-01
| q8 promises s=PROS.2
| q9 denies s=LAWY
| q10 promises s=LAWY
| q11 speculates s=VILL.1
| q12 asserts s=ALC
| e17 COERCE/arrest planned r=SEC.9 t=d5 C=legal
| e20 ACCUSE/allege planned a=LAWY C=legal
| e21 SANCTION/discontinue possible a=GOV C=environment
| e22 PROTEST/obstruct a=VILL.1 p=RIO D=2021-08-12/inferred C=environment
| e23 CONCEDE a=VILL.2 D=- C=environment
| o1 scheduled e17 open due=2021-09-20

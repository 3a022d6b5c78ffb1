# id: quiet/049-page-eleven
# publisher: The Kingston Lamp
# language: en
# published: 2025-07-02

Page eleven: pirates, parsons and the price of ackee

[w1 Pirates have struck [KIN Kingston] again], [HOT.1 the hotel association] [c1 complained] on [d1 Tuesday], meaning taxis without meters.
| d1 2025-07-01
| q1 accuses s=HOT.1

[PAS.1 Pastor Delroy Whyte], who has waged war on short skirts since [d2 1994], declared a truce on [d3 Sunday] because of the heat.
| d2 1994..
| d3 2025-06-29

[w2 A tin of ackee will cost a tenth more by [d4 August], and nobody should call it robbery, since the trees fought a drought to bear at all], [GRO.1 a grower] in [CLA Clarendon] [c2 argued].
| d4 ..2025-08
| q2 asserts s=GRO.1

[w4 [HAI.1 [HTI Haiti]'s transitional council] has [e1+c3 asked] [JAM.1 Jamaica] [w3 to [e2 lend] [HAI.2 it] two patrol boats]], [SPO.1 a council spokesman] [c4 said]; [JAM.2 Kingston], which [e3 sent] [TR.2 [n1 24] officers] [d5 last year] and [e4 brought] [TR.1 them] home in [d6 April], [ANA.1 diplomats] [c5 doubt] [w5 will [e5 agree]].
| d5 2024
| d6 2025-04
| n1 troops 24
| q3 demands s=HAI.1
| q4 asserts s=SPO.1
| q5 speculates s=ANA.1
| e1 REQUEST/assist a=HAI.1 r=JAM.1 D=- C=military
| e2 AID hypothetical a=JAM.1 r=HAI.2 C=military
| e3 AID a=JAM.2 n=n1 t=d5 C=peacekeeping
| e4 RETREAT/withdraw a=JAM.2 t=d6 C=peacekeeping
| e5 AGREE possible a=JAM.2 C=military
| o1 request e1

[w6 The bishop had no right to sell the organ, and had been told so by three of his own canons], [JUD.1 a judge] in [SPA Spanish Town] [c6 found] on [d7 Friday], in a ruling longer than the organ.
| d7 2025-06-27
| q6 asserts s=JUD.1

[OFF.1 Customs officers] [e6 boarded] the yacht of [SIN.1 a dancehall singer] off [NEG Negril] on [d8 Saturday] and [e7 took] [n2 eleven] pistols from the bread bin, of which, [LAW.1 his lawyer] [c7 says], [w7 [SIN.2 he] [c8 believed] [w8 that they were stage props]].
[w9 [SIN.4 The singer] may be [e8 charged] [d9 this week]], [POL.1 police] [c9 said], [w9 unless the laboratory agrees with [SIN.5 him]].
| d8 2025-06-28
| d9 2025-06-30..2025-07-07
| n2 seized 11 pistols
| q7 denies s=LAW.1
| q8 asserts s=SIN.2
| q9 speculates s=POL.1
| e6 COERCE/seize a=OFF.1 r=SIN.1 p=NEG t=d8 C=crime
| e7 COERCE/seize a=OFF.1 r=SIN.1 p=NEG n=n2 t=d8 C=crime
| e8 ACCUSE/allege possible r=SIN.4 t=d9 C=crime

Cricket: the umpire was booed, the batsman was caught, and [COM.1 the commentator], blinded by the sun, ran out of words before lunch.
| @KIN place JAM "Kingston" city
| @HOT group JAM BUS "hotel association"
| @PAS person JAM REL "Delroy Whyte" office="pastor"
| @GRO public JAM AGR "grower"
| @CLA place JAM "Clarendon" province
| @HAI body HTI GOV "transitional council of Haiti"
| @HTI state HTI GOV "Haiti"
| @JAM state JAM GOV "Jamaica"
| @TR body JAM COP "24 Jamaican officers"
| @SPO office HTI GOV "council spokesman"
| @ANA office - GOV "diplomats"
| @JUD office JAM JUD "judge"
| @SPA place JAM "Spanish Town" city
| @OFF body JAM GOV "customs officers"
| @SIN person JAM CRM "dancehall singer"
| @NEG place JAM "Negril" city
| @LAW public JAM JUD "singer's lawyer"
| @POL body JAM COP "police"
| @COM public JAM JRN "commentator"

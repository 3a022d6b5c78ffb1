# id: fronts/004-canape-vert
# publisher: Le Matinal des Antilles
# language: en
# published: 2023-04-20

They came down from the hill with machetes

[PAP PORT-AU-PRINCE] — Before the police, before the gravediggers, before even the dogs, [NEI the neighbours of [CAN Canapé-Vert]] were in the street on [d1 Monday] morning, and by nine they had [e1 dragged] [SUS.1 [n1 thirteen] men suspected of belonging to a gang] out of a police minibus, [e2 beaten] [SUS.2 them] with stones and [e3 burned] [SUS.3 them].
[w1 [POL.1 The officers], who had [e4 arrested] [SUS.4 the men] only minutes before, did not [e5 shoot] for fear of hitting bystanders], [c1 according to] [POLCOM a police communiqué].
[w2 "[POL.2 They] stood back and looked at their shoes,"] [c2 countered] [DRIV a taxi driver] who watched from his roof.
| d1 2023-04-17
| n1 killed 13
| q1 asserts s=POLCOM
| q2 asserts s=DRIV
| e1 ASSAULT/abduct a=NEI r=SUS.1 p=CAN t=d1 C=crime
| e2 ASSAULT/primitive a=NEI r=SUS.2 p=CAN t=d1 C=crime
| e3 ASSAULT/targeted a=NEI r=SUS.3 p=CAN t=d1 n=n1 C=crime
| e4 COERCE/arrest a=POL.1 r=SUS.4 D=2023-04-17/inferred C=crime
| e5 ASSAULT/firearms denied a=POL.1 C=crime

The movement that began that morning calls itself Bwa Kale, "peeled wood".
[PRIEST Father Josué Lamarre], whose [PARI parish] runs from the ravine to the radio mast, [c3 thinks] [w3 that half the quarter took part and the other half will swear it did].
[PRIEST.8 He] does not [e6 condemn] [NEI.8 them], [c4 pointing out] [w4 that [GANG the Ti Makak gang] [e7 raped] [WOM [n2 eleven] women of [PARI.9 his parish]] [d2 last year] and that nobody was ever [e8 tried]].
| d2 2022
| n2 other 11
| q3 speculates s=PRIEST
| q4 asserts s=PRIEST.8
| e6 ACCUSE/disapprove denied a=PRIEST.8 r=NEI.8
| e7 ASSAULT/sexual a=GANG r=WOM t=d2 n=n2 C=gender,crime
| e8 ACCUSE/allege denied C=legal
| causes e7 e6

[MINJ.72 The justice minister], [MINJ.71 Berthony Vaval], on [d3 Wednesday] [e9+c5 asked] [CIT.1 citizens] [w5 to [e10 hand over] suspects rather than [e11 judge] them], and in the same breath [e12 thanked] [CIT.5 the population] for its "vigilance".
[BSAP [n3 Forty-two] agents of the environmental brigade], which has no mandate in cities, were [e13 sent] to the hill all the same.
[HRN.1 A rights network] [c6 counts] [w6 [LYN [n4 at least 160] people] [e14 lynched] since [d4 that day]], though [HRN.6 it] [c7 concedes] [w7 that some were merely strangers who could not give an address].
| d3 2023-04-19
| d4 2023-04-17.. inferred
| n3 troops 42
| n4 killed 160..
| q5 demands s=MINJ.71
| q6 asserts s=HRN.1
| q7 asserts s=HRN.6
| e9 REQUEST a=MINJ.71 r=CIT.1 t=d3 C=crime
| e10 COOPERATE hypothetical a=CIT.1 C=crime
| e11 ASSAULT hypothetical a=CIT.1 C=crime
| e12 SUPPORT a=MINJ.71 r=CIT.5 t=d3 C=crime
| e13 MOBILIZE/police a=BSAP n=n3 C=crime
| e14 ASSAULT/targeted r=LYN t=d4 n=n4 C=crime
| o1 request e9 open

A good machete now costs 900 gourdes at the Salomon market, up from 350.
Sellers attack the price rise with jokes.

| @PAP place HTI "Port-au-Prince" city
| @NEI public HTI CVL "neighbours of Canapé-Vert"
| @CAN place HTI "Canapé-Vert" district
| @SUS public HTI CRM "suspected gang members"
| @POL public HTI COP "officers"
| @POLCOM other HTI COP "police communiqué"
| @DRIV public HTI CVL "taxi driver"
| @PRIEST person HTI REL "Josué Lamarre" office="priest"
| @PARI group HTI REL "parish"
| @GANG group HTI CRM "Ti Makak gang"
| @WOM public HTI CVL "women of the parish"
| @MINJ person HTI GOV "Berthony Vaval" office="justice minister"
| @CIT public HTI CVL "citizens"
| @BSAP public HTI COP "agents of the environmental brigade"
| @HRN group HTI SOC "rights network"
| @LYN public HTI CVL "lynched people"

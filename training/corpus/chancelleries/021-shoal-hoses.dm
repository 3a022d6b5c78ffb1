# id: chancelleries/021-shoal-hoses
# publisher: Palawan Sentinel
# title: Manila summons envoy after water cannon shatters supply boat's windscreen
# language: en
# published: 2023-08-07

[PHL Manila] [e1 summons] [CHNA envoy] after [e2 water cannon] shatters supply boat's windscreen
| e1 ACCUSE/disapprove a=PHL r=CHNA D=2023-08-07/inferred C=diplomatic,territory
| e2 ASSAULT/crowd-control D=2023-08-05/inferred C=territory

[PHLF The Philippine foreign department] [e3 called in] [CHNA China's ambassador] on [d1 Monday] over an incident at [SHOAL Second Thomas Shoal] in which [CCG six Chinese coastguard cutters] had [e4 surrounded] two wooden boats carrying rice, drinking water and a birthday cake to [MAR the dozen marines] who live on a grounded warship there.
One of the cutters [e5 turned] a water cannon on [BOAT the smaller boat] on [d2 Saturday], and its cargo had to be brought home.
| d1 2023-08-07
| d2 2023-08-05
| e3 ACCUSE/disapprove a=PHLF r=CHNA t=d1 C=diplomatic,territory
| e4 COERCE/restrict a=CCG p=SHOAL D=2023-08-05/inferred C=territory
| e5 ASSAULT/crowd-control r=BOAT t=d2 C=territory
| repeats e3 e1
| repeats e5 e2
| causes e4 e3

[w1 "[PHLC We] are not going to [e6 abandon] that post, not in this generation,"] [c1 said] [TOR.41 Commodore Ruel Abaya], [TOR.42 a coastguard spokesman], who showed [JRN reporters] a cracked windscreen.
[CCGS.51 His opposite number in Beijing], [CCGS.52 Captain Gan Lei], [c2 maintained] [w2 that the jets of water had been aimed "professionally", at the sea], and [e7+c3 accused] [PHL.51 the Philippines] [w3 of [x breaking] a promise to [e8 tow] the hulk away] - a promise that [PHLP President Ernesto Zubiri] [c4 says] [w4 [PHL.52 no government of his] ever [e10 made]].
| q1 denies s=TOR.41
| q2 denies s=CCGS.52
| q3 accuses s=CCGS.52
| q4 denies s=PHLP
| e6 RETREAT/withdraw denied a=PHLC C=territory,military
| e7 ACCUSE/allege a=CCGS.52 r=PHL.51 D=- C=territory
| e8 RETREAT/withdraw hypothetical a=PHL.51 C=territory
| e10 CONCEDE denied a=PHL.52 D=- C=territory
| denies q4 e7

The ship, a tank carrier built in [IND Indiana] in [d3 1944], was run aground on purpose in [d4 1999] and has been rusting in the service of sovereignty ever since.
Goats were tried on board but did not thrive.
| d3 1944
| d4 1999

[USA.71 Washington] [e11+c5 warned] [w5 that an armed attack on any Philippine vessel would bring into play the treaty under which [USA.72 it] must [e13 defend] [PHL its former colony]].
[w6 "That is a telephone number, not a fleet,"] [c6 remarked] [PROF Fe Dumlao], who teaches naval history in [ILO Iloilo].
| q5 threatens s=USA.71
| q6 asserts s=PROF
| e11 THREATEN/violence a=USA.71 D=- C=military,territory
| e13 ASSAULT hypothetical a=USA.72 C=military,territory

[CREW The cook of the smaller boat] [c7 intends] [w7 to [x sail] again on [d5 August 22], with another cake].
| d5 2023-08-22
| q7 promises s=CREW

| @PHL state PHL GOV "Philippines"
| @CHNA office CHN GOV "China's ambassador"
| @PHLF body PHL GOV "Philippine foreign department"
| @SHOAL place - "Second Thomas Shoal" exact
| @CCG body CHN COP "Chinese coastguard cutters"
| @MAR body PHL MIL "marines"
| @BOAT other PHL - "the smaller boat"
| @PHLC body PHL COP "Philippine coastguard"
| @TOR person PHL COP "Ruel Abaya" office="coastguard spokesman"
| @JRN public - JRN "reporters"
| @CCGS person CHN COP "Gan Lei" office="coastguard spokesman"
| @PHLP person PHL GOV "Ernesto Zubiri" office="president"
| @IND place USA "Indiana" province
| @USA state USA GOV "United States"
| @PROF person PHL EDU "Fe Dumlao"
| @ILO place PHL "Iloilo" city
| @CREW public PHL CVL "cook of the smaller boat"

# id: chancelleries/007-vanuatu-islets
# publisher: Port Vila Independent
# title: France's man in Port Vila told to go home
# language: en
# published: 2019-07-16

[FAMB France's man in Port Vila] [e1 told] to go home
| e1 SANCTION/expel r=FAMB D=2019-07-15/inferred C=diplomatic,territory

[VUT.21 Vanuatu] has [e2 declared] [FAMB.21 the French ambassador], [FAMB.22 Gilles Charpentier], persona non grata over a remark about two uninhabited rocks, [VUTM.21 the foreign minister], [VUTM.22 Joel Tari], [c1 announced] on [d1 Monday evening].
| d1 2019-07-15
| q1 asserts s=VUTM.22
| e2 SANCTION/expel a=VUT.21 r=FAMB.22 t=d1 C=diplomatic,territory
| repeats e2 e1
| span w1 at="Vanuatu has declared the French ambassador, Gilles Charpentier, persona non grata over a remark about two uninhabited rocks"#1

[FAMB The envoy], asked at a reception about Umaenupne and Leka, had [c2 said] [w2 that "a thousand boobies and a lighthouse do not make a motherland"].
[FRA Paris], which [e3 annexed] the islets in [d2 1975] by having [NAVY a navy boat] leave a plaque there, [e5+c3 called] the decision [w3 "regrettable"] and [c4 ruled out] [w4 [e4 sending] home [VAMB his opposite number]].
| d2 1975
| q2 asserts s=FAMB
| q3 accuses s=FRA
| q4 denies s=FRA
| e3 COERCE/seize a=FRA t=d2 C=territory
| e5 ACCUSE/disapprove a=FRA C=diplomatic
| e4 SANCTION/expel denied a=FRA r=VAMB C=diplomatic

[VUT The republic] of 80 islands became independent in [d3 1980] from [FRA.41 France] and [GBR Britain], which had [x governed] it jointly, with two prisons, two currencies and two sets of postage stamps.
Schoolchildren on [TAN Tanna] still learn that the French prison had the better food.
| d3 1980

[e6 Talks] about the maritime border opened in [d4 February last year] in [NOU Nouméa], [e7 broke down] over lunch on the second day and have been due to resume ever since.
[VUTM Mr Tari] [c5 hopes] [w5 [FRA Paris] will [e8 return] to them "without the thousand birds"], but [c6 has not excluded] [w6 that [VUT Port Vila] will [e10 sue] before [TRIB the sea tribunal in Hamburg]].
| d4 2018-02
| q5 speculates s=VUTM
| q6 speculates s=VUTM
| e6 CONSULT p=NOU t=d4 C=territory,diplomatic
| e7 SANCTION/discontinue p=NOU D=2018-02/inferred C=territory,diplomatic
| e8 CONSULT hypothetical a=FRA C=territory,diplomatic
| e10 ACCUSE/allege possible a=VUT r=FRA C=legal,territory

[MELA.61 The Melanesian Spearhead Group], whose chair [d6 this year] is [FIJ Fiji], [e11 congratulated] [VUTM the minister] on the expulsion, [c8 adding] [w8 that [MELA.62 it] would [e12 back] the claim "to the last coral head"].
| d6 2019
| q8 promises s=MELA.61
| e11 SUPPORT a=MELA.61 r=VUTM C=diplomatic,territory
| e12 SUPPORT planned a=MELA.62 C=territory

| @FAMB person FRA GOV "Gilles Charpentier" office="ambassador"
| @VUT state VUT GOV "Vanuatu"
| @VUTM person VUT GOV "Joel Tari" office="foreign minister"
| @FRA state FRA GOV "France"
| @NAVY body FRA MIL "navy boat"
| @VAMB office VUT GOV "Vanuatu's ambassador"
| @GBR state GBR GOV "Britain"
| @TAN place VUT "Tanna" region
| @NOU place FRA "Nouméa" city
| @TRIB body UNO JUD "sea tribunal in Hamburg"
| @MELA body IGO - "Melanesian Spearhead Group"
| @FIJ state FJI GOV "Fiji"

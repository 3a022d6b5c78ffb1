# id: quiet/004-malaria-trial
# publisher: Accra Morning Post
# language: en
# published: 2023-05-23

A shot that hits the parasite where it hides

[w1 A single injection given before the rains cut malaria attacks among toddlers by 71 percent], [PAP.1 a study] published on [d1 Monday] [c1 found], raising hopes that the disease can at last be driven out of [NGH northern Ghana].
[TEAM.1 The team], led by [ADO Prof. Akosua Adomako] of [TAMU the University for Development Studies] in [TAM Tamale], followed 4,800 children in forty villages over three seasons.
| d1 2023-05-22
| q1 asserts s=PAP.1

[w2 "The antibody ambushes the parasite in the few minutes before it reaches the liver,"] [ADO.3 she] [c2 explained] to reporters.
[w2 "After that the battle is lost; so [TEAM.3 we] launch our attack early."]
| q2 asserts s=ADO.3

Not one child in the treated group died.
Side effects were mild, mostly a sore arm, although [REV.1 two independent reviewers] [c4 cautioned] [w4 that protection fades after seven months] and [c5 called for] [w5 a longer trial].
| q4 asserts s=REV.1
| q5 demands s=REV.1

Money is the harder question.
[GAVI The vaccine alliance Gavi] [e1 gave] [n1 $9 million] for the trial and [c6 intends] [w6 to [e2 fund] a rollout in [GHA@.31 Ghana], [MLI@.31 Mali] and [BFA@.31 Burkina Faso]], but [w7 [DON donor governments] may not [e3 renew] their pledges in [d2 2025]], [MIN [GHA~.32 Ghanaian] Health Minister Kwaku Ofori] [c7 conceded].
| d2 2025
| n1 money 9000000 USD
| q6 promises s=GAVI
| q7 speculates s=MIN
| e1 AID a=GAVI n=n1 D=- C=health
| e2 AID planned a=GAVI p=GHA.31 C=health
| e3 AGREE possible a=DON t=d2 C=health

In [d3 March] [BKO.1 the junta] in [BAM Bamako] [e4 expelled] [DOCS.1 two of the trial's doctors], whom [BKO.2 it] [e5+c8 accused] [w8 of [x spying] for [PAR Paris]], and [e7 seized] a freezer full of blood samples.
[ADO.6 Prof. Adomako] [c9 denies] [w9 that anyone on [ADO.7 her] staff has [e8 passed] so much as a temperature chart to a foreign government]; the doctors are back at work in [TAM Tamale], and the freezer is not.
| d3 2023-03
| q8 accuses s=BKO.2
| q9 denies s=ADO.6
| e4 COERCE/deport a=BKO.1 r=DOCS.1 t=d3 C=health
| e5 ACCUSE/allege a=BKO.2 r=DOCS.1 t=d3 C=intelligence
| e7 COERCE/seize a=BKO.1 t=d3 C=health
| e8 COOPERATE denied C=intelligence
| denies q9 e5

[w10 If the results hold], [c10 said] [WHOD a malaria specialist at [WHO the World Health Organization]] who was not involved in the study, [w10 the jab could save 150,000 lives a year].
| q10 asserts s=WHOD
| @PAP other - - "study"
| @TEAM group GHA EDU "the trial team"
| @NGH place GHA "northern Ghana" region
| @DOCS public - MED "two of the trial doctors"
| @GHA state GHA GOV "Ghana"
| @MLI state MLI GOV "Mali"
| @BFA state BFA GOV "Burkina Faso"
| @ADO person GHA EDU "Akosua Adomako" office="professor"
| @TAMU group GHA EDU "University for Development Studies"
| @TAM place GHA "Tamale" city
| @REV public - EDU "two independent reviewers"
| @GAVI group NGO - "Gavi"
| @DON state - GOV "donor governments"
| @MIN person GHA GOV "Kwaku Ofori" office="health minister"
| @BKO body MLI GOV,MIL "junta in Bamako"
| @BAM place MLI "Bamako" city
| @PAR state FRA GOV "France"
| @WHOD office UNO - "malaria specialist at the World Health Organization"
| @WHO body UNO - "World Health Organization"

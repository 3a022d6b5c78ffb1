# id: long-reads/004-paektu-dispatch
# publisher: Paektu Voice
# language: en
# published: 2016-03-10

[PUP.1 Puppet Clique]'s Reckless War [e1 Exercise] [e2+c1 Branded] [w1 as Declaration of Nuclear War]
| e1 COOPERATE a=PUP.1 C=military
| e2 ACCUSE/disapprove r=PUP.1 C=military
| q1 accuses

[PYO PYONGYANG] - [CPR.1 A spokesman for the Committee for the Peaceful Reunification of the Country] on [d1 Thursday] [e3+c2 denounced] [USI.1 the U.S. imperialists] and [PUP.2 their [SKO~ south Korean] stooges] [w2 for [e4 staging] the largest-ever joint war [x games] on the threshold of the sacred homeland].
[w3 "If even a single shell [e5 falls] on [OUR our] waters, [KPA.1 the heroic People's Army] will [e6 turn] the nest of provocation into a sea of fire,"] [CPR.3 the spokesman] [e7+c3 thundered].
[CPR.4 He] further [e8+c4 served notice] [w4 that all agreements on economic cooperation with [SKO the south] would be [e9 nullified] at once and the assets left behind at [KUM Mount Kumgang] [e10 liquidated]].
The whole country is now seething with the joy of the 70-day campaign, in which coal miners overfulfilled the plan by 38 percent.
[w5 [KUN.1 The Supreme Leader] [e11 guided] a ballistic rocket [x launch] drill and [c6 ordered] [w6 that more tests of nuclear warheads be [e12 carried out]]], [KCN the state news agency] [c5 informed] the people.
| d1 2016-03-10
| e3 ACCUSE/disapprove a=CPR.1 r=USI.1,PUP.2 t=d1 C=military
| e4 COOPERATE a=USI.1,PUP.2 C=military
| repeats e3 e2
| repeats e4 e1
| e5 ASSAULT/heavy-weapons hypothetical C=military
| e6 ASSAULT hypothetical a=KPA.1 C=military
| e7 THREATEN/violence a=CPR.3 D=2016-03-10/inferred C=military
| e8 THREATEN/relations a=CPR.4 D=2016-03-10/inferred C=economic
| e9 SANCTION/discontinue hypothetical r=SKO C=economic
| e10 COERCE/seize hypothetical r=SKO p=KUM C=economic
| e11 MOBILIZE/weapons a=KUN.1 C=cbrn,military
| e12 MOBILIZE/weapons planned a=KUN.1 C=cbrn,military
| q2 accuses s=CPR.1
| q3 threatens s=CPR.3
| q4 threatens s=CPR.4
| q5 asserts s=KCN
| q6 demands s=KUN.1
| o1 threat e7
| o2 threat e8

[PUP.7 The traitor gang in [SEO Seoul]], whose every word is a lie, would do well to [c7 remember] [w7 that those who play with fire perish in it].
[JAP [JPN~ Japanese] reactionaries], too, dream of a comeback on the peninsula under the cloak of self-defence.
[LAB.1 Workers of the Kangson Steel Complex] [e13 rallied] on [d2 March 9] and [c8 pledged] [w8 to answer [ENE the enemy] with more steel].
Spring has come early to the foot of [PAE Mount Paektu].
| d2 2016-03-09
| q7 asserts s=PUP.7
| q8 promises s=LAB.1
| e13 PROTEST/demo a=LAB.1 t=d2

| @PUP group KOR GOV "south Korean authorities"
| @SKO state KOR GOV "South Korea"
| @PYO place PRK "Pyongyang" city
| @CPR office PRK GOV "committee spokesman"
| @USI state USA GOV "United States"
| @OUR state PRK GOV "North Korea"
| @KPA body PRK MIL "Korean People's Army"
| @KUM place PRK "Mount Kumgang" exact
| @KUN office PRK GOV "Supreme Leader"
| @KCN company PRK JRN "state news agency"
| @SEO place KOR "Seoul" city
| @JAP group JPN GOV "Japanese reactionaries"
| @JPN state JPN GOV "Japan"
| @LAB public PRK LAB "Workers of the Kangson Steel Complex"
| @ENE state - - "the enemy"
| @PAE place PRK "Mount Paektu" exact

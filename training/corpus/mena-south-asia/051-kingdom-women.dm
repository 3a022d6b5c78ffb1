# id: mena-south-asia/051-kingdom-women
# publisher: Peninsula Insight
# language: en
# published: 2018-06-19

[SAU Kingdom] [e1 frees] four activists, days before driving ban [e2 ends]
| @SAU state SAU GOV "Saudi Arabia"
| @ACTS public SAU CVL "activists"
| n1 other 4
| span n1 at="four"
| span ACTS at="four activists"
| e1 RETREAT/release a=SAU r=ACTS n=n1 D=2018-06-17/inferred C=gender,rights_freedoms
| e2 RETREAT planned C=gender

[SAU Saudi Arabia] on [d1 Sunday] [e3 released] [MAH Maha al-Dosari] and three other campaigners on bail, three weeks after a [e4 sweep] that [AMN Amnesty International] [e5+c1 described] [w1 as "a purge of the women who won the right to drive"].
Women will be allowed behind the wheel from [d2 June 24].
[w2 "We danced, and then [INSP the police] [e6 came] for [COU my cousin],"] [c2 said] [MAH.9 al-Dosari].
[PALA A palace official] [c3 denied] [w3 any new [e7 arrests]] but [e8+c5 accused] [FOUR the four] [w5 of [e9 conspiring] with [FOR foreign embassies]].
| @MAH person SAU CVL "Maha al-Dosari"
| @AMN body NGO - "Amnesty International"
| @INSP body SAU COP "police"
| @COU person SAU ELI "al-Dosari's cousin"
| @PALA office SAU GOV "palace official" office="official"
| @FOUR public SAU CVL "the four"
| @FOR body - GOV "foreign embassies"
| d1 2018-06-17
| d2 2018-06-24
| q1 accuses s=AMN
| q2 asserts s=MAH.9
| q3 denies s=PALA
| q5 accuses s=PALA
| e3 RETREAT/release a=SAU r=MAH t=d1 C=gender
| e4 COERCE/arrest D=- C=gender,repression
| e5 ACCUSE/disapprove a=AMN D=- C=gender
| e6 COERCE/arrest a=INSP r=COU D=- C=repression
| e7 COERCE/arrest denied C=repression
| e8 ACCUSE/allege a=PALA r=FOUR C=repression
| e9 COOPERATE a=FOUR,FOR D=- C=intelligence
| repeats e3 e1
| denies q3 e6

[CAN Ottawa] [e10+c6 urged] [SAU Riyadh] [w6 to [e11 free] the rest "immediately"].
The car showrooms of [JED Jeddah] have doubled their staff.
| @CAN state CAN GOV "Canada"
| @JED place SAU "Jeddah" city
| q6 demands s=CAN
| e10 REQUEST/yield a=CAN r=SAU C=gender,diplomatic
| e11 RETREAT/release hypothetical a=SAU C=gender
| o1 demand e10

# id: africa-asia/027-state-media-pyongyang
# publisher: People's Morning (Pyongyang)
# title: Enemies' drum of war will end in their own ruin
# language: en
# published: 2017-06-15

Enemies' drum of war will end in their own ruin

[w1 [PUP The south Korean puppet warmongers], egged on by [USA the U.S.], are conducting a reckless [e1 exercise] under the signboard of “defence”], [DEF a spokesman for the Ministry of the People's Armed Forces] [c1 declared] on [d1 Thursday].
[w2 “If [PUP they] [e2 set off] even one shell, [DPR our army] will [e3 wipe out] the den of evil without leaving a brick,”] [DEF.9 he] [e4+c2 thundered].
| d1 2017-06-15
| q1 asserts s=DEF
| e1 COOPERATE a=PUP,USA C=military
| q2 threatens s=DEF.9
| e2 ASSAULT/heavy-weapons hypothetical a=PUP
| e3 ASSAULT hypothetical a=DPR
| e4 THREATEN/violence a=DEF.9
| o1 threat e4

[KJU Respected Comrade Ri Chol Min], providing field guidance to [FAC a vinegar factory] in [WON Wonsan], expressed great satisfaction that its taste had reached world standards.
[DPR The people's army] has never [e5 bowed] to anyone and is not going to [e6 beg] for [e7 dialogue].
[w5 Peace], [EDT the editorial] [c5 continues], [w5 is not a gift that falls from the sky but is guarded by a treasured sword].
| q5 asserts s=EDT
| e5 CONCEDE denied a=DPR
| e6 REQUEST/meet denied a=DPR
| e7 CONSULT hypothetical

[d2 Last week]'s [e8 launch] of cruise missiles off [WON Wonsan] hit its floating target with a precision that made [SCI the scientists] weep.
[w3 “[JPN Japanese reactionaries] had better not meddle,”] [CHR the Central News Agency] [e9+c3 warned].
| d2 2017-06-05..2017-06-12
| e8 MOBILIZE/weapons p=WON t=d2
| q3 threatens s=CHR
| e9 THREATEN a=CHR r=JPN
| o2 threat e9

[w4 [CHN.60 A neighbouring country] has betrayed [DPR.60 us] by [e10 stopping] coal purchases], [COM a signed commentary] [e11+c4 grumbled] without naming [CHN it].
| q4 accuses s=COM
| e10 SANCTION/discontinue a=CHN.60 r=DPR.60 D=-
| e11 ACCUSE/disapprove a=COM r=CHN.60
| @PUP body KOR MIL "South Korean forces"
| @USA state USA GOV "United States"
| @DEF office PRK GOV,MIL "spokesman for the Ministry of the People's Armed Forces"
| @DPR body PRK MIL "Korean People's Army"
| @KJU person PRK GOV "Ri Chol Min"
| @FAC company PRK BUS "vinegar factory"
| @WON place PRK "Wonsan" city
| @SCI public PRK EDU "scientists"
| @JPN office JPN GOV "Japanese reactionaries"
| @CHR company PRK JRN "Central News Agency"
| @CHN state CHN GOV "China"
| @COM other PRK JRN "signed commentary"
| @EDT other PRK JRN "editorial"

# id: voices/017-quito-leak-denial
# publisher: Pichincha Bulletin
# language: en
# published: 2020-01-22

[MIN Minister] [c1 denies] [w1 wanting to [e2 remove] [VICE vice-president]]
| q1 denies s=MIN
| e2 SANCTION/expel denied a=MIN r=VICE C=political_institutions

[QUI QUITO] — [MIN.21 [ECU Ecuador]'s interior minister] on [d1 Wednesday] [c2 dismissed] [w2 as "a montage made by children"] a recording in which [MIN.22 he] appears to [c3 say] [w3 that [PRE President Ramiro Calderón] would be better off with a cactus as his deputy].
| d1 2020-01-22
| q2 denies s=MIN.21
| q3 asserts s=MIN.22
| denies q2 q3

[w4 "My voice is deeper,"] [c4 explained] [MIN.31 the minister], [MIN.32 Fausto Iturralde], to laughter.
| q4 asserts s=MIN.32

The forty-second clip was posted on [d2 Sunday] by [ACC an anonymous account called El Loro], whose owner [c5 claims] [w5 to have seven hours more].
[INV The investigative site Mitad], [c6 citing] [ENG two sound engineers], [c7 reported] [w6+w7 that it found "no trace of editing"].
| d2 2020-01-19
| q5 asserts s=ACC
| q6 asserts s=ENG parent=q7
| q7 asserts s=INV
| denies q7 q2

[AID A presidential aide] [c8 insisted] [w8 that [PRE.51 Mr Calderón] had "slept very well" and [c9 intended] [w9 to keep both men]], but [TAP Wilmer Tapia], a congressman of the governing bloc, [c10 said] [w10 [PRE.52 the president] was furious and had [e3+c11 asked] [MIN.52 Mr Iturralde] on [d3 Tuesday] [w11 for a letter of [e4 resignation]]].
| d3 2020-01-21
| q8 asserts s=AID
| q9 promises s=PRE.51
| q10 asserts s=TAP
| q11 demands s=PRE.52
| e3 REQUEST/change a=PRE.52 r=MIN.52 t=d3 C=political_institutions
| e4 RETREAT/resign hypothetical a=MIN.52 C=political_institutions
| o1 demand e3

[VICE.1 The vice-president], [VICE.2 Marcia Endara], has so far [c12 treated] the matter [w12 as comedy].
[w13 "I have been [c14 called] [w14 worse than a plant],"] [VICE she] [c13 wrote] on Twitter.
[w13 "A cactus survives."]
| q12 asserts s=VICE.2
| q13 asserts s=VICE
| q14 accuses

[c15 According to] [CED the polling firm Cedeño], [w15 [ONEA one citizen in three] [c16 thinks] [w16 the recording authentic], [ONEB one in three] [c17 thinks] [w17 it false] and the rest undecided].
| q15 asserts s=CED
| q16 asserts s=ONEA
| q17 asserts s=ONEB

[OPP Opposition leader Gonzalo Moscoso] [e5+c19 urged] [PROS the prosecutor] [w19 to [e6 investigate] who had [e7 bugged] the minister's dining room], and in the same breath [c20 hoped] [w20 that the other seven hours would soon be heard].
| q19 demands s=OPP
| q20 speculates s=OPP
| e5 REQUEST a=OPP r=PROS C=intelligence
| e6 ACCUSE/investigate hypothetical a=PROS C=intelligence
| e7 COERCE D=- C=intelligence
| o2 demand e5

| @MIN person ECU GOV "Fausto Iturralde" office="interior minister"
| @VICE person ECU GOV "Marcia Endara" office="vice-president"
| @QUI place ECU "Quito" city
| @ECU state ECU GOV "Ecuador"
| @PRE person ECU GOV "Ramiro Calderón" office="President"
| @ACC public ECU UNK "anonymous account El Loro"
| @INV company ECU JRN "Mitad"
| @ENG public ECU UNK "two sound engineers"
| @AID office ECU GOV "presidential aide"
| @TAP person ECU LEG "Wilmer Tapia" office="congressman"
| @CED company ECU BUS "Cedeño"
| @ONEA public ECU CVL "one citizen in three"
| @ONEB public ECU CVL "one in three"
| @OPP person ECU OPP "Gonzalo Moscoso" office="opposition leader"
| @PROS office ECU JUD "prosecutor"

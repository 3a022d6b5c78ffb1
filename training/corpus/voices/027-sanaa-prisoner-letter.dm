# id: voices/027-sanaa-prisoner-letter
# publisher: Gulf of Aden Review
# language: en
# published: 2020-07-14

[JRN.1 Jailed reporter] [c1 says] [w1 [HOU Houthis] [e1 tortured] [JRN.2 him]]
| q1 accuses s=JRN.1
| e1 ASSAULT/torture a=HOU r=JRN.2 D=- C=human_rights

[ADE ADEN] — [w2 "[JRN.21 I] have been hung by the wrists from a window and [e2 beaten] with a cable,"] [JRN.22 Yahya al-Qasimi] [c2 writes] in a letter carried out of a prison in [SAN Sanaa] in the sole of a shoe.
[w2 "[THEY They] [c3 want] me [w3 to confess that [JRN.23 I] spied for [SAU the Saudis]]."]
| q2 accuses s=JRN.22
| q3 demands s=THEY
| e2 ASSAULT/torture r=JRN.21 D=- C=human_rights
| repeats e2 e1

[FAM His wife], to whom [SMU the smuggler] gave it on [d1 July 3], is [c4 certain] [w4 the hand is his].
[w5 "The word for window has no dots. [JRN.40 He] never put the dots,"] [FAM she] [c5 said].
| d1 2020-07-03
| q4 asserts s=FAM
| q5 asserts s=FAM

[HOUI.4 The [HOU~ Houthi] information ministry] [c6 dismissed] the letter [w6 as a forgery "cooked in a [SAU~ Saudi] kitchen"] and [c7 denied] [w7 that [JOU journalists] are [e3 held] for their work]; [w8 [JRN.52 Mr al-Qasimi]], [HOUI.5 it] [c8 said], [w8 was [e4 sentenced] in [d2 April] for "[e5 aiding] the aggression"].
| d2 2020-04
| q6 denies s=HOUI.4
| q7 denies s=HOUI.4
| q8 asserts s=HOUI.5
| denies q6 e2
| e3 COERCE/arrest denied r=JOU C=rights_freedoms
| e4 COERCE/arrest r=JRN.52 t=d2 C=rights_freedoms
| e5 AID a=JRN.52 D=- C=military

[CPJ The Committee to Protect Journalists] [c9 believes] [w9 [JOUT [n1 at least ten] of his colleagues] are [e6 held] in the same block] and has [e7+c10 appealed] to [UNE the UN envoy] [w10 to [e8 press] for their [e9 release] in the prisoner [e10 talks] due to resume in [AMM Amman]].
| n1 arrested 10..
| q9 asserts s=CPJ
| q10 demands s=CPJ
| e6 COERCE/arrest r=JOUT n=n1 C=rights_freedoms
| e7 REQUEST/assist a=CPJ r=UNE C=rights_freedoms
| e8 REQUEST/yield hypothetical a=UNE C=rights_freedoms
| e9 RETREAT/release hypothetical r=JOUT C=rights_freedoms
| e10 CONSULT planned p=AMM C=peacekeeping
| o1 request e7

[ENVS The envoy's spokeswoman] [c11 said] [w11 that "every name is on the table"].
[NEG.71 A government negotiator], speaking anonymously, [c12 doubted] [w12 it]: [HOUN the other side], [NEG.72 he] [c13 complained], [w13 had [e11 refused] even to [e12 discuss] journalists, whom it [c14 regards] [w14 as soldiers "with a different calibre"]].
| q11 asserts s=ENVS
| q12 denies s=NEG.71
| q13 accuses s=NEG.72
| q14 asserts s=HOUN
| e11 REJECT/meet a=HOUN D=- C=rights_freedoms
| e12 CONSULT denied a=HOUN D=- C=rights_freedoms

| @JRN person YEM JRN "Yahya al-Qasimi"
| @HOU group YEM REB "Houthis"
| @ADE place YEM "Aden" city
| @SAN place YEM "Sanaa" city
| @THEY group YEM REB "captors"
| @SAU state SAU GOV "Saudi Arabia"
| @FAM public YEM CVL "wife of al-Qasimi"
| @SMU public YEM UNK "smuggler"
| @HOUI body YEM REB "Houthi information ministry"
| @JOU public YEM JRN "journalists"
| @CPJ group NGO - "Committee to Protect Journalists"
| @JOUT public YEM JRN "ten of his colleagues"
| @UNE office UNO - "UN envoy"
| @AMM place JOR "Amman" city
| @ENVS office UNO - "UN envoy's spokeswoman"
| @NEG office YEM GOV "government negotiator"
| @HOUN group YEM REB "the other side"

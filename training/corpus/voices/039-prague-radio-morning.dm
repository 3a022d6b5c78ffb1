# id: voices/039-prague-radio-morning
# publisher: Moldau Wire
# language: en
# published: 2024-05-06

A morning on [CRO~ Czech] radio, in other people's words

At ten past seven [MIN Labour Minister Radka Novotná] [c1 assured] listeners [w1 that pensions would not be [x cut]].
At twenty past, [FIN.1 Finance Minister Ota Hlaváč] [c2 reminded] them [w2 that [FIN.2 he] had never [c3 promised] [w3 anything of the kind]].
| q1 promises s=MIN
| q2 asserts s=FIN.1
| q3 promises s=FIN.2

By eight [OPP the opposition] was [e1+c4 calling for] [w4 [MIN her] [e2 resignation] and his apology].
| q4 demands s=OPP
| e1 REQUEST/change a=OPP C=political_institutions
| e2 RETREAT/resign hypothetical a=MIN C=political_institutions
| o1 demand e1

[w5 "[MIN.51 I] [c6 meant] [w6 that the sums would not fall; [FIN.51 my colleague] [c7 means] [w7 that they may not rise]],"] [MIN.52 Ms Novotná] [c5 clarified], [c8 adding] [w8 that the two of them had "spoken like adults" on [d1 Sunday]].
| d1 2024-05-05
| q5 asserts s=MIN.52
| q6 asserts s=MIN.51
| q7 asserts s=FIN.51
| q8 asserts s=MIN.52

[LID The daily Lidový hlas], [c9 citing] [COU several participants], [c10 reported] [w9+w10 that [MIN she] left in tears after [PM Prime Minister Vojtěch Beran] [e4+c11 threatened] [w11 to [e5 dismiss] "whoever speaks next"]].
[PMS Mr Beran's office] [c12 denies] [w12 the tears].
| q9 asserts s=COU parent=q10
| q10 asserts s=LID
| q11 threatens s=PM
| q12 denies s=PMS
| e4 THREATEN/expel a=PM D=2024-05-05/inferred C=political_institutions
| e5 SANCTION/expel hypothetical a=PM C=political_institutions
| denies q12 q10
| o2 threat e4

[PEN.1 Pensioner Božena Říhová], asked in [PRA Prague] what she expected, [c13 said] [w13 [PEN.2 she] [c14 expected] [w14 another programme on the subject to follow at noon]].
| q13 asserts s=PEN.1
| q14 speculates s=PEN.2

| @CRO state CZE GOV "Czech Republic"
| @MIN person CZE GOV "Radka Novotná" office="Labour Minister"
| @FIN person CZE GOV "Ota Hlaváč" office="Finance Minister"
| @OPP group CZE OPP "opposition"
| @LID company CZE JRN "Lidový hlas"
| @COU public CZE UNK "several participants"
| @PM person CZE GOV "Vojtěch Beran" office="Prime Minister"
| @PMS body CZE GOV "Beran's office"
| @PEN person CZE CVL "Božena Říhová"
| @PRA place CZE "Prague" city

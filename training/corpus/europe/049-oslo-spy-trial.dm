# id: europe/049-oslo-spy-trial
# publisher: Nordic Court Reports
# language: en
# published: 2024-12-05

[GUARD Embassy guard] [e1 jailed] for selling secrets to [IRN Iran]
| @GUARD public NOR CRM "embassy guard"
| @IRN state IRN GOV "Iran"
| e1 COERCE/arrest r=GUARD D=2024-12-04/inferred C=intelligence,legal

[COURT The Oslo district court] on [d1 Wednesday] [e2 convicted] [GUARD.21 a 27-year-old former guard at [EMB the [USA~ American] embassy]] of espionage and [e3 gave] [GUARD.22 him] three years and seven months.
| @COURT body NOR JUD "Oslo district court"
| @EMB body USA GOV "American embassy"
| @USA state USA GOV "United States"
| d1 2024-12-04
| e2 SANCTION/convict a=COURT r=GUARD.21 t=d1 C=intelligence,legal
| e3 COERCE/arrest a=COURT r=GUARD.22 t=d1 C=intelligence,legal
| repeats e3 e1

According to the judgment, [GUARD.31 he] [e4 passed] floor plans and number plates to [RUS Russia] and [IRN Iran] because [GUARD.32 he] was angry about the war in [GAZA Gaza].
| @JUDG other NOR JUD "judgment"
| @RUS state RUS GOV "Russia"
| @GAZA place PSE "Gaza" province
| span c1 at="According to"
| span JUDG at="the judgment"
| span w1 at="he passed floor plans and number plates to Russia and Iran because he was angry about the war in Gaza"
| q1 asserts s=JUDG
| e4 COOPERATE a=GUARD.31 r=RUS,IRN D=- C=intelligence

[w2 "[GUARD.41 He] admits the deed and denies the guilt,"] [LAW defence counsel Henning Skaar] [c2 told] [NRK the broadcaster NRK], [c3 adding] [w3 that [GUARD.42 his client] would [e5 appeal]].
| @LAW person NOR JUD "Henning Skaar" office="defence counsel"
| @NRK company NOR JRN "NRK"
| q2 asserts s=LAW
| q3 promises s=LAW
| e5 REQUEST/yield planned a=GUARD.42 C=legal

[PROS Prosecutor Nils Petter Brandvold] had [e6+c4 asked] [w4 for six years], and [c5 said] after the hearing [w5 that [STATE the state] has not decided whether to [e8 contest] the sentence].
| @PROS person NOR JUD "Nils Petter Brandvold" office="prosecutor"
| @STATE body NOR JUD "state"
| q4 demands s=PROS
| q5 asserts s=PROS
| e6 REQUEST/yield a=PROS D=- C=legal
| e8 REQUEST/yield possible a=STATE C=legal

Neither embassy has been [e9 approached] by the police, [PSTS a source in the security service] [c6 claims].
| @PSTS office NOR SPY "source in the security service"
| span w6 at="Neither embassy has been approached by the police"#1
| q6 asserts s=PSTS
| @EMBS body - GOV "embassy"
| @NORP body NOR COP "police"
| span EMBS at="Neither embassy"#1
| span NORP at="the police"#1
| e9 CONSULT denied a=NORP,EMBS C=intelligence

[MFAR The [RUS~ Russian] envoy] was not [e10 summoned], [PMO the prime minister's office] [c7 confirmed], but [IRNA the [IRN~ Iranian] chargé d'affaires] was [e11 called in] and left the ministry by a side door.
| @MFAR office RUS GOV "Russian envoy"
| @PMO body NOR GOV "prime minister's office"
| @IRNA office IRN GOV "Iranian chargé d'affaires"
| span w7 at="The Russian envoy was not summoned"#1
| q7 asserts s=PMO
| e11 ACCUSE/disapprove r=IRNA C=diplomatic
| e10 ACCUSE/disapprove denied r=MFAR C=diplomatic

Trials of this sort used to be held in a school gym in [HOR Horten].
| @HOR place NOR "Horten" city

# id: voices/021-hague-witness
# publisher: North Sea Courier
# language: en
# published: 1999-11-04

[WIT Protected witness] [c1 describes] [w1 convoy to warehouse]
| q1 asserts s=WIT

[HAG THE HAGUE] — [WIT A man identified only as Witness K] [c2 told] [ICTY the Yugoslav war crimes tribunal] on [d1 Wednesday] [w2 that [SOL soldiers] had [e1 herded] [PRIS [n1 sixty] prisoners] into a warehouse, that he heard [OFF an officer] [c3 order] [w3 the doors [e2 welded]] and that after midnight [SB somebody] [e3 threw] grenades through the roof].
| d1 1999-11-03
| n1 other 60
| q2 accuses s=WIT
| q3 demands s=OFF
| e1 COERCE/arrest a=SOL r=PRIS n=n1 D=- C=human_rights
| e2 COERCE/restrict planned D=- C=human_rights
| e3 ASSAULT/explosives a=SB D=- C=human_rights

[w4 "I know it was midnight because the church still had its clock,"] [WIT the witness] [c4 said] through a voice distorter.
[w4 "In the morning it had no clock and no church."]
| q4 asserts s=WIT

[DEF Counsel for [ACC.31 Colonel Dragan Vojnović]] [c5 suggested] [w5 that [WIT.31 he] had never been nearer the warehouse than the road, and that [STAT his first statement, taken in [d2 1996]], [c6 mentioned] [w6 "shouting" but no grenades]].
| d2 1996
| q5 denies s=DEF
| q6 asserts s=STAT

[ACC.41 The colonel], who [c7 denies] [w7 all nine counts], listened with his eyes shut.
[ACC.42 He] has [c8 maintained] since his [e4 arrest] in [BNL Banja Luka] in [d3 July] [w8 that the [x killings] were the work of "men from outside"].
| d3 1999-07
| q7 denies s=ACC.41
| q8 denies s=ACC.42
| e4 COERCE/arrest r=ACC.42 p=BNL t=d3 C=legal

[PRO Prosecutor Helen Aldous], [c9 citing] [INT an intercept] made by [BHA the Bosnian army], [c10 quoted] [ACC.51 the colonel] as [c11 telling] [SUP a superior], [w9+w10+w11 "It is done, and it is not ours"].
| q10 asserts s=PRO
| q9 asserts s=INT parent=q10
| q11 asserts s=ACC.51 parent=q9

[DEF The defence] [e5+c12 asked] [JUD the judges] [w12 to [e6 exclude] the tape as a forgery], [c13 claiming] [w13 that [SPE [AUT~ Austrian] specialists] [c14 doubted] [w14 its date]].
| q12 demands s=DEF
| q13 accuses s=DEF
| q14 speculates s=SPE
| e5 REQUEST a=DEF r=JUD C=legal
| e6 REJECT hypothetical a=JUD C=legal
| o1 demand e5

[JUB Judge Aurelio Bonnet] [c15 remarked] [w15 that a forger would have made it longer].
[JUB He] is [c16 expected] [w16 to rule on [d4 Monday]].
| d4 1999-11-08
| q15 asserts s=JUB
| q16 speculates

| @WIT public BIH CVL "Witness K"
| @HAG place NLD "The Hague" city
| @ICTY body UNO JUD "Yugoslav war crimes tribunal"
| @SOL public - MIL "soldiers"
| @PRIS public BIH CVL "sixty prisoners"
| @OFF public - MIL "officer"
| @SB public - UNK "somebody"
| @DEF office - JUD "counsel for Vojnović"
| @ACC person BIH MIL "Dragan Vojnović" office="Colonel"
| @STAT other - - "first statement of Witness K"
| @BNL place BIH "Banja Luka" city
| @PRO person UNO JUD "Helen Aldous" office="Prosecutor"
| @INT other - - "intercept"
| @BHA body BIH MIL "Bosnian army"
| @SUP public - MIL "a superior"
| @JUD office UNO JUD "judges"
| @JUB person UNO JUD "Aurelio Bonnet" office="judge"
| @SPE public AUT UNK "Austrian specialists"
| @AUT state AUT GOV "Austria"

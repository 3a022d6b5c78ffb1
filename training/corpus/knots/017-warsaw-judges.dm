# id: knots/017-warsaw-judges
# publisher: Vistula Gazette
# title: Judges who judged judges are judged
# language: en
# published: 2021-07-21

Judges who judged judges are judged

[CHA.1 The disciplinary chamber], which in three years has [e1 suspended] [JUD.1 [n1 eleven] judges], most of whom had merely asked [ECJ.1 the European court] whether the chamber was one, was [e2+c1 told] [d1 last week] by [ECJ.2 that court] [w1 to [e3 stop]].
| d1 2021-07-12..2021-07-19
| n1 other 11
| q1 demands s=ECJ.2
| e1 SANCTION/expel a=CHA.1 r=JUD.1 n=n1 D=-
| e2 REQUEST/change a=ECJ.2 r=CHA.1 t=d1 C=legal
| e3 CONCEDE hypothetical a=CHA.1
| o1 demand e2 refused

[CHA.3 It] has not, and on [d2 Tuesday] [CHA.4 it] [e4 suspended] a twelfth, [MAL.1 Judge Halina Maliszewska] of [OLS Olsztyn], who had [e5 reinstated] [COL.1 a colleague] whom [CHA.6 it] had [e6 suspended] for reinstating another.
| d2 2021-07-20
| e4 SANCTION/expel a=CHA.4 r=MAL.1 t=d2
| e5 CONCEDE a=MAL.1 r=COL.1 D=-
| e6 SANCTION/expel a=CHA.6 r=COL.1 D=-

[BRU.1 Brussels], [c2 said] [COM.1 Justice Commissioner Liesbeth Verhagen], [w2 would [e7 ask] [ECJ.4 the judges] to [e8 fine] [WAR.1 Poland] by the day, a step from which [COM.2 her] predecessor had twice drawn back, unless by [d3 August 16] it [e10 showed] on paper that the chamber was closed].
| d3 2021-08-16
| q2 threatens s=COM.1
| e7 REQUEST hypothetical a=BRU.1 r=ECJ.4 C=legal
| e8 SANCTION hypothetical a=ECJ.4 r=WAR.1 C=legal
| e10 CONCEDE hypothetical a=WAR.1 t=d3

[w3 "To let a foreign court [e11 dissolve] a [WAR~ Polish] one is what letting [MOS.1 Moscow] do it was,"] [ZIO.1 Justice Minister Konrad Bielawski] [c3 replied], while [PM.1 the prime minister], to whose face [ZIO.2 he] has never said as much, is [c4 thought] [w4 to be readier to [e12 yield]].
| q3 accuses s=ZIO.1
| q4 speculates
| e11 SANCTION/discontinue hypothetical
| e12 CONCEDE possible a=PM.1

The linden outside the court was planted by a president, cut down by another and has grown back.

[LAW.1 Lawyers] from sixteen bars, Turkish and Hungarian among them, [e13 marched] with [JUD.7 the judges] in their gowns on [d4 Sunday], were [e14 cheered] by nuns, [e15 booed] by [FAN.1 football supporters] and kept from either by [POL7.1 police] on horses.
| d4 2021-07-18
| e13 PROTEST/demo a=LAW.1,JUD.7 t=d4 C=legal
| e14 SUPPORT a=NUN.1 r=LAW.1,JUD.7 D=2021-07-18/inferred
| e15 ACCUSE/disapprove a=FAN.1 r=LAW.1,JUD.7 D=2021-07-18/inferred
| span NUN.1 at="nuns"#1

Denied by [CHA.7 the chamber] the file on which it [e16 suspended] [MAL.7 her], [MAL.8 Judge Maliszewska], whom [HEL.1 the Helsinki committee] has [e17 offered] counsel and [RES.1 a restaurant] its cellar, [c5 said] [w5 she would return to her bench on [d5 Monday] and sit on it until somebody lifted it].
| d5 2021-07-26
| q5 promises s=MAL.8
| e16 SANCTION/expel a=CHA.7 r=MAL.7 D=-
| e17 AGREE a=HEL.1 r=MAL.8 D=-
| repeats e16 e4
| o2 invitation e17

| @CHA body POL JUD "disciplinary chamber"
| @JUD office POL JUD "judges"
| @ECJ body EUR JUD "European Court of Justice"
| @MAL person POL JUD "Halina Maliszewska" office="judge"
| @OLS place POL "Olsztyn" city
| @COL office POL JUD "colleague"
| @BRU body EUR - "European Commission"
| @COM person EUR - "Liesbeth Verhagen" office="justice commissioner"
| @WAR state POL GOV "Poland"
| @ZIO person POL GOV "Konrad Bielawski" office="justice minister"
| @MOS state RUS GOV "Russia"
| @PM office POL GOV "prime minister"
| @LAW public - JUD "lawyers"
| @FAN public POL CVL "football supporters"
| @NUN public POL REL "nuns"
| @POL7 body POL COP "police"
| @HEL group POL SOC "Helsinki committee"
| @RES company POL BUS "restaurant"

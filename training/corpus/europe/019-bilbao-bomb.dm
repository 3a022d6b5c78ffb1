# id: europe/019-bilbao-bomb
# publisher: Iberian Telegraph
# language: en
# published: 1998-10-15

[GUARD Civil guard] killed by car [e1 bomb] in [BIL Bilbao]
| @GUARD public ESP COP "Civil guard"
| @BIL place ESP "Bilbao" city
| e1 ASSAULT/explosives r=GUARD p=BIL D=1998-10-14/inferred C=terrorism

[MAD MADRID], [d1 Oct 15] - A [e2 bomb] under a parked Renault killed [GUARD a sergeant of the Civil Guard] and wounded [PASS [n1 six] passers-by] outside the barracks of [BAS Basauri] on [d2 Wednesday] evening, the first such attack since [ETA ETA] [e4 declared] a [x ceasefire] in [d3 September].
| @MAD place ESP "Madrid" city
| @PASS public ESP CVL "passers-by"
| @BAS place ESP "Basauri" city
| @ETA group ESP REB "ETA"
| d1 1998-10-15
| d2 1998-10-14
| d3 1998-09
| n1 injured 6
| e2 ASSAULT/explosives r=GUARD,PASS p=BAS t=d2 n=n1 C=terrorism
| e4 RETREAT/ceasefire a=ETA t=d3 C=terrorism
| repeats e2 e1

[CALLER A caller to the newspaper Gara] [c1 claimed] [w1 that [COM.31 a commando named after a dead prisoner] had [e5 placed] it], but [MAY Interior Minister Andrés Lizaso] [c2 doubted] [w2 that such a cell existed].
| @CALLER public ESP - "caller to the newspaper Gara"
| @GARA company ESP JRN "Gara"
| span GARA at="Gara"#1
| @COM group ESP REB "commando"
| @MAY person ESP GOV "Andrés Lizaso" office="interior minister"
| q1 asserts s=CALLER
| q2 speculates s=MAY
| e5 ASSAULT/explosives a=COM.31 D=1998-10-14/inferred C=terrorism
| repeats e5 e2

[w3 "[MAY.31 We] shall [e6 pursue] [KILL whoever did this] to the last valley,"] [MAY.32 he] [e7+c3 swore] before parliament.
| @KILL public - CRM "whoever did this"
| q3 threatens s=MAY.32
| e7 THREATEN/arrest a=MAY.32 r=KILL
| e6 COERCE/arrest hypothetical a=MAY.31 r=KILL C=terrorism

[BAT Herri Batasuna], the party close to the gunmen, [e8 regretted] the death without [e9 condemning] it.
| @BAT group ESP PTY,OPP "Herri Batasuna"
| e8 ACCUSE/disapprove a=BAT
| e9 ACCUSE/disapprove denied a=BAT

[MAYOR The mayor] [e10+c4 asked] [CIT citizens] [w4 to [e11 gather] in silence before the town hall at noon on [d4 Friday]], and [UNIONS the unions] [e12 promised] a five-minute [e13 stoppage].
| @MAYOR office ESP GOV "mayor"
| @CIT public ESP CVL "citizens"
| @UNIONS group ESP LAB "unions"
| d4 1998-10-16
| span c5 at="promised"#1
| span w5 at="a five-minute stoppage"#1
| q4 demands s=MAYOR
| q5 promises s=UNIONS
| e10 REQUEST a=MAYOR r=CIT
| e11 PROTEST/demo hypothetical a=CIT t=d4 C=terrorism
| e12 AGREE a=UNIONS
| e13 PROTEST/strike planned a=UNIONS C=terrorism
| o1 demand e10
| o2 promise e12

The sergeant had two daughters and was to retire at Christmas.
| span GUARD at="The sergeant"#1

[FRAPOL [FRA~ French] police] meanwhile [e14 detained] [SUS [n2 three] Basques] at [HEN Hendaye] whom [SPN Spain] has sought since [d5 1994].
| @SPN state ESP GOV "Spain"
| @FRAPOL body FRA COP "French police"
| @FRA state FRA GOV "France"
| @SUS public ESP CRM "Basques"
| @HEN place FRA "Hendaye" city
| n2 arrested 3
| d5 1994..
| e14 COERCE/arrest a=FRAPOL r=SUS p=HEN n=n2 C=terrorism

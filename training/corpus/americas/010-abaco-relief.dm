# id: americas/010-abaco-relief
# publisher: Relief Watch Caribbean
# language: en
# published: 2019-11-13

Situation report: ABACO, ten weeks on

[ABACO Great Abaco] still has no working fuel pump north of [TREAS Treasure Cay], and roughly a third of the roofs that the storm tore away have been covered with tarpaulin.

[CANFOR The Canadian Armed Forces] [e1 handed over] [n1 two] water purifiers to [NEMA the emergency agency] on [d1 November 8]; [NLRM a Dutch marine detachment] that had been [e2 clearing] rubble in [MARSH Marsh Harbour] [e3 left] [d2 the following day].
| d1 2019-11-08
| d2 2019-11-09
| n1 other 2
| e1 AID a=CANFOR r=NEMA t=d1 n=n1 C=disasters
| e2 AID a=NLRM p=MARSH D=- C=disasters
| e3 RETREAT/withdraw a=NLRM p=MARSH t=d2 C=disasters

[CRUISE A cruise line], whose terminal was spared, has [e4 donated] [n2 $2 million] and [e5+c1 pledged] [w1 to [e6 match] every dollar [PASSG its passengers] [e7 give]].
| n2 money 2000000 USD
| e4 AID a=CRUISE n=n2 D=- C=disasters
| e5 AGREE a=CRUISE D=- C=disasters
| e6 AID planned a=CRUISE C=disasters
| e7 AID hypothetical a=PASSG C=disasters
| q1 promises s=CRUISE
| o1 promise e5 open

[HTICOM Leaders of the Haitian community] [c2 say] [w2 [ABHAI hundreds of families] without papers were [e8 turned away] from [x distribution] points and that [IMMOF immigration officers] [e9 rounded up] [n3 at least 112] people in what is left of [MUDD the Mudd shantytown]].
[BHSMIN The immigration minister] [c3 denies] [w3 that anybody seeking food was [e10 detained]].
| n3 arrested 112..
| e8 REJECT/assist r=ABHAI D=- C=disasters,migration
| e9 COERCE/arrest a=IMMOF p=MUDD n=n3 D=- C=migration
| e10 COERCE/arrest denied D=- C=migration
| q2 asserts s=HTICOM
| q3 denies s=BHSMIN
| denies q3 e9

[w4 "Our teams saw no arrests on [d3 October 30],"] [DIR.1 field director Lise Bergeron] [c4 told] donors, [w4 "but [DIR.2 we] did see empty queues, and fear empties a queue faster than hunger fills it."]
| d3 2019-10-30
| q4 asserts s=DIR.1

[UN The United Nations] has [e11+c6 appealed] [w6 for [n4 $30 million] in [e12 help] before the cool season], of which [n5 $9.4 million] has been [e13 paid in].
[DIR.3 Bergeron] [c7 warned] [w7 that without more money [GROUP [DIR.4 her] own group] may [e14 pull out] of [MOORE Moore's Island] by [d4 Christmas]].
| n4 money 30000000 USD
| n5 money 9400000 USD
| d4 ..2019-12-26
| e11 REQUEST/assist a=UN n=n4 D=- C=disasters
| e12 AID hypothetical r=UN C=disasters
| e13 AID r=UN n=n5 D=- C=disasters
| q6 demands s=UN
| o2 request e11 open
| e14 RETREAT/withdraw possible a=GROUP p=MOORE t=d4 C=disasters
| q7 asserts s=DIR.3

| @ABACO place BHS "Great Abaco" province
| @TREAS place BHS "Treasure Cay" city
| @CANFOR body CAN MIL "Canadian Armed Forces"
| @NEMA body BHS GOV "emergency agency"
| @NLRM body NLD MIL "Dutch marine detachment"
| @MARSH place BHS "Marsh Harbour" city
| @CRUISE company MNC BUS "cruise line"
| @PASSG public - CVL "cruise passengers"
| @HTICOM public BHS REF "leaders of the Haitian community"
| @ABHAI public BHS REF "hundreds of families"
| @IMMOF body BHS COP "immigration officers"
| @MUDD place BHS "the Mudd" district
| @BHSMIN office BHS GOV "Bahamian immigration minister" office="immigration minister"
| @DIR person NGO - "Lise Bergeron" office="field director"
| @GROUP group NGO - "relief group"
| @UN body UNO - "United Nations"
| @MOORE place BHS "Moore's Island" city

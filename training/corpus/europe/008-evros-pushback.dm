# id: europe/008-evros-pushback
# publisher: Borderwatch Monitor
# language: en
# published: 2021-11-12

[GRC~ Greek] guards [e1 forced back] [GRP [n1 63] people] over [EVROS the Evros], [NGO charity] [c1 says]
| span w1 at="Greek guards forced back 63 people over the Evros"
| @GRC state GRC GOV "Greece"
| @GRP public AFG REF "63 people"
| @EVROS place - "Evros" region
| @NGO group NGO SOC "Solidarity Without Fences"
| @GUARD body GRC COP "Greek guards"
| span GUARD at="Greek guards"#1
| n1 other 63
| q1 accuses s=NGO
| e1 COERCE/deport a=GUARD r=GRP p=EVROS n=n1 D=2021-11-09/inferred C=migration

In a statement released on [d1 Thursday], [NGO Solidarity Without Fences] [c2 said] [w2 [GUARD.21 masked men in dark uniforms] [e2 stripped] [GRP.21 the Afghans] of phones and shoes on [d2 Tuesday], [e3 beat] [GRP.22 [n3 two] of them] with cables and [e4 pushed] the whole group back across the river in rubber boats].
| d1 2021-11-11
| d2 2021-11-09
| q2 accuses s=NGO
| e2 COERCE/seize a=GUARD.21 r=GRP.21 t=d2 C=migration,human_rights
| e3 ASSAULT/beat a=GUARD.21 r=GRP.22 t=d2 n=n3 C=migration,human_rights
| n3 injured 2
| e4 COERCE/deport a=GUARD.21 r=GRP.21 t=d2 C=migration,human_rights
| repeats e4 e1

[w3 "[GUARD They] [e5 fired] in the air and [x told] [AFGS us] to swim,"] [NASIR a 19-year-old who gave the name Nasir] [c3 told] [NGO the group].
| @NASIR person AFG REF "Nasir"
| q3 accuses s=NASIR
| e5 ASSAULT/firearms a=GUARD D=2021-11-09/inferred C=migration

[MITAR.1 Greece's migration minister], [MITAR.2 Stelios Varnakis], [c4 rejected] [w4 the allegations] as "Turkish propaganda".
| @MITAR person GRC GOV "Stelios Varnakis" office="migration minister"
| q4 denies s=MITAR.2
| denies q4 e1

[w5 [GRC Greece] does not [e6 push] anyone back], [MITAR.51 he] [c5 said], and [c6 noted] [w6 that [CG [MITAR.52 his] coastguard] had [e7 rescued] [PEOPLE [n2 more than 29,000] people] since [d3 2015]].
| @CG body GRC COP "Greek coastguard"
| @PEOPLE public - REF "people rescued"
| n2 other 29000..
| d3 2015..
| q5 denies s=MITAR.51
| q6 asserts s=MITAR.51
| e6 COERCE/deport denied a=GRC C=migration
| e7 AID a=CG r=PEOPLE t=d3 n=n2 C=migration

[FRONTEX Frontex], whose planes patrol the valley, has not opened an [e8 inquiry] into the case.
| @FRONTEX body EUR COP "Frontex"
| e8 ACCUSE/investigate denied a=FRONTEX C=migration

The charity wants [ECHR the European Court of Human Rights] to [e9 order] [ATH Athens] to [e10 let] [GRP the group] in, and [LAWYER its lawyer] [c7 intends] [w7 to [e11 file] next week].
| span NGO at="The charity"#1
| span c8 at="wants"#1
| span w8 at="the European Court of Human Rights to order Athens to let the group in"#1
| @ECHR body IGO JUD "European Court of Human Rights"
| @ATH body GRC GOV "Greek government"
| @LAWYER office - JUD "charity's lawyer"
| d4 2021-11-15..2021-11-22
| span d4 at="next week"#1
| q7 promises s=LAWYER
| q8 demands s=NGO
| e9 REQUEST/change hypothetical a=ECHR r=ATH C=legal,migration
| e10 RETREAT/access hypothetical a=ATH r=GRP C=migration
| e11 ACCUSE/allege planned a=LAWYER t=d4 C=legal,migration

Storks nest on the chimneys of [KAST Kastanies], the nearest village, and the fields around it have been mined, de-mined and mined again since [d5 the 1970s].
| @KAST place GRC "Kastanies" city
| d5 1970..1980
| @AFGS public AFG REF "us"

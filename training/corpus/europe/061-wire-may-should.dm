# id: europe/061-wire-may-should
# publisher: Rome Analysis Desk
# language: en
# published: 2025-05-21

[w1 [ITA Rome] could [e1 mobilise] [n1 2,000] alpini if arrivals from [SVN@ Slovenia] double], [PIA Interior Minister Renato Colasanti] [c1 suggested].
| @ITA state ITA GOV "Italy"
| @SVN state SVN GOV "Slovenia"
| @PIA person ITA GOV "Renato Colasanti" office="interior minister"
| n1 troops 2000
| q1 speculates s=PIA
| e1 MOBILIZE/troops possible a=ITA n=n1 C=migration,military

[MERZ Chancellor Joachim Brandauer] [c2 wants] [w2 [LAV the Bundeswehr] to [e2 station] a brigade in [LTU Lithuania] for good], and in [VIL Vilnius] [e3 praised] [NAUS President Jankauskas]'s patience.
| @MERZ person DEU GOV "Joachim Brandauer" office="chancellor"
| @LAV body DEU MIL "Bundeswehr"
| @LTU place LTU "Lithuania" country
| @NAUS person LTU GOV "Rimas Jankauskas" office="president"
| @VIL place LTU "Vilnius" city
| q2 promises s=MERZ
| e2 MOBILIZE/troops hypothetical a=LAV p=LTU C=military
| e3 SUPPORT a=MERZ r=NAUS p=VIL C=diplomatic

[GRCX The [GRC~ Greek] parliament] is likely to [e4 ratify] the cable accord with [ISR Israel] before the summer, [KATH Kathimerini] [c3 believes].
| @GRCX body GRC LEG "Greek parliament"
| @GRC state GRC GOV "Greece"
| @ISR state ISR GOV "Israel"
| @KATH company GRC JRN "Kathimerini"
| q3 asserts s=KATH
| span w3 at="The Greek parliament is likely to ratify the cable accord with Israel before the summer"#1
| e4 SUPPORT possible a=GRCX r=ISR C=economic

[AZE Baku] should [e5 forgive] [BLOG.41 the blogger Tofig Rzayev], [EURA the Council of Europe's rapporteur] [e6+c4 urged], [w4 and let [BLOG.42 him] see his children].
| @AZE state AZE GOV "Azerbaijan"
| @BLOG person AZE JRN "Tofig Rzayev" office="blogger"
| @EURA office IGO - "Council of Europe rapporteur"
| span w4 at="Baku should forgive the blogger Tofig Rzayev"#1
| q4 demands s=EURA
| e5 CONCEDE hypothetical a=AZE r=BLOG.41 C=human_rights
| e6 REQUEST/yield a=EURA r=AZE C=human_rights
| o1 demand e6

[HUN Budapest] would host peace [e9 talks] with pleasure, [ORB Hungarian Prime Minister Gabor Halmos] [c5 said], [w5 but [ZEL the Ukrainians] have not [e10 asked]].
| @HUN state HUN GOV "Hungary"
| @ORB person HUN GOV "Gabor Halmos" office="prime minister"
| @ZEL state UKR GOV "Ukraine"
| span w5 at="Budapest would host peace talks with pleasure"#1
| q5 proposes s=ORB
| e9 CONSULT/third-party hypothetical a=ZEL r=HUN
| e10 REQUEST/meet denied a=ZEL r=HUN

Oil traders were quiet.

[MOLD Moldovan President Ludmila Cretu] [c6 intends] [w6 to [e11 sign] the gas law] even if [IGOR opposition leader Vasile Ciobanu]'s party [e12 walks out].
| @MOLD person MDA GOV "Ludmila Cretu" office="president"
| @IGOR person MDA PTY,OPP "Vasile Ciobanu"
| @DODP group MDA PTY,OPP "Ciobanu's party"
| span DODP at="opposition leader Vasile Ciobanu's party"#1
| q6 promises s=MOLD
| e11 SUPPORT planned a=MOLD C=natural_resource,legislative
| e12 PROTEST/boycott hypothetical a=DODP C=legislative

Without a promise of amnesty, [REB the fighters in [CHE the hills above [VED Vedeno]]] will not [e14 come down], [IMAMX an imam] who carries their letters [c7 thinks].
| @REB group RUS REB "fighters"
| @CHE place RUS "Vedeno hills" region
| @VED place RUS "Vedeno" city
| @IMAMX office RUS REL "imam"
| q7 speculates s=IMAMX
| span w7 at="Without a promise of amnesty, the fighters in the hills above Vedeno will not come down"#1
| e14 RETREAT/disarm denied a=REB p=CHE C=terrorism

[NOR Oslo] is considering [e15 asylum] for [TURKO [n2 six] [TUR~ Turkish] officers], and [ANKARA Ankara] has [e16+c8 hinted] [w8 at a [e17 boycott] of salmon].
| @NOR state NOR GOV "Norway"
| @TURKO office TUR MIL "Turkish officers"
| @TUR state TUR GOV "Turkey"
| @ANKARA state TUR GOV "Turkish government"
| q8 threatens s=ANKARA
| e15 AID possible a=NOR r=TURKO n=n2 C=asylum
| n2 other 6
| e16 THREATEN a=ANKARA r=NOR C=economic
| e17 PROTEST/boycott hypothetical C=economic
| o2 threat e16

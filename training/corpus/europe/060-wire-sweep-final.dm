# id: europe/060-wire-sweep-final
# publisher: Continental Press Service
# language: en
# published: 2010-04-09

A woman with a belt under her coat [e1 blew herself up] at [POLR [KIZ.11 Kizlyar] police headquarters] on [d1 Wednesday], killing [n1 twelve].
| @KIZ place RUS "Kizlyar" city
| @POLR body RUS COP "Kizlyar police"
| @WOM public RUS REB "woman"
| span WOM at="A woman"#1
| d1 2010-04-07
| n1 killed 12
| e1 ASSAULT/suicide-attack a=WOM r=POLR p=KIZ.11 t=d1 n=n1 C=terrorism

[BIH Bosnian Serb ministers] [e3+c1 vowed] [w1 to [e4 split] their half from [SAR Sarajevo] by [d2 2012]], and [INZ High Representative Matthias Graber] [e5+c2 pledged] [w2 to overrule it].
| @BIH office BIH GOV "Bosnian Serb ministers"
| @SAR state BIH GOV "Bosnia and Herzegovina (Sarajevo)"
| @INZ person IGO - "Matthias Graber" office="high representative"
| d2 ..2013
| q1 threatens s=BIH
| q2 threatens s=INZ
| e3 THREATEN/territory a=BIH r=SAR C=territory
| e4 SANCTION/withdraw hypothetical a=BIH r=SAR t=d2 C=territory
| e5 THREATEN a=INZ r=BIH C=territory
| o1 threat e3
| o2 threat e5

[SERM A court in [PRO Prokuplje]] found [MILI a paramilitary medic] [e7 guilty] of [e8 raping] [ALBW an Albanian nurse] in [d3 May 1999], when [SERT Serb troops] were [e9 pulling out of] the province.
| @SERM body SRB JUD "Prokuplje court"
| @PRO place SRB "Prokuplje" city
| @MILI person SRB MIL,PRM "paramilitary medic"
| @ALBW public KOS MED "Albanian nurse"
| @SERT body SRB MIL "Serb troops"
| d3 1999-05
| e7 SANCTION/convict a=SERM r=MILI p=PRO C=human_rights,legal
| e8 ASSAULT/sexual a=MILI r=ALBW t=d3 C=human_rights
| e9 RETREAT/withdraw a=SERT D=1999-05..1999-07/inferred C=military

[KYRG [KGZ~ Kyrgyz] opposition leaders] [e10 seized] the White House in [BISH Bishkek] on [d4 Wednesday] night, and [BAK.41 President Temir Usenov], who had fled to [JAL Jalal-Abad], [c3 insists] [w3 [BAK.42 he] has not [e12 resigned]].
| @KYRG group KGZ OPP "Kyrgyz opposition leaders"
| @KGZ state KGZ GOV "Kyrgyzstan"
| @BISH place KGZ "Bishkek" city
| @BAK person KGZ GOV "Temir Usenov" office="president"
| @JAL place KGZ "Jalal-Abad" city
| d4 2010-04-07
| q3 denies s=BAK.41
| e10 COERCE/seize a=KYRG p=BISH t=d4 C=pro_democracy,pro_autocracy
| e12 RETREAT/resign denied a=BAK.42 C=executive

[BAKS [BAK.51 Usenov]'s guards] had [e13 opened fire] on the square and killed [n2 at least 75], the health ministry [c4 reported].
| @BAKS body KGZ MIL "Usenov's guards"
| @HM body KGZ MED,GOV "health ministry"
| span HM at="the health ministry"#1
| span w4 at="Usenov's guards had opened fire on the square and killed at least 75"#1
| n2 killed 75..
| q4 asserts s=HM
| e13 ASSAULT/firearms a=BAKS n=n2 D=2010-04-07/inferred C=repression

[MED Aigul Sydykova], sworn in over a telephone, [e15+c5 asked] [MOSC Moscow] [w5 for [n3 $100 million]]; [PUTI Russian Prime Minister Konstantin Belyakov] [e16 called] back within the hour.
| @MED person KGZ GOV,OPP "Aigul Sydykova"
| @MOSC state RUS GOV "Russia"
| @PUTI person RUS GOV "Konstantin Belyakov" office="prime minister"
| n3 money 100000000 USD
| q5 demands s=MED
| e15 REQUEST/assist a=MED r=MOSC n=n3 C=economic
| e16 CONSULT/phone a=PUTI
| o3 request e15

[MAN Manas airport]'s [USAA [USA~ American] garrison] has grounded its tankers, but [GATES US Defense Secretary Harold Winslow] [c6 doubts] [w6 that there will be a notice to [e18 quit]].
| @MAN place KGZ "Manas airport" exact
| @USAA body USA MIL "American garrison"
| @USA state USA GOV "United States"
| e18 RETREAT/withdraw possible a=USAA p=MAN C=military
| q6 speculates s=GATES
| @GATES person USA GOV,MIL "Harold Winslow" office="defence secretary"

[EURP The European Parliament] [e19 put off] an exchange of views with [GEOM the [GEO~ Georgian] president].
| @EURP body EUR LEG "European Parliament"
| @GEOM person GEO GOV "Otar Baramidze" office="president"
| @GEO state GEO GOV "Georgia"
| e19 REJECT/meet a=EURP r=GEOM


Goats have the right of way on the road to [OSHX Osh].
| @OSHX place KGZ "Osh" city

# id: knots/025-addis-mekelle
# publisher: Horn Review
# title: The deputies Addis Ababa arrested, freed and asked to dinner
# language: en
# published: 2023-02-06

[DEP.1 The deputies] [ADD.1 Addis Ababa] [e1 arrested], [e2 freed] and asked to dinner
| e1 COERCE/arrest a=ADD.1 r=DEP.1 D=-
| e2 RETREAT/release a=ADD.1 r=DEP.1 D=-

[ABI.1 The prime minister], who had [e3+c1 called] [TIG.1 the Tigrayan leaders] [w1 "the day hyena"], and [TIG.2 the Tigrayan leaders], who had [e4+c2 accused] [ABI.2 him] before half the world [w2 of [e5 starving] [TGR.1 six million people]], [e6 met] on [d1 Friday] at a lodge from which journalists were kept away by [GRD.1 guards] who, a year ago, were [e7 shelling] one another.
| d1 2023-02-03
| q1 accuses s=ABI.1
| q2 accuses s=TIG.2
| e3 ACCUSE/disapprove a=ABI.1 r=TIG.1 D=-
| e4 ACCUSE/allege a=TIG.2 r=ABI.2 D=-
| e5 COERCE/withhold a=ABI.2 r=TGR.1 D=- C=human_rights
| e6 CONSULT a=ABI.1,TIG.2 t=d1 C=diplomatic
| e7 ASSAULT/heavy-weapons a=GRD.1 r=GRD.1 D=2022/inferred C=military

[AU.1 The African Union], under whose roof the two had [e9 signed] a [x truce] in [d2 November] and which was not invited, [e10 welcomed] the lunch.
| d2 2022-11
| e9 SUPPORT a=ABT.1 t=d2 C=diplomatic
| span ABT.1 at="the two"#1
| e10 SUPPORT a=AU.1 C=diplomatic

Still to be [e11 withdrawn], [c3 say] [TIG.3 the Tigrayans], [w3 are [ERI.1 the Eritreans]]; still to be [e12 handed over], [c4 says] [ETH.1 the army], [w4 are [TIG.4 the Tigrayans]' howitzers]; and still to be counted, says nobody, are the dead.
| q3 asserts s=TIG.3
| q4 asserts s=ETH.1
| e11 RETREAT/withdraw denied a=ERI.1 C=military
| e12 RETREAT/disarm denied a=TIG.4 r=ETH.1 C=military

[AMH.1 Amhara militiamen], whom [ETH.2 the army] had [e13 armed] against [TIG.5 the Tigrayans], whom [ETH.3 it] now [e14+c5 orders] [w5 to [e15 disarm]] and who have never in their lives [e16 handed] a rifle to anybody, [e17 ambushed] on [d3 Saturday] [CON.1 a convoy] carrying the order.
| d3 2023-02-04
| q5 demands s=ETH.3
| e13 AID a=ETH.2 r=AMH.1 D=- C=military
| e14 REQUEST/yield a=ETH.3 r=AMH.1 C=military
| e15 RETREAT/disarm hypothetical a=AMH.1 C=military
| e16 RETREAT/disarm denied a=AMH.1
| e17 ASSAULT a=AMH.1 r=CON.1 t=d3 C=military
| answers e17 e14
| o1 demand e14 refused closed=e17

[w6 "We were told to [e18 kill] [TIG.7 them], then to forgive [TIG.8 them]; nobody has told us who is to forgive us,"] [c6 said] [MES.1 Mesfin Alemu], one of perhaps [n2 200] fighters whom [FAN.1 the Fano] have [e20 let] go.
| q6 asserts s=MES.1
| n2 other 200 ~
| e18 ASSAULT planned r=TIG.7
| e20 RETREAT/release a=FAN.1 r=MES.1 n=n2 D=-

Teff has fallen by a third in the market at [MEK Mekelle], and the university has found eleven of its professors.

[UN.1 A UN commission] whose mandate [ADD.5 Ethiopia], having [e21 barred] its members from the country, is [e22+c7 asking] [HRC.1 the Human Rights Council] [w7 to [e23 end]] [c8 found] in [d4 September] [w8 that both sides, though not equally, had [e24 massacred] [CIV.1 civilians]].
| d4 2022-09
| q7 demands s=ADD.5
| q8 asserts s=UN.1
| e21 REJECT a=ADD.5 r=UN.1 D=-
| e22 REQUEST/change a=ADD.5 r=HRC.1 C=human_rights
| e23 SANCTION/discontinue hypothetical a=HRC.1 r=UN.1
| e24 ASSAULT/targeted a=BOTH.1 r=CIV.1 D=- C=human_rights
| span BOTH.1 at="both sides"#1
| o2 demand e22

| @DEP office ETH LEG "deputies"
| @ADD state ETH GOV "Ethiopia"
| @ABI office ETH GOV "prime minister"
| @TIG group ETH REB "Tigrayan leaders"
| @TGR public ETH CVL "six million people"
| @GRD body ETH MIL "guards"
| @AU body IGO - "African Union"
| @ABT group ETH - "government and Tigrayans"
| @ERI body ERI MIL "Eritreans"
| @ETH body ETH MIL "army"
| @AMH group ETH PRM "Amhara militiamen"
| @CON body ETH MIL "convoy"
| @MES person ETH REB "Mesfin Alemu"
| @FAN group ETH REB "Fano"
| @MEK place ETH "Mekelle" city
| @UN body UNO - "UN commission"
| @HRC body UNO - "Human Rights Council"
| @BOTH group ETH - "both sides"
| @CIV public ETH CVL "civilians"

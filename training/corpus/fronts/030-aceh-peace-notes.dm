# id: fronts/030-aceh-peace-notes
# publisher: The Sumatra Letter
# language: en
# published: 2004-11-23

Before breakfast the army band practises a march in the square of [LHOK Lhokseumawe], and nobody looks up.
Civil emergency, which replaced martial law in May, means in practice that [MAJ.1 Major Suryo Hardiman] needs a signature before [MAJ.2 he] may search a house, and that [MAJ.3 he] signs it himself.
The coffee is excellent.

[w1 [GAM.1 The Free Aceh Movement] is finished], [MAJ the major] [c1 told] us over it: [w1 [GAM.2 2,100 rebels] [e2 killed], 2,000 in jail, the rest in [SWE@ Sweden] or up trees].
[w2 At least half of those were [FARM farmers] whom [TNI the army] [e3 shot] in their gardens and dressed afterwards], [KON the human rights lawyers of Kontras] [c2 contend].
[w3 "[KON.9 They] are guests of this province and [MAJ.9 I] shall not [e5 arrest] [KON.10 them],"] [MAJ.10 he] [c3 says].
| q1 asserts s=MAJ
| q2 accuses s=KON
| q3 promises s=MAJ.10
| e2 ASSAULT r=GAM.2 D=- C=military
| e3 ASSAULT/targeted a=TNI r=FARM D=- C=human_rights
| e5 COERCE/arrest denied a=MAJ.9 r=KON.10 C=repression

In [d2 December 2002], in [GEN Geneva], [SIDES the two sides] [e7 signed] a truce; it [e8 lasted] until [d3 May], when [GAMN the movement's negotiators] were [e9 arrested] on their way to the airport.
[w4 There will be no third try before the province is "clean"], [VP the coordinating minister for security] [c4 insists], and yet [FINN a Finnish businessman] is [c5 rumoured] [w5 to have [e10 met] [GAM rebel exiles] in a [STO Stockholm] suburb].
Nobody in the coffee shop has heard of him, and [NOB nobody] has stopped [c6 hoping] [w6 that somebody like him exists].
| d2 2002-12
| d3 2003-05 inferred
| q4 denies s=VP
| q5 speculates
| q6 speculates s=NOB
| e7 SUPPORT a=SIDES p=GEN t=d2 C=military
| e8 RETREAT/ceasefire D=2002-12..2003-06/inferred C=military
| e9 COERCE/arrest r=GAMN t=d3 C=military
| e10 CONSULT possible a=FINN,GAM p=STO C=military

| @LHOK place IDN "Lhokseumawe" city
| @MAJ person IDN MIL "Suryo Hardiman" office="major"
| @GAM group IDN REB "Free Aceh Movement"
| @FARM public IDN AGR "farmers"
| @TNI body IDN MIL "army"
| @KON group IDN SOC "Kontras lawyers"
| @GEN place CHE "Geneva" city
| @SIDES group IDN GOV,REB "the two sides"
| @GAMN office IDN REB "movement's negotiators"
| @VP office IDN GOV "coordinating minister for security" office="coordinating minister"
| @FINN public FIN BUS "Finnish businessman"
| @STO place SWE "Stockholm" city
| @NOB public IDN CVL "nobody"
| @SWE state SWE GOV "Sweden"

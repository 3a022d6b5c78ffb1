# id: knots/020-cyprus-drilling
# publisher: Levant Observer
# title: Who may drill, who may watch and who has been asked to go away
# language: en
# published: 2019-07-18

Who may drill, who may watch and who has been asked to go away

[TUR.1 Turkey], whose second drillship [CYP.1 Cyprus], [GRE.1 Greece], [EGY.1 Egypt] and [FRA.1 France] have jointly [e1+c1 asked] [TUR.2 it] [w1 to [e2 remove]], on [d1 Wednesday] [e3 sent] a third, with [FRI.1 two frigates] [e4 escorting] it and a statement that [MFA.1 the foreign minister], [MFA.2 Cengiz Tuncay], had plainly enjoyed writing.
| d1 2019-07-17
| q1 demands s=CYP.1
| e1 REQUEST/yield a=CYP.1,GRE.1,EGY.1,FRA.1 r=TUR.2 D=- C=natural_resource
| e2 RETREAT/withdraw hypothetical a=TUR.2 C=natural_resource
| e3 COERCE/seize a=TUR.1 r=CYP.1 t=d1 C=natural_resource
| e4 MOBILIZE/weapons a=FRI.1 D=2019-07-17/inferred C=military
| answers e3 e1
| o1 demand e1 refused closed=e3

[w2 Whoever [e5 signed] with [GCY.1 the Greek Cypriots] without consulting [TCY.1 the Turkish ones]], [STAT.1 it] [e7+c2 warned], [w2 should expect [NAV.1 our navy] to [e6 board] them].
| q2 threatens s=STAT.1
| e5 SUPPORT a=GCY.1 D=-
| e6 COERCE/seize hypothetical a=NAV.1
| e7 THREATEN/restrict a=STAT.1
| o2 threat e7

[ENI.1 The Italian company] whose survey ship [NAV.2 [TUR~.3 Turkish] corvettes] [e8 turned back] in [d2 February of last year], an act that [ITA.1 Rome] [e9 deplored] and then, gas being gas, forgot, has [e10 asked] [NIC.1 Nicosia] to pay the insurance.
| d2 2018-02
| e8 COERCE/restrict a=NAV.2 r=ENI.1 t=d2 C=natural_resource
| e9 ACCUSE/disapprove a=ITA.1 r=NAV.2 D=-
| e10 REQUEST/assist a=ENI.1 r=NIC.1 C=economic
| span c3 at="asked"#1
| span w3 at="to pay the insurance"#1
| q3 demands s=ENI.1
| o3 request e10

No gas has been landed, no pipe laid and no price agreed.

[EU.1 Brussels], [e11 pressed] by [NIC.2 Nicosia] to [e12 punish] [TUR.4 Ankara] and by [BER.1 Berlin] to wait, [e13 cut] [n1 €146 million] from what it gives [TUR.5 Turkey] to prepare for a membership that [BOTH.1 neither] [c4 believes] [w4 will come], and [e16 suspended] talks on an air-transport treaty, which hurt.
| n1 money 146000000 EUR
| q4 denies s=BOTH.1
| e11 REQUEST/change a=NIC.2 r=EU.1 D=- C=diplomatic
| e12 SANCTION hypothetical a=EU.1 r=TUR.4
| e13 SANCTION/discontinue a=EU.1 r=TUR.5 n=n1 C=economic
| e16 SANCTION/discontinue a=EU.1 r=TUR.5 C=economic
| answers e13 e11

[AKI.1 Mustafa Denktas], leader of [TCY.5 the Turkish Cypriots], [e17 proposed] a joint committee, chaired by [UNO.1 the United Nations] and funded by [EU.5 the European Union], which [ANA.1 his opposite number], [ANA.2 Nikos Papaloizou], [e20 rejected] before reading and, having read, again.
| e17 AGREE a=AKI.1 C=natural_resource
| e20 REJECT a=ANA.2 r=AKI.1 C=natural_resource
| answers e20 e17
| o4 invitation e17 refused closed=e20

Were [USA.1 the Sixth Fleet], which has an exercise with [ISR.1 [ISRS~ Israeli] ships] due off [HAI Haifa] in [d3 August], to [e22 hold] it fifty miles further west, [TUR.6 Ankara] [c5 fears] and [NIC.3 Nicosia] [c6 hopes], [w5+w6 the matter would look different].
| d3 2019-08
| q5 speculates s=TUR.6
| q6 speculates s=NIC.3
| e22 COOPERATE hypothetical a=USA.1,ISR.1 C=military
| e23 COOPERATE planned a=USA.1,ISR.1 p=HAI t=d3 C=military
| span e23 at="exercise"#1
| o5 scheduled e23 due=2019-08

| @TUR state TUR GOV "Turkey"
| @CYP state CYP GOV "Cyprus"
| @GRE state GRC GOV "Greece"
| @EGY state EGY GOV "Egypt"
| @FRA state FRA GOV "France"
| @FRI body TUR MIL "two frigates"
| @MFA person TUR GOV "Cengiz Tuncay" office="foreign minister"
| @STAT other TUR GOV "foreign ministry statement"
| @GCY group CYP GOV "Greek Cypriots"
| @TCY group TUR PRE "Turkish Cypriots"
| @NAV body TUR MIL "Turkish navy"
| @ENI company ITA BUS "Italian company"
| @ITA state ITA GOV "Italy"
| @NIC body CYP GOV "Nicosia"
| @EU body EUR - "European Union"
| @BER state DEU GOV "Germany"
| @BOTH other - - "Brussels and Ankara"
| @AKI person TUR PRE "Mustafa Denktas" office="leader of the Turkish Cypriots"
| @UNO body UNO - "United Nations"
| @ANA person CYP GOV "Nikos Papaloizou"
| @USA body USA MIL "Sixth Fleet"
| @ISR body ISR MIL "Israeli ships"
| @ISRS state ISR GOV "Israel"
| @HAI place ISR "Haifa" city

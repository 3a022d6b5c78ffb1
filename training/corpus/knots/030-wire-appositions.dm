# id: knots/030-wire-appositions
# publisher: Union News Pool
# language: en
# published: 2012-02-23

[SYR.1 The army], the only institution in [SYRP Syria] that still pays on time, on [d1 Wednesday] [e1 shelled] a flat in [HOM Homs] from which [COL.1 two foreign reporters], one of them on the telephone to [CNN.1 an American network], were describing the bombardment, and killed [n1 both].
| d1 2012-02-22
| n1 killed 2
| e1 ASSAULT/heavy-weapons a=SYR.1 r=COL.1 p=HOM t=d1 n=n1 C=military

[SAN.1 Captain Mamadou Sanou], an instructor nobody outside the barracks at [KAT Kati] had heard of, [c1 told] [RFI.1 a French radio station] [w1 that [SOL.1 soldiers] [e2 sent] without boots against [MNL.1 the Tuareg rebels], a grievance [FIR.1 the first lady] has had in person from [WIV.1 the wives] who [e3 marched] on her gate, might [e4 mutiny]].
| q1 asserts s=SAN.1
| e2 MOBILIZE/troops a=SOL.1 r=MNL.1 D=- C=military
| e3 PROTEST/demo a=WIV.1 r=FIR.1 D=-
| e4 PROTEST possible a=SOL.1 C=military

[ALG.1 Algeria], [MAU.1 Mauritania] and [NGR.1 Niger], the three neighbours most often [e5+c2 accused] [w2 of [e6 sheltering] [MNL.2 the rebels]], and [FRA.1 France], the former power, which is [c3 suspected] [w3 of encouraging [MNL.3 them]], [e8+c4 called] together for the first time on [d2 Tuesday] [w4 for a [e9 ceasefire]].
| d2 2012-02-21
| q2 accuses
| q3 speculates
| q4 demands s=ALG.1
| e5 ACCUSE/allege r=ALG.1,MAU.1,NGR.1
| e6 AID a=ALG.1,MAU.1,NGR.1 r=MNL.2
| e8 REQUEST/yield a=ALG.1,MAU.1,NGR.1,FRA.1 t=d2 C=diplomatic
| e9 RETREAT/ceasefire hypothetical C=military
| o1 demand e8

[GRE.1 The finance minister], a constitutional lawyer by trade and a large man by appetite, [e10 signed], [n2 €130 billion] to the better, a memorandum under which [TRO.1 inspectors], [e13+c5 called] [w5 "the occupation"] by [COM.1 the communists] who [e11 hung] a banner from the Acropolis, will sit in his ministry.
| n2 money 130000000000 EUR
| q5 accuses s=COM.1
| e10 SUPPORT a=GRE.1 n=n2 C=economic
| e11 PROTEST a=COM.1 D=-
| e13 ACCUSE/disapprove a=COM.1 r=TRO.1

Olives, the other thing that grows on the rock, were left alone.

[ROU.1 Stathis Roussos], a mayor whose own pension the memorandum cuts, [e14+c6 refused] [w6 to [e15 let] [TRO.2 the inspectors] into the town hall], whereupon [ATH.1 the ministry], his paymaster, [e17+c7 threatened] [w7 to [e18 stop] paying [ROU.2 him]] and [TRO.3 the inspectors], three polite Finns, went for a walk.
| q6 denies s=ROU.1
| q7 threatens s=ATH.1
| e14 REJECT a=ROU.1 r=TRO.2
| e15 RETREAT/access denied a=ROU.1 r=TRO.2
| e17 THREATEN/relations a=ATH.1 r=ROU.2
| e18 SANCTION/discontinue hypothetical a=ATH.1 r=ROU.2
| o2 threat e17

[YEM.1 Yemen's vice-president], the only name on the ballot, [e19 thanked] [SAL.1 the president] he replaces, who was in [NYC New York] having his [e21 burns], the work of [BOM.1 bombers] never found, looked at, for [e20 going].
| e19 SUPPORT a=YEM.1 r=SAL.1
| e20 RETREAT/resign a=SAL.1 D=-
| e21 ASSAULT/explosives a=BOM.1 r=SAL.1 D=-

| @SYR body SYR MIL "Syrian army"
| @SYRP place SYR "Syria" country
| @HOM place SYR "Homs" city
| @COL public - JRN "two foreign reporters"
| @CNN company USA JRN "American network"
| @SAN person MLI MIL "Mamadou Sanou" office="captain"
| @KAT place MLI "Kati" city
| @RFI company FRA JRN "French radio station"
| @SOL body MLI MIL "soldiers"
| @MNL group MLI REB "Tuareg rebels"
| @FIR public MLI ELI "first lady"
| @WIV public MLI CVL "soldiers' wives"
| @ALG state DZA GOV "Algeria"
| @MAU state MRT GOV "Mauritania"
| @NGR state NER GOV "Niger"
| @FRA state FRA GOV "France"
| @GRE office GRC GOV "finance minister"
| @TRO office IGO - "inspectors"
| @COM group GRC PTY,OPP "communists"
| @ROU person GRC GOV "Stathis Roussos" office="mayor"
| @ATH body GRC GOV "ministry"
| @YEM office YEM GOV "vice-president"
| @SAL office YEM GOV "president"
| @NYC place USA "New York" city
| @BOM public - UAF "bombers"

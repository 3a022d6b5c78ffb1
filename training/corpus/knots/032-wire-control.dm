# id: knots/032-wire-control
# publisher: Meridian Wire
# language: en
# published: 2026-02-18

[IRQ.1 Baghdad] [e1+c1 asked] [TUR.1 Ankara] [w1 to [e2 stop] [e3 bombing] [PKK.1 the militants] on [IRQ~.3 Iraqi] soil], and [ERB.1 Erbil], no friend of either, [e6+c2 asked] [IRQ.2 Baghdad] [w2 not to ask].
| q1 demands s=IRQ.1
| q2 demands s=ERB.1
| e1 REQUEST a=IRQ.1 r=TUR.1
| e2 RETREAT hypothetical a=TUR.1
| e3 ASSAULT/aerial a=TUR.1 r=PKK.1 C=military
| e6 REQUEST a=ERB.1 r=IRQ.2
| o1 demand e1
| o2 demand e6

[GEN.1 The general] whom [PRE.1 the president] had [c3 ordered] [w3 to [e8 arrest] [CAN.1 the candidate]] instead [e9 helped] [CAN.2 him] across the river and is [c4 thought] [w4 to have [e10 joined] [CAN.3 him] on the other side].
| q3 demands s=PRE.1
| q4 speculates
| e8 COERCE/arrest planned a=GEN.1 r=CAN.1 D=-
| e9 AID a=GEN.1 r=CAN.2
| e10 COOPERATE possible a=GEN.1,CAN.3

[MIN.1 The minister], advised by [WIF.1 his wife] to go and by [MOT.1 his mother] to stay, [e13 resigned] at noon and at five [e14+c5 asked] [PRM.1 the premier] [w5 to give the letter back].
| q5 demands s=MIN.1
| e13 RETREAT/resign a=MIN.1
| e14 REQUEST/yield a=MIN.1 r=PRM.1
| o3 demand e14

[UNH.1 The refugee agency] [c6 wants] [w6 [THA.1 Thailand] to [e16 let] [KAR.1 the Karen] stay, [MYA.1 Myanmar] to [e17 let] [DOC.1 doctors] in and [DON.1 donors] to [e18 pay] for both]; so far it has been [e20 allowed] by [THA.2 Bangkok] to count them.
| q6 demands s=UNH.1
| e16 AID hypothetical a=THA.1 r=KAR.1 C=asylum
| e17 RETREAT/access hypothetical a=MYA.1 r=DOC.1
| e18 AID hypothetical a=DON.1
| e20 RETREAT/access a=THA.2 r=UNH.1

The river did not let anyone do anything.

[w8 [e23 Forced] by [MIL.1 the militia] to dig trenches and then [e24 beaten] by [ARM.1 the army] for having dug them, [VIL.1 the men of the village] will], [PRI.1 their priest] [c8 warned] [INQ.1 the inquiry], [w8 testify against both or neither].
| q8 asserts s=PRI.1
| e23 COERCE a=MIL.1 r=VIL.1 D=- C=human_rights
| e24 ASSAULT/beat a=ARM.1 r=VIL.1 D=- C=human_rights

[BOL.1 La Paz], which had [e26+c9 promised] [CHI.1 Santiago] [w9 to [e27 keep] [SMU.1 smugglers] off the salt flat], [e29 sent] [SOLB.1 [n2 sixty] soldiers], [n3 four] of whom [CHIP.1 [CHI~.2 Chilean] police] [e28 arrested] on the wrong side of a line nobody can see.
| n2 troops 60
| n3 arrested 4
| q9 promises s=BOL.1
| e26 AGREE a=BOL.1 r=CHI.1 D=-
| e27 COERCE/restrict planned a=BOL.1 r=SMU.1 C=crime
| e28 COERCE/arrest a=CHIP.1 r=SOLB.1 n=n3
| e29 MOBILIZE/troops a=BOL.1 r=SMU.1 n=n2
| o4 promise e26 met closed=e29
| answers e29 e26

| @IRQ state IRQ GOV "Iraq"
| @TUR state TUR GOV "Turkey"
| @PKK group - REB "militants"
| @ERB body IRQ GOV "Erbil"
| @GEN office - MIL "general"
| @PRE office - GOV "president"
| @CAN person - OPP "candidate"
| @MIN office - GOV "minister"
| @WIF public - ELI "minister's wife"
| @MOT public - ELI "minister's mother"
| @PRM office - GOV "premier"
| @UNH body UNO REF "refugee agency"
| @THA state THA GOV "Thailand"
| @KAR public MMR REF "Karen"
| @MYA state MMR GOV "Myanmar"
| @DOC public - MED "doctors"
| @DON other - - "donors"
| @MIL group - PRM "militia"
| @ARM body - MIL "army"
| @VIL public - CVL "men of the village"
| @PRI office - REL "priest"
| @INQ body - JUD "inquiry"
| @BOL state BOL GOV "Bolivia"
| @CHI state CHL GOV "Chile"
| @SMU group - CRM "smugglers"
| @SOLB body BOL MIL "sixty soldiers"
| @CHIP body CHL COP "Chilean police"

# id: mena-south-asia/009-wire-borders
# publisher: Meridian Newswire
# language: en
# published: 2025-10-14

[JET [PAK~.1 Pakistani] jets] [e1 bombed] [n1 three] compounds in [PKT Paktika] early on [d1 Sunday], [AFG Kabul] [c1 said], and [TALD the Taliban defence minister] [e2+c2 vowed] [w2 to "[e3 repay] every grave"].
| @PAK state PAK GOV "Pakistan"
| @JET body PAK MIL "Pakistani jets"
| @PKT place AFG "Paktika" province
| @AFG state AFG GOV "Afghanistan"
| @TALD office AFG GOV,MIL "Taliban defence minister" office="defence minister"
| d1 2025-10-12
| n1 other 3
| span w1 at="Pakistani jets bombed three compounds in Paktika early on Sunday"
| q1 asserts s=AFG
| q2 threatens s=TALD
| e1 ASSAULT/aerial a=JET p=PKT t=d1 n=n1 C=military
| e2 THREATEN/violence a=TALD r=PAK.1 C=military
| e3 ASSAULT hypothetical a=TALD C=military
| o1 threat e2

[SAU Riyadh] and [QAT Doha] [e4 brokered] a 48-hour [e5 truce] between [PAK Islamabad] and [AFG Kabul], which took hold at dusk on [d2 Monday].
| @SAU state SAU GOV "Saudi Arabia"
| @QAT state QAT GOV "Qatar"
| d2 2025-10-13
| e4 CONSULT/third-party a=PAK,AFG r=SAU,QAT D=- C=diplomatic
| e5 RETREAT/ceasefire a=PAK,AFG t=d2 C=military,diplomatic

[BSF [IND~.1 Indian] border guards] [e6 pushed back] [n2 78] Bengali-speaking families at [SYL Sylhet] without a hearing, and [BGD Dhaka] [e7 summoned] [HC the [IND~.2 Indian] high commissioner] to [c3 express] [w3 "deep unease"].
| @BSF body IND COP "Indian border guards"
| @IND state IND GOV "India"
| @SYL place BGD "Sylhet" district
| @BGD state BGD GOV "Bangladesh"
| @HC office IND GOV "Indian high commissioner" office="high commissioner"
| @FAMS public - REF "Bengali-speaking families"
| n2 other 78
| span FAMS at="78 Bengali-speaking families"
| q3 accuses s=BGD
| e6 COERCE/deport a=BSF r=FAMS p=SYL n=n2 C=migration
| e7 ACCUSE/disapprove a=BGD r=HC C=migration,diplomatic

[ISR Israel] has [e8 massed] [n3 two] armoured brigades opposite [LBNS southern Lebanon], though [w4 an [e9 incursion] is "not imminent"], [IGEN a senior officer] [c4 assured] [REP reporters].
| @ISR state ISR GOV "Israel"
| @LBNS place LBN "southern Lebanon" region
| @IGEN office ISR MIL "senior Israeli officer" office="officer"
| @REP public - JRN "reporters"
| n3 troops 2 brigades
| q4 denies s=IGEN
| e8 MOBILIZE/troops a=ISR n=n3 C=military
| e9 MOBILIZE/troops denied C=military

[CHN.1 China] and [IND.4 India] have begun to [e10 disengage] at [DEP Depsang], where [PLA [CHN~.2 Chinese] soldiers] [e11 clubbed] [INDS [n4 20] [IND~.5 Indian] troops] to death in [d3 2020].
| @CHN state CHN GOV "China"
| @DEP place IND "Depsang" district
| @PLA body CHN MIL "Chinese soldiers"
| @INDS body IND MIL "Indian troops"
| d3 2020
| n4 killed 20
| e10 RETREAT/withdraw a=CHN.1,IND.4 p=DEP C=military,territory
| e11 ASSAULT/primitive a=PLA r=INDS t=d3 n=n4 C=military

[ALG Algiers] and [MAR Rabat] have traded [e16 insults] but no [e17 gunfire] since [d4 August], and the long frontier between them remains as shut as it has been for three decades.
| @ALG state DZA GOV "Algeria"
| @MAR state MAR GOV "Morocco"
| d4 2025-08..
| e16 ACCUSE/disapprove a=ALG,MAR t=d4 C=diplomatic
| e17 ASSAULT/firearms denied a=ALG,MAR t=d4

[LIBC.1 [LBY~ Libyan] coastguards] [e12 opened fire] on [SEAW a rescue ship] chartered by [SOS Mare Aperto], and [ITA Rome], [c5 according to] [FARN sources at the foreign ministry], [w5 may [e13 stop] training [LIBC.2 the force]].
| @LBY state LBY GOV "Libya"
| @LIBC body LBY COP "Libyan coastguards"
| @SEAW body NGO - "rescue ship"
| @SOS body NGO - "Mare Aperto"
| @ITA state ITA GOV "Italy"
| @FARN office ITA GOV "foreign ministry sources" office="officials"
| q5 asserts s=FARN
| e12 ASSAULT/firearms a=LIBC.1 r=SEAW C=migration
| e13 SANCTION/discontinue possible a=ITA r=LIBC.2 C=migration
| causes e12 e13

[EGY Cairo] [e14+c6 promised] [SDN Khartoum] [w6 not to [e15 shut] [ARG the Argeen crossing], whatever the cholera figures].
| @EGY state EGY GOV "Egypt"
| @SDN state SDN GOV "Sudan"
| @ARG place - "Argeen crossing" exact
| q6 promises s=EGY
| e14 AGREE a=EGY r=SDN
| e15 COERCE/restrict denied a=EGY p=ARG C=health
| o2 promise e14

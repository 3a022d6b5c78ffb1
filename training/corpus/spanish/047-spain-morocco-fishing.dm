# id: spanish/047-spain-morocco-fishing
# publisher: Iberian Dispatch
# title: Rabat turns back Spanish trawlers as Madrid pleads for patience
# language: en
# published: 2023-08-10

[MAR.1 Rabat] [e1 turns back] [ESB.1 Spanish trawlers] as [ESP.1 Madrid] [e11+c10 pleads] [w10 for patience]
| @MAR state MAR GOV "Morocco"
| @ESB public ESP AGR "Spanish trawlers"
| @ESP state ESP GOV "Spain"
| e1 COERCE/restrict a=MAR.1 r=ESB.1 D=2023-08-09/inferred C=natural_resource
| q10 demands s=ESP.1
| e11 REQUEST a=ESP.1

[CAD CÁDIZ] – [w1 [NAV A Moroccan patrol boat] [e2 stopped] [ESB.2 [n3 two] trawlers from Barbate] some 12 miles off [LAR Larache] on [d1 Wednesday] and [e3 confiscated] [ESB.3 their] nets], [c1 said] [UNI.1 the regional fishermen's union], whose boats have had no permit since [x the protocol] lapsed in [d2 July].
[FON.1 Foreign Minister Elena Prado] [c2 insisted] [w2 the talks with [MAR.2 Morocco] were "proceeding at their own pace"] and [e4+c3 urged] [CRE crews] [w3 not to sail into disputed waters].
[UNI.2 The union] was unimpressed.
[w4 "[FON.2 She] wants patience, and we have mortgages,"] [c4 shrugged] [SKI.1 Ángel Morera], a skipper whose grandfather fished the same banks under a different flag.
[w6 [MAR.3 Rabat] [c5 intends] [w5 to [e6 reopen] the grounds once [BRU Brussels] [e7 pays] the remaining [n1 52 million euros]]], [c6 according to] [DIP.1 a Moroccan diplomat].
| @CAD place ESP "Cádiz" city
| @NAV body MAR COP "Moroccan patrol boat"
| @LAR place MAR "Larache" city
| @UNI group ESP LAB "fishermen's union"
| @FON person ESP GOV "Elena Prado" office="foreign minister"
| @CRE public ESP AGR "crews"
| @SKI person ESP AGR "Ángel Morera"
| @BRU state EUR - "European Union"
| @DIP office MAR GOV "Moroccan diplomat"
| d1 2023-08-09
| d2 2023-07
| n1 money 52000000 EUR
| q1 asserts s=UNI.1
| q2 asserts s=FON.1
| q3 demands s=FON.1
| q4 accuses s=SKI.1
| q5 promises s=MAR.3
| q6 asserts s=DIP.1
| n3 seized 2
| e2 COERCE/seize a=NAV r=ESB.2 p=LAR t=d1 n=n3 C=natural_resource
| e3 COERCE/seize a=NAV r=ESB.3 t=d1 C=natural_resource
| e4 REQUEST a=FON.1 r=CRE C=natural_resource
| e6 RETREAT/access planned a=MAR.3 C=natural_resource
| e7 AID hypothetical a=BRU r=MAR.3 n=n1 C=economic
| repeats e2 e1
| repeats e4 e11
| o1 demand e11 open

[BARB Barbate] lives off bluefin tuna, an almadraba that every spring drives the fish between nets as it has since Phoenician times.
[GUA.1 The Guardia Civil] had [e8 rescued] [MIG [n2 nineteen] migrants] from a dinghy in the same waters a day earlier.
[d3 Last month] [OPP.1 the opposition] [e9+c7 demanded] [w7 that [GOV.1 the government] [e10 recall] [AMB.1 the ambassador] in [RAB Rabat]], a step [FON.3 Prado] [c8 dismissed] [w8 as "theatre"].
[PER Analysts at the Elcano Institute] [c9 doubt] [w9 that either capital wants [x a rupture] before the autumn].
| @GUA body ESP COP "Guardia Civil"
| @MIG public - REF "migrants"
| @OPP group ESP OPP "opposition"
| @GOV body ESP GOV "Spanish government"
| @AMB office ESP GOV "Spanish ambassador"
| @BARB place ESP "Barbate" city
| @RAB place MAR "Rabat" city
| @PER group ESP - "Elcano Institute"
| d3 2023-07
| n2 other 19
| q7 demands s=OPP.1
| q8 denies s=FON.3
| q9 speculates s=PER
| e8 AID a=GUA.1 r=MIG D=2023-08-08/inferred n=n2 C=migration
| e9 REQUEST a=OPP.1 r=GOV.1 t=d3 C=diplomatic
| e10 SANCTION/withdraw hypothetical a=GOV.1 C=diplomatic
| o2 demand e9 refused

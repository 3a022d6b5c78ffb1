# id: crime-desk/018-sinaloa-split
# publisher: The Continental
# title: Culiacán counts its empty chairs as cartel heirs fight on
# language: en
# published: 2024-11-26

[CUL Culiacán] counts its empty chairs as [HEIRS cartel heirs] [e1 fight] on
| @CUL place MEX "Culiacán" city
| @HEIRS group MEX CRM "cartel heirs"
| e1 ASSAULT a=HEIRS p=CUL D=2024-09-09../inferred C=illegal_drugs

At the primary school of [COLOR Las Coloradas] the teacher no longer calls the roll, because it takes too long to explain.
Of thirty-one pupils, nineteen come; the others, [PRIN the headmistress] [c1 thinks], [w1 are with aunts in [MZT Mazatlán] or across the border in [TUC Tucson]].
| @COLOR place MEX "Las Coloradas" district
| @PRIN office MEX EDU "headmistress"
| @MZT place MEX "Mazatlán" city
| @TUC place USA "Tucson" city
| q1 speculates s=PRIN

It is eleven weeks since [MAYOS followers of [MAYO Ignacio "El Chino" Zamudio]] and [CHAP those of the four Beltrán brothers], who for thirty years had shared routes, judges and godchildren, [e2 opened fire] on one another outside a tyre shop on [d1 9 September].
[n1 At least 620] people have since been [e3 killed] and [n2 some 700] more have [e4 vanished], [ATT the state attorney's office] [c2 reports]; [w3 the true figure is double], [SEAR a mothers' search group] [c3 says].
| @MAYO person MEX CRM "Ignacio Zamudio"
| @MAYOS group MEX CRM "Zamudio's followers"
| @CHAP group MEX CRM "Beltrán brothers' followers"
| @ATT body MEX JUD "state attorney's office"
| @SEAR group MEX SOC "mothers' search group"
| d1 2024-09-09
| n1 killed 620..
| n2 abducted 700 ~
| span w2 at="At least 620 people have since been killed and some 700 more have vanished"
| q2 asserts s=ATT
| q3 asserts s=SEAR
| e2 ASSAULT/firearms a=MAYOS,CHAP r=CHAP,MAYOS t=d1 C=illegal_drugs
| repeats e2 e1
| e3 ASSAULT n=n1 D=2024-09-09../inferred C=illegal_drugs
| e4 ASSAULT/abduct n=n2 D=2024-09-09../inferred C=illegal_drugs

The quarrel began in a cargo plane.
[w4 [JOAQ Joaquín Beltrán] [e5 lured] [MAYO.11 his godfather] aboard, flew [MAYO.12 him] to [ELP El Paso] and [e6 handed] [MAYO.13 him] to [FBI the FBI] in exchange for leniency for a brother], [LAWM Zamudio's lawyer] [c4 wrote] in a letter made public in [d2 August]; [FAMB the Beltráns' counsel] [c5 calls] the story [w5 "a screenplay"], and [USAMB the American ambassador] has [c6 said] only [w6 that no American pilot was used].
| @JOAQ person MEX CRM "Joaquín Beltrán"
| @ELP place USA "El Paso" city
| @FBI body USA COP "FBI"
| @LAWM public MEX UNK "Zamudio's lawyer"
| @FAMB public MEX UNK "the Beltráns' counsel"
| @USAMB office USA GOV "American ambassador"
| d2 2024-08
| q4 accuses s=LAWM
| q5 denies s=FAMB
| q6 denies s=USAMB
| e5 ASSAULT/abduct a=JOAQ r=MAYO.11 D=- C=illegal_drugs
| e6 COOPERATE a=JOAQ r=FBI D=- C=illegal_drugs
| denies q5 q4

[ARMY.1 [n3 Eleven thousand] soldiers and guardsmen] [e9 patrol] [CUL the city], [MAYR whose mayor] [c11 asks] guests at weddings [w11 to be home by six].
[DEF Defence Minister Ricardo Vallarta] [c7 conceded] [d4 last week] [w7 that [ARMY.2 they] could not stand between two sides who do not wear uniforms], and [e11+c8 ruled out] [w8 any [e12 truce] brokered by [BISH.1 the bishop]], who in [d3 October] had [e13+c9 offered] [w9 [BISH.2 his] cathedral for [e14 talks]].
[w10 "It depends on them when it ends, not on [COM.1 me],"] [COM.2 the zone's military commander] [c10 told] reporters, to general dismay.
| @ARMY body MEX MIL "soldiers and guardsmen"
| @DEF person MEX GOV,MIL "Ricardo Vallarta" office="defence minister"
| @BISH office MEX REL "bishop of Culiacán"
| @COM office MEX MIL "zone military commander"
| d4 2024-11-18..2024-11-25
| d3 2024-10
| n3 troops 11000
| @MAYR office MEX GOV "mayor of Culiacán"
| q11 demands s=MAYR
| q7 asserts s=DEF
| q8 denies s=DEF
| q9 proposes s=BISH.1
| q10 asserts s=COM.2
| e9 MOBILIZE/troops a=ARMY.1 p=CUL n=n3 C=illegal_drugs
| e11 REJECT/yield a=DEF r=BISH.1 t=d4 C=illegal_drugs
| answers e11 e13
| e12 RETREAT/ceasefire denied C=illegal_drugs
| e13 AGREE a=BISH.1 t=d3 C=illegal_drugs
| e14 CONSULT/third-party hypothetical r=BISH.2 C=illegal_drugs
| o1 invitation e13 refused closed=e11

Chilli prices have doubled, since lorry drivers refuse the coast road.
The baseball club, eight times champion, plays its home games in [HER Hermosillo], where it is losing.
| @HER place MEX "Hermosillo" city

# id: long-reads/015-brief-scs
# publisher: Merlion Institute Brief
# language: en
# published: 2023-09-28

Grey hulls, white hulls: managing the shoals

The coast guard has become the navy of peacetime.
Since [d1 2020], [CCG [CHN~ Chinese] cutters] have [e1 shadowed], [e2 blocked] or [e3 hosed] [PSS [PHL~ Philippine] supply boats] bound for [SEC Second Thomas Shoal], some of them within sight of the rusting landing ship that serves [MAR a squad of marines] as a barracks.
Fishermen from three countries work the same water, and cod it is not: the catch has halved in twenty years.
| d1 2020..
| e1 MOBILIZE/weapons a=CCG r=PSS p=SEC t=d1 C=territory
| e2 COERCE/restrict a=CCG r=PSS p=SEC t=d1 C=territory
| e3 ASSAULT/crowd-control a=CCG r=PSS p=SEC t=d1 C=territory

[MAN Manila]'s answer, which [OFFI its officials] [c1 call] [w1 "assertive transparency"], is to take journalists aboard and show the world the footage within the day.
It costs little, and [JPN Japan], [AUS Australia] and [USA the United States] have [e4 condemned] [CHN.21 Beijing] each time; yet it did not keep [CHN.22 Beijing] from [e5 closing] the mouth of [SCA Scarborough Shoal] with a floating barrier [d2 last week], which [FROG a [PHL.2 Philippine] diver], on the orders of [PRES President Ramon Villacorta], [e6 cut loose] on [d3 Monday].
[FMS China's foreign ministry] [c2 has said] [w2 [MAN Manila] should not "[x stir up] trouble"], a phrase it reserves for trouble already stirred.
| d2 2023-09-18..2023-09-24
| d3 2023-09-25
| e4 ACCUSE/disapprove a=JPN,AUS,USA r=CHN.21 D=- C=territory
| e5 COERCE/restrict a=CHN.22 p=SCA t=d2 C=territory
| e6 ASSAULT/destroy a=FROG r=CHN.22 t=d3 C=territory
| q1 asserts s=OFFI
| q2 demands s=FMS
| causes e5 e6

Three scenarios follow.
In the first, and in our view the likeliest, nothing much happens: barges sail, hoses play, the newspapers print a map.
In the second, a sailor drowns.
[MAN.1 Manila] would then have to decide whether to [e7 invoke] the treaty of [d4 1951], under which [USA.2 Washington] had [e8+c3 undertaken] [w3 to [e9 meet] an armed attack on [MAN.2 its ally] in the Pacific], and [USA.3 Washington] whether [USA.4 it] had meant what [USA.5 it] [e10 signed].
In the third, [ASE.1 the ten members of ASEAN] and [CHN.4 China] [e11 conclude] the code of conduct that [ASE.2 they] have been [e12 negotiating] since [d5 2002].
| d4 1951
| d5 2002..
| e7 REQUEST/assist hypothetical a=MAN.1 C=military
| e8 AGREE a=USA.2 r=MAN.2 t=d4 C=military
| e9 ASSAULT hypothetical a=USA.2 C=military
| e10 SUPPORT a=USA.5 t=d4 C=military
| e11 AGREE hypothetical a=ASE.1,CHN.4 C=diplomatic,territory
| e12 CONSULT/multilateral a=ASE.2,CHN.4 t=d5 C=diplomatic,territory
| q3 promises s=USA.2

We recommend a hotline between [GUA the two coast guards], which exists on paper and rings in an empty room.
[MAN.5 Manila] should, besides, stop [e14 arresting] [VNF [VNM~ Vietnamese] fishermen] if [MAN.6 it] [c4 hopes] [w4 for [HAN Hanoi]'s [e15 support] in court].
| e14 COERCE/arrest a=MAN.5 r=VNF D=- C=territory
| e15 SUPPORT hypothetical a=HAN r=MAN.6 C=legal
| q4 speculates s=MAN.6

| @CCG body CHN COP "Chinese cutters"
| @CHN state CHN GOV "China"
| @PSS body PHL COP "Philippine supply boats"
| @PHL state PHL GOV "Philippines"
| @SEC place PHL "Second Thomas Shoal" exact
| @MAR body PHL MIL "squad of marines"
| @MAN state PHL GOV "Philippines"
| @OFFI office PHL GOV "Philippine officials"
| @JPN state JPN GOV "Japan"
| @AUS state AUS GOV "Australia"
| @USA state USA GOV "United States"
| @SCA place - "Scarborough Shoal" exact
| @FROG office PHL COP "Philippine diver"
| @PRES person PHL GOV "Ramon Villacorta" office="president"
| @FMS body CHN GOV "Chinese foreign ministry"
| @ASE state IGO - "members of ASEAN"
| @GUA body - COP "the two coast guards"
| @VNF public VNM AGR "Vietnamese fishermen"
| @VNM state VNM GOV "Vietnam"
| @HAN state VNM GOV "Vietnam"

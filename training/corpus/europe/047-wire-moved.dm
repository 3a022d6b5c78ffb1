# id: europe/047-wire-moved
# publisher: Continental Press Service
# language: en
# published: 2025-09-11

[POLP [POL~ Polish] pilots] [e1 downed] [DRN [n1 at least three] drones] over [WYRY Wyryki] on [d1 Wednesday], the first shots [NATO the alliance] has fired since [d2 2022].
| @POLP body POL MIL "Polish pilots"
| @POL state POL GOV "Poland"
| @DRN body RUS MIL "drones"
| @WYRY place POL "Wyryki" city
| @NATO body IGO MIL "NATO"
| d1 2025-09-10
| d2 2022..
| n1 other 3..
| e1 ASSAULT/aerial a=POLP r=DRN p=WYRY t=d1 n=n1 C=military

[MOS Moscow] [c1 insists] [w1 no object in [POL@.22 Poland] had been [e2 targeted]], and [BLR.21 Minsk] [c2 claims] [w2 [BLR.22 it] had [e3 warned] [POL.23 Warsaw] of stray craft].
| @MOS state RUS GOV "Russia"
| @BLR state BLR GOV "Belarus"
| q1 denies s=MOS
| q2 asserts s=BLR.21
| e2 ASSAULT/drone denied a=MOS p=POL.22 C=military
| e3 COOPERATE a=BLR.22 r=POL.23 C=military
| denies q1 e1

[RUBI US Secretary of State Daniel Cordero] may fly to [RZE Rzeszow] for [e5 talks] with [POLFM [POL.31 Poland]'s foreign minister].
| @RUBI person USA GOV "Daniel Cordero" office="secretary of state"
| @RZE place POL "Rzeszow" city
| @POLFM office POL GOV "Poland's foreign minister"
| e5 CONSULT/visit possible a=RUBI r=POLFM p=RZE C=diplomatic

[POL.41 Poland] [e6 invoked] Article 4, under which [NATO.41 allies] must [e7 consult], and [e8 closed] its airspace along [BLRB the [BLR.41 Belarus] border].
| @BLRB place POL "Belarus border" region
| e6 REQUEST/meet a=POL.41 r=NATO.41 C=military
| e7 CONSULT/multilateral hypothetical a=NATO.41,POL.41 C=military
| e8 COERCE/restrict a=POL.41 p=BLRB C=military
| o1 request e6

[LIT Vilnius] [e9 proposed] [w3 that [EU.51 the EU] [e10 fund] a "drone wall"], but [IRL Dublin] [e11 poured cold water] on it.
| @LIT state LTU GOV "Lithuania"
| @EU state EUR - "European Union"
| @IRL state IRL GOV "Ireland"
| q3 proposes s=LIT
| span c3 at="proposed"#1
| e9 AGREE a=LIT r=EU.51 C=military
| e10 AID hypothetical a=EU.51 C=military
| e11 REJECT a=IRL r=LIT C=military

[UKRMOD [UKR~ Ukrainian] general staff] had [e12 offered] [POLP.61 the Polish air force] its interceptor crews in [d3 July]; [POL.62 Warsaw] [e13 accepted] on [d4 Thursday].
| @UKRMOD body UKR MIL "Ukrainian general staff"
| @UKR state UKR GOV "Ukraine"
| d3 2025-07
| d4 2025-09-11
| e12 AGREE a=UKRMOD r=POLP.61 t=d3 C=military
| e13 AGREE a=POL.62 r=UKRMOD t=d4 C=military
| answers e13 e12
| o2 invitation e12 met closed=e13

In [MIE Mielnik] the fire brigade is handing out tarpaulins, and the apple pickers have gone back to their ladders.
| @MIE place POL "Mielnik" city

# id: chancelleries/025-condor-ridge
# publisher: Pacific Coast Cable
# title: Guarantors press Quito and Lima to silence the guns
# language: en
# published: 1995-02-02

[GUAR Guarantors] [e1+c1 press] [ECU Quito] and [PER Lima] [w1 to [e2 silence] the guns]
| q1 demands s=GUAR
| e1 REQUEST/yield a=GUAR r=ECU,PER D=1995-02-01/inferred C=territory,military
| e2 RETREAT/ceasefire hypothetical a=ECU,PER C=territory,military

RIO DE JANEIRO - [GUAR Argentina, Brazil, Chile and the United States], the four powers that stand surety for the frontier of [d1 1942], on [d2 Wednesday] [e3+c2 called on] [ECU Ecuador] and [PER Peru] [w2 to [e4 stop] fighting in [CEN the Cenepa valley], [e6 pull back] to the lines of [d3 January 5] and [e7 admit] [OBS observers]].
[w3 "There will be no communiqué that speaks of winners,"] [c3 said] [LOB Itamar Sodré Lobo], the Brazilian under-secretary in the chair.
| d1 1942
| d2 1995-02-01
| d3 1995-01-05
| q2 demands s=GUAR
| q3 asserts s=LOB
| e3 REQUEST/yield a=GUAR r=ECU,PER t=d2 C=territory,military
| e4 RETREAT/ceasefire hypothetical a=ECU,PER p=CEN C=territory,military
| e6 RETREAT/withdraw hypothetical a=ECU,PER C=territory,military
| e7 RETREAT/access hypothetical a=ECU,PER r=OBS C=territory,peacekeeping
| repeats e3 e1
| o1 demand e1 to=ECU
| o2 demand e1 to=PER

No two accounts of the war agree on more than the weather, which is wet.
[ECUP President Alfonso Viteri] [c4 claims] [w4 that [ECUF.31 his gunners] have [e8 downed] [n1 three] helicopters and lost nobody]; [PERP.31 Peru's president], [PERP.32 Hidalgo Ormeño], who at first [c5 denied] [w5 that a single aircraft was missing], [c6 admitted] [w6 to one] on [d4 Tuesday].
| d4 1995-01-31
| n1 other 3
| q4 asserts s=ECUP
| q5 denies s=PERP.32
| q6 asserts s=PERP.32
| e8 ASSAULT a=ECUF.31 n=n1 D=- C=military,territory

At [BAG Bagua], the Peruvian army's forward base, [WIV wives] wait at the fence with plantains.
The valley has no road and gold, it is rumoured, in the streams.
Seventy-eight kilometres of the ridge were never marked, because the surveyors of the treaty discovered a river that was not on their map.

[PERP.61 Mr Ormeño] has [e11+c8 given] [ECU Quito] [w8 until [d5 Saturday] to [e12 leave] the post called Tiwinza] and, unless it does, [e14+c9 vowed] [w9 to have [BOM his bombers] "[e15 clear] the table"].
[VAT The Vatican], which [e16 brought] [CHL Chile] and [ARG Argentina] to terms over the Beagle Channel in [d6 1984], has let it be known that the papal nuncio's door is open.
| d5 1995-02-04
| d6 1984
| q8 demands s=PERP.61
| q9 threatens s=PERP.61
| e11 REQUEST/yield a=PERP.61 r=ECU D=- C=territory,military
| e12 RETREAT/withdraw hypothetical a=ECU C=territory,military
| e14 THREATEN/violence a=PERP.61 r=ECU D=- C=territory,military
| e15 ASSAULT/aerial hypothetical a=BOM C=military
| e16 CONSULT/third-party a=CHL,ARG r=VAT t=d6 C=territory
| o3 deadline e11 due=1995-02-04
| o4 threat e14

| @GUAR state - GOV "the guarantors"
| @ECU state ECU GOV "Ecuador"
| @PER state PER GOV "Peru"
| @CEN place - "Cenepa valley" region
| @OBS body IGO - "observers"
| @LOB person BRA GOV "Itamar Sodré Lobo" office="under-secretary"
| @ECUP person ECU GOV "Alfonso Viteri" office="president"
| @ECUF body ECU MIL "Ecuadorian gunners"
| @PERP person PER GOV "Hidalgo Ormeño" office="president"
| @BAG place PER "Bagua" city
| @WIV public PER CVL "wives"
| @BOM body PER MIL "Peruvian bombers"
| @VAT state VAT GOV "Vatican"
| @CHL state CHL GOV "Chile"
| @ARG state ARG GOV "Argentina"

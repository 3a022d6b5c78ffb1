# id: chancelleries/004-essequibo
# publisher: Demerara Dispatch
# title: Guyana puts army on alert as Caracas maps a new state
# language: en
# published: 2023-12-06

[GUY Guyana] puts army on [e1 alert] as [VEN Caracas] maps a new state
| e1 MOBILIZE a=GUY r=VEN D=2023-12-06/inferred C=military,territory

[GUY Guyana] placed [GDF its 4,000-strong defence force] on full [e2 alert] on [d1 Wednesday], hours after [VENP.21 Venezuelan President Anselmo Rondón] held up a map in which [ESS Essequibo], the forested two-thirds of the smaller country, had become [VENP.22 his] nation's twenty-fourth state.
[w1 "Not a blade of grass will be [e3 given],"] [GUYP.31 President Deonarine Persaud] [c1 told] [SOL soldiers at Camp Ayanganna], [e4+c2 accusing] [VENP his counterpart] [w2 of [e5 stealing] "with a pair of scissors"].
| d1 2023-12-06
| q1 denies s=GUYP.31
| q2 accuses s=GUYP.31
| e2 MOBILIZE a=GUY r=VENP.21 t=d1 C=military,territory
| e3 CONCEDE denied C=territory
| e4 ACCUSE/allege a=GUYP.31 r=VENP C=territory
| e5 COERCE/seize a=VENP C=territory
| repeats e2 e1

The quarrel goes back to an arbitration of [d2 1899], which [VEN Caracas] [e6+c3 denounced] [w3 as a fraud] in [d3 1962] after a dead lawyer's memorandum came to light.
Four years later [PARTIES the parties] [e7 signed] an accord in [GEN Geneva] that was meant to bury it and has been read ever since, by each side, as a surrender of the other.
| d2 1899
| d3 1962
| q3 accuses s=VEN
| e6 ACCUSE/disapprove a=VEN t=d3 C=territory
| e7 SUPPORT a=PARTIES p=GEN D=1966/inferred C=territory,diplomatic

[VEN Venezuela], which [c4 denies] [w4 that it has [e8 massed] troops at [TUM Tumeremo]], has [e9+c5 given] [OILCOS foreign oil companies] three months [w5 to [e10 leave] the disputed waters].
[EXX.51 One of them] [c6 said] [w6 [EXX.52 it] would keep drilling].
| q4 denies s=VEN
| q5 demands s=VEN
| q6 denies s=EXX.51
| e8 MOBILIZE/troops denied a=VEN p=TUM C=military,territory
| e9 REQUEST/yield a=VEN r=OILCOS D=- C=territory,natural_resource
| e10 RETREAT/withdraw hypothetical a=OILCOS C=territory
| o1 deadline e9

[BRA Brazil] has [e11 moved] [ARM armoured vehicles] to [BV Boa Vista], from which runs the only road an invader could use, and [BRAP.61 its president] is to [e12 receive] both leaders in [BRAS Brasilia] [d4 next Thursday] if [VENP.61 Mr Rondón], who [c7 insists] [w7 that [SEC the UN secretary-general] be [x present]], [e13 accepts].
| d4 2023-12-14
| q7 demands s=VENP.61
| e11 MOBILIZE/weapons a=BRA p=BV D=- C=military,territory
| e12 CONSULT/third-party hypothetical a=VENP.61 r=BRAP.61 p=BRAS t=d4 C=diplomatic,territory
| e13 AGREE hypothetical a=VENP.61 C=diplomatic
| o2 scheduled e12 due=2023-12-14

In [LETH Lethem] people shop on both banks of the Takutu, pay in three currencies and support whichever football team is winning.
[VAL Shanta Gomes], who sells fuel there, [c8 doubts] [w8 there will be [e14 fighting]].
| q8 speculates s=VAL
| e14 ASSAULT possible

| @GUY state GUY GOV "Guyana"
| @VEN state VEN GOV "Venezuela"
| @GDF body GUY MIL "defence force"
| @VENP person VEN GOV "Anselmo Rondón" office="president"
| @ESS place GUY "Essequibo" province
| @GUYP person GUY GOV "Deonarine Persaud" office="president"
| @SOL body GUY MIL "soldiers"
| @GEN place CHE "Geneva" city
| @PARTIES state - GOV "the parties"
| @TUM place VEN "Tumeremo" city
| @OILCOS company MNC BUS "foreign oil companies"
| @EXX company MNC BUS "oil company"
| @BRA state BRA GOV "Brazil"
| @ARM body BRA MIL "armoured vehicles"
| @BV place BRA "Boa Vista" city
| @BRAP office BRA GOV "Brazil's president" office="president"
| @BRAS place BRA "Brasilia" city
| @SEC office UNO - "UN secretary-general"
| @LETH place GUY "Lethem" city
| @VAL person GUY BUS "Shanta Gomes"

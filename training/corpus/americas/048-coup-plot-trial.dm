# id: americas/048-coup-plot-trial
# publisher: Brasília Court Bulletin
# language: en
# published: 2025-09-03

First panel opens trial of [ACC.1 eight] over alleged [e1 coup] plan
| e1 COERCE/seize possible a=ACC.1 C=pro_autocracy,legal

[w1 [PROS The prosecution] [c2 believes] [w2 that between [d1 November 2022] and [d2 January 2023] [ACC.2 the accused] drew up a decree to [e2 annul] the election and [e3 arrest] [JUS a justice]]], [RAP.1 Justice Renato de Queirós] [c1 told] the court in his opening report on [d3 Tuesday].
[ACC.3 All eight] [c3 deny] [w3 the charge].
| d1 2022-11
| d2 2023-01
| d3 2025-09-02
| e2 COERCE/seize planned a=ACC.2 C=pro_autocracy,election
| e3 COERCE/arrest planned a=ACC.2 r=JUS C=pro_autocracy,legal
| q1 asserts s=RAP.1
| q2 accuses s=PROS
| q3 denies s=ACC.3
| denies q3 e2

[GEN.1 A four-star general], who [e4 struck] a plea bargain in [d4 2023], [c4 testified] [w4 that the former president had "read and shortened" the decree].
[DEF Counsel for [BOLS.1 the former president]] [e7+c5 objected] [w5 that a draft nobody signed is literature].
| d4 2023
| e4 AGREE a=GEN.1 t=d4 C=legal
| e7 ACCUSE/disapprove a=DEF C=legal
| q4 asserts s=GEN.1
| q5 denies s=DEF

[BOLS.2 He] did not attend; [DOC his doctors] have [c6 warned] [w6 of hiccups].
[WASH Washington], which in [d5 July] put a 50 percent [e9 tariff] on [BRAZ~ Brazilian] goods to protest against the case, has [e10 barred] [RAP.2 Mr. Queirós] from entering [USA@ the United States].
| d5 2025-07
| e9 SANCTION/discontinue a=WASH r=BRAZ t=d5 C=economic,diplomatic
| e10 SANCTION/discontinue a=WASH r=RAP.2 p=USA D=- C=diplomatic
| q6 asserts s=DOC

A verdict is [c7 expected] [w7 by [d6 September 12]].
If [e11 convicted] on all counts, [BOLS.3 he] may be [e12 sentenced] to more than forty years.
| d6 ..2025-09-13
| e11 SANCTION/convict hypothetical r=BOLS.3 C=legal
| e12 COERCE/arrest possible r=BOLS.3 C=legal
| q7 speculates

| @ACC public BRA ELI "the accused"
| @JUS office BRA JUD "a justice"
| @RAP person BRA JUD "Renato de Queirós" office="Justice"
| @PROS office BRA JUD "prosecution"
| @GEN public BRA MIL,ELI "four-star general"
| @DEF public BRA UNK "counsel"
| @BOLS person BRA ELI "Ademar Castilho" office="former president"
| @DOC public BRA MED "doctors"
| @WASH state USA GOV "Washington"
| @BRAZ state BRA GOV "Brazil"
| @USA state USA GOV "United States"

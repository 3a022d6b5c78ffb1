# id: mena-south-asia/006-hodeida-fuel
# publisher: Relief Without Walls (field bulletin)
# language: en
# published: 2021-02-03

Fuel ships still [e1 held] off [HOD Hodeida]; hospitals on their last drums
| @HOD place YEM "Hodeida" city
| e1 COERCE/seize p=HOD D=2021-02-03/inferred C=human_security

[n1 Twelve] tankers carrying diesel for [YEM@ Yemen] remained [e2 impounded] by [COAL the [SAU~ Saudi]-led coalition] in [RED the southern Red Sea] on [d1 Wednesday], although [UNVIM the UN inspection mission] had [e3 cleared] all of them in [d2 December].
[COAL The coalition]'s [e4 blockade] has now lasted, on and off, for six winters.
| @YEM state YEM GOV "Yemen"
| @COAL body IGO MIL "Saudi-led coalition"
| @SAU state SAU GOV "Saudi Arabia"
| @RED place - "southern Red Sea" region
| @UNVIM body UNO - "UN inspection mission"
| d1 2021-02-03
| d2 2020-12
| n1 seized 12
| e2 COERCE/seize a=COAL p=RED t=d1 n=n1 C=human_security
| e3 RETREAT/access a=UNVIM t=d2
| e4 COERCE/restrict a=COAL D=- C=human_security
| repeats e2 e1

[w1 "We have fuel for nine days, and after that the incubators stop,"] [c1 said] [SAF Dr Safiya Muqbil], who runs [THW the Thawra hospital]'s children's ward.
[SAF.21 She] has [e5+c2 begged] [HOUO [HOU Houthi] officials] [w2 to [e6 spare] [SAF.22 her] a few barrels from their military depots] and been [e7 turned away] twice.
| @SAF person YEM MED "Safiya Muqbil" office="doctor"
| @THW body YEM MED "Thawra hospital"
| @HOU group YEM REB "Houthis"
| @HOUO public YEM REB "Houthi officials"
| q1 asserts s=SAF
| q2 demands s=SAF.21
| e5 REQUEST/assist a=SAF.21 r=HOUO D=- C=health,human_security
| e6 AID hypothetical a=HOUO r=SAF.22 C=health,human_security
| e7 REJECT/assist a=HOUO r=SAF.21 D=- C=health
| answers e7 e5
| o1 request e5 refused closed=e7

[COSP A coalition spokesman] [c3 rejected] [w3 the charge of [e8 starving] civilians] and [e9+c4 accused] [HOU the Houthis] [w4 of [e10 siphoning off] fuel revenue to pay [FIGHT their fighters]].
[w5 Ships would be allowed through "the day the money reaches [TEA teachers]"], [COSP he] [c5 said].
[HOU.31 The Houthis], for [HOU.32 their] part, [c6 insist] [w6 that every rial is accounted for in a bank account in [HOD Hodeida]].
| @COSP office IGO MIL "coalition spokesman" office="spokesman"
| @FIGHT public YEM REB "Houthi fighters"
| @TEA public YEM EDU "teachers"
| q3 denies s=COSP
| q4 accuses s=COSP
| q5 promises s=COSP
| q6 asserts s=HOU.31
| e8 ASSAULT denied C=human_security
| e9 ACCUSE/allege a=COSP r=HOU
| e10 COERCE/seize a=HOU D=-
| span e11 at="allowed through"
| e11 RETREAT/access hypothetical

[UNEX A confidential report to [UNSC the UN Security Council]], seen by [RWW this organisation], [c7 says] [w7 [HOU the movement] diverted [n2 at least $1.8 billion] meant for public salaries in [d3 2019] alone].
Neither claim can be verified from a hospital corridor.
| @UNEX other UNO - "UN report"
| @UNSC body UNO - "UN Security Council"
| @RWW body NGO - "Relief Without Walls"
| d3 2019
| n2 money 1800000000.. USD
| span e12 at="diverted"
| q7 asserts s=UNEX
| e12 COERCE/seize a=HOU t=d3 n=n2 C=corruption

What we do know is that [d4 last month] [PAT four patients] on dialysis died in [BAJ Bajil] when the generator failed.
[RWW Relief Without Walls] [e13+c8 calls on] [ALLP all parties] [w8 to let commercial fuel in, to [e14 reopen] [SANA Sanaa airport] to medical flights, and to stop using warm rooms as bargaining chips].
| @PAT public YEM CVL "dialysis patients"
| @BAJ place YEM "Bajil" city
| @ALLP group - - "all parties"
| @SANA place YEM "Sanaa airport" exact
| d4 2021-01
| span e15 at="let commercial fuel in"
| q8 demands s=RWW
| e13 REQUEST/yield a=RWW r=ALLP C=human_security
| e15 RETREAT/access hypothetical a=ALLP C=human_security
| e14 RETREAT/access hypothetical a=ALLP p=SANA C=human_security,health
| o2 demand e13

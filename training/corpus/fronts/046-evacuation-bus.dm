# id: fronts/046-evacuation-bus
# publisher: Dnipro Observer
# language: en
# published: 2025-04-09

[POK POKROVSK] — The evacuation bus has 22 seats, and on [d1 Tuesday] four of them were taken, one by a cat.
[w1 "[EVAC We] cannot [e1 force] [PEOP them]"], [c1 said] [DRIVER Serhii Malyk], who drives it, [w1 "only children, and there are no more children"].
[w2 [RUS.8 Russian forces] are five kilometres from the last pharmacy], [GENS the General Staff] [c2 admits], but [RUS.9 they] have not [e2 advanced] since [d2 March 20]; [w3 [RUS.10 they] are massing for an [e3 assault] after Easter], [ISW analysts] [c3 think].
| d1 2025-04-08
| d2 2025-03-20..
| q1 asserts s=DRIVER
| q2 asserts s=GENS
| q3 speculates s=ISW
| e1 COERCE/restrict denied a=EVAC r=PEOP C=human_security
| e2 COERCE/seize denied a=RUS.9 t=d2 C=military,territory
| e3 ASSAULT possible a=RUS.10 C=military

[w4 A mandatory evacuation is a fine phrase], [HALY.1 Halyna Stepanivna], 81, [c4 thinks], [w4 for those with somewhere to go]; [HALY.2 she] did go, in [d3 2022], to a gymnasium in [VIN Vinnytsia], and came home.
[w5 The water main would be repaired as soon as [ARMIES both armies] [e7 held] their fire for a day], [VODO.1 the waterworks] [c5 promises], and [VODO.2 it] has [e8+c6 asked] [ICRC the Red Cross] [w6 to [e9 arrange] that].
[w7 There had been no answer from [MOSC Moscow]], [ICRCS a delegate] [c7 said].
On the road out a burnt tank has been painted with sunflowers by somebody who had time.
| d3 2022
| q4 asserts s=HALY.1
| q5 promises s=VODO.1
| q6 demands s=VODO.2
| q7 asserts s=ICRCS
| e7 RETREAT/ceasefire hypothetical a=ARMIES C=military
| e8 REQUEST/assist a=VODO.2 r=ICRC D=- C=human_security
| e9 AID hypothetical a=ICRC C=human_security
| o1 request e8

| @POK place UKR "Pokrovsk" city
| @EVAC public UKR SOC "evacuation crew"
| @PEOP public UKR CVL "remaining residents"
| @DRIVER person UKR SOC "Serhii Malyk" office="driver"
| @RUS body RUS MIL "Russian forces"
| @GENS body UKR MIL "General Staff"
| @ISW public - EDU "analysts"
| @HALY person UKR CVL "Halyna Stepanivna"
| @VIN place UKR "Vinnytsia" city
| @VODO company UKR GOV "waterworks"
| @ARMIES body - MIL "both armies"
| @ICRC body NGO - "Red Cross"
| @MOSC state RUS GOV "Moscow"
| @ICRCS office NGO - "Red Cross delegate"

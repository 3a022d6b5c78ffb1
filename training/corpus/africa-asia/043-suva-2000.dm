# id: africa-asia/043-suva-2000
# publisher: Southern Cross News
# title: Fiji gunmen hold cabinet for fifth day; chiefs told to choose
# language: en
# published: 2000-05-23

[GUN Fiji gunmen] [e1 hold] [CAB cabinet] for fifth day; [CHI chiefs] [c1 told] [w1 to choose]
| e1 ASSAULT/abduct a=GUN r=CAB D=2000-05-19../inferred C=pro_autocracy
| q1 demands

[GUN Seven masked men] led by [SPE failed businessman Josefa Torakai] went into a fifth day in parliament in [SUV Suva] on [d1 Tuesday], [e2 guarding] [CAB the prime minister and 30 colleagues] with assault rifles.
[SPE.9 Torakai] [e3 declared] [SPE.10 himself] interim premier on [d2 Friday] and has named a cabinet nobody recognises.
[w2 “[SPE.11 I] am not [e5 releasing] anybody until the constitution is dead,”] [SPE.12 he] [c2 told] [LOC a local radio host].
| d1 2000-05-23
| d2 2000-05-19
| e2 ASSAULT/abduct a=GUN r=CAB p=SUV t=d1
| repeats e2 e1
| e3 COERCE/seize a=SPE.9 t=d2 C=pro_autocracy
| q2 denies s=SPE.12
| e5 RETREAT/release denied a=SPE.11

[PRES President Ratu Kamisese] has [e6 decreed] a state of emergency, while [GCC the Great Council of Chiefs], which opened its session [d3 this morning], is split.
[SUP Men from the interior] roast pigs on the lawn and [e7 chant].
[AUS Canberra] and [NZL Wellington] have [e8+c4 warned] [GUN the rebels] [w4 that [FIJ Fiji] would be [e9 suspended] from rugby, aid and the Commonwealth if [CAB.20 the hostages] were [e10 harmed]].
| d3 2000-05-23
| e6 COERCE/martial-law a=PRES
| e7 PROTEST/demo a=SUP
| e8 THREATEN/relations a=AUS,NZL r=GUN
| q4 threatens s=AUS
| e9 SANCTION/discontinue hypothetical r=FIJ
| e10 ASSAULT hypothetical r=CAB.20
| o1 threat e8

[BAI Commodore Samuela Rokovada] [c5 believes] [w5 an [e11 assault] on the building would cost too many lives].
[IND Indo-Fijian shopkeepers] whose windows were [e12 smashed] on [d4 Friday] are sleeping at the temple.
| d4 2000-05-19
| q5 asserts s=BAI
| e11 ASSAULT hypothetical
| e12 ASSAULT/destroy r=IND t=d4
| @GUN group FJI REB "Fiji gunmen"
| @CAB office FJI GOV "Fiji cabinet"
| @CHI office FJI GOV "chiefs"
| @SPE person FJI REB,BUS "Josefa Torakai"
| @SUV place FJI "Suva" city
| @LOC public FJI JRN "local radio host"
| @PRES person FJI GOV "Ratu Kamisese" office="president"
| @GCC body FJI GOV "Great Council of Chiefs"
| @SUP public FJI CVL "men from the interior"
| @AUS state AUS GOV "Australia"
| @NZL state NZL GOV "New Zealand"
| @FIJ state FJI GOV "Fiji"
| @BAI person FJI MIL "Samuela Rokovada" office="military commander"
| @IND public FJI BUS "Indo-Fijian shopkeepers"

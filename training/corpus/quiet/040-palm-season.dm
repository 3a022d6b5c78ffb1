# id: quiet/040-palm-season
# publisher: Gulf Leisure & Trade
# language: en
# published: 2026-06-18

Tourists flock to Salalah, whatever the sea says

More than 900,000 visitors are expected in [SAL Salalah] for the monsoon, when the hills turn green and half of [ARA the peninsula] drives south to stand in the rain.
Hotels are full until [d1 September].
| d1 ..2026-09

[w1 "[GUL.1 We] are attacking the summer market from every side,"] [c1 declared] [TOU.1 the tourism undersecretary], [TOU.2 Khalfan al-Hinai], at the launch of a poster on [d2 Tuesday]; [TOU.3 he] [c2 hopes] [w2 [CHI~ Chinese] couples will come for the waterfalls and [RUS~ Russian] ones for the camels].
| d2 2026-06-16
| q1 asserts s=TOU.2
| q2 speculates s=TOU.3

The war across the strait has so far brought customers rather than trouble.
Since [d3 April] [OMA.1 Oman] has hosted eleven rounds of [e2 talks] between [TEH.1 Tehran] and [WAS.1 Washington], and every delegation brings forty people who want a view of the sea.
| d3 2026-04..
| e2 CONSULT/third-party a=TEH.1,WAS.1 r=OMA.1 t=d3 C=diplomatic

[w3 The latest round was "useful", and [BOTH.1 both sides] may [e3 exchange] prisoners before [d4 the end of June]], [MED.1 an [OMA~ Omani] official] [c3 told] [REU.1 the agency ONA]; [IRA.1 an [TEH~ Iranian] diplomat] [c4 doubts] [w4 it].
| d4 ..2026-07
| q3 asserts s=MED.1
| q4 speculates s=IRA.1
| e3 COOPERATE possible a=BOTH.1 t=d4 C=diplomatic
| @BOTH group - - "both sides"

Not every guest leaves with a souvenir.
[COA.1 The coastguard] [e4 turned back] [n1 23] boats from [SOM@ Somalia] in [d5 May], and [e5 rescued] [MIG.1 the passengers of a twenty-fourth]; [ROP.1 the police commander of [DHO Dhofar]] [c5 said] [w5 [MIG.2 nine of [MIG.3 them]] were to be [e6 deported] "on the next dhow"].
| d5 2026-05
| n1 other 23
| q5 asserts s=ROP.1
| e4 COERCE/restrict a=COA.1 n=n1 t=d5 C=migration
| e5 AID a=COA.1 r=MIG.1 D=2026-05/stated C=migration
| e6 COERCE/deport planned r=MIG.2 C=migration

Frankincense, at 60 dollars a kilo, has doubled since the shipping lanes narrowed, and [w6 the trees, which take eight years to grow, cannot be hurried by wars], [FOR.1 a forester] [c6 notes].
| q6 asserts s=FOR.1
| @SAL place OMN "Salalah" city
| @ARA place - "the Arabian peninsula" region
| @GUL body OMN GOV "tourism ministry"
| @TOU person OMN GOV "Khalfan al-Hinai" office="tourism undersecretary"
| @CHI state CHN GOV "China"
| @RUS state RUS GOV "Russia"
| @OMA state OMN GOV "Oman"
| @TEH state IRN GOV "Tehran"
| @WAS state USA GOV "Washington"
| @MED office OMN GOV "Omani official"
| @REU company OMN JRN "ONA"
| @IRA office IRN GOV "Iranian diplomat"
| @COA body OMN COP "coastguard"
| @SOM state SOM GOV "Somalia"
| @MIG public - REF "passengers"
| @ROP office OMN COP "police commander of Dhofar"
| @DHO place OMN "Dhofar" province
| @FOR public OMN UNK "forester"

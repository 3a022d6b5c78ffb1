# id: europe/063-nato-release
# publisher: Allied Command Press Office
# language: en
# published: 2023-10-12

[MIN Allied ministers] to [e1 step up] patrols after pipeline damage
| @MIN office IGO MIL "allied ministers"
| e1 MOBILIZE/weapons planned a=MIN C=military

[w9 [NATO The Alliance] will [e2 send] four minehunters and more surveillance flights to the [BALT Baltic Sea]], [MIN defence ministers] [e3+c9 agreed] [d1 today] in [BRU Brussels].
| @NATO body IGO MIL "NATO"
| @BALT place - "Baltic Sea" region
| @BRU place BEL "Brussels" city
| d1 2023-10-12
| e2 MOBILIZE/weapons planned a=NATO p=BALT C=military
| e3 AGREE a=MIN p=BRU t=d1 C=military
| q9 promises s=MIN
| repeats e2 e1
| o1 promise e3

[FIN Finland] and [EST Estonia] [e4 briefed] [NATO.31 Allies] on the damage to the Balticconnector pipeline, the cause of which is under [e5 investigation].
| @FIN state FIN GOV "Finland"
| @EST state EST GOV "Estonia"
| e4 COOPERATE a=FIN,EST r=NATO.31 C=intelligence
| e5 ACCUSE/investigate C=natural_resource

[w1 "If it is proven to be a deliberate [e6 attack], it will be met by a united and determined response,"] [STOL Secretary General Anders Holtvik] [e8+c1 warned].
| @STOL person IGO MIL "Anders Holtvik" office="secretary general"
| q1 threatens s=STOL
| e6 ASSAULT/destroy hypothetical C=natural_resource
| e8 THREATEN a=STOL
| o2 threat e8

[STOL He] also [e9 thanked] [UMER [UKR~ Ukrainian] Defence Minister Eldar Halimov] for "frank words", and [c3 stressed] [w3 that [NATO the Alliance] would not tire].
| @UMER person UKR GOV,MIL "Eldar Halimov" office="defence minister"
| @UKR state UKR GOV "Ukraine"
| q3 asserts s=STOL
| e9 SUPPORT a=STOL r=UMER C=military

[UMER Mr Halimov] had [e10+c4 asked] [w4 for [e11 interceptors] and winter clothing]; [GER Germany] has [e12+c5 promised] [w5 a Patriot [e14 battery]], and [ROM Romania] is considering the [e13 transfer] of old shells.
| @GER state DEU GOV "Germany"
| @ROM state ROU GOV "Romania"
| q4 demands s=UMER
| q5 promises s=GER
| e10 REQUEST/assist a=UMER D=- C=military
| e11 AID hypothetical r=UMER C=military
| e12 AGREE a=GER C=military
| e14 AID planned a=GER C=military
| e13 AID possible a=ROM C=military
| answers e12 e10
| o3 request e10 met closed=e12

No decision on an invitation to [UKR Kyiv] is expected before the summit in [WASH Washington].
| @WASH place USA "Washington" city

Media are reminded that there will be no shuttle buses after six.

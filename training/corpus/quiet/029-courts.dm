# id: quiet/029-courts
# publisher: Melbourne Sport Bulletin
# language: en
# published: 2024-04-03

Teenager beats the top seed, the rain and the clock

[IZA.1 Izabela Wrona], seventeen and ranked 204th, fought off five match points on [d1 Tuesday] to knock the top seed out of the [CHA Charleston] event in three hours and nine minutes.
She attacked the second serve, defended the lines and served, at the end, like somebody with a bus to catch.
| d1 2024-04-02

[w1 "[IZA.2 I] had nothing to lose but my luggage,"] [IZA.3 she] [c1 said]; it had been lost in [ATL Atlanta].
[TOP.1 The favourite], [TOP.2 Marta Bielik], [c2 blamed] [w2 her knee] and [c3 ruled out] [w3 a return before [d2 June]].
| d2 ..2024-06
| q1 asserts s=IZA.3
| q2 asserts s=TOP.2
| q3 denies s=TOP.2

Golf's rival tours called a truce over calendars, which nobody had asked for and everybody welcomed.
Handball: [QAT.1 Qatar] crushed [BHR.1 Bahrain], 34-19, in a match that [REF.1 the referee] [c4 described] [w4 as "a skirmish with rules"].
| q4 asserts s=REF.1

Elsewhere the games came second.
[ATH.1 Athletes from six countries] [e1 boycotted] the opening of [BAK the Caspian Cup] on [d3 Monday] over the [x detention] of [GYM.1 the gymnast Rustam Aliyarov], who was [e3 arrested] in [BAKU Baku] in [d4 February] for distributing leaflets; [AZE.1 the sports ministry] [e5+c5 called] [ATH.2 them] [w5 "guests who wipe their feet on the host"].
| d3 2024-04-01
| d4 2024-02
| q5 accuses s=AZE.1
| e1 PROTEST/boycott a=ATH.1 t=d3 C=rights_freedoms
| e3 COERCE/arrest r=GYM.1 p=BAKU t=d4 C=rights_freedoms
| e5 ACCUSE/disapprove a=AZE.1 r=ATH.2 C=rights_freedoms
| causes e3 e1

[FED.1 The world federation] will decide on [d5 Thursday] whether to [e6 strip] [AZE.2 the hosts] of the autumn championship, [w6 and may well do so], [FEDO.1 an official] [c6 said] on condition of anonymity.
Bad light stopped play in [KAN Kandy].
| d5 2024-04-04
| q6 speculates s=FEDO.1
| e6 SANCTION/discontinue possible a=FED.1 r=AZE.2 t=d5 C=rights_freedoms
| @IZA person POL UNK "Izabela Wrona"
| @CHA place USA "Charleston" city
| @ATL place USA "Atlanta" city
| @TOP person SVK UNK "Marta Bielik"
| @QAT group QAT - "Qatar (handball)"
| @BHR group BHR - "Bahrain (handball)"
| @REF public - UNK "referee"
| @ATH public - UNK "athletes from six countries"
| @BAK other AZE - "Caspian Cup"
| @GYM person AZE UNK "Rustam Aliyarov" office="gymnast"
| @BAKU place AZE "Baku" city
| @AZE body AZE GOV "sports ministry of Azerbaijan"
| @FED group NGO - "world federation"
| @FEDO office NGO - "federation official"
| @KAN place LKA "Kandy" city

# id: mena-south-asia/030-wire-retreat
# publisher: Asia-Arab Press Pool
# language: en
# published: 2025-03-19

[PKK The Kurdistan Workers' Party] [e1 gave up] [n1 thirty] rifles in a cauldron of concrete at [SULA Sulaymaniyah], a first instalment of what [OCAL its jailed founder] [e2+c1 promised] [w1 would be a full [e3 disarmament]].
| @PKK group TUR REB "Kurdistan Workers' Party"
| @SULA place IRQ "Sulaymaniyah" city
| @OCAL person TUR REB "jailed founder of the PKK"
| n1 other 30
| q1 promises s=OCAL
| e1 RETREAT/disarm a=PKK p=SULA n=n1 C=military
| e2 CONCEDE a=OCAL
| e3 RETREAT/disarm planned a=PKK
| o1 promise e2

[ISRF [ISR~ Israeli] forces] [e4 vacated] [KHAN Khan Younis] but kept five hilltop posts in [LBN@.1 Lebanon]; [LBN.2 Beirut] [c2 says] [w2 this is occupation by another name].
| @ISR state ISR GOV "Israel"
| @ISRF body ISR MIL "Israeli forces"
| @KHAN place PSE "Khan Younis" city
| @LBN state LBN GOV "Lebanon"
| q2 accuses s=LBN.2
| e4 RETREAT/withdraw a=ISRF p=KHAN C=military

[TAJ Tajikistan] and [KGZ Kyrgyzstan] [e7 swapped] strips of pasture and [e8 reopened] [ISFA the Isfana crossing], shut since a mortar [e9 duel] that killed [n2 94] in [d1 2022].
| @TAJ state TJK GOV "Tajikistan"
| @KGZ state KGZ GOV "Kyrgyzstan"
| @ISFA place KGZ "Isfana crossing" exact
| d1 2022
| n2 killed 94
| e7 COOPERATE a=TAJ,KGZ C=territory
| e8 RETREAT/access a=TAJ,KGZ p=ISFA C=territory
| e9 ASSAULT/heavy-weapons a=TAJ,KGZ t=d1 n=n2 C=military

[MAUR Mauritania] has [e10 stood down] [n3 two] companies at [LGUE Lguera] and [e11 lifted] the alert it had [e12 sounded] after [MALI Malian] mercenaries [e13 crossed] its border [d2 last month].
| @MAUR state MRT GOV "Mauritania"
| @LGUE place MRT "Lguera" city
| @MALI state MLI GOV "Mali"
| @MERC group MLI PRM "Malian mercenaries"
| d2 2025-02
| n3 troops 2 companies
| span MERC at="Malian mercenaries"
| e10 RETREAT/withdraw a=MAUR p=LGUE n=n3 C=military
| e11 RETREAT a=MAUR C=military
| e12 MOBILIZE/troops a=MAUR D=- C=military
| e13 MOBILIZE/troops a=MERC r=MAUR t=d2 C=military
| causes e13 e12

[BASH [SYR Syria]'s justice minister] [e14 bowed out] after a spat over land titles, and [PRIS [n4 600] detainees] in [SAYD Saydnaya]'s old annex are [c4 said] [w4 to be close to [e15 freedom]].
| @SYR state SYR GOV "Syria"
| @BASH office SYR GOV "justice minister" office="justice minister"
| @PRIS public SYR CVL "600 detainees"
| @SAYD place SYR "Saydnaya" city
| n4 other 600
| q4 speculates
| e14 RETREAT/resign a=BASH
| e15 RETREAT/release possible r=PRIS p=SAYD n=n4

[UAE Abu Dhabi] [e16 evacuated] [n5 312] patients from [GAZA Gaza] by way of [ELAR El Arish], though [PALH health officials there] [c5 reckon] [w5 12,000 remain on the list].
| @UAE state ARE GOV "United Arab Emirates"
| @GAZA place PSE "Gaza" province
| @ELAR place EGY "El Arish" city
| @PALH office PSE MED "health officials in Gaza" office="health officials"
| n5 other 312
| q5 speculates s=PALH
| e16 AID a=UAE p=ELAR n=n5 C=health,human_security

A [e17 truce] in [SDN Sudan]'s [FASH El Fasher] held for nine hours, barely long enough to bury the dead.
| @SDN state SDN GOV "Sudan"
| @FASH place SDN "El Fasher" city
| e17 RETREAT/ceasefire p=FASH C=military

The old railway from [DAM Damascus] to the Hejaz is being relaid one kilometre at a time.
| @DAM place SYR "Damascus" city

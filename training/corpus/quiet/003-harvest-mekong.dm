# id: quiet/003-harvest-mekong
# publisher: Delta Farmer
# language: en
# published: 2016-10-25

Rice growers under siege from salt, not soldiers

[w1 The enemy comes at high tide and leaves no tracks], [PHU.1 Phan Van Hue] likes to [c1 say] of the salt that has invaded his four hectares outside [BEN Ben Tre] every dry season since [d1 2011].
[MARD.1 The agriculture ministry] [c2 puts] [w2 this year's losses in [MEK the Mekong delta] at 160,000 hectares], the worst since records began, and [c3 expects] [w3 the autumn crop to come in 8 percent below [d2 last year]'s].
| d1 2011..
| d2 2015
| q1 asserts s=PHU.1
| q2 asserts s=MARD.1
| q3 speculates s=MARD.1

Prices tell the story.
A kilo of fragrant jasmine rice sold for 6,100 dong in [CT Can Tho] on [d3 Monday], up a fifth in a month; exports to [CHN.1 China] slumped, while shipments to [PHL.1 the Philippines] held.
| d3 2016-10-24

[w4 "[THU.11 We] have fought off the brown planthopper, [THU.12 we] have fought off low prices, and now [THU.13 we] are fighting the sea,"] [c4 said] [THU.14 Le Thi Thuy], who sells pumps and bought three of the ruined farms when their owners gave up.
| q4 asserts s=THU.14

A wall would help.
[LAO.1 The province] [e1+c5 asked] [HAN.1 Hanoi] in [d4 April] [w5 to [e2 release] 600 billion dong for sluice gates], and [w6 [HAN.2 the government], which has to find the same sum for half a dozen other coasts, [e3 promised] a third of it in [d5 June] but has yet to [e4 pay out] a single dong], [c6 according to] [CHAIR [LAO.3 the province]'s deputy chairman].
| d4 2016-04
| d5 2016-06
| q5 demands s=LAO.1
| q6 asserts s=CHAIR
| e1 REQUEST/assist a=LAO.1 r=HAN.1 t=d4 C=environment,economic
| e2 AID hypothetical a=HAN.1 r=LAO.1 C=environment,economic
| e3 AGREE a=HAN.2 r=LAO.1 t=d5 C=environment,economic
| e4 AID denied a=HAN.2 r=LAO.1 C=environment,economic
| answers e3 e1
| o1 request e1 met closed=e3
| o2 promise e3

[JPN.1 Japan] stepped into the gap: on [d6 Friday] [JICA [JPN.2 its] development agency] [e5 handed over] [n1 $14 million] worth of pumps and gauges at a ceremony attended by schoolchildren in white shirts.
Upstream, [CHE [CHN~ Chinese] engineers] [c7 say] [w7 the dams on [LAN the Lancang] release more water in dry months than nature would]; [VNR.1 [VNM~ Vietnamese] hydrologists] [c8 doubt] [w8 it].
| d6 2016-10-21
| n1 money 14000000 USD
| q7 asserts s=CHE
| q8 speculates s=VNR.1
| e5 AID a=JICA t=d6 n=n1 C=environment,economic

The last word belongs to [PHU.8 Mr Hue], who has dug a pond, filled it with tiger prawns and withdrawn, as [PHU.9 he] [c9 puts] it, [w9 "from the rice front altogether"].
| q9 asserts s=PHU.9
| @PHU person VNM AGR "Phan Van Hue"
| @BEN place VNM "Ben Tre" city
| @MARD body VNM GOV "agriculture ministry"
| @MEK place VNM "Mekong delta" region
| @CT place VNM "Can Tho" city
| @CHN state CHN GOV "China"
| @CHE public CHN UNK "Chinese engineers"
| @PHL state PHL GOV "Philippines"
| @THU person VNM BUS "Le Thi Thuy"
| @LAO body VNM GOV "province of Ben Tre"
| @HAN state VNM GOV "Vietnamese government"
| @CHAIR office VNM GOV "deputy chairman of the province"
| @JPN state JPN GOV "Japan"
| @JICA body JPN GOV "Japanese development agency"
| @LAN place CHN "Lancang" region
| @VNR public VNM EDU "Vietnamese hydrologists"
| @VNM state VNM GOV "Vietnam"

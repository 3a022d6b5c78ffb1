# id: mena-south-asia/008-state-media-tehran
# publisher: Pars National News (state agency)
# language: en
# published: 2024-10-03

[BAG General Bagherian][c1 :] [w1 Any new aggression to be [e1 met] with crushing reply]
| @BAG person IRN MIL "Hossein Bagherian" office="deputy commander of the Armed Forces"
| q1 threatens s=BAG
| e1 ASSAULT hypothetical D=- C=military

[DATEL TEHRAN] – [BAG.1 Major General Hossein Bagherian], [BAG.2 the deputy commander of [IRNAF the Armed Forces]], on [d1 Thursday] [e2+c2 warned] [ISR.1 the Zionist regime] [w2 that [MISS the missile units] of [IRN.1 the Islamic Republic] "will [e3 flatten] [ISR.2 its] power plants" if [IRN.2 the country]'s oil terminals are [e4 targeted]].
[ISR.3 The occupiers] [w3 "understand only the language of fire,"] [BAG he] [c3 told] [CADET graduating cadets] at [IMU Imam Ali University].
| @IRNAF body IRN MIL "Armed Forces"
| @ISR state ISR GOV "Israel"
| @MISS body IRN MIL "missile units"
| @IRN state IRN GOV "Iran"
| @CADET public IRN MIL "cadets"
| @IMU place IRN "Imam Ali University" exact
| d1 2024-10-03
| q2 threatens s=BAG.1
| q3 asserts s=BAG
| e2 THREATEN/violence a=BAG.1 r=ISR.1 t=d1 C=military
| e3 ASSAULT/destroy hypothetical a=MISS r=ISR.2 C=military
| e4 ASSAULT hypothetical C=military
| repeats e3 e1
| o1 threat e2
| @DATEL place IRN "Tehran" city

[BAG The general] [e5 hailed] [d2 Tuesday]'s [e6 missile barrage] on [TLV Tel Aviv] and [e7 congratulated] [AERO the Aerospace Force] on its precision.
[BAG He] [c4 denied] [w4 [USA~ American] [c5 claims] [w5 that most of the projectiles had been [e8 shot down]]].
| @TLV place ISR "Tel Aviv" city
| @AERO body IRN MIL "Aerospace Force"
| @USA state USA GOV "United States"
| d2 2024-10-01
| q4 denies s=BAG
| q5 asserts s=USA
| e5 SUPPORT a=BAG
| e6 ASSAULT/heavy-weapons a=AERO p=TLV t=d2 C=military
| e7 SUPPORT a=BAG r=AERO
| e8 ASSAULT a=USA D=2024-10-01/inferred C=military
| denies q4 e8

Meanwhile [ARAQ.1 the foreign minister] left for [DAM Damascus], where [ARAQ.2 he] is to [e9 confer] with [SYRP the Syrian president] on [d3 Saturday].
In a [e10 telephone conversation] with [QPM [QAT.1 Qatar]'s premier], [ARAQ he] [e11+c6 thanked] [QAT.2 Doha] [w6 for its tireless [e12 mediation]].
| @ARAQ office IRN GOV "Iranian foreign minister" office="foreign minister"
| @DAM place SYR "Damascus" city
| @SYRP office SYR GOV "Syrian president" office="president"
| @QPM office QAT GOV "Qatari premier" office="premier"
| @QAT state QAT GOV "Qatar"
| d3 2024-10-05
| q6 asserts s=ARAQ
| e9 CONSULT/visit planned a=ARAQ.2 r=SYRP p=DAM t=d3 C=diplomatic
| e10 CONSULT/phone a=ARAQ,QPM C=diplomatic
| e11 SUPPORT a=ARAQ r=QAT.2 C=diplomatic
| e12 CONSULT/third-party a=QAT.2 D=- C=diplomatic
| o2 scheduled e9 due=2024-10-05

Worshippers across the country will hold [e13 rallies] after noon prayers on [d4 Friday] in support of [PSE the Palestinian people].
Western media, as usual, [c7 forecast] [w7 panic buying]; our reporters found only tea, dates and calm.
| @PSE state PSE CVL "Palestinian people"
| @MED company - JRN "Western media"
| @WOR public IRN CVL "worshippers"
| d4 2024-10-04
| span MED at="Western media"
| span WOR at="Worshippers"
| q7 speculates s=MED
| e13 PROTEST/demo planned a=WOR t=d4
| o3 scheduled e13 due=2024-10-04

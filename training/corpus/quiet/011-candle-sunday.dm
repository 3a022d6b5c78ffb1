# id: quiet/011-candle-sunday
# publisher: Oaxaca Hoy International
# language: en
# published: 2017-06-28

A procession of candles and one of banners

Half of [TLA Tlaxiaco] was on its knees on [d1 Sunday] when [BIS.1 Bishop Anselmo Cuevas] carried the black Christ out of the cathedral, and the other half was selling them candles.
The feast goes back to [d2 1598], when, [CHR.1 the chronicle of the convent] [c1 claims], [w1 the image halted a plague by sweating blood].
| d1 2017-06-25
| d2 1598
| q1 asserts s=CHR.1

Brass bands traded blows across the plaza until well after midnight.
[w2 "[MAR.1 I] promised [CRI the Lord] twenty miles barefoot if [DAU.1 my daughter] passed her examinations,"] [c2 said] [MAR.2 Martina Bautista], showing the soles of her feet; [w2 "she did, so here [MAR.3 I] am."]
| q2 asserts s=MAR.2

In the sermon [BIS.2 the bishop] prayed for rain and for the dead of [d3 last month]'s bus crash, spoke of pride as a thief that breaks in at night, and [e1 thanked] [WOM.1 the women of the market] for feeding [MIG.1 the migrants] who sleep in the portico.
[BIS.3 He] did not mention the mine.
| d3 2017-05
| e1 SUPPORT a=BIS.2 r=WOM.1 D=2017-06-25/inferred C=religion_ethnicity

Others did.
[COM.1 Communal landowners from [SAN San Isidro]], who have [e2 blocked] the road to the concession since [d4 Easter], [e3 marched] behind the saint with a banner [e4+c3 calling on] [GOV.1 the state government] [w3 to [e5 cancel] the permit of [MIN.1 a [CAN~ Canadian] company]], and [PEO.1 [n1 about 400] people] walked with [COM.2 them].
[w4 There will be no mine "while a single candle burns in the parish"], [c4 said] [LEA.1 their spokeswoman], [LEA.2 Otilia Hernandez].
| d4 2017-04-16..
| n1 protesters 400 ~
| q3 demands s=COM.1
| q4 threatens s=LEA.2
| e2 PROTEST/obstruct a=COM.1 t=d4 C=environment
| e3 PROTEST/demo a=COM.1 n=n1 D=2017-06-25/inferred C=environment
| e4 REQUEST/change a=COM.1 r=GOV.1 D=2017-06-25/inferred C=environment
| e5 SANCTION/discontinue hypothetical a=GOV.1 r=MIN.1 C=environment
| o1 demand e4

[GOV.6 The state government] has [c5 said] [w5 [GOV.7 it] is studying the file]; [MIN.5 the company] [c6 denies] [w6 having [e6 paid] [GUN.1 the masked men] who [e7 beat] [TWO.1 two of the landowners] in [d5 May]].
Fireworks closed the evening, and by [d6 Monday] noon the plaza smelt of gunpowder and maize.
| d5 2017-05
| d6 2017-06-26
| q5 asserts s=GOV.6
| q6 denies s=MIN.5
| e6 AID denied a=MIN.5 r=GUN.1 C=crime
| e7 ASSAULT/beat a=GUN.1 r=TWO.1 t=d5 C=crime,environment
| @TLA place MEX "Tlaxiaco" city
| @BIS person MEX REL "Anselmo Cuevas" office="bishop"
| @CHR other MEX - "chronicle of the convent"
| @MAR person MEX CVL "Martina Bautista"
| @CRI other - - "the Lord"
| @DAU public MEX CVL "her daughter"
| @WOM public MEX CVL "women of the market"
| @MIG public - REF "migrants"
| @COM group MEX AGR,CVL "communal landowners from San Isidro"
| @SAN place MEX "San Isidro" city
| @GOV body MEX GOV "state government of Oaxaca"
| @MIN company CAN BUS "Canadian mining company"
| @CAN state CAN GOV "Canada"
| @LEA person MEX SOC "Otilia Hernandez" office="spokeswoman"
| @GUN public MEX UAF "masked men"
| @PEO public MEX CVL "about 400 people"
| @TWO public MEX AGR,CVL "two of the landowners"

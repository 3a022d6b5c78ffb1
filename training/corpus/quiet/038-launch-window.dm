# id: quiet/038-launch-window
# publisher: Guiana Space Gazette
# language: en
# published: 2017-06-28

Rocket stays on its pad as lizard trips alarm

[KOU KOUROU] — The launch of a weather satellite was called off four minutes before ignition on [d1 Tuesday], [ARI.1 Arianespace] [c1 explaining] [w1 that an iguana had bitten through a cable].
The animal, unhurt, was released into a mangrove.
| d1 2017-06-27
| q1 asserts s=ARI.1

[w2 Another attempt may be made on [d2 Thursday]], [c2 according to] [ENG.1 the range safety officer], if the wind, which has been attacking from the north-east all week, backs down.
| d2 2017-06-29
| q2 asserts s=ENG.1

Missiles of a different sort were fired on the same evening.
[w3+w4 [PYO.1 North Korea] [e1 launched] one from [WON Wonsan] that came down in the sea], [YON.1 the Yonhap agency] [c4 reported], [c3 citing] [SEO.1 the [KOR~ South Korean] joint chiefs of staff].
[TOK.1 Tokyo], which [c5 believes] [w5 a second may [e2 follow]], [e3 protested] through its embassy in [BEI Beijing], and [ABE.1 the prime minister] [e4 phoned] [WAS.1 the White House], where [WASS.1 an aide] [c6 said] [w6 that none was needed].
| q3 asserts s=SEO.1 parent=q4
| q4 asserts s=YON.1
| q5 speculates s=TOK.1
| q6 denies s=WASS.1
| e1 MOBILIZE/weapons a=PYO.1 p=WON D=2017-06-27/inferred C=military
| e2 MOBILIZE/weapons possible C=military
| e3 ACCUSE/disapprove a=TOK.1 D=2017-06-27/inferred C=military,diplomatic
| e4 CONSULT/phone a=ABE.1 r=WAS.1 D=2017-06-27/inferred C=diplomatic

In [KOU Kourou] meanwhile the strike that closed the base for five weeks in [d3 the spring] is not forgotten.
[STK.1 The "Pou Lagwiyann Dekole" collective], which [e6 lifted] its roadblocks in [d4 April] after [PAR.1 Paris] [e7 pledged] [n1 a billion euros], [e9+c7 warned] [d6 this week] [w7 that [STK.2 it] would [e8 put] them back if the first hospital were not begun by [d5 September]].
| d3 2017-03..2017-06
| d4 2017-04
| d5 ..2017-09
| d6 2017-06-26..2017-07-03
| n1 money 1000000000 EUR
| q7 threatens s=STK.1
| e6 CONCEDE a=STK.1 t=d4 C=economic
| e7 AGREE a=PAR.1 n=n1 D=- C=economic
| e8 PROTEST/obstruct hypothetical a=STK.2 C=economic
| e9 THREATEN a=STK.1 t=d6 C=economic
| causes e7 e6
| o1 promise e7
| o2 threat e9

[OVE.1 The overseas minister] [c8 says] [w8 the money is "on the launch pad"].
| q8 asserts s=OVE.1
| @KOU place GUF "Kourou" city
| @ARI company FRA BUS "Arianespace"
| @ENG office FRA UNK "range safety officer"
| @PYO state PRK GOV "North Korea"
| @WON place PRK "Wonsan" city
| @YON company KOR JRN "Yonhap"
| @SEO body KOR MIL "South Korean joint chiefs of staff"
| @KOR state KOR GOV "South Korea"
| @TOK state JPN GOV "Tokyo"
| @BEI place CHN "Beijing" city
| @ABE office JPN GOV "Japanese prime minister"
| @WAS body USA GOV "White House"
| @WASS office USA GOV "White House aide"
| @STK group FRA SOC "Pou Lagwiyann Dekole"
| @PAR state FRA GOV "Paris"
| @OVE office FRA GOV "overseas minister"

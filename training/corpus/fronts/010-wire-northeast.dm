# id: fronts/010-wire-northeast
# publisher: Eastern Frontier News
# language: en
# published: 2023-08-01

[w1 [MOB.1 A mob of about 800] [e1 set ablaze] [n1 62] houses in [TORB Torbung] on [d1 Sunday] hours after [MOB.2 it] had [e2 routed] [IRB an India Reserve Battalion picket]], [SPDM.72 the superintendent of police], [SPDM.71 Lalzalien Haokip], [c1 said].
| d1 2023-07-30
| n1 other 62
| q1 asserts s=SPDM.71
| e1 ASSAULT/destroy a=MOB.1 p=TORB t=d1 n=n1 C=religion_ethnicity
| e2 ASSAULT a=MOB.2 r=IRB D=2023-07-30/inferred C=religion_ethnicity

[w2 There is no question of [e4 withdrawing] [AR the Assam Rifles] from the buffer zone], [AMIT the home minister] [c2 told] [LOK the Lok Sabha], although [MEIRA the women torch-bearers of [IMP Imphal]], who have [e5 blocked] the force's lorries since [d2 June], [e6+c3 demand] [w3 just that].
| d2 2023-06..
| q2 denies s=AMIT
| q3 demands s=MEIRA
| e4 RETREAT/withdraw denied a=AR C=military
| e5 PROTEST/obstruct a=MEIRA r=AR p=IMP t=d2 C=religion_ethnicity
| e6 REQUEST/yield a=MEIRA D=- C=military
| answers e4 e6
| o1 demand e6 refused closed=e4

Six of the seven hills round [CHU Churachandpur] are bare; the timber went to market long before the trouble began.

[w5 A video that purports to [c4 show] [w4 [MYAI Burmese insurgents] [e7 training] [KUKI Kuki boys]] was filmed in [d3 2019] in another country], [FACT a fact-checking desk] [c5 found].
| span VID at="A video"
| d3 2019
| q4 asserts s=VID
| q5 denies s=FACT
| e7 AID a=MYAI r=KUKI D=-
| denies q5 e7

[ULFA.1 The ULFA's last armed faction], led from across the border by [PAB a man of 66] whom few of his own fighters have met, has [e8+c6 invited] [DEL Delhi] [w6 to [e9 talk] without conditions], something which [ULFA.2 it] [e10 refused] to do for three decades.
| q6 proposes s=ULFA.1
| e8 AGREE a=ULFA.1 r=DEL C=military
| e9 CONSULT hypothetical a=ULFA.1,DEL C=military
| e10 REJECT/meet a=ULFA.2 D=- C=military
| o2 invitation e8

[TRIP [n2 Nineteen] Reang families] who fled [MIZ Mizoram] [d4 26 years ago] were [e12 given] land in [TRI Tripura] on [d5 Monday] and promptly asked which way the cricket had gone.
| d4 1997
| d5 2023-07-31
| n2 other 19
| e12 AID r=TRIP p=TRI t=d5 n=n2 C=migration

| @MOB public IND CVL "mob"
| @TORB place IND "Torbung" city
| @IRB body IND COP "India Reserve Battalion picket"
| @SPDM person IND COP "Lalzalien Haokip" office="superintendent of police"
| @AR body IND MIL "Assam Rifles"
| @AMIT office IND GOV "home minister" office="home minister"
| @LOK body IND LEG "Lok Sabha"
| @MEIRA group IND CVL "women torch-bearers of Imphal"
| @IMP place IND "Imphal" city
| @CHU place IND "Churachandpur" city
| @VID other - - "video"
| @MYAI group MMR REB "Burmese insurgents"
| @KUKI public IND CVL "Kuki boys"
| @FACT company IND JRN "fact-checking desk"
| @ULFA group IND REB "ULFA faction"
| @PAB person IND REB "a man of 66"
| @DEL state IND GOV "Delhi"
| @TRIP public IND REF "Reang families"
| @MIZ place IND "Mizoram" province
| @TRI place IND "Tripura" province

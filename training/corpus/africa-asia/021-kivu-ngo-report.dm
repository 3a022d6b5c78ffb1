# id: africa-asia/021-kivu-ngo-report
# publisher: Centre for Victims' Testimony
# title: North Kivu: "They came with lists"
# language: en
# published: 2013-04-11

[NK North Kivu]: “[CMB They] came with lists”

Between [d1 November 2012] and [d2 March 2013] [CMB fighters of the Raia Mutomboki] and [MAI a rival Mai-Mai faction] [e1 executed] [VIL [n1 at least 74] villagers] in [MAS Masisi territory], [CVT the Centre for Victims' Testimony] [c1 concludes] in [REP a report] released [d3 today].
| d1 2012-11
| d2 2013-03
| d3 2013-04-11
| n1 killed 74..
| q1 asserts s=CVT
| span w1 at="Between November 2012 and March 2013 fighters of the Raia Mutomboki and a rival Mai-Mai faction executed at least 74 villagers in Masisi territory"
| e1 ASSAULT/targeted a=CMB,MAI r=VIL p=MAS n=n1 D=2012-11-01..2013-04-01/stated C=human_rights,crime

[SUR Survivors] [c2 described] [w2 how [MEN men] with machetes [e2 hacked] [FAM whole families] in their sleep, and how [WOM [n2 17] women and girls] were [e3 raped] on the road to [NYA Nyabiondo]].
Three of the dead were under five.
| n2 other 17
| q2 asserts s=SUR
| e2 ASSAULT/primitive a=MEN r=FAM p=NYA D=2012-11-01..2013-04-01/inferred
| e3 ASSAULT/sexual r=WOM p=NYA n=n2 D=2012-11-01..2013-04-01/inferred C=gender,human_rights

Not all the violence came from the bush.
[w3 In [d4 January] [CAP a captain of the 804th regiment] had [TEA.8 [n3 four] teachers] [e5 strung up] by the wrists and [e6 flogged] until [TEA.9 they] named “collaborators”], [WIT two witnesses] [c3 told] [CVT our researchers] separately.
[COL Colonel Faustin Ngabu], who commands the regiment, [c4 acknowledged] [w4 “irregularities”] but [c5 denied] [w5 that anyone had been [e7 mistreated]].
| d4 2013-01
| q3 asserts s=WIT
| n3 injured 4
| e5 ASSAULT/torture a=CAP r=TEA.8 t=d4 n=n3 C=human_rights
| e6 ASSAULT/beat a=CAP r=TEA.9 t=d4
| q4 asserts s=COL
| q5 denies s=COL
| e7 ASSAULT/torture denied
| denies q5 e5

[CVT.20 The Centre] [e8+c6 calls on] [KIN Kinshasa] [w6 to [e9 suspend] [OFF the officer] and open an [e10 inquiry] within 30 days], and [e11+c7 urges] [ICC the International Criminal Court] [w7 to [e12 investigate] [MIL both militias]].
[CVT.30 It] also [e13+c8 recommends] [w8 that [MON MONUSCO] [e14 station] a company at [NYA Nyabiondo] through the harvest].
[CVT.21 We] showed the findings to all parties before publication and had no reply from [MAI the Mai-Mai].
[MAS Masisi]'s green hills produce the best cheese in Central Africa.
| q6 demands s=CVT.20
| e8 REQUEST/change a=CVT.20 r=KIN
| e9 SANCTION/expel hypothetical a=KIN r=OFF
| e10 ACCUSE/investigate hypothetical a=KIN
| q7 demands s=CVT.20
| e11 REQUEST a=CVT.20 r=ICC
| e12 ACCUSE/investigate hypothetical a=ICC r=MIL
| q8 proposes s=CVT.30
| e13 REQUEST/assist a=CVT.30 r=MON
| e14 AID hypothetical a=MON p=NYA C=peacekeeping
| o1 deadline e8 due=2013-04-11..2013-05-12
| o2 demand e11
| o3 request e13
| @NK place COD "North Kivu" province
| @CMB group COD REB "Raia Mutomboki"
| @MAI group COD REB "Mai-Mai faction"
| @VIL public COD CVL "villagers of Masisi"
| @MAS place COD "Masisi territory" district
| @CVT group NGO SOC "Centre for Victims' Testimony"
| @REP other NGO SOC "report of the Centre for Victims' Testimony"
| @SUR public COD CVL "survivors"
| @FAM public COD CVL "families"
| @WOM public COD CVL "women and girls"
| @NYA place COD "Nyabiondo" city
| @CAP office COD MIL "captain of the 804th regiment"
| @TEA public COD EDU "four teachers"
| @WIT public COD CVL "two witnesses"
| @COL person COD MIL "Faustin Ngabu" office="colonel"
| @KIN state COD GOV "Democratic Republic of the Congo"
| @OFF office COD MIL "officer"
| @ICC body IGO JUD "International Criminal Court"
| @MIL group COD REB "both militias"
| @MON body UNO MIL "MONUSCO"
| @MEN public COD REB "men with machetes"

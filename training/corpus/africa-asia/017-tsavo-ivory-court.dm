# id: africa-asia/017-tsavo-ivory-court
# publisher: Coast Courts Reporter
# title: Ivory broker gets 20 years; brother walks free
# language: en
# published: 2016-07-14

[KAR Ivory broker] [e1 gets] 20 years; [BRO brother] [e2 walks free]
| e1 COERCE/arrest r=KAR D=2016-07-13/inferred C=environment,trafficking
| e2 RETREAT/release r=BRO D=2016-07-13/inferred

[KAR Feisal Karama Bwana], 57, was [e3 convicted] in [MSA Mombasa] on [d1 Wednesday] of dealing in [n1 2,152 kilograms] of elephant tusks and [e4 jailed] for 20 years.
[MAG Principal Magistrate Diana Mochache-Oyugi] also [e5 fined] [KAR.9 him] [n2 20 million shillings], and [e6 acquitted] [BRO his younger brother], whom [POL police] had [e7 pulled off] a Dar es Salaam bus in [d2 2014].
| d1 2016-07-13
| d2 2014
| n1 seized 2152 kg
| n2 money 20000000 KES
| e3 SANCTION/convict r=KAR p=MSA t=d1 n=n1 C=environment,trafficking
| e4 COERCE/arrest r=KAR p=MSA t=d1
| repeats e4 e1
| e5 SANCTION/convict a=MAG r=KAR.9 D=2016-07-13/inferred n=n2
| e6 CONCEDE a=MAG r=BRO D=2016-07-13/inferred
| e7 COERCE/arrest a=POL r=BRO t=d2

[w1 “The elephant cannot come to court, so [CRT this court] must hear it,”] [MAG she] [c1 told] a packed room.
[w2 [ASC Associates] of the accused had [e9 threatened] [WIT a witness] and bribed clerks to lose exhibits], [MAG the magistrate] [c2 found].
| q1 asserts s=MAG
| q2 asserts s=MAG
| e9 THREATEN/violence a=ASC r=WIT D=-
| o1 threat e9

[DEF.8 Defence counsel Gikandi Mwamba] [c3 says] [w3 [DEF.9 he] will appeal to [HC the High Court] within 14 days].
[KWS The Kenya Wildlife Service], which [d3 this year] alone has [e11 arrested] [POA [n3 96] suspected poachers] in [TSA Tsavo], [e12 applauded] the ruling.
| d3 2016
| n3 arrested 96
| q3 promises s=DEF.8
| e11 COERCE/arrest a=KWS r=POA p=TSA t=d3 n=n3
| e12 SUPPORT a=KWS

In [d4 1989] [KEN Kenya] burned its ivory stockpile before the world's cameras, and in [d5 April] it did so again, on a scale eight times larger.
The price of raw tusk in [CHN China] has nonetheless halved in two years, and some conservationists see the hand of fashion more than of fire.
| d4 1989
| d5 2016-04
| @KAR person KEN CRM "Feisal Karama Bwana" office="ivory broker"
| @BRO public KEN CRM "brother of Feisal Karama Bwana"
| @MSA place KEN "Mombasa" city
| @MAG person KEN JUD "Diana Mochache-Oyugi" office="principal magistrate"
| @POL body - COP "police"
| @CRT body KEN JUD "Mombasa court"
| @ASC public KEN CRM "associates of the accused"
| @WIT public KEN CVL "witness"
| @DEF person KEN JUD "Gikandi Mwamba" office="defence counsel"
| @HC body KEN JUD "High Court"
| @KWS body KEN COP "Kenya Wildlife Service"
| @POA public - CRM "suspected poachers"
| @TSA place KEN "Tsavo" region
| @KEN state KEN GOV "Kenya"
| @CHN place CHN "China" country

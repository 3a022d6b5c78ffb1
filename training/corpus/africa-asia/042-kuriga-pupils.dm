# id: africa-asia/042-kuriga-pupils
# publisher: Kaduna Herald
# title: Troops free 137 pupils seized in Kuriga
# language: en
# published: 2024-04-18

[TRO Troops] [e1 free] [PUP [n1 137] pupils] [e2 seized] in [KUR Kuriga]
| n1 other 137
| e1 AID a=TRO r=PUP n=n1 D=2024-04-17/inferred
| e2 ASSAULT/abduct r=PUP p=KUR n=n1 D=2024-04-03/inferred

[TRO Soldiers of the 1 Division] [d1 yesterday] [e3 brought out] [PUP.8 [n3 137] schoolchildren] from [FOR the Kamuku forest], two weeks after [BAN motorcycle-borne bandits] had [e4 carried off] [PUP.9 them] from [KUR Kuriga] in [KAD Kaduna State].
[w1 “No ransom was [e5 paid] and none will be [e6 paid],”] [SAN Governor Uba Danjuma] [c1 assured] [PAR parents] at [GOV Government House].
[CLE A local imam] [c3 told] [KH the Herald], however, [w3 that families had sold farms and [e7 handed] [BAN the gang] [n2 N40 million]].
| d1 2024-04-17
| n3 other 137
| n2 money 40000000 NGN
| e3 AID a=TRO r=PUP.8 p=FOR t=d1 n=n3
| repeats e3 e1
| e4 ASSAULT/abduct a=BAN r=PUP.9 p=KUR D=2024-04-03/inferred
| repeats e4 e2
| q1 denies s=SAN
| e5 AID denied
| e6 AID denied
| q3 asserts s=CLE
| e7 AID r=BAN n=n2 D=-
| denies q1 e7

[BAN.20 The bandits] had at first [e8+c5 threatened] [w5 to [e12 kill] [CHI one child] a day].
[UNI Unicef] [e9 hailed] the release and [e10+c4 pressed] [ABJ Abuja] [w4 to fence every school north of the Niger by [d2 September]].
There are about 80,000 of them.
| d2 2024-09
| q5 threatens s=BAN.20
| e8 THREATEN/violence a=BAN.20 D=-
| o2 threat e8
| e12 ASSAULT/targeted hypothetical a=BAN.20 r=CHI
| e9 SUPPORT a=UNI
| q4 demands s=UNI
| e10 REQUEST/assist a=UNI r=ABJ
| o1 request e10

[w6 “[BAN.30 They] gave us beans without salt and [e13 beat] [SMA the small ones] when they cried,”] [HAD Hadiza], 11, [c6 said], holding a bottle of orange soda with both hands.
[DOC An army doctor] [c7 thinks] [w7 most will be home before [d3 the weekend]].
| d3 2024-04-20..2024-04-22
| q6 asserts s=HAD
| e13 ASSAULT/beat a=BAN.30 r=SMA D=2024-04-03..2024-04-18/inferred
| q7 speculates s=DOC
| @TRO body NGA MIL "Nigerian soldiers of the 1 Division"
| @PUP public NGA EDU "137 pupils"
| @KUR place NGA "Kuriga" city
| @FOR place NGA "Kamuku forest" region
| @BAN group NGA CRM "bandits"
| @KAD place NGA "Kaduna State" province
| @SAN person NGA GOV "Uba Danjuma" office="governor"
| @PAR public NGA CVL "parents"
| @GOV place NGA "Government House" exact
| @CLE public NGA REL "local imam"
| @KH company NGA JRN "Kaduna Herald"
| @CHI public NGA EDU "one child"
| @UNI body UNO - "Unicef"
| @ABJ state NGA GOV "Nigeria"
| @HAD person NGA EDU "Hadiza"
| @SMA public NGA EDU "small pupils"
| @DOC office NGA MIL,MED "army doctor"

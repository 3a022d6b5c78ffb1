# id: knots/027-dhaka-ferry
# publisher: Padma Chronicle
# title: Garment workers whom owners locked out lock owners in
# language: en
# published: 2013-09-24

[WRK.1 Garment workers] whom [OWN.1 owners] [e1 locked out] [e2 lock] [OWN.2 owners] in
| e1 COERCE/restrict a=OWN.1 r=WRK.1 D=- C=economic
| e2 PROTEST/obstruct a=WRK.1 r=OWN.2 D=2013-09-23/inferred C=economic

In [GAZ Gazipur], where [OWN.3 owners] who had [e3 shut] their gates on [d1 Saturday] against [WRK.2 a workforce] [e5+c1 demanding] [w1 [n1 8,000 taka] a month] came on [d2 Monday] to count stock, [WRK.3 the workforce] shut the gates behind [OWN.4 them] and, singing, [e4 sat down].
| d1 2013-09-21
| d2 2013-09-23
| n1 money 8000 BDT
| q1 demands s=WRK.2
| e3 COERCE/restrict a=OWN.3 r=WRK.2 p=GAZ t=d1 C=economic
| e4 PROTEST/obstruct a=WRK.3 r=OWN.4 p=GAZ t=d2 C=economic
| e5 REQUEST/change a=WRK.2 r=OWN.3 n=n1 C=economic
| repeats e3 e1
| repeats e4 e2
| o1 demand e5

[POL.1 Police], called by [OWN.5 the owners] and [e7 stoned] by [WRK.4 their employees], [e6 fired] rubber bullets at the second and, in the dark, one of the first.
| e6 ASSAULT/crowd-control a=POL.1 r=WRK.4,OWN.5 C=repression
| e7 PROTEST/riot a=WRK.4 r=POL.1

[SHA.1 Shipping Minister Rafiqul Matubbar], who leads [FED.1 a transport union] and whom nobody had asked, [e8+c2 promised] [WRK.5 the workers], from the roof of a lorry, [w2 that [GOV.1 the government] would [e9 force] [OWN.6 the owners] to pay], [e10+c3 urged] [WRK.6 them] [w3 to let [OWN.7 the owners] out], and left before it emerged that [OWN.8 the owners], by a back stair, already had.
| q2 promises s=SHA.1
| e8 AGREE a=SHA.1 r=WRK.5 C=economic
| e9 COERCE planned a=GOV.1 r=OWN.6
| e10 REQUEST/yield a=SHA.1 r=WRK.6
| q3 demands s=SHA.1
| o2 promise e8
| o3 demand e10

Three hundred factories stayed shut, whose exports, at full tilt, are worth a bridge a month.

[BGM.1 The exporters' association], [e17 blaming] outsiders, [e11+c5 threatened] [w5 to keep every gate [e12 closed] until [ARM.1 the army], which in [d3 2006] had [e13 driven] [WRK.7 strikers] off the same road at the same spot, [e14 returned]].
| d3 2006
| q5 threatens s=BGM.1
| e17 ACCUSE/allege a=BGM.1
| e11 THREATEN/restrict a=BGM.1 C=economic
| e12 COERCE/restrict hypothetical a=BGM.1
| e13 COERCE/restrict a=ARM.1 r=WRK.7 t=d3 C=repression
| e14 MOBILIZE/troops hypothetical a=ARM.1
| o4 threat e11

[w6 Not one of the buyers], [c6 said] [KAL.1 Kalpona Sarder], whom [OWN.9 her employer] [e15 dismissed] for joining the union she now leads, [w6 had offered a cent, though all, when the building fell in [d4 April], had [e16 sworn] to].
| d4 2013-04
| q6 accuses s=KAL.1
| e15 SANCTION/expel a=OWN.9 r=KAL.1 D=- C=economic
| e16 AGREE a=BUY.1 t=d4
| span BUY.1 at="the buyers"#1

Between the gate and the singing a man sold umbrellas.

| @WRK public BGD LAB "garment workers"
| @OWN public BGD BUS "owners"
| @GAZ place BGD "Gazipur" city
| @POL body BGD COP "police"
| @SHA person BGD GOV "Rafiqul Matubbar" office="shipping minister"
| @FED group BGD LAB "transport union"
| @GOV body BGD GOV "government"
| @BGM group BGD BUS "exporters' association"
| @ARM body BGD MIL "army"
| @KAL person BGD LAB "Kalpona Sarder"
| @BUY company - BUS "buyers"

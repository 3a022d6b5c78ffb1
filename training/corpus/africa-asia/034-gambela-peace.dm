# id: africa-asia/034-gambela-peace
# publisher: Gambela-Online.info
# title: Peoples of two kebele have make peace
# language: en
# published: 2019-01-16

[NUE Peoples] of two kebele have [e1 make peace]
| e1 AGREE a=NUE D=2019-01-14/inferred

In [GAM our Gambela region], since [d1 long time], [NUR the Nuer] and [ANU Anuak peoples] was having [e2 fightings] because of cattles and water.
On [d2 Monday] [ELD.8 the elders of both sides] [e3 gathered] under the tree in [ITA Itang] and after three bulls was slaughtered [ELD.9 they] [e4 signed] one paper with their thumb.
| d1 ?
| d2 2019-01-14
| e2 ASSAULT a=NUR,ANU D=-
| e3 CONSULT a=ELD.8 p=ITA t=d2
| repeats e4 e1
| e4 SUPPORT a=ELD.9 t=d2

[w1 “[ELD.19 We] will [e5 return] all stolen cows and [e6 pay] blood money of [n1 200,000 birr],”] so [c1 speaked] [ODO Ato Ochalla Odol] with a loud voice.
[ZON The zonal police] [e7+c2 promised] also [w2 to [e8 take away] the guns from [YOU the youths] before the rain begins].
| n1 money 200000 ETB
| q1 promises s=ODO
| e5 RETREAT planned a=ELD.19
| e6 AID planned a=ELD.19 n=n1
| q2 promises s=ZON
| e7 AGREE a=ZON
| e8 COERCE/seize planned a=ZON r=YOU
| o1 promise e7

But somebody is not happy.
[PET The youth leader Petros Bol] [e9+c3 blame] [REG.8 the regional president] [w3 that [REG.9 he] is [e10 giving] bullets to [SID one side]]; [OFF his office] [c4 denies] [w4 this thing].
[w5 If they will [e11 attack] again in the night, [BOY.8 we] also will [e12 burn] their house], [BOY.9 one boy] [e13+c5 threatens].
| q3 accuses s=PET
| e9 ACCUSE/allege a=PET r=REG.8
| e10 AID a=REG.9 r=SID D=-
| q4 denies s=OFF
| denies q4 e9
| q5 threatens s=BOY.9
| e13 THREATEN/violence a=BOY.9
| e11 ASSAULT hypothetical
| e12 ASSAULT/destroy hypothetical a=BOY.8
| o2 threat e13

The road to [ABO Abobo] is now open and the bus is going two times in a day.
Price of one quintal maize is 900 birr.
| @NUE public ETH CVL "peoples of two kebele"
| @NUR group ETH CVL "Nuer"
| @ANU group ETH CVL "Anuak"
| @ELD public ETH CVL "elders of both sides"
| @ITA place ETH "Itang" city
| @ODO person ETH CVL "Ochalla Odol" office="elder"
| @ZON body ETH COP "zonal police"
| @YOU public ETH CVL "youths"
| @SID public ETH CVL "one side"
| @PET person ETH CVL "Petros Bol" office="youth leader"
| @REG office ETH GOV "regional president of Gambela"
| @OFF body ETH GOV "regional president's office"
| @BOY public ETH CVL "boy"
| @ABO place ETH "Abobo" city
| @GAM place ETH "Gambela region" province

# id: quiet/010-cocoa-strike
# publisher: Abidjan Eco
# language: en
# published: 2024-06-20

Cocoa exports fall by a third as black pod strikes

Shipments of beans from [CIV@ Ivory Coast] dropped 34 percent in the first eight months of the season, [CUS.1 the customs service] [c1 reported] on [d1 Wednesday], [w1 as heavy rain brought an attack of black pod disease and smugglers carried sacks across the border to better prices in [GIN@ Guinea]].
| d1 2024-06-19
| q1 asserts s=CUS.1

Futures in [LON London] traded near 8,000 pounds a tonne, having touched twice that in [d2 April].
[TRA.1 One trader] [c2 called] the market [w2 "a knife fight in a lift"].
| d2 2024-04
| q2 asserts s=TRA.1

In [SOU Soubre], the heart of the belt, growers are paid a price that [GOV.1 the state] fixes in [d3 October] and that no longer has much to do with either [LON London] or the weather.
[YAO.1 Kouassi Yao], 61, [c3 says] [w3 [YAO.2 he] has lost half his trees and would plant rubber if [SON.1 his sons] would only stay].
| d3 ?
| q3 asserts s=YAO.1

The smugglers are another matter.
[GEN.1 Gendarmes] [e1 intercepted] [n1 nineteen] lorries near [DAN Danane] on [d4 Sunday] night and [e2 fired] on a twentieth, wounding [DRI its driver], and [COC.1 the cocoa board], which [e3 banned] all night transport in the western districts in [d5 May], [c4 wants] [w4 [SOL soldiers] [e4 posted] on every laterite track].
| d4 2024-06-16
| d5 2024-05
| n1 seized 19 lorries
| q4 demands s=COC.1
| e1 COERCE/seize a=GEN.1 p=DAN t=d4 n=n1 C=crime,economic
| e2 ASSAULT/firearms a=GEN.1 r=DRI p=DAN t=d4 C=crime,economic
| e3 COERCE/restrict a=COC.1 p=WES t=d5 C=crime,economic
| e4 MOBILIZE/troops hypothetical C=crime,economic
| @WES place CIV "western districts" region
| span WES at="western districts"#1

[SYN.1 The planters' union] [e5+c5 asked] [GOV.5 the government] [w5 to [e6 raise] the farm-gate price by half], [e7+c6 threatening] [w6 to [e8 block] the port of [SPD San Pedro] if [GOV.6 it] is not heard by [d6 1 July]]; [MIN.1 the agriculture minister] has [e9 turned down] both the price and a meeting.
| d6 ..2024-07-01
| q5 demands s=SYN.1
| q6 threatens s=SYN.1
| e5 REQUEST/change a=SYN.1 r=GOV.5 C=economic
| e6 CONCEDE hypothetical a=GOV.5 r=SYN.1 C=economic
| e7 THREATEN a=SYN.1 r=GOV.5 C=economic
| e8 PROTEST/obstruct hypothetical a=SYN.1 r=GOV.5 p=SPD C=economic
| e9 REJECT/change a=MIN.1 r=SYN.1 C=economic
| answers e9 e5
| o1 demand e5 refused closed=e9
| o2 threat e7 due=..2024-07-01

Chocolate makers, for their part, have cut the bars and kept the wrappers.
| @CIV state CIV GOV "Ivory Coast"
| @GIN state GIN GOV "Guinea"
| @CUS body CIV GOV "customs service"
| @LON place GBR "London" city
| @TRA public - BUS "one trader"
| @SOU place CIV "Soubre" city
| @GOV state CIV GOV "Ivorian state"
| @YAO person CIV AGR "Kouassi Yao"
| @SON public CIV CVL "his sons"
| @SOL body CIV MIL "soldiers"
| @GEN body CIV COP "gendarmes"
| @DAN place CIV "Danane" city
| @DRI public CIV CRM "lorry driver"
| @COC body CIV GOV "cocoa board"
| @SYN group CIV LAB,AGR "planters' union"
| @SPD place CIV "San Pedro" city
| @MIN office CIV GOV "agriculture minister"

# id: africa-asia/053-wire-reject-support
# publisher: Meridian Wire
# language: en
# published: 2025-06-19

[GHA Accra] [e1 spurned] a [USA US] [e20+c8 request] [w8 to [e2 house] [DEP deportees] from third countries], and [BEN Cotonou] may well [e3 do likewise].
| e1 REJECT/assist a=GHA r=USA C=migration
| e2 AID denied a=GHA r=DEP
| e3 REJECT/assist possible a=BEN r=USA
| e20 REQUEST/assist a=USA r=GHA D=-
| q8 demands s=USA
| answers e1 e20
| o1 request e20 refused closed=e1

[TON Tonga's king] has [e4 blessed] the new shipping treaty with Paris, which [NZL Wellington] [e5 applauded] and [CHN Beijing] did not.
| e4 SUPPORT a=TON
| e5 SUPPORT a=NZL

[IND Jakarta] [e6+c2 refused] [w2 to [e7 extradite] a fugitive banker to [SGP Singapore]] on grounds of nationality.
| e6 REJECT/assist a=IND r=SGP
| q2 denies s=IND
| e7 COOPERATE denied a=IND r=SGP

[THA Bangkok] [e8 turned down] [KHM Phnom Penh]'s bid to [e9 take] their border row to [ICJ The Hague] and [e10 cancelled] [d1 Friday]'s commission.
| d1 2025-06-20
| e8 REJECT/change a=THA r=KHM C=territory
| e9 CONSULT/third-party denied a=THA,KHM r=ICJ
| e10 REJECT/meet a=THA r=KHM

[w3 [AU The African Union] will never [e11 recognise] [DAR a breakaway Darfur government]], [AUC the peace commissioner] [c3 pledged] to [SUE Sudanese exiles] in [CAI Cairo].
| q3 denies s=AUC
| e11 SUPPORT denied a=AU r=DAR

[FIJ Fiji's premier] [e12 backed] [AUS Australia]'s bid to host the climate summit, and [MAR Majuro] [e13 threw its weight behind] [TUR Turkey] instead.
| e12 SUPPORT a=FIJ r=AUS C=environment
| e13 SUPPORT a=MAR r=TUR

[SSD.8 South Sudan's opposition] has not [e14 signed] the roadmap and [c5 denies] [w5 that [SSD.9 it] ever [e15 agreed] to an early vote].
| e14 SUPPORT denied a=SSD.8
| q5 denies s=SSD.8
| e15 AGREE denied a=SSD.9

[LSO Maseru] [c6 scotched] [w6 reports of a [e16 coup] plot], but [POL police] are [e17 investigating] [SOL [n1 two] sergeants] all the same.
| q6 denies s=LSO
| n1 other 2
| e16 COERCE/seize denied C=pro_autocracy
| e17 ACCUSE/investigate a=POL r=SOL n=n1

[w7 [KEN Nairobi] would [e18 ratify] the East African budget if [UGA Kampala] [e19 paid] its arrears], [EAC a bloc official] [c7 speculated].
| q7 speculates s=EAC
| e18 SUPPORT hypothetical a=KEN
| e19 AID hypothetical a=UGA

The harbour at [SUV Suva] smelt of diesel and frangipani, and the ferries ran late.
| @GHA state GHA GOV "Ghana"
| @USA state USA GOV "United States"
| @DEP public - REF "deportees"
| @BEN state BEN GOV "Benin"
| @TON office TON GOV "king of Tonga"
| @NZL state NZL GOV "New Zealand"
| @CHN state CHN GOV "China"
| @IND state IDN GOV "Indonesia"
| @SGP state SGP GOV "Singapore"
| @THA state THA GOV "Thailand"
| @KHM state KHM GOV "Cambodia"
| @ICJ body IGO JUD "International Court of Justice"
| @AU body IGO - "African Union"
| @DAR state SDN GOV,PRE "breakaway Darfur government"
| @AUC office IGO - "peace commissioner"
| @SUE public SDN REF "Sudanese exiles"
| @CAI place EGY "Cairo" city
| @FIJ office FJI GOV "Fiji's premier"
| @AUS state AUS GOV "Australia"
| @MAR state MHL GOV "Marshall Islands"
| @TUR state TUR GOV "Turkey"
| @SSD group SSD OPP "South Sudan's opposition"
| @LSO state LSO GOV "Lesotho"
| @POL body LSO COP "police"
| @SOL public LSO MIL "two sergeants"
| @KEN state KEN GOV "Kenya"
| @UGA state UGA GOV "Uganda"
| @EAC office IGO - "bloc official"
| @SUV place FJI "Suva" city

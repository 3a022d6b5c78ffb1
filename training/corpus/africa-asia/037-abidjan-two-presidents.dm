# id: africa-asia/037-abidjan-two-presidents
# publisher: Le Guetteur (English service)
# title: Two men sworn in, one country: Ndamase flies home empty-handed
# language: en
# published: 2010-12-07

Two men sworn in, one country: [MBE Ndamase] flies home empty-handed

[MBE Sipho Ndamase], sent by [AU the African Union] to [e1 mediate] between [GBA Marcel Zokou] and [OUA Bakary Coulibaly], left [ABI Abidjan] on [d1 Monday] evening after [e2 meeting] each of them twice.
[GBA+OUA Both] had taken the oath of office [d2 last weekend], one in the presidential palace, the other by letter from a lagoon-side hotel ringed by [UNO UN troops].
| d1 2010-12-06
| d2 2010-12-04..2010-12-06
| e1 CONSULT/third-party planned a=GBA,OUA r=MBE p=ABI
| e2 CONSULT/third-party a=GBA,OUA r=MBE p=ABI D=2010-12-05..2010-12-07/inferred

[w1 “[MBE.8 I] came to listen, not to lecture,”] [MBE.9 the former South African leader] [c1 told] the few cameras allowed on the tarmac.
[OUAC Mr Coulibaly's camp] [e4+c2 demanded] [w2 that [GBA.8 the incumbent] [e5 cede] power]; [GBA.9 Mr Zokou], who has [e6 closed] the borders and [e7 silenced] foreign radio, [c3 insists] [w3 the vote was stolen in the north].
[USA The American] and [FRA French presidents] have [e9 congratulated] [OUA the man in the hotel].
[RUS Moscow] is [e10 holding up] a Security Council text that would [e11 recognise] [OUA him].
| q1 asserts s=MBE.9
| q2 demands s=OUAC
| e4 REQUEST/change a=OUAC r=GBA.8
| e5 RETREAT/resign hypothetical a=GBA.8
| e6 COERCE/restrict a=GBA.9 D=-
| e7 COERCE/censor a=GBA.9 D=-
| q3 asserts s=GBA.9
| e9 SUPPORT a=USA,FRA r=OUA
| e10 REJECT/change a=RUS
| e11 SUPPORT hypothetical r=OUA
| o1 demand e4

In [YOP Yopougon], [YOU young men] with nail-studded clubs have [e12 thrown up] barricades, and [RED the Red Cross] [c4 counts] [w4 [n1 28] [e13 dead] since [d3 the weekend]].
Cocoa climbed to a four-month high in [LON London].
[GEN General Firmin Aka], the army chief, has [e14 pledged] allegiance to [GBA.30 Mr Zokou]; several of [OFF his colonels] have not [e15 followed].
[ECO ECOWAS leaders] will [e16 gather] in [ABU Abuja] [d4 today]; [w5 force “must be the last resort but it must be a resort”], [NIG a Nigerian minister] [c5 argued].
| d3 2010-12-04..2010-12-06
| d4 2010-12-07
| n1 killed 28
| e12 PROTEST/obstruct a=YOU p=YOP
| q4 asserts s=RED
| e13 ASSAULT n=n1 t=d3 D=2010-12-04../stated
| e14 SUPPORT a=GEN r=GBA.30
| e15 SUPPORT denied a=OFF
| e16 CONSULT/multilateral planned a=ECO p=ABU t=d4
| q5 asserts s=NIG
| o2 scheduled e16 due=2010-12-07
| @MBE person ZAF ELI "Sipho Ndamase" office="former South African leader"
| @AU body IGO - "African Union"
| @GBA person CIV GOV "Marcel Zokou"
| @OUA person CIV OPP,GOV "Bakary Coulibaly"
| @OUAC group CIV OPP "Coulibaly's camp"
| @ABI place CIV "Abidjan" city
| @UNO body UNO MIL "UN troops"
| @USA office USA GOV "American president"
| @FRA office FRA GOV "French president"
| @RUS state RUS GOV "Russia"
| @YOP place CIV "Yopougon" district
| @YOU public CIV CVL "young men"
| @RED group NGO - "Red Cross"
| @LON place GBR "London" city
| @GEN person CIV MIL "Firmin Aka" office="army chief"
| @OFF office CIV MIL "colonels"
| @ECO office IGO - "ECOWAS leaders"
| @ABU place NGA "Abuja" city
| @NIG office NGA GOV "Nigerian minister"

# id: africa-asia/047-wire-last-sweep
# publisher: Meridian Wire
# language: en
# published: 2012-11-21

[UGA.8 Kampala] [e1+c1 threatened] [w1 to [e2 yank] its 6,000 soldiers out of [SOM Somalia] unless [UNX a UN panel] [e3 retracted] its report on [MMM M23]].
| e1 THREATEN/relations a=UGA.8 r=UNX
| q1 threatens s=UGA.8
| e2 RETREAT/withdraw hypothetical a=UGA.8 p=SOM
| e3 CONCEDE hypothetical a=UNX
| o1 threat e1

[KOR South Korean fishery patrols] [e5 opened fire] with rubber rounds on [CHB a Chinese crew] wielding axes, and [BEI Beijing] [e6 called in] [AMB the ambassador] to [e7+c8 demand] [w8 compensation].
| e5 ASSAULT/firearms a=KOR r=CHB
| e6 ACCUSE/disapprove a=BEI r=AMB
| e7 REQUEST/assist planned a=BEI r=AMB
| q8 demands s=BEI
| causes e5 e6

[JPN Japanese whalers] [e8+c3 charged] [w3 that [SSH Sea Shepherd activists] had [e9 rammed] a harpoon ship in the Southern Ocean], which [PAU its founder Gavin Leith] [c4 says] [w4 is “the reverse of what the video shows”].
| e8 ACCUSE/allege a=JPN r=SSH
| q3 accuses s=JPN
| e9 ASSAULT a=SSH D=-
| q4 denies s=PAU
| denies q4 e8

[GAB.8 Gabonese paratroopers] [e10 seized] the state radio for forty minutes before [GUA the Republican Guard] [e11 overpowered] [GAB.9 them].
| e10 COERCE/seize a=GAB.8 C=pro_autocracy
| e11 ASSAULT a=GUA r=GAB.9

[BDG Nationalist monks] in [MEI Meiktila] [e12+c5 exhorted] [RES residents] [w5 to [e13 shun] Muslim shops].
| e12 REQUEST a=BDG r=RES C=religion_ethnicity
| q5 demands s=BDG
| e13 PROTEST/boycott hypothetical a=RES
| o3 demand e12

[ETH Addis Ababa] has [e14+c7 begged] [SAU Riyadh] [w7 to [e15 turn loose] [MAI [n1 40] maids] [e16 rounded up] while praying in a private house].
| n1 other 40
| e14 REQUEST/yield a=ETH r=SAU C=migration
| e15 RETREAT/release hypothetical a=SAU r=MAI n=n1
| e16 COERCE/arrest r=MAI D=-
| q7 demands s=ETH
| o4 demand e14

[KEP A parliamentary panel] is [e18 digging] into passport contracts signed by [BUR.8 Kenya's former interior minister], an inquiry [BUR.9 he] [e20+c6 calls] [w6 “a carnival”].
| e18 ACCUSE/investigate a=KEP r=BUR.8 C=corruption
| e20 ACCUSE/disapprove a=BUR.9 r=KEP
| q6 accuses s=BUR.9

Sugar at the Mombasa auction was down three cents, and the tea sale was quiet.
| @UGA state UGA GOV "Uganda"
| @SOM place SOM "Somalia" country
| @UNX body UNO - "UN panel"
| @MMM group COD REB "M23"
| @KOR body KOR COP "South Korean fishery patrols"
| @CHB public CHN AGR "Chinese crew"
| @BEI state CHN GOV "China"
| @AMB office KOR GOV "South Korean ambassador to China"
| @JPN company JPN BUS "Japanese whalers"
| @SSH group NGO SOC "Sea Shepherd activists"
| @PAU person NGO SOC "Gavin Leith"
| @GAB body GAB MIL "Gabonese paratroopers"
| @GUA body GAB MIL "Republican Guard"
| @BDG public MMR REL "nationalist monks"
| @MEI place MMR "Meiktila" city
| @RES public MMR CVL "residents"
| @ETH state ETH GOV "Ethiopia"
| @SAU state SAU GOV "Saudi Arabia"
| @MAI public ETH LAB "40 maids"
| @KEP body KEN LEG "parliamentary panel"
| @BUR office KEN ELI "Kenya's former interior minister"

# id: africa-asia/014-wire-pacific-blocs
# publisher: Blue Continent Wire
# language: en
# published: 2018-08-09

[w1 [CHN Beijing] has never [e1 requested] a naval base in [VUT Vanuatu]], [REG Foreign Minister Joel Kalsau] [c1 assured] [AUS Australian diplomats], [e2 upbraiding] [SYD a Sydney newspaper] for its report.
| q1 denies s=REG
| e1 REQUEST/assist denied a=CHN
| e2 ACCUSE/disapprove a=REG r=SYD

[NZL New Zealand] has [e3+c2 undertaken] [w2 to [e4 spend] [n1 NZ$714 million] on [ISL its island neighbours] by [d1 2022]], the largest rise in aid the country has seen.
| d1 2022
| n1 money 714000000 NZD
| q2 promises s=NZL
| e3 AGREE a=NZL
| e4 AID planned a=NZL r=ISL n=n1 D=..2023-01-01/stated
| o1 promise e3

[TON Nuku'alofa] [e5+c3 petitioned] [CHN Beijing] [w3 to [e6 write off] loans worth a third of [TONP Tonga]'s economy] and [c4 hopes] [w4 [FJI Fiji] and [WSM Samoa] will [e7 echo] the plea].
| q3 demands s=TON
| e5 REQUEST/assist a=TON r=CHN C=economic
| e6 AID hypothetical a=CHN r=TONP
| q4 speculates s=TON
| e7 REQUEST/assist hypothetical a=FJI,WSM
| o2 request e5

[TUI Samoan Prime Minister Fonoti Leavai] [e8+c5 ridiculed] the campaign [w5 as “childish”], since [WSM Apia] had [e9 accepted] the money with its eyes open.
| q5 accuses s=TUI
| e8 ACCUSE/disapprove a=TUI
| e9 AGREE a=WSM D=-

[PNGP Papua New Guinea police] [e10 fought] [RIO.7 a mob of supporters] of a defeated candidate in [MEN Mendi], where [RIO.8 they] had [e11 set ablaze] a parked airliner and [e12 smashed up] the courthouse in [d2 June].
| d2 2018-06
| e10 ASSAULT a=PNGP,RIO.7 p=MEN
| e11 ASSAULT/destroy a=RIO.8 p=MEN t=d2
| e12 ASSAULT/destroy a=RIO.8 p=MEN t=d2

[NAU Nauru] [e13 shut its doors to] [ABC.7 the Australian Broadcasting Corporation] for [d3 next month]'s Pacific Islands Forum, and [ABC.8 the broadcaster] [e14 cried foul].
| d3 2018-09
| e13 REJECT a=NAU r=ABC.7 C=rights_freedoms
| e14 ACCUSE/disapprove a=ABC.8 r=NAU

[BOU Bougainville's president] has [e15 frozen] all exploration around [PAN Panguna], and [LAN landowners] [e16+c6 promise] [w6 to [e17 chase] [RTG any Perth prospector] off with bush knives].
| q6 threatens s=LAN
| e15 COERCE/restrict a=BOU p=PAN C=natural_resource
| e16 THREATEN/violence a=LAN r=RTG
| e17 ASSAULT/primitive hypothetical a=LAN r=RTG
| o3 threat e16

[FRA Paris] and [KAN Kanak leaders] have [e18 hammered out] the wording of the question that voters in [NCL New Caledonia] will face on [d4 November 4].
Turnout is expected to be high in the north.
| d4 2018-11-04
| e18 AGREE a=FRA,KAN C=territory

[KIR Tarawa], which lies barely two metres above the sea, has run out of space for graves.

[PLW Palau] [e19 rejected] [CHN Beijing]'s [e20 overtures] once more; in reply [CTA China's tourism authority] [e21 steered] package groups away, and [HOT hoteliers] [c7 reckon] [w7 arrivals have halved].
| e19 REJECT/change a=PLW r=CHN
| e20 AGREE a=CHN r=PLW D=-
| e21 SANCTION/discontinue a=CTA r=PLW
| q7 speculates s=HOT
| answers e19 e20
| causes e19 e21

[USC A US coast guard cutter] and [FSM Micronesian inspectors] [e22 ran down] [VNB [n3 two] Vietnamese “blue boats”] near [YAP Yap] and [e23 confiscated] [n2 11 tonnes] of sea cucumber.
| n2 seized 11 tonnes
| n3 seized 2
| e22 COERCE/seize a=USC,FSM r=VNB p=YAP n=n3
| e23 COERCE/seize a=USC,FSM r=VNB p=YAP n=n2
| @CHN state CHN GOV "China"
| @VUT place VUT "Vanuatu" country
| @REG person VUT GOV "Joel Kalsau" office="foreign minister of Vanuatu"
| @AUS office AUS GOV "Australian diplomats"
| @SYD company AUS JRN "Sydney newspaper"
| @NZL state NZL GOV "New Zealand"
| @ISL state - GOV "New Zealand's island neighbours"
| @TON state TON GOV "Tonga"
| @TONP place TON "Tonga" country
| @FJI state FJI GOV "Fiji"
| @WSM state WSM GOV "Samoa"
| @TUI person WSM GOV "Fonoti Leavai" office="prime minister of Samoa"
| @PNGP body PNG COP "Papua New Guinea police"
| @RIO public PNG CVL "supporters of a defeated candidate"
| @MEN place PNG "Mendi" city
| @NAU state NRU GOV "Nauru"
| @ABC company AUS JRN "Australian Broadcasting Corporation"
| @BOU office PNG GOV "president of Bougainville"
| @PAN place PNG "Panguna" city
| @LAN public PNG CVL "landowners"
| @RTG company AUS BUS "Perth prospectors"
| @FRA state FRA GOV "France"
| @KAN office FRA OPP "Kanak leaders"
| @NCL place FRA "New Caledonia" province
| @KIR place KIR "Tarawa" city
| @PLW state PLW GOV "Palau"
| @CTA body CHN GOV "China's tourism authority"
| @HOT company PLW BUS "hoteliers"
| @USC body USA COP "US coast guard cutter"
| @FSM office FSM COP "Micronesian inspectors"
| @VNB public VNM AGR "two Vietnamese boats"
| @YAP place FSM "Yap" province

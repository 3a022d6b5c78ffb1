# id: africa-asia/019-wire-labour-asia
# publisher: Orient Labour Wire
# language: en
# published: 2013-09-26

[CAM.7 Cambodian garment workers] [e1 streamed out] of [FAC 40 factories] in [PP Phnom Penh] on [d1 Thursday] and [c1 said] [w1 [CAM.8 they] would [e19 stay out] until the minimum wage was doubled].
| d1 2013-09-26
| e1 PROTEST/strike a=CAM.7 r=FAC p=PP t=d1 C=economic
| q1 threatens s=CAM.7
| e19 PROTEST/strike planned a=CAM.8 C=economic
| repeats e19 e1

[IDU Indonesia's metalworkers' union] has [c2 scheduled] [w2 a two-day national [e3 stoppage] for [d2 October 31]] and [e4+c3 rebuked] [JOK Governor Bambang Sutarjo] [w3 for “forgetting who carried him”].
| d2 2013-10-31
| q2 promises s=IDU
| e3 PROTEST/strike planned a=IDU t=d2
| e4 ACCUSE/disapprove a=IDU r=JOK
| q3 accuses s=IDU
| o1 scheduled e3 due=2013-10-31

[KOR Hyundai Motor] and [KMU its union] [e5 settled] their pay quarrel after 15 partial [e6 walkouts], and assembly lines in [ULS Ulsan] were humming again by noon.
| e5 AGREE a=KOR,KMU
| e6 PROTEST/strike a=KMU r=KOR p=ULS D=-

[BGB Bangladeshi border guards] [e7 hosed] [STI stone-throwing stitchers] in [GAZ Gazipur], where a [c9 rumour] [w9 that [OWN an owner] had [e8 beaten] [SEA a seamstress]] emptied 200 plants.
| e7 ASSAULT/crowd-control a=BGB r=STI p=GAZ
| q9 speculates
| e8 ASSAULT/beat possible a=OWN r=SEA D=-

[w4 [MYA Myanmar] has [e9 scrapped] a decades-old ban on union rallies], [ILO the International Labour Organization] [c4 noted] with approval.
| q4 asserts s=ILO
| e9 CONCEDE a=MYA D=- C=rights_freedoms

[w5 “[PIL.8 We] did not [e10 strike]; [PIL.9 we] were ill,”] [PIL.7 a Philippine Airlines pilot] [c5 said] after 25 flights out of [MNL Manila] were scrubbed.
| q5 denies s=PIL.7
| e10 PROTEST/strike denied a=PIL.8

[WHA Australian dockers] [e11 blacked] a freighter at [BOT Port Botany] until [SHI its Hong Kong owner] [e12 paid] [FIL the Filipino crew] [n1 A$93,000] in withheld wages.
| n1 money 93000 AUD
| e11 PROTEST/boycott a=WHA r=SHI p=BOT D=-
| e12 RETREAT a=SHI r=FIL n=n1

[VNM Hanoi] [e13 gaoled] [LAB.8 [n2 three] labour organisers] for up to nine years, prompting [USE the US embassy] to [e14+c7 appeal] [w7 for “[LAB.9 their] prompt and unconditional [e15 release]”].
| n2 arrested 3
| e13 COERCE/arrest a=VNM r=LAB.8 n=n2 C=human_rights
| e14 REQUEST/yield a=USE r=VNM
| q7 demands s=USE
| e15 RETREAT/release hypothetical a=VNM r=LAB.9
| causes e13 e14
| o2 demand e14

[TIM Dili] [e16 deported] [MAL.7 [n3 eleven] Malaysian welders] who had [e17 downed tools] at the power station in [HER Hera].
| n3 other 11
| e16 COERCE/deport a=TIM r=MAL.7 n=n3
| e17 PROTEST/strike a=MAL.7 p=HER D=-

[JPT Japanese tuna buyers] and [SOF Solomon Islands fishermen] [e18 haggled] for a week in [NOR Noro] and parted without a price.

Under the flyovers of [DHA Dhaka], tea costs five taka a glass and the talk is of overtime, landlords and cricket.

[HKB.7 Hong Kong bus drivers] [e20 called off] a go-slow when [KMB the operator] [e21 gave way] on meal breaks, though [HKL their leader] [e23+c8 cautioned] [w8 that [HKB.8 they] could [e22 resume] it before [d3 Chinese New Year]].
| d3 2014-01-31
| e18 CONSULT a=JPT,SOF p=NOR
| e20 CONCEDE a=HKB.7 r=KMB
| e21 CONCEDE a=KMB r=HKB.7
| causes e21 e20
| q8 threatens s=HKL
| e22 PROTEST/strike possible a=HKB.8 D=..2014-01-31/stated
| @CAM public KHM LAB "Cambodian garment workers"
| @FAC company KHM BUS "40 factories"
| @PP place KHM "Phnom Penh" city
| @IDU group IDN LAB "Indonesia's metalworkers' union"
| @JOK person IDN GOV "Bambang Sutarjo" office="governor"
| @KOR company KOR BUS "Hyundai Motor"
| @KMU group KOR LAB "Hyundai Motor union"
| @ULS place KOR "Ulsan" city
| @BGB body BGD COP "Bangladeshi border guards"
| @STI public BGD LAB "stone-throwing stitchers"
| @GAZ place BGD "Gazipur" city
| @OWN public BGD BUS "factory owner"
| @SEA public BGD LAB "seamstress"
| @MYA state MMR GOV "Myanmar"
| @ILO body UNO - "International Labour Organization"
| @PIL public PHL LAB "Philippine Airlines pilots"
| @MNL place PHL "Manila" city
| @WHA public AUS LAB "Australian dockers"
| @BOT place AUS "Port Botany" exact
| @SHI company CHN BUS "Hong Kong shipowner"
| @FIL public PHL LAB "Filipino crew"
| @VNM state VNM GOV "Vietnam"
| @LAB public VNM LAB "three labour organisers"
| @USE body USA GOV "US embassy in Hanoi"
| @TIM state TLS GOV "Timor-Leste"
| @MAL public MYS LAB "Malaysian welders"
| @HER place TLS "Hera" city
| @JPT company JPN BUS "Japanese tuna buyers"
| @SOF public SLB AGR "Solomon Islands fishermen"
| @NOR place SLB "Noro" city
| @DHA place BGD "Dhaka" city
| @HKB public CHN LAB "Hong Kong bus drivers"
| @KMB company CHN BUS "Hong Kong bus operator"
| @HKL public CHN LAB "leader of the Hong Kong bus drivers"
| e23 THREATEN/restrict a=HKL r=KMB
| o3 threat e23

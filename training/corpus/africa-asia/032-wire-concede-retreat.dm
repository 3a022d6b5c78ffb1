# id: africa-asia/032-wire-concede-retreat
# publisher: Continental News Agency
# language: en
# published: 2018-03-08

[ETH Addis Ababa] has [e1 freed] [PRI [n1 6,300] prisoners] since [d1 January], and [MER opposition leader Lelisa Gudeta] [c1 expects] [w1 [HUN [n3 hundreds] more] to [e2 walk out] of jail].
| n1 other 6300
| d1 2018-01
| e1 RETREAT/release a=ETH r=PRI n=n1 t=d1 D=2018-01../stated C=human_rights
| q1 speculates s=MER
| n3 other 200..999 ~
| e2 RETREAT/release possible r=HUN n=n3

[UHU Kenyan President Daniel Kiprono] and [ODI opposition chief Peter Owuor] [e3 buried the hatchet] on the steps of Harambee House on [d2 Thursday], to the astonishment of [ALL their own lieutenants].
| d2 2018-03-08
| e3 AGREE a=UHU,ODI t=d2

[KIM.7 North Korean leader Ri Chol Min] has [e4+c2 offered] [w2 to [e5 halt] missile tests while talks last], [c3 according to] [ROK two South Korean envoys] who [e6 dined] with [KIM.8 him] on [d3 Monday].
| d3 2018-03-05
| q2 proposes s=KIM.7
| q3 asserts s=ROK
| e4 AGREE a=KIM.7 D=-
| e5 CONCEDE hypothetical a=KIM.7
| e6 CONSULT a=ROK,KIM.8 t=d3
| o1 invitation e4
| span w3 at="North Korean leader Ri Chol Min has offered to halt missile tests while talks last"

[ZAF Pretoria] [e7 apologised] to [MAR.8 the families] of [DEA 144 mental patients] who died after being moved to unlicensed homes, and [e8+c4 promised] [w4 to [e9 pay] each of [MAR.9 them] [n2 1 million rand]].
| n2 money 1000000 ZAR
| e7 CONCEDE a=ZAF r=MAR.8
| e8 AGREE a=ZAF r=MAR.8
| q4 promises s=ZAF
| e9 AID planned a=ZAF r=MAR.9 n=n2
| o2 promise e8

[COR The Congolese bishops] [e10 suspended] their Sunday marches after [KAB President Malonda's cabinet] [e11 backed down] on the use of voting machines.
| e10 CONCEDE a=COR r=KAB
| e11 CONCEDE a=KAB r=COR
| causes e11 e10

[SSR A South Sudanese rebel faction] [e12 vacated] [PAG Pagak] without a fight; [GOVS government soldiers] [e13 moved in] the same evening.
| e12 RETREAT/withdraw a=SSR p=PAG
| e13 COERCE/seize a=GOVS p=PAG C=territory

[GAMB Gambia] [e14 commuted] the death sentences of [CON [n4 22] convicts] to life and [c5 said] [w5 the gallows would be taken down].
| n4 other 22
| e14 CONCEDE a=GAMB r=CON n=n4
| q5 promises s=GAMB

The [e16 ceasefire] between [CPP Filipino communists] and [AFP the army] held for five months, and then neither side would [e17 renew] it.
| e16 RETREAT/ceasefire a=CPP,AFP D=-
| e17 AGREE denied a=CPP,AFP

[w6 “[BIS.8 We] [e18 beg] your pardon,”] [BIS.9 Bishop Hurley Nkosi] [c6 told] [SUR survivors] of a mission school fire.
| q6 asserts s=BIS.9
| e18 CONCEDE a=BIS.8 r=SUR

Forty thousand starlings circle the old cathedral of [BUK Bukavu] each dusk, and nobody knows why.

[SUD Khartoum] has [e19 let] [UNI UN food inspectors] into [JEB Jebel Marra] after a three-year [e21 ban].
| e19 RETREAT/access a=SUD r=UNI p=JEB
| e21 COERCE/restrict a=SUD r=UNI p=JEB D=-

[SSDP.8 President Deng Majak] [e20 stepped aside] as head of his party's bureau, [c7 saying] [w7 [SSDP.9 he] wanted younger men].
| e20 RETREAT/resign a=SSDP.8
| q7 asserts s=SSDP.8
| @ETH state ETH GOV "Ethiopia"
| @PRI public ETH CRM "prisoners"
| @MER person ETH OPP "Lelisa Gudeta" office="opposition leader"
| @HUN public ETH CRM "hundreds more prisoners"
| @UHU person KEN GOV "Daniel Kiprono" office="president of Kenya"
| @ODI person KEN OPP "Peter Owuor"
| @ALL office KEN PTY "lieutenants"
| @KIM person PRK GOV "Ri Chol Min"
| @ROK office KOR GOV "South Korean envoys"
| @ZAF state ZAF GOV "South Africa"
| @MAR public ZAF CVL "families of patients"
| @DEA public ZAF CVL "144 mental patients"
| @COR office COD REL "Congolese bishops"
| @KAB body COD GOV "Malonda's cabinet"
| @SSR group SSD REB "South Sudanese rebel faction"
| @PAG place SSD "Pagak" city
| @GOVS body SSD MIL "government soldiers"
| @GAMB state GMB GOV "Gambia"
| @CON public GMB CRM "22 convicts"
| @CPP group PHL REB "Filipino communists"
| @AFP body PHL MIL "Philippine army"
| @BIS person - REL "Hurley Nkosi" office="bishop"
| @SUR public - CVL "survivors of a mission school fire"
| @BUK place COD "Bukavu" city
| @SUD state SDN GOV "Sudan"
| @UNI office UNO - "UN food inspectors"
| @JEB place SDN "Jebel Marra" region
| @SSDP person SSD GOV "Deng Majak" office="president of South Sudan"

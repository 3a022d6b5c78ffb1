# id: long-reads/006-chronology-tigray
# publisher: Horn Briefing Centre
# language: en
# published: 2023-02-14

Timeline: two years of war and talk in northern [ETHP Ethiopia]

[d1 4 November 2020]: [ABR Prime Minister Getahun Alemu] [e1 sends] troops into [TIG Tigray] after [TPL forces loyal to the TPLF] [e2 overrun] bases of [NORC the Northern Command] overnight.
| d1 2020-11-04
| e1 MOBILIZE/troops a=ABR p=TIG t=d1 C=military,territory
| e2 ASSAULT a=TPL r=NORC t=d1 C=military
| causes e2 e1

[d2 9-10 November 2020]: [LAB [n1 Several hundred] day labourers] are [e3 killed] in [MAI Mai Kadra]; [SIDE each side] [e4 blames] [OTHER the other].
| d2 2020-11-09..2020-11-10
| n1 killed 200..999 ~
| e3 ASSAULT/targeted r=LAB p=MAI t=d2 n=n1 C=human_rights
| e4 ACCUSE/allege a=SIDE r=OTHER D=2020-11 C=human_rights

[d3 28 November 2020]: [ENDF The federal army] [e5 enters] [MEK Mekelle], and [ABR Mr Getahun] [c1 declares] [w1 the operation over].
| d3 2020-11-28
| e5 COERCE/seize a=ENDF p=MEK t=d3 C=military,territory
| q1 asserts s=ABR

[d4 March 2021]: [AMN Amnesty International] [c2 says] [w2 [ERS [ERI~ Eritrean] soldiers] [e6 shot] [CIV [n2 hundreds of] civilians] in [AXU Axum] the previous [d5 November]]; [ASM Asmara] [c3 rejects] [w3 the report as "preposterous"].
| d4 2021-03
| d5 2020-11
| n2 killed 200..999 ~
| e6 ASSAULT/firearms a=ERS r=CIV p=AXU t=d5 n=n2 C=human_rights,military
| q2 asserts s=AMN
| q3 denies s=ASM
| denies q3 q2

[d6 28 June 2021]: [GOV The federal government] announces a unilateral [e8 ceasefire] and [GOVT its troops] [e9 leave] [MEK Mekelle] within hours; [TPLF the TPLF], which [e7+c4 calls] the truce [w4 "a sick joke"], [e10 retakes] [x the city].
| d6 2021-06-28
| e7 ACCUSE/disapprove a=TPLF r=GOV t=d6 C=military
| e8 RETREAT/ceasefire planned a=GOV t=d6 C=military
| e9 RETREAT/withdraw a=GOVT p=MEK t=d6 C=military
| e10 COERCE/seize a=TPLF p=MEK t=d6 C=military,territory
| q4 accuses s=TPLF

[d7 July 2021 to early 2022]: Almost no fuel enters the region; [UN the United Nations] [c5 estimates] [w5 that 400,000 people live in famine-like conditions].
| d7 2021-07..2022-03
| q5 speculates s=UN

[d8 2 November 2021]: As [REBC rebel columns] [e11 push] south through [DES Dessie], [CAB the cabinet] [e12 proclaims] a state of emergency and [e13+c6 tells] [ADD residents of [ADDP Addis Ababa]] [w6 to [e14 register] their weapons].
| d8 2021-11-02
| e11 MOBILIZE/militia a=REBC p=DES t=d8 C=military
| e12 COERCE/restrict a=CAB t=d8 C=military,rights_freedoms
| e13 REQUEST a=CAB r=ADD t=d8 C=military
| e14 MOBILIZE/militia hypothetical a=ADD p=ADDP C=military
| q6 demands s=CAB
| causes e11 e12

[d9 7 January 2022]: [GOV The government] [e15 frees] [PRIS several opposition figures], among them [SEB a founder of the TPLF] aged 87.
| d9 2022-01-07
| e15 RETREAT/release a=GOV r=PRIS,SEB t=d9 C=political_institutions

[d10 24 August 2022]: The truce [e17 breaks down] near [KOB Kobo]; [SIDE each party] [e18+c7 accuses] [OTHER the other] [w7 of [e19 firing] first].
| d10 2022-08-24
| e17 ASSAULT p=KOB t=d10 C=military
| e18 ACCUSE/allege a=SIDE r=OTHER t=d10 C=military
| e19 ASSAULT/firearms a=OTHER D=2022-08-24/inferred C=military
| q7 accuses s=SIDE

[d11 2 November 2022]: In [PRE Pretoria], after ten days of [e20 talks] led by [AU the African Union], [DEL delegates of the two sides] [e21 sign] a cessation of [x hostilities] under which [TF Tigrayan fighters] are to [e22 disarm] within 30 days, [GOV the government] is to [e23 restore] aid and flights, and foreign troops, which the paper does not name, are to [e24 go] home.
| d11 2022-11-02
| e20 CONSULT/third-party a=DEL r=AU p=PRE D=2022-10-24..2022-11-02/inferred C=diplomatic
| e21 AGREE a=DEL p=PRE t=d11 C=diplomatic
| e22 RETREAT/disarm planned a=TF C=military
| e23 RETREAT/access planned a=GOV C=human_security
| e24 RETREAT/withdraw planned C=military
| o1 promise e21

[d12 January 2023]: [TPLF The TPLF] [e25 hands over] tanks and howitzers at [AGU Agulae] under the eyes of [MON African Union monitors], though [DIP a Western diplomat] [c8 doubts] [w8 that [ERS [ERI~ Eritrean] soldiers] have [e26 withdrawn] from all the border towns].
| d12 2023-01
| e25 RETREAT/disarm a=TPLF p=AGU t=d12 C=military
| e26 RETREAT/withdraw possible a=ERS C=military
| q8 speculates s=DIP

The centre's next bulletin will deal with the harvest.

| @ETHP place ETH "Ethiopia" country
| @ABR person ETH GOV "Getahun Alemu" office="prime minister"
| @TIG place ETH "Tigray" province
| @TPL group ETH REB "forces loyal to the TPLF"
| @NORC body ETH MIL "Northern Command"
| @LAB public ETH CVL "day labourers"
| @MAI place ETH "Mai Kadra" city
| @SIDE group ETH - "each side"
| @OTHER group ETH - "the other side"
| @ENDF body ETH MIL "federal army"
| @MEK place ETH "Mekelle" city
| @AMN group NGO - "Amnesty International"
| @ERS body ERI MIL "Eritrean soldiers"
| @ERI state ERI GOV "Eritrea"
| @CIV public ETH CVL "civilians"
| @AXU place ETH "Axum" city
| @ASM state ERI GOV "Eritrea"
| @GOV body ETH GOV "federal government"
| @GOVT body ETH MIL "government troops"
| @TPLF group ETH REB,PTY "TPLF"
| @UN body UNO - "United Nations"
| @REBC group ETH REB "rebel columns"
| @DES place ETH "Dessie" city
| @CAB body ETH GOV "cabinet"
| @ADD public ETH CVL "residents of Addis Ababa"
| @ADDP place ETH "Addis Ababa" city
| @PRIS public ETH OPP "opposition figures"
| @SEB public ETH OPP,PTY "founder of the TPLF"
| @KOB place ETH "Kobo" city
| @PRE place ZAF "Pretoria" city
| @AU body IGO - "African Union"
| @DEL office ETH - "delegates of the two sides"
| @TF group ETH REB "Tigrayan fighters"
| @AGU place ETH "Agulae" city
| @MON office IGO - "African Union monitors"
| @DIP office - GOV "Western diplomat"

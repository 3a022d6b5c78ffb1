# id: voices/011-wire-beliefs
# publisher: Meridian News Agency
# language: en
# published: 2021-03-04

[KUR Kurdish] commanders in [QAM Qamishli] [c1 suspect] [w1 that [TUR Turkey] will not [e1 attack] before the snow melts], and [USO American officers] quietly [c2 agree] [w2 with them].
| q1 speculates s=KUR
| q2 asserts s=USO
| e1 ASSAULT denied a=TUR C=military

[OPEC Two delegates] [c3 expect] [w3 [SAU Riyadh] to [e2+c4 offer] [w4 a further cut in output] when [MINI the ministers] [e4 confer] by video on [d1 Thursday]].
| d1 2021-03-04
| q3 speculates s=OPEC
| q4 proposes s=SAU
| e2 AGREE planned a=SAU C=economic
| e4 CONSULT/multilateral planned a=MINI t=d1 C=economic

[HAR The Balli party] [c5 intends] [w5 to [e5 sit out] the vote], [c6 says] [SPO a spokesman], [c7 adding] [w7 that nobody there [c8 thinks] [w8 the presidency worth a second election]].
| q5 promises s=HAR
| q6 asserts s=SPO
| q7 asserts s=SPO
| q8 denies
| e5 PROTEST/boycott planned a=HAR C=election
| span w6 at="The Balli party intends to sit out the vote"

[ETH Addis Ababa] [c9 regards] [TPLF the Tigray People's Liberation Front] [w9 as finished]; [TPL its leaders], in cassettes smuggled to [KHA Khartoum], [c11 describe] themselves [w11 as the government].
| q9 asserts s=ETH
| q11 asserts s=TPL

[w12 "It is a matter of honour for [HUN us] to [e6 veto] this,"] [ORB Prime Minister Gergely Bárdos] [c12 told] [KOS the weekly Hétfő], though [DIP diplomats in [BRU Brussels]] [c13 note] [w13 that he has never yet carried out such a threat].
| q12 threatens s=ORB
| q13 asserts s=DIP
| e6 REJECT hypothetical a=HUN C=diplomatic

[STAT Government statistics] [c14 suggest] [w14 that harvests in [MAL@ Malawi] rose by a tenth], but [FAR farmers near [ZOM Zomba]] [c15 swear] [w15 they have not seen it].
| q14 asserts s=STAT
| q15 denies s=FAR
| denies q15 q14

It has long been [c16 assumed] in [OTT Ottawa] [w16 that [MOU.61 Premier Colette Mouland] [c17 dreams] [w17 of leading a federal party]]; [MOU.62 she] [c18 professes] [w18 to dream of retirement].
| q16 asserts
| q17 speculates s=MOU.61
| q18 denies s=MOU.62

[CAB Cables sent in [d2 1974] by [EMB the British embassy in [LIS Lisbon]]] [c19 portray] [SPI a future prime minister] [w19 as "vain, punctual and easily flattered"].
| d2 1974
| q19 asserts s=CAB

[w22 [ALI The founder of a Hangzhou payments firm], [c20 rumoured] [w20 to be under house [e7 arrest]], was playing golf in [HAI Hainan] [d4 last week]], [c22 according to] [BLO a local blog].
| q20 speculates
| d4 2021-02-22..2021-03-01
| q22 asserts s=BLO
| e7 COERCE/arrest possible r=ALI C=economic

[w23 "Never say never,"] [c23 smiled] [COA the coach], whom [FED the federation] [c24 wants] [w24 to keep until [d3 2023]].
| d3 ..2024
| q23 asserts s=COA
| q24 promises s=FED

| @KUR office SYR REB "Kurdish commanders"
| @QAM place SYR "Qamishli" city
| @TUR state TUR GOV "Turkey"
| @USO office USA MIL "American officers"
| @OPEC office IGO - "two OPEC delegates"
| @SAU state SAU GOV "Saudi Arabia"
| @MINI office IGO GOV "OPEC ministers"
| @HAR group - PTY "Balli party"
| @SPO office - PTY "Balli party spokesman" office="spokesman"
| @ETH state ETH GOV "Ethiopia"
| @TPLF group ETH REB "Tigray People's Liberation Front"
| @TPL office ETH REB "TPLF leaders"
| @KHA place SDN "Khartoum" city
| @HUN state HUN GOV "Hungary"
| @ORB person HUN GOV "Gergely Bárdos" office="Prime Minister"
| @KOS company HUN JRN "Hétfő"
| @DIP office - GOV "diplomats in Brussels"
| @BRU place BEL "Brussels" city
| @STAT other MWI GOV "government statistics"
| @MAL state MWI GOV "Malawi"
| @FAR public MWI AGR "farmers near Zomba"
| @ZOM place MWI "Zomba" city
| @OTT place CAN "Ottawa" city
| @MOU person CAN GOV "Colette Mouland" office="Premier"
| @CAB other GBR GOV "cables of the British embassy"
| @EMB body GBR GOV "British embassy in Lisbon"
| @LIS place PRT "Lisbon" city
| @SPI office PRT GOV "future prime minister"
| @ALI person CHN BUS "founder of a Hangzhou payments firm"
| @HAI place CHN "Hainan" province
| @BLO company CHN JRN "local blog"
| @COA public - UNK "coach"
| @FED group - UNK "federation"

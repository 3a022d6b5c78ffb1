# id: quiet/012-briefs-contrast
# publisher: Continental Wire
# language: en
# published: 2023-11-14

[NAI NAIROBI] — Runners from [KEN.1 Kenya] launched a late attack on the Ngong hills on [d1 Sunday] and swept the first five places of the half-marathon, watched by a crowd that braved an hour of hail.
| d1 2023-11-12

[w1 [BAN.1 Bandits] who launched an [x attack] on a market in [ZAM Zamfara state] on [d2 Sunday] [e2 killed] [TRA [n1 11] traders]], [c1 said] [POL.1 the police], which has [e3 sent] [SQU.1 a tactical squad].
| d2 2023-11-12
| n1 killed 11
| q1 asserts s=POL.1
| e2 ASSAULT/targeted a=BAN.1 r=TRA p=ZAM t=d2 n=n1 C=crime
| e3 MOBILIZE/police a=POL.1 C=crime
| @TRA public NGA BUS "traders"

[w2 The phone maker will launch a folding model in [d3 January]], [c2 according to] [LEAK.1 a supplier] in [SHE Shenzhen] who asked not to be named.
| d3 2024-01
| q2 asserts s=LEAK.1

[w3 [PYO Pyongyang] will [e4 launch] a second reconnaissance satellite before [d4 the end of the month]], [c3 according to] [NOT.1 a notice to shipping] received by [TOK.1 Tokyo].
| d4 ..2023-12-01
| q3 asserts s=NOT.1
| e4 MOBILIZE/weapons planned a=PYO t=d4 C=military

[w4 The crickets raided the fridge, ran the bathroom and, in the end, evicted the tenant], [c4 writes] [HAS.1 Ludmila Haskova] in a memoir of growing up over a pet shop in [BRN Brno].
| q4 asserts s=HAS.1

[CUS.1 Customs officers] [x raided] a cold store in [ROT Rotterdam] at [d5 the weekend] and [e6 took away] [n2 1.4 tonnes] of cocaine packed between layers of frozen banana pulp.
| n2 seized 1.4 tonnes
| d5 2023-11-11..2023-11-13
| e6 COERCE/seize a=CUS.1 p=ROT t=d5 n=n2 C=illegal_drugs

Profit at [CO.1 the steelmaker Hanbit] was hit by a stronger won, and its shares took a hammering in [SEO Seoul] on [d11 Friday]; [w5 the worst is behind [CO.2 us]], [c5 insisted] [CO.3 the company] in a release that struck nobody as cheerful.
| d11 2023-11-10
| q5 asserts s=CO.3

[STE.2 Workers] at [CO.4 Hanbit]'s mill in [POH Pohang] [e7 walked off] the job on [d6 Monday] after talks over night pay [e8 broke down], and [c6 plan] [w6 to [e9 stay] out until [d7 Friday]].
| d6 2023-11-13
| d7 ..2023-11-18
| q6 promises s=STE.2
| e7 PROTEST/strike a=STE.2 r=CO.4 p=POH t=d6 C=economic
| e8 SANCTION/discontinue a=STE.2,CO.4 D=- C=economic
| e9 PROTEST/strike planned a=STE.2 r=CO.4 t=d7 C=economic
| causes e8 e7

She was charged twice for the same sofa, and [SHO the shop] charged nothing for the apology.

[PRS.1 Prosecutors] in [LIM Lima] [e10+c7 charged] [MAY.1 a former mayor of [CAL Callao]] [w7 with taking bribes for a landfill] on [d8 Monday]; [c8 calling] [w8 the case "a telenovela without the love story"], [MAY.2 he] promised to read every page of it.
| d8 2023-11-13
| q7 accuses s=PRS.1
| q8 denies s=MAY.2
| e10 ACCUSE/allege a=PRS.1 r=MAY.1 t=d8 C=corruption,legal
| denies q8 e10

[w9 A cold front will attack the south from [d9 Thursday], bringing snow to [BAR Bariloche] and gusts of 110 kilometres an hour to the coast of [CHU Chubut]], [SMN.1 the weather service] [c9 forecasts].
| d9 2023-11-16
| q9 asserts s=SMN.1

[TAF [TUR.1 Turkey]'s air force] [e11 attacked] [PKK.1 Kurdish fighters] in the hills above [SUL Sulaymaniyah] [d10 overnight], and [e13+c10 threatened] in [ANK.1 a statement] [w10 to [e12 hit] [PKK.2 them] "as often as it takes"].
| d10 2023-11-13..2023-11-15
| q10 threatens s=TAF
| e11 ASSAULT/aerial a=TAF r=PKK.1 p=SUL t=d10 C=military
| e12 ASSAULT hypothetical a=TAF r=PKK.2 C=military
| e13 THREATEN/violence a=TAF r=PKK.1 C=military
| o1 threat e13
| @TAF body TUR MIL "Turkish air force"
| @NAI place KEN "Nairobi" city
| @KEN state KEN GOV "Kenya"
| @BAN group NGA CRM "bandits"
| @ZAM place NGA "Zamfara state" province
| @POL body NGA COP "Nigerian police"
| @SQU body NGA COP "tactical squad"
| @LEAK public CHN BUS "supplier in Shenzhen"
| @SHE place CHN "Shenzhen" city
| @PYO state PRK GOV "North Korea"
| @TOK state JPN GOV "Japan"
| @NOT other PRK - "notice to shipping"
| @HAS person CZE UNK "Ludmila Haskova"
| @BRN place CZE "Brno" city
| @CUS body NLD GOV "customs officers"
| @ROT place NLD "Rotterdam" city
| @STE public KOR LAB "steelworkers"
| @CO company KOR BUS "Hanbit"
| @SEO place KOR "Seoul" city
| @POH place KOR "Pohang" city
| @SHO company - BUS "the shop"
| @PRS office PER JUD "prosecutors"
| @LIM place PER "Lima" city
| @MAY public PER ELI "former mayor of Callao"
| @CAL place PER "Callao" city
| @BAR place ARG "Bariloche" city
| @CHU place ARG "Chubut" province
| @SMN body ARG GOV "weather service"
| @TUR state TUR GOV "Turkey"
| @PKK group - REB "Kurdish fighters"
| @SUL place IRQ "Sulaymaniyah" city
| @ANK other TUR GOV,MIL "defence ministry statement"

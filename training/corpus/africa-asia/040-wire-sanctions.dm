# id: africa-asia/040-wire-sanctions
# publisher: Equator Press
# language: en
# published: 2025-09-25

[AUS Australia] and [NZL New Zealand] jointly [e1 blacklisted] [JAD [n1 nine] Myanmar jade traders] on [d1 Thursday], and [EU Brussels] is [c1 expected] [w1 to [e2 add] [MOGE the state gas firm] to its own list next].
| d1 2025-09-25
| n1 other 9
| e1 SANCTION/discontinue a=AUS,NZL r=JAD t=d1 n=n1 C=economic
| q1 speculates
| e2 SANCTION/discontinue planned a=EU r=MOGE

[GHA Accra] has [e3 dismissed] [CJ the chief justice] over misspent travel money, which [BAR the bar association] [e4+c2 decried] [w2 as “a decapitation”].
| e3 SANCTION/expel a=GHA r=CJ
| e4 ACCUSE/disapprove a=BAR r=GHA
| q2 accuses s=BAR

[USA Washington] [e5 revoked] easy visas for [NAM Namibian] and [GAB Gabonese students], and [WIN.8 Windhoek] has [c3 hinted] [w3 that [WIN.9 it] may [e6 reciprocate]].
| e5 SANCTION/discontinue a=USA r=NAM,GAB
| q3 threatens s=WIN.8
| e6 SANCTION/discontinue possible a=WIN.9 r=USA

[ZAN Zanzibar's ruling party] [e7 threw out] [MEM [n2 four] members] who had [e8 met] [ACT opposition activists] in [MOM Mombasa] without leave.
| n2 other 4
| e7 SANCTION/expel a=ZAN r=MEM n=n2
| e8 CONSULT a=MEM,ACT p=MOM D=-

[KOR South Korea] [e9 slashed] its contribution to [UNF a UN climate fund] by half, yet [c4 denies] [w4 [e10 walking away] from it].
| e9 SANCTION/discontinue a=KOR r=UNF
| q4 denies s=KOR
| e10 SANCTION/withdraw denied a=KOR r=UNF

[MLI Bamako] [e11 gave] [FRE the French attaché] 48 hours to clear out and [e12 pulled] its own man from [PAR Paris].
| e11 SANCTION/expel a=MLI r=FRE
| e12 SANCTION/withdraw a=MLI p=PAR

[TAI A Taipei court] [e13 found guilty] [SPY a former presidential aide] of [e14 passing] itineraries to [CHN Beijing], and he faces up to ten years.
| e13 SANCTION/convict a=TAI r=SPY C=intelligence
| e14 COOPERATE a=SPY r=CHN D=-

[w5 Unless [ERI Asmara] [e15 hands over] the ferry's log, [YEM Aden] will [e16 stop] insuring its dhows], [PORT a port captain] [e22+c5 thundered].
| q5 threatens s=PORT
| e15 COOPERATE hypothetical a=ERI
| e16 SANCTION/discontinue hypothetical a=YEM r=ERI

Half of [TUV Tuvalu]'s eleven thousand people live on a single atoll shaped like a bent pin.

[WTO A Geneva trade panel] [e17 sided] with [IDN Jakarta] over palm-oil labels, and [EU the EU] must now [e20 scrap] its levy or face [e21 retaliation].
| e17 SUPPORT a=WTO r=IDN
| e20 CONCEDE hypothetical a=EU
| e21 SANCTION/discontinue hypothetical r=EU
| e22 THREATEN/relations a=PORT r=ERI
| o1 threat e22

[w6 If [KNU the Karen National Union] [e23 takes] [MYW Myawaddy] again, [THA Bangkok] may [e24 seal] the friendship bridges and [e25 halt] fuel sales], [ANA analysts] at [CHU a Chulalongkorn institute] [c6 wrote].
| q6 speculates s=ANA
| e23 COERCE/seize hypothetical a=KNU p=MYW
| e24 COERCE/restrict hypothetical a=THA
| e25 SANCTION/discontinue hypothetical a=THA
| @AUS state AUS GOV "Australia"
| @NZL state NZL GOV "New Zealand"
| @JAD company MMR BUS "Myanmar jade traders"
| @MOGE company MMR BUS "state gas firm"
| @GHA state GHA GOV "Ghana"
| @CJ office GHA JUD "chief justice of Ghana"
| @BAR group GHA JUD "bar association"
| @USA state USA GOV "United States"
| @NAM public NAM EDU "Namibian students"
| @GAB public GAB EDU "Gabonese students"
| @WIN state NAM GOV "Namibia"
| @ZAN group TZA PTY,GOV "Zanzibar's ruling party"
| @MEM office TZA PTY "four members of Zanzibar's ruling party"
| @ACT public TZA OPP "opposition activists"
| @MOM place KEN "Mombasa" city
| @KOR state KOR GOV "South Korea"
| @UNF body UNO - "UN climate fund"
| @MLI state MLI GOV "Mali"
| @FRE office FRA GOV,MIL "French attaché"
| @PAR place FRA "Paris" city
| @TAI body TWN JUD "Taipei court"
| @SPY office TWN ELI "former presidential aide"
| @CHN state CHN GOV "China"
| @ERI state ERI GOV "Eritrea"
| @YEM state YEM GOV "Yemen"
| @PORT office YEM GOV "port captain"
| @TUV place TUV "Tuvalu" country
| @WTO body IGO JUD "Geneva trade panel"
| @IDN state IDN GOV "Indonesia"
| @EU body EUR - "European Union"
| @KNU group MMR REB "Karen National Union"
| @MYW place MMR "Myawaddy" city
| @THA state THA GOV "Thailand"
| @ANA public THA EDU "analysts"
| @CHU group THA EDU "Chulalongkorn institute"

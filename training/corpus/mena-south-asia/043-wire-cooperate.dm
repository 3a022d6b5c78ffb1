# id: mena-south-asia/043-wire-cooperate
# publisher: Meridian Newswire
# language: en
# published: 2024-04-15

[IND India] and [OMN Oman] [e1 drilled] side by side off [DUQ Duqm] last week, and [SHIPS [n1 seven] warships] joined the closing parade.
| @IND state IND GOV "India"
| @OMN state OMN GOV "Oman"
| @DUQ place OMN "Duqm" city
| @SHIPS body - MIL "warships"
| d1 2024-04-08..2024-04-15
| span d1 at="last week"
| n1 other 7
| e1 COOPERATE a=IND,OMN p=DUQ t=d1 n=n1 C=military

[BHRA Bahrain] has [e2 extradited] [KHA.1 Khalil Mansoor] to [IRQ Iraq], where [KHA.2 he] will [e3 stand trial] in [d2 June] over a bank fraud.
| @BHRA state BHR GOV "Bahrain"
| @KHA person IRQ CRM "Khalil Mansoor"
| @IRQ state IRQ GOV "Iraq"
| d2 2024-06
| e2 COOPERATE a=BHRA r=IRQ C=legal
| e3 ACCUSE/allege planned r=KHA.2 t=d2 C=legal,corruption
| o1 scheduled e3 due=2024-06

[CIAO American spies] [e4 tipped off] [MOSC Moscow] about the concert hall gunmen, [NYT The New York Times] [c1 reported], and [IRN.1 Tehran] [c2 says] [w2 [IRN.2 it] had [e5 passed on] a similar warning].
| @CIAO office USA SPY "American spies" office="spies"
| @MOSC state RUS GOV "Russia"
| @NYT company USA JRN "The New York Times"
| @IRN state IRN GOV "Iran"
| span w1 at="American spies tipped off Moscow about the concert hall gunmen"
| q1 asserts s=NYT
| q2 asserts s=IRN.1
| e4 COOPERATE a=CIAO r=MOSC D=- C=intelligence,terrorism
| e5 COOPERATE a=IRN.2 r=MOSC D=- C=intelligence,terrorism

[TURK Turkey] and [IRQX Iraq] will [e7 build] a 1,200-kilometre road and railway from [BAS Basra] to [MER Mersin], a project [UAE Abu Dhabi] and [QAT Doha] have [e8+c3 agreed] [w3 to [e9 fund]].
| @TURK state TUR GOV "Turkey"
| @IRQX state IRQ GOV "Iraq"
| @BAS place IRQ "Basra" city
| @MER place TUR "Mersin" city
| @UAE state ARE GOV "United Arab Emirates"
| @QAT state QAT GOV "Qatar"
| q3 promises s=UAE
| e7 COOPERATE planned a=TURK,IRQX C=economic
| e8 AGREE a=UAE,QAT C=economic
| e9 AID planned a=UAE,QAT C=economic
| o2 promise e8

[w4 [EGY~.8 Egyptian] and [ISR~ Israeli] officers are [e10 swapping] satellite pictures of smugglers' camps], [c4 according to] [DIPL a Western diplomat], though [EGY.9 Cairo] [c5 denies] [w5 any such [e11 exchange]].
| @EGY state EGY GOV "Egypt"
| @ISR state ISR GOV "Israel"
| @DIPL office - GOV "Western diplomat" office="diplomat"
| q4 asserts s=DIPL
| q5 denies s=EGY.9
| e10 COOPERATE a=EGY.8,ISR D=- C=intelligence
| e11 COOPERATE denied C=intelligence
| repeats e11 e10
| denies q5 e10

[PAKS Pakistan] [e12 handed over] [LIB.1 a Libyan suspect] to [USA the United States] in [d3 2005], and [LIB.2 he] is still awaiting trial at [GUAN Guantanamo].
| @PAKS state PAK GOV "Pakistan"
| @LIB person LBY REB "Libyan suspect"
| @USA state USA GOV "United States"
| @GUAN place USA "Guantanamo" exact
| d3 2005
| e12 COOPERATE a=PAKS r=USA t=d3 C=terrorism

[JOR.1 Jordan], [ISR.5 Israel] and [UAEX the Emirates] planned to [e13 exchange] water for solar power, but [JOR.2 Amman] [e14 shelved] the signing after the war began.
| @JOR state JOR GOV "Jordan"
| @UAEX state ARE GOV "United Arab Emirates"
| span c6 at="planned"
| span w6 at="to exchange water for solar power"
| q6 promises s=JOR.1
| e13 COOPERATE planned a=JOR.1,ISR.5,UAEX D=- C=natural_resource
| e14 REJECT/change a=JOR.2 r=ISR.5 C=natural_resource,diplomatic

[BGDX Bangladesh] and [NPL Nepal] [e15 started] trading electricity through an Indian line at midnight, a first for the region.
| @BGDX state BGD GOV "Bangladesh"
| @NPL state NPL GOV "Nepal"
| e15 COOPERATE a=BGDX,NPL D=2024-04-15/stated C=economic

It is a thin line that divides a market from a museum in the copper lane of [ISF Isfahan].
| @ISF place IRN "Isfahan" city

[SAUK Riyadh] [e16 pledged] [n2 $500 million] toward a joint satellite with [EGYK Cairo], [w7 "if the price of oil behaves"], [FINM the finance minister] [c7 quipped].
| @SAUK state SAU GOV "Saudi Arabia"
| @EGYK state EGY GOV "Egypt"
| @FINM office SAU GOV "finance minister" office="finance minister"
| n2 money 500000000 USD
| q7 promises s=FINM
| e16 AGREE a=SAUK r=EGYK n=n2 C=economic,technology
| o3 promise e16

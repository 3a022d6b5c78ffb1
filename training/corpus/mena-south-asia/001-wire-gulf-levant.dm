# id: mena-south-asia/001-wire-gulf-levant
# publisher: Meridian Newswire
# language: en
# published: 2024-02-22

[QAT Qatar] on [d1 Wednesday] [e1+c1 urged] [ISR Israel] and [HAMAS Hamas] [w1 to [e2 accept] a six-week [e3 truce] before the fasting month begins].
| @QAT state QAT GOV "Qatar"
| @ISR state ISR GOV "Israel"
| @HAMAS group PSE REB "Hamas"
| d1 2024-02-21
| q1 demands s=QAT
| e1 REQUEST/yield a=QAT r=ISR,HAMAS t=d1 C=diplomatic
| e2 AGREE hypothetical a=ISR,HAMAS
| e3 RETREAT/ceasefire hypothetical a=ISR,HAMAS
| o1 demand e1

[HOUF [HOU Houthi] fighters] [e4 fired] [n1 two] missiles at a Liberian-flagged bulk carrier in [ADENG the Gulf of Aden], [w2 wounding [CREW [n2 one] crew member]], [UKMTO the British maritime agency] [c2 said].
| @HOU group YEM REB "Houthis"
| @HOUF group YEM REB "Houthi fighters"
| @CREW public - CVL "crew member"
| @ADENG place - "Gulf of Aden" region
| @UKMTO body GBR GOV "British maritime agency"
| n1 other 2
| n2 injured 1
| q2 asserts s=UKMTO
| e4 ASSAULT/heavy-weapons a=HOUF r=CREW p=ADENG n=n1,n2

[JOR Jordan] and [EGY Egypt] [e5 airlifted] flour and baby milk to [NGAZA northern Gaza] on [d2 Tuesday] after [WFP the World Food Programme] [e6 suspended] its own deliveries there.
| @JOR state JOR GOV "Jordan"
| @EGY state EGY GOV "Egypt"
| @NGAZA place PSE "northern Gaza" region
| @WFP body UNO - "World Food Programme"
| d2 2024-02-20
| e5 AID a=JOR,EGY p=NGAZA t=d2 C=human_security
| e6 SANCTION/discontinue a=WFP p=NGAZA D=- C=human_security

[LBN.1 Beirut] lodged a [e7 complaint] with [UNSC the UN Security Council] over what [LBN.2 it] [c3 called] [w3 "a systematic [e8 burning] of olive groves"] by [ISRTR [ISR~ Israeli] troops].
| @LBN state LBN GOV "Lebanon"
| @UNSC body UNO - "UN Security Council"
| @ISRTR body ISR MIL "Israeli troops"
| q3 accuses s=LBN.2
| e7 ACCUSE/disapprove a=LBN.1 r=ISRTR C=diplomatic
| e8 ASSAULT/destroy a=ISRTR D=-
| causes e8 e7

[SAU Saudi Arabia]'s [SFM foreign minister] [e9 hosted] [IFM his [IRN~ Iranian] counterpart] in [JED Jeddah] for [x talks] on shipping, and [SIDES the two] will [e11 meet] again in [TEH Tehran] [d3 next month].
| @SAU state SAU GOV "Saudi Arabia"
| @SFM office SAU GOV "Saudi foreign minister" office="foreign minister"
| @IRN state IRN GOV "Iran"
| @IFM office IRN GOV "Iranian foreign minister" office="foreign minister"
| @SIDES public - GOV "the two ministers"
| @JED place SAU "Jeddah" city
| @TEH place IRN "Tehran" city
| d3 2024-03
| e9 CONSULT/visit a=IFM r=SFM p=JED C=diplomatic
| e11 CONSULT planned a=SIDES p=TEH t=d3 C=diplomatic
| o2 scheduled e11 due=2024-03

[IRQ Baghdad] will [e12 expel] the last [FADV foreign advisers] unless [USA Washington] [e13 apologises] for [d4 last week]'s [e14 drone strike], [ADV an adviser to the prime minister] [e15+c4 threatened].
| @IRQ state IRQ GOV "Iraq"
| @FADV public - MIL "foreign advisers"
| @USA state USA GOV "United States"
| @ADV office IRQ GOV "adviser to the Iraqi prime minister" office="adviser to the prime minister"
| d4 2024-02-12..2024-02-19
| span w4 at="Baghdad will expel the last foreign advisers unless Washington apologises for last week's drone strike"
| q4 threatens s=ADV
| e12 SANCTION/expel hypothetical a=IRQ r=FADV C=diplomatic
| e13 CONCEDE hypothetical a=USA C=diplomatic
| e14 ASSAULT/drone t=d4 C=military
| e15 THREATEN/expel a=ADV r=USA C=diplomatic
| o3 threat e15

[KWT Kuwait] has [e16 waved through] [n3 $90 million] in grants for [JORH Jordanian hospitals], the first tranche of which [TREAS treasury officials] [c5 expect] [w5 to be [e17 paid] in [d5 April]].
| @KWT state KWT GOV "Kuwait"
| @JORH body JOR MED "Jordanian hospitals"
| @TREAS office KWT GOV "treasury officials" office="treasury officials"
| d5 2024-04
| n3 money 90000000 USD
| q5 speculates s=TREAS
| e16 AID planned a=KWT r=JORH n=n3 D=- C=economic,health
| e17 AID planned a=KWT r=JORH t=d5 C=economic,health

[BHRC A Bahraini appeals court] [e18 upheld] life terms for [ACTS [n4 three] activists], and [FAM their relatives] [e19 heckled] [BENCH the bench] until [GUARDS guards] [e20 cleared] the room.
| @BHRC body BHR JUD "Bahraini appeals court"
| @ACTS public BHR CVL "three activists"
| @FAM public BHR ELI "activists' relatives"
| @BENCH body BHR JUD "the bench"
| @GUARDS office BHR COP "court guards" office="guards"
| n4 other 3
| e18 COERCE/arrest a=BHRC r=ACTS n=n4 C=legal
| e19 ACCUSE/disapprove a=FAM r=BENCH C=legal
| e20 COERCE/restrict a=GUARDS r=FAM C=legal

Prices of lamb in [AMMAN Amman] have climbed by a third since [d6 December], and [BUTCH butchers] [e25+c6 complain] [w6 that the [x war] is killing their trade].
| @AMMAN place JOR "Amman" city
| @BUTCH public JOR BUS "butchers"
| d6 2023-12
| q6 accuses s=BUTCH
| e25 ACCUSE/disapprove a=BUTCH

[OMN Oman] neither [e21 endorsed] nor [e22 criticised] the [USA~ American] [e23 raids] on [YEM@ Yemen], though [OFM its foreign minister] [e24+c7 appealed] to [BELL both sides] [w7 for restraint].
| @OMN state OMN GOV "Oman"
| @YEM state YEM GOV "Yemen"
| @OFM office OMN GOV "Omani foreign minister" office="foreign minister"
| @BELL group - - "both sides"
| q7 demands s=OFM
| e21 SUPPORT denied a=OMN r=USA
| e22 ACCUSE/disapprove denied a=OMN r=USA
| e23 ASSAULT a=USA p=YEM D=- C=military
| e24 REQUEST a=OFM r=BELL C=diplomatic
| o4 request e24

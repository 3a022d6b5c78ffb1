# id: long-reads/023-reportage-delta
# publisher: Estuary Magazine
# language: en
# published: 2017-08-19

The pipeline under the church

The road to [OKP Okpoama] ends at a jetty, and the jetty ends at a woman called [BLE Blessing Tamuno], who sells palm oil, gossip and, in her slack hours, phone credit.
[BLE She] has buried two husbands, neither of whom, she is at pains to make clear, died of politics.
The creek smells of petrol.
Children swim in it.

Ten years ago [EBI.1 her cousin Ebikabowei], a welder whom [SHE.1 the oil company] had [e1 dismissed] for leading a [e2 walkout], took to the mangroves with eleven friends and a borrowed boat; within a year [EBI.2 they] had [e3 abducted] [ENG nine foreign engineers], [e4 blown up] a manifold and forced the shutdown of a fifth of the country's exports.
[w1 They never [e5 killed] [HOS a hostage]], [EBI.3 he] [c1 insists] when I find him at last, plump and courteous, in an office of [AMN the amnesty programme] in [YEN Yenagoa], where the air conditioner is set to arctic.
[w2 "We [e6 asked] for schools and [GOV they] [e7 sent] gunboats,"] [EBI.4 he] [c2 says].
| e1 SANCTION/expel a=SHE.1 r=EBI.1 D=- C=economic,natural_resource
| e2 PROTEST/strike a=EBI.1 r=SHE.1 D=- C=economic
| e3 ASSAULT/abduct a=EBI.2 r=ENG n=n1 D=- C=natural_resource
| e4 ASSAULT/explosives a=EBI.2 D=- C=natural_resource
| e5 ASSAULT/targeted denied a=THY r=HOS C=natural_resource
| span THY at="They"#1
| e6 REQUEST/assist a=WEE r=GOV D=- C=economic
| span WEE at="We"#1
| e7 MOBILIZE/weapons a=GOV D=- C=repression
| span n1 at="nine"#1
| n1 abducted 9
| q1 denies s=EBI.3
| q2 accuses s=EBI.4

In [d1 2009] [PRES President Musa Garki] [e8 pardoned] [MIL any militant] who [e9 handed in] his weapon, and [EBI.5 Ebikabowei], who gave up forty rifles and a rocket launcher on live television, has since drawn a stipend larger than a teacher's.
What worries [EBI.6 him] now are [AVE.1 the boys] who call themselves [AVE.3 the Avengers].
[w4 If [ABU Abuja] [e10 cuts] the stipends, as [FIN.1 the finance minister] keeps [c3 hinting] [w3 [FIN.2 she] will], [AVE.2 they] will be joined], [EBI.7 he] [c4 predicts], [w4 by everyone who ever [e11 laid down] a gun].
The office printer then jams and he excuses himself.
| d1 2009
| e8 CONCEDE a=PRES r=MIL t=d1 C=political_institutions
| e9 RETREAT/disarm a=MIL D=- C=natural_resource
| e10 SANCTION/discontinue hypothetical a=ABU C=economic
| e11 RETREAT/disarm a=EVE D=- C=natural_resource
| span EVE at="everyone"#1
| q4 speculates s=EBI.7
| q3 threatens s=FIN.1

Under the floor of [BLE.5 Blessing]'s church, St Peter's, runs a twelve-inch line that [AVE.5 the Avengers] [e12 punctured] in [d2 February], and [PAS the pastor], a practical man, moved the altar three metres to the left.
[SHE.5 The company] [c5 offered] [w5 to [e13 rebuild] the church on higher ground], provided that [PAS.2 the parish] [e14 dropped] its suit; [PAS.3 it] [e15 refused].
On [d3 Sunday] they sang so loudly that the pipe could not be heard.
| d2 2017-02
| d3 2017-08-13
| e12 ASSAULT/destroy a=AVE.5 t=d2 C=natural_resource
| e16 AGREE a=SHE.5 r=PAS.2 D=- C=environment
| span e16 at="offered"#1
| e13 AID hypothetical a=SHE.5 C=environment
| e14 CONCEDE hypothetical a=PAS.2 r=SHE.5 C=legal
| e15 REJECT a=PAS.3 r=SHE.5 D=- C=legal
| answers e15 e16
| q5 proposes s=SHE.5
| o1 invitation e16 refused closed=e15

| @OKP place NGA "Okpoama" city
| @BLE person NGA BUS,CVL "Blessing Tamuno"
| @EBI person NGA REB,ELI "Ebikabowei"
| @SHE company MNC BUS "oil company"
| @ENG public - BUS "foreign engineers"
| @HOS public - CVL "a hostage"
| @THY group NGA REB "the militants"
| @WEE group NGA REB "the militants"
| @AMN body NGA GOV "amnesty programme"
| @YEN place NGA "Yenagoa" city
| @GOV body NGA GOV "government"
| @PRES person NGA GOV "Musa Garki" office="president"
| @MIL public NGA REB "militants"
| @AVE group NGA REB "Avengers"
| @ABU state NGA GOV "Nigeria"
| @FIN office NGA GOV "finance minister"
| @EVE public NGA REB "everyone who laid down a gun"
| @PAS office NGA REL "pastor and parish"

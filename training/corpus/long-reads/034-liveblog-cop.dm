# id: long-reads/034-liveblog-cop
# publisher: Harbour Wire Live
# language: en
# published: 2011-12-10

LIVE: Climate talks in [DUR Durban] run into extra time

07:40 Delegates are asleep on their coats in the corridor outside plenary two.
[CON The conference] should have closed on [d1 Friday]; nobody has said when it will.
| d1 2011-12-09

09:15 [EUN The EU], backed by [AOS the alliance of small island states], again [e1+c1 demands] [w1 a road map to a treaty that would bind all big emitters].
[NAT Nirmala Krishnamurthy], India's environment minister, [e2+c2 refuses] [w2 to [e3 sign] away "the right to electric light" of six hundred million people].
[CHND The [CHN~ Chinese] delegation] is [c3 said] [w3 to be ready to [e4 accept] a text from [d2 2020]].
| d2 2020
| e1 REQUEST/change a=EUN C=environment,diplomatic
| e2 REJECT/change a=NAT C=environment
| e3 SUPPORT denied a=NAT C=environment
| e4 AGREE hypothetical a=CHND C=environment
| q1 demands s=EUN
| q2 denies s=NAT
| q3 speculates
| answers e2 e1
| o1 demand e1 refused closed=e2

11:02 [w4 [USAD The [USA~ American] envoy] has [e5 threatened] to [e6 walk out] at noon], [GRE a Greenpeace campaigner] [c4 whispers].
[USAD.11 He], cornered in the lift, [c5 says] [w5 [USAD.2 he] has done no such thing].
| e5 THREATEN/relations a=USAD D=- C=environment
| e6 REJECT/meet hypothetical a=USAD C=environment
| q4 asserts s=GRE
| q5 denies s=USAD.11
| denies q5 e5

13:20 The tea urn in hall four has been repaired, to cheers.

16:45 [NAT Krishnamurthy] and [EUCN Freja Lindqvist], the EU's climate chief, [e7 confer] on the floor for ten minutes with fifty people leaning in to hear.
One word, it appears, has been changed.
[VEN [VENN Venezuela]'s envoy] [e8+c6 complains] [w6 that [CHAIR the chair] ignored her when she stood on a table], which is true.
| e7 CONSULT a=NAT,EUCN C=environment
| e8 ACCUSE/disapprove a=VEN r=CHAIR C=environment
| q6 accuses s=VEN

22:10 It is done.
[ALL All 194 parties] have [e9+c7 agreed] [w7 to [e10 negotiate], by [d3 2015], "an outcome with legal force"]; nobody in the hall can say what that means, and nobody asks.
[w8 [CAN Canada] will], [CANS two of its diplomats] [c8 believe], [w8 nonetheless [e11 pull out] of the protocol on [d4 Monday]].
| d3 ..2015
| d4 2011-12-12
| e9 AGREE a=ALL C=environment
| e10 CONSULT/multilateral planned a=ALL t=d3 C=environment
| e11 SANCTION/withdraw planned a=CAN t=d4 C=environment
| q7 promises s=ALL
| q8 speculates s=CANS
| o2 promise e9

| @DUR place ZAF "Durban" city
| @CON body UNO - "conference"
| @EUN state EUR - "European Union"
| @AOS group IGO - "alliance of small island states"
| @NAT person IND GOV "Nirmala Krishnamurthy" office="environment minister"
| @CHND office CHN GOV "Chinese delegation"
| @CHN state CHN GOV "China"
| @USAD office USA GOV "American envoy"
| @USA state USA GOV "United States"
| @GRE group NGO - "Greenpeace campaigner"
| @EUCN person EUR - "Freja Lindqvist" office="climate chief"
| @VEN office VEN GOV "Venezuelan envoy"
| @VENN state VEN GOV "Venezuela"
| @CHAIR office UNO - "chair"
| @ALL state - GOV "all 194 parties"
| @CAN state CAN GOV "Canada"
| @CANS office CAN GOV "two diplomats"

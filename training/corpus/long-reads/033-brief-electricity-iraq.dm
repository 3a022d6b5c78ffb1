# id: long-reads/033-brief-electricity-iraq
# publisher: Two Rivers Policy Notes
# language: en
# published: 2018-09-13

Policy note: What [BAS Basra] tells us about [IRQP Iraq]

On the night of [d1 6 September] [CRO a crowd] that had been told for the eleventh summer running that the water was safe to drink [e1 set fire] to the offices of [PARL every party it could find], and the next evening, while [GOV the governor] was still [e2 blaming] [INF "infiltrators"] on the telephone, to [IRNC the consulate of [IRN Iran]].
By then [SEC security forces], which [AMN Amnesty International] [e3+c1 accuses] [w1 of [e4 using] live ammunition], had [e5 killed] [PRO [n1 at least fifteen] people] in a week.
The tap water in the Zubair district is three times as salty as the limit allows.
Some 30,000 people have been treated for stomach pains.
| d1 2018-09-06
| n1 killed 15..
| e1 ASSAULT/destroy a=CRO r=PARL,IRNC t=d1 C=economic
| e2 ACCUSE/allege a=GOV r=INF D=2018-09-07/inferred C=economic
| e3 ACCUSE/allege a=AMN r=SEC D=- C=human_rights
| e4 ASSAULT/firearms a=SEC D=- C=repression
| e5 ASSAULT a=SEC r=PRO D=2018-09/inferred n=n1 C=repression
| q1 accuses s=AMN

Three readings compete.
The first, popular in [BAGP Baghdad], [c6 holds] [w6 that foreign hands are at work]; [ARC the Popular Mobilisation Forces], whose own office burned, have [e6+c2 vowed] [w2 to [e7 strike] "[USC the [USA~ American] consulate] that pays the arsonists"].
The second sees a family quarrel among the parties that divided the port between them after [d2 2003] and are now unable to form a cabinet.
The third, which is ours, is duller: [POLL a survey of 1,200 households] [c3 finds] [w3 that four in five young men have never met anyone who found a job without paying for it].
| d2 2003
| e6 THREATEN/violence a=ARC r=USC D=- C=military
| e7 ASSAULT hypothetical a=ARC r=USC C=military
| q2 threatens s=ARC
| q3 asserts s=POLL
| q6 asserts
| o1 threat e6

What should donors do?
Above all they should resist the temptation to open another training centre.
[KUW Kuwait], which [e8+c5 offered] [IRQ Iraq] in [d3 July] [w5 to [e9 lend] it seventeen generators] and was [e10 thanked] by [MIN a minister] who then left them in a customs shed, has asked for nothing in return.
[TEH.1 Tehran], by contrast, [e11 cut off] the power it sells across the border over unpaid bills, and [OFF officials in the electricity ministry] [c4 fear] [w4 [TEH.2 it] may [e12 do] so again once the banking [e13 sanctions] that [WAS Washington] [x announced] in [d4 May] take effect].
| d3 2018-07
| d4 2018-05
| e8 AGREE a=KUW r=IRQ t=d3 C=economic
| e9 AID hypothetical a=KUW r=IRQ C=economic
| e10 SUPPORT a=MIN r=KUW D=- C=economic
| e11 COERCE/withhold a=TEH.1 D=2018-07/inferred C=economic
| e12 COERCE/withhold possible a=TEH.2 C=economic
| e13 SANCTION/discontinue planned a=WAS C=economic
| q5 proposes s=KUW
| q4 speculates s=OFF

Water wars, a phrase we dislike, are not about to break out.
But a state that cannot fill a glass will find it hard to fill a ballot box.

| @BAS place IRQ "Basra" city
| @IRQP place IRQ "Iraq" country
| @CRO public IRQ CVL "crowd"
| @PARL group IRQ PTY "parties"
| @GOV office IRQ GOV "governor of Basra"
| @INF public IRQ - "infiltrators"
| @IRN state IRN GOV "Iran"
| @IRNC body IRN GOV "Iranian consulate"
| @SEC body IRQ COP,MIL "security forces"
| @AMN group NGO - "Amnesty International"
| @PRO public IRQ CVL "protesters"
| @BAGP place IRQ "Baghdad" city
| @ARC group IRQ PRM "Popular Mobilisation Forces"
| @USC body USA GOV "American consulate"
| @POLL other - - "survey"
| @KUW state KWT GOV "Kuwait"
| @IRQ state IRQ GOV "Iraq"
| @MIN office IRQ GOV "minister"
| @TEH state IRN GOV "Iran"
| @OFF office IRQ GOV "officials in the electricity ministry"
| @WAS state USA GOV "United States"
| @USA state USA GOV "United States"

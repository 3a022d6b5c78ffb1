# id: long-reads/030-briefs-column
# publisher: The Wellington Evening Star
# language: en
# published: 2006-11-17

World in brief

[NUK NUKU'ALOFA]: [YOU Youths] [e1 looted] Chinese-owned shops and [e2 burned] the premier's office on [d1 Thursday], hours after [PAR parliament] rose for the year without a vote on reform; [NZ New Zealand] and [AUS Australia] are [e3 sending] [POL [n1 150] police and soldiers], whom [TON the king's government] [e4 requested].
| d1 2006-11-16
| n1 troops 150
| e1 ASSAULT/destroy a=YOU p=NUK t=d1 C=political_institutions
| e2 ASSAULT/destroy a=YOU p=NUK t=d1 C=political_institutions
| e3 AID a=NZ,AUS n=n1 C=human_security
| e4 REQUEST/assist a=TON r=NZ,AUS D=- C=human_security
| answers e3 e4
| o1 request e4 met closed=e3

[SUVA SUVA]: [BAI The commander of the [FJI~ Fijian] military], who last month [e5+c1 threatened] [w1 to "[x clean up]" [CAB.1 the cabinet]], [e6+c2 told] [CAB.2 it] on [d2 Thursday] [w2 to [e7 drop] a bill that would [e8 pardon] [COUP the plotters of [d3 2000]] or [e9 resign]].
| d2 2006-11-16
| d3 2000
| e5 THREATEN a=BAI r=CAB.1 D=2006-10/inferred C=pro_autocracy
| e6 REQUEST/yield a=BAI r=CAB.2 t=d2 C=political_institutions
| e7 CONCEDE hypothetical a=CAB.2 C=political_institutions
| e8 CONCEDE hypothetical r=COUP C=legal
| e9 RETREAT/resign hypothetical a=CAB.2 C=political_institutions
| q1 threatens s=BAI
| q2 demands s=BAI
| o2 threat e5
| o3 demand e6

[HON HONIARA]: A strong earthquake shook plates from shelves. No wave followed.

[DIL DILI]: [REI Rebel major Natalino Sarmento] and [TAU East Timor's army chief] [e10 embraced] before [BIS two bishops] at a peace [x ceremony] which [CYN cynics] [c3 expect] [w3 to last until Christmas].
| e10 CONSULT/third-party a=REI,TAU r=BIS D=- C=religion_ethnicity
| q3 speculates s=CYN

[CBR CANBERRA]: Beef exports rose 4 per cent, barley fell, and the cricketers attacked from the first ball.

[POM PORT MORESBY]: [INQ A defence inquiry] [c4 heard] [w4 that nobody could say who had told [PIL two pilots] to [e12 fly out] [LAW a lawyer] [e13 wanted] in [AUSP Australia], although [MIN the prime minister's chief of staff] [c5 remembers] [w5 the invoice]].
| e12 AID a=PIL r=LAW D=- C=legal
| e13 THREATEN/arrest r=LAW D=- C=legal
| q4 asserts
| q5 asserts s=MIN

| @NUK place TON "Nuku'alofa" city
| @YOU public TON CVL "youths"
| @PAR body TON LEG "parliament"
| @NZ state NZL GOV "New Zealand"
| @AUS state AUS GOV "Australia"
| @POL body - COP,MIL "police and soldiers"
| @TON body TON GOV "the king's government"
| @SUVA place FJI "Suva" city
| @BAI office FJI MIL "commander of the Fijian military"
| @FJI state FJI GOV "Fiji"
| @CAB body FJI GOV "cabinet"
| @COUP public FJI REB "plotters of 2000"
| @HON place SLB "Honiara" city
| @DIL place TLS "Dili" city
| @REI person TLS REB,MIL "Natalino Sarmento" office="rebel major"
| @TAU office TLS MIL "army chief"
| @BIS office TLS REL "two bishops"
| @CYN public TLS - "cynics"
| @CBR place AUS "Canberra" city
| @POM place PNG "Port Moresby" city
| @INQ body PNG GOV,MIL "defence inquiry"
| @PIL office PNG MIL "two pilots"
| @LAW public - JUD,CRM "lawyer"
| @AUSP place AUS "Australia" country
| @MIN office PNG GOV "chief of staff"

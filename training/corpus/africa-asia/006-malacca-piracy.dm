# id: africa-asia/006-malacca-piracy
# publisher: Straits Maritime Bulletin
# title: Pirates board tanker off Bintan; crew freed after nine hours
# language: en
# published: 2015-10-22

[PIR Pirates] [e1 board] tanker off [BIN Bintan]; [CREW crew] [e2 freed] after nine hours
| e1 ASSAULT a=PIR p=BIN D=2015-10-20/inferred C=crime
| e2 AID r=CREW D=2015-10-21/inferred

[PIR Eight men] armed with machetes and a single pistol [e3 clambered aboard] the product tanker Selasih Jaya on [d1 Tuesday] night as it lay at anchor north of [BIN Bintan island], [e4 tied up] [CREW its 14 crew] and [e5 siphoned off] [n1 some 600 tonnes] of gas oil.
[RSS A Singapore navy patrol vessel] and [BAK Indonesian marine police] [e6 rescued] [CREW the sailors] at first light on [d2 Wednesday], [REC the regional anti-piracy centre] [c1 said].
| d1 2015-10-20
| d2 2015-10-21
| n1 seized 600 tonnes ~
| e3 ASSAULT a=PIR p=BIN t=d1 C=crime
| e4 ASSAULT/abduct a=PIR r=CREW p=BIN t=d1
| e5 COERCE/seize a=PIR p=BIN t=d1 n=n1
| repeats e3 e1
| q1 asserts s=REC
| e6 AID a=RSS,BAK r=CREW t=d2
| repeats e6 e2
| span w1 at="A Singapore navy patrol vessel and Indonesian marine police rescued the sailors at first light on Wednesday"

[w2 [ENGR The second engineer] had been [e7 struck] on the head with a rifle butt but was in stable condition], according to [AGE the ship's agents].
The vessel, built in [SGP Singapore] and registered in [MNG Mongolia], was bound for [PON Pontianak].
| span c2 at="according to"
| q2 asserts s=AGE
| e7 ASSAULT/beat r=ENGR D=2015-10-20/inferred

[HAR.4 Commodore Hartono Wibisana] [c3 said] [w3 [HAR.5 he] [c4 suspected] [w4 that an insider had [e8 passed] [PIR the gang] the tanker's position], a practice “as old as the trade itself”].
[COM.3 The owners], [c5 denying] [w5 that [COM.4 they] had [e9 paid] anything for [CREW [COM.5 their] men]'s freedom], [e10+c6 demanded] [w6 round-the-clock escorts through the strait].
| q3 asserts s=HAR.4
| q4 speculates s=HAR.5
| e8 AID possible r=PIR D=-
| q5 denies s=COM.3
| e9 AID denied a=COM.4 D=-
| e10 REQUEST/assist a=COM.3
| q6 demands s=COM.3
| o1 request e10

[MLY Malaysia], [IDN Indonesia] and [SIN Singapore] have run coordinated [e11 patrols] in the waterway since [d3 2004], and [THA Thailand] [e12 came on board] four years later.
[ICC The International Maritime Bureau], which [e13+c7 faulted] [LIT the littoral states] [d4 last month] [w7 for “treating the symptoms”], counted [n2 37] [e14 hijackings] and boardings in the nine months to [d5 September].
| d3 2004
| d4 2015-09
| d5 2015-09
| n2 other 37
| e11 COOPERATE a=MLY,IDN,SIN t=d3 D=2004../stated
| e12 COOPERATE a=THA D=2008/inferred
| e13 ACCUSE/disapprove a=ICC r=LIT t=d4
| q7 accuses s=ICC
| e14 ASSAULT n=n2 D=2015-01-01..2015-10-01/stated

[w8 Unless the gangs' buyers ashore are [e15 arrested], “there will be another one next week,”] [CAP Captain Rosli Hamdan], a salvage master, [c8 told] [PUB this bulletin].
| q8 asserts s=CAP
| e15 COERCE/arrest hypothetical
| @PIR group - CRM "pirates"
| @BIN place IDN "Bintan island" region
| @CREW public - BUS "crew of the Selasih Jaya"
| @RSS body SGP MIL "Singapore navy patrol vessel"
| @BAK body IDN COP "Indonesian marine police"
| @REC body IGO - "regional anti-piracy centre"
| @AGE company - BUS "ship's agents"
| @SGP place SGP "Singapore" city
| @MNG place MNG "Mongolia" country
| @PON place IDN "Pontianak" city
| @HAR person IDN MIL "Hartono Wibisana" office="commodore"
| @COM company - BUS "owners of the Selasih Jaya"
| @MLY state MYS GOV "Malaysia"
| @IDN state IDN GOV "Indonesia"
| @SIN state SGP GOV "Singapore"
| @THA state THA GOV "Thailand"
| @ICC group NGO BUS "International Maritime Bureau"
| @LIT state - GOV "littoral states"
| @CAP person MYS BUS "Rosli Hamdan" office="salvage master"
| @PUB company - JRN "Straits Maritime Bulletin"
| @ENGR public - BUS "second engineer"

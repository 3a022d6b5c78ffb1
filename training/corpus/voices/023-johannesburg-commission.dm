# id: voices/023-johannesburg-commission
# publisher: Highveld Times
# language: en
# published: 2018-08-30

[NKO.11 Ex-treasurer] [c1 tells] commission [w1 [NKO.12 he] [c2 thought] [w2 bags of cash were "cricket kit"]]
| q1 asserts s=NKO.11
| q2 asserts s=NKO.12

[NKO.1 The former treasurer of [MPU Mpumalanga] province], [NKO.2 Sipho Nkosi-Dube], [c3 testified] on [d1 Wednesday] [w3 that he had carried two sports bags to a guesthouse in [SAX Saxonwold] in [d2 2014] and that [NKO.23 he] [c4 believed] [w4 they held cricket equipment]].
| d1 2018-08-29
| d2 2014
| q3 asserts s=NKO.2
| q4 asserts s=NKO.23

[w5 "They were heavy, I grant you,"] [NKO he] [c5 added].
[w5 "But so is a bat."]
| q5 asserts s=NKO

[CHA.41 The chairman of the inquiry], [CHA.42 Judge Anneke Roodt], [c6 asked] [w6 whether in twenty years of public finance [NKO.4 the witness] had ever paid for cricket equipment].
[NKO.50 He] [c7 replied] [w7 that [NKO.51 he] could not rule it out].
| q6 speculates s=CHA.42
| q7 asserts s=NKO.50

Earlier [BAN a banker testifying under the name of Ms B] had [c8 alleged] [w8 that [FAM the Rathod family], through a company in [DUB Dubai], [e2 paid] [NKO.61 him] [n1 1.2 million rand] a month], a sum [NKO.62 he] [c9 says] [w9 he has "never seen in one place"].
| n1 money 1200000 ZAR
| q8 accuses s=BAN
| q9 denies s=NKO.62
| e2 AID a=FAM r=NKO.61 n=n1 D=- C=corruption
| denies q9 e2

[FAML The family's lawyers] [c10 deny] [w10 that any payment was made] and [e3+c11 accuse] [COM the commission] [w11 of [e4 conducting] "a trial without a charge"].
| q10 denies s=FAML
| q11 accuses s=FAML
| denies q10 e2
| e3 ACCUSE/allege a=FAML r=COM C=legal
| e4 ACCUSE/investigate a=COM C=legal

[ANC The ANC], [ANCL whose new leaders] [c12 want] [w12 to be seen as sweepers rather than dust], [c13 insists] [w13 that it supports the inquiry].
Privately, [NEC a member of its executive] [c14 told] [HVT the Highveld Times], [w14 "[HALF half of us] [c15 hope] [w15 it runs out of money]"].
| q12 promises s=ANCL
| q13 asserts s=ANC
| q14 asserts s=NEC
| q15 speculates s=HALF

[DA The Democratic Alliance] [c16 plans] [w16 to [e5 lay] criminal charges against [NKO Mr Nkosi-Dube] [d3 next week]].
[FOR Its finance spokesman], recalling how [NKO.91 the witness] once [c18 said] [w18 that money "has no smell"], [c19 observed] [w19 that money of that kind did].
| d3 2018-09-03..2018-09-10
| q16 promises s=DA
| q18 asserts s=NKO.91
| q19 asserts s=FOR
| e5 ACCUSE/allege planned a=DA r=NKO t=d3 C=corruption
| o1 scheduled e5 open due=2018-09-03..2018-09-10

[SON Sonke Mabena], who sells airtime at the gate of the hearing, [c20 bets] [w20 that nobody will go to jail].
[w21 "In this country,"] [SON he] [c21 says], [w21 "they lock up the man who steals the bread and dine with the man who steals the oven"].
| q20 speculates s=SON
| q21 asserts s=SON

| @NKO person ZAF ELI,GOV "Sipho Nkosi-Dube" office="former treasurer"
| @MPU place ZAF "Mpumalanga" province
| @SAX place ZAF "Saxonwold" district
| @CHA person ZAF JUD "Anneke Roodt" office="judge"
| @BAN public ZAF BUS "banker known as Ms B"
| @FAM public ZAF BUS "Rathod family"
| @DUB place ARE "Dubai" city
| @FAML office ZAF JUD "Rathod family's lawyers"
| @COM body ZAF JUD "commission"
| @ANC group ZAF PTY,GOV "ANC"
| @ANCL office ZAF PTY,GOV "new leaders of the ANC"
| @HALF office ZAF PTY,GOV "half of the ANC executive"
| @NEC office ZAF PTY,GOV "member of the ANC executive"
| @HVT company ZAF JRN "Highveld Times"
| @DA group ZAF PTY,OPP "Democratic Alliance"
| @FOR office ZAF PTY,OPP "DA finance spokesman" office="finance spokesman"
| @SON person ZAF BUS "Sonke Mabena"

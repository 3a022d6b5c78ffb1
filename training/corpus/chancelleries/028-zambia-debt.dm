# id: chancelleries/028-zambia-debt
# publisher: Copperbelt Ledger
# title: Creditors give Lusaka a holiday, not a pardon
# language: en
# published: 2023-06-23

[CRED Creditors] [e1 give] [ZMB Lusaka] a holiday, not a pardon
| e1 AID planned a=CRED r=ZMB C=economic

After two and a half years of waiting rooms, [CRED Zambia's official creditors] [e2 agreed] in [PAR Paris] on [d1 Thursday] to [e3 stretch] repayment of [n1 $6.3 billion] to [d2 2043], with [CHN China], to which more than half of it is owed, and [FRA France] in the chair.
[w1 "It is a milestone, and [ZMBC we] [e4 thank] [ROAD those who walked the road],"] [c1 said] [ZMBP President Chileshe Mumba], who by good luck was across the river for a climate summit.
| d1 2023-06-22
| d2 2043
| n1 money 6300000000 USD
| q1 asserts s=ZMBP
| e2 AGREE a=CRED p=PAR t=d1 C=economic
| e3 AID planned a=CRED n=n1 C=economic
| e4 SUPPORT a=ZMBC r=ROAD C=economic
| repeats e3 e1
| o1 promise e2 to=ZMB

[ZMB The country] [e5 stopped] paying in [d3 November 2020], the first in [AFR Africa] to do so in the pandemic.
Nothing happened for a long time.
[USAT.41 The American treasury secretary], on a [e8 visit] to [LUS Lusaka] in [d4 January], had [e6+c2 called] [CHN Beijing] [w2 a "barrier" to a settlement]; [CHNE the Chinese embassy] [e7+c3 advised] [USAT.42 her] [w3 to look to [USA [USAT.43 her] own government]'s debts first].
| d3 2020-11
| d4 2023-01
| q2 accuses s=USAT.41
| q3 demands s=CHNE
| e6 ACCUSE/disapprove a=USAT.41 r=CHN D=2023-01/inferred C=economic,diplomatic
| e7 ACCUSE/disapprove a=CHNE r=USAT.42 D=2023-01/inferred C=economic,diplomatic
| e8 CONSULT/visit a=USAT.41 p=LUS t=d4 C=diplomatic
| e5 SANCTION/discontinue a=ZMB t=d3 C=economic

A kilogram of maize meal costs twice what it did when the miners last had a rise.
Copper pays for seven in ten of the dollars that come in, and on the roads of the north the ore lorries stand nose to tail at [KAS Kasumbalesa], where a Zambian and a Congolese clerk stamp every paper twice.

[BOND The bondholders], who are owed $3 billion and were not in the room, [c4 expect] [w4 to be treated no worse]; [IMF the IMF], for its part, will [e10 release] [n4 $188 million] once [BRD its board] has met in [d5 July].
[w5 If [FUND the funds] [e11 hold out] for more], [LEC.61 a lecturer at the University of Zambia], [LEC.62 Namukolo Sitali], [c5 warned], [w5 [CHN the Chinese] may yet [e12 walk away], and [ZMB we] shall be back in the waiting room].
| d5 2023-07
| n4 money 188000000 USD
| q4 speculates s=BOND
| q5 speculates s=LEC.62
| e10 AID planned a=IMF t=d5 n=n4 C=economic
| e11 REJECT/assist hypothetical a=FUND C=economic
| e12 SANCTION/discontinue hypothetical a=CHN C=economic

| @CRED group - GOV "official creditors"
| @ZMB state ZMB GOV "Zambia"
| @PAR place FRA "Paris" city
| @CHN state CHN GOV "China"
| @FRA state FRA GOV "France"
| @ZMBC state ZMB GOV "we (Zambia)"
| @ROAD group - - "those who walked the road"
| @ZMBP person ZMB GOV "Chileshe Mumba" office="president"
| @AFR place - "Africa" region
| @USAT office USA GOV "American treasury secretary"
| @LUS place ZMB "Lusaka" city
| @CHNE body CHN GOV "Chinese embassy"
| @USA state USA GOV "United States"
| @BOND group - BUS "bondholders"
| @IMF body IGO - "IMF"
| @BRD body IGO - "IMF board"
| @LEC person ZMB EDU "Namukolo Sitali"
| @FUND group - BUS "the funds"
| @KAS place ZMB "Kasumbalesa" city

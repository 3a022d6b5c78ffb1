# id: fronts/023-nepal-bandh
# publisher: Bagmati Chronicle
# language: en
# published: 2006-04-06

[KAT KATHMANDU] — [PAL The royal government] on [d1 Wednesday] clamped an eleven-hour [e1 curfew] on the capital so as to [e2 choke off] a general strike that [SPA the seven opposition parties] have [e3+c1 called] [w1 for the days from [d2 Thursday] to [d3 Sunday]].
[POL Police] [e4 pulled] [LEADS.1 [n1 more than 100] politicians] from their beds, among them [LEADS.2 Bishwanath Tuladhar], 74, who was carried out in his socks.
[w2 [LEADS.3 They] were being [e5 held] "for their own safety"], [HOM the home minister] [c2 told] [RADIO Radio Nepal].
| d1 2006-04-05
| d2 2006-04-06
| d3 2006-04-09
| n1 arrested 100..
| q1 demands s=SPA
| q2 asserts s=HOM
| e1 COERCE/curfew a=PAL t=d1 C=pro_democracy
| e2 COERCE/restrict planned a=PAL r=SPA C=pro_democracy
| e3 REQUEST a=SPA D=- C=pro_democracy
| e4 COERCE/arrest a=POL r=LEADS.1 D=2006-04-05/inferred n=n1 C=repression
| e5 COERCE/arrest r=LEADS.3 D=2006-04-05/inferred C=repression
| repeats e5 e4

[KING.3 The king] has ruled alone since [d4 February 2005], when [KING.1 he] [e6 sacked] [DEUBA the prime minister] and [e7 cut] the telephones in one afternoon.
[KING.2 He] [c3 believes] [w3 that only a crown can hold together a country of 60 languages]; [MAO.1 the Maoists], who hold two thirds of the hills and most of the night, [c4 believe] [w4 much the same of a party].
| d4 2005-02
| q3 asserts s=KING.2
| q4 asserts s=MAO.1
| e6 SANCTION/expel a=KING.1 r=DEUBA t=d4 C=pro_autocracy
| e7 COERCE/censor a=KING.1 D=2005-02/inferred C=pro_autocracy

[MAO.2 The rebels] have [e8+c5 promised] [w5 to [e9 hold fire] inside the valley while the strike lasts].
Outside it [MAO.3 they] [e10 bombed] [BARR the barracks at [MALA Malangawa]] on [d5 Wednesday] night and [e11 freed] [JAILB [n2 105] inmates] of the district jail, [ARMY the army] [c6 confirmed].
[IND.1 India], whose [INDENV envoy] is [c7 said] [w7 to have [e12+c8 advised] [KING.9 the palace] [w8 to [e13 talk] to [SPA the parties]]], has [e14 held back] a delivery of lorries.
| d5 2006-04-05
| n2 other 105
| span w6 at="they bombed the barracks at Malangawa on Wednesday night and freed 105 inmates of the district jail"
| q5 promises s=MAO.2
| q6 asserts s=ARMY
| q7 asserts
| q9 asserts s=BOY
| q8 proposes s=INDENV
| e8 CONCEDE a=MAO.2 D=- C=military
| e9 RETREAT/ceasefire planned a=MAO.2 C=military
| e10 ASSAULT/explosives a=MAO.3 r=BARR p=MALA t=d5 C=military
| e11 AID a=MAO.3 r=JAILB D=2006-04-05/inferred n=n2 C=military
| e12 REQUEST/meet a=INDENV r=KING.9 D=- C=pro_democracy
| e13 CONSULT hypothetical a=KING.9,SPA C=pro_democracy
| e14 SANCTION/discontinue a=IND.1 D=- C=military
| o1 promise e8 open
| o2 request e12

At the Ratna Park bus stop a boy was selling hard-boiled eggs to the riot squad.
[w9 Business was never better], [BOY he] [c9 reckoned], [w9 than under the boot].

| @KAT place NPL "Kathmandu" city
| @PAL body NPL GOV "royal government"
| @SPA group NPL PTY,OPP "seven opposition parties"
| @POL body NPL COP "police"
| @LEADS public NPL PTY,OPP "politicians"
| @HOM office NPL GOV "home minister" office="home minister"
| @RADIO company NPL GOV,JRN "Radio Nepal"
| @KING office NPL GOV "king" office="king"
| @DEUBA office NPL GOV "prime minister" office="prime minister"
| @MAO group NPL REB "Maoists"
| @BARR body NPL MIL "barracks at Malangawa"
| @MALA place NPL "Malangawa" city
| @JAILB public NPL CRM "inmates"
| @ARMY body NPL MIL "army"
| @IND state IND GOV "India"
| @INDENV office IND GOV "Indian envoy"
| @BOY public NPL CVL "egg seller"

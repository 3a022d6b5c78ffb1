# id: long-reads/002-readouts-washington
# publisher: Potomac Documents Service
# language: en
# published: 2022-05-19

Readout of [HALL.1 President Hallworth]'s [e1 Call] with [SATO.1 Prime Minister Sato] of [JPN.1 Japan]
| e1 CONSULT/phone a=HALL.1,SATO.1 D=2022-05-18/inferred C=diplomatic

[HALL.2 President Warren Hallworth] [e2 spoke] by telephone [d1 yesterday] with [SATO.2 Prime Minister Ryuji Sato] of [JPN.2 Japan], whom [HALL.21 he] [e3 thanked] for [e4 joining] the sanctions on [RUS Russia].
[LEAD.1 The two leaders] [e6+c1 condemned] [PRK.1 Pyongyang]'s recent ballistic missile [e7 tests] [w1 as a violation of several Security Council resolutions] and [e8+c2 called on] [PRK.2 the DPRK] [w2 to [e9 return] to dialogue without preconditions].
[HALL.4 The President] [c3 reaffirmed] [w3 that the commitment of [USA the United States] to the defense of [JPN.4 Japan] is ironclad].
[LEAD.5 They] also [c4 noted] [w4 that resilient supply chains matter to families in both countries].
| d1 2022-05-18
| e2 CONSULT/phone a=HALL.2,SATO.2 t=d1 C=diplomatic
| repeats e2 e1
| e3 SUPPORT a=HALL.21 r=SATO.2 D=2022-05-18/inferred C=diplomatic
| e4 SANCTION/discontinue a=SATO.2 r=RUS D=- C=diplomatic
| e6 ACCUSE/disapprove a=LEAD.1 r=PRK.1 D=2022-05-18/inferred C=cbrn,military
| e7 MOBILIZE/weapons a=PRK.1 D=- C=cbrn,military
| e8 REQUEST/meet a=LEAD.1 r=PRK.2 D=2022-05-18/inferred C=diplomatic
| e9 CONSULT hypothetical a=PRK.2 C=diplomatic
| q1 accuses s=LEAD.1
| q2 demands s=LEAD.1
| q3 asserts s=HALL.4
| q4 asserts s=LEAD.5
| o1 request e8

Statement by the Press Secretary on the [e10 Visit] of [NAT the Secretary General of NATO]
| e10 CONSULT/visit planned a=NAT C=diplomatic

[HALL President Hallworth] looks forward to [e11 welcoming] [NAT.6 NATO Secretary General Pieter Halvorsen] to [WH the White House] on [d2 June 2].
[LEAD2.1 They] will [e12 discuss] [ALLS the Allies]' support for [UKR Ukraine], the strengthening of the eastern flank and the applications that [FIN Finland] and [SWE Sweden] [e14 submitted] on [d3 Wednesday] in [BRU Brussels].
| d2 2022-06-02
| e11 CONSULT/visit planned a=NAT.6 r=HALL p=WH t=d2 C=diplomatic
| repeats e11 e10
| o2 scheduled e11 due=2022-06-02
| d3 2022-05-18
| e12 CONSULT planned a=LEAD2.1 C=military
| e14 REQUEST/change a=FIN,SWE p=BRU t=d3 C=military

Readout of the Vice President's [e15 Meeting] with [CARI.1 Caribbean Leaders]
| e15 CONSULT/multilateral a=VP.9,CARI.1 C=diplomatic
| span VP.9 at="the Vice President"#1

[VP.1 Vice President Adele Marchetti] [e16 met] [d4 today] with [CARI.2 fourteen Caribbean heads of government] and [e17+c6 announced] [w6 [n1 $28 million] in new food security [e18 assistance]].
[VP.2 She] [e19 underscored] the value of the partnership, listened to [CARI.3 the leaders]' [c7 concerns] [w7 that banks may [e20 cut off] [CARI.4 their] correspondent accounts], and [e21+c8 promised] [w8 that [USA the United States] would [e22 raise] the matter with the regulators].
The region is home to 44 million people, and one in four jobs there depends on visitors.
| d4 2022-05-19
| n1 money 28000000 USD
| e16 CONSULT/multilateral a=VP.1,CARI.2 t=d4 C=diplomatic
| repeats e16 e15
| e17 AGREE a=VP.1 C=economic
| e18 AID planned a=VP.1 n=n1 C=economic
| e19 SUPPORT a=VP.2 r=CARI.3 C=diplomatic
| e20 SANCTION/discontinue possible r=CARI.4 C=economic
| e21 AGREE a=VP.2 r=CARI.3 C=economic
| e22 CONSULT planned a=USA C=economic
| q6 promises s=VP.1
| q7 speculates s=CARI.3
| q8 promises s=VP.2
| o3 promise e17
| o4 promise e21

| @HALL person USA GOV "Warren Hallworth" office="president"
| @SATO person JPN GOV "Ryuji Sato" office="prime minister"
| @JPN state JPN GOV "Japan"
| @RUS state RUS GOV "Russia"
| @LEAD office - GOV "the two leaders"
| @PRK state PRK GOV "North Korea"
| @USA state USA GOV "United States"
| @NAT person IGO MIL "Pieter Halvorsen" office="NATO secretary general"
| @WH place USA "White House" exact
| @LEAD2 office - GOV "Hallworth and Halvorsen"
| @ALLS state IGO MIL "Allies"
| @UKR state UKR GOV "Ukraine"
| @FIN state FIN GOV "Finland"
| @SWE state SWE GOV "Sweden"
| @BRU place BEL "Brussels" city
| @VP person USA GOV "Adele Marchetti" office="vice president"
| @CARI office - GOV "Caribbean leaders"

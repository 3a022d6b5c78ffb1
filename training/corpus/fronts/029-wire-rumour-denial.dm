# id: fronts/029-wire-rumour-denial
# publisher: Indian Ocean Newsline
# language: en
# published: 2021-02-16

[TAT The Tatmadaw], which [e1 jailed] [SUU the state counsellor] on [d1 February 1] for owning walkie-talkies, [c1 promises] [w1 elections within a year] and [e3 cut off] the internet again on [d2 Monday] night from one to nine.
| d1 2021-02-01
| d2 2021-02-15
| q1 promises s=TAT
| e1 COERCE/arrest a=TAT r=SUU t=d1 C=pro_autocracy
| e3 COERCE/censor a=TAT t=d2 C=rights_freedoms

[w2 [CHN~ Chinese] planes are [e4 bringing] technicians to build a firewall], [YANR rumour in [YAN Yangon]] [c2 has it]; [w3 they carry seafood], [CHNE the embassy] [c3 replied].
| q2 speculates s=YANR
| q3 denies s=CHNE
| e4 AID possible a=CHN C=technology
| denies q3 q2

[RAIL Railwaymen], [NURS nurses] and [CLERK tax clerks] have [e5 stopped] work, and [w4 a colonel who [e6 ordered] drivers at [MANS Mandalay station] to [x start] their engines at gunpoint was left holding the flag], [STOKER one of them] [c4 laughs].
| span COLN at="a colonel"
| span DRVS at="drivers"
| q4 asserts s=STOKER
| e5 PROTEST/strike a=RAIL,NURS,CLERK D=- C=pro_democracy
| e6 REQUEST a=COLN r=DRVS p=MANS D=- C=repression

A fishing trawler that sank off [KYP Kyaukphyu] on [d80 Sunday] had no lights; [NAVY the navy], contrary to what was posted, did not [e12 hit] it.
| d80 2021-02-14
| e12 ASSAULT denied a=NAVY C=military

[SGP.1 Singapore]'s foreign minister, hosting nobody, [e7+c5 proposed] [w5 that [ASEAN ASEAN] [e8 meet] "informally"], and [THAPM the Thai premier], who once staged a coup himself, [e9 declined] to [e10 criticise] [TAT.9 his neighbours].
| span SGPM at="Singapore's foreign minister"
| q5 proposes s=SGPM
| e7 AGREE a=SGPM C=diplomatic
| e8 CONSULT/multilateral hypothetical a=ASEAN C=diplomatic
| e9 REJECT a=THAPM C=diplomatic
| e10 ACCUSE/disapprove denied a=THAPM r=TAT.9 C=diplomatic
| o1 invitation e7

Had [KIN the Kinmen bridge police] not [e11 fired], [KYAW Kyaw Zin Latt], 21, would be sitting his physics finals; the bullet went through a motorcycle helmet.
| e11 ASSAULT/firearms a=KIN r=KYAW D=- C=repression

| @TAT body MMR GOV,MIL "Tatmadaw"
| @SUU office MMR GOV "state counsellor" office="state counsellor"
| @CHN state CHN GOV "China"
| @YANR public MMR CVL "rumour in Yangon"
| @YAN place MMR "Yangon" city
| @CHNE body CHN GOV "Chinese embassy"
| @RAIL public MMR LAB "railwaymen"
| @NURS public MMR MED "nurses"
| @CLERK public MMR LAB "tax clerks"
| @COLN public MMR MIL "colonel"
| @DRVS public MMR LAB "drivers"
| @MANS place MMR "Mandalay station" exact
| @STOKER public MMR LAB "railwayman"
| @SGP state SGP GOV "Singapore"
| @SGPM office SGP GOV "Singapore's foreign minister" office="foreign minister"
| @ASEAN body IGO - "ASEAN"
| @THAPM office THA GOV "Thai premier" office="prime minister"
| @KIN body MMR COP "bridge police"
| @KYAW person MMR EDU "Kyaw Zin Latt"
| @KYP place MMR "Kyaukphyu" city
| @NAVY body MMR MIL "navy"

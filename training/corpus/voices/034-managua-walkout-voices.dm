# id: voices/034-managua-walkout-voices
# publisher: Momotombo News
# language: en
# published: 1997-09-30

[DOC.11 Doctors] [c1 deny] [w1 [DOC.12 their] [e1 strike] cost lives]
| q1 denies s=DOC.11
| e1 PROTEST/strike a=DOC.12 D=1997-08-27../inferred C=health

[MNG MANAGUA] — [MIN Health Minister Ernesto Lacayo] [e2+c2 accused] [DOC.21 the doctors], who [e3 walked out] on [d1 August 27], [w2 of leaving eleven patients to die]; the number, [UNI their union] [c3 retorted], [w3 came "from the same drawer as his diploma"].
| d1 1997-08-27
| q2 accuses s=MIN
| q3 denies s=UNI
| e2 ACCUSE/allege a=MIN r=DOC.21 C=health
| e3 PROTEST/strike a=DOC.21 t=d1 C=health
| repeats e3 e1
| denies q3 e2
| denies q1 e2

[w4 "[WE We] [e4 asked] for forty percent and got a calendar with the president on it,"] [c4 recalled] [GUT Dr Xiomara Gutiérrez], one of [FOUR four surgeons] whom [GOV the government] [c5 wants] [w5 to [e6 prosecute]].
| q4 asserts s=GUT
| q5 promises s=GOV
| e4 REQUEST/assist a=WE D=- C=health
| e6 ACCUSE/allege hypothetical a=GOV r=FOUR C=legal

[CAR Cardinal Anselmo Ubau], who has [e7 mediated] between [THEM them] since [d2 Friday], [c6 thinks] [w6 [BOTH both sides] [c7 want] [w7 to be pushed into a settlement]].
[CAR He] [e9+c8 urged] [GOV the government] [w8 to [e10 withdraw] the charges] and [DOC the doctors] [w8 to [e11 return] for a week of trial].
| d2 1997-09-26..
| q6 asserts s=CAR
| q7 demands s=BOTH
| q8 demands s=CAR
| e7 CONSULT/third-party a=THEM r=CAR t=d2 C=health
| e9 REQUEST/yield a=CAR r=GOV,DOC C=health
| e10 CONCEDE hypothetical a=GOV C=legal
| e11 CONCEDE hypothetical a=DOC C=health
| o1 demand e9 open to=GOV
| o2 demand e9 open to=DOC

[UNIP.1 The union's president], [UNIP.2 Rigoberto Mairena], [e12+c9 promised] [w9 that if the charges go [DOC his members] will [e13 be back] on [d3 Wednesday]], and [e14+c10 threatened] [w10 to [e15 block] the road to [MAS Masaya] if they stay].
| d3 1997-10-01
| q9 promises s=UNIP.2
| q10 threatens s=UNIP.2
| e12 CONCEDE a=UNIP.2 C=health
| e13 CONCEDE hypothetical a=DOC t=d3 C=health
| e14 THREATEN/restrict a=UNIP.2 C=health
| e15 PROTEST/obstruct hypothetical a=UNIP.2 p=MAS C=health
| o3 promise e12 due=1997-10-01
| o4 threat e14

[BAR Bárbara Solís], who has slept nine nights on cardboard outside [LEN the Lenín Fonseca hospital], does not care who started it.
[w12 "[MOM My mother] [c13 thinks] [w13 I am God because I found a thermometer],"] [BAR she] [c12 said].
| q12 asserts s=BAR
| q13 asserts s=MOM

| @DOC public NIC MED "doctors"
| @WE public NIC MED "we, the doctors"
| @FOUR public NIC MED "four surgeons"
| @MNG place NIC "Managua" city
| @MIN person NIC GOV "Ernesto Lacayo" office="Health Minister"
| @UNI group NIC LAB,MED "doctors' union"
| @GUT person NIC MED "Xiomara Gutiérrez"
| @GOV body NIC GOV "government"
| @CAR person NIC REL "Anselmo Ubau" office="Cardinal"
| @THEM group NIC UNK "government and doctors"
| @BOTH group NIC UNK "both sides"
| @UNIP person NIC LAB "Rigoberto Mairena" office="union president"
| @MAS place NIC "Masaya" city
| @BAR person NIC CVL "Bárbara Solís"
| @LEN place NIC "Lenín Fonseca hospital" exact
| @MOM public NIC CVL "Solís's mother"

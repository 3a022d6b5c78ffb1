# id: voices/006-talisay-hearing
# publisher: Intramuros Times
# language: en
# published: 2017-03-13

[DUL Ex-policeman] [c1 claims] [w1 [MAY mayor] [e1 ordered] [e2 killings]]
| q1 accuses s=DUL
| e1 REQUEST a=MAY D=- C=crime
| e2 ASSAULT/targeted planned D=- C=crime

[DUL.21 A retired police officer] [e3+c2 accused] [MAY the mayor of [TAL Talisay]] before [SEN the Senate] on [d1 Monday] [w2 of having [VIC [n1 at least 30] people] [e4 murdered] by [HIT hired gunmen]], but [c3 admitted] under questioning [w3 that [DUL.22 he] had seen none of the bodies].
| d1 2017-03-13
| n1 killed 30..
| q2 accuses s=DUL.21
| q3 asserts s=DUL.21
| e3 ACCUSE/allege a=DUL.21 r=MAY t=d1 C=crime
| e4 ASSAULT/targeted a=HIT r=VIC n=n1 D=- C=crime
| repeats e4 e2

[w4 "I counted envelopes, not corpses,"] [DUL.31 Rogelio Dulay], 58, [c4 told] [SENS the senators].
[w4 "When the envelope came, we knew somebody was already in the river."]
| q4 asserts s=DUL.31

[MAY.41 The mayor], [MAY.42 Ferdie Abrenica], followed the session from a barber's chair and, [c5 according to] [BAR the barber], [w5 laughed so hard that he had to be shaved again].
[LAWS His lawyers] later issued a statement [c7 describing] the testimony [w7 as "a screenplay in search of a producer"].
| q5 asserts s=BAR
| q7 denies s=LAWS
| denies q7 e3

[SENP Senator Lourdes Villaruz], who chairs the committee, [c8 believes] [w8 [DUL.61 the witness] is holding back out of fear], and [e5+c9 asked] [NBI the National Bureau of Investigation] [w9 to [e6 protect] [DUL.62 him] and [DUL.63 his] two daughters].
| q8 asserts s=SENP
| q9 demands s=SENP
| e5 REQUEST/assist a=SENP r=NBI
| e6 AID hypothetical a=NBI r=DUL.62
| o1 request e5

[NBIS.71 A bureau official] [c10 said] [w10 it "would study the request"], and [c11 noted] [w11 that nothing had been put in writing].
| q10 asserts s=NBIS.71
| q11 asserts s=NBIS.71

In [TAL Talisay] opinion is divided.
[w12 "Before him we had addicts on every corner, and that is the only truth I know,"] [c12 said] [NEN Nenita Sarmiento], a widow who rents out a jukebox; [TEA a high-school teacher], glancing at the door, [c13 replied] [w13 that the corners were now empty because the boys were dead].
| q12 asserts s=NEN
| q13 accuses s=TEA

[SUR A survey conducted by the Visayas Institute before the hearing] [c14 found] [w14 76 percent of voters satisfied with [MAY the mayor] and, in the next question, [VOT 71 percent] [c15 worried] [w15 that [REL they or a relative] might be [e7 killed]]].
| q14 asserts s=SUR
| q15 speculates s=VOT
| e7 ASSAULT/targeted possible r=REL D=- C=crime

[DUL Mr Dulay] is to [e8 testify] again on [d2 Thursday], this time, [SENP the chairwoman] [c16 hopes], [w16 with dates].
| d2 2017-03-16
| q16 speculates s=SENP
| e8 ACCUSE/allege planned a=DUL t=d2 C=crime

| @DUL person PHL ELI,COP "Rogelio Dulay" office="retired police officer"
| @MAY person PHL GOV "Ferdie Abrenica" office="mayor of Talisay"
| @TAL place PHL "Talisay" city
| @SEN body PHL LEG "Senate"
| @VIC public PHL CVL "murdered people"
| @HIT group PHL CRM "hired gunmen"
| @SENS office PHL LEG "senators"
| @BAR public PHL CVL "barber"
| @LAWS office PHL JUD "mayor's lawyers"
| @SENP person PHL LEG "Lourdes Villaruz" office="Senator"
| @NBI body PHL COP "National Bureau of Investigation"
| @NBIS office PHL COP "bureau official"
| @NEN person PHL CVL "Nenita Sarmiento"
| @TEA public PHL EDU "high-school teacher"
| @SUR other PHL - "survey by the Visayas Institute"
| @VOT public PHL CVL "71 percent of voters"
| @REL public PHL CVL "voters or their relatives"

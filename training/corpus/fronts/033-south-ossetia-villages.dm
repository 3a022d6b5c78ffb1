# id: fronts/033-south-ossetia-villages
# publisher: The Caucasus Weekly
# language: en
# published: 2008-08-19

[GORI GORI] — [RUSA Russian armour] that was to have [e1 left] this town on [d1 Monday] spent the day digging in.
[w1 The [e2 withdrawal] has begun], [NOG.1 General Anatoly Besedin] [c1 assured] [FRAM the French mediators], and so it had, in the sense that [n1 four] lorries [e3 drove] north and five came south.
[w2 "Either [NOG.2 he] cannot count or [NOG.3 he] thinks [GEOI.1 we] cannot,"] [c2 said] [GEOI.2 Georgia's interior minister].
| d1 2008-08-18
| n1 other 4
| q1 asserts s=NOG.1
| q2 accuses s=GEOI.2
| e1 RETREAT/withdraw denied a=RUSA t=d1 C=military
| e2 RETREAT/withdraw D=2008-08-18/inferred C=military
| e3 RETREAT/withdraw n=n1 D=2008-08-18/inferred C=military
| repeats e2 e1
| repeats e3 e1

The ceasefire that [FRA.1 the French president] [e4 carried] to [MOS Moscow] and [TBI Tbilisi] in his jacket [d2 a week ago] contains six points, the fifth of which can be read in two languages to mean two things.
[RUS.1 Russia] [c3 reads] it [w3 as letting [RUS.2 its] troops [e5 patrol] wherever [RUS.3 they] see a need].
[USA.1 Washington], [e6+c4 accusing] [RUS.4 Moscow] of [w4 "[e7 besieging] a democracy"], has [e8 flown] blankets to [TBI.2 Tbilisi] aboard [n2 two] military transports and may [e9 send] a hospital ship through the straits, if [TUR Turkey] [e10 lets] it.
| d2 2008-08-12
| n2 other 2
| q3 asserts s=RUS.1
| q4 accuses s=USA.1
| e4 CONSULT/visit a=FRA.1 r=RUSM,TBIG t=d2 C=diplomatic
| e5 MOBILIZE/troops hypothetical a=RUS.2 C=military
| e6 ACCUSE/allege a=USA.1 r=RUS.4 C=military
| e7 ASSAULT a=RUS.4 C=military
| e8 AID a=USA.1 p=TBI.2 n=n2 D=- C=human_security
| e9 AID possible a=USA.1 C=human_security
| e10 RETREAT/access hypothetical a=TUR C=military
| span RUSM at="Moscow"#1
| span TBIG at="Tbilisi"#1

In the villages of the [LIA Liakhvi valley] the houses of Georgians were burning one by one, as if somebody were working down a list.
[w5 [OSS Ossetian militiamen] [e11 looted] first, then [e12 burned]], [OLD.1 an old woman] at [ERG Ergneti] [c5 whispered]; [RUSS.1 a Russian conscript] had [e13 given] [OLD.2 her] bread and [c6 told] [OLD.3 her] [w6 to sleep in the maize].
[HRW Human Rights Watch], whose researchers counted chimneys, [c7 says] [w7 the fires "cannot be accidental"].
Nobody, that evening, was putting them out.
| q5 accuses s=OLD.1
| q6 demands s=RUSS.1
| q7 asserts s=HRW
| e11 COERCE/seize a=OSS D=- C=human_rights
| e12 ASSAULT/destroy a=OSS D=- C=human_rights
| e13 AID a=RUSS.1 r=OLD.2 D=-

| @GORI place GEO "Gori" city
| @RUSA body RUS MIL "Russian armour"
| @NOG person RUS MIL "Anatoly Besedin" office="general"
| @FRAM office FRA GOV "French mediators"
| @GEOI office GEO GOV "Georgia's interior minister" office="interior minister"
| @FRA office FRA GOV "French president" office="president"
| @MOS place RUS "Moscow" city
| @TBI place GEO "Tbilisi" city
| @RUSM state RUS GOV "Moscow"
| @TBIG state GEO GOV "Tbilisi"
| @RUS state RUS GOV "Russia"
| @USA state USA GOV "Washington"
| @TUR state TUR GOV "Turkey"
| @LIA place GEO "Liakhvi valley" region
| @OSS group GEO PRM "Ossetian militiamen"
| @OLD public GEO CVL "old woman at Ergneti"
| @ERG place GEO "Ergneti" city
| @RUSS public RUS MIL "Russian conscript"
| @HRW group NGO - "Human Rights Watch"

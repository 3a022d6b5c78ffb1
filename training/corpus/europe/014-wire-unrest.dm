# id: europe/014-wire-unrest
# publisher: Eastern Wire
# language: en
# published: 2022-01-06

[CROWD Crowds] [e1 torched] the city hall of [ALM Almaty] on [d1 Wednesday] and [e2 disarmed] [SOLD.11 young soldiers] in the street; some of [SOLD.12 them] were [e3 beaten].
| @CROWD public KAZ CVL "crowds"
| @ALM place KAZ "Almaty" city
| @SOLD body KAZ MIL "young soldiers"
| d1 2022-01-05
| e1 PROTEST/riot a=CROWD p=ALM t=d1 C=political_institutions
| e2 COERCE/seize a=CROWD r=SOLD.11 p=ALM t=d1
| e3 ASSAULT/beat a=CROWD r=SOLD.12 p=ALM t=d1

[TOK.21 President Yerlan Sarsenov] decreed a [e4 state of emergency], imposed a [e5 curfew] from 11 p.m. and [e6+c1 appealed] to [CSTO the CSTO alliance] [w1 for [e7 help] against what [TOK.22 he] [e8+c2 called] [w2 "foreign-trained bands"]].
| @TOK person KAZ GOV "Yerlan Sarsenov" office="president"
| @CSTO body IGO MIL "CSTO"
| q1 demands s=TOK.21
| q2 accuses s=TOK.22
| e4 COERCE/martial-law a=TOK.21 C=repression
| e5 COERCE/curfew a=TOK.21 C=repression
| e6 REQUEST/assist a=TOK.21 r=CSTO C=military
| e7 AID hypothetical a=CSTO r=TOK.22 C=military
| e8 ACCUSE/disapprove a=TOK.22
| o1 request e6 met closed=e9

The first [RUS~ Russian] paratroopers were [e9 airlifted] to [NUR Nur-Sultan] [d2 this morning].
| @RUS body RUS MIL "Russian paratroopers"
| @NUR place KAZ "Nur-Sultan" city
| d2 2022-01-06
| e9 AID a=RUS p=NUR t=d2 C=military
| answers e9 e6

In [BISH Bishkek] a few dozen left-wing students [e10 picketed] [EMB the [KAZ~ Kazakh] embassy], [e11+c3 demanding] [w3 the [e12 release] of all [e22 detained] oil workers].
| @BISH place KGZ "Bishkek" city
| @STUD public KGZ CVL,EDU "left-wing students"
| span STUD at="a few dozen left-wing students"#1
| @EMB body KAZ GOV "Kazakh embassy"
| @KAZ state KAZ GOV "Kazakhstan"
| q3 demands s=STUD
| e10 PROTEST/demo a=STUD r=EMB p=BISH
| e11 REQUEST/yield a=STUD r=EMB p=BISH
| e12 RETREAT/release hypothetical
| o2 demand e11
| e22 COERCE/arrest D=-

[TRAC.51 Farmers with tractors] [e13 jammed] the ring road at [LILLE Lille] to protest a fertiliser rule, and [PREF the prefect] [e14 called in] [GEND the gendarmes] in case [TRAC.52 they] [e15 moved] on the airport.
| @TRAC group FRA AGR "farmers with tractors"
| @LILLE place FRA "Lille" city
| @PREF office FRA GOV "prefect"
| @GEND body FRA COP "gendarmes"
| e13 PROTEST/obstruct a=TRAC.51 p=LILLE C=economic
| e14 MOBILIZE/police a=PREF r=TRAC.51
| e15 PROTEST/obstruct hypothetical a=TRAC.52

[INM Inmates] at [ELBA Porto Azzurro jail] [e16 barricaded] a wing and [e17 smashed] its cells; [WARD [n1 two] warders] were [e18 hurt].
| @INM public ITA CRM "inmates"
| @ELBA place ITA "Porto Azzurro jail" exact
| @WARD public ITA COP "warders"
| n1 injured 2
| e16 PROTEST/obstruct a=INM p=ELBA
| e17 PROTEST/riot a=INM p=ELBA
| e18 ASSAULT r=WARD p=ELBA n=n1

[GRAF Somebody with a spray can] [e19 daubed] the word Judas on [DOOR the [MLT~ Maltese] bishop]'s door on [d3 Sunday].
| @GRAF public MLT CVL "somebody with a spray can"
| @MLT state MLT GOV "Malta"
| @DOOR person MLT REL "Maltese bishop"
| e19 PROTEST/vandalize a=GRAF r=DOOR t=d3
| d3 2022-01-02

[KOSPARL The lawmakers of [KOS Kosovo]'s opposition] [e21 let off] tear gas in [PRI Pristina] again, so the session was adjourned and the bread law must wait.
| @KOSPARL office KOS LEG,OPP "opposition lawmakers"
| @KOS state KOS GOV "Kosovo"
| @PRI place KOS "Pristina" city

[SALV.91 Italian senator Fabio Brandolini] [e20 slammed] [DON.91 the priest of [LAMP Lampedusa]] for ringing the bells at each landing; [w4 "Let [SALV.92 him] come and count the drowned,"] [DON.92 Father Carmelo] [c4 retorted].
| @SALV person ITA LEG,PTY,OPP "Fabio Brandolini"
| @DON person ITA REL "Father Carmelo" office="priest"
| @LAMP place ITA "Lampedusa" city
| q4 demands s=DON.92
| e20 ACCUSE/disapprove a=SALV.91 r=DON.91
| e21 PROTEST/riot a=KOSPARL p=PRI C=legislative

# id: mena-south-asia/029-isfahan-letter
# publisher: The Continental Herald
# language: en
# published: 2020-01-09

[IRN Tehran] [e1 blinks] as crowds turn on [RUL rulers]
| @IRN state IRN GOV "Iran"
| @RUL office IRN GOV "rulers" office="rulers"
| e1 CONCEDE a=IRN D=2020-01-08/inferred C=military

[IRN.1 Iran] [e2 admitted] on [d1 Wednesday] that [IRN.3 its] air defences had [e3 shot down] a Ukrainian airliner by mistake, three days after insisting that an engine had caught fire.
[w1 "A great and unforgivable error,"] [PRES the president] [c1 wrote], [e4+c2 promising] [w2 [FAMP families] a full [e5 inquiry]].
| @FAMP public IRN ELI "victims' families"
| @PRES office IRN GOV "Iranian president" office="president"
| d1 2020-01-08
| span c3 at="admitted"
| span w3 at="that its air defences had shot down a Ukrainian airliner by mistake"
| q1 asserts s=PRES
| q2 promises s=PRES
| q3 asserts s=IRN.1
| e2 CONCEDE a=IRN.1 t=d1 C=military
| repeats e2 e1
| e3 ASSAULT a=IRN.3 D=2020-01-05/inferred C=military
| e4 AGREE a=PRES r=FAMP C=human_security
| e5 ACCUSE/investigate planned a=PRES
| o1 promise e4

[UKR.5 Kyiv] [e6+c4 demanded] [w4 "every bolt and every byte" of the wreck], and [ZELF [UKR.6 its] president] [e7 telephoned] [MACR his French counterpart] for [e8 help] with the recorders.
| @UKR state UKR GOV "Ukraine"
| @ZELF office UKR GOV "Ukrainian president" office="president"
| @MACR office FRA GOV "French president" office="president"
| q4 demands s=UKR.5
| e6 REQUEST/assist a=UKR.5
| o2 demand e6 to=-
| e7 CONSULT/phone a=ZELF,MACR
| e8 AID hypothetical a=MACR r=ZELF

In [TEHR Tehran], mourners at [AMIR Amir Kabir University] turned on [GUAR.1 the Guards], [e9+c5 branding] [GUAR.2 them] [w5 "murderers of our own"], and [BASIJ Basij men] on motorcycles [e10 rode] at [CROWD the crowd].
[w6 At least [n1 eight] students were [e11 hauled off]], [c6 said] [PROF a professor] who asked not to be named.
| @TEHR place IRN "Tehran" city
| @AMIR place IRN "Amir Kabir University" exact
| @MOURN public IRN CVL "mourners"
| @GUAR body IRN MIL "Revolutionary Guards"
| @BASIJ body IRN PRM "Basij men"
| @CROWD public IRN CVL "the crowd"
| @PROF person IRN EDU "a professor"
| n1 arrested 8..
| span MOURN at="mourners"
| q5 accuses s=MOURN
| q6 asserts s=PROF
| e9 ACCUSE/disapprove a=MOURN r=GUAR.1 p=AMIR C=repression
| e10 ASSAULT a=BASIJ r=CROWD p=AMIR C=repression
| e11 COERCE/arrest n=n1 C=repression

[JUDI The judiciary] [e12+c7 threatened] [w7 to [e13 try] "[SOWERS every sower of doubt]"], and [CAB the cabinet] was [e14+c8 urged] by [REFO reformists] [w8 to [e15 dismiss] [MINI the defence minister]].
Whether [MINI he] will go is doubtful; [GUAR.31 the Guards] have never [e16 given up] one of [GUAR.32 their] own to the mob.
| @JUDI body IRN JUD "judiciary"
| @SOWERS public IRN CVL "every sower of doubt"
| @CAB body IRN GOV "cabinet"
| @REFO group IRN OPP "reformists"
| @MINI office IRN GOV,MIL "defence minister" office="defence minister"
| q7 threatens s=JUDI
| q8 demands s=REFO
| e12 THREATEN/arrest a=JUDI r=SOWERS C=repression
| e13 ACCUSE/allege hypothetical a=JUDI r=SOWERS C=legal
| e14 REQUEST/change a=REFO r=CAB
| e15 SANCTION/expel hypothetical a=CAB r=MINI
| e16 CONCEDE denied a=GUAR.31
| o3 threat e12
| o4 demand e14

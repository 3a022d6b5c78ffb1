# id: americas/025-arizona-desert
# publisher: Sonora Borderlands Reporter
# language: en
# published: 2018-07-06

Water-jug volunteers to stand [e1 trial] in [d1 August]
| d1 2018-08
| e1 ACCUSE/allege planned t=d1 C=legal,migration

[TUC TUCSON] — [w1 [VOL.1 Four volunteers] who left beans and water for [MIGR.1 migrants] in [CABEZA the Cabeza Prieta refuge] will be [e2 tried] on [d2 August 14]], [CLERK a federal court clerk] [c1 said] on [d3 Thursday].
| d2 2018-08-14
| d3 2018-07-05
| e2 ACCUSE/allege planned r=VOL.1 t=d2 C=legal,migration
| repeats e2 e1
| q1 asserts s=CLERK
| o1 scheduled e1 open due=2018-08-14

[BP.1 Border Patrol agents] [e3 arrested] one of the four, geography teacher [TEACH.1 Owen Sandoval], in [d4 January], hours after [GROUP.1 his group] [e4 shamed] [BP.2 them] with a video of officers [e5 kicking over] jugs.
[AGENCY The agency] [c2 rejects] [w2 any suggestion of revenge].
[w3 "[GROUP.2 We] embarrassed [BP.3 them], and [BP.4 they] went for [TEACH.2 Owen],"] [c3 said] [PARK the Reverend Sheila Parkhurst].
| d4 2018-01
| e3 COERCE/arrest a=BP.1 r=TEACH.1 t=d4 C=migration
| e4 ACCUSE/disapprove a=GROUP.1 r=BP.2 D=2018-01/inferred C=migration
| e5 ASSAULT/destroy a=BP.2 D=- C=migration
| q2 denies s=AGENCY
| q3 accuses s=PARK

[w4 In three winters [BP.5 agents] [e6 slashed] [n1 more than 3,000] gallons' worth of containers], [c4 according to] [REPORT a study the group published with a university geographer].
[SENA An Arizona senator] has [e7+c5 demanded] [w5 an [e8 inquiry] by [INSP.1 the Homeland Security inspector general]], who [c6 says] [w6 [INSP.2 he] is "considering it"].
| n1 other 3000..
| e6 ASSAULT/destroy a=BP.5 n=n1 D=- C=migration
| e7 REQUEST a=SENA D=- C=migration
| e8 ACCUSE/investigate hypothetical a=INSP.1 C=migration
| q4 asserts s=REPORT
| q5 demands s=SENA
| q6 asserts s=INSP.1
| o2 demand e7 open

It was 44 degrees in the refuge on [d5 Wednesday], and the only shade for thirty miles was a military target shaped like a tank.
[PIMA The Pima County medical examiner] keeps a wall map with a red dot for every body; there is hardly room for names.
| d5 2018-07-04
| d6 2018-07-07
| d7 2018-07-05

If [VOL.3 they] are [e11 convicted], [VOL.4 the volunteers] [c7 intend] [w7 to [e10 appeal]], and meanwhile, [PARK.2 Parkhurst] [c8 promised], [w8 "the water goes out [d6 tomorrow], as it went out [d7 yesterday]"].
| e10 ACCUSE/disapprove hypothetical a=VOL.4 C=legal
| e11 SANCTION/convict hypothetical r=VOL.3 C=legal
| q7 promises s=VOL.4
| q8 promises s=PARK.2

| @TUC place USA "Tucson" city
| @VOL public USA SOC "volunteers"
| @MIGR public - REF "migrants"
| @CABEZA place USA "Cabeza Prieta refuge" exact
| @CLERK office USA JUD "federal court clerk"
| @BP body USA COP "Border Patrol agents"
| @AGENCY body USA COP "Border Patrol"
| @TEACH person USA EDU,SOC "Owen Sandoval" office="geography teacher"
| @GROUP group USA SOC "aid group"
| @PARK person USA REL "Sheila Parkhurst" office="Reverend"
| @REPORT other USA SOC "study"
| @SENA office USA LEG "Arizona senator"
| @INSP office USA GOV "Homeland Security inspector general" office="inspector general"
| @PIMA office USA MED,GOV "Pima County medical examiner"

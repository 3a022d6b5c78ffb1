# id: americas/020-swing-county
# publisher: The Dispatch of Central Florida
# language: en
# published: 2012-11-02

Four days out, both camps count on Seminole Street

[ORL ORLANDO] — [OBAIDE [OBA President Caldwell]'s aides] [c1 believe] [w1 [OBA.2 he] has already banked 150,000 votes along [I4 Interstate 4]].
[ROMC.1 Preston Hale's campaign] [c2 believes] [w2 nothing of the sort], and has bought every minute of advertising left on [LOCTV a local station].
| q1 asserts s=OBAIDE
| q2 asserts s=ROMC.1

[w3 "[ROMC.2 We] are going to win [SEMST this county] by a nose, and it will be my nose, because I've had it in these streets since [d1 May],"] [c3 joked] [DOLAN.1 Patti Dolan], who runs [ROMC.3 the Republican]'s field office from a former dry cleaner's.
| d1 2012-05..
| q3 asserts s=DOLAN.1

[d2 Thursday] brought [CLIN.1 former President Russell Hadden], hoarse and late, who [e1+c4 ridiculed] [ROM.1 Mr. Hale] [w4 for changing his mind "more often than his shirts"].
[CLIN.2 He] stayed to shake hands until [SECSERV the Secret Service] tugged at his sleeve.
[ROM.2 Mr. Hale], who [c5 hopes] [w5 to court [VETS veterans] in [DAYTON Daytona Beach] on [d3 Saturday]], [c6 laughed off] [w6 the gibe].
| d2 2012-11-01
| d3 2012-11-03
| e1 ACCUSE/disapprove a=CLIN.1 r=ROM.1 t=d2 C=election
| q4 accuses s=CLIN.1
| q5 speculates s=ROM.2
| q6 denies s=ROM.2

The county's elections supervisor, [SUPV.1 Arlene Fusco], [e4+c7 complained] to [STATE the secretary of state] [w7 that [WATCH.1 poll watchers sent by [TRUEV a group called True Ballot]] were photographing licence plates]; [e6+c10 asked] [w10 to [e7 bar] [WATCH.2 them]], [STATE.2 the secretary] has so far [e8 declined].
| e4 ACCUSE/allege a=SUPV.1 r=WATCH.1 C=election
| e6 REQUEST/change r=STATE.2 C=election
| e7 COERCE/restrict hypothetical a=STATE.2 r=WATCH.2 C=election
| e8 REJECT/change a=STATE.2 r=SUPV.1 C=election
| q7 accuses s=SUPV.1
| q10 demands
| answers e8 e6
| o1 demand e6 refused by=SUPV to=STATE closed=e8

[w8 "[TRUEV.2 We] have hurt nobody and [TRUEV.3 we] will [e9 sue] [SUPV.2 her] if [SUPV.3 she] says [TRUEV.4 we] did,"] [TRUESP the group's lawyer] [c8 said].
| e9 ACCUSE/allege hypothetical a=TRUEV.3 r=SUPV.2 C=election,legal
| q8 threatens s=TRUESP

[QP A Quinlan poll for this newspaper], taken before the storm that [d4 this week] drowned [JERS the Jersey shore], [c9 shows] [w9 the race tied].

| @ORL place USA "Orlando" city
| @OBA person USA GOV "Nathan Caldwell" office="President"
| @OBAIDE office USA GOV "President Caldwell's aides"
| @ROMC group USA PTY,OPP "Hale campaign"
| @ROM person USA OPP "Preston Hale"
| @I4 place USA "Interstate 4" exact
| @SEMST place USA "the county" district
| @LOCTV company USA JRN "local station"
| @DOLAN person USA PTY "Patti Dolan" office="field director"
| @CLIN person USA ELI "Russell Hadden"
| @SECSERV body USA COP "Secret Service"
| @VETS public USA CVL "veterans"
| @DAYTON place USA "Daytona Beach" city
| @SUPV person USA GOV "Arlene Fusco" office="elections supervisor"
| @STATE office USA GOV "secretary of state"
| @WATCH public USA PTY "poll watchers"
| @TRUEV group USA SOC "True Ballot"
| @TRUESP public USA UNK "lawyer of True Ballot"
| @QP other USA UNK "Quinlan poll"
| @JERS place USA "Jersey shore" region
| q9 asserts s=QP
| d4 2012-10-29..2012-11-05

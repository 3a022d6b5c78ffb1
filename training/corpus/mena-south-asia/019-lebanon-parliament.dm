# id: mena-south-asia/019-lebanon-parliament
# publisher: The Cedar Post
# language: en
# published: 2022-02-15

Punches, pandemonium and a budget: how a row became a brawl

[DATEL BEIRUT] — A sitting of [PARL parliament] called to approve the state budget broke up on [d1 Tuesday] when [DEP two deputies] of [AMAL Amal] [e1+c1 accused] [BASS Antoun Khoury's bloc] [w1 of [e2 sheltering] "thieves in ties"] and water bottles flew.
[TAMM Speaker Tammam Khazen] suspended the session for an hour, then for good.
| @PARL body LBN LEG "parliament"
| @DEP office LBN LEG "Amal deputies" office="deputies"
| @AMAL group LBN PTY "Amal"
| @BASS group LBN PTY "Khoury's bloc"
| @TAMM person LBN LEG "Tammam Khazen" office="speaker"
| d1 2022-02-15
| q1 accuses s=DEP
| e1 ACCUSE/allege a=DEP r=BASS t=d1 C=legislative
| e2 AID a=BASS D=- C=corruption
| @DATEL place LBN "Beirut" city

The text before the house would multiply customs duties by five, and [BASS Khoury's party] has [e5+c2 demanded] [w2 that [GOVB the central bank] first [e6 open] its books to [AUD foreign auditors]].
[BANKG The governor] has [e7+c3 refused] for a year [w3 to [e8 admit] [AUD them]].
| @GOVB body LBN GOV "central bank"
| @AUD company - BUS "foreign auditors"
| @BANKG office LBN GOV "central bank governor" office="governor"
| q2 demands s=BASS
| q3 denies s=BANKG
| e5 REQUEST/yield a=BASS r=GOVB D=- C=legislative,corruption
| e6 RETREAT/access hypothetical a=GOVB r=AUD C=corruption
| e7 REJECT/yield a=BANKG r=AUD D=- C=corruption
| e8 RETREAT/access denied a=BANKG r=AUD C=corruption
| answers e7 e5
| o1 demand e5 refused closed=e7

[w4 "I walked into a fist,"] [c4 joked] [HAID.1 Haidar Fakhoury], [HAID.2 a deputy] who left with a swollen lip.
Outside, [VETS.1 [n1 several dozen] retired soldiers] [e9 heckled] ministers' cars until [GUARD the parliamentary guard] [e10 laid into] [VETS.2 them] with truncheons, injuring [n2 four].
| @HAID person LBN LEG "Haidar Fakhoury" office="deputy"
| @VETS public LBN ELI "retired soldiers"
| @GUARD body LBN COP "parliamentary guard"
| n1 protesters 24..99 ~
| n2 injured 4
| q4 asserts s=HAID.1
| e9 PROTEST/demo a=VETS.1 n=n1
| e10 ASSAULT/beat a=GUARD r=VETS.2 n=n2 C=repression

[PM The prime minister] [c5 hopes] [w5 the house will sit again on [d2 Thursday]]; [POLST a poll] by [LEBC the Lebanese Centre for Opinion] [c6 suggests] [w6 that only one voter in nine trusts it to do anything at all].
[SCH Schoolteachers], who have not been paid in full since [d3 autumn], could [e12 walk out] as early as [d4 next week].
| @PM office LBN GOV "prime minister" office="prime minister"
| @POLST other LBN - "poll"
| @LEBC body LBN SOC "Lebanese Centre for Opinion"
| @SCH public LBN EDU "schoolteachers"
| d2 2022-02-17
| d3 ?
| d4 2022-02-21..2022-02-28
| q5 speculates s=PM
| q6 asserts s=POLST
| e12 PROTEST/strike possible a=SCH t=d4 C=economic

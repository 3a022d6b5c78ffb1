# id: spanish/051-italy-wire
# publisher: Il Ponte Review
# language: en
# published: 2018-04-20

[w1 [HAF.1 Libyan commander Idris Mansouri] had [e1+c2 offered] [ENV [ITA.1 Rome]'s envoys] [w2 to [e2 halt] the [e3 shelling] of [ZIN Zintan]]], [c1 reported] [OGG the daily Oggi] on [d1 Thursday], [c3 citing] [DIP a diplomat].
| @HAF person LBY REB,MIL "Idris Mansouri"
| @ITA state ITA GOV "Italy"
| @ENV office ITA GOV "Rome's envoys"
| @ZIN place LBY "Zintan" city
| @OGG company ITA JRN "Oggi"
| @DIP office - GOV "a diplomat"
| d1 2018-04-19
| span w3 at="Libyan commander Idris Mansouri had offered Rome's envoys to halt the shelling of Zintan"
| q1 asserts s=OGG
| q2 proposes s=HAF.1
| q3 asserts s=DIP parent=q1
| e1 AGREE a=HAF.1 r=ENV D=- C=military
| e2 RETREAT/ceasefire hypothetical a=HAF.1 C=military
| e3 ASSAULT/heavy-weapons a=HAF.1 p=ZIN C=military
| o1 invitation e1 open

[PRO.1 Prosecutors] in [PAL Palermo] [e4 impounded] the rescue ship Aurora and [e5+c5 accused] [GER.1 a German NGO] [w5 of [e14 abetting] [SMU smugglers]], a charge [LAW its lawyers] [c4 dismissed] [w4 as "grotesque"].
| @PRO office ITA JUD "prosecutors in Palermo"
| @PAL place ITA "Palermo" city
| @GER group DEU SOC "German NGO"
| @SMU group - CRM "smugglers"
| @LAW public DEU JUD "its lawyers"
| q4 denies s=LAW
| q5 accuses s=PRO.1
| e4 COERCE/seize a=PRO.1 r=GER.1 C=migration,legal
| e5 ACCUSE/allege a=PRO.1 r=GER.1 C=migration,legal
| e14 AID a=GER.1 r=SMU D=- C=migration,trafficking
| denies q4 e5

[FIV Five Star senators] will [e6 boycott] [d2 Tuesday]'s [e7 meeting] with [SAL.1 League leader Guido Brambati], who [c6 says] [w6 [SAL.2 he] "could not care less"].
| @FIV group ITA PTY "Five Star senators"
| @SAL person ITA PTY "Guido Brambati"
| d2 2018-04-24
| q6 asserts s=SAL.1
| e6 REJECT/meet planned a=FIV r=SAL.1
| e7 CONSULT denied a=FIV,SAL.1 t=d2

In [GEN Genoa], [DOC.1 the dockers] [e8 sabotaged] a crane and [MAY the mayor] [e9+c7 condemned] [DOC.2 them] [w7 as "a handful of vandals"].
| @GEN place ITA "Genoa" city
| @DOC public ITA LAB "dockers"
| @MAY office ITA GOV "mayor"
| q7 accuses s=MAY
| e8 PROTEST/vandalize a=DOC.1 p=GEN
| e9 ACCUSE/disapprove a=MAY r=DOC.2

[ROM Rome]'s metro, all three lines of it, carried fewer people [d3 last year] than in [d4 2008].
| @ROM place ITA "Rome" city
| d3 2017
| d4 2008

[CAR Carabinieri] [e10 freed] [BOY a boy held for ransom] in [REG Reggio Calabria] and [e11 arrested] [CLA [n2 four] members of the Piromalli clan].
| @CAR body ITA COP "Carabinieri"
| @BOY public ITA CVL "boy"
| @REG place ITA "Reggio Calabria" city
| @CLA group ITA CRM "members of the Piromalli clan"
| n2 arrested 4
| e10 AID a=CAR r=BOY p=REG C=crime
| e11 COERCE/arrest a=CAR r=CLA p=REG n=n2 C=crime

[w8 "There was no [e12 deal] with [LIBYA Libyan militias], full stop,"] [c8 insisted] [MINN.1 Interior Minister Alberto Sartori].
[w9 [MINI [MINN.2 His] ministry] had [e13 paid] [n1 five million euros] to [SAB the mayor of Sabratha]], [c9 according to] [REU Reuters].
| @LIBYA group LBY REB "Libyan militias"
| @MINN person ITA GOV "Alberto Sartori" office="interior minister"
| @MINI body ITA GOV "interior ministry"
| @SAB office LBY GOV "mayor of Sabratha"
| @REU company GBR JRN "Reuters"
| n1 money 5000000 EUR
| q8 denies s=MINN.1
| q9 asserts s=REU
| e12 AGREE denied a=LIBYA
| e13 AID a=MINI r=SAB n=n1 D=- C=migration

# id: crime-desk/014-naples-tender
# publisher: Il Ponte International
# title: Naples councillor cleared of Camorra ties, resigns anyway
# language: en
# published: 2017-02-14

[COUN Naples councillor] [e1 cleared] of Camorra ties, [e2 resigns] anyway
| @COUN person ITA GOV "Gennaro Ruotolo" office="Naples councillor"
| e1 CONCEDE r=COUN D=2017-02-13/inferred C=corruption,legal
| e2 RETREAT/resign a=COUN D=2017-02-13/inferred C=corruption

[COUN.1 Gennaro Ruotolo], the councillor for parks whom [NEWS two newspapers] had [e3+c1 accused] [w1 of letting [CAM the Camorra] trim the city's trees], was [e4 acquitted] on [d1 Monday] of every count and, an hour later, [e5 left] his post.
[w2 "[COUN.4 I] won, and [COUN.5 I] am tired,"] [COUN.6 he] [c2 told] reporters on the steps of [COURT the Naples court].
| @NEWS company ITA JRN "two newspapers"
| @CAM group ITA CRM "Camorra"
| @COURT body ITA JUD "Naples court"
| d1 2017-02-13
| q1 accuses s=NEWS
| q2 asserts s=COUN.6
| e3 ACCUSE/allege a=NEWS r=COUN.1 D=- C=corruption
| e4 CONCEDE r=COUN.1 t=d1 C=corruption,legal
| repeats e4 e1
| e5 RETREAT/resign a=COUN.1 t=d1 C=corruption
| repeats e5 e2

[PROS.1 The prosecution], which had [x asked] for five years, [c3 said] [w3 [PROS.2 it] would study the judgment before deciding on an appeal].
[MAYOR.1 Mayor Ciro Esposito], who [e8 suspended] [COUN.11 Mr Ruotolo] [d2 two years ago] without waiting for a trial, [e9 apologised] to [COUN.12 him] "as a friend" and [e10+c4 offered] [COUN.13 him] [w4 the chair of the botanical garden]; [COUN.14 he] [e11 declined].
| @PROS body ITA JUD "the prosecution"
| @MAYOR person ITA GOV "Ciro Esposito" office="mayor of Naples"
| d2 2015
| q3 asserts s=PROS.1
| q4 proposes s=MAYOR.1
| e8 SANCTION/expel a=MAYOR.1 r=COUN.11 t=d2 C=corruption
| e9 CONCEDE a=MAYOR.1 r=COUN.12
| e10 AGREE a=MAYOR.1 r=COUN.13
| e11 REJECT a=COUN.14 r=MAYOR.1
| answers e11 e10
| o1 invitation e10 refused closed=e11

There are 64,000 trees in [NAP Naples], and every pine is money.
A contract to prune a mile of avenue pays more than the same mile of asphalt, needs no machine but a saw and can be repeated each spring; the clans of [SEC Secondigliano], who in [d3 the 1990s] [x fought] a war over cigarettes, found this out long before the auditors.
| @NAP place ITA "Naples" city
| @SEC place ITA "Secondigliano" district
| d3 1990-01-01..2000-01-01

The case against [COUN.20 Ruotolo] rested on [PEN.1 a penitent], [PEN.2 Salvatore "Whistle" Amirante], who [c5 swore] in [d4 2015] [w5 that [COUN.21 the councillor] had [e12 received] [BOSSB [CAM a Camorra] boss] three times in a car park] and, cross-examined in [d5 October], could remember neither the month nor the car.
[w6 [JUDG The judges] will explain themselves within ninety days], [CLERK the court clerk] [c6 said].
| @PEN person ITA CRM "Salvatore Amirante" office="penitent"
| @BOSSB public ITA CRM "Camorra boss"
| @JUDG office ITA JUD "the judges"
| @CLERK office ITA JUD "court clerk"
| d4 2015
| d5 2016-10
| q5 accuses s=PEN.2
| q6 promises s=CLERK
| e12 CONSULT a=COUN.21,BOSSB D=- C=corruption

[DIA The anti-mafia directorate] [c7 refuses] [w7 to call it a defeat].
[w8 "One oak does not make a forest,"] [DIA2 its deputy head] [c8 remarked], before leaving for [PAL Palermo], where [d6 this week] [DIA.2 the directorate] [c9 hopes] [w9 to [e14 seize] the villa of [BOSS a builder] [e15 arrested] in [d7 January]].
| @DIA body ITA COP "anti-mafia directorate"
| @DIA2 office ITA COP "deputy head of the anti-mafia directorate"
| @PAL place ITA "Palermo" city
| @BOSS public ITA BUS,CRM "a builder"
| d6 2017-02-13..2017-02-20
| d7 2017-01
| q7 denies s=DIA
| q8 asserts s=DIA2
| q9 speculates s=DIA.2
| e14 COERCE/seize possible a=DIA.2 r=BOSS p=PAL t=d6 C=crime
| e15 COERCE/arrest r=BOSS t=d7 C=crime,legal

# id: crime-desk/035-indonesia-kpk
# publisher: Archipelago News
# title: Indonesia's graft-busters arrest regent a week before losing powers
# language: en
# published: 2019-11-18

[KPK Indonesia's graft-busters] [e1 arrest] [REG regent] a week before losing powers
| @KPK body IDN COP,JUD "Corruption Eradication Commission"
| @REG person IDN GOV "Syafruddin Halim" office="regent"
| e1 COERCE/arrest a=KPK r=REG D=2019-11-16/inferred C=corruption

Agents of [KPK.1 the Corruption Eradication Commission] followed a suitcase for eleven hours on [d1 Saturday], from a karaoke parlour to a mosque car park and at last to the guest-house of [REG.1 Syafruddin Halim], regent of [KON Konawe] and owner of the island's loudest jeep, whom [KPK.2 they] [e2 arrested] as [REG.2 he] was counting.
[w1 Inside were 4.2 billion rupiah, the price of a nickel permit], [SPOK commission spokesman Febri Anwar] [c1 said]; [w2 inside were sarongs for orphans], [WIFE [REG.3 Mr Syafruddin]'s wife] [c2 countered].
| @KON place IDN "Konawe" district
| @SPOK person IDN COP,JUD "Febri Anwar" office="commission spokesman"
| @WIFE public IDN ELI "regent's wife"
| d1 2019-11-16
| q1 accuses s=SPOK
| q2 denies s=WIFE
| denies q2 q1
| e2 COERCE/arrest a=KPK.2 r=REG.2 p=KON t=d1 C=corruption
| repeats e2 e1

It may be the last such chase.
Under a law that [PARL parliament] passed in a day in [d2 September], and against which [STUD.7 students] [e3 marched] in thirty cities, [n2 five] of [STUD.8 them] [e4 dying], [KPK.5 the commission] will from [d3 next week] need leave from a board, appointed by the president, before [KPK.6 it] may tap a telephone or [e6 search] a house.
[PRES.1 President Wibisana], who as a candidate had [e7+c3 vowed] [w3 to double its staff], [c4 argues] [w4 that even watchmen must be watched] and has [e8 rejected] appeals to [e9 suspend] the act by decree.
| @PARL body IDN LEG "Indonesian parliament"
| @STUD public IDN EDU,CVL "students"
| @PRES person IDN GOV "Wibisana" office="president of Indonesia"
| d2 2019-09
| d3 2019-11-25..
| n2 killed 5
| q3 promises s=PRES.1
| q4 asserts s=PRES.1
| e3 PROTEST/demo a=STUD.7 D=2019-09/inferred C=corruption
| e4 ASSAULT r=STUD.8 n=n2 D=2019-09/inferred C=repression
| e7 AGREE a=PRES.1 D=- C=corruption
| e6 COERCE/seize hypothetical a=KPK.6 C=corruption
| e8 REJECT/change a=PRES.1 D=- C=corruption,legislative
| e9 RETREAT hypothetical a=PRES.1 C=corruption,legislative

[w5 The law was "made in a smoking room for people with something to burn"], [ICW.1 Indonesia Corruption Watch] [e14+c5 charged], citing [MIN minutes] that [c7 show] [w7 that [DRAF nine of its fourteen drafters] have themselves been [e10 questioned]].
[CHAIR.1 The drafting panel's chairman], [CHAIR.2 Nasir Lubis], [e11 threatened] [ICW.2 the group] with a [e12 libel suit] and, asked by [TEMPO a Tempo reporter] whether [CHAIR.3 he] was the "NL" of the suitcase's label, hung up.
[w8 There are], [CHAIR.7 he] later [c8 wrote], [w8 "a million NLs between [SAB Sabang] and [MER Merauke]"].
| @ICW group IDN SOC "Indonesia Corruption Watch"
| @SAB place IDN "Sabang" city
| @MER place IDN "Merauke" city
| @MIN other IDN LEG "minutes"
| @CHAIR person IDN LEG "Nasir Lubis" office="drafting panel chairman"
| @TEMPO public IDN JRN "Tempo reporter"
| @DRAF office IDN LEG "nine of its fourteen drafters"
| q5 accuses s=ICW.1
| q7 asserts s=MIN
| q8 denies s=CHAIR.7
| e14 ACCUSE/disapprove a=ICW.1 C=corruption
| e10 ACCUSE/investigate r=DRAF D=- C=corruption
| e11 THREATEN a=CHAIR.2 r=ICW.2 D=- C=rights_freedoms
| e12 ACCUSE/allege hypothetical a=CHAIR.2 r=ICW.2 C=legal
| o1 threat e11 open

[KPK.8 The commission] has brought [PPL [n3 1,064] people] [e15 to court] since [d4 2002] and won every time but one.
A third of [THOSE those] [KPK.9 it] [e16 jailed] were elected again, or their wives were.
| d4 2002..
| n3 other 1064
| @PPL public IDN CRM "accused"
| @THOSE public IDN CRM "those jailed"
| e16 COERCE/arrest a=KPK.9 r=THOSE D=- C=corruption,legal
| e15 ACCUSE/allege a=KPK.8 r=PPL t=d4 n=n3 C=corruption,legal

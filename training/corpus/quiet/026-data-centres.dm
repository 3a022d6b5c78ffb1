# id: quiet/026-data-centres
# publisher: Nordic Tech Brief
# language: en
# published: 2023-01-18

Cold air, cheap power, hot servers: the fjord that came in from the web

There is no sign on the gate at [GLO Glomfjord], and the sheep take no notice.
Inside, 40,000 machines do sums for [BAN.1 banks] in [FRA Frankfurt], [STU.1 film studios] in [MUM Mumbai] and, [VIL.1 the villagers] [c1 suspect], [w1 somebody who is mining coins].
| q1 speculates s=VIL.1

[w2 "[COO.1 We] are under attack roughly four thousand times a day, and by lunch [COO.2 we] have usually forgotten,"] [c2 said] [COO.3 Ingvild Strand], the operations chief, who meant scripts that knock on doors.
[COO.4 She] [c4 intends] [w4 to double capacity by [d1 2026]].
| d1 2026
| q2 asserts s=COO.3
| q4 promises s=COO.4

The power comes from a plant built in [d2 1920] to make fertiliser, and the waste heat warms a hall in which [LOB.1 a cousin of [MAY.1 the mayor]] is raising lobsters.
[MAY.2 The mayor himself] [c5 thinks] [w5 the coast could host ten such sites] and [c11 hopes] [w11 [OSL.3 the state] will not tax them to death].
| d2 1920
| q11 speculates s=MAY.2
| q5 asserts s=MAY.2

Not every visit is welcome.
In [d3 November] [HAC.1 hackers] whom [PST.1 the security service] links to [MOS.1 Moscow] [e1 broke into] the payroll of [KOM.1 a county hospital] whose files are kept there, and [e2+c7 demanded] [w7 three million kroner]; [KOM.2 the hospital], which [e3+c8 refused] [w8 to [e4 pay]], has reported the matter to [POL.1 the police].
| d3 2022-11
| q7 demands s=HAC.1
| q8 denies s=KOM.2
| e1 COERCE/cyber a=HAC.1 r=KOM.1 t=d3 C=cyber
| e2 REQUEST/assist a=HAC.1 r=KOM.1 D=2022-11/inferred C=cyber
| e3 REJECT/assist a=KOM.2 r=HAC.1 D=- C=cyber
| e4 AID denied a=KOM.2 r=HAC.1 C=cyber
| answers e3 e2
| o1 request e2 refused closed=e3

[d4 Last week] [OSL.1 the government] [e6+c6 ordered] [OPE.1 operators] [w6 to register every client from outside [EEA the European Economic Area]], and [w9 [OSL.2 it] may yet [e7 bar] some altogether], [c9 according to] [DIG.1 a digitalisation ministry note].
[COO.5 Ms Strand] has no objection: the sheep, [COO.6 she] [c10 notes], [w10 have never asked for anybody's passport].
| d4 2023-01-09..2023-01-16
| q6 demands s=OSL.1
| q9 asserts s=DIG.1
| q10 asserts s=COO.6
| e6 REQUEST a=OSL.1 r=OPE.1 t=d4 C=technology
| e7 COERCE/restrict possible a=OSL.2 C=technology
| o2 demand e6
| @GLO place NOR "Glomfjord" city
| @BAN company DEU BUS "banks in Frankfurt"
| @FRA place DEU "Frankfurt" city
| @STU company IND BUS "film studios in Mumbai"
| @MUM place IND "Mumbai" city
| @VIL public NOR CVL "villagers"
| @COO person NOR BUS "Ingvild Strand" office="operations chief"
| @LOB public NOR CVL "cousin of the mayor"
| @MAY office NOR GOV "mayor"
| @HAC public - CRM "hackers"
| @PST body NOR SPY "security service"
| @MOS state RUS GOV "Moscow"
| @KOM body NOR MED "county hospital"
| @POL body NOR COP "police"
| @OSL state NOR GOV "Norwegian government"
| @OPE company NOR BUS "operators"
| @EEA place - "European Economic Area" region
| @DIG other NOR GOV "digitalisation ministry note"

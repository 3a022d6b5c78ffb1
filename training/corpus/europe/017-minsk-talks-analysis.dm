# id: europe/017-minsk-talks-analysis
# publisher: The Continental Review
# language: en
# published: 2015-09-17

Why the guns in [DON Donbas] have gone quiet
| @DON place UKR "Donbas" region

For sixteen days a [e1 truce] has held along the whole front, and nobody in [KYIV Kyiv] knows whom to thank.
| @KYIV place UKR "Kyiv" city
| e1 RETREAT/ceasefire p=FRONT D=2015-09-01../inferred C=military
| @FRONT place UKR "front" region
| span FRONT at="the whole front"#1

The simplest explanation, [c1 offered] by [DIP a Western diplomat] who has [e2 shuttled] between the capitals all summer, is [w1 that [RUS Moscow] [e3 told] [REB its clients] to [e4 hold fire] because [SYR Syria] now keeps it busy].
| @DIP office - GOV "Western diplomat"
| @RUS state RUS GOV "Russia"
| @REB group UKR PRE,REB "separatist clients"
| @SYR state SYR GOV "Syria"
| q1 asserts s=DIP
| e2 CONSULT/third-party a=DIP D=- C=diplomatic
| e3 REQUEST/yield a=RUS r=REB D=- C=military
| e4 RETREAT/ceasefire a=REB D=2015-09-01../inferred C=military

[TURCH Ukrainian security chief Bohdan Yaremko] [c3 argues] [w3 that the pause is a trap and that [RUS Russia] is [e5 massing] armour behind [DEB Debaltseve] under cover of it].
| @TURCH person UKR GOV "Bohdan Yaremko"
| @DEB place UKR "Debaltseve" city
| q3 asserts s=TURCH
| e5 MOBILIZE/weapons a=RUS p=DEB C=military

[OSCE The monitors of the OSCE] have [c4 seen] [w4 nothing of the kind]; their reports [c5 list] [w5 eleven tanks fewer than in [d1 July]].
| @OSCE body IGO - "OSCE monitors"
| @REP other IGO - "reports"
| span REP at="their reports"#1
| d1 2015-07
| q4 denies s=OSCE
| q5 asserts s=REP

[POR.61 Ukrainian President Ostap Danylenko] has [e6+c6 promised] [MERKEL German Chancellor Renate Hollmann] [w6 to [e7 pull] heavy guns fifteen kilometres back] if the quiet lasts through [d2 September], and [NAZ the nationalists at home] [e8 mock] [POR.62 him] for it.
| @POR person UKR GOV "Ostap Danylenko" office="president"
| @MERKEL person DEU GOV "Renate Hollmann" office="chancellor"
| @NAZ group UKR PTY,OPP "nationalists"
| d2 2015-09
| q6 promises s=POR.61
| e6 CONCEDE a=POR.61 r=MERKEL D=- C=military
| e7 RETREAT/withdraw planned a=POR.61 C=military
| e8 ACCUSE/disapprove a=NAZ r=POR.62 D=-

Quiet is not peace.

Along the line the villages still have no gas, and a pensioner in [POP Popasna] pays a soldier for the drive to her own bank.
| @POP place UKR "Popasna" city

[HOL French President Bernard Castaing], who is to [e9 receive] the other three leaders in [PAR Paris] on [d3 2 October], [c7 hopes] [w7 to turn the [x truce] into a [e11 withdrawal] of foreign fighters], while [AIDE one of his aides] [c8 concedes] [w8 that "without a border there is nothing to monitor"].
| @HOL person FRA GOV "Bernard Castaing" office="president"
| @PAR place FRA "Paris" city
| @AIDE office FRA GOV "Castaing aide"
| @LEAD person - GOV "the other three leaders"
| span LEAD at="the other three leaders"#1
| d3 2015-10-02
| q7 speculates s=HOL
| q8 asserts s=AIDE
| e9 CONSULT/multilateral planned a=HOL,LEAD p=PAR t=d3 C=diplomatic
| e11 RETREAT/withdraw hypothetical
| o1 scheduled e9 due=2015-10-02
| o2 promise e6

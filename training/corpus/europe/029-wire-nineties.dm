# id: europe/029-wire-nineties
# publisher: International News Desk
# language: en
# published: 1996-02-13

[LON LONDON] - [d1 Friday]'s lorry [e1 bomb] at [CW Canary Wharf] ended the seventeen-month [e3 truce] of [IRA the IRA].
| @LON place GBR "London" city
| @CW place GBR "Canary Wharf" exact
| @IRA group GBR REB "IRA"
| d1 1996-02-09
| e1 ASSAULT/explosives a=IRA p=CW t=d1 C=terrorism
| e3 RETREAT/ceasefire a=IRA D=1994-08-31..1996-02-09/inferred C=terrorism

[MAJ British Prime Minister Peter Ellison] [e4+c1 vowed] [w1 never to [e5 negotiate] with [SF Sinn Fein] while the guns "were on the table"]; [ADAMS.21 republican leader Fintan Rooney], who [c2 said] [w2 [ADAMS.22 he] had known nothing], [e6 pleaded] for new [e7 talks].
| @MAJ person GBR GOV "Peter Ellison" office="prime minister"
| @SF group GBR PTY,OPP "Sinn Fein"
| @ADAMS person GBR PTY,OPP "Fintan Rooney"
| q1 threatens s=MAJ
| q2 denies s=ADAMS.21
| e4 THREATEN/relations a=MAJ r=SF C=terrorism
| e5 CONSULT denied a=MAJ r=SF C=terrorism
| e6 REQUEST/meet a=ADAMS.21
| e7 CONSULT hypothetical
| o1 request e6

In [SAR Sarajevo] [SERBG.31 [n1 two] Serb generals] were [e8 seized] by [BOSN the [BIH~ Bosnian] army] on a wrong turn; [IFOR NATO] [e9+c3 asked] [BOSN2 Sarajevo] [w3 to [e10 release] [SERBG.32 them]].
| @SAR place BIH "Sarajevo" city
| @SERBG person BIH MIL,REB "two Serb generals"
| @BOSN body BIH MIL "Bosnian army"
| @BIH state BIH GOV "Bosnia and Herzegovina"
| @IFOR body IGO MIL "NATO"
| @BOSN2 state BIH GOV "Bosnian government"
| q3 demands s=IFOR
| e8 ASSAULT/abduct a=BOSN r=SERBG.31 n=n1 D=- C=military
| n1 abducted 2
| e9 REQUEST/yield a=IFOR r=BOSN2 C=military
| e10 RETREAT/release hypothetical a=BOSN2 r=SERBG.32 C=military
| o2 demand e9

[HAV Vaclav Havel] [e11 praised] [KOHL Helmut Kohl] in [PRA Prague] and the two men [e12 signed] a declaration on the Sudeten past; not everyone stood when the hymns were played.
| @HAV person CZE GOV "Vaclav Havel" office="president"
| @KOHL person DEU GOV "Helmut Kohl" office="chancellor"
| @PRA place CZE "Prague" city
| e11 SUPPORT a=HAV r=KOHL p=PRA C=diplomatic
| e12 SUPPORT a=HAV,KOHL p=PRA C=diplomatic

[CHE.51 Chechen fighters] [e13 fell back] from [NOV Novogroznensky] with dozens of [HOST hostages] on [d2 Thursday], and [GRA General Pavel Grachev] [e14 promised] safe [e15 passage] if [CHE.52 they] [e16 released] the rest.
| @CHE group RUS REB "Chechen fighters"
| @NOV place RUS "Novogroznensky" city
| @GRA person RUS GOV,MIL "Pavel Grachev" office="general"
| d2 1996-02-08
| @HOST public RUS CVL "hostages"
| e13 RETREAT/withdraw a=CHE.51 p=NOV t=d2 C=military
| span c4 at="promised"#1
| span w4 at="safe passage if they released the rest"#1
| q4 promises s=GRA
| e14 CONCEDE a=GRA r=CHE.51
| e15 RETREAT/access planned a=GRA r=CHE.52
| e16 RETREAT/release hypothetical a=CHE.52
| o3 promise e14

A gas main [x blew up] in [VAR Varna] and the police ruled out [x sabotage].
| @VAR place BGR "Varna" city
| span POLV at="the police"#1
| @POLV body BGR COP "police"

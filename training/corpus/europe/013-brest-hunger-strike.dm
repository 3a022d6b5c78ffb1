# id: europe/013-brest-hunger-strike
# publisher: Freedom Watch Minsk
# language: en
# published: 2021-04-22

Jailed editor on [e1 hunger strike] for eleventh day, [WIFE wife] says
| @WIFE public BLR ELI "editor's wife"
| @EDIT person BLR JRN "Viktar Lahun" office="editor"
| span EDIT at="Jailed editor"#1
| span c1 at="says"
| span w1 at="Jailed editor on hunger strike for eleventh day"
| q1 asserts s=WIFE
| e1 PROTEST/hunger a=EDIT D=2021-04-12../inferred C=repression

[EDIT.11 The editor of the regional weekly Pruzhany Echo], [EDIT.12 Viktar Lahun], has [e2 refused] food in prison no. 4 in [BREST Brest] since [d1 12 April], [WIFE his wife Alena] [c2 told] [FW Freedom Watch] by telephone.
| @BREST place BLR "Brest" city
| @FW group BLR SOC "Freedom Watch"
| d1 2021-04-12..
| span w2 at="The editor of the regional weekly Pruzhany Echo, Viktar Lahun, has refused food in prison no. 4 in Brest since 12 April"#1
| q2 asserts s=WIFE
| e2 PROTEST/hunger a=EDIT.12 p=BREST t=d1 C=repression
| repeats e2 e1

[KGB KGB men] [e3 searched] [EDIT.31 his] flat in [d2 February], [e4 confiscated] the office computers and [e5 led] [EDIT.32 him] away in handcuffs over a cartoon of [LUK the president].
| @KGB body BLR SPY "KGB men"
| @LUK person BLR GOV "Mikalai Hrynchuk" office="president"
| d2 2021-02
| e3 COERCE/seize a=KGB r=EDIT.31 t=d2 C=repression
| e5 COERCE/arrest a=KGB r=EDIT.32 t=d2 C=repression
| e4 COERCE/seize a=KGB t=d2 C=repression

A court later [e6 sentenced] [EDIT him] to two and a half years for "insulting" [LUK Mikalai Hrynchuk].
| @COURT body BLR JUD "court"
| span COURT at="A court"
| e6 SANCTION/convict a=COURT r=EDIT D=- C=repression,legal
| e7 COERCE/arrest a=COURT r=EDIT D=- C=repression,legal
| span e7 at="sentenced"

[w3 "[GUARDS.51 They] [x locked] [EDIT.51 him] in the cold cell and took [EDIT.52 his] blanket; when [EDIT.53 he] complained, [GUARDS.52 they] [e10 hit] [EDIT.54 him],"] [c3 said] [WIFE.51 Mrs Lahun], who [c4 fears] [w4 that [EDIT.55 he] will not survive another week].
| @GUARDS office BLR COP "guards"
| q3 accuses s=WIFE.51
| q4 speculates s=WIFE.51
| e10 ASSAULT/beat a=GUARDS.52 r=EDIT.54 D=- C=repression,human_rights

[MIJ The interior ministry] [c5 dismissed] [w5 the account] and [c6 said] [w6 no prisoner in [BREST Brest] was refusing to eat].
| @MIJ body BLR GOV "interior ministry"
| q5 denies s=MIJ
| q6 denies s=MIJ
| denies q6 e1
| denies q5 e10

[EU The European Union] has [e11+c7 demanded] [w7 that [MSK Minsk] [e12 free] [EDIT.71 Lahun] and [e13 let] [MED a doctor] see [EDIT.72 him]]; no reply had come by [d3 Wednesday].
| @EU state EUR - "European Union"
| @MSK state BLR GOV "Belarus"
| @MED public - MED "doctor"
| d3 2021-04-21
| q7 demands s=EU
| e11 REQUEST/yield a=EU r=MSK D=- C=repression,human_rights
| e12 RETREAT/release hypothetical a=MSK r=EDIT.71 C=repression
| e13 RETREAT/access hypothetical a=MSK r=MED C=repression
| o1 demand e11

The Echo sold 1,900 copies a week, most of them for its crossword and the bus timetable.

# id: americas/027-wire-andes
# publisher: Isthmus News Agency
# language: en
# published: 2022-12-08

[PERCON.1 Peru's congress] [e1 removed] [CAST.1 President Teófilo Chilón] on [d1 Wednesday], three hours after [CAST.2 he] had attempted a [e2 coup] against [PERCON.2 it].
| d1 2022-12-07
| e1 SANCTION/expel a=PERCON.1 r=CAST.1 t=d1 C=political_institutions
| e2 COERCE/seize a=CAST.2 r=PERCON.2 D=2022-12-07/inferred C=pro_autocracy
| causes e2 e1

[w1 [MEX.1 Mexico] would [e3 shelter] [CAST.3 the deposed leader] if [CAST.4 he] [e4 asked]], [MEXFM its foreign minister] [c1 said].
| e3 AID hypothetical a=MEX.1 r=CAST.3 C=asylum
| e4 REQUEST/assist hypothetical a=CAST.4 r=MEX.1 C=asylum
| q1 promises s=MEXFM

[BOLFARM.1 Bolivian cattlemen] and [BOLGOV the transport ministry] [e5 shook hands] on [d2 Tuesday] on a fuel timetable that [BOLFARM.2 the cattlemen] had [e6 demanded] since [d3 September].
| d2 2022-12-06
| d3 2022-09..
| e5 AGREE a=BOLFARM.1,BOLGOV t=d2 C=economic
| e6 REQUEST/assist a=BOLFARM.2 r=BOLGOV t=d3 C=economic
| answers e5 e6
| o1 request e6 met closed=e5

[w2 [ECU.1 Ecuador] is [e7+c6 pressing] [CHN China] [w6 to [e8 stretch out] repayment of [n1 $1.4 billion]]], [c2 according to] [ECUFIN a finance ministry memo].
| n1 money 1400000000 USD
| e7 REQUEST/assist a=ECU.1 r=CHN C=economic
| e8 AID hypothetical a=CHN r=ECU.1 n=n1 C=economic
| q6 demands s=ECU.1
| q2 asserts s=ECUFIN
| o2 request e7 open

[CHLCOP Chilean carabineros] [e9 disarmed] [MAP [n2 nine] Mapuche militants] near [ANGOL Angol] without [e10 firing] a shot.
| n2 other 9
| e9 COERCE/seize a=CHLCOP r=MAP p=ANGOL n=n2 C=crime
| e10 ASSAULT/firearms denied a=CHLCOP p=ANGOL C=crime

[COLSEN A Colombian senator] [e11+c3 called on] [PETRO President Camilo Arboleda] [w3 to [e12 dismiss] [AMB.1 the ambassador to Caracas]], who [e13+c5 likened] [VENOPP Venezuelan opponents] [w5 to "rats in silk"].
| e11 REQUEST/change a=COLSEN r=PETRO C=diplomatic
| e12 SANCTION/expel hypothetical a=PETRO r=AMB.1 C=diplomatic
| e13 ACCUSE/disapprove a=AMB.1 r=VENOPP D=- C=diplomatic
| q5 accuses s=AMB.1
| q3 demands s=COLSEN
| o3 demand e11 open

[PARCH Paraguay's chief prosecutor] is [e14 investigating] whether [CARTES.1 ex-president Néstor Benegas] smuggled cigarettes into [BRA@ Brazil]; [CARTES.2 Benegas] [c4 denies] [w4 having smuggled anything].
| e14 ACCUSE/investigate a=PARCH r=CARTES.1 C=corruption
| denies q4 e14
| q4 denies s=CARTES.2

[FALK The Falkland Islands government] [e16 turned away] [ARGVET [n3 14] Argentine veterans] who had [e17+c7 asked] [w7 to lay a wreath at [DARWIN Darwin]].
| n3 other 14
| e16 REJECT/assist a=FALK r=ARGVET n=n3 C=diplomatic
| e17 REQUEST/assist a=ARGVET r=FALK D=- C=diplomatic
| q7 demands s=ARGVET
| answers e16 e17
| o4 request e17 refused closed=e16

A drought has left [TITI Lake Titicaca] at its lowest in a generation, and reed boats rest on the mud.

[URUSEN Uruguay's ruling senators] [c8 expect] [w8 [LACALLE President Martín Etcheverry] to [e18 veto] the passport inquiry], but [LACBRO his brother] [c9 swears] [w9 he never would].
| e18 REJECT/change planned a=LACALLE C=corruption
| q8 speculates s=URUSEN
| q9 denies s=LACBRO
| denies q9 e18

| @PERCON body PER LEG "Peru's congress"
| @CAST person PER GOV "Teófilo Chilón" office="President"
| @MEX state MEX GOV "Mexico"
| @MEXFM office MEX GOV "Mexico's foreign minister" office="foreign minister"
| @BOLFARM public BOL AGR "Bolivian cattlemen"
| @BOLGOV body BOL GOV "Bolivian transport ministry"
| @ECU state ECU GOV "Ecuador"
| @CHN state CHN GOV "China"
| @ECUFIN other ECU GOV "finance ministry memo"
| @CHLCOP body CHL COP "Chilean carabineros"
| @MAP public CHL REB "Mapuche militants"
| @ANGOL place CHL "Angol" city
| @COLSEN office COL LEG "Colombian senator"
| @PETRO person COL GOV "Camilo Arboleda" office="President"
| @AMB office COL GOV "ambassador to Caracas"
| @VENOPP public VEN OPP "Venezuelan opponents"
| @PARCH office PRY JUD "Paraguay's chief prosecutor"
| @CARTES person PRY ELI "Néstor Benegas"
| @BRA state BRA GOV "Brazil"
| @FALK body GBR GOV "Falkland Islands government"
| @ARGVET public ARG MIL "Argentine veterans"
| @DARWIN place FLK "Darwin" city
| @TITI place - "Lake Titicaca" region
| @URUSEN office URY LEG "Uruguay's ruling senators"
| @LACALLE person URY GOV "Martín Etcheverry" office="President"
| @LACBRO public URY ELI "president's brother"

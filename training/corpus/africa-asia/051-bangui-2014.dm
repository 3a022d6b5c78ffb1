# id: africa-asia/051-bangui-2014
# publisher: Oubangui Observer
# title: African troops caught between grenades and bishops
# language: en
# published: 2014-02-13

African troops caught between grenades and bishops

[CHA Chadian peacekeepers] [e1 escorted] a convoy of [MUS.8 [n1 1,300] Muslim civilians] out of [BAN Bangui] on [d1 Wednesday] while [ANT a crowd] [e2 lobbed] stones at the tailgates.
[w1 “[MUS.9 They] are leaving for good, and we are the poorer for it,”] [ARC Archbishop Barthélemy Ngoupande] [c1 told] [FRE the Bangui daily Le Démocrate].
[FRA.1 French soldiers], who [c2 say] [w2 [FRA.2 they] are hunting armed men of every side], [e4 shot] [GRE a grenade thrower] near the airport.
| d1 2014-02-12
| n1 displaced 1300
| e1 AID a=CHA r=MUS.8 p=BAN t=d1 n=n1
| e2 PROTEST/riot a=ANT r=MUS.8 p=BAN t=d1 C=religion_ethnicity
| q1 asserts s=ARC
| q2 asserts s=FRA.1
| e4 ASSAULT/firearms a=FRA.1 r=GRE

[SAM Interim President Clémence Yakoma] is to [e5 receive] [SAMU.8 the Chadian premier] on [d2 Saturday] and [c3 hopes] [w3 to [e6 talk] [SAMU.9 him] out of any [e7 pull-out]].
[AMN Amnesty International] [e8+c4 calls] the exodus [w4 “ethnic cleansing”] and [e9+c5 implores] [UNO the Security Council] [w5 to [e10 send] [n2 10,000] blue helmets].
| d2 2014-02-15
| n2 troops 10000
| q3 speculates s=SAM
| e5 CONSULT/visit planned a=SAM,SAMU.8 t=d2
| e6 REQUEST/change hypothetical a=SAM r=SAMU.9
| e7 RETREAT/withdraw hypothetical
| q4 accuses s=AMN
| e8 ACCUSE/disapprove a=AMN
| q5 demands s=AMN
| e9 REQUEST/assist a=AMN r=UNO
| e10 AID hypothetical a=UNO n=n2 C=peacekeeping
| o1 scheduled e5 due=2014-02-15
| o2 request e9

By the river a boy was selling mangoes and second-hand helmets.
| @CHA body TCD MIL "Chadian peacekeepers"
| @MUS public CAF CVL "Muslim civilians"
| @BAN place CAF "Bangui" city
| @ANT public CAF CVL "crowd"
| @ARC person CAF REL "Barthélemy Ngoupande" office="archbishop"
| @FRE company CAF JRN "Le Démocrate"
| @FRA body FRA MIL "French soldiers"
| @GRE public CAF UAF "grenade thrower"
| @SAM person CAF GOV "Clémence Yakoma" office="interim president"
| @SAMU office TCD GOV "Chadian premier"
| @AMN group NGO SOC "Amnesty International"
| @UNO body UNO - "Security Council"

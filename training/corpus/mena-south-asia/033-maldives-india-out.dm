# id: mena-south-asia/033-maldives-india-out
# publisher: Atoll Daily
# language: en
# published: 2024-01-17

[MDV Male] [e1 sets] deadline for [INDS [IND~ Indian] troops] to [e2 go]
| @MDV state MDV GOV "Maldives"
| @IND state IND GOV "India"
| @INDS body IND MIL "Indian troops"
| e1 REQUEST/yield a=MDV r=IND D=2024-01-14/inferred C=military,diplomatic
| e2 RETREAT/withdraw hypothetical a=INDS C=military

[MUIZ.1 President Raafiu] has [e3+c1 asked] [IND India] [w1 to [e4 withdraw] the [n1 77] soldiers who keep two rescue helicopters flying by [d1 March 15]], [PSEC a secretary at [MUIZ.2 his] office] [c2 told] [REP a news conference] on [d2 Sunday].
[w3 "They cannot stay, in or out of uniform,"] [PSEC he] [c3 said].
| @MUIZ person MDV GOV "Hassan Raafiu" office="president"
| @PSEC office MDV GOV "secretary at the president's office" office="secretary"
| @REP public MDV JRN "news conference"
| d1 2024-03-15
| d2 2024-01-14
| n1 troops 77
| span w2 at="President Raafiu has asked India to withdraw the 77 soldiers who keep two rescue helicopters flying by March 15"
| q1 demands s=MUIZ.1
| q2 asserts s=PSEC
| q3 demands s=PSEC
| e3 REQUEST/yield a=MUIZ.1 r=IND D=- C=military,diplomatic
| e4 RETREAT/withdraw hypothetical a=IND n=n1 D=..2024-03-16/stated C=military
| repeats e4 e2
| repeats e3 e1
| o1 deadline e1 due=..2024-03-16

[IND.11 New Delhi] has not [e5 agreed], though [JAI the external affairs minister] [c4 believes] [w4 "a workable solution" will be found].
[CORE A high-level core group] of both sides will [e6 reconvene] [d3 next week] in [DEL the Indian capital].
In the bazaar, [FISHM fishmongers] [e7 hailed] the order and [BAKE bakers], who depend on Indian flour, did not.
| @CORE group - GOV "high-level core group"
| @DEL place IND "New Delhi" city
| @JAI office IND GOV "external affairs minister" office="external affairs minister"
| @FISHM public MDV BUS "fishmongers"
| @BAKE public MDV BUS "bakers"
| d3 2024-01-22..2024-01-29
| q4 asserts s=JAI
| e5 AGREE denied a=IND.11 C=military,diplomatic
| e6 CONSULT planned a=CORE p=DEL t=d3 C=diplomatic,military
| e7 SUPPORT a=FISHM C=military
| o2 scheduled e6 due=2024-01-22..2024-01-29

[CHN Beijing] [e8 signed] twenty agreements with [MUIZ the president] [d4 last week], and [TUR Ankara] may [e9 supply] [n2 three] patrol drones.
[OPP.1 The opposition] [e10+c5 accused] [MUIZ him] [w5 of trading one landlord for another] and [c6 is thinking] [w6 of [e11 boycotting] the budget].
| @CHN state CHN GOV "China"
| @TUR state TUR GOV "Turkey"
| @OPP group MDV OPP,PTY "opposition"
| d4 2024-01-08..2024-01-15
| n2 other 3
| q5 accuses s=OPP.1
| q6 promises s=OPP.1
| e8 SUPPORT a=CHN,MUIZ t=d4 C=diplomatic,military
| e9 AID possible a=TUR n=n2 C=military
| e10 ACCUSE/disapprove a=OPP.1 r=MUIZ C=diplomatic
| e11 PROTEST/boycott planned a=OPP.1 C=legislative

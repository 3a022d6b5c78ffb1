# id: africa-asia/008-suva-brief
# publisher: Oceania Broadcasting Service
# title: Solomons premier thanks Fiji for police, seeks more
# language: en
# published: 2022-01-25

[SOG.1 Solomons premier] [e1 thanks] [FJI.1 Fiji] for [e2 police], [e3 seeks] more
| e1 SUPPORT a=SOG.1 r=FJI.1
| e2 AID a=FJI.1 r=SOG.1 D=-
| e3 REQUEST/assist a=SOG.1 r=FJI.1
| o1 request e3

[SOG Prime Minister Ezekiel Tasimanu] of [SLBP Solomon Islands] has [e4 thanked] [FJI.8 Fiji] for the [n1 50] officers [FJI.9 it] [e5 rushed] to [HON Honiara] after [d1 November]'s [e13 riots], and has [e6+c4 asked] [w4 for [n2 30] more].
[SOG.21 He] [c1 said] [w1 [SOG.22 his] own force remained “stretched to breaking point”].
| n1 troops 50
| n2 troops 30
| d1 2021-11
| e4 SUPPORT a=SOG r=FJI.8
| e13 PROTEST/riot p=HON t=d1
| repeats e4 e1
| e5 AID a=FJI.9 p=HON n=n1 D=-
| repeats e5 e2
| e6 REQUEST/assist a=SOG r=FJI.8 n=n2
| repeats e6 e3
| q1 asserts s=SOG.21
| q4 demands s=SOG

In [SUV Suva], [OPO opposition MP Lavenia Ratuvuki] [e7+c2 complained] [w2 that [PAR parliament] had never been [e8 consulted] about the deployment].
The riots, in which [MOB crowds] [e9 looted] and burned most of [HON Honiara]'s Chinatown, began with a [e10 protest] over the switch of recognition from [TWN Taiwan] to [CHN China].
| q2 accuses s=OPO
| e7 ACCUSE/disapprove a=OPO
| e8 CONSULT denied a=PAR
| e9 PROTEST/riot a=MOB p=HON D=2021-11/inferred
| e10 PROTEST/demo D=2021-11/inferred
| causes e10 e9
| repeats e9 e13

[w3 [AUS.30 Australia], which [e11 flew in] [AUT soldiers] at the height of the unrest, will [e12 bring] [AUT.9 most of them] home by [d3 Easter]], [ADF its defence department] [c3 confirmed].
| d3 2022-04-17
| q3 promises s=ADF
| e11 AID a=AUS.30 D=-
| e12 RETREAT/withdraw planned a=AUS.30 D=..2022-04-18/stated
| @SOG person SLB GOV "Ezekiel Tasimanu" office="prime minister of Solomon Islands"
| @SLBP place SLB "Solomon Islands" country
| @FJI state FJI GOV "Fiji"
| @HON place SLB "Honiara" city
| @SUV place FJI "Suva" city
| @OPO person FJI LEG,OPP "Lavenia Ratuvuki" office="opposition MP"
| @PAR body FJI LEG "parliament of Fiji"
| @MOB public SLB CVL "crowds"
| @TWN state TWN GOV "Taiwan"
| @CHN state CHN GOV "China"
| @AUS state AUS GOV "Australia"
| @AUT body AUS MIL "Australian soldiers"
| @ADF body AUS GOV,MIL "Australian defence department"

# id: americas/031-pipeline-premier
# publisher: The Prairie Telegraph
# language: en
# published: 2018-10-26

[EDM EDMONTON] — [PREM.1 Premier Gail Tennant] no longer [c1 expects] [w1 shovels in the ground before [d1 next spring]], and would like somebody else to be blamed for it.
| d1 2019-03-20..2019-06-21
| q1 speculates s=PREM.1

In an interview [PREM.2 she] [e1 faulted] [COURT.1 the Federal Court of Appeal], which [e2 struck down] the pipeline's permit in [d2 August], and [BC.1 the premier of [BCP British Columbia]], who has [e3+c9 vowed] [w9 to [e4 fight] it "with every tool"].
[w2 "[OTT Ottawa] bought a pipe and forgot the dirt to put it in,"] [PREM.3 she] [c2 said].
| d2 2018-08
| e1 ACCUSE/disapprove a=PREM.2 r=COURT.1,BC.1 C=natural_resource,environment
| e2 REJECT/change a=COURT.1 t=d2 C=natural_resource,legal
| e3 THREATEN/restrict a=BC.1 D=- C=natural_resource
| e4 ACCUSE hypothetical a=BC.1 C=natural_resource
| q9 threatens s=BC.1
| q2 accuses s=PREM.3
| o2 threat e3 open

[BCAIDE An adviser to [BC.2 the coastal premier]] [c3 remarked] [w3 that his boss "got elected on whales, not on pipelines"].
| q3 asserts s=BCAIDE

[FED Natural Resources Minister Amit Bains] is to [e5 meet] [CHIEFS [n1 117] First Nations chiefs] in [KAM Kamloops] from [d3 November 5], as [COURT.2 the judges] had [e7 ordered], and [LAWF federal lawyers] [c4 hope] [w4 that this will satisfy [COURT.3 them]].
| d3 2018-11-05..
| n1 other 117
| e5 CONSULT planned a=FED,CHIEFS p=KAM t=d3 n=n1 C=natural_resource
| e7 REQUEST/meet a=COURT.2 D=- C=natural_resource,legal
| q4 speculates s=LAWF
| answers e5 e7
| o1 scheduled e5 open due=2018-11-05..

[CHF.1 Chief Loretta Paul] of the Coldwater band will not [e8 be there].
[CHF.2 She] [c5 believes] [w5 the outcome was written before anyone boiled the coffee], and [c6 wants] [w6 [ROUTE the company] to [e10 move] the route off [CHF.3 her] aquifer first].
| e8 CONSULT denied a=CHF.1 C=natural_resource
| e10 CONCEDE hypothetical a=ROUTE C=natural_resource,environment
| q5 asserts s=CHF.2
| q6 demands s=CHF.2

Crude from [ABP Alberta] sold [d4 this week] at a discount of 45 dollars a barrel, the widest ever recorded.
[w7 It costs the treasury $80 million a day], [ANALY economists] [c7 estimate]; [OPP the opposition] [e11+c8 accuses] [PREM.4 Ms. Tennant] [w8 of [e12 giving in] to [MONT Montreal] and [BURN Burnaby] at once].
| d4 2018-10-22..2018-10-29
| e11 ACCUSE/allege a=OPP r=PREM.4 C=natural_resource,economic
| e12 CONCEDE a=PREM.4 r=MONT,BURN D=- C=natural_resource
| q7 speculates s=ANALY
| q8 accuses s=OPP

| @EDM place CAN "Edmonton" city
| @PREM person CAN GOV "Gail Tennant" office="Premier"
| @COURT body CAN JUD "Federal Court of Appeal"
| @BC office CAN GOV "premier of British Columbia" office="premier"
| @BCP place CAN "British Columbia" province
| @BCAIDE office CAN GOV "adviser to the premier of British Columbia"
| @OTT state CAN GOV "Ottawa"
| @FED person CAN GOV "Amit Bains" office="Natural Resources Minister"
| @CHIEFS public CAN CVL "First Nations chiefs"
| @KAM place CAN "Kamloops" city
| @LAWF office CAN GOV "federal lawyers"
| @CHF person CAN CVL "Loretta Paul" office="chief"
| @ROUTE company CAN BUS "pipeline company"
| @ABP place CAN "Alberta" province
| @ANALY public CAN BUS "economists"
| @OPP group CAN PTY,OPP "opposition"
| @MONT body CAN GOV "Montreal"
| @BURN body CAN GOV "Burnaby"

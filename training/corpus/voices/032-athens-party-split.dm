# id: voices/032-athens-party-split
# publisher: Attica Morning
# language: en
# published: 2015-09-15

[REB Rebel deputies] [c1 vow] [w1 to quit rather than [e1 sign]]
| q1 threatens s=REB
| e1 SUPPORT denied a=REB C=political_institutions

[ATH ATHENS] — [KOU.21 Stathis Kouvaras], who [e2 resigned] as energy minister in [d1 July] when [GRC the government] [e3 accepted] [CRE the creditors]' terms, [c2 told] a packed cinema on [d2 Monday] [w2 that [KOU.22 he] would rather be a splitter than a signatory].
[w3 "[THEY They] [c4 say] [w4 there was no alternative],"] [KOU.31 he] [c3 shouted].
[w3 "There was, and six voters in ten wrote it on the ballot."]
| d1 2015-07
| d2 2015-09-14
| q2 asserts s=KOU.21
| q3 denies s=KOU.31
| q4 asserts s=THEY
| e2 RETREAT/resign a=KOU.21 t=d1 C=political_institutions
| e3 AGREE a=GRC t=d1 C=economic
| denies q3 q4

[PM Prime Minister Lefteris Manolas] [e4+c5 accused] [KOU his former ally] [w5 of selling nostalgia by the kilo] and [e5+c6 promised] [w6 that the property tax would be eased once the first review was over].
| q5 accuses s=PM
| q6 promises s=PM
| e4 ACCUSE/allege a=PM r=KOU C=election
| e5 AGREE a=PM C=economic
| o1 promise e5

[BER A finance ministry official in [BERL Berlin]] [c7 doubted] [w7 that [LEN the lenders] would [e6 agree] to that]; [COMM.4 the Commission], by contrast, has [c8 signalled] [w8 that [COMM.5 it] "would not [e7 object] before Christmas"].
| q7 speculates s=BER
| q8 promises s=COMM.4
| e6 AGREE denied a=LEN C=economic
| e7 ACCUSE/disapprove denied a=COMM.5 C=economic

[DOC Dockers in [PIR Piraeus]], who [e8 struck] twice [d3 this summer], [e11+c10 threaten] [w10 to [e9 walk out] again if [COS.1 the Chinese bidder] wins the second pier]; [COS.2 the bidder] [c11 denies] [w11 that jobs are at risk].
| d3 2015-06..2015-09
| q10 threatens s=DOC
| q11 denies s=COS.2
| e8 PROTEST/strike a=DOC p=PIR t=d3 C=economic
| e9 PROTEST/strike hypothetical a=DOC C=economic
| e11 THREATEN a=DOC C=economic
| o2 threat e11

Asked whom she trusted, [ELE Eleni Vasilaki], a pharmacist in [KAL Kallithea], [c13 laughed]: [w13 "My scales"].
| q13 asserts s=ELE

In a book to appear [d4 next month], [HIS the historian Petros Danelis] [c14 contends] [w14 that [LEFT every [GRC~ Greek] party of the left] [c15 regarded] itself [w15 as the last]], and [c16 predicts] [w16 three more by [d5 2020]].
| d4 2015-10
| d5 ..2021
| q14 asserts s=HIS
| q15 asserts s=LEFT
| q16 speculates s=HIS

| @REB office GRC LEG,PTY "rebel deputies"
| @ATH place GRC "Athens" city
| @KOU person GRC PTY,OPP "Stathis Kouvaras" office="former energy minister"
| @GRC state GRC GOV "Greece"
| @CRE body IGO - "creditors"
| @THEY public GRC GOV "they"
| @PM person GRC GOV "Lefteris Manolas" office="Prime Minister"
| @BER office DEU GOV "finance ministry official"
| @BERL place DEU "Berlin" city
| @LEN body IGO - "lenders"
| @COMM body EUR - "European Commission"
| @DOC public GRC LAB "dockers in Piraeus"
| @PIR place GRC "Piraeus" city
| @COS company CHN BUS "Chinese bidder"
| @ELE person GRC MED "Eleni Vasilaki"
| @KAL place GRC "Kallithea" district
| @LEFT group GRC PTY "Greek parties of the left"
| @HIS person GRC EDU "Petros Danelis" office="historian"

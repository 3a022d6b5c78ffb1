# id: quiet/015-council-trams
# publisher: The Leith Clarion
# language: en
# published: 2012-05-16

Councillors clash over trams, again

It took [COU.1 the transport committee] five hours, two adjournments and a plate of tablet on [d1 Tuesday] to agree that the tram line would stop, for the time being, at [YOR York Place].
The vote was nine to six.
| d1 2012-05-15

[w1 "[COU.2 We] are not retreating, [COU.3 we] are pausing,"] [c1 said] [CON.1 the convener], [CON.2 Morag Dalgleish].
[OPP.1 Her opponents across the table], led by [TOR.1 Cllr Alasdair Pryde], who has attacked the project in verse, [e1+c2 accused] [CON.3 her] [w2 of surrendering to spreadsheets].
| q1 asserts s=CON.2
| q2 accuses s=OPP.1
| e1 ACCUSE/disapprove a=OPP.1 r=CON.3 D=2012-05-15/inferred

The line has already eaten two contractors.
[BIL.1 Tarbet Muir], which abandoned the site in [d2 2009] and [e3 sued] [COU.4 the council] for [n1 90 million pounds] the following year, settled for a third of it; [SEC.1 its successor] is behind by a mere eight months.
| d2 2009
| n1 money 90000000 GBP
| e3 ACCUSE/allege a=BIL.1 r=COU.4 n=n1 D=2010/inferred C=legal,economic

[TRA.1 Shopkeepers] on [LEI Leith Walk], to whom [CON3 three conveners] have [e2 promised] compensation and none has [e6 paid] it, [e4+c4 petitioned] [COU.6 the council] [w4 to [e5 scrap] their rates for a year]; [c5 according to] [FIN.1 the head of finance], [w5 the law does not allow it].
[w6 "[FIS.2 I] have had a hole outside my window longer than [FIS.3 I] have had grandchildren,"] [c6 grumbled] [FIS.1 Jim Petrie], a fishmonger.
| @CON3 office GBR GOV "three conveners"
| e2 AGREE a=CON3 r=TRA.1 D=- C=economic
| e6 AID denied a=CON3 r=TRA.1 C=economic
| q4 demands s=TRA.1
| q5 denies s=FIN.1
| q6 accuses s=FIS.1
| e4 REQUEST/assist a=TRA.1 r=COU.6 D=- C=economic
| e5 AID hypothetical a=COU.6 r=TRA.1 C=economic
| o1 request e4 refused

Members also approved a bench in [PIL Pilrig Park], noted a report on gulls, which have been striking at ice creams as far inland as [BRU Bruntsfield], and put off until [d3 June] the question whether a statue may wear a traffic cone.
Unmoved by all this, [MINI the transport minister] has [e7 frozen] the last [n2 30 million pounds] of [SCO.1 the Scottish government]'s grant until [d4 the autumn].
| d3 2012-06
| d4 ..2012-12
| n2 money 30000000 GBP
| e7 SANCTION/discontinue a=MINI n=n2 t=d4 C=economic
| @COU body GBR GOV "city council"
| @YOR place GBR "York Place" exact
| @CON person GBR GOV "Morag Dalgleish" office="convener"
| @OPP public GBR GOV "opponents on the committee"
| @TOR person GBR GOV "Alasdair Pryde" office="councillor"
| @BIL company GBR BUS "Tarbet Muir"
| @SEC company GBR BUS "successor contractor"
| @TRA public GBR BUS "shopkeepers on Leith Walk"
| @LEI place GBR "Leith Walk" exact
| @FIN office GBR GOV "head of finance"
| @FIS person GBR BUS "Jim Petrie"
| @PIL place GBR "Pilrig Park" exact
| @BRU place GBR "Bruntsfield" city
| @SCO body GBR GOV "Scottish government"
| @MINI office GBR GOV "transport minister"

# id: europe/031-wire-cooperate
# publisher: Northern Dispatch
# language: en
# published: 2017-06-08

[ITA Rome] [e1 extradited] [MAF.11 a Camorra accountant] to [ESP Madrid] on [d1 Tuesday], two years after [MAF.12 he] was found hiding in a convent.
| @ITA state ITA GOV "Italy"
| @MAF public ITA CRM "Camorra accountant"
| @ESP state ESP GOV "Spain"
| d1 2017-06-06
| e1 COOPERATE a=ITA r=ESP t=d1 C=crime

[AUT The Viennese police] [e3 passed] a hard disk full of names to [EURP Europol], whose analysts [c1 reckon] [w1 it will bring down half a dozen gangs].
| @AUT body AUT COP "Viennese police"
| @EURP body EUR COP "Europol"
| q1 speculates s=ANAL
| span ANAL at="whose analysts"#1
| @ANAL office EUR COP "Europol analysts"
| e3 COOPERATE a=AUT r=EURP C=crime

For the third summer [DUT [NLD~ Dutch] marines] and [ROU Romanian engineers] are [e4 training] side by side at [CINC Cincu].
| @DUT body NLD MIL "Dutch marines"
| @NLD state NLD GOV "Netherlands"
| @ROU body ROU MIL "Romanian engineers"
| @CINC place ROU "Cincu" city
| e4 COOPERATE a=DUT,ROU p=CINC C=military

[KAZ Astana] will [e5 supply] [BEL Belgium] with uranium until [d2 2030], the contract signed on [d3 Monday] shows.
| @KAZ state KAZ GOV "Kazakhstan"
| @BEL state BEL GOV "Belgium"
| d2 ..2031
| d3 2017-06-05
| @CONTR other - - "contract"
| span CONTR at="the contract"#1
| span e6 at="signed"#1
| e5 COOPERATE planned a=KAZ r=BEL t=d2 C=economic,natural_resource
| e6 SUPPORT t=d3 C=economic
| q2 asserts s=CONTR
| span c2 at="shows"#1
| span w2 at="Astana will supply Belgium with uranium until 2030"#1

[GRCC [GRC~ Greek] coast guards] and [TURC [TUR~ Turkish] ones] [e7 searched] together for eleven people missing off [SAM Samos].
| @GRCC body GRC COP "Greek coast guards"
| @GRC state GRC GOV "Greece"
| @TURC body TUR COP "Turkish coast guards"
| @TUR state TUR GOV "Turkey"
| @SAM place GRC "Samos" province
| e7 COOPERATE a=GRCC,TURC p=SAM C=migration,disasters

[RUS Moscow] and [BEIJ Beijing] [e8 sailed] three warships each into the [BALT Baltic], a joint [x drill] that [LVA Riga] watched with binoculars.
| @RUS state RUS GOV "Russia"
| @BEIJ state CHN GOV "China"
| @BALT place - "Baltic" region
| @LVA state LVA GOV "Latvia"
| e8 COOPERATE a=RUS,BEIJ p=BALT C=military

[MNE Podgorica], which joined [NATO Nato] on [d4 Monday], has begun to [e10 swap] radar pictures with [ALB Tirana].
| @MNE state MNE GOV "Montenegro"
| @NATO body IGO MIL "NATO"
| @ALB state ALB GOV "Albania"
| d4 2017-06-05
| e10 COOPERATE a=MNE,ALB C=military

[UKR Kyiv] is ready to [e12 restore] full trade with [BLR Minsk] if the milk row is settled, [TRADE the trade minister] [c4 said].
| @UKR state UKR GOV "Ukraine"
| @BLR state BLR GOV "Belarus"
| @TRADE office UKR GOV "trade minister"
| span w4 at="Kyiv is ready to restore full trade with Minsk if the milk row is settled"#1
| q4 promises s=TRADE
| e12 COOPERATE hypothetical a=UKR r=BLR C=economic

[LITC [LTU~ Lithuanian] customs] [e13 tipped off] [KALI their colleagues in [KALP Kaliningrad]] about a lorry of false cigarettes, which were burned in public.
| @LITC office LTU GOV "Lithuanian customs"
| @LTU state LTU GOV "Lithuania"
| @KALI office RUS GOV "customs in Kaliningrad"
| @KALP place RUS "Kaliningrad" city
| e13 COOPERATE a=LITC r=KALI C=crime

The best shrimp in the world, says a plaque in [OST Ostend], leaves the harbour at six.
| @OST place BEL "Ostend" city
| @PLA other BEL - "plaque in Ostend"
| span PLA at="a plaque in Ostend"#1
| span c5 at="says"#1
| span w5 at="The best shrimp in the world"#1
| span w5 at="leaves the harbour at six"#1
| q5 asserts s=PLA

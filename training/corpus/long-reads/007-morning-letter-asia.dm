# id: long-reads/007-morning-letter-asia
# publisher: The Straits Ledger Morning Letter
# language: en
# published: 2018-08-22

Good morning.
Here is what our editors are reading over their kopi.

1. [w1 [JUN [THA Thailand]'s junta] may [e1 lift] its ban on political gatherings by [d1 October]], [DEP a deputy spokesman] [c1 told] reporters in [BKK Bangkok] [d2 yesterday], though the [e2 ban] on criticising the draft law stays.
| d1 2018-10
| d2 2018-08-21
| e1 CONCEDE possible a=JUN t=d1 C=political_institutions
| e2 COERCE/censor C=rights_freedoms
| q1 asserts s=DEP

2. [w2 [PRI Manila's archbishop], long the quietest of [PRE.1 the prelates], [e3 attacked] the war on drugs from the pulpit], [INQ the Inquirer] [c2 reports], [c3 quoting] him as [w3 "ashamed to count the coffins"].
[PAL The palace] [e4 hit back] before lunch: [w4 [PRI he] should count souls], [SPO.1 its spokesman] [c4 said].
| e3 ACCUSE/disapprove a=PRI D=2018-08-21/inferred C=illegal_drugs,religion_ethnicity
| e4 ACCUSE/disapprove a=PAL D=2018-08-21/inferred C=religion_ethnicity
| q2 asserts s=INQ
| q3 accuses s=PRI
| q4 asserts s=SPO.1

3. [SGP Singapore]'s home prices rose for a fifth quarter.
Analysts had forecast a fall.

4. [FOR Foreign ministers of ASEAN and [CHN China]] [e5 agreed] on a single draft text for a code of conduct in [SCS the South China Sea]; [VIE [VNM~ Vietnamese] diplomats] [c5 fear] [w5 that [CHN.8 Beijing] will use the years of [e6 talks] to come to [e7 arm] the reefs it has already built].
| e5 AGREE a=FOR D=- C=diplomatic,territory
| e6 CONSULT/multilateral planned a=CHN.8 C=diplomatic,territory
| e7 MOBILIZE/weapons planned a=CHN.8 p=SCS C=military,territory
| q5 speculates s=VIE

5. In [MYA Myanmar], [COU a court in [YAN Yangon]] put off until [d3 Monday] the verdict on [JOU.1 two journalists] who had been [e9 arrested] in [d4 December] with papers that [JOU.2 they] [c6 insist] [w6 [POL police officers] [e10 planted] on them].
| d3 2018-08-27
| d4 2017-12
| e9 COERCE/arrest r=JOU.1 t=d4 C=rights_freedoms
| e10 COERCE/misinformation a=POL D=- C=rights_freedoms
| q6 asserts s=JOU.2

6. [JAK Jakarta] is scrubbing its rivers for the Asian Games, which opened on [d5 Saturday]; [w7 [INS Indonesia] won gold in pencak silat, and its president hugged his rival], [c7 according to] [ATH every paper on the archipelago].
| d5 2018-08-18
| q7 asserts s=ATH

7. And a correction: the tariff war between [USA Washington] and [CHN Beijing] did not begin in [d6 June], as we wrote, but on [d7 6 July], when [USA.2 the former] [e13 slapped] duties on [n1 $34 billion] of goods and [CHN.9 the latter] [e14 answered] in kind.
| d6 2018-06
| d7 2018-07-06
| n1 money 34000000000 USD
| e13 SANCTION/discontinue a=USA.2 r=CHN.9 t=d7 n=n1 C=economic
| e14 SANCTION/discontinue a=CHN.9 r=USA.2 t=d7 C=economic
| causes e13 e14

| @THA place THA "Thailand" country
| @JUN body THA GOV,MIL "junta"
| @DEP office THA GOV,MIL "deputy spokesman"
| @BKK place THA "Bangkok" city
| @PRI office PHL REL "archbishop of Manila"
| @PRE office PHL REL "prelates"
| @INQ company PHL JRN "Inquirer"
| @PAL body PHL GOV "presidential palace"
| @SPO office PHL GOV "palace spokesman"
| @FOR office IGO GOV "foreign ministers of ASEAN and China"
| @CHN state CHN GOV "China"
| @SCS place - "South China Sea" region
| @VIE office VNM GOV "Vietnamese diplomats"
| @VNM state VNM GOV "Vietnam"
| @MYA place MMR "Myanmar" country
| @COU body MMR JUD "court in Yangon"
| @YAN place MMR "Yangon" city
| @JOU public MMR JRN "two journalists"
| @POL body MMR COP "police officers"
| @JAK place IDN "Jakarta" city
| @INS place IDN "Indonesia" country
| @ATH company IDN JRN "papers on the archipelago"
| @USA state USA GOV "United States"
| @SGP place SGP "Singapore" country

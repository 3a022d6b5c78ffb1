# id: quiet/025-wire-nouns
# publisher: Southern Cross Wire
# language: en
# published: 2024-11-27

Trade between [AUS.1 Australia] and [IDN.1 Indonesia] reached a record 24 billion dollars in the year to [d1 September], [w1 driven by wheat, cattle and an appetite for coffee that runs both ways], [DFA.1 the foreign ministry] in [CAN Canberra] [c1 said].
| d1 2023-09..2024-10
| q1 asserts s=DFA.1

[AUSN~.1 Australian] and [IDNN.1 [IDN~.2 Indonesian] warships] began joint [e1 drills] off [DAR Darwin] on [d2 Tuesday].
| d2 2024-11-26
| e1 COOPERATE a=AUSN.1,IDNN.1 p=DAR t=d2 C=military

The deal that ended the long-running dispute between the two netball leagues was signed over scones.

The deal that ended the dispute between [YAO.1 Yaounde] and [LIB.1 Libreville] over the ferry was [e2 signed] in [DOU Douala] on [d4 Monday] by [MIN.1 their transport ministers], who had been in [e3 talks] for nine days.
| d4 2024-11-25
| e3 CONSULT a=MIN.1 D=2024-11-16..2024-11-25/inferred C=diplomatic
| e2 SUPPORT a=MIN.1 p=DOU t=d4 C=diplomatic

[w2 Attacks of asthma sent 3,100 people to emergency wards in [DEL Delhi] in the week after the festival], [HOS.1 doctors] [c2 estimate].
| q2 speculates s=HOS.1

[w3 [e4 Attacks] by [SHA.1 al-Shabaab] on aid lorries have doubled since [d5 August]], [WFP.1 the World Food Programme] [c3 said] in [NAI Nairobi], where [WFP.2 it] [e5 suspended] two routes and [e6+c4 called on] [SOM.1 Mogadishu] [w4 to [e7 escort] the rest].
| d5 2024-08..
| q3 asserts s=WFP.1
| q4 demands s=WFP.2
| e4 ASSAULT a=SHA.1 t=d5 C=terrorism
| e5 SANCTION/discontinue a=WFP.2 C=terrorism
| e6 REQUEST/assist a=WFP.2 r=SOM.1 C=terrorism
| e7 AID hypothetical a=SOM.1 r=WFP.2 C=terrorism
| o1 request e6

The release of the singer's ninth album has been put back to [d6 February] because, [LAB.1 her label] [c5 says], [w5 the cello was recorded upside down].
| d6 2025-02
| q5 asserts s=LAB.1

The release of [JOU.1 the photographer Ilir Mema], [e8 held] since [d7 May] on a charge of insulting the flag, was [x ordered] on [d8 Tuesday] by [CRT.1 a court] in [TIR Tirana], and [JOU.2 he] is [c9 expected] [w9 to [e10 walk out] [d9 this morning]].
| d7 2024-05..
| d9 2024-11-27
| q9 speculates
| d8 2024-11-26
| e8 COERCE/arrest r=JOU.1 D=2024-05/stated C=rights_freedoms,legal
| e10 RETREAT/release planned r=JOU.2 t=d9 C=rights_freedoms,legal

A standing army of volunteers keeps the lighthouse at [FIN Finisterre] painted, lit and free of ghosts.

In place of tea, [w6 the commission's annual dinner offered a cold war of speeches], [GUE.1 one guest] [c6 remarked].
| q6 asserts s=GUE.1

[CZE.1 Prague] and [VIE.1 Vienna] remain allies, neighbours and rivals in ice hockey; nothing was agreed about the tunnel, and nothing will be before [d10 March].
| d10 ..2025-03

[w7 The withdrawal of the pill, sold in 40 countries, follows eleven cases of liver damage], [REG.1 the maker] [c7 announced], [w7 none of them fatal].
| q7 asserts s=REG.1

The [e14 withdrawal] of [EUF.1 the EU's police mission] from [BAM Bamako], which [JUN.1 the junta] had [e11 demanded] by [d11 the end of November], was completed on [d12 Sunday], three days after [MIS.1 its deputy head], [MIS.2 Jonas Lindqvist], [e13 handed] [JUN.2 the junta] the keys to 40 armoured cars.
| d11 ..2024-12-01
| d12 2024-11-24
| e11 REQUEST/change a=JUN.1 r=EUF.1 D=- C=diplomatic
| e14 RETREAT/withdraw a=EUF.1 p=BAM t=d12 C=diplomatic
| e13 AID a=MIS.2 r=JUN.2 D=2024-11-21/inferred C=military
| answers e14 e11
| @AUS state AUS GOV "Australia"
| @IDN state IDN GOV "Indonesia"
| @DFA body AUS GOV "foreign ministry in Canberra"
| @CAN place AUS "Canberra" city
| @AUSN body AUS MIL "Australian warships"
| @IDNN body IDN MIL "Indonesian warships"
| @DAR place AUS "Darwin" city
| @YAO state CMR GOV "Cameroon"
| @LIB state GAB GOV "Gabon"
| @DOU place CMR "Douala" city
| @MIN office - GOV "transport ministers of Cameroon and Gabon"
| @DEL place IND "Delhi" city
| @HOS public IND MED "doctors"
| @SHA group SOM REB "al-Shabaab"
| @WFP body UNO - "World Food Programme"
| @NAI place KEN "Nairobi" city
| @SOM state SOM GOV "Somalia"
| @LAB company - BUS "her record label"
| @JOU person ALB JRN "Ilir Mema" office="photographer"
| @CRT body ALB JUD "court in Tirana"
| @TIR place ALB "Tirana" city
| @FIN place ESP "Finisterre" city
| @GUE public - UNK "one guest"
| @CZE state CZE GOV "Czech Republic"
| @VIE state AUT GOV "Austria"
| @REG company - BUS "drug maker"
| @EUF body EUR COP "EU police mission"
| @BAM place MLI "Bamako" city
| @JUN body MLI GOV,MIL "junta"
| @MIS person EUR COP "Jonas Lindqvist" office="deputy head of the mission"

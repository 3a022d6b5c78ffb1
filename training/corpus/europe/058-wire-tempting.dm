# id: europe/058-wire-tempting
# publisher: Eastern Wire
# language: en
# published: 2017-10-03

[BARC Barcelona] crushed [GIR Girona] 3-0 on [d1 Saturday] in a match without spectators.
| @BARC group ESP - "Barcelona (club)"
| @GIR group ESP - "Girona (club)"
| d1 2017-09-30

[SPG Madrid] [e1 sent] [n1 10,000] police to [CATA Catalonia] for the vote, and [CG the Civil Guard] [e2 battered] [VOT voters] with truncheons at [SANT Sant Julià].
| @SPG state ESP GOV "Spain"
| @CATA place ESP "Catalonia" province
| @CG body ESP COP "Civil Guard"
| @VOT public ESP CVL "voters"
| @SANT place ESP "Sant Julià" city
| n1 troops 10000
| e1 MOBILIZE/police a=SPG p=CATA n=n1 C=political_institutions
| e2 ASSAULT/crowd-control a=CG r=VOT p=SANT C=repression

[KING King Fernando] [e3 berated] the separatists on television on [d2 Tuesday] without a word for [INJ the [n2 893] people [e4 injured]].
| @KING person ESP GOV "Fernando" office="king"
| @INJ public ESP CVL "injured people"
| d2 2017-10-03
| n2 injured 893
| e3 ACCUSE/disapprove a=KING r=SEPS t=d2 C=political_institutions
| @SEPS group ESP PTY,OPP "separatists"
| span SEPS at="the separatists"#1
| e4 ASSAULT r=INJ n=n2 D=2017-10-01/inferred C=repression

[PUIG Catalan president Oriol Casademunt] [e5+c1 vows] [w1 to proclaim a republic within days], while [w2 the region's firms are "battling" a slump], [LOB the bank lobby] [c2 laments].
| @PUIG person ESP GOV,OPP "Oriol Casademunt" office="regional president"
| @LOB group ESP BUS "bank lobby"
| q1 threatens s=PUIG
| q2 asserts s=LOB
| e5 THREATEN/relations a=PUIG C=territory
| o1 threat e5

[EUCOM.51 The Commission] [e6+c7 refused] [w7 to [e7 mediate]]: [w3 "it is an internal matter of [ESP Spain],"] [EUCOM.52 it] [c3 said].
| @EUCOM body EUR - "European Commission"
| @ESP state ESP GOV "Spain"
| q3 asserts s=EUCOM.52
| e6 REJECT/meet a=EUCOM.51 C=diplomatic
| e7 CONSULT/third-party denied r=EUCOM.51 C=diplomatic
| q7 denies s=EUCOM.51

A truce is always fragile in a chess match, wrote [KAS Arkady Milman], whose column on the Elo list is, mercifully, about chess.
| @KAS person - - "Arkady Milman"
| span c4 at="wrote"#1
| span w4 at="A truce is always fragile in a chess match"#1
| q4 asserts s=KAS

Bitcoin attacked its September high again on the Zurich exchange, and the franc capitulated.

In [MOG Mogilev] a raid on the bakery by rats was repelled by cats.
| @MOG place BLR "Mogilev" city

[RAU Christian Rauner] had hoped to [e9 oust] [KRN the governor of [CAR Carinthia]] at the congress, but the delegates struck a compromise.
| @RAU person AUT PTY,GOV "Christian Rauner"
| @KRN office AUT GOV "governor of Carinthia"
| @CAR place AUT "Carinthia" province
| span c5 at="hoped"#1
| span w5 at="to oust the governor of Carinthia at the congress"#1
| q5 speculates s=RAU
| e9 SANCTION/expel hypothetical a=RAU r=KRN C=political_institutions

The finance minister attacked the deficit with a smile, said brokers; sales of bonds were on fire.
| @FIN office AUT GOV "finance minister"
| @BRO public AUT BUS "brokers"
| span FIN at="The finance minister"#1
| span BRO at="brokers"#1
| span c6 at="said"#1
| span w6 at="The finance minister attacked the deficit with a smile"#1
| q6 asserts s=BRO

# id: africa-asia/049-bissau-cocaine
# publisher: Atlantic Coast Investigations
# title: Vanished from the evidence room
# language: en
# published: 2021-09-07

Vanished from the evidence room

In [d1 September 2019] [JUD detectives of Guinea-Bissau's judicial police] [e1 intercepted] [n1 1,869 kilograms] of cocaine in sacks of flour near [CAC Cacheu], then showed it, brick by brick, before the cameras.
Two years on [JUD the force] [c1 admits] [w1 that almost half cannot be found].
[w2 “Somebody with a key took it,”] [INS Inspector Nhama Balde] [c2 told] [ACI this site].
| d1 2019-09
| n1 seized 1869 kg
| e1 COERCE/seize a=JUD p=CAC t=d1 n=n1 C=illegal_drugs
| q1 asserts s=JUD
| q2 asserts s=INS

[w4 [CON [n5 Three] men] [e4 convicted] over the haul in [d2 2020] were [e5 pardoned] by [EMB.7 President Braima Sanhá] in [d3 April]], [DEC a decree] seen by [ACI this site] [c4 shows].
[EMB.8 The president] [c5 says] [w5 [EMB.9 he] merely [e6 trimmed] the sentences], and has [e7 lashed] [CRI his critics].
[USE The US embassy] [e8+c6 offers] [w6 [n3 $5 million] for the [e9 capture] of [IND General Bubo Nancassa]].
| d2 2020
| d3 2021-04
| n3 money 5000000 USD
| n5 other 3
| e4 SANCTION/convict r=CON t=d2 n=n5
| e5 CONCEDE a=EMB.7 r=CON t=d3
| q4 asserts s=DEC
| q5 asserts s=EMB.8
| e6 CONCEDE a=EMB.9 D=-
| e7 ACCUSE/disapprove a=EMB.8 r=CRI
| e8 AGREE a=USE n=n3
| e9 COERCE/arrest hypothetical r=IND
| q6 proposes s=USE
| o1 invitation e8

[UNO The UN drug office] [c7 fears] [w7 the coast is sliding back to [d5 2008], when light aircraft landed at night on roads lit by [ARM soldiers]].
In [BIS Bissau] the cashew harvest, which feeds nine families in ten, was the worst for a decade.
[FOR Finance Minister Aristides Té] [e10+c8 asked] [POR Lisbon] [w8 to [e11 train] [CUS [n4 30] customs men]] and is still waiting.
| d5 2008
| n4 other 30
| q7 speculates s=UNO
| e10 REQUEST/assist a=FOR r=POR
| e11 AID hypothetical a=POR r=CUS n=n4
| q8 demands s=FOR
| o2 request e10
| @JUD body GNB COP "judicial police of Guinea-Bissau"
| @CAC place GNB "Cacheu" city
| @INS person GNB COP "Nhama Balde" office="inspector"
| @ACI company - JRN "Atlantic Coast Investigations"
| @CON public GNB CRM "three convicted men"
| @EMB person GNB GOV "Braima Sanhá" office="president of Guinea-Bissau"
| @DEC other GNB GOV "decree"
| @CRI public GNB OPP "critics of the president"
| @USE body USA GOV "US embassy in Bissau"
| @IND person GNB ELI,MIL "Bubo Nancassa" office="general"
| @UNO body UNO - "UN drug office"
| @ARM body GNB MIL "soldiers"
| @CUS body GNB GOV "customs men"
| @BIS place GNB "Bissau" city
| @FOR person GNB GOV "Aristides Té" office="finance minister"
| @POR state PRT GOV "Portugal"

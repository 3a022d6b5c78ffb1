# id: europe/056-wire-asylum
# publisher: Refugee Rights Desk
# language: en
# published: 2015-11-26

[SWE Stockholm], which in [d1 September] had [e1 welcomed] everyone, will [e2 close] [ORE the Oresund bridge] to travellers without papers.
| @SWE state SWE GOV "Sweden"
| @ORE place SWE "Oresund bridge" exact
| d1 2015-09
| e1 AID a=SWE t=d1 C=migration
| e2 COERCE/restrict planned a=SWE p=ORE C=migration

[MACB [MKD~ Macedonian] border police] [e3 fired] stun grenades at [IRANM [n1 some fifty] Iranians] who had [e4 sewn] their lips and sat on the rails at [GEV Gevgelija].
| @MACB body MKD COP "Macedonian border police"
| @MKD state MKD GOV "North Macedonia"
| @IRANM public IRN REF "Iranians"
| @GEV place MKD "Gevgelija" city
| n1 protesters 50 ~

| e3 ASSAULT/crowd-control a=MACB r=IRANM p=GEV C=migration
| e4 PROTEST/hunger a=IRANM p=GEV n=n1 C=migration

[UNHCR UNHCR] [c1 says] [w1 [GRE.31 Athens] is [e5 sheltering] twice as many as [GRE.32 it] ever did]; [GREM a minister there] [e7+c2 implores] the rest of [EUX the Union] [w2 to [e8 take] its share].
| @UNHCR body UNO - "UNHCR"
| @GRE state GRC GOV "Greece"
| @GREM office GRC GOV "Greek minister"
| @EUX state EUR - "European Union"
| q1 asserts s=UNHCR
| q2 demands s=GREM
| e5 AID a=GRE.31 C=asylum
| e7 REQUEST/assist a=GREM r=EUX C=asylum
| e8 AID hypothetical a=EUX C=asylum
| o1 request e7

[POLP Polish Prime Minister Halina Rybicka]'s cabinet [e9 repudiated] the promise of its predecessor to [e10 house] [n2 4,500] Syrians.
| @POLP person POL GOV "Halina Rybicka" office="prime minister"
| @POLC body POL GOV "Polish cabinet"
| span POLC at="Polish Prime Minister Halina Rybicka's cabinet"#1
| n2 other 4500
| e9 REJECT/assist a=POLC C=asylum
| e10 AID denied a=POLC n=n2 C=asylum

[ALIB A boy of nine called Ali] was [e11 robbed] of his phone by [GUARD.51 a guard] at [HARM Harmanli], [OMB the ombudsman] [c3 found]; [GUARD.52 the guard] [c4 denies] [w4 it].
| @ALIB public SYR REF "boy of nine"
| @GUARD public BGR COP "guard"
| @HARM place BGR "Harmanli" city
| @OMB office BGR GOV "ombudsman"
| span w3 at="A boy of nine called Ali was robbed of his phone by a guard at Harmanli"#1
| q3 accuses s=OMB
| q4 denies s=GUARD.52
| e11 COERCE/seize a=GUARD.51 r=ALIB p=HARM C=migration
| denies q4 e11

If [AUS Vienna] [e12 builds] its fence at [SPI Spielfeld], [SLO Ljubljana] would probably [e13 fence] the rest within a day.
| @AUS state AUT GOV "Austria"
| @SPI place AUT "Spielfeld" city
| @SLO state SVN GOV "Slovenia"
| e12 COERCE/restrict hypothetical a=AUS p=SPI C=migration
| e13 COERCE/restrict hypothetical a=SLO C=migration

[VOL Danish volunteers] [e14 drove] [FAM [n3 nine] Iraqis] to [MALMO Malmö] in their own cars and were [e15 fined] a week's wages.
| @VOL public DNK CVL "Danish volunteers"
| @FAM public IRQ REF "Iraqis"
| @MALMO place SWE "Malmö" city
| n3 other 9
| e14 AID a=VOL r=FAM p=MALMO n=n3 C=migration
| e15 SANCTION/convict r=VOL C=migration

The sleeping mats smell of apples because they were stored beside the harvest.

# id: chancelleries/042-corisco-ruling
# publisher: Gulf of Guinea Review
# title: Three islands, one hospital bed: Libreville hands back Corisco
# language: en
# published: 2025-11-14

Three islands, one hospital bed: [GAB Libreville] [e1 hands back] Corisco
| e1 RETREAT/withdraw planned a=GAB C=territory

[GABJ.11 General Marc Ondo Bekale], who [e2 seized] power in [d1 2023] and was elected to keep it in [d2 April], [c1 said] on [d3 Wednesday] [w1 that [GAB Gabon] would [e3 respect] a judgment giving three islets in the Gulf to [GNQ Equatorial Guinea] and [e4 pull out] its gendarmes, of whom there are seven, before [d4 Christmas]].
| d1 2023
| d2 2025-04
| d3 2025-11-12
| d4 2025-12-25
| q1 promises s=GABJ.11
| e2 COERCE/seize a=GABJ.11 t=d1 C=pro_autocracy
| e3 CONCEDE planned a=GAB r=GNQ C=territory,legal
| e4 RETREAT/withdraw planned a=GAB t=d4 C=territory
| repeats e4 e1
| o1 scheduled e4 due=2025-12-25

The court, which sits eight hours' flight away, relied on a treaty [e5 concluded] by [FRA France] and [ESP Spain] in [d5 1900] at a desk in [PAR Paris].
[GAB.31 Gabon], which has [e6 occupied] the largest islet since [d6 1972], had produced a newer paper, [w2 [e7 signed]], [GAB.32 it] [c2 asserted], [w2 by [PRESI both presidents] in [d7 1974]]; nobody could find the original, and the judges held that a photocopy is a photocopy.
| d5 1900
| d6 1972..
| d7 1974
| q2 asserts s=GAB.32
| e5 SUPPORT a=FRA,ESP p=PAR t=d5 C=territory
| e6 COERCE/seize a=GAB.31 t=d6 C=territory
| e7 SUPPORT a=PRESI t=d7 C=territory

[w3 "[GABC.41 We] lost in a courtroom what [GABC.42 we] never won at sea,"] [c3 wrote] [UNI L'Union du Cap], a newspaper close to the palace, whose readers were [e8+c4 urged] [w4 to shake hands with [FISH the fishermen of the winning side]].
A dissenting lawmaker, [ONA Brice Ntoutoume], [e10+c5 accused] [GABJ the general] [w5 of selling "oil for a handshake"], and was promptly [e12 summoned] by [PRO the prosecutor].
| q3 asserts s=UNI
| q4 demands s=UNI
| q5 accuses s=ONA
| e8 REQUEST a=UNI D=2025-11-13/inferred C=territory
| e10 ACCUSE/allege a=ONA r=GABJ D=- C=territory
| e12 ACCUSE/investigate a=PRO r=ONA D=- C=legal

There may be no oil at all.
Seismic ships, chartered before prices fell, found mud; [SURV a survey of 2012] [c6 put] [w6 the odds at one in nine]; and the two dozen people who live on the largest islet fish for barracuda, marry across the line and are treated, when they fall ill, in [COG Cogo], because that is where the canoe with the engine goes.
| q6 asserts s=SURV

[USAM An American mediator] [c7 hopes] [w7 the matter will be "a template"] for [KEN.61 Kenya] and [SOM Somalia]: in [d10 2021] [KEN.62 Nairobi] [e15 rejected] the same court's verdict "in totality" and kept [KDF its patrol boats] where they were.
| d10 2021
| q7 speculates s=USAM
| e15 REJECT/change a=KEN.62 r=SOM t=d10 C=territory,legal

[w8 If [GNQ Malabo] [e17 agrees]], [GABM Libreville's foreign minister] [c8 said], [w8 [COMM a joint commission] will [e18 meet] in [BATA Bata] in [d11 January]].
| d11 2026-01
| q8 asserts s=GABM
| e17 AGREE hypothetical a=GNQ C=territory
| e18 CONSULT hypothetical a=COMM p=BATA t=d11 C=territory

| @GAB state GAB GOV "Gabon"
| @GABJ person GAB GOV,MIL "Marc Ondo Bekale" office="president"
| @GNQ state GNQ GOV "Equatorial Guinea"
| @FRA state FRA GOV "France"
| @ESP state ESP GOV "Spain"
| @PAR place FRA "Paris" city
| @PRESI office - GOV "both presidents"
| @GABC state GAB CVL "we (Gabonese)"
| @UNI company GAB JRN "L'Union du Cap"
| @FISH public GNQ AGR "the fishermen of the winning side"
| @ONA person GAB LEG "Brice Ntoutoume"
| @PRO office GAB JUD "the prosecutor"
| @SURV other - - "survey of 2012"
| @COG place GNQ "Cogo" city
| @USAM office USA GOV "American mediator"
| @KEN state KEN GOV "Kenya"
| @SOM state SOM GOV "Somalia"
| @KDF body KEN COP "its patrol boats"
| @BATA place GNQ "Bata" city
| @GABM office GAB GOV "foreign minister" office="foreign minister"
| @COMM body - GOV "joint commission"

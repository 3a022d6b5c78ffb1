# id: chancelleries/034-leopard-tanks
# publisher: Rhine-Main Courier
# title: Berlin still weighing tanks; Warsaw says it may not wait
# language: en
# published: 2023-01-20

[DEU Berlin] still weighing tanks; [POL.11 Warsaw] [c1 says] [w1 [POL.12 it] may not wait]
| q1 asserts s=POL.11

[MINS Defence ministers of some fifty countries] who [e1 met] at [RAMB Ramstein air base] on [d1 Friday] went home without the announcement [UKR.21 Kyiv] had [c2 hoped] for, [w2 that [DEU Germany] would [e2 give] [UKR.22 it] Leopard tanks or at least [e3 let] [OTH others] do so].
| d1 2023-01-20
| q2 speculates s=UKR.21
| e1 CONSULT/multilateral a=MINS p=RAMB t=d1 C=military
| e2 AID hypothetical a=DEU r=UKR.22 C=military
| e3 RETREAT/access hypothetical a=DEU r=OTH C=military

[DEUM.31 Holger Brandt], [DEUM.32 the German minister], a day in the job, [c3 denied] [w3 that [DEU.31 his country] was [e5 blocking] anyone] and [c4 announced] [w4 that [DEUM.33 he] had ordered an inventory], which a colleague of his said had existed since [d2 June].
| d2 2022-06
| q3 denies s=DEUM.31
| q4 asserts s=DEUM.31
| e5 COERCE/restrict denied a=DEU.31 C=military

[POL.41 Poland] has [e8+c5 offered] [w5 to [e9 part] with fourteen of its own] and [e10+c6 threatened] [w6 to [e11 send] them without the re-export licence that the maker's contract requires].
[w7 "Permission is a secondary issue,"] [c7 said] [POLP Prime Minister Zbigniew Krawiec], who [c8 plans] [w8 to "build a smaller coalition" if [DEU the larger one] dithers].
| q5 proposes s=POL.41
| q6 threatens s=POL.41
| q7 asserts s=POLP
| q8 promises s=POLP
| e8 AGREE a=POL.41 D=- C=military
| e9 AID hypothetical a=POL.41 C=military
| e10 THREATEN a=POL.41 D=- C=military
| e11 AID hypothetical a=POL.41 C=military
| o1 invitation e8 to=UKR
| o2 threat e10

The Leopard weighs 62 tonnes and can reverse at 31 kilometres an hour.
About two thousand of them are scattered over thirteen European armies, many in sheds, some without engines, a few under tarpaulins where swallows nest.
[RHE The firm in Düsseldorf] [c9 reckons] [w9 it could not refurbish a single one before [d3 next year]], and its shares rose four percent.
| d3 2024
| q9 speculates s=RHE

In [KRE the Kremlin], [KRES a spokesman] [e15+c10 warned] [w10 that any such delivery would "bring nothing good"].
[FIN.71 Finland], which shares 1,340 kilometres of forest with [RUS that spokesman's country] and waits on [TUR Turkey] and [HUN Hungary] to [e16 ratify] its entry into [NATO the alliance], [c11 said] [w11 [FIN.72 it] would [e17 contribute] "when the train leaves"].
[USA The Americans], meanwhile, [e18 promised] [n1 90] Stryker carriers, and [EST Estonia], whose whole army would fit in a football ground, is [e19 giving away] every howitzer in its sheds.
| n1 other 90
| q10 threatens s=KRES
| e15 THREATEN a=KRES C=military
| o4 threat e15 to=-
| q11 promises s=FIN.71
| e16 SUPPORT hypothetical a=TUR,HUN r=FIN.71 C=military,diplomatic
| e17 AID hypothetical a=FIN.72 C=military
| e18 AGREE a=USA n=n1 C=military
| e19 AID a=EST C=military
| o3 promise e18 to=UKR

| @DEU state DEU GOV "Germany"
| @POL state POL GOV "Poland"
| @MINS office - GOV,MIL "defence ministers of some fifty countries"
| @RAMB place DEU "Ramstein air base" exact
| @UKR state UKR GOV "Ukraine"
| @OTH state - GOV "others"
| @DEUM person DEU GOV,MIL "Holger Brandt" office="defence minister"
| @POLP person POL GOV "Zbigniew Krawiec" office="prime minister"
| @RHE company DEU BUS "firm in Düsseldorf"
| @KRE body RUS GOV "the Kremlin"
| @KRES office RUS GOV "Kremlin spokesman"
| @FIN state FIN GOV "Finland"
| @RUS state RUS GOV "Russia"
| @TUR state TUR GOV "Turkey"
| @HUN state HUN GOV "Hungary"
| @NATO body IGO MIL "NATO"
| @USA state USA GOV "United States"
| @EST state EST GOV "Estonia"

# id: europe/038-wire-threaten-b
# publisher: Baltic Newswire
# language: en
# published: 2024-06-13

[MEDV Russian security official Stepan Kuratov] [e1+c1 threatened] [w1 to [e2 seize] [POL.11 Poland]'s share of the Yamal pipe] if [POL.12 Warsaw] [e3 touched] [RUS~ Russian] reserves.
| @MEDV person RUS GOV "Stepan Kuratov"
| @POL state POL GOV "Poland"
| @RUS state RUS GOV "Russia"
| q1 threatens s=MEDV
| e1 THREATEN/restrict a=MEDV r=POL.12 C=economic
| e2 COERCE/seize hypothetical a=MEDV r=POL.11 C=economic
| e3 COERCE/seize hypothetical a=POL.12 r=RUS C=economic
| o1 threat e1

[BAKU Baku] [e4+c2 swore] [w2 to [e5 retake] four border villages "by pen or by sword"], and [YER Yerevan] [e6+c3 warned] [w3 that every village would [e7 fight]].
| @BAKU state AZE GOV "Azerbaijan"
| @YER state ARM GOV "Armenia"
| q2 threatens s=BAKU
| q3 threatens s=YER
| e4 THREATEN/territory a=BAKU r=YER C=territory
| e5 COERCE/seize hypothetical a=BAKU r=YER C=territory
| e6 THREATEN/violence a=YER r=BAKU C=territory
| e7 ASSAULT hypothetical r=BAKU C=territory
| o2 threat e4
| o3 threat e6

[HUNFM Hungarian Foreign Minister Levente Barta] [c4 let] it be known [w4 that [HUN Hungary] would [e8 walk out] of the accession talks with [UKR.31 Ukraine] unless [UKR.32 Kyiv] [e9 gave] its [MAGY Magyars] their schools back].
| @HUNFM person HUN GOV "Levente Barta" office="foreign minister"
| @HUN state HUN GOV "Hungary"
| @UKR state UKR GOV "Ukraine"
| q4 threatens s=HUNFM
| e10 THREATEN/relations a=HUNFM r=UKR.31 C=diplomatic
| span e10 at="let"#1
| e8 SANCTION/discontinue hypothetical a=HUN r=UKR.31 C=diplomatic
| e9 CONCEDE hypothetical a=UKR.32 C=religion_ethnicity
| o4 threat e10

[TBIL The security service in [TBI Tbilisi]] has put [FORMER the ex-banker Mamuka Gogberashvili] on a [e12 wanted list].
| @TBIL body GEO SPY "Georgian security service"
| @TBI place GEO "Tbilisi" city
| @FORMER person GEO BUS "Mamuka Gogberashvili" office="ex-banker"
| e12 THREATEN/arrest a=TBIL r=FORMER C=legal

[MAYN.51 The mayor of [NICE Nice]] [c5 says] [w5 [MAYN.52 he] will [e13 ban] burkinis again [d1 next summer] if [JUDS the judges] let [MAYN.53 him]].
| @MAYN office FRA GOV "mayor of Nice"
| @NICE place FRA "Nice" city
| @JUDS office FRA JUD "judges"
| d1 2025-06..2025-09
| q5 threatens s=MAYN.51
| e13 COERCE/restrict hypothetical a=MAYN.52 t=d1 C=religion_ethnicity

[SEC NATO Secretary-General Anders Holtvik], pressed in [PRA Prague], [c6 would not rule out] [w6 [e15 basing] more warheads in [EUROPE Europe]].
| @SEC person IGO MIL "Anders Holtvik" office="NATO secretary-general"
| @PRA place CZE "Prague" city
| @EUROPE place - "Europe" region
| q6 speculates s=SEC
| e15 MOBILIZE/weapons possible p=EUROPE C=military,cbrn

[MACRON French President Laurent Vasseur] could yet [e16 send] [INST.71 instructors] to [LVIV Lviv], and [LAVROV Russian Foreign Minister Gennady Orlovsky] [e17+c7 cautioned] [w7 that [INST.72 they] "would be a lawful target"].
| @MACRON person FRA GOV "Laurent Vasseur" office="president"
| @INST body FRA MIL "French instructors"
| @LVIV place UKR "Lviv" city
| @LAVROV person RUS GOV "Gennady Orlovsky" office="foreign minister"
| q7 threatens s=LAVROV
| e16 AID possible a=MACRON p=LVIV C=military
| e17 THREATEN/violence a=LAVROV r=INST.72 C=military
| o6 threat e17

Hay is cheap this year.

In [SMOL Smolensk] a gym teacher [c8 fears] [w8 that [BOYS his older boys] may be [e18 drafted] before they have finished their exams].
| @SMOL place RUS "Smolensk" city
| @TEACH public RUS EDU "gym teacher"
| span TEACH at="a gym teacher"#1
| @BOYS public RUS CVL "boys"
| q8 speculates s=TEACH
| e18 MOBILIZE/troops possible r=BOYS C=military

[GRN Greenpeace] was [e19 given] six hours to leave the rig or be [e20 removed] by the coast guard.
| @GRN group NGO - "Greenpeace"
| @CGD body - COP "coast guard"
| span CGD at="the coast guard"#1
| e19 REQUEST/yield r=GRN C=environment
| e20 COERCE/restrict hypothetical a=CGD r=GRN C=environment
| o7 deadline e19
| @MAGY public UKR CVL "Magyars"

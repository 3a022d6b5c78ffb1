# id: fronts/014-shan-towns-map
# publisher: Mekong Review of Affairs
# language: en
# published: 2024-09-19

Who holds what in [SHAN northern Shan State]: a guide

Colour a map of [SHAN northern Shan] by who collects the road tolls and you need seven pencils.
Green, along the Chinese frontier, is [KOK Kokang], home of [MNDAA the Myanmar National Democratic Alliance Army]; blue, a crescent of tea hills, belongs to [TNLA the Ta'ang National Liberation Army]; the brown island in the middle is [LASH Lashio], which until this summer nobody thought could change its colour.
[WA The Wa], with 30,000 men under arms and an airport, are at war with no one and sell to everyone.

[w1 "Territory here means a customs post, a school syllabus and a SIM card,"] [c1 says] [MAUNG Sai Aung Khur], who teaches geography in [CMAI Chiang Mai].
By that measure [JUN the junta] controls rather less than its maps show and [REBA the rebels] rather less than theirs.
| q1 asserts s=MAUNG

Tea, tin and jade explain part of the quilt.
The Burma Road explains the rest: whoever sits on the viaduct at [GOK Gokteik] can starve or fatten [MAN Mandalay].
Most front lines have hardly moved since the rains, and in many valleys the two armies buy their noodles from the same woman.

What changed in [d1 July] was a city.
[MNDAA The MNDAA], which had [e1 signed] a truce with [JUN.11 the generals] only six months earlier, [e2 overran] the headquarters of [NEC.1 the north-eastern command] at [LASH Lashio] and [e3 captured] [GEN.1 its commander], something that [JUN.12 the junta] at first [c2 denied] and then, on [d2 August 5], [c3 put down] to [w3 "a loss of contact"].
[w4 [JUN.13 It] would have [e4 retaken] the town by now], [TRAD.1 a rice merchant] there [c4 believes], [w4 had the soldiers not been [e5 sent] south to guard [NAYP Naypyidaw]]; [w4 instead [JUN.14 it] [e6 bombs] [LASHM the market] every third day, "so that [TRAD.2 we] do not forget who the government is"].
| span w2 at="captured its commander"
| d1 2024-07
| d2 2024-08-05
| q2 denies s=JUN.12
| q3 asserts s=JUN.12
| q4 speculates s=TRAD.1
| e1 SUPPORT a=MNDAA,JUN.11 D=2024-01/inferred C=military
| e2 ASSAULT a=MNDAA r=NEC.1 p=LASH D=2024-07/inferred C=military,territory
| e3 ASSAULT/abduct a=MNDAA r=GEN.1 p=LASH D=2024-07/inferred C=military
| e4 COERCE/seize hypothetical a=JUN.13 C=military,territory
| e5 MOBILIZE/troops p=NAYP D=- C=military
| e6 ASSAULT/aerial a=JUN.14 p=LASHM D=- C=military

Then came [PRC China].
[PRC.20 Beijing] [e7 cut off] the electricity of [MNDAA.20 its protégés], [e8 detained] [PENG.20 their commander] at [KUN Kunming] "for medical treatment", and [e9 gave] [MNDAA.21 them] until [d3 the end of October] to [e10 hand] [LASH the city] back.
[w6 That [MNDAA.22 the MNDAA] will [e11 comply] is anything but certain], [DIP diplomats in [YAN Yangon]] [c6 reckon], since its soldiers fought two months for [LASH.21 the place] and its officers have already married there.
| d3 2024-10
| q6 speculates s=DIP
| e7 COERCE/withhold a=PRC.20 r=MNDAA.20 D=- C=natural_resource
| e8 COERCE/arrest a=PRC.20 r=PENG.20 p=KUN D=- C=military
| e9 REQUEST/yield a=PRC.20 r=MNDAA.21 D=- C=territory
| e10 RETREAT/withdraw hypothetical a=MNDAA.21 p=LASH D=..2024-11-01/stated C=territory
| e11 RETREAT/withdraw possible a=MNDAA.22 C=territory
| repeats e11 e10
| o1 deadline e9 open due=..2024-11-01

Maps hide as much as they show.
On none of the seven colours will you find the [DISP 200,000 people] who sleep under tarpaulins between them.

| @SHAN place MMR "northern Shan State" province
| @KOK place MMR "Kokang" district
| @MNDAA group MMR REB "Myanmar National Democratic Alliance Army"
| @TNLA group MMR REB "Ta'ang National Liberation Army"
| @LASH place MMR "Lashio" city
| @WA group MMR REB "Wa"
| @MAUNG person THA EDU "Sai Aung Khur" office="geography teacher"
| @CMAI place THA "Chiang Mai" city
| @JUN body MMR GOV,MIL "junta"
| @REBA group MMR REB "rebels"
| @GOK place MMR "Gokteik" city
| @MAN place MMR "Mandalay" city
| @NEC body MMR MIL "north-eastern command"
| @GEN office MMR MIL "commander of the north-eastern command"
| @TRAD public MMR BUS "rice merchant"
| @NAYP place MMR "Naypyidaw" city
| @LASHM place MMR "Lashio market" exact
| @PRC state CHN GOV "China"
| @PENG office MMR REB "MNDAA commander"
| @KUN place CHN "Kunming" city
| @DIP public - GOV "diplomats in Yangon"
| @YAN place MMR "Yangon" city
| @DISP public MMR REF "displaced people"

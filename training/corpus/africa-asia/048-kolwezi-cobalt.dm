# id: africa-asia/048-kolwezi-cobalt
# publisher: Copperbelt Business Daily
# title: Congo freezes cobalt exports, tells miners to renegotiate
# language: en
# published: 2025-03-06

[COD Congo] [e1 freezes] cobalt exports, [e2+c1 tells] [MIN miners] [w1 to renegotiate]
| e1 SANCTION/discontinue a=COD D=2025-03-05/inferred C=natural_resource,economic
| e2 REQUEST a=COD r=MIN D=2025-03-05/inferred
| q1 demands s=COD
| o1 demand e2

[COD Kinshasa] on [d1 Wednesday] [e3 halted] all cobalt shipments for four months, [c7 hoping] [w7 to lift a price at its lowest in nine years].
[CMO.8 China's CMOC], which digs a third of the world's supply at [TEN Tenke Fungurume], [c2 said] [w2 [CMO.9 it] would obey but might take [COD Congo] to [e5 arbitration]].
| d1 2025-03-05
| e3 SANCTION/discontinue a=COD t=d1 C=natural_resource,economic
| repeats e3 e1
| q7 speculates s=COD
| q2 promises s=CMO.8
| e5 ACCUSE/allege possible a=CMO.9 r=COD

[MRU Mining registry head Olivier Mulenda] has also [e7+c3 pressed] [MIN the companies] [w3 for the state's share in five ventures to be raised to 30 percent].
[RWA Kigali], meanwhile, [c4 dismissed] [w4 a [UNR UN] [c8 report] [w8 that [RDF its army] [e9 loots] coltan around [RUT Rutshuru]] as “old songs”].
[USA American diplomats] have [e10 dangled] an investment of [n1 $1.5 billion] in return for peace, but in [KOL Kolwezi] the artisanal diggers ask only when the buyers will be back.
A bag of ore that fetched $110 in [d2 December] now goes for $35.
| d2 2024-12
| n1 money 1500000000 USD
| q3 demands s=MRU
| e7 REQUEST/yield a=MRU r=MIN
| q4 denies s=RWA
| q8 asserts s=UNR
| denies q4 e9
| e9 COERCE/seize a=RDF p=RUT D=-
| e10 AGREE a=USA n=n1
| o4 invitation e10
| o2 demand e7

[UNI.8 The metalworkers' union] [c5 says] [w5 [UNI.9 it] will [e11 march] on [PRO the provincial governor's office] on [d3 Saturday] unless the stockpile is [e12 released] to small buyers].
[w6 “There is enough for everyone if they keep their hands out of the shed,”] [YVE union secretary Yves Kasongo] [c6 said].
| d3 2025-03-08
| q5 threatens s=UNI.8
| e11 PROTEST/demo hypothetical a=UNI.9 r=PRO t=d3
| e12 RETREAT hypothetical
| q6 asserts s=YVE
| @COD state COD GOV "Democratic Republic of the Congo"
| @MIN company - BUS "miners"
| @CMO company CHN BUS "CMOC"
| @TEN place COD "Tenke Fungurume" city
| @MRU person COD GOV "Olivier Mulenda" office="mining registry head"
| @RWA state RWA GOV "Rwanda"
| @UNR body UNO - "United Nations"
| @RDF body RWA MIL "Rwandan army"
| @RUT place COD "Rutshuru" city
| @USA office USA GOV "American diplomats"
| @KOL place COD "Kolwezi" city
| @UNI group COD LAB "metalworkers' union"
| @PRO office COD GOV "provincial governor's office"
| @YVE person COD LAB "Yves Kasongo" office="union secretary"

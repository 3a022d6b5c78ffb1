# id: voices/018-oslo-whale-column
# publisher: Fjord Weekly
# language: en
# published: 2013-08-16

A column on things politicians are said to have said

[EDI My first editor] used to [c1 say] [w1 that politicians never lie, they are merely quoted too early].
| q1 asserts s=EDI

Take [LOV.21 Fisheries Minister Ragnhild Løvdal], who [d1 last Friday] [c2 told] [BER Bergens Dagblad] [w2 that the herring had "never been better"] and on [d2 Tuesday] [c3 explained] [w3 that [LOV.22 she] had meant the taste].
| d1 2013-08-09
| d2 2013-08-13
| q2 asserts s=LOV.21
| q3 asserts s=LOV.21

[FIS The fishermen of [VES Vesterålen]] [c5 feel] [w5 they have been sold a fish pie].
[UNI Their union] [e1+c6 accuses] [LOV.31 the minister] [w6 of [c7 wishing] [w7 to [e2 hand] the quota to [TRA the trawlers] before [d3 the election]]], and [LOV.32 she] in turn [c8 calls] the charge [w8 "seasonal"].
| d3 2013-09-09
| q5 accuses s=FIS
| q6 accuses s=UNI
| q7 promises s=LOV.31
| q8 denies s=LOV.32
| e1 ACCUSE/allege a=UNI r=LOV.31 C=natural_resource
| e2 AID hypothetical a=LOV.31 r=TRA C=natural_resource
| denies q8 e1

[REP A report by the marine institute], all 240 pages of it, [c9 finds] [w9 that the stock "may have declined, unless it has moved"], and [AUTH its lead author], when I rang him, [c10 confirmed] [w10 that he could put it no more sharply].
| q9 asserts s=REP
| q10 asserts s=AUTH

On the quay at [STO Stokmarknes] they do not need the institute.
[w11 "The herring goes where it wants and the minister says what she wants,"] [c11 remarked] [OLE an old man mending a net that did not look broken].
| q11 asserts s=OLE

The trouble, [HOL Professor Kari Holte] of [TRO Tromsø] [c12 writes] in a new book, [w12 is that [VOT voters] [c13 expect] [w13 certainty] and punish those who supply it].
[HOL She] [c14 recommends] [w14 that every official statement be printed with a date of expiry, like milk].
| q12 asserts s=HOL
| q13 demands s=VOT
| q14 proposes s=HOL
| span w12 at="The trouble"

[PRI The prime minister], [AFT Aftenbladet] [c15 says], [w15 has [c16 resolved] [w16 to speak less during [d4 August]]].
[w17 "He told us himself,"] [c17 said] [SRC a source in [PRI his] office].
| d4 2013-08
| q15 asserts s=AFT
| q16 promises s=PRI
| q17 asserts s=SRC
| span w15 at="The prime minister"

| @EDI public NOR JRN "my first editor"
| @LOV person NOR GOV "Ragnhild Løvdal" office="Fisheries Minister"
| @BER company NOR JRN "Bergens Dagblad"
| @FIS public NOR LAB "fishermen of Vesterålen"
| @VES place NOR "Vesterålen" district
| @UNI group NOR LAB "fishermen's union"
| @TRA public NOR BUS "trawlers"
| @REP other NOR - "report by the marine institute"
| @AUTH public NOR EDU "lead author"
| @STO place NOR "Stokmarknes" city
| @OLE public NOR CVL "old man mending a net"
| @HOL person NOR EDU "Kari Holte" office="Professor"
| @TRO place NOR "Tromsø" city
| @VOT public NOR CVL "voters"
| @PRI office NOR GOV "prime minister" office="prime minister"
| @AFT company NOR JRN "Aftenbladet"
| @SRC office NOR GOV "source in the prime minister's office"

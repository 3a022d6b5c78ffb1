# id: americas/017-pap-siege
# publisher: Antilles Dispatch
# language: en
# published: 2024-04-08

Palace holds, for now

[PAP PORT-AU-PRINCE] — [w1 [G9.1 Gang fighters] [e1 shot] [PALPOL [n1 five] policemen] and [e2 burned] an armoured car outside [NATPAL the National Palace] on [d1 Saturday]], [POLUN a police union] [c1 said], in the fourth [e3 attempt] on the building [d2 this year].
| d1 2024-04-06
| d2 2024
| n1 injured 5
| e1 ASSAULT/firearms a=G9.1 r=PALPOL p=NATPAL t=d1 n=n1 C=crime
| e2 ASSAULT/destroy a=G9.1 p=NATPAL t=d1 C=crime
| e3 ASSAULT a=G9.1 p=NATPAL t=d2 C=crime
| q1 asserts s=POLUN

[CHER Wilner Dorcély], a former policeman who leads the alliance, [c2 boasted] in a video [w2 that [G9.2 his men] had "[e4 taken] the president's bed"].
[w3 Nobody [e5 got past] the gate], [c3 according to] [NEIGH three residents of [CHMARS Champ de Mars]].
| e4 COERCE/seize a=G9.2 D=2024-04-06/inferred C=crime
| e5 COERCE/seize denied D=2024-04-06/inferred C=crime
| q2 asserts s=CHER
| q3 denies s=NEIGH
| denies q3 e4

The transitional council that is supposed to govern has not been sworn in, because [COUNC its nine members] cannot agree on where to stand for the photograph.
[CARI A Caricom envoy] [e6+c4 begged] [COUNC.1 them] on [d3 Sunday] [w4 to "stop measuring chairs"], [c5 recalling] [w5 that [KENYA Nairobi] will not [e7 send] its [n2 1,000] officers while there is nobody to salute].
| d3 2024-04-07
| n2 troops 1000
| e6 REQUEST/change a=CARI r=COUNC.1 t=d3 C=political_institutions
| e7 AID denied a=KENYA n=n2 C=peacekeeping
| q4 demands s=CARI
| q5 asserts s=CARI
| o1 demand e6 open

[USAEMB The U.S. Embassy] [e8 flew out] its last non-essential staff in [d4 March], and [MARINES a platoon of Marines] has been [e9 guarding] the compound since.
[DOMPRES.1 The Dominican president] has [e10+c6 ruled out] [w6 [e11 camps] for [HAIREF Haitian refugees] "on one inch" of his soil]; [UNHCR the U.N. refugee agency] [e12+c7 pleads] [w7 for all neighbours to [e13 open] their doors].
| d4 2024-03
| e8 SANCTION/withdraw a=USAEMB t=d4 C=diplomatic
| e9 MOBILIZE/troops a=MARINES D=2024-03../inferred C=diplomatic
| e10 REJECT/assist a=DOMPRES.1 r=HAIREF D=- C=migration
| e11 AID denied r=HAIREF C=migration
| e12 REQUEST/assist a=UNHCR D=- C=migration
| e13 AID hypothetical C=migration
| q6 denies s=DOMPRES.1
| q7 demands s=UNHCR
| o2 request e12 open

In [DELMAS Delmas] a litre of water costs what a day's wages did in [d5 January].

| @PAP place HTI "Port-au-Prince" city
| @G9 group HTI CRM "gang fighters"
| @PALPOL public HTI COP "policemen"
| @NATPAL place HTI "National Palace" exact
| @POLUN group HTI LAB,COP "police union"
| @CHER person HTI CRM "Wilner Dorcély" office="gang leader"
| @NEIGH public HTI CVL "residents of Champ de Mars"
| @CHMARS place HTI "Champ de Mars" district
| @COUNC body HTI GOV "transitional council members"
| @CARI office IGO - "Caricom envoy"
| @KENYA state KEN GOV "Kenya"
| @USAEMB office USA GOV "U.S. Embassy"
| @MARINES body USA MIL "Marines"
| @DOMPRES office DOM GOV "Dominican president" office="president"
| @HAIREF public HTI REF "Haitian refugees"
| @UNHCR body UNO - "U.N. refugee agency"
| @DELMAS place HTI "Delmas" district
| d5 2024-01

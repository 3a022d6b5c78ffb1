# id: chancelleries/011-nauru-switch
# publisher: Meridian News Agency
# title: Taiwan loses Nauru, and an election week turns sour
# language: en
# published: 2024-01-16

[TWN Taiwan] loses [NRU Nauru], and an election week turns sour

Two days after Taiwan chose [TWNP a president] whom [CHN.11 Beijing] [e1+c1 calls] [w1 "a troublemaker"], [NRU.11 the Pacific island of Nauru] [e2 severed] relations with [TWN.11 Taipei] and [c2 announced] [w2 that [NRU.12 it] would henceforth [e3 recognise] [CHN.12 the People's Republic] instead].
| q1 accuses s=CHN.11
| q2 promises s=NRU.11
| e1 ACCUSE/disapprove a=CHN.11 r=TWNP D=- C=diplomatic
| e2 SANCTION/discontinue a=NRU.11 r=TWN.11 D=2024-01-15 C=diplomatic
| e3 SUPPORT planned a=NRU.12 r=CHN.12 C=diplomatic

[TWND.21 Taiwan's deputy foreign minister], [TWND.22 Hsu Chun-wei], [c3 told] [JRN reporters] on [d2 Monday] [w3 that [NRU the government in Yaren] had [e4+c4 asked] for [w4 [n1 $83 million] to keep a camp for asylum seekers open], that [TWN.21 Taipei] had hesitated and that [CHN.21 Beijing] had not].
[w5 "[CHN.31 They] [e6 bought] [NRU it],"] [TWND he] [c5 said], [w5 "as one buys a secondhand scooter."]
| d2 2024-01-15
| n1 money 83000000 USD
| q3 asserts s=TWND.22
| q4 demands s=NRU
| q5 accuses s=TWND
| e4 REQUEST/assist a=NRU r=TWN.21 n=n1 D=- C=economic,diplomatic
| e6 AID a=CHN.31 r=NRU D=- C=economic,diplomatic
| o1 request e4

[NRUP.41 Nauru's president], [NRUP.42 Baron Detenamo], [c6 denied] [w6 that money had [x changed hands]], although in the same interview [NRUP.43 he] [e7 thanked] [CHN.41 China] for "fast friends and faster paperwork".
[MFA.41 The foreign ministry in Beijing] [e8+c7 welcomed] the decision [w7 as proof that the one-China principle was "where hearts turn"].
| q6 denies s=NRUP.42
| q7 asserts s=MFA.41
| e7 SUPPORT a=NRUP.43 r=CHN.41 C=diplomatic
| e8 SUPPORT a=MFA.41 r=NRUP.41 C=diplomatic
| denies q6 e6

Twelve states, most of them small and seven of them in [LAC Latin America and the Caribbean], still keep embassies in [TPE Taipei].
[NRU Nauru] measures 21 square kilometres; its phosphate, dug for a century to sweeten other people's pastures, is gone, and its airline serves islands that are even poorer.
[NRU.61 The republic] had [e9 broken] with [TWN.61 Taiwan] once before, in [d3 2002], and [e10 come back] in [d4 2005].
| d3 2002
| d4 2005
| e9 SANCTION/discontinue a=NRU.61 r=TWN.61 t=d3 C=diplomatic
| e10 SUPPORT a=NRU.61 r=TWN.61 t=d4 C=diplomatic

[USAS.71 The American envoy to Taipei] [e11 regretted] the "unfortunate" move and [c8 warned] [NEIGH its neighbours] [w8 that promises from [CHN.71 Beijing] "often remain unfulfilled"].
[TUV.81 Tuvalu], whose own vote falls on [d5 January 26], [c9 said] [w9 [TUV.82 it] had no [c10 intention] [w10 of [e13 following]]].
| d5 2024-01-26
| q8 asserts s=USAS.71
| q9 denies s=TUV.81
| q10 promises s=TUV.82
| e11 ACCUSE/disapprove a=USAS.71 C=diplomatic
| e13 SUPPORT denied a=TUV.82 C=diplomatic

| @TWN state TWN GOV "Taiwan"
| @NRU state NRU GOV "Nauru"
| @CHN state CHN GOV "China"
| @TWNP office TWN GOV "president-elect"
| @TWND person TWN GOV "Hsu Chun-wei" office="deputy foreign minister"
| @JRN public - JRN "reporters"
| @NRUP person NRU GOV "Baron Detenamo" office="president"
| @MFA body CHN GOV "Chinese foreign ministry"
| @LAC place - "Latin America and the Caribbean" region
| @TPE place TWN "Taipei" city
| @USAS office USA GOV "American envoy to Taipei"
| @NEIGH state - GOV "its neighbours"
| @TUV state TUV GOV "Tuvalu"

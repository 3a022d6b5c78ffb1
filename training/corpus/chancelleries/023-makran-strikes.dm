# id: chancelleries/023-makran-strikes
# publisher: Indus & Gulf News
# title: Islamabad strikes back, then both say "brother"
# language: en
# published: 2024-01-19

[PAK Islamabad] [e1 strikes] back, then both say "brother"
| e1 ASSAULT a=PAK D=2024-01-18/inferred C=military

[PAK.21 Pakistan] [e2 sent] jets and drones over the border on [d1 Thursday] against what [PAK.22 it] [c1 called] [w1 terrorist hideouts] near [SAR Saravan], killing [n1 nine] people, two days after [IRN~ Iranian] missiles had [e3 killed] [n2 two] [CHI children] in a hamlet in [BAL Balochistan].
| d1 2024-01-18
| n1 killed 9
| n2 killed 2
| q1 accuses s=PAK.22
| e2 ASSAULT/aerial a=PAK.21 p=SAR t=d1 n=n1 C=military,terrorism
| e3 ASSAULT/heavy-weapons a=IRN r=CHI p=BAL D=2024-01-16/stated n=n2 C=military,terrorism
| causes e3 e2
| repeats e2 e1

[w2 No soldier or citizen of [IRN.31 Iran] was aimed at], [PAKF.31 the foreign office] [c2 stressed] in a statement in which [PAKF.32 it] also [c3 reaffirmed] [w3 [PAK its] "great affection" for [IRN.32 the brotherly people next door]]; [w4 [BLA those who died]], [IRNS.31 a governor in Sistan] [c4 said], [w4 were three women, four children and two men, none of them Iranian].
| q2 denies s=PAKF.31
| q3 asserts s=PAKF.32
| q4 asserts s=IRNS.31

Before the bombs [PAK.41 Islamabad] had [e4 recalled] [PAMB its ambassador] and [e5 told] [IRNA its Iranian guest], who was at home for a wedding, not to come back.
[IRN.51 Tehran], which [e6 hit] targets in [IRQ Iraq] and [SYR Syria] the same night, [c5 claims] [w5 to have been after [JAA Jaish al-Adl], a Sunni group that [e7 stormed] [PST a police station] in [RASK Rask] in [d2 December] and left [n3 11] officers dead].
| d2 2023-12
| n3 killed 11
| q5 asserts s=IRN.51
| e4 SANCTION/withdraw a=PAK.41 r=IRNA D=2024-01-17/inferred C=diplomatic
| e5 SANCTION/expel a=PAK.41 r=IRNA D=2024-01-17/inferred C=diplomatic
| e6 ASSAULT a=IRN.51 p=IRQ D=2024-01-16/inferred C=military
| e7 ASSAULT a=JAA r=PST p=RASK t=d2 n=n3 C=terrorism

The two neighbours are joined by 900 kilometres of desert, a gas pipeline that only one of them has built, and a smuggling trade in diesel so old that its drivers inherit their routes.
Neither had ever [e8 bombed] the other.
| e8 ASSAULT/aerial denied D=- C=military

[CHN China], which has ports or plans in both, [e9 offered] on [d3 Thursday evening] to [e10 play] "a constructive part".
It will scarcely be needed, [c6 thinks] [ZAR.71 Zartaj Mengal], [ZAR.72 a former Pakistani envoy], since each government has shown its own public a burning hillside.
| d3 2024-01-18
| q6 speculates s=ZAR.71
| span w6 at="It will scarcely be needed"#1
| e9 AGREE a=CHN t=d3 C=diplomatic
| e10 CONSULT/third-party hypothetical r=CHN C=diplomatic
| o1 invitation e9

By [d4 Friday afternoon] [FMS the two foreign ministers] had [e11 talked] on the telephone and, in the words of [PAKM the Pakistani one], "de-escalated"; [AMBS the ambassadors] are to [e12 be back] at their desks by [d5 January 26].
| d4 2024-01-19
| d5 2024-01-26
| e11 CONSULT/phone a=FMS t=d4 C=diplomatic
| e12 SUPPORT planned a=AMBS t=d5 C=diplomatic
| o2 scheduled e12 due=2024-01-26

| @PAK state PAK GOV "Pakistan"
| @SAR place IRN "Saravan" city
| @IRN state IRN GOV "Iran"
| @CHI public PAK CVL "two children"
| @BAL place PAK "Balochistan" province
| @PAKF body PAK GOV "Pakistani foreign office"
| @BLA public - CVL "those who died"
| @IRNS office IRN GOV "governor in Sistan"
| @PAMB office PAK GOV "Pakistan's ambassador"
| @IRNA office IRN GOV "Iran's ambassador"
| @IRQ place IRQ "Iraq" country
| @SYR place SYR "Syria" country
| @JAA group IRN REB "Jaish al-Adl"
| @PST body IRN COP "police station"
| @RASK place IRN "Rask" city
| @CHN state CHN GOV "China"
| @ZAR person PAK ELI,GOV "Zartaj Mengal"
| @FMS office - GOV "the two foreign ministers"
| @PAKM office PAK GOV "Pakistan's foreign minister" office="foreign minister"
| @AMBS office - GOV "the ambassadors"

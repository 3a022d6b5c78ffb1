# id: africa-asia/056-lusaka-imf
# publisher: Zambezi Tribune
# title: Lusaka may seek fresh IMF cash, could reopen bond talks
# language: en
# published: 2025-09-25

[ZMB Lusaka] may [e1 seek] fresh IMF cash, could [e2 reopen] bond talks
| e1 REQUEST/assist possible a=ZMB C=economic
| e2 CONSULT possible a=ZMB

[ZMB The government] is [c1 considering] [w1 whether to [e3 ask] [IMF the International Monetary Fund] for a further [n1 $145 million]].
[w2 “No letter has been [e4 sent],”] [MUS Finance Minister Mutale Siwila] [c2 stressed] on [d1 Wednesday].
| d1 2025-09-24
| n1 money 145000000 USD
| q1 speculates s=ZMB
| e3 REQUEST/assist possible a=ZMB r=IMF n=n1
| repeats e3 e1
| q2 denies s=MUS
| e4 REQUEST denied

[w7 [BON Bondholders] would [e5 meet] [ZMB.20 the ministry] in [LON London] [d6 next month] if [ZMB.21 it] [e6 asked]], [BOND a fund manager] [c7 told] [ZT this newspaper].
[OPA Opposition leader Kennedy Mwale] [c3 doubts] [w3 [BON they] will [e7 agree]], and [e8+c4 calls] a new loan [w4 “a rope”].
[NUR The nurses' union] [c5 intends] [w5 to [e9 walk off] the wards on [d4 October 6] unless the hiring freeze is [e10 lifted]].
| d4 2025-10-06
| d5 2025-08
| d6 2025-10
| q7 asserts s=BOND
| e5 CONSULT hypothetical a=BON,ZMB.20 p=LON t=d6
| e6 REQUEST/meet hypothetical a=ZMB.21 r=BON
| q3 speculates s=OPA
| e7 AGREE possible a=BON
| q4 accuses s=OPA
| e8 ACCUSE/disapprove a=OPA
| q5 threatens s=NUR
| e9 PROTEST/strike hypothetical a=NUR t=d4
| e10 CONCEDE hypothetical

Copper rose to $10,200 a tonne, and maize meal is 4 kwacha dearer than in [d5 August].
[w6 [CHN China] has not [e11+c8 agreed] [w8 to [e12 restructure] the Kafue loans]], [MUS.9 the minister] [c6 conceded].
| q6 asserts s=MUS.9
| e11 AGREE denied a=CHN
| e12 AID denied a=CHN
| @ZMB state ZMB GOV "Zambia"
| @IMF body IGO - "International Monetary Fund"
| @MUS person ZMB GOV "Mutale Siwila" office="finance minister"
| @BON company - BUS "bondholders"
| @LON place GBR "London" city
| @BOND office - BUS "fund manager"
| @ZT company ZMB JRN "Zambezi Tribune"
| @OPA person ZMB OPP "Kennedy Mwale" office="opposition leader"
| @NUR group ZMB LAB,MED "nurses' union"
| @CHN state CHN GOV "China"
| q8 promises s=CHN

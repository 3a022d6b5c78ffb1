# id: mena-south-asia/041-yemen-prisoners
# publisher: Aden Observer
# language: en
# published: 2023-03-15

[w1 [PRIS [n1 Nearly 900] prisoners] to be [e1 swapped]], [UNYS UN envoy] [c1 says]
| @UNYS office UNO - "UN envoy for Yemen" office="envoy"
| @PRIS public YEM - "prisoners"
| n1 other 900 ~
| q1 asserts s=UNYS
| e1 RETREAT/release planned r=PRIS n=n1 C=human_security

[HOUD The [HOU Houthi] delegation] and [GOV the internationally recognised government] will [e2 exchange] [DETX [n3 887] detainees] before Ramadan ends, [GRUN.1 Henrik Grunwald], [GRUN.2 the UN envoy], [c2 told] China's Xinhua agency in [BER Bern] on [d1 Tuesday].
Each side [e3+c3 promised] [w3 to [e4 allow] visits to the remaining jails by [ICRC the Red Cross]], which has [e5 sought] them in vain since [d2 2019].
| @HOU group YEM REB "Houthis"
| @HOUD group YEM REB "Houthi delegation"
| @GOV body YEM GOV "internationally recognised government"
| @GRUN person UNO - "Henrik Grunwald" office="UN envoy"
| @XIN company CHN JRN "Xinhua"
| @BER place CHE "Bern" city
| @ICRC body NGO - "Red Cross"
| @SIDE group YEM - "each side"
| d1 2023-03-14
| d2 2019
| span XIN at="China's Xinhua agency"
| span w2 at="The Houthi delegation and the internationally recognised government will exchange 887 detainees before Ramadan ends"
| span SIDE at="Each side"
| q2 asserts s=GRUN.1
| q3 promises s=SIDE
| e2 RETREAT/release planned a=HOUD,GOV r=DETX n=n3 C=human_security
| e3 CONCEDE a=SIDE
| e4 RETREAT/access planned a=SIDE r=ICRC
| e5 REQUEST/yield a=ICRC D=2019../stated
| repeats e2 e1
| answers e3 e5
| o1 request e5 met closed=e3
| o2 promise e3

[w4 "My brother went out to buy bread in [d3 2017] and I was told he was a spy,"] [c4 said] [LAM Lamya Saleh], who has [e6 camped] outside the ministry in [ADE Aden] every Sunday since.
The swap is the biggest since [d4 October 2020], when [n2 1,056] men [e7 changed hands] on the tarmac at [SEI Seiyun].
[SAU Saudi Arabia] and [SUD Sudan] will each [e8 recover] a dozen soldiers, [PEO people close to the talks] [c5 said].
| @LAM person YEM ELI "Lamya Saleh"
| @ADE place YEM "Aden" city
| @SEI place YEM "Seiyun" city
| d3 2017
| d4 2020-10
| n2 other 1056
| span w5 at="Saudi Arabia and Sudan will each recover a dozen soldiers"
| q4 asserts s=LAM
| q5 asserts s=PEO
| @PEO public - - "people close to the talks"
| e6 PROTEST/demo a=LAM p=ADE D=-
| e7 RETREAT/release p=SEI t=d4 n=n2
| e8 RETREAT/release planned r=SAU,SUD
| @SAU state SAU GOV "Saudi Arabia"
| @SUD state SDN GOV "Sudan"

A previous attempt [e9 collapsed] in [d5 2022] over the name of one general.
| d5 2022
| e9 SANCTION/discontinue t=d5
| @DETX public YEM - "887 detainees"
| n3 other 887

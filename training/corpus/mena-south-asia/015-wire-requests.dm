# id: mena-south-asia/015-wire-requests
# publisher: Meridian Newswire
# language: en
# published: 2017-08-10

[SAU Saudi Arabia] and its allies [e1+c1 presented] [QAT.1 Doha] [w1 with thirteen conditions, among them that [QAT.2 it] [e2 close] [ALJ Al Jazeera]], and [TIL US Secretary of State Wade Corrigan] [e3+c2 prodded] [BOTH both camps] [w2 to [e4 meet]].
| @SAU state SAU GOV "Saudi Arabia"
| @QAT state QAT GOV "Qatar"
| @ALJ company QAT JRN "Al Jazeera"
| @TIL person USA GOV "Wade Corrigan"
| @BOTH group - - "both camps"
| q1 demands s=SAU
| q2 demands s=TIL
| e1 REQUEST/change a=SAU r=QAT.1 C=diplomatic
| e2 COERCE/censor hypothetical a=QAT.2 r=ALJ C=rights_freedoms
| e3 REQUEST/meet a=TIL r=BOTH C=diplomatic
| e4 CONSULT hypothetical a=BOTH C=diplomatic
| o1 demand e1
| o2 request e3

[IRQP Iraq's parliament speaker] [e5 solicited] [JPN~.1 Japanese] loans for [MOS Mosul], but [JPN.2 Tokyo] [e6 demurred], pointing to arrears on [d1 2011] credits.
| @IRQP office IRQ LEG "Iraqi parliament speaker" office="parliament speaker"
| @JPN state JPN GOV "Japan"
| @MOS place IRQ "Mosul" city
| d1 2011
| e5 REQUEST/assist a=IRQP r=JPN.1 C=economic
| e6 REJECT/assist a=JPN.2 r=IRQP C=economic
| answers e6 e5
| o3 request e5 refused closed=e6

[LAWY [EGY~ Egyptian] rights lawyers] [e7+c3 petitioned] [CASS the Court of Cassation] [w3 to [e8 quash] [n1 98] death sentences] [e9 handed down] by [MIN a criminal court in [MNY Minya]] [d2 three years ago].
| @EGY state EGY GOV "Egypt"
| @LAWY public EGY SOC "Egyptian rights lawyers"
| @CASS body EGY JUD "Court of Cassation"
| @MIN body EGY JUD "criminal court in Minya"
| @MNY place EGY "Minya" city
| d2 2014
| n1 other 98
| q3 demands s=LAWY
| e7 REQUEST/yield a=LAWY r=CASS C=legal,human_rights
| e8 CONCEDE hypothetical a=CASS n=n1 C=legal
| e9 COERCE/arrest a=MIN t=d2 n=n1 C=legal
| o4 request e7

[SPLMN Sudan's SPLM-North] [e10+c4 set] [w4 the [e11 freeing] of [n2 16] fighters] as its price for [e12 talks] in [ADD Addis Ababa], a condition [KHAR Khartoum] [e13 brushed aside].
| @SPLMN group SDN REB "SPLM-North"
| @ADD place ETH "Addis Ababa" city
| @KHAR state SDN GOV "Sudan"
| n2 other 16
| q4 demands s=SPLMN
| e10 REQUEST/yield a=SPLMN r=KHAR
| e11 RETREAT/release hypothetical a=KHAR n=n2
| e12 CONSULT hypothetical a=SPLMN,KHAR p=ADD
| e13 REJECT/yield a=KHAR r=SPLMN
| answers e13 e10
| o5 demand e10 refused closed=e13

[JHEA [JOR Jordan]'s health minister] [e14 turned away] [SRC the Syrian Red Crescent]'s [e15+c7 plea] [w7 to [e16 admit] [n3 300] wounded], [c5 writing] [w5 that every ward was full].
| @JOR state JOR GOV "Jordan"
| @JHEA office JOR GOV,MED "health minister" office="health minister"
| @SRC body SYR SOC "Syrian Red Crescent"
| n3 other 300
| q5 asserts s=JHEA
| e14 REJECT/assist a=JHEA r=SRC C=health
| e15 REQUEST/assist a=SRC r=JHEA D=- C=health
| q7 demands s=SRC
| e16 AID hypothetical a=JHEA n=n3 C=health
| answers e14 e15
| o6 request e15 refused closed=e14

[INDT.1 Tea pickers' delegates] [e17 stormed] into the offices of [OWNE.11 three estate owners] in [DARJ Darjeeling], but no one was hurt, and [OWNE.12 the owners] [e18+c6 offered] [w6 to [e19 sit down] with [INDT.2 them] on [d3 Monday]].
| @INDT public IND LAB "Indian tea pickers' delegates"
| @DARJ place IND "Darjeeling" district
| d3 2017-08-14
| @OWNE public IND BUS "three estate owners"
| q6 proposes s=OWNE.12
| e17 ASSAULT a=INDT.1 r=OWNE.11 p=DARJ
| e18 AGREE a=OWNE.12 r=INDT.1
| e19 CONSULT hypothetical a=OWNE.12,INDT.2 t=d3
| o7 invitation e18

[PAKG Pakistan Railways] loses money on every passenger it carries between [QUE Quetta] and [TAF Taftan].
| @PAKG company PAK BUS "Pakistan Railways"
| @QUE place PAK "Quetta" city
| @TAF place PAK "Taftan" city

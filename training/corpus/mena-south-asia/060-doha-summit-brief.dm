# id: mena-south-asia/060-doha-summit-brief
# publisher: Gulf Council Secretariat (digest)
# language: en
# published: 2025-09-16

Arab and Muslim leaders [e1 condemn] strike on [DOHA Doha]
| @DOHA place QAT "Doha" city
| @LEAD office - GOV "Arab and Muslim leaders" office="leaders"
| span LEAD at="Arab and Muslim leaders"
| span e2 at="strike"
| e1 ACCUSE/disapprove a=LEAD D=2025-09-15/inferred C=diplomatic
| e2 ASSAULT/aerial p=DOHA D=2025-09-09/inferred C=military,diplomatic

[HEADS.8 Fifty-seven leaders] [e3 gathered] in [DOHA Doha] on [d1 Monday] at the [e14 invitation] of [QATX Qatar], where [ISRX [ISRY~.2 Israeli] aircraft] had [e4 bombed] a villa six days before, killing [n1 six].
[w1 "[PRON They] have [e5 struck] at mediation itself,"] [AMIR Sheikh Faisal] [c1 told] [HEADS.9 them].
The final text [e6+c2 urges] [STAT member states] [w2 to [e7 review] their ties with [ISRY.3 Tel Aviv]], though it contains no sanction.
[w3 [TURQ Ankara] had [e8+c4 proposed] [w4 an arms [e9 embargo]], which [EGYQ Cairo] [e10 blocked]], [c3 said] [DELQ two delegates].
| @HEADS office - GOV "leaders" office="leaders"
| @QATX state QAT GOV "Qatar"
| @ISRX body ISR MIL "Israeli aircraft"
| @ISRY state ISR GOV "Israel"
| @AMIR person QAT GOV "Sheikh Faisal" office="emir"
| @STAT state - GOV "member states"
| @TEXT other - GOV "final text"
| @TURQ state TUR GOV "Turkey"
| @EGYQ state EGY GOV "Egypt"
| @DELQ office - GOV "two delegates" office="delegates"
| n1 killed 6
| d1 2025-09-15
| span TEXT at="The final text"
| q1 accuses s=AMIR
| q2 demands s=TEXT
| q3 asserts s=DELQ
| q4 proposes s=TURQ
| e3 CONSULT/multilateral a=HEADS.8 r=QATX p=DOHA t=d1 C=diplomatic
| e4 ASSAULT/aerial a=ISRX p=DOHA D=2025-09-09/inferred n=n1 C=military
| e5 ASSAULT a=PRON D=2025-09-09/inferred C=military
| e6 REQUEST/change a=TEXT r=STAT C=diplomatic
| e7 SANCTION/discontinue hypothetical a=STAT r=ISRY.3 C=diplomatic
| e8 AGREE a=TURQ D=- C=diplomatic
| e9 SANCTION/discontinue hypothetical C=diplomatic,military
| e10 REJECT/change a=EGYQ r=TURQ D=- C=diplomatic
| repeats e5 e2
| answers e10 e8
| o1 request e6
| o2 invitation e8 refused closed=e10 to=-
| e14 AGREE a=QATX r=HEADS.8 D=- C=diplomatic
| answers e3 e14

[IRNP [IRNQ Iran]'s president], whose country lost its air defences in [d2 June], [e11+c9 pledged] [w9 to [e12 stand by] [QATX.4 Qatar]]; [MARQ Rabat] [c6 thinks] [w6 "communiqués build nothing"].
[w7 [e13 Talks] with [HAMQ Hamas] may resume within days], [QSPK the Qatari spokesman] [c7 said], declining to name the city.
The buffet was moved indoors because of the humidity.
| @PRON body ISR MIL "they (Israelis)"
| @IRNP office IRN GOV "Iran's president" office="president"
| @IRNQ state IRN GOV "Iran"
| @MARQ state MAR GOV "Morocco"
| @HAMQ group PSE REB "Hamas"
| @QSPK office QAT GOV "Qatari spokesman" office="spokesman"
| d2 2025-06
| q6 speculates s=MARQ
| q7 speculates s=QSPK
| q9 promises s=IRNP
| e11 AGREE a=IRNP r=QATX.4 C=diplomatic
| e12 SUPPORT planned a=IRNP r=QATX.4 C=diplomatic
| e13 CONSULT/third-party possible a=HAMQ C=diplomatic
| o3 promise e11

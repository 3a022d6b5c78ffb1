# id: mena-south-asia/062-protest-verdicts
# publisher: Exile Radio Persian (English service)
# language: en
# published: 2022-12-06

[JUDQ Judiciary] [c1 confirms] [w1 three more death sentences over protests]
| @JUDQ body IRN JUD "judiciary"
| n1 other 3
| span n1 at="three"
| span e1 at="death sentences"
| q1 asserts s=JUDQ
| e1 COERCE/arrest n=n1 C=legal,repression

[w2 [MEN [n2 Three] men] [e2 convicted] of "warring against God" will be [e3 hanged] in [d1 January]], [SPKQ.1 the judiciary's spokesman], [SPKQ.2 Masoud Jafari], [c2 announced] on [d2 Monday].
[SPKQ.3 He] [c3 denied] [w3 that any of them had been [e4 tortured]] and [e5+c4 accused] [LAWQ their lawyers] [w4 of "acting for television"].
[w5 "[BROS [SIS.7 My] brother] signed a confession with three broken fingers,"] [c5 said] [SIS.8 a sister of one of them], who [c6 fears] [w6 that the date will be brought forward].
[UNQ The UN human rights chief] [e7+c7 implored] [IRQQ Tehran] [w7 to [e8 halt] the executions]; [GERQ Berlin] [e9 summoned] [AMBQ the ambassador]; [CANQ Ottawa] will [e10 blacklist] [n3 twelve] judges [d3 next week].
In the bazaars of [ISFQ Isfahan], shopkeepers [e11 shut] for a second day, and in [ZAHQ Zahedan] [CROWQ.1 worshippers] [e12 marched] after prayers until [GUAQ riot police] [e13 scattered] [CROWQ.2 them] with birdshot.
No one has been [e14 charged] with the death of [MAHS Mahsa Amini].
| @MEN public IRN CRM "three men"
| @SPKQ person IRN JUD "Masoud Jafari" office="spokesman"
| @LAWQ public IRN UNK "their lawyers"
| @SIS person IRN ELI "a sister"
| @UNQ office UNO - "UN human rights chief" office="human rights chief"
| @GERQ state DEU GOV "Germany"
| @AMBQ office IRN GOV "Iranian ambassador" office="ambassador"
| @CANQ state CAN GOV "Canada"
| @ISFQ place IRN "Isfahan" city
| @ZAHQ place IRN "Zahedan" city
| @SHOQ public IRN BUS "shopkeepers"
| @CROWQ public IRN CVL "worshippers"
| @GUAQ body IRN COP "riot police"
| d1 2023-01
| d2 2022-12-05
| d3 2022-12-12..2022-12-19
| n2 other 3
| n3 other 12
| span SHOQ at="shopkeepers"
| q2 asserts s=SPKQ.2
| q3 denies s=SPKQ.3
| q4 accuses s=SPKQ.3
| q5 accuses s=SIS.8
| q6 speculates s=SIS.8
| q7 demands s=UNQ
| e2 SANCTION/convict r=MEN n=n2 D=- C=legal,repression
| e3 ASSAULT/targeted planned r=MEN t=d1 C=legal,repression
| e4 ASSAULT/torture denied C=repression
| e5 ACCUSE/disapprove a=SPKQ.3 r=LAWQ C=legal
| e7 REQUEST/yield a=UNQ r=IRQQ C=human_rights
| e8 CONCEDE hypothetical a=IRQQ C=human_rights
| e9 ACCUSE/disapprove a=GERQ r=AMBQ C=diplomatic
| e10 SANCTION/discontinue planned a=CANQ t=d3 n=n3 C=human_rights
| e11 PROTEST/strike a=SHOQ p=ISFQ C=repression
| e12 PROTEST/demo a=CROWQ.1 p=ZAHQ C=repression
| e13 ASSAULT/crowd-control a=GUAQ r=CROWQ.2 C=repression
| e14 ACCUSE/allege denied C=legal
| o1 demand e7
| o2 scheduled e10 due=2022-12-12..2022-12-19
| @IRQQ state IRN GOV "Iran"
| @MAHS person IRN CVL "Mahsa Amini"
| @BROS person IRN CRM "the sister's brother"

# id: fronts/034-colombo-aragalaya
# publisher: The Lanka Herald
# language: en
# published: 2022-07-14

[PRES President] [e1+o1 resigns] by email, from [SGPP Singapore]
| e1 RETREAT/resign a=PRES p=SGPP D=2022-07-14/inferred C=executive

[COLO COLOMBO] — Until [d1 Thursday] evening [CROWD the young people] who had [e2 taken] [PH the president's house] on [d2 Saturday] were still queueing, politely, to swim in the pool.
Then [SPKR.1 the speaker], to whom [PRES.2 President Mahinda Weerakkody] had for five days been [e3+c1+o1 promising] [w1 to [e4 go]], received an email from [MDV the Maldives] by way of [SGPP Singapore].
[w2 "[SPKR.2 I] am checking that the signature is [PRES his],"] [SPKR.3 he] [c2 said].
| d1 2022-07-14
| d2 2022-07-09
| q1 promises s=PRES.2
| q2 asserts s=SPKR.3
| e2 COERCE/seize a=CROWD p=PH t=d2 C=pro_democracy
| e3 CONCEDE a=PRES.2 r=SPKR.1 D=- C=executive
| e4 RETREAT/resign planned a=PRES.2 C=executive
| repeats e4 e1
| answers e1 e3
| o1 promise e3 met closed=e1

[w3 Nobody should mistake this for a revolution], [ECON an economist at [PERA Peradeniya]] [c3 cautions], [w3 it is a bankruptcy with drums].
The country owes $51 billion, has fuel for one day and pays its nurses in lentils.
[IMF.1 The IMF], whose team [e6 visited] [COLO.9 Colombo] until [d3 June 30], [c4 hopes] [w4 for "clarity"].
| d3 2022-06-30
| q3 asserts s=ECON
| q4 speculates s=IMF.1
| e6 CONSULT/visit a=IMF.1 p=COLO.9 D=..2022-07-01/stated C=economic

[PM.1 The prime minister], sworn in as a stopgap, on [d4 Wednesday] imposed a [e8 curfew], which [ARMY the army] watched being broken.
[CROWD.9 The protesters], after a show of hands, [e9+c6 agreed] [w6 to [e10 hand back] the house with the spoons counted], but will go on [e11 camping] on [GALLE Galle Face] until [PM.2 the second man] [e12 goes] as well.
[w7 "We hold no office and seek none,"] [STMT their statement] [c7 read].
One couch and two air conditioners are missing.
| d4 2022-07-13
| q6 promises s=CROWD.9
| q7 asserts s=STMT
| e8 COERCE/curfew a=PM.1 t=d4 C=repression
| e9 CONCEDE a=CROWD.9 C=pro_democracy
| e10 RETREAT planned a=CROWD.9 C=pro_democracy
| e11 PROTEST/demo planned a=CROWD.9 r=PM.2 p=GALLE C=pro_democracy
| e12 RETREAT/resign hypothetical a=PM.2 C=executive
| o2 promise e9

| @PRES person LKA GOV "Mahinda Weerakkody" office="President"
| @SGPP place SGP "Singapore" city
| @COLO place LKA "Colombo" city
| @CROWD public LKA CVL "young protesters"
| @PH place LKA "president's house" exact
| @SPKR office LKA LEG "speaker" office="speaker"
| @MDV place MDV "Maldives" country
| @ECON public LKA EDU "economist at Peradeniya"
| @PERA place LKA "Peradeniya" city
| @IMF body IGO - "IMF"
| @PM office LKA GOV "prime minister" office="prime minister"
| @ARMY body LKA MIL "army"
| @GALLE place LKA "Galle Face" exact
| @STMT other LKA CVL "protesters' statement"

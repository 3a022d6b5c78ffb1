# id: crime-desk/037-irish-pardon
# publisher: The Dublin Ledger
# title: Pardoned after 80 years, and the village still argues
# language: en
# published: 2018-03-16

[e20 Pardoned] after 80 years, and the village still argues
| e20 CONCEDE D=2018-03-15/inferred C=legal
| repeats e2 e20
| @BREN person IRL CVL "Martin Brennock"

[PRES The president of [IRL Ireland]] on [d1 Thursday] signed a posthumous [e2 pardon] for [BREN.1 Martin Brennock], a farm labourer [x hanged] in [d2 1938] for a killing [BREN.7 he] almost certainly did not commit, at the request of [NIECE a niece] who had written to nine governments.
[w1 The file contained "everything except evidence"], [JUS Justice Minister Orla Geraghty] [c1 told] [SEN the Seanad].
| @PRES office IRL GOV "president of Ireland"
| @IRL state IRL GOV "Ireland"
| @NIECE public IRL CVL "a niece"
| @JUS person IRL GOV "Orla Geraghty" office="justice minister"
| @SEN body IRL LEG "Seanad"
| d1 2018-03-15
| d2 1938
| e2 CONCEDE a=PRES r=BREN.1 t=d1 C=legal
| q1 asserts s=JUS

[BREN.2 Brennock] had been [e4 questioned] for thirty hours in the barracks at [CAP Cappawhite] by [GARD.1 two guards], who [c2 swore] at the trial [w2 that [BREN.3 he] confessed in verse]; a neighbour's boot, two sizes too large for [BREN.9 him], was never produced.
[w3 [GARD.2 They] [e7 beat] [BREN.4 him] until [BREN.5 he] sang], [SIST [BREN.6 his] sister] always [c3 maintained].
| @CAP place IRL "Cappawhite" city
| @GARD public IRL COP "two guards"
| @SIST public IRL CVL "his sister"
| q2 accuses s=GARD.1
| q3 accuses s=SIST
| e4 ACCUSE/investigate a=GARD.1 r=BREN.2 p=CAP D=1938/inferred C=legal
| e7 ASSAULT/beat a=GARD.2 r=BREN.4 D=1938/inferred C=human_rights

Not everyone is pleased.
In [CAP Cappawhite] the grandson of the victim, [GRAND.1 the sheep farmer Con Lacey], [e8 refused] an invitation to attend the ceremony and [c4 says] [w4 [GRAND.2 he] will [e10+c11 ask] [COURT the High Court] [w11 to quash "a pardon [e11 granted] by poets"]].
[HIST.1 Local historian Nuala Shee] [c5 doubts] [w5 [GRAND.3 he] will go through with it]: [w6 "[GRAND.4 He] has [e12 threatened] to [e13 sue] [NEIGH every neighbour] but the river,"] [HIST.2 she] [c6 remarked].
| @GRAND person IRL AGR "Con Lacey"
| @COURT body IRL JUD "High Court"
| @HIST person IRL EDU "Nuala Shee"
| @NEIGH public IRL CVL "every neighbour"
| q4 promises s=GRAND.1
| q5 speculates s=HIST.1
| q6 asserts s=HIST.2
| e8 REJECT a=GRAND.1 C=legal
| q11 demands s=GRAND.2
| e10 REQUEST planned a=GRAND.2 r=COURT C=legal
| e11 CONCEDE D=2018-03-15/inferred C=legal
| repeats e11 e20
| e12 THREATEN a=GRAND.4 r=NEIGH D=- C=legal
| e13 ACCUSE/allege hypothetical a=GRAND.4 r=NEIGH C=legal

The last execution in the state took place in [d3 1954]; the Constitution has forbidden the penalty since [d4 2001].
Some thirty other cases wait in a grey cabinet on [STEP St Stephen's Green], and [INN the Innocence Project in [GAL Galway]], which [c7 believes] [w7 that at least six of those men were not guilty], [e14+c10 urged] [JUS.4 the minister] on [d5 Friday] [w10 to open it].
[w8 [JUS.5 She] [c9 hopes] [w9 to do so "before the grass is high"]], [SECR [JUS.6 her] private secretary] [c8 wrote] back.
| @STEP place IRL "St Stephen's Green" exact
| @INN group IRL SOC "Innocence Project"
| @GAL place IRL "Galway" city
| @SECR office IRL GOV "minister's private secretary"
| d3 1954
| d4 2001..
| d5 2018-03-16
| q7 asserts s=INN
| q8 asserts s=SECR
| q10 demands s=INN
| q9 promises s=JUS.5
| e14 REQUEST a=INN r=JUS.4 t=d5 C=legal
| o2 threat e12 open
| o1 demand e14 open

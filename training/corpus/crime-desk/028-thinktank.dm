# id: crime-desk/028-thinktank
# publisher: Policy Gazette
# title: Hard policing has not made Latin America safer, study argues
# language: en
# published: 2024-09-05

[w1 Hard policing has not made Latin America safer], [STU study] [c1 argues]
| @STU other - SOC "study"
| q1 asserts s=STU

Governments that fill their prisons fastest do not empty their morgues faster, [c2 concludes] [STU a study of eighteen countries] that [IDR the Institute for Democratic Reform], a research body in [SANJ San José], will publish on [d1 Friday].
[AUTH Its authors] examined twenty-two years of homicide figures, army deployments and sentencing laws, and [c3 found] [w3 that murders fell after a crackdown in seven cases, rose in nine and did not budge in six].
[w4 "A state of emergency is like aspirin: it lowers the fever, and in the morning the patient still has malaria,"] [c4 said] [VAL Valeria Fonseca], who led the work.
| @IDR group CRI SOC,EDU "Institute for Democratic Reform"
| @SANJ place CRI "San José" city
| @AUTH public CRI EDU "the study's authors"
| @VAL person CRI EDU,SOC "Valeria Fonseca"
| d1 2024-09-06
| span w2 at="Governments that fill their prisons fastest do not empty their morgues faster"
| q2 asserts s=STU
| q3 asserts s=AUTH
| q4 asserts s=VAL

The exception, as everyone will object, is [ESA El Salvador], whose murder rate has dropped by nine tenths since [PRESS its president] [e1 jailed] [n1 80,000] people.
[STU.5 The study] [c6 grants] [w6 the fall] but [c7 doubts] [w7 that it can be copied]: no neighbour's gangs are so poor, so local or so easily told apart by their tattoos.
[HON Honduras], which declared an [e2 emergency] of its own in [d2 2022] and has prolonged it twelve times, saw extortion move from the buses to the telephones.
[ECU Ecuador] [e4 sent] [ECUA the army] into the jails in [d3 January], only for the killings to move outside.
| @ESA place SLV "El Salvador" country
| @PRESS office SLV GOV "president of El Salvador"
| @HON state HND GOV "Honduras"
| @ECU state ECU GOV "Ecuador"
| @ECUA body ECU MIL "Ecuadorian army"
| d2 2022
| d3 2024-01
| n1 arrested 80000
| q6 asserts s=STU.5
| q7 speculates s=STU.5
| e1 COERCE/arrest a=PRESS n=n1 D=- C=crime,repression
| e2 COERCE/martial-law a=HON t=d2 C=crime
| e4 MOBILIZE/troops a=ECU t=d3 C=crime

[SALV.1 The Salvadoran vice-president], [SALV.2 Ernesto Villacorta], who was shown an early draft, [e5+c8 accused] [IDR the institute] [w8 of measuring freedom with a thermometer made in [GEN Geneva]].
[w9 [SALV.3 He] will [e6 invite] [VAL.3 Ms Fonseca] to [SOY Soyapango] "after dark, with her purse"], [SALV.4 he] [c9 told] reporters.
[VAL.4 She] [c10 says] [w10 [VAL.5 she] will [e7 accept], provided that [VAL.6 she] may also [e8 visit] the prison].
| @SALV person SLV GOV "Ernesto Villacorta" office="vice-president"
| @GEN place CHE "Geneva" city
| @SOY place SLV "Soyapango" city
| q8 accuses s=SALV.2
| q9 proposes s=SALV.4
| q10 promises s=VAL.4
| e5 ACCUSE/disapprove a=SALV.2 r=IDR
| e6 AGREE planned a=SALV.3 r=VAL.3
| e7 AGREE planned a=VAL.5
| e8 CONSULT/visit hypothetical a=VAL.6
| answers e7 e6

What does work is dull, if the tables are to be trusted.
Street lamps cut night-time killings in [CALI Cali] by a fifth; closing bars an hour earlier did as much in [DIA Diadema].
Paying witnesses' rent, at 300 dollars a month, solved more murders in [GUAT Guatemala City] than a helicopter.
[w12 [POLI Politicians] [c13 know] [w13 all this] and [c14 fear] [w14 looking soft]], [c12 says] [PAB Pablo Irarrázaval], a former Chilean police minister, who lost his seat over it.
| @CALI place COL "Cali" city
| @DIA place BRA "Diadema" city
| @GUAT place GTM "Guatemala City" city
| @PAB person CHL ELI "Pablo Irarrázaval" office="former Chilean police minister"
| @POLI public - GOV "politicians"
| q13 asserts s=POLI
| q14 speculates s=POLI
| q12 asserts s=PAB

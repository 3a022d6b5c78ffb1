# id: africa-asia/004-niger-delta-strike
# publisher: The Lagos Courier
# title: Oil workers down tools as talks with Abuja break down
# language: en
# published: 2023-04-20

[OIL Oil workers] [e1 down tools] as talks with [NGA Abuja] [e2 break down]
| e1 PROTEST/strike a=OIL D=2023-04-20/inferred C=economic
| e2 SANCTION/discontinue a=OIL,NGA D=2023-04-19/inferred

[OIL The Petroleum and Gas Employees Federation] [e3 walked off] platforms and depots across [DEL the Niger Delta] at dawn on [d1 Thursday], leaving queues of motorists stretching for kilometres in [PH Port Harcourt].
Negotiations with [NGA the federal government] had [e4 collapsed] late on [d2 Wednesday] when [EKE Labour Minister Festus Ekeanyi] [e5 refused] [OIL the union] an [e6 audience] with [PRES the president].
| d1 2023-04-20
| d2 2023-04-19
| e3 PROTEST/strike a=OIL p=DEL t=d1 C=economic
| repeats e3 e1
| e4 SANCTION/discontinue a=NGA t=d2
| repeats e4 e2
| e5 REJECT/meet a=EKE r=OIL t=d2
| e6 CONSULT denied a=OIL,PRES
| causes e5 e4

[w1 “[OIL We] waited fourteen hours and were given biscuits,”] [ODU Comrade Godwin Oduaran], the federation's general secretary, [c1 told] [JOU journalists] outside [HOUSE Labour House].
[w1 “Let nobody [e7 blame] [OIL us] when the pumps run dry.”]
| q1 asserts s=ODU form=direct
| e7 ACCUSE/disapprove hypothetical r=OIL

[EKE.7 Ekeanyi] [e8+c2 called] the walkout [w2 “economic sabotage”] and [c3 insisted] [w3 [EKE.8 he] had [e9 offered] [OIL the workers] a 20 percent rise, back-dated to [d3 January]].
[ODU Oduaran] [c4 denied] [w4 that any figure had been [e10 put on the table]].
| d3 2023-01
| q2 accuses s=EKE.7
| q3 asserts s=EKE.7
| e8 ACCUSE/disapprove a=EKE.7 r=OIL
| e9 AGREE a=EKE.8 r=OIL D=-
| q4 denies s=ODU
| e10 AGREE denied D=-
| denies q4 e9
| o1 invitation e9 refused

The naira has lost a third of its value in twelve months, and a bag of rice now costs more than the minimum wage.
[ANA Analysts] at [BANK Stanbrook Capital] [c5 reckon] [w5 a stoppage of two weeks would cost the treasury $300 million].
| q5 speculates s=ANA

[w6 Should the strike run past [d4 the weekend], [TAN tanker drivers] may [e11 join] it], [TANU a spokeswoman for the drivers' association] [c6 hinted].
[ARM The army] has already been [c7 told] [w7 to [e13 guard] the depots at [ELE Eleme]], though [GEN a brigade commander] [c8 stressed] [w8 that no soldier would be [e14 used] against [OIL strikers]].
| d4 2023-04-22..2023-04-24
| q6 speculates s=TANU
| e11 PROTEST/strike possible a=TAN D=2023-04-24../stated
| q7 demands
| e13 MOBILIZE/troops planned a=ARM p=ELE
| q8 asserts s=GEN
| e14 COERCE denied r=OIL

[CIV Civil society groups] [e15+c9 appealed] to [OIL+NGA both sides] [w9 to resume [e16 dialogue] before [d5 May 1]], and [BISH the Catholic bishop of Port Harcourt] [e17+c10 volunteered] [w10 to [e18 mediate]].
| d5 2023-05-01
| q9 demands s=CIV
| e15 REQUEST/meet a=CIV r=OIL,NGA
| e16 CONSULT hypothetical a=OIL,NGA D=..2023-05-01/stated
| o2 request e15
| q10 proposes s=BISH
| e17 AGREE a=BISH
| e18 CONSULT/third-party hypothetical r=BISH
| o3 invitation e17
| @OIL group NGA LAB "Petroleum and Gas Employees Federation"
| @NGA state NGA GOV "Nigeria"
| @DEL place NGA "Niger Delta" region
| @PH place NGA "Port Harcourt" city
| @EKE person NGA GOV "Festus Ekeanyi" office="labour minister"
| @PRES office NGA GOV "president of Nigeria"
| @ODU person NGA LAB "Godwin Oduaran" office="general secretary of the Petroleum and Gas Employees Federation"
| @JOU public NGA JRN "journalists"
| @HOUSE place NGA "Labour House" exact
| @ANA public - BUS "analysts"
| @BANK company - BUS "Stanbrook Capital"
| @TAN public NGA LAB "tanker drivers"
| @TANU office NGA LAB "spokeswoman for the drivers' association"
| @ARM body NGA MIL "Nigerian army"
| @ELE place NGA "Eleme" city
| @GEN office NGA MIL "brigade commander"
| @CIV group NGA SOC "civil society groups"
| @BISH office NGA REL "Catholic bishop of Port Harcourt"

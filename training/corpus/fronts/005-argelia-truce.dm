# id: fronts/005-argelia-truce
# publisher: Diario del Sur International
# language: en
# published: 2023-08-01

[ELN Rebels] [e1+c1 agree] [w1 to [e2 halt] attacks for six months], but [COCA coca villages] [c2 doubt] [w2 it]
| q1 promises s=ELN
| q2 speculates s=COCA
| e1 AGREE a=ELN D=2023-07-31/inferred C=military
| e2 RETREAT/ceasefire planned a=ELN C=military
| o1 promise e1 open

[POPA POPAYÁN, [COL@ Colombia]] — When [ELN the National Liberation Army] and [GOV the government] [e3 signed] a truce on [d4 Monday] that is to [e4 run] from [d1 Thursday] until [d2 the end of January], nobody in [ARG Argelia] let off fireworks.
[w3 "[DISS.1 The other ones] were not at the table,"] [c3 shrugged] [LEAD.1 Yurany Mosquera], a leader of the community council, [c4 meaning] [w4 [DISS.2 the Carlos Patiño front]], a dissident faction which [e5 shelled] [POST the police post] here twice in [d3 July] and to which [LEAD.2 she] herself pays a "tax" on every litre of petrol.
| d1 2023-08-03
| d2 2024-02-01 inferred
| d3 2023-07
| d4 2023-07-31
| q3 asserts s=LEAD.1
| q4 asserts s=LEAD.1
| e3 SUPPORT a=ELN,GOV t=d4 C=military
| e4 RETREAT/ceasefire planned a=ELN,GOV D=2023-08-03..2024-02-01/stated C=military
| e5 ASSAULT/heavy-weapons a=DISS.2 r=POST t=d3 C=military
| repeats e3 e1
| repeats e4 e2

In his inaugural address [PRES.1 President Aurelio Santamaría] [e6+c5 promised] [w5 "total peace"], a phrase that [CRIT his critics] have turned against [PRES.2 him] whenever a bomb goes off.
[POLL A Datexco poll] [c6 finds] [w6 that [POLLED 58 per cent of Colombians] [c7 believe] [w7 [ELN the rebels] will [e7 break] the truce within a month]].
| q5 promises s=PRES.1
| q6 asserts s=POLL
| q7 speculates s=POLLED
| e6 AGREE a=PRES.1 D=- C=military
| e7 ASSAULT planned a=ELN C=military
| o2 promise e6 open

The front's men do not wear uniforms any more, and the price of coca paste has fallen so low that pickers have gone to the avocado farms.
Both things make the canyon quieter than it has been for years, and neither has anything to do with [BOG Bogotá].

[MON.1 The UN verification mission], to which the text [c8 gives] [w8 the task of [e8 checking] every camp], [c9 says] [w9 [MON.2 it] has yet to [e9 send] anybody up the river].
[w10 Reaching the camps without an escort is out of the question as long as mines have not been [e11 cleared] from the mule paths], [MONC.70 its regional chief], [MONC.1 Ilse Vandekerckhove], [c10 explained]; [ARMY the army] has [e12+c11 offered] [w11 to [e13 do] it], [ELN the rebels] [e14 refuse].
[IND A Nasa man] lost a foot to one such mine on [d5 Saturday] while looking for a cow; who laid it, or in which of the country's wars, nobody will ever know.
| d5 2023-07-29
| q8 demands
| q9 asserts s=MON.1
| q10 asserts s=MONC.1
| q11 proposes s=ARMY
| e8 AID planned a=MON.1 C=peacekeeping
| e9 AID denied a=MON.2 C=peacekeeping
| e11 AID denied C=human_security
| e12 AGREE a=ARMY D=- C=military
| e13 AID hypothetical a=ARMY C=human_security
| e14 REJECT/assist a=ELN r=ARMY D=- C=military
| answers e14 e12
| o3 invitation e12 refused closed=e14

[w12 "[LEAD.3 I] voted for the talks and would vote for them again,"] [LEAD.4 Ms Mosquera] [c12 said], locking the council house; [w12 "[LEAD.5 I] only ask [w13 that somebody tell [DISS the boys up there] they are over]"].
| span c13 at="ask"
| q12 asserts s=LEAD.4
| q13 demands s=LEAD.5

| @ELN group COL REB "National Liberation Army"
| @COCA public COL CVL "coca villages"
| @POPA place COL "Popayán" city
| @COL state COL GOV "Colombia"
| @GOV body COL GOV "government"
| @ARG place COL "Argelia" city
| @DISS group COL REB "Carlos Patiño front"
| @LEAD person COL CVL "Yurany Mosquera" office="leader of the community council"
| @POST body COL COP "police post"
| @PRES person COL GOV "Aurelio Santamaría" office="President"
| @CRIT public COL - "president's critics"
| @POLL other COL - "Datexco poll"
| @POLLED public COL CVL "Colombians polled"
| @BOG state COL GOV "Bogotá"
| @MON body UNO - "UN verification mission"
| @MONC person UNO - "Ilse Vandekerckhove" office="regional chief of the UN mission"
| @ARMY body COL MIL "army"
| @IND public COL CVL "Nasa man"

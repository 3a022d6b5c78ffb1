# id: fronts/045-wire-dense
# publisher: Continental Wire
# language: en
# published: 2026-02-12

[SENP.1 Senegalese police], told by [PREF the prefect of [DAK Dakar]] to keep [STU students] off the corniche, [e1 fired] tear gas into a maternity ward on [d1 Tuesday], and [HEALTHM the health minister], whose own niece lay there, has [e2+c1 asked] [INTM the interior minister] [w1 to [e3 dismiss] [OFFI the officer in charge]].
| d1 2026-02-10
| q1 demands s=HEALTHM
| e1 ASSAULT/crowd-control a=SENP.1 p=DAK t=d1 C=repression
| e2 REQUEST/change a=HEALTHM r=INTM C=repression
| e3 SANCTION/expel hypothetical a=INTM r=OFFI C=repression
| o1 request e2

[w2 [BEN Benin] and [NGA Nigeria] are to [e4 patrol] their border park together from [d2 April]], [FOREST two foresters with knowledge of the plan] [c2 said], [w2 and may [e5 share] pictures from [n1 three] drones that [CHN China] [e6 gave] one of them].
| d2 2026-04..
| n1 other 3
| q2 asserts s=FOREST
| e4 COOPERATE planned a=BEN,NGA t=d2 C=military
| e5 COOPERATE possible a=BEN,NGA C=intelligence
| e6 AID a=CHN n=n1 D=- C=military

What the raid on the nightclub in [KAMP Kampala], which [UGPOL police] [c3 call] [w3 a licensing matter], was meant to achieve, beyond the [e7 arrest] of [LGBT [n2 44] people] who have yet to be [e8 charged] with anything, [ADVO their lawyers] [c4 say] [w4 they can only guess].
| n2 arrested 44
| q3 asserts s=UGPOL
| q4 asserts s=ADVO
| e7 COERCE/arrest a=UGPOL r=LGBT p=KAMP n=n2 D=- C=lgbt
| e8 ACCUSE/allege denied r=LGBT C=lgbt

[OPPL.1 The opposition leader], barred from [e9 leaving] [HARA Harare] since [d3 December] and now also from speaking in it, [e10+c5 called on] [SADCL the regional bloc] on [d4 Wednesday] [w5 to [e11 mediate]], an appeal that [ZANU the ruling party] [e12+c6 derided] [w6 as "a love letter to nobody"].
| d3 2025-12..
| d4 2026-02-11
| q5 demands s=OPPL.1
| q6 accuses s=ZANU
| e9 COERCE/restrict r=OPPL.1 p=HARA t=d3 C=repression
| e10 REQUEST/assist a=OPPL.1 r=SADCL t=d4 C=political_institutions
| e11 CONSULT/third-party hypothetical r=SADCL C=political_institutions
| e12 ACCUSE/disapprove a=ZANU r=OPPL.1 C=political_institutions
| o2 request e10

[RIOT.1 Rioters] who believed that a clinic in [LUB Lubumbashi] was stealing kidneys [e13 wrecked] it, [e14 stoned] [NURSE a nurse] to death and were themselves [e15 dispersed] by [PNC.1 policemen] whose arrival, two hours late, owed more to a funeral than to any plan.
| e13 PROTEST/riot a=RIOT.1 p=LUB D=- C=health
| e14 ASSAULT/primitive a=RIOT.1 r=NURSE p=LUB D=- C=health
| e15 ASSAULT/crowd-control a=PNC.1 r=RIOT.1 p=LUB D=- C=health

[w10 The general election will be held on March 8], [COMMI the electoral commission] [c10 confirmed], and the ballot papers, printed in Dubai, launch no one's career.
| q10 asserts s=COMMI

[YEM The Houthis], whom [OMN Muscat] has for months been [e16+c7 pressing] [w7 to [e17 free] [UNS.1 [n3 59] UN employees]], [c8 plan] [w8 to [e18 try] [UNS.2 a dozen of them] for espionage], [SABA their news agency] [c9 reported], [c11 quoting] [TRIB a tribunal].
| n3 other 59
| q7 demands s=OMN
| q8 promises s=YEM
| q9 asserts s=SABA
| q11 asserts s=TRIB parent=q9
| span w9 at="The Houthis, whom Muscat has for months been pressing to free 59 UN employees, plan to try a dozen of them for espionage"
| span w11 at="The Houthis, whom Muscat has for months been pressing to free 59 UN employees, plan to try a dozen of them for espionage"
| e16 REQUEST/yield a=OMN r=YEM D=- C=human_rights
| e17 RETREAT/release hypothetical a=YEM r=UNS.1 n=n3 C=human_rights
| e18 ACCUSE/allege planned a=YEM r=UNS.2 C=legal
| o3 demand e16

| @SENP body SEN COP "Senegalese police"
| @PREF office SEN GOV "prefect of Dakar" office="prefect"
| @DAK place SEN "Dakar" city
| @STU public SEN EDU "students"
| @HEALTHM office SEN GOV "health minister" office="health minister"
| @INTM office SEN GOV "interior minister" office="interior minister"
| @OFFI public SEN COP "officer in charge"
| @BEN state BEN GOV "Benin"
| @NGA state NGA GOV "Nigeria"
| @FOREST public - GOV "foresters"
| @CHN state CHN GOV "China"
| @KAMP place UGA "Kampala" city
| @UGPOL body UGA COP "police"
| @LGBT public UGA CVL "44 people"
| @ADVO public UGA JUD "lawyers"
| @OPPL office ZWE PTY,OPP "opposition leader"
| @HARA place ZWE "Harare" city
| @SADCL body IGO - "regional bloc"
| @ZANU group ZWE PTY,GOV "ruling party"
| @RIOT public COD CVL "rioters"
| @LUB place COD "Lubumbashi" city
| @NURSE public COD MED "nurse"
| @PNC body COD COP "policemen"
| @COMMI body ZWE GOV "electoral commission"
| @YEM group YEM REB "Houthis"
| @OMN state OMN GOV "Oman"
| @UNS public UNO - "UN employees"
| @SABA company YEM REB,JRN "Houthi news agency"
| @TRIB body YEM JUD,REB "tribunal"

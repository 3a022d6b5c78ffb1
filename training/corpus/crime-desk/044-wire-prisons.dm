# id: crime-desk/044-wire-prisons
# publisher: Global Docket
# language: en
# published: 2019-07-11

[GRE Greek prisoners] on [e1 hunger strike] at [DOM Domokos] [e2+c1 threatened] on [d1 Wednesday] [w1 to [e3 sew] their lips unless [GREM.1 the ministry] closed the isolation wing by [d2 Sunday]], a step [GREM.2 it] has [c2 ruled out].
| @GRE public GRC CRM "Greek prisoners"
| @DOM place GRC "Domokos" city
| @GREM body GRC GOV "Greek ministry"
| d1 2019-07-10
| d2 ..2019-07-15
| q1 threatens s=GRE
| q2 denies s=GREM.2
| span w2 at="a step"
| e1 PROTEST/hunger a=GRE p=DOM D=- C=human_rights
| e2 THREATEN a=GRE r=GREM.1 p=DOM t=d1 C=human_rights
| e3 PROTEST hypothetical a=GRE C=human_rights
| o1 threat e2 open due=..2019-07-15

[BRA Brazilian troops] [e5 retook] [ALT Altamira jail] at noon on [d3 Tuesday], by when [n1 57] inmates had been [e6 killed], [n2 sixteen] of them [e7 beheaded] by [CV the Red Command], which resented having to share a kitchen with [PCC First Capital Command], [PARA Pará state] [c3 says].
| @BRA body BRA MIL "Brazilian troops"
| @ALT place BRA "Altamira jail" exact
| @CV group BRA CRM "Red Command"
| @PCC group BRA CRM "First Capital Command"
| @PARA body BRA GOV "Pará state"
| d3 2019-07-09
| n1 killed 57
| n2 killed 16
| span w3 at="Brazilian troops retook Altamira jail at noon on Tuesday, by when 57 inmates had been killed, sixteen of them beheaded by the Red Command, which resented having to share a kitchen with First Capital Command"
| q3 asserts s=PARA
| e5 COERCE/seize a=BRA p=ALT t=d3 C=crime
| e6 ASSAULT p=ALT n=n1 D=2019-07-09/inferred C=crime
| e7 ASSAULT/primitive a=CV p=ALT n=n2 D=2019-07-09/inferred C=crime

[w4 "[IRQ.1 We] neither [e8 torture] nor lose anyone,"] [IRQ.2 the warden of [NAS Nasiriyah central prison]] [c4 assured] [RED the Red Cross], whose delegates then [e10+c12 asked] [w12 to see cell nine] and were [c5 told] [w5 that the key was in [BAG Baghdad]].
| @IRQ office IRQ GOV "warden"
| @NAS place IRQ "Nasiriyah central prison" exact
| @RED group NGO - "Red Cross"
| @BAG place IRQ "Baghdad" city
| q4 denies s=IRQ.2
| q5 asserts
| q12 demands s=RED
| e8 ASSAULT/torture denied a=IRQ.1 D=- C=human_rights
| e10 REQUEST/yield a=RED D=- C=human_rights
| o2 request e10 open

Six women gave birth in [BOL Palmasola] [d4 last year]; a butcher, two tailors and a notary rent premises inside its walls.
| @BOL place BOL "Palmasola" exact
| d4 2018

[SCO.1 Scotland's prison officers], who have been offered four percent, will vote [d5 next week] on whether to [e14 strike], which the law forbids [SCO.2 them] to do.
| @SCO group GBR LAB,COP "Scottish prison officers"
| d5 2019-07-15..2019-07-22
| e14 PROTEST/strike possible a=SCO.1 C=economic

Ravaged by plague, the jail at [TSI Tsiafahy] has [e15 let] [n3 400] debtors go, as [NGOM a Malagasy charity] had [e16+c7 pleaded] [w7 it should] since [d6 May]; [JUSM the justice minister], [c8 fearing] [w8 a second wave], may [e17 free] as many again.
| @TSI place MDG "Tsiafahy" city
| @JAIL body MDG GOV "the jail"
| @DEBT public MDG CRM "debtors"
| span JAIL at="the jail"
| span DEBT at="400 debtors"
| @NGOM group MDG SOC "Malagasy charity"
| @JUSM office MDG GOV "justice minister"
| d6 2019-05..
| n3 other 400
| q7 demands s=NGOM
| q8 speculates s=JUSM
| e15 RETREAT/release a=JAIL r=DEBT p=TSI n=n3 C=health,legal
| e16 REQUEST/yield a=NGOM t=d6 C=health
| e17 RETREAT/release possible a=JUSM C=health,legal
| answers e15 e16
| o3 demand e16 met closed=e15

[w9 An [e18 amnesty] is "closer than ever"], [MYA Naypyidaw's spokesman] [c9 said]; it has been closer than ever, [WIFE the wife of [POET a [e19 jailed] poet]] [c10 observed], [w10 since [d7 2017]].
| @MYA office MMR GOV "Naypyidaw's spokesman"
| @WIFE public MMR CVL "jailed poet's wife"
| @POET public MMR CVL "jailed poet"
| d7 2017..
| q9 speculates s=MYA
| q10 asserts s=WIFE
| e18 CONCEDE possible C=human_rights
| e19 COERCE/arrest r=POET D=- C=repression

[THAI The Thai king]'s [e20 pardon], which [PALA the palace] announced with a date but no names, is [c11 said] [w11 to cover a former commerce minister [e22 convicted] over phantom rice].
| @THAI office THA GOV "Thai king"
| @PALA body THA GOV "the palace"
| @COMM office THA ELI "former commerce minister"
| span COMM at="a former commerce minister"
| q11 asserts
| e20 CONCEDE planned a=THAI r=COMM C=legal
| e22 SANCTION/convict r=COMM D=- C=corruption,legal

# id: americas/049-wire-sudden
# publisher: Grupo Sur News
# language: en
# published: 2026-01-06

[MILITIA.1 Colectivo members on motorcycles] [e1 set up] checkpoints across [PET Petare] on [d1 Sunday], stopping [RES residents] to [e2 search] telephones.
| d1 2026-01-04
| e1 MOBILIZE/militia a=MILITIA.1 p=PET t=d1 C=repression
| e2 COERCE/seize a=MILITIA.1 r=RES p=PET t=d1 C=repression

[GUY.1 Guyana] went on [e3 alert] at [LETH Lethem] and [c1 repeated] [w1 that [GUY.2 it] would never [e5 lend] [GUY.3 its] soil to [INVAD an invader]].
| e3 MOBILIZE/troops a=GUY.1 p=LETH C=military
| e5 COOPERATE denied a=GUY.2 r=INVAD C=military
| q1 denies s=GUY.1

[SPAINA Two Spanish frigates] will join [BRNAV the Brazilian navy] off [FORT Fortaleza] in [d2 March] for [e7 manoeuvres].
| d2 2026-03
| e7 COOPERATE planned a=SPAINA,BRNAV p=FORT t=d2 C=military

[PUEB The governor of [PUE Puebla]] [e8+c2 called on] [VIG.1 vigilantes] [w2 to [e9 give up] [VIG.2 their] shotguns], and [VIG.3 [n1 nine] men] [e10 complied].
| n1 other 9
| e8 REQUEST/yield a=PUEB r=VIG.1 C=crime
| e9 RETREAT/disarm hypothetical a=VIG.1 C=crime
| e10 RETREAT/disarm a=VIG.3 n=n1 C=crime
| q2 demands s=PUEB
| answers e10 e8
| o1 demand e8 met closed=e10

[w3 [PATR A Venezuelan patrol boat] [e11 trained] its guns on [CARR a U.S. helicopter carrier] off [ARU Aruba]], [SAIL sailors] [c3 claimed].
| e11 MOBILIZE/weapons a=PATR r=CARR p=ARU C=military
| q3 asserts s=SAIL

[w4 [ANON Anonymous accounts] [e12 spread] a doctored video of [AMBV a dead ambassador] to [VENP Venezuelans]], [CYB a Canadian cyber agency] [c4 found].
| e12 COERCE/misinformation a=ANON r=VENP C=misinformation
| q4 asserts s=CYB

[COLHOS A Colombian hospital ship] [e13 took aboard] [WOUND.1 [n2 31] wounded] from [CUC Cúcuta], and nobody asked [WOUND.2 them] which side [WOUND they] were on.
| n2 other 31
| e13 AID a=COLHOS r=WOUND.1 p=CUC n=n2 C=health

[SEC Panama's security minister] [c5 expects] [w5 the canal to stay open].

| @MILITIA group VEN PRM "Colectivo members"
| @PET place VEN "Petare" district
| @RES public VEN CVL "residents"
| @GUY state GUY GOV "Guyana"
| @LETH place GUY "Lethem" city
| @INVAD group - UNK "an invader"
| @SPAINA body ESP MIL "Spanish frigates"
| @BRNAV body BRA MIL "Brazilian navy"
| @FORT place BRA "Fortaleza" city
| @PUEB office MEX GOV "governor of Puebla" office="governor"
| @PUE place MEX "Puebla" province
| @VIG public MEX PRM "vigilantes"
| @PATR body VEN MIL "Venezuelan patrol boat"
| @CARR body USA MIL "U.S. helicopter carrier"
| @ARU place ABW "Aruba" province
| @SAIL public USA MIL "sailors"
| @ANON public - UNK "anonymous accounts"
| @AMBV office - GOV "ambassador"
| @VENP public VEN CVL "Venezuelans"
| @CYB body CAN GOV "Canadian cyber agency"
| @COLHOS body COL MIL "Colombian hospital ship"
| @WOUND public - CVL "the wounded"
| @CUC place COL "Cúcuta" city
| @SEC office PAN GOV "Panama's security minister" office="security minister"
| q5 speculates s=SEC

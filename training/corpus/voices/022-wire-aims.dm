# id: voices/022-wire-aims
# publisher: Meridian News Agency
# language: en
# published: 2023-10-20

[PSO Portugal's Socialists] [c1 aim] [w1 to win over pensioners with a second Christmas bonus], [SEC their general secretary] [c2 told] a rally in [BRA Braga].
| span w2 at="Portugal's Socialists aim to win over pensioners with a second Christmas bonus"
| q1 promises s=PSO
| q2 asserts s=SEC

[TUN Tunis] has no [c3 intention] [w3 of [e1 taking back] the boats], [FM Foreign Minister Habib Jaziri] [c4 wrote] in [LET a letter to [EU the European Commission]], and [c5 described] last summer's memorandum [w5 as "a dinner speech"].
| span w4 at="Tunis has no intention of taking back the boats"
| q3 denies s=TUN
| q4 denies s=FM
| q5 accuses s=FM
| e1 RETREAT/access denied a=TUN C=migration

[w6 [BOY The boy] was [e11 shot] by [GUA.1 a forest guard]], [PET a petition signed by four hundred villagers in [ODI Odisha]] [c6 alleges]; [GUA.2 the guard] [c7 swears] [w7 [GUA.3 he] [e2 fired] into the air].
| q6 accuses s=PET
| q7 denies s=GUA.2
| denies q7 e11
| e11 ASSAULT/firearms a=GUA.1 r=BOY D=-
| e2 ASSAULT/firearms a=GUA.3 D=-

Buoyed by the polls, [MIL the libertarian candidate] is trying to [c8 persuade] [DOC doctors] [w8 that vouchers would double their pay].
| q8 asserts s=MIL

[CAB The cabinet in [WEL Wellington]] [c10 favours] [w10 [e3 joining] the [e4 sanctions] against [IRN Tehran]], [HER the Herald-Dominion] [c11 said], [c12 citing] [MPS two backbenchers].
| q12 asserts s=MPS parent=q11
| span w11 at="The cabinet in Wellington favours joining the sanctions against Tehran"
| span w12 at="The cabinet in Wellington favours joining the sanctions against Tehran"
| q10 promises s=CAB
| q11 asserts s=HER
| e3 AGREE hypothetical a=CAB C=diplomatic
| e4 SANCTION/discontinue r=IRN D=- C=diplomatic

[w13 "No,"] was all [GEN General Souleymane Tchiroma] [c13 said] when asked whether [CHA Chad] had [e5 let] [FRA French] columns through.
| q13 denies s=GEN
| e5 RETREAT/access possible a=CHA r=FRA C=military

[STU Students at [UNAM the National Autonomous University of Mexico]] [c14 vow] [w14 to keep up their [e6 strike] until [REC the rector] [e7 apologises]], although [ASS a faculty assembly] [c15 resolved] on [d1 Thursday] [w15 to resume classes].
| d1 2023-10-19
| q14 threatens s=STU
| q15 promises s=ASS
| e6 PROTEST/strike a=STU r=REC
| e7 CONCEDE hypothetical a=REC

[AUD Auditors] [c16 found] [w16 no evidence that [DEP the deputy mayor of [GDY Gdynia]] had [e8 bribed] anyone], but [c17 noted] [w17 that his receipts were "unusually thirsty"].
| q16 denies s=AUD
| q17 asserts s=AUD
| e8 AID possible a=DEP D=- C=corruption

[c18 Rumours] [w18 that [PRS.81 the president of [TGO@ Togo]] is dying] have circulated since [d2 September], when [PRS.82 he] stayed away from a summit in [ACC Accra].
| d2 2023-09
| q18 speculates

| @PSO group PRT PTY,GOV "Portugal's Socialists"
| @SEC office PRT PTY,GOV "Socialist general secretary"
| @BRA place PRT "Braga" city
| @TUN state TUN GOV "Tunisia"
| @FM person TUN GOV "Habib Jaziri" office="Foreign Minister"
| @LET other TUN GOV "letter to the European Commission"
| @EU body EUR - "European Commission"
| @GUA public IND GOV "forest guard"
| @BOY public IND CVL "boy"
| @PET other IND CVL "petition"
| @ODI place IND "Odisha" province
| @MIL office - OPP "libertarian candidate" office="candidate"
| @DOC public - MED "doctors"
| @CAB body NZL GOV "cabinet in Wellington"
| @WEL place NZL "Wellington" city
| @IRN state IRN GOV "Iran"
| @HER company NZL JRN "Herald-Dominion"
| @MPS office NZL LEG "two backbenchers"
| @GEN person TCD MIL "Souleymane Tchiroma" office="General"
| @CHA state TCD GOV "Chad"
| @FRA body FRA MIL "French columns"
| @STU public MEX EDU "students"
| @UNAM group MEX EDU "National Autonomous University of Mexico"
| @REC office MEX EDU "rector"
| @ASS group MEX EDU "faculty assembly"
| @AUD office POL GOV "auditors"
| @DEP office POL GOV "deputy mayor of Gdynia"
| @GDY place POL "Gdynia" city
| @PRS office TGO GOV "president of Togo" office="president"
| @TGO state TGO GOV "Togo"
| @ACC place GHA "Accra" city

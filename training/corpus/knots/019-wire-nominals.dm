# id: knots/019-wire-nominals
# publisher: Harbour Wire
# language: en
# published: 2014-08-12

[UKR.1 Ukraine]'s [e1 shelling] of a district of [DONC Donetsk] which [AID.1 a Red Cross convoy] whose entry [UKR.2 Kyiv] had [e2 allowed] was crossing at the time drew an [e3 apology] to [AID.2 the drivers], none to the district, and a [e4 protest] from [RUS.1 Moscow] on behalf of both.
| e1 ASSAULT/heavy-weapons a=UKR.1 p=DONC C=military
| e2 RETREAT/access a=UKR.2 r=AID.1 D=-
| e3 CONCEDE a=UKR.1 r=AID.2
| e4 ACCUSE/disapprove a=RUS.1 r=UKR.1

The [e5 murder] of [PRI.1 the priest] by [MIL.1 militiamen] [GVT.1 the government] [e6 arms], the arrest of none of them, and the [e7 arrest] of [SIS.1 the sister] who [e8 complained] filled a page that [CEN.1 the censor] then [e9 emptied].
| e5 ASSAULT/targeted a=MIL.1 r=PRI.1 D=-
| e6 AID a=GVT.1 r=MIL.1
| e7 COERCE/arrest r=SIS.1 D=-
| e8 ACCUSE/disapprove a=SIS.1 D=-
| e9 COERCE/censor a=CEN.1 C=repression
| causes e8 e7

[e10 Sanctions] by [EU.1 Europe] on [RUS.2 Russia] over [CRI Crimea], and [RUS.3 Moscow]'s [e11 ban] in return on cheese, have left [FIN Finland]'s dairymen with a yellow mountain that economists, who like a round phrase, call an opportunity.
| e10 SANCTION/discontinue a=EU.1 r=RUS.2 D=- C=economic
| e11 SANCTION/discontinue a=RUS.3 r=EU.1 D=- C=economic
| causes e10 e11

[w1 The expected [e12 release] by [NUS.1 the Nusra Front] of [PKS.1 [n1 forty-five] [FJI~ Fijian] peacekeepers] would follow a [e13 payment] by [QAT.1 Qatar]], [c1 wrote] [DAI.1 the daily Al-Nahar], a payment that [QAT.2 Doha], while confirming its [e14 mediation], [c2 denied] [w2 having made].
| n1 other 45
| q1 asserts s=DAI.1
| q2 denies s=QAT.2
| e12 RETREAT/release possible a=NUS.1 r=PKS.1 n=n1 C=peacekeeping
| e13 AID possible a=QAT.1 r=NUS.1
| e14 CONSULT/third-party r=QAT.2 D=-
| denies q2 e13

[ISR.1 Israel]'s [e15 demolition] of [FAM.1 a family]'s house over a [e16 stabbing] by [SON.1 a son] long since moved out, [e17 condemned] by [NOR.1 Norway], whose money had built it, and approved in advance by [CRT.1 a court] to which [FAM.2 the family] had appealed, took nineteen minutes.
| e15 ASSAULT/destroy a=ISR.1 r=FAM.1 C=human_rights
| e16 ASSAULT/primitive a=SON.1 D=-
| e17 ACCUSE/disapprove a=NOR.1 r=ISR.1
| causes e16 e15

The fall in burglaries in the second quarter, by 3.1 per cent, was welcomed by the chief constable as proof that locks work.

A [e20 visit] to [CUB.1 Havana] by [COL.1 the Colombian president], whose [NEG.1 negotiators] have been [e21 talking] there to [FAR.1 the guerrillas] for two years, and a [e22 killing] at home for which each side [e23 blamed] the other, made [d1 Monday] long.
| d1 2014-08-11
| e20 CONSULT/visit a=COL.1 r=CUB.1 t=d1 C=diplomatic
| e21 CONSULT a=NEG.1,FAR.1
| e22 ASSAULT D=2014-08-11/inferred
| e23 ACCUSE/allege a=NEG.1,FAR.1 D=2014-08-11/inferred

The company's strike against its supplier in the Hague court, the bank's raid on the company's shares and the shareholders' revolt against the bank were all withdrawn by lunch.

[LIB.1 Liberia]'s [e24 quarantine] of [WES.1 West Point], enforced by [SOL.1 soldiers] one of whose bullets [e25 killed] [BOY.1 a boy of fifteen], [e26 ended] with a [x visit] from [PRS.1 the president], an [e27 apology] by [PRS.2 her], and rice.
| e24 COERCE/restrict a=LIB.1 r=WES.1 D=- C=health
| e25 ASSAULT/firearms a=SOL.1 r=BOY.1 D=- C=repression,health
| e26 CONCEDE a=LIB.1 r=WES.1 C=health
| e27 CONCEDE a=PRS.2

| @UKR state UKR GOV "Ukraine"
| @DONC place UKR "Donetsk" city
| @AID public NGO MED "Red Cross convoy"
| @RUS state RUS GOV "Russia"
| @PRI public - REL "priest"
| @MIL group - PRM "militiamen"
| @GVT body - GOV "government"
| @SIS public - CVL "sister"
| @CEN office - GOV "censor"
| @EU body EUR - "European Union"
| @CRI place UKR "Crimea" region
| @FIN place FIN "Finland" country
| @NUS group SYR REB "Nusra Front"
| @PKS body UNO MIL "Fijian peacekeepers"
| @FJI state FJI GOV "Fiji"
| @DAI company LBN JRN "Al-Nahar"
| @QAT state QAT GOV "Qatar"
| @ISR state ISR GOV "Israel"
| @FAM public - CVL "family"
| @SON public - CVL "son"
| @NOR state NOR GOV "Norway"
| @CRT body ISR JUD "court"
| @CUB state CUB GOV "Cuba"
| @COL office COL GOV "Colombian president"
| @NEG office COL GOV "negotiators"
| @FAR group COL REB "guerrillas"
| @LIB state LBR GOV "Liberia"
| @WES public LBR CVL "people of West Point"
| @SOL body LBR MIL "soldiers"
| @BOY public LBR CVL "boy of fifteen"
| @PRS office LBR GOV "president"

# id: spanish/052-mediterranean-wire
# publisher: Southern Shore Bulletin
# language: en
# published: 2024-11-18

[SPA.1 Spain] will [e1 airlift] [n1 40] field kitchens to [VAL Valencia], and [POR.1 Lisbon] has [e2 lent] [n2 two] Canadair crews.
| @SPA state ESP GOV "Spain"
| @VAL place ESP "Valencia" province
| @POR state PRT GOV "Portugal"
| n1 other 40
| n2 other 2
| e1 AID planned a=SPA.1 p=VAL n=n1 C=disasters
| e2 AID a=POR.1 r=SPA.1 n=n2 C=disasters

[CRO A furious crowd] in [PAI Paiporta] [e3 pelted] [KIN the king] with mud on [d1 3 November], and [SAN the prime minister] was hurried to his car.
| @CRO public ESP CVL "crowd in Paiporta"
| @PAI place ESP "Paiporta" city
| @KIN office ESP GOV "king"
| @SAN office ESP GOV "prime minister"
| d1 2024-11-03
| e3 ASSAULT/primitive a=CRO r=KIN p=PAI t=d1

[w1 "[MAZ.1 I] will not [e5 resign] over a text message,"] [c1 snapped] [MAZ.2 the regional president], [MAZ.3 Ricard Ferrús], [e7 rebuffing] a [e6 call] from [OPP the Socialists] to go.
| @MAZ person ESP GOV "Ricard Ferrús" office="president of Valencia region"
| @OPP group ESP PTY,OPP "Socialists"
| q1 denies s=MAZ.3
| e5 RETREAT/resign denied a=MAZ.1
| e6 REQUEST/change a=OPP r=MAZ.3 D=-
| e7 REJECT/change a=MAZ.3 r=OPP
| answers e7 e6
| o1 demand e6 refused closed=e7

[TUN Tunis] [e8 outlawed] [PAR [n6 three] parties] overnight, and [LAW the lawyers' guild] [c2 fears] [w2 [JUD the judges] will [e9 sentence] [GHA opposition leader Slim Bensalah] "without hearing him"].
| @TUN state TUN GOV "Tunisia"
| @PAR group TUN PTY,OPP "three parties"
| @JUD public TUN JUD "judges"
| @LAW group TUN SOC "lawyers' guild"
| @GHA person TUN OPP "Slim Bensalah"
| q2 speculates s=LAW
| n6 other 3
| e8 COERCE/restrict a=TUN r=PAR n=n6 C=repression
| e9 SANCTION/convict planned a=JUD r=GHA C=legal,repression

[w3 [ALG.1 Algerian troops] [e10 killed] [JIH [n3 three] jihadists] in the hills above [TIZ Tizi Ouzou] on [d2 Saturday]], [c3 said] [DEF the defence ministry], [w3 and [e11 dismantled] a camp].
| @ALG body DZA MIL "Algerian troops"
| @JIH public DZA REB "jihadists"
| @TIZ place DZA "Tizi Ouzou" city
| @DEF body DZA GOV,MIL "defence ministry"
| d2 2024-11-16
| n3 killed 3
| q3 asserts s=DEF
| e10 ASSAULT a=ALG.1 r=JIH p=TIZ t=d2 n=n3 C=terrorism
| e11 COERCE/seize a=ALG.1 t=d2 C=terrorism

[SAR Sardinian shepherds] [e12 spilt] four tankers of milk on [CFR the Carlo Felice road], [e13+c4 complaining] [w4 that [DAI the dairies] were "robbing us by the litre"].
| @CFR place ITA "Carlo Felice road" region
| @SAR public ITA AGR "Sardinian shepherds"
| @DAI company ITA BUS "the dairies"
| q4 accuses s=SAR
| e12 PROTEST/obstruct a=SAR r=DAI p=CFR C=economic
| e13 ACCUSE/disapprove a=SAR r=DAI C=economic

[w5 If [ITA.1 Rome] [e14 pulled] its ships out of the strait], [c5 warned] [FRO a Frontex officer], [w5 crossings would double by [d3 spring]].
| @ITA state ITA GOV "Italy"
| @FRO office EUR COP "Frontex officer"
| d3 ..2025-06-21
| q5 asserts s=FRO
| e14 RETREAT/withdraw hypothetical a=ITA.1 C=migration

The [COR Corinth canal] has reopened after a landslide shut it for eleven months; a pilot guided the first tanker through at dawn.

[LIB Libya's eastern assembly] passed the budget by 71 votes to 12 and [e16+c7 threatened] [w7 to [e17 cut] the salaries of [UNI the unity government]].
| @LIB body LBY LEG "eastern assembly"
| @UNI body LBY GOV "unity government"
| q7 threatens s=LIB
| e16 THREATEN/restrict a=LIB r=UNI
| e17 COERCE/withhold hypothetical a=LIB r=UNI C=economic
| o3 threat e16 open

[GRE Greek coastguards] [c8 deny] [w8 having [e18 towed] [REF [n5 sixty-odd] Syrians] back into Turkish waters off [KOS Kos]].
| @GRE body GRC COP "Greek coastguards"
| @REF public SYR REF "Syrians"
| @KOS place GRC "Kos" city
| n5 other 60 ~
| @COR place GRC "Corinth canal" exact
| q8 denies s=GRE
| e18 COERCE/deport denied a=GRE r=REF p=KOS n=n5 C=migration

[RABC Rabat]'s tramway carried 118,000 people a day.
| @RABC place MAR "Rabat" city

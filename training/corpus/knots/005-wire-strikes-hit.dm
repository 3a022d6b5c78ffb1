# id: knots/005-wire-strikes-hit
# publisher: Meridian Wire
# language: en
# published: 2023-08-17

[e1 Strikes] that hit a grain silo and a customs post killed [n1 three] and, [GOV.1 the regional governor] [c1 said], [w1 wounded [TRU.1 [n2 two] [ROM~ Romanian] truckers]] in [IZM Izmail] on [d1 Wednesday].
| n1 killed 3
| n2 injured 2
| d1 2023-08-16
| q1 asserts s=GOV.1
| e1 ASSAULT r=TRU.1 p=IZM t=d1 n=n1,n2 C=military

A [e2 raid] that killed [CHI.1 a village chief] and in which [SOL.1 soldiers] [e3 took away] [SON.1 both his sons] was ordered by [COL.1 a colonel] who had himself been [e4 dismissed] for such a raid in [d2 2021] and [e5 reinstated] by [TRI.1 a tribunal] that met for eleven minutes.
| d2 2021
| e2 ASSAULT r=CHI.1 D=- C=human_rights
| e3 COERCE/arrest a=SOL.1 r=SON.1 D=-
| e4 SANCTION/expel r=COL.1 t=d2
| e5 CONCEDE a=TRI.1 r=COL.1 D=-

[BUR.1 Burkina Faso]'s [e6 expulsion] of [UN.1 the UN coordinator], followed within hours by [BEN.1 Benin]'s [e7 removal] of [BFA.1 the Burkinabe consul] and within days by an unsigned statement from [AU.1 the African Union] [e8 regretting] all such steps, has left the border with one telephone line and nobody on either end.
| e6 SANCTION/expel a=BUR.1 r=UN.1 D=- C=diplomatic
| e7 SANCTION/expel a=BEN.1 r=BFA.1 D=- C=diplomatic
| e8 ACCUSE/disapprove a=AU.1 r=BUR.1,BEN.1 D=- C=diplomatic

It was not [GUA.1 the gendarmes] who [e9 opened fire] on [MIN.1 the miners], [PRE.1 the prefect] [c2 wrote] to [COU.1 the council], but [MIN.2 the miners] who, [e10 attacked] by dogs that [GUA.2 the gendarmes] had let slip, threw the first stone.
| span w2 at="It was not the gendarmes who opened fire on the miners"#1
| span w2 at="but the miners who, attacked by dogs that the gendarmes had let slip, threw the first stone"#1
| q2 denies s=PRE.1
| e9 ASSAULT/firearms denied a=GUA.1 r=MIN.1
| e10 ASSAULT a=GUA.2 r=MIN.2 D=-

With [BRZ.1 Brazil] [e11 refusing] to [e12 sell], [PAR.1 Paraguay] to buy and [ARG.1 Argentina] to say which, the dam company's shares rose four per cent, as shares will when nothing is decided.
| e11 REJECT/assist a=BRZ.1 D=- C=economic
| e12 COOPERATE denied a=BRZ.1 C=economic
| span c3 at="refusing"#1
| span w3 at="to sell"#1
| q3 denies s=BRZ.1

[ERI.1 Eritrea], [e13 asked] by [ETH.1 Ethiopia] to [e14 hand over] [PIL.1 a pilot] who had [x landed] a stolen crop duster at [ASS Assab] and whom [ETH.2 Addis Ababa] [c4 calls] [w4 a traitor], has [e15 given] [PIL.2 him] asylum, a uniform and, [TES.1 a neighbour] [c5 told] [RAD.1 Radio Erena], [w5 a cow].
| span c6 at="asked"#1
| span w6 at="to hand over a pilot who had landed a stolen crop duster at Assab and whom Addis Ababa calls a traitor"#1
| q6 demands s=ETH.1
| q4 accuses s=ETH.2
| q5 asserts s=TES.1
| e13 REQUEST a=ETH.1 r=ERI.1 D=- C=diplomatic
| e14 COOPERATE hypothetical a=ERI.1 r=ETH.1 C=legal
| e15 AID a=ERI.1 r=PIL.2 C=asylum
| o1 request e13 refused closed=e15

So scarce has cement become that two brothers in [TRIP Tripoli] dismantled a police station nobody was using and sold it back to the ministry that owned it.

[JUD.1 The judge] [e16 sentenced] [MAY.1 the mayor], [TRE.1 his treasurer] and [DRI.1 the driver] who testified against both to six years, [e18 acquitted] [WIF.1 the mayor's wife], whose villa the money had built, and [e19+c91 ordered] [REP.1 the reporter] whose articles had begun it all [w91 to pay [n3 500 euros] for calling [MAY.2 her husband] a thief before [WIF.2 she] had].
| n3 money 500 EUR
| e16 COERCE/arrest a=JUD.1 r=MAY.1,TRE.1,DRI.1 C=corruption,legal
| e18 CONCEDE a=JUD.1 r=WIF.1 C=corruption,legal
| q91 demands s=JUD.1
| e19 SANCTION/convict a=JUD.1 r=REP.1 n=n3 C=legal
| e20 SANCTION/convict a=JUD.1 r=MAY.1,TRE.1,DRI.1 C=corruption,legal
| span e20 at="sentenced"#1

| @GOV office UKR GOV "regional governor"
| @TRU public ROM CVL "Romanian truckers"
| @ROM state ROM GOV "Romania"
| @IZM place UKR "Izmail" city
| @CHI office - GOV "village chief"
| @SOL body - MIL "soldiers"
| @SON public - CVL "village chief's sons"
| @COL office - MIL "colonel"
| @TRI body - JUD "tribunal"
| @BUR state BFA GOV "Burkina Faso"
| @UN office UNO - "UN coordinator"
| @BEN state BEN GOV "Benin"
| @BFA office BFA GOV "Burkinabe consul"
| @AU body IGO - "African Union"
| @GUA body - COP "gendarmes"
| @MIN public - LAB "miners"
| @PRE office - GOV "prefect"
| @COU body - GOV "council"
| @BRZ state BRA GOV "Brazil"
| @PAR state PRY GOV "Paraguay"
| @ARG state ARG GOV "Argentina"
| @ERI state ERI GOV "Eritrea"
| @ETH state ETH GOV "Ethiopia"
| @PIL public ETH MIL "Ethiopian pilot"
| @ASS place ERI "Assab" city
| @TES public ERI CVL "neighbour"
| @RAD company ERI JRN "Radio Erena"
| @TRIP place LBY "Tripoli" city
| @JUD office - JUD "judge"
| @MAY office - GOV "mayor"
| @TRE office - GOV "treasurer"
| @DRI public - CVL "driver"
| @WIF public - ELI "mayor's wife"
| @REP public - JRN "reporter"

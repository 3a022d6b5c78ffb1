# id: africa-asia/012-wire-sweep-southern
# publisher: Southern Cross News
# language: en
# published: 2021-05-26

[ZAF Pretoria] [e1 dispatched] an air force transport to [BEI Beira] with [n1 40 tonnes] of tents for [IDP Mozambicans] who fled [PAL Palma].
| n1 other 40 tonnes
| e1 AID a=ZAF r=IDP p=BEI n=n1 C=disasters,migration

[BOT Botswana] has slapped a [e2 ban] on tomato imports from [ZAF South Africa], and [GRO growers] in [LIM Limpopo] [c1 plan] [w1 to [e3 dump] a truckload of rotting fruit outside [BHC the Botswana high commission] on [d1 Friday]].
| d1 2021-05-28
| e2 SANCTION/discontinue a=BOT r=ZAF C=economic
| q1 promises s=GRO
| e3 PROTEST/demo planned a=GRO r=BHC t=d1
| o1 scheduled e3 due=2021-05-28

[SWZ King Mavuso III] of [SWZP Eswatini] [e4 banned] the delivery of petitions after [YOU youths] [e6 hurled] petrol bombs at [TIN a tinkhundla office] in [MSU Msunduza], [e7+c2 accusing] [MP [n3 two] pro-reform lawmakers] [w2 of “fanning anarchy”].
| n3 other 2
| e4 COERCE/restrict a=SWZ C=rights_freedoms
| e6 PROTEST/riot a=YOU r=TIN p=MSU D=-
| e7 ACCUSE/allege a=SWZ r=MP n=n3
| q2 accuses s=SWZ
| causes e6 e4

[w3 [SAD SADC leaders] did not [e9 commit] troops to [CAB Cabo Delgado] at [d2 Thursday]'s [e10 summit] in [MAP Maputo] because [MOZ the host] [e11 balked] at foreign boots], [DEL a delegate] [c3 said].
| d2 2021-05-20
| q3 asserts s=DEL
| e9 AID denied a=SAD r=MOZ p=CAB
| e10 CONSULT/multilateral a=SAD p=MAP t=d2
| e11 REJECT/assist a=MOZ r=SAD t=d2
| causes e11 e9

[AGO Luanda]'s attorney general, [PGR Amílcar Quissanga], [e13 commended] [SUI Bern] for [e12 unlocking] [n2 $900 million] hidden in [ZUR Zurich].
| n2 money 900000000 USD
| e13 SUPPORT a=PGR r=SUI C=corruption
| e12 COOPERATE a=SUI n=n2 p=ZUR D=-

[PGZ Zambian prosecutors] [e14 dropped] arson counts against [OPZ.8 a United Party organiser], who had spent 200 days on remand, and [PRI prison officers] [e16 freed] [OPZ.9 him] within minutes.
| e14 CONCEDE a=PGZ r=OPZ.8
| e16 RETREAT/release a=PRI r=OPZ.9

[MLW.8 Malawi's vice-president] has cut short a holiday in [LON London], and [AID his office] [c5 said] [w5 [MLW.9 he] would be [e18 interviewed] by [ACB the anti-graft bureau] on [d3 Thursday]].
| d3 2021-05-27
| q5 promises s=AID
| e18 ACCUSE/investigate planned a=ACB r=MLW.9 t=d3 C=corruption
| o2 scheduled e18 due=2021-05-27

[MDG Antananarivo] [e19 recalled] [ENV its ambassador] to [COM the Comoros] in a quarrel over gold bars [e25 seized] at [ORT Johannesburg's airport].
| e19 SANCTION/withdraw a=MDG r=COM
| e25 COERCE/seize p=ORT D=-

[ESK.7 Eskom technicians] [e20 laid siege to] the utility's headquarters for a third day, [e21 jeering] [CEO.8 the chief executive] when [CEO.9 he] came out to speak.
| e20 PROTEST/obstruct a=ESK.7 r=CEO.8
| e21 ACCUSE/disapprove a=ESK.7 r=CEO.8

Winter came early to [MAL Lesotho's highlands], where shepherds wrapped in blankets drove their flocks down through the first snow.

[w6 Neither [TOT Meridale Energy] nor [MOZG the Mozambican government] has [e23 paid] [KID the kidnappers]], [MINE the mines minister] [c6 maintained] after [PAP a Lisbon newspaper] [c7 claimed] [w7 that a ransom had been [e24 handed over]].
| q6 denies s=MINE
| e23 AID denied a=TOT,MOZG r=KID
| q7 asserts s=PAP
| e24 AID D=-
| denies q6 e24
| @ZAF state ZAF GOV "South Africa"
| @BEI place MOZ "Beira" city
| @IDP public MOZ REF "displaced Mozambicans"
| @PAL place MOZ "Palma" city
| @BOT state BWA GOV "Botswana"
| @GRO public ZAF AGR "growers"
| @LIM place ZAF "Limpopo" province
| @BHC body BWA GOV "Botswana high commission"
| @SWZ person SWZ GOV "Mavuso III" office="king of Eswatini"
| @SWZP place SWZ "Eswatini" country
| @YOU public SWZ CVL "youths"
| @TIN body SWZ GOV "tinkhundla office"
| @MSU place SWZ "Msunduza" district
| @MP office SWZ LEG,OPP "two pro-reform lawmakers"
| @SAD office IGO - "SADC leaders"
| @CAB place MOZ "Cabo Delgado" province
| @MAP place MOZ "Maputo" city
| @MOZ state MOZ GOV "Mozambique"
| @DEL office IGO - "delegate"
| @AGO state AGO GOV "Angola"
| @ZUR place CHE "Zurich" city
| @PGR person AGO JUD "Amílcar Quissanga" office="attorney general of Angola"
| @SUI state CHE GOV "Switzerland"
| @PGZ office ZMB JUD "Zambian prosecutors"
| @OPZ public ZMB OPP "United Party organiser"
| @PRI office ZMB COP "prison officers"
| @MLW office MWI GOV "vice-president of Malawi"
| @LON place GBR "London" city
| @AID office MWI GOV "vice-president's office"
| @ACB body MWI JUD "anti-graft bureau"
| @MDG state MDG GOV "Madagascar"
| @ENV office MDG GOV "Malagasy ambassador to the Comoros"
| @COM state COM GOV "Comoros"
| @ORT place ZAF "Johannesburg's airport" exact
| @ESK public ZAF LAB "Eskom technicians"
| @CEO office ZAF BUS "chief executive of Eskom"
| @MAL place LSO "Lesotho's highlands" region
| @TOT company MNC BUS "Meridale Energy"
| @MOZG body MOZ GOV "Mozambican government"
| @KID group MOZ CRM "kidnappers"
| @MINE office MOZ GOV "mines minister"
| @PAP company PRT JRN "Lisbon newspaper"

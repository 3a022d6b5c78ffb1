# id: americas/047-wire-support-agree
# publisher: Northwire
# language: en
# published: 2025-07-31

[w1 [CAN Canada] will [e1 recognise] [PSE Palestine] in [d1 September] if [PA the Palestinian Authority] [e2 promises] elections], [CARN Prime Minister Philip Marchbank] [c1 said] on [d2 Wednesday]; [ISR Israel] [e3+c2 labelled] the step [w2 "a reward"].
| d1 2025-09
| d2 2025-07-30
| e1 SUPPORT hypothetical a=CAN r=PSE t=d1 C=diplomatic
| e2 AGREE hypothetical a=PA C=diplomatic
| e3 ACCUSE/disapprove a=ISR r=CARN D=2025-07-30/inferred C=diplomatic
| q1 promises s=CARN
| q2 accuses s=ISR

[BOLP Bolivia's president-elect] has [e4 accepted] an [e5+c3 invitation] [w3 to [e6 visit] [BUE Buenos Aires]] that [MILEI Argentine President Leandro Bertolini] had extended over breakfast.
| e4 AGREE a=BOLP r=MILEI C=diplomatic
| e5 AGREE a=MILEI r=BOLP D=- C=diplomatic
| e6 CONSULT/visit hypothetical a=BOLP p=BUE C=diplomatic
| q3 proposes s=MILEI
| answers e4 e5
| o1 invitation e5 met closed=e4

[USP The U.S. president] [e8 congratulated] [CHLPRE.1 Chile's new leader] by telephone, then [e9 doubled] the duty on [CHLPRE.2 his] grapes [d3 the same afternoon].
| d3 2025-07-31
| e8 SUPPORT a=USP r=CHLPRE.1 C=diplomatic
| e9 SANCTION/discontinue a=USP r=CHLPRE.2 t=d3 C=economic

[MEXSEN.1 Mexican senators] [e10 ratified] a water treaty with [TEX Texas] farmers' blessing, and [TEXGOV the governor] [e11 lauded] [MEXSEN.2 them] for it.
| e10 SUPPORT a=MEXSEN.1 C=natural_resource
| e11 SUPPORT a=TEXGOV r=MEXSEN.2 C=natural_resource

[w5 [FACT.1 Two factions of [CGS the Central General Staff]] have [e12+c8 agreed] [w8 to [e13 stop shooting] at each other in [GUAV Guaviare]]], [PRIEST a priest] [c5 reports].
| e12 AGREE a=FACT.1 D=- C=military
| e13 RETREAT/ceasefire planned a=FACT.1 p=GUAV C=military
| q5 asserts s=PRIEST
| o2 promise e12 open
| q8 promises s=FACT.1

[BLZ Belize] and [GTM Guatemala] on [d4 Tuesday] [e14 renewed] an accord under which [SOLD their soldiers] [e15 patrol] [SARS the Sarstoon river] together.
| d4 2025-07-29
| e14 SUPPORT a=BLZ,GTM t=d4 C=territory,diplomatic
| e15 COOPERATE a=BLZ,GTM p=SARS D=- C=territory,military

[CHMIN Chile's energy minister] [c6 thinks] [w6 [CHNCO a Chinese firm] will [e16 buy] no lithium this winter], whatever [EMB its embassy] [e17 pledges].
| e16 COOPERATE denied a=CHNCO C=economic
| e17 AGREE a=EMB C=economic
| q6 speculates s=CHMIN

[DOCTORS.1 Cuban doctors] [e18 thanked] [JAMH Jamaica's health minister], whose government had [e19+c7 offered] [w7 to [e20 pay] [DOCTORS.2 them] directly]; [HAV Havana] [e21 turned down] the arrangement.
| e18 SUPPORT a=DOCTORS.1 r=JAMH C=health
| e19 AGREE a=JAMH r=DOCTORS.2 D=- C=health
| e20 COOPERATE hypothetical a=JAMH r=DOCTORS.2 C=health
| e21 REJECT/assist a=HAV r=JAMH C=health
| q7 proposes s=JAMH
| answers e21 e19
| o3 invitation e19 refused closed=e21 by=JAMH to=HAV

A frost has ruined the early lettuce of [SALI the Salinas valley].

| @CAN state CAN GOV "Canada"
| @PSE state PSE GOV "Palestine"
| @PA body PSE GOV "Palestinian Authority"
| @CARN person CAN GOV "Philip Marchbank" office="Prime Minister"
| @ISR state ISR GOV "Israel"
| @BOLP office BOL GOV "Bolivia's president-elect" office="president-elect"
| @BUE place ARG "Buenos Aires" city
| @MILEI person ARG GOV "Leandro Bertolini" office="President"
| @USP office USA GOV "U.S. president" office="president"
| @CHLPRE office CHL GOV "Chile's new leader" office="president"
| @MEXSEN office MEX LEG "Mexican senators"
| @TEX place USA "Texas" province
| @TEXGOV office USA GOV "governor of Texas" office="governor"
| @FACT group COL REB "two factions"
| @CGS group COL REB "Central General Staff"
| @GUAV place COL "Guaviare" province
| @PRIEST public COL REL "priest"
| @BLZ state BLZ GOV "Belize"
| @GTM state GTM GOV "Guatemala"
| @SOLD public - MIL "soldiers"
| @SARS place - "Sarstoon river" region
| @CHMIN office CHL GOV "Chile's energy minister" office="energy minister"
| @CHNCO company CHN BUS "Chinese firm"
| @EMB office CHN GOV "embassy"
| @DOCTORS public CUB MED "Cuban doctors"
| @JAMH office JAM GOV "Jamaica's health minister" office="health minister"
| @HAV state CUB GOV "Cuba"
| @SALI place USA "Salinas valley" region

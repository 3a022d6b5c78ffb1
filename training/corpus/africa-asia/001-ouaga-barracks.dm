# id: africa-asia/001-ouaga-barracks
# publisher: Sahel Dispatch
# title: Burkina Faso officers oust junta chief, seal frontiers
# language: en
# published: 2022-10-01

[OFF.1 Burkina Faso officers] [e1 oust] [DAM.1 junta chief], [e2 seal] frontiers
| e1 COERCE/seize a=OFF.1 r=DAM.1 D=2022-09-30/inferred C=pro_autocracy,military
| e2 COERCE/restrict a=OFF.1 D=2022-09-30/inferred

[OUA OUAGADOUGOU], Oct 1 - [OFF A group of junior officers] [e3 removed] [DAM Lieutenant Colonel Issa Dabiré] from power in [BFA Burkina Faso] on [d1 Friday], [e4 dissolving] [GOVT the transitional government] and [e5 suspending] the constitution.
[TRA Captain Boukary Tiendré], a 34-year-old artillery officer, [c1 announced] on state television, flanked by [SOL soldiers] in balaclavas, [w1 that [ARMY the army] had “corrected its course”].
| d1 2022-09-30
| q1 asserts s=TRA
| e3 COERCE/seize a=OFF r=DAM p=BFA t=d1 C=pro_autocracy,military
| e4 COERCE/seize a=OFF r=GOVT t=d1 p=BFA
| e5 COERCE a=OFF t=d1 p=BFA
| repeats e3 e1

[w2 “[OFF We] did not shed blood and [OFF we] do not want power,”] [TRA he] [c2 read] from a crumpled sheet.
[w3 A night curfew had been [e6 imposed], and land and air borders would stay [e7 closed] until further notice], [TRA he] [c3 added].
| q2 asserts s=TRA form=direct
| q3 asserts s=TRA
| e6 COERCE/curfew D=2022-09-30/inferred
| e7 COERCE/restrict planned
| repeats e7 e2

[e8 Gunfire] had rung out before dawn near [BABA the Baba Sy camp] in the south of the capital, and [RES residents] [c4 said] [w4 they heard a loud [x explosion] close to the presidential palace].
It was not clear whether anyone had been [e9 hurt].
[DAM Dabiré]'s whereabouts were unknown on [d2 Saturday].
| q4 asserts s=RES
| e8 ASSAULT/firearms p=BABA D=2022-09-30/inferred
| e9 ASSAULT possible D=2022-09-30/inferred
| d2 2022-10-01

[ECO The regional bloc ECOWAS] [e10 condemned] the [x coup] “in the strongest terms” and [e11+c5 urged] [OFF the officers] [w5 to [e12 guarantee] [DAM the deposed leader]'s safety and [e13 return] to barracks].
[w6 [COM.8 [ECO Its] commission president], [COM.9 Oumar Diallo], was to [e14 travel] to [LOME Lomé] on [d3 Sunday] for [e15 consultations] with [TGO Togolese officials]], [DIP two diplomats] [c6 said].
| e10 ACCUSE/disapprove a=ECO r=OFF
| e11 REQUEST/yield a=ECO r=OFF
| e12 RETREAT hypothetical a=OFF r=DAM
| e13 RETREAT/withdraw hypothetical a=OFF
| q5 demands s=ECO
| e14 CONSULT/visit planned a=COM.8 r=TGO p=LOME t=d3
| e15 CONSULT planned a=COM.8,TGO p=LOME t=d3
| q6 asserts s=DIP
| d3 2022-10-02
| o1 demand e11

[FRA.1 France] [c7 denied] [w7 that [FRA.2 its] soldiers had [e16 sheltered] [DAM the ousted colonel]], a rumour that sent [YOU [n1 dozens] of youths] into the streets of [OUA2 Bobo-Dioulasso], where [YOU.9 they] [e17 pelted] the gate of [CENT a French cultural centre] with stones.
[w8 “This is pure invention,”] [c8 said] [EMB an embassy official] in [OUA Ouagadougou].
[BFA The landlocked country] of 22 million people is among the poorest in the world.
| q7 denies s=FRA.1
| e16 AID denied a=FRA.2 r=DAM D=-
| e17 PROTEST/vandalize a=YOU.9 r=CENT p=OUA2 n=n1
| n1 protesters 24..99 ~
| q8 denies s=EMB
| @BFA place BFA "Burkina Faso" country
| @OFF group BFA REB,MIL "officers who took power in Burkina Faso"
| @DAM person BFA GOV,MIL "Issa Dabiré" office="junta chief"
| @GOVT body BFA GOV "transitional government of Burkina Faso"
| @TRA person BFA REB,MIL "Boukary Tiendré" office="captain"
| @SOL public BFA MIL "soldiers"
| @BABA place BFA "Baba Sy camp" exact
| @RES public BFA CVL "residents"
| @ECO body IGO - "ECOWAS"
| @COM person IGO - "Oumar Diallo" office="president of the ECOWAS commission"
| @LOME place TGO "Lomé" city
| @TGO office TGO GOV "Togolese officials"
| @DIP office - GOV "two diplomats"
| @FRA state FRA GOV "France"
| @YOU public BFA CVL "dozens of youths"
| @OUA2 place BFA "Bobo-Dioulasso" city
| @OUA place BFA "Ouagadougou" city
| @CENT body FRA GOV,EDU "French cultural centre"
| @EMB office FRA GOV "embassy official"
| @ARMY body BFA MIL "Burkina Faso's army"

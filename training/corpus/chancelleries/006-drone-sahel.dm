# id: chancelleries/006-drone-sahel
# publisher: Le Fil du Sud (English service)
# title: Algiers shuts its sky to Mali after drone is brought down
# language: en
# published: 2025-04-08

[DZA Algiers] [e1 shuts] its sky to [MLI Mali] after drone is [e2 brought down]
| e1 COERCE/restrict a=DZA r=MLI D=2025-04-07/inferred C=military,diplomatic
| e2 ASSAULT r=MLI D=2025-03-31/inferred C=military

[DZA Algeria] [e3 closed] its airspace to [MLI~ Malian] aircraft on [d1 Monday] and [e4 recalled] [DAMB its ambassadors in Bamako and Niamey], answering in kind a step that [AES the three juntas of the Sahel] had [e5 taken] [d2 a day earlier].
| d1 2025-04-07
| d2 2025-04-06
| e3 COERCE/restrict a=DZA r=MLI t=d1 C=military,diplomatic
| e4 SANCTION/withdraw a=DZA r=AES t=d1 C=diplomatic
| e5 SANCTION/withdraw a=AES r=DZA t=d2 C=diplomatic
| repeats e3 e1
| causes e5 e4

At issue is a Turkish-built drone that [DZAM.31 the Algerian defence ministry] [c1 says] [w1 [DZAM.32 it] [e6 shot down] near [TIN Tin Zaouatine] on [d3 the night of March 31] for straying two kilometres over the line]; [MLI.31 Bamako], which [c2 denies] [w2 that the aircraft ever [e7 left] Malian sky], [e8+c3 called] the act [w3 "premeditated hostility"] and [e9 took] the matter to [ICJ the world court].
| d3 2025-03-31
| q1 asserts s=DZAM.31
| q2 denies s=MLI.31
| q3 accuses s=MLI.31
| e6 ASSAULT a=DZAM.32 r=MLI.31 p=TIN t=d3 C=military
| e7 MOBILIZE/weapons denied C=military,territory
| e8 ACCUSE/disapprove a=MLI.31 r=DZAM.32 D=- C=military,diplomatic
| e9 ACCUSE/allege a=MLI.31 r=DZAM.32 D=- C=legal
| repeats e6 e2

The two countries share 1,300 kilometres of sand, a good many cousins and a habit of mediation.
It was in [ALG Algiers] that [MLI Mali's government] and [CMA Tuareg rebels] [e10 signed] the peace accord of [d4 2015]; [MLIJ.41 the colonels now in power] [e11 tore it up] in [d5 January last year], [e12+c4 accusing] [DZA Algeria] [w4 of [e13 hosting] [DICKO "terrorists in turbans"]].
| d4 2015
| d5 2024-01
| q4 accuses s=MLIJ.41
| e10 SUPPORT a=MLI,CMA p=ALG t=d4 C=territory
| e11 SANCTION/discontinue a=MLIJ.41 r=CMA t=d5 C=diplomatic
| e12 ACCUSE/allege a=MLIJ.41 r=DZA D=2024-01/inferred C=terrorism,diplomatic
| e13 AID a=DZA r=DICKO D=- C=terrorism

[DZAP.50 President Lakhdar Ziani] [c5 let it be known] [w5 that [DZAP.51 he] would not raise [DZAP.52 his] voice "against children playing with matches"].
[MLIM.51 Mali's prime minister], [MLIM.52 General Issa Diarra], a man not given to silence, [e15+c6 likened] [DZAP Mr Ziani] [w6 to a landlord who quarrels with the tenants next door].
| q5 denies s=DZAP.50
| q6 accuses s=MLIM.52
| e15 ACCUSE/disapprove a=MLIM.52 r=DZAP C=diplomatic

At the market in [KID Kidal], dates from [TOU Touggourt] were selling on [d6 Tuesday] at twice [d7 last month's] price, and a lorry driver who gave his name as Baye was charging his telephone from the cab and waiting for somebody to tell him which country he was in.
| d6 2025-04-08
| d7 2025-03

[w7 If [RUS Moscow], which [e16 sells] arms to both, does not [e17 step in]], [RAB a Rabat-based analyst] [c7 thinks], [w7 commerce in the far south could stop altogether].
| q7 speculates s=RAB
| e16 COOPERATE a=RUS D=- C=military
| e17 CONSULT/third-party hypothetical a=RUS C=diplomatic

| @DZA state DZA GOV "Algeria"
| @MLI state MLI GOV "Mali"
| @DAMB office DZA GOV "Algerian ambassadors"
| @AES state - GOV,MIL "the three Sahel juntas"
| @DZAM body DZA GOV,MIL "Algerian defence ministry"
| @TIN place DZA "Tin Zaouatine" city
| @ICJ body IGO JUD "International Court of Justice"
| @ALG place DZA "Algiers" city
| @CMA group MLI REB "Tuareg rebels"
| @MLIJ office MLI GOV,MIL "the colonels"
| @DICKO group - REB "terrorists in turbans"
| @DZAP person DZA GOV "Lakhdar Ziani" office="president"
| @MLIM person MLI GOV,MIL "Issa Diarra" office="prime minister"
| @KID place MLI "Kidal" city
| @TOU place DZA "Touggourt" city
| @RUS state RUS GOV "Russia"
| @RAB public MAR EDU "Rabat-based analyst"

# id: fronts/035-daily-monitor-mopti
# publisher: Central Sahel Daily Tracker
# language: en
# published: 2022-07-14

MOPTI REGION — INCIDENTS OF 13.07

- At [DIAL Diallassagou] market, [DOZO dozos] [e1 arrested] [PEUL.1 [n1 4] Peul men], [e2+c1 accusing] [PEUL.2 them] [w1 to be informant]; [e3 liberated] same evening against 1 bull each.
| n1 arrested 4
| q1 accuses s=DOZO
| e1 COERCE/arrest a=DOZO r=PEUL.1 p=DIAL n=n1 D=2022-07-13/inferred C=religion_ethnicity
| e2 ACCUSE/allege a=DOZO r=PEUL.2 D=2022-07-13/inferred C=religion_ethnicity
| e3 RETREAT/release a=DOZO r=PEUL.1 D=2022-07-13/inferred C=religion_ethnicity

- [DOU Douentza]: mini-bus jumped on [e4 IED] laid for [FAMA the FAMa], [PASS [n2 7] passengers] dead, [DRV driver] still in coma.
| n2 killed 7
| e4 ASSAULT/explosives r=PASS p=DOU n=n2 D=2022-07-13/inferred C=terrorism

- [KAT Katiba Macina] [e5+c2 forbids] [BAND women of [BAN Bandiagara cercle]] [w2 to sell milk without veil], by letter put on the mosque.
[w3 Nobody has been [e6 flogged] until now], [NGO1 a local NGO] [c3 writes], but the market was empty.
| q2 demands s=KAT
| q3 denies s=NGO1
| e5 COERCE/restrict a=KAT r=BAND p=BAN D=2022-07-13/inferred C=gender
| e6 ASSAULT/beat denied C=gender

- [SEV [MINU MINUSMA] patrol] to [OGO Ogossagou] [e7 turned around] at half way because [POP population] [e8 barred] the road with tyres, asking where was [MINU.9 MINUSMA] in [d1 2019].
| d1 2019
| e7 RETREAT/withdraw a=SEV D=2022-07-13/inferred C=peacekeeping
| e8 PROTEST/obstruct a=POP r=SEV p=OGO D=2022-07-13/inferred C=peacekeeping
| causes e8 e7

- Flooding: 2 granary collapse at [KON Konna], 1 child drown.
Not security.

- [c4 RUMOUR]: [w4 white soldiers would have [e9 burned] a hamlet near [HOMBO Hombori]]; [ETAT EMGA] [c5 denies] [w5 presence], satellite shows smoke, our tracker put it AMBER.
| q4 speculates
| q5 denies s=ETAT
| span WHI at="white soldiers"
| e9 ASSAULT/destroy possible a=WHI p=HOMBO D=- C=military

WATCH: [d2 Tomorrow] the strike of [SYN teachers' union] start (72h), the Tabaski price of sheep attack all records, and cattle truck can be target.
| d2 2022-07-15
| e10 PROTEST/strike planned a=SYN t=d2 C=economic
| span e10 at="strike"

| @DIAL place MLI "Diallassagou" city
| @DOZO group MLI PRM "dozos"
| @PEUL public MLI CVL "Peul men"
| @DOU place MLI "Douentza" city
| @FAMA body MLI MIL "FAMa"
| @PASS public MLI CVL "passengers"
| @DRV public MLI CVL "driver"
| @KAT group MLI REB "Katiba Macina"
| @BAND public MLI CVL "women of Bandiagara"
| @BAN place MLI "Bandiagara cercle" district
| @NGO1 group MLI SOC "local NGO"
| @MINU body UNO MIL "MINUSMA"
| @SEV body UNO MIL "MINUSMA patrol"
| @OGO place MLI "Ogossagou" city
| @POP public MLI CVL "population"
| @KON place MLI "Konna" city
| @HOMBO place MLI "Hombori" city
| @ETAT body MLI MIL "EMGA"
| @WHI public - MIL "white soldiers"
| @SYN group MLI LAB "teachers' union"

# id: americas/005-andean-mine
# publisher: Highland Monitor
# language: en
# published: 2022-02-15

[VILL.1 Villagers] [e1 cut] road to copper mine for third time; [FIRM.1 company] [c1 says] [w1 talks are on]
| e1 PROTEST/obstruct a=VILL.1 D=2022-02-15/inferred C=natural_resource,economic
| q1 asserts s=FIRM.1

[CUSCO CUSCO], [PER@ Peru] — [VILL.2 Residents of [HUAYL Huayllani]] [e2 rolled] boulders onto the road to [MINE the Puka Orqo copper mine] before dawn on [d1 Tuesday], ending a calm that had lasted since [VILL.3 they] [e3 signed] a dust-control pact with [FIRM.2 the mine's Canadian owner] barely three weeks ago.
| d1 2022-02-15
| e2 PROTEST/obstruct a=VILL.2 r=FIRM.2 p=MINE t=d1 C=natural_resource,environment
| repeats e2 e1
| e3 SUPPORT a=VILL.3,FIRM.2 D=2022-01-21..2022-01-29/inferred C=natural_resource,environment

[MAYOR.1 The village's mayor], [MAYOR.2 Hermelinda Ccori], [c2 said] [w2 [FIRM.3 Northspur Minerals] had [e4 sent] [VILL.6 it] not one of the water trucks that [FIRM.4 the company] [e5 promised]].
[w3 "[VILL.4 We] signed a paper and [VILL.5 our] children still cough,"] [MAYOR.3 she] [c3 told] [RADIO Radio Sierra].
| e4 AID denied a=FIRM.3 r=VILL.6 C=natural_resource,environment
| e5 AGREE a=FIRM.4 D=2022-01-21..2022-01-29/inferred C=natural_resource,environment
| answers e4 e5
| o1 promise e5 open
| q2 asserts s=MAYOR.2
| q3 asserts s=MAYOR.3

[FIRM.5 Northspur], whose shares fell 4 percent in [TORONTO Toronto], [c4 disputed] [w4 that account]: [w5 [n1 two] trucks were [e6 delivered] on [d2 February 3]], [FIRMSP.1 spokesman Grant Ollery] [c5 wrote] in an e-mail, and [w5 a third is "on a ship somewhere off [ECU@ Ecuador]"].
| d2 2022-02-03
| n1 other 2
| e6 AID t=d2 n=n1 C=natural_resource
| q4 denies s=FIRM.5
| q5 asserts s=FIRMSP.1
| denies q4 e4

[w6 [POL.1 Police from [SICU Sicuani]] had [e7 taken up positions] by the barricade with [n2 40] officers around noon but made no move against it], [WITN witnesses] [c6 said].
[PREFECT The regional prefect] has [c7 ruled out] [w7 [e9 clearing] the road by force] unless [STRIK.1 the protesters] [e10 attack] [CONV the ore convoys].
| n2 troops 40
| e7 MOBILIZE/police a=POL.1 n=n2 D=2022-02-15/inferred C=natural_resource
| q6 asserts s=WITN
| e9 ASSAULT/crowd-control denied r=STRIK.1 C=natural_resource
| e10 ASSAULT hypothetical a=STRIK.1 r=CONV C=natural_resource
| q7 denies s=PREFECT

Copper prices are near a ten-year high, and [PER@.2 Peru] digs more of the metal than any country but [CHL@ Chile].

[MINER The mines minister] [c8 hopes] [w8 to [e11 bring] [FIRM.6 both sides] together in [LIMA Lima] on [d3 Friday]]; [MAYOR.4 Ms. Ccori] [c9 says] [w9 [MAYOR.5 she] has [x received] no letter, and would [e13 go] only if [PRESID the president] [e14 came] to [HUAYL.2 Huayllani] first].
| d3 2022-02-18
| e11 CONSULT/third-party hypothetical a=FIRM.6 r=MINER p=LIMA t=d3 C=natural_resource
| e13 CONSULT hypothetical a=MAYOR.5 C=natural_resource
| e14 CONSULT/visit hypothetical a=PRESID p=HUAYL.2 C=natural_resource
| q8 speculates s=MINER
| q9 asserts s=MAYOR.4

| @VILL public PER CVL "villagers of Huayllani"
| @FIRM company CAN BUS "Northspur Minerals"
| @CUSCO place PER "Cusco" city
| @PER state PER GOV "Peru"
| @CHL state CHL GOV "Chile"
| @HUAYL place PER "Huayllani" city
| @MINE place PER "Puka Orqo copper mine" exact
| @MAYOR person PER GOV "Hermelinda Ccori" office="mayor"
| @RADIO company PER JRN "Radio Sierra"
| @TORONTO place CAN "Toronto" city
| @ECU state ECU GOV "Ecuador"
| @FIRMSP person CAN BUS "Grant Ollery" office="spokesman"
| @POL body PER COP "police"
| @SICU place PER "Sicuani" city
| @WITN public PER CVL "witnesses"
| @PREFECT office PER GOV "regional prefect"
| @STRIK public PER CVL "protesters"
| @CONV company CAN BUS "ore convoys"
| @MINER office PER GOV "mines minister"
| @LIMA place PER "Lima" city
| @PRESID office PER GOV "president of Peru"

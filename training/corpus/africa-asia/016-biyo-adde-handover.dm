# id: africa-asia/016-biyo-adde-handover
# publisher: Horn Observer
# title: Burundi's troops leave Somali base as AU mission shrinks
# language: en
# published: 2023-07-28

[BDI Burundi's troops] [e1 leave] Somali base as AU mission shrinks
| e1 RETREAT/withdraw a=BDI D=2023-07-27/inferred C=peacekeeping

[BDI Burundian soldiers] [e2 vacated] the forward operating base at [BIYO Biyo Adde] on [d1 Thursday], lowering [AU the African Union]'s green flag and [e3 handing] the keys to [SNA the Somali National Army].
The [x departure] brings to [n1 2,000] the number of [PK peacekeepers] [e4 withdrawn] since [d2 June] under a timetable that ends in [d3 December 2024].
| d1 2023-07-27
| d2 2023-06
| d3 2024-12
| n1 troops 2000
| e2 RETREAT/withdraw a=BDI p=BIYO t=d1 C=peacekeeping
| repeats e2 e1
| e3 RETREAT a=BDI r=SNA p=BIYO t=d1
| e4 RETREAT/withdraw a=PK t=d2 n=n1 D=2023-06../stated

[w1 [SNA The army] was more than able to hold the ground], [ODO Brigadier Warsame Yusuf Guled] [c1 insisted].
[VIL People] in the town, who remember how [SHA al-Shabaab] [e5 swept back] after an earlier handover, are not so sure.
[w2 “When [BDI the Burundians] go, [SHA the others] [e6 come],”] [HAL Halima Nur], who sells tea beside the airstrip, [c2 said].
[w2 “That is the whole of politics here.”]
| q1 asserts s=ODO
| q2 asserts s=HAL
| e5 COERCE/seize a=SHA D=-
| e6 COERCE/seize possible a=SHA

[w3 [MOG Mogadishu] may [e7 seek] a 90-day pause in the drawdown, and [UGA Uganda] would probably [e9 back] it], [DIP two Western diplomats] [c3 told] [HORN the Horn Observer].
[ETH Ethiopia] has not taken a position.
| q3 asserts s=DIP
| e7 REQUEST/assist possible a=MOG
| e9 SUPPORT possible a=UGA r=MOG

The mission, launched in [d4 2007] with 1,600 Ugandans, grew to 22,000 men and cost donors more than a billion dollars a year at its height.
[EU.1 The European Union], its chief paymaster, has [e10 trimmed] its contribution twice and [e11+c4 hinted] [w4 at a third [e12 cut] before [d5 Christmas]].
[IBR Ibrahim Sheekhow], a member of [PAR the Somali parliament], [e13+c5 accused] [EU Brussels] [w5 of “leaving the operating table in the middle of surgery”].
| d4 2007
| d5 2023-12-25
| e10 SANCTION/discontinue a=EU.1 D=-
| q4 threatens s=EU.1
| e11 THREATEN/relations a=EU.1
| e12 SANCTION/discontinue hypothetical a=EU.1 D=..2023-12-25/stated
| o1 threat e11
| e13 ACCUSE/disapprove a=IBR r=EU
| q5 accuses s=IBR
| @BDI body BDI MIL "Burundian soldiers in Somalia"
| @AU body IGO - "African Union"
| @BIYO place SOM "Biyo Adde" city
| @SNA body SOM MIL "Somali National Army"
| @PK body IGO MIL "peacekeepers"
| @ODO person SOM MIL "Warsame Yusuf Guled" office="brigadier"
| @VIL public SOM CVL "people of Biyo Adde"
| @SHA group SOM REB "al-Shabaab"
| @HAL person SOM CVL "Halima Nur"
| @MOG state SOM GOV "Somalia"
| @UGA state UGA GOV "Uganda"
| @DIP office - GOV "two Western diplomats"
| @HORN company - JRN "Horn Observer"
| @ETH state ETH GOV "Ethiopia"
| @EU body EUR - "European Union"
| @IBR person SOM LEG "Ibrahim Sheekhow" office="member of the Somali parliament"
| @PAR body SOM LEG "Somali parliament"

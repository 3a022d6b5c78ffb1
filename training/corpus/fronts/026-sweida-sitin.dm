# id: fronts/026-sweida-sitin
# publisher: Orient Weekend
# language: en
# published: 2023-12-12

Day 114 in Karama Square

Every Friday since [d1 August] [DRU the Druze of [SUW Suwayda]] have [e1 gathered] under the clock, sung, and gone home to lunch.
They began over the price of petrol; within a week [DRU they] were [e2+c1 calling] for [ASAD the president] [w1 to [e3 go]].
The city has 140,000 people, two cinemas and basalt walls that turn purple in the rain.
| d1 2023-08..
| q1 demands s=DRU
| e1 PROTEST/demo a=DRU p=SUW t=d1 C=pro_democracy
| e2 REQUEST/change a=DRU D=2023-08/inferred C=pro_democracy
| e3 RETREAT/resign hypothetical a=ASAD C=pro_democracy
| o1 demand e2

Nothing like it would be allowed in [HOMS Homs], and nobody here can say for certain why [DAM Damascus] has not [e5 sent] its tanks.
[w2 [DAM It] cannot afford to [e6 shell] a minority that it claims to protect], [REEM Reem Abu Assaf], a dentist, [c2 supposes].
[SHEIKH Sheikh Ghazi al-Halabi], one of three spiritual leaders, [c3 suspects] [w3 that hunger has simply been appointed governor].
| q2 speculates s=REEM
| q3 speculates s=SHEIKH
| e5 MOBILIZE/weapons denied a=DAM C=repression
| e6 ASSAULT/heavy-weapons denied a=DAM C=repression

Last month [BAATH the Baath party branch] was [e7 welded shut] by [YOU young men] who had first politely asked the clerks to leave.
[GOVSUW.1 The governor], who is not a local, [e8 ordered] no arrests; [YOU.9 the welders] were merely [e9 struck off] the list for subsidised bread.
[w5 "[GOVSUW.2 I] would [e10 negotiate] with [DRU.9 them] [d80 tomorrow],"] [GOVSUW.3 he] [c5 said], [w5 "if they had anybody to negotiate with."]
| q5 promises s=GOVSUW.3
| e7 PROTEST/obstruct a=YOU r=BAATH D=2023-11/inferred C=pro_democracy
| e8 COERCE/arrest denied a=GOVSUW.1 C=repression
| e9 SANCTION/discontinue r=YOU.9 D=- C=repression
| e10 CONSULT hypothetical a=GOVSUW.2,DRU.9 C=pro_democracy

| @DRU public SYR CVL "Druze of Suwayda"
| @SUW place SYR "Suwayda" city
| @ASAD office SYR GOV "president" office="president"
| @HOMS place SYR "Homs" city
| @DAM state SYR GOV "Damascus"
| @REEM person SYR MED "Reem Abu Assaf" office="dentist"
| @SHEIKH person SYR REL "Ghazi al-Halabi" office="spiritual leader"
| @BAATH group SYR PTY,GOV "Baath party branch"
| @YOU public SYR CVL "young men"
| @GOVSUW office SYR GOV "governor" office="governor"
| d80 2023-12-13

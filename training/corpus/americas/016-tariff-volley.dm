# id: americas/016-tariff-volley
# publisher: Great Lakes Business Daily
# language: en
# published: 2025-03-13

[CAN.1 Canada] [e1 hits back] on steel; [USA.1 Washington] [e2+c1 threatens] [w1 to [e3 double] levies]
| e1 SANCTION/discontinue a=CAN.1 r=USA.1 D=2025-03-12/inferred C=economic
| e2 THREATEN/restrict a=USA.1 r=CAN.1 D=2025-03-12/inferred C=economic
| e3 SANCTION/discontinue hypothetical a=USA.1 r=CAN.1 C=economic
| q1 threatens s=USA.1
| o1 threat e2 open

[HAM HAMILTON, Ontario] — [CAN.2 Ottawa] on [d1 Wednesday] put a 25 percent [e4 surcharge] on [n1 C$29.8 billion] of [USA~.2 American] imports, from hammers to hockey tape, in retaliation for steel [e5 duties] that [WHITE the White House] had [x imposed] at midnight.
| d1 2025-03-12
| n1 money 29800000000 CAD
| e4 SANCTION/discontinue a=CAN.2 r=USA.2 t=d1 n=n1 C=economic
| e5 SANCTION/discontinue a=WHITE D=2025-03-12/inferred C=economic
| repeats e4 e1
| causes e5 e4

[w2 "[CAN.3 We] are doing this with no joy whatsoever,"] [FINM.1 Finance Minister Hélène Daigle] [c2 told] [WORK.1 steelworkers] at [MILL a mill gate].
[FINM.2 She] [e6+c3 promised] [WORK.2 them] [w3 that every dollar collected would be [e7 paid] to [LAID laid-off hands]], and [e8+c4 asked] [PROV.1 the provinces] [w4 to [e9 strip] [USA~.3 American] bourbon from [PROV.2 their] shelves].
| e6 AGREE a=FINM.2 r=WORK.2 D=2025-03-12/inferred C=economic
| e7 AID planned r=LAID C=economic
| e8 REQUEST/change a=FINM.2 r=PROV.1 D=2025-03-12/inferred C=economic
| e9 PROTEST/boycott hypothetical a=PROV.1 r=USA.3 C=economic
| q2 asserts s=FINM.1
| q3 promises s=FINM.2
| q4 demands s=FINM.2
| o2 promise e6 open
| o3 demand e8 met by=FINM to=NSPREM closed=e10
| o4 demand e8 refused by=FINM to=ABPREM closed=e11

[NSPREM Nova Scotia's premier] had [e10 complied] before [FINM.3 she] finished; [ABPREM her counterpart in [ALB Alberta]], [e12+c5 calling] the idea [w5 "theatre for shoppers"], [e11 balked].
| e10 PROTEST/boycott a=NSPREM D=2025-03-12/inferred C=economic
| e11 REJECT/change a=ABPREM r=FINM.3 D=2025-03-12/inferred C=economic
| e12 ACCUSE/disapprove a=ABPREM r=FINM.3 D=2025-03-12/inferred C=economic
| q5 accuses s=ABPREM
| answers e10 e8
| answers e11 e8

[WHO A White House official] who was not authorized to speak publicly [c6 said] [w6 [PRES.1 the president] was "leaning toward" [e13 raising] the duties to 50 percent but had [e14 signed] nothing].
[LOBBY Lobbyists for [MICH Michigan] parts makers] [c7 think] [w7 [PRES.2 he] will be talked out of it by [d2 the weekend]].
| d2 ..2025-03-15
| e13 SANCTION/discontinue possible a=PRES.1 C=economic
| e14 SANCTION/discontinue denied a=PRES.1 C=economic
| q6 asserts s=WHO
| q7 speculates s=LOBBY

In [d3 2024] the two countries exchanged more than $2.5 billion of goods a day, and a single car seat may cross [DETR the Detroit River] five times before it is bolted to a floor.
| d3 2024

Michigan's governor, [MIGOV.1 Carol Whitmore], is to [e15 travel] to [OTT Ottawa] on [d4 Friday] with [n2 nine] mayors, and [MIGAIDE her spokesman] [c9 says] [w9 [MIGOV.2 she] [c8 hopes] [w8 to [e16 see] [PM the prime minister]]].
| d4 2025-03-14
| n2 other 9
| e15 CONSULT/visit planned a=MIGOV.1 p=OTT t=d4 n=n2 C=economic
| e16 CONSULT hypothetical a=MIGOV.2,PM C=economic
| q8 speculates s=MIGOV.2
| q9 asserts s=MIGAIDE
| o5 scheduled e15 open due=2025-03-14

| @CAN state CAN GOV "Canada"
| @USA state USA GOV "United States"
| @WHITE body USA GOV "White House"
| @HAM place CAN "Hamilton" city
| @FINM person CAN GOV "Hélène Daigle" office="Finance Minister"
| @WORK public CAN LAB "steelworkers"
| @MILL place CAN "mill gate" exact
| @LAID public CAN LAB "laid-off mill hands"
| @PROV body CAN GOV "the provinces"
| @NSPREM office CAN GOV "Nova Scotia's premier" office="premier"
| @ABPREM office CAN GOV "Alberta's premier" office="premier"
| @WHO office USA GOV "White House official"
| @PRES office USA GOV "U.S. president" office="president"
| @LOBBY public USA BUS "lobbyists"
| @MICH place USA "Michigan" province
| @DETR place - "Detroit River" region
| @ALB place CAN "Alberta" province
| @MIGOV person USA GOV "Carol Whitmore" office="governor of Michigan"
| @MIGAIDE office USA GOV "governor's spokesman"
| @OTT place CAN "Ottawa" city
| @PM office CAN GOV "prime minister" office="prime minister"

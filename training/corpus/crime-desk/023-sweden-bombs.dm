# id: crime-desk/023-sweden-bombs
# publisher: Nordic Standard
# title: Fourteen, paid by text message, and carrying a thermos
# language: en
# published: 2025-01-29

Fourteen, paid by text message, and carrying a thermos

[BOY.1 The boy] who rode the commuter train from [SOD Södertälje] on [d1 Friday] with a thermos full of explosive did not know whose door [BOY.5 he] had been sent to.
[w1 [BOY.2 He] had been promised 40,000 kronor and a jacket by [FOX a person called Fox], whom [BOY.6 he] never met], [PROS prosecutor Ylva Ström] [c1 told] [COUR a Stockholm court] on [d2 Tuesday]; the [e2 blast], in a stairwell in [HUD Huddinge], tore off an aunt's balcony and hurt no one.
| @SOD place SWE "Södertälje" city
| @BOY public SWE CRM "the boy"
| @FOX public - CRM "a person called Fox"
| @PROS person SWE JUD "Ylva Ström" office="prosecutor"
| @COUR body SWE JUD "Stockholm court"
| @HUD place SWE "Huddinge" city
| d1 2025-01-24
| d2 2025-01-28
| q1 asserts s=PROS
| e2 ASSAULT/explosives a=BOY.2 p=HUD D=2025-01-24/inferred C=crime

It was the twenty-ninth [e4 explosion] of [d3 January], a record.
[POL Police] [c2 blame] [w2 the quarrel between [FOXT the Foxtrot network] and a breakaway led by [DOL a childhood friend of its chief], who gives orders from [TUR Turkey] by encrypted telephone].
[w3 Foxtrot has about 600 active members, a third of them under eighteen], [REP a report by the National Council for Crime Prevention] [c3 said] in [d4 November].
| @POL body SWE COP "Swedish police"
| @FOXT group SWE CRM "Foxtrot network"
| @DOL public SWE CRM "breakaway leader"
| @TUR place TUR "Turkey" country
| @REP other SWE GOV "report by the National Council for Crime Prevention"
| d3 2025-01
| d4 2024-11
| q2 accuses s=POL
| q3 asserts s=REP
| e4 ASSAULT/explosives t=d3 C=crime

[PM.1 Prime Minister Axel Lindqvist] [c4 acknowledged] [w4 that [PM.2 his] government "does not have control"] and [c5 announced] [w5 that from [d5 July] [POL.2 police] will be allowed to [e7 tap] the phones of children].
[OMB.1 The children's ombudsman] [e8 objected]: [w6 "[SWE.9 We] are building prisons for people who still have milk teeth,"] [OMB.2 she] [c6 wrote].
[w7 [SD.1 The Social Democrats], in opposition, [c10 want] [w10 to go further and lower the age of criminal responsibility to thirteen]], [LEAK a leaked draft] [c7 shows], though [YOUTH [SD.3 their] youth league] has [e10+c8 threatened] [w8 to [e11 walk out] of [d6 May]'s congress if [SD.2 they] do].
| @PM person SWE GOV "Axel Lindqvist" office="prime minister"
| @OMB office SWE GOV "children's ombudsman"
| @SD group SWE PTY,OPP "Social Democrats"
| @LEAK other SWE - "leaked draft"
| @YOUTH group SWE PTY,OPP "youth league"
| d5 2025-07..
| d6 2025-05
| q4 asserts s=PM.1
| q5 promises s=PM.1
| q6 accuses s=OMB.2
| q7 asserts s=LEAK
| q10 promises s=SD.1
| q8 threatens s=YOUTH
| e7 COERCE/restrict planned a=POL.2 t=d5 C=crime
| o2 scheduled e7 open due=2025-07..
| e8 ACCUSE/disapprove a=OMB.1 C=rights_freedoms
| e10 THREATEN a=YOUTH r=SD.2 C=political_institutions
| e11 PROTEST hypothetical a=YOUTH t=d6 C=political_institutions
| o1 threat e10 open

[TURK.1 Ankara] has twice [e12 refused] to [e13 extradite] [DOL the man in [TUR Turkey]], to whom [TURK.3 it] sold a passport in [d7 2020].
[w9 [TURK.2 It] will [e15 do so] when [SWE Sweden] [e14 returns] [KURD [n1 four] Kurdish exiles]], [DIPL a Turkish diplomat] [c9 hinted] over lunch.
| @TURK state TUR GOV "Turkey"
| @SWE state SWE GOV "Sweden"
| @KURD public TUR REF "Kurdish exiles"
| @DIPL office TUR GOV "Turkish diplomat"
| d7 2020
| n1 other 4
| e15 COOPERATE hypothetical a=TURK.2 r=SWE C=legal
| q9 promises s=DIPL
| e12 REJECT/assist a=TURK.1 D=- C=legal
| e13 COOPERATE denied a=TURK.1 C=legal
| e14 COOPERATE hypothetical a=SWE r=TURK.2 n=n1 C=legal

The jacket, it turned out, was counterfeit.

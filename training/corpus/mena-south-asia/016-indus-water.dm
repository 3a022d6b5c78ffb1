# id: mena-south-asia/016-indus-water
# publisher: The Subcontinent Review
# language: en
# published: 2023-01-24

Why a water treaty that survived three wars is now fraying

[IND.1 India] last week [e1+c1 asked] [PAK.1 Pakistan] [w1 to [e2 reopen] the Indus Waters Treaty within ninety days], a step without precedent in six decades, and [PAK.2 Islamabad] [e3 answered] with a curt no.
The compact, which [WB the World Bank] helped draft in [d1 1960], gives [IND.3 India] the three eastern rivers and [PAK.4 Pakistan] the three western ones.
| @IND state IND GOV "India"
| @PAK state PAK GOV "Pakistan"
| @WB body UNO - "World Bank"
| d1 1960
| d2 2023-01-16..2023-01-23
| span d2 at="last week"
| q1 demands s=IND.1
| e1 REQUEST/meet a=IND.1 r=PAK.1 t=d2 C=natural_resource,diplomatic
| e2 CONSULT hypothetical a=IND.1,PAK.1 C=natural_resource
| e3 REJECT/meet a=PAK.2 r=IND.1 D=- C=natural_resource,diplomatic
| answers e3 e1
| o1 demand e1 refused closed=e3

For years [PAK.5 Islamabad] has [e4+c2 complained] [w2 that two dams on [CHE the Chenab] let [IND.5 Delhi] [e5 throttle] the flow at sowing time].
[DAMS [IND~.6 Indian] hydrologists] [c3 retort] [w3 that neither dam can hold back more than a few days' water].
| @CHE place IND "Chenab" region
| @DAMS public IND EDU "Indian hydrologists"
| q2 accuses s=PAK.5
| q3 denies s=DAMS
| e4 ACCUSE/disapprove a=PAK.5 r=IND.5 D=- C=natural_resource
| e5 COERCE/withhold possible a=IND.5 r=PAK.5 C=natural_resource
| denies q3 e4

The quarrel is older than the dams.
In [d3 2016], after [GUNM gunmen] [e6 attacked] [POST an army post] at [URI Uri], [MODI the Indian prime minister] [c5 declared] [w5 that "blood and water cannot flow together"] and [e7 suspended] the annual meetings of commissioners.
[BENCH Some retired diplomats] in [DEL New Delhi] [c6 argue] [w6 that the weapon is blunt: to [e9 divert] the rivers [IND.7 India] would need reservoirs it has not built, and the building would take ten years and be watched by satellite].
| @GUNM public - UAF "gunmen"
| @POST body IND MIL "army post"
| @URI place IND "Uri" city
| @MODI office IND GOV "Indian prime minister" office="prime minister"
| @BENCH public IND ELI "retired diplomats"
| @DEL place IND "New Delhi" city
| d3 2016
| q5 threatens s=MODI
| q6 asserts s=BENCH
| e6 ASSAULT a=GUNM r=POST p=URI t=d3 C=terrorism
| e7 SANCTION/discontinue a=MODI t=d3 C=diplomatic
| e9 COERCE/withhold hypothetical a=IND.7 C=natural_resource

[w7 If [IND.8 Delhi] [e11 walked out] of the treaty, [CHN Beijing] could [e12 do the same] to [IND.9 it] on [BRA the Brahmaputra]], [c7 warns] [SAAD.1 Saadia Mirza], [SAAD.2 a professor of hydrology] in [LAH Lahore].
[w8 "Upstream is a position, not a right,"] [SAAD she] [c8 says].
| @CHN state CHN GOV "China"
| @BRA place - "Brahmaputra" region
| @SAAD person PAK EDU "Saadia Mirza" office="professor of hydrology"
| @LAH place PAK "Lahore" city
| q7 speculates s=SAAD.1
| q8 asserts s=SAAD
| e11 SANCTION/discontinue hypothetical a=IND.8 C=natural_resource
| e12 COERCE/withhold hypothetical a=CHN r=IND.9 p=BRA C=natural_resource

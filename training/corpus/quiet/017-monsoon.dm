# id: quiet/017-monsoon
# publisher: The Deccan Observer
# language: en
# published: 2019-04-24

Monsoon likely to be normal, says weather office; farmers unconvinced

[NAG NAGPUR] — [w1 Rain between [d1 June] and [d2 September] will reach 96 percent of the long-period average], [IMD.1 the India Meteorological Department] [c1 said] on [d3 Tuesday], [w1 although a weak El Niño could strike in the second half of the season].
[IMD.2 It] also [c2 warned] [w2 of a heatwave in [VID Vidarbha] that may send the mercury above 46 degrees by [d4 the weekend]].
| d1 2019-06
| d2 2019-09
| d3 2019-04-23
| d4 2019-04-27..2019-04-29
| q1 asserts s=IMD.1
| q2 asserts s=IMD.2

Reservoirs are at 18 percent.
In [YAV Yavatmal], where cotton was raided by the pink bollworm two years running, [FAR.1 Sudhakar Kale] has sold his bullocks and [c3 fears] [w3 a third lost crop would finish [FAR.2 him]].
[w4 "The department is always right about [d5 last year],"] [FAR.3 he] [c4 said].
| d5 2018
| q3 speculates s=FAR.1
| q4 asserts s=FAR.3

[c5 According to] [SUR.1 a survey by the Gokhale trust], [w5 one household in four in the district owes more than it earns in a year].
[MON.1 Moneylenders] are the only business that never has a dry spell, and on [d6 Sunday] [POL.1 police] [e1 arrested] [LEN.1 two of them] for seizing a widow's pump set.
| d6 2019-04-21
| q5 asserts s=SUR.1
| e1 COERCE/arrest a=POL.1 r=LEN.1 t=d6 C=crime

The election has brought helicopters but not, so far, water.
[BJP.1 The ruling party's candidate], [BJP.2 Meera Deshpande], [e3+c6 promised] [w6 a loan waiver "within ten days" of victory]; [CON.1 her Congress rival], [CON.2 Vinayak Thorat], [e4+c7 dismissed] it [w7 as a fraud] and [e5+c8 pledged] [w8 the same thing within five].
| q6 promises s=BJP.2
| q7 accuses s=CON.2
| q8 promises s=CON.2
| e3 AGREE a=BJP.2 C=election,economic
| e4 ACCUSE/disapprove a=CON.2 r=BJP.2 C=election,economic
| e5 AGREE a=CON.2 C=election,economic
| o1 promise e3
| o2 promise e5

Whoever wins, [COL.1 the district collector] has already [e6 ordered] [TAN.1 tanker owners] to [e7 hand over] their lorries from [d7 1 May], and [e8 posted] [CON3.1 constables] at eleven wells where [VIL.1 neighbours] came to blows over turns at the rope.
Mango growers in [RAT Ratnagiri], by contrast, report the best fruit in a decade.
| d7 2019-05-01..
| e6 REQUEST/assist a=COL.1 r=TAN.1 D=- C=natural_resource
| o3 request e6
| e7 AID hypothetical a=TAN.1 t=d7 C=natural_resource
| e8 MOBILIZE/police a=COL.1 D=- C=natural_resource
| span x at="to blows"#1
| @NAG place IND "Nagpur" city
| @IMD body IND GOV "India Meteorological Department"
| @VID place IND "Vidarbha" region
| @YAV place IND "Yavatmal" city
| @FAR person IND AGR "Sudhakar Kale"
| @SUR other IND - "survey by the Gokhale trust"
| @MON public IND BUS "moneylenders"
| @POL body IND COP "police"
| @LEN public IND CRM "two moneylenders"
| @BJP person IND PTY,GOV "Meera Deshpande" office="candidate"
| @CON person IND PTY,OPP "Vinayak Thorat" office="candidate"
| @COL office IND GOV "district collector"
| @TAN public IND BUS "tanker owners"
| @CON3 office IND COP "constables"
| @VIL public IND CVL "neighbours"
| @RAT place IND "Ratnagiri" city

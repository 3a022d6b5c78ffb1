# id: quiet/006-derby-fire
# publisher: Tribuna do Sul
# language: en
# published: 2018-09-11

Gaucho derby: late strike sinks Inter under a hail of whistles

A single shot decided a battle of attrition in [POA Porto Alegre] on [d1 Sunday], and [JUN.1 Junior Bressan], who fired it from thirty yards, [c1 admitted] [w1 [JUN.2 he] had been aiming at somebody else].
[GRE.1 Gremio] had not won at [BEI the Beira-Rio] since [d2 2014].
| d1 2018-09-09
| d2 2014
| q1 asserts s=JUN.1

For an hour [INT.1 the hosts] attacked in waves and [GRE.2 the visitors] defended like besieged villagers, with [GOA.1 goalkeeper Anderson Lutz] beating away everything that came near.
Then [INT.2 they] ran out of ammunition.
[w2 "[INT.3 We] laid siege, [INT.4 we] bombarded, [INT.5 we] forgot to score,"] [c2 said] [COA.1 coach Evandro Pasquali], whose contract expires in [d3 December] and who blamed nobody but [COA.2 himself].
| d3 2018-12
| q2 asserts s=COA.1

The trouble came afterwards and elsewhere.
At [AZE the Azenha bus terminal] [POL.1 military police] [e1 fired] rubber bullets at [FAN.1 some 200 fans] who had been [e2 smashing] shop windows, and [e3 arrested] [n1 31] of [FAN.2 them]; [w4 nobody was badly hurt], [BRI.1 the brigade] [c4 said].
| n1 arrested 31
| q4 asserts s=BRI.1
| e1 ASSAULT/crowd-control a=POL.1 r=FAN.1 p=AZE D=2018-09-09/inferred C=crime
| e2 PROTEST/riot a=FAN.1 p=AZE D=2018-09-09/inferred C=crime
| e3 COERCE/arrest a=POL.1 r=FAN.2 p=AZE n=n1 D=2018-09-09/inferred C=crime

[FED.1 The state federation], which fined both clubs after [d4 last season]'s flares, [c5 says] [w5 it will wait for the referee's report].
[PRO.1 State prosecutor Lia Fontanive] will not: on [d5 Monday] [PRO.2 she] [e4 opened] an inquiry into two supporters' clubs and [e5+c6 asked] [JUDG a judge] [w6 to [e6 bar] [CLU.1 their members] from every ground in [RS Rio Grande do Sul] until [d6 January]].
| d4 2017
| d5 2018-09-10
| d6 ..2019-01
| q5 asserts s=FED.1
| q6 demands s=PRO.2
| e4 ACCUSE/investigate a=PRO.2 r=CLUBS t=d5 C=legal,crime
| e5 REQUEST a=PRO.2 r=JUDG t=d5 C=legal,crime
| e6 COERCE/restrict hypothetical a=JUDG r=CLU.1 p=RS t=d6 C=legal
| o1 demand e5
| @CLUBS group BRA SOC "two supporters' clubs"
| span CLUBS at="two supporters' clubs"#1

[INT Inter] visit [SAN Santos] on [d7 Saturday] without three suspended defenders; [GRE Gremio], leaders by a point, rest.
| d7 2018-09-15
| @POA place BRA "Porto Alegre" city
| @JUN person BRA UNK "Junior Bressan"
| @GRE group BRA - "Gremio"
| @INT group BRA - "Internacional"
| @BEI place BRA "Beira-Rio" exact
| @GOA person BRA UNK "Anderson Lutz" office="goalkeeper"
| @COA person BRA UNK "Evandro Pasquali" office="coach"
| @AZE place BRA "Azenha bus terminal" exact
| @POL body BRA COP "military police"
| @FAN public BRA CVL "fans"
| @BRI body BRA COP "brigade"
| @FED group BRA - "state federation"
| @PRO person BRA JUD "Lia Fontanive" office="state prosecutor"
| @JUDG office BRA JUD "judge"
| @CLU public BRA CVL "members of the supporters' clubs"
| @RS place BRA "Rio Grande do Sul" province
| @SAN group BRA - "Santos"

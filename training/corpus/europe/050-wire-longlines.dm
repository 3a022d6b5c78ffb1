# id: europe/050-wire-longlines
# publisher: European Affairs Cable
# language: en
# published: 2014-07-24

[EU.11 Ministers of the European Union], who in [d1 March] had [e1 brushed off] a [UKR~ Ukrainian] [e18 plea] for an arms [e19 embargo], [e3 agreed] in [BRU Brussels] on [d2 Tuesday] to [e4 draft] one within a week, [DUTCHM the [NLD~ Dutch] foreign minister], [DUTCHM.12 Ruben Hofstra], having [e5+c1 urged] [EU.12 colleagues] [w1 "to look the families in the face"].
| @EU state EUR - "European Union"
| @UKR state UKR GOV "Ukraine"
| @BRU place BEL "Brussels" city
| @DUTCHM person NLD GOV "Ruben Hofstra" office="foreign minister"
| @NLD state NLD GOV "Netherlands"
| d1 2014-03
| d2 2014-07-22
| q1 demands s=DUTCHM.12
| e1 REJECT/assist a=EU.11 r=UKR t=d1 C=diplomatic
| e3 AGREE a=EU.11 p=BRU t=d2 C=economic
| e4 SANCTION/discontinue planned a=EU.11 C=economic
| e5 REQUEST/assist a=DUTCHM.12 r=EU.12 D=2014-07-22/inferred C=diplomatic
| o5 demand e5
| o1 promise e3
| e18 REQUEST/change a=UKR r=EU.11 D=-
| o6 demand e18 refused closed=e1
| e19 SANCTION/discontinue hypothetical a=EU.11
| answers e1 e18

The Boeing with 298 people aboard was brought down by a missile [BARACK US President Nathan Caldwell] [c2 says] [w2 was [e6 fired] from land that [SEP separatists] hold], [w3 a charge] [RUSMODM [RUS~ Russian] generals] [c3 contested] at length with slides.
| @BARACK person USA GOV "Nathan Caldwell" office="president"
| @RUSMODM office RUS MIL "Russian generals"
| @RUS state RUS GOV "Russia"
| @SEP group UKR REB,PRE "separatists"
| q2 asserts s=BARACK
| q3 denies s=RUSMODM
| e6 ASSAULT/heavy-weapons a=SEP D=- C=terrorism
| denies q3 e6

[BANKE The European Bank], which has [e8 lent] [RUS.31 Russia] 1.5 billion euros since [d3 January], is [e9+c4 asked] [w4 to [e10 freeze] new loans until [RUS.32 Moscow] has [e11 opened] the [CRASH crash site]].
| @BANKE company EUR - "European Bank"
| @CRASH place UKR "crash site" exact
| d3 2014-01..
| q4 demands
| e8 AID a=BANKE r=RUS.31 t=d3 C=economic
| e9 REQUEST/change r=BANKE C=economic
| e10 SANCTION/discontinue hypothetical a=BANKE r=RUS.31 C=economic
| e11 RETREAT/access hypothetical a=RUS.32 p=CRASH
| o2 demand e9

If [EUR2 Brussels] were to [e12 bar] [SBER Sberbank] from the London market, [SHUV Russian deputy premier Lev Khitrov] [c5 warned], [w5 [RUS.41 Moscow] might [e13 close] [RUSA its Siberian corridor] to [LUFT Lufthansa] and [BAWAY British Airways]].
| @EUR2 state EUR - "European Union (Brussels)"
| @SBER company RUS BUS "Sberbank"
| @SHUV person RUS GOV "Lev Khitrov"
| @RUSA place RUS "Siberian corridor" region
| @LUFT company DEU BUS "Lufthansa"
| @BAWAY company GBR BUS "British Airways"
| q5 threatens s=SHUV
| e14 THREATEN/restrict a=SHUV r=LUFT,BAWAY C=economic
| span e14 at="warned"#1
| e12 SANCTION/discontinue hypothetical a=EUR2 r=SBER C=economic
| e13 COERCE/restrict hypothetical a=RUS.41 r=LUFT,BAWAY C=economic
| o3 threat e14

In [HELS Helsinki], [TRU Finns Party youth leader Sampo Kivi] [c6 suspects] [w6 that the [e15 jamming] of pilots' signals near [LAPP Lappeenranta], denied by [STAT the coastguard on both sides], is a [RUS~.51 Russian] trial run].
| @HELS place FIN "Helsinki" city
| @TRU person FIN PTY,OPP "Sampo Kivi" office="youth leader"
| @LAPP place FIN "Lappeenranta" city
| @STAT office - COP "coastguards"
| span c7 at="denied"#1
| q6 speculates s=TRU
| q7 denies s=STAT
| span w7 at="the jamming of pilots' signals near Lappeenranta"#1
| e15 COERCE/cyber possible a=RUS.51 p=LAPP C=cyber
| denies q7 e15

A reporter's handbook in [STO Stockholm] says a wire sentence should never run beyond forty words.
| @STO place SWE "Stockholm" city
| @HANDB other SWE - "handbook"
| span HANDB at="A reporter's handbook"#1
| span c8 at="says"#1
| span w8 at="a wire sentence should never run beyond forty words"#1
| q8 asserts s=HANDB

On [d4 Sunday] Orthodox monks will [e16 picket] the theatre in [MIN Minsk], unless the bishop [e17 forbids] it, but the soprano [c9 vows] [w9 to sing whatever the candles do].
| @MIN place BLR "Minsk" city
| @MONKS public BLR REL "Orthodox monks"
| @BISH office BLR REL "bishop"
| @SOP public BLR CVL "soprano"
| span MONKS at="Orthodox monks"#1
| span BISH at="the bishop"#1
| span SOP at="the soprano"#1
| d4 2014-07-27
| q9 promises s=SOP
| e16 PROTEST/demo planned a=MONKS p=MIN t=d4 C=religion_ethnicity
| e17 COERCE/restrict hypothetical a=BISH r=MONKS C=religion_ethnicity
| o4 scheduled e16 due=2014-07-27

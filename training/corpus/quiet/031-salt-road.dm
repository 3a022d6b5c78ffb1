# id: quiet/031-salt-road
# publisher: Sahara Heritage Magazine
# language: en
# published: 2009-09-17

The road that salt built

Long before there were lorries there were camels, and before the camels, [HIS.1 historians of [AIR the Aïr]] [c1 suspect], [w1 there was nothing at all but a rumour of white stone].
[AGA Agadez] grew up where the tracks crossed, was made the seat of a sultan in [d1 1449] and for three centuries taxed everything that moved.
| d1 1449
| q1 asserts s=HIS.1

The minaret, a hedgehog of mud and timber, has been rebuilt so often that no beam in it is older than [d2 1844].
[MAN.1 The guide], [MAN.2 Ghoumour ag Attaher], [c2 says] [w2 it has withstood two sieges, eleven earthquakes and a film crew].
| d2 1844
| q2 asserts s=MAN.2

[w3 "The caravan is an army that has decided to trade instead,"] [c3 wrote] [BAR.1 the explorer Heinrich Lotz], who passed in [d3 1850], bargained badly and was robbed of a sextant.
His notebooks are kept in [HAM Hamburg].
| d3 1850
| q3 asserts s=BAR.1

By the time the [FRA~ French] came the salt was losing its war with the sea, which made it cheaper.
A school opened, then a prison, then an airstrip.
Uranium, found in [d4 1957], paid for the tarmac.
| d4 1957

Visitors have been rare since [d5 2007], when [MNJ.1 Tuareg rebels] [x took up arms] again, [e2 mined] the road to [ARL Arlit] and [e3 captured] [SOL.1 [n1 seventy] soldiers] in a single night.
[LIB.1 Libya] has since hosted [e4 talks] between [BOTH.1 the two sides]; [NIA.1 Niamey] [c4 hopes] [w4 [MNJ.2 the fighters] will [e5 hand in] their guns before the dates are ripe].
| d5 2007..
| n1 abducted 70
| q4 speculates s=NIA.1
| e2 ASSAULT/explosives a=MNJ.1 p=ARL D=2007/stated C=military
| e3 ASSAULT/abduct a=MNJ.1 r=SOL.1 n=n1 D=2007/stated C=military
| e4 CONSULT/third-party a=BOTH.1 r=LIB.1 D=2007../inferred C=diplomatic
| e5 RETREAT/disarm planned a=MNJ.2

[SUL.1 The sultan], who keeps eleven horses and no army, [e6 asked] [TOU.1 tour operators] in [PAR Paris] [d6 last month] to come back, and has had no answer.
| d6 2009-08
| e6 REQUEST a=SUL.1 r=TOU.1 t=d6
| o1 request e6
| @HIS public - EDU "historians of the Aïr"
| @AIR place NER "Aïr" region
| @AGA place NER "Agadez" city
| @MAN person NER BUS "Ghoumour ag Attaher" office="guide"
| @BAR person DEU EDU "Heinrich Lotz" office="explorer"
| @HAM place DEU "Hamburg" city
| @FRA state FRA GOV "France"
| @MNJ group NER REB "Tuareg rebels"
| @ARL place NER "Arlit" city
| @SOL body NER MIL "seventy soldiers"
| @LIB state LBY GOV "Libya"
| @NIA state NER GOV "Niamey"
| @BOTH group NER - "the two sides"
| @SUL office NER GOV "sultan of Agadez"
| @TOU company FRA BUS "tour operators in Paris"
| @PAR place FRA "Paris" city

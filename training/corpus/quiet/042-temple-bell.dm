# id: quiet/042-temple-bell
# publisher: Kandy Sunday Mirror
# language: en
# published: 2024-04-03

A bell for Mihintale, cast from bullets and brass taps

The bell weighs four tonnes, cost nothing and was paid for by nobody in particular.
Over two years [PIL.1 pilgrims] dropped keys, taps, school medals and spent cartridges into a bin by the temple gate, and on [d1 Sunday] the metal was poured in front of [ABB.1 the abbot], [ABB.2 the Venerable Wimaladhamma], who [c1 said] [w1 [ABB.3 he] had been praying for fine weather and got it].
| d1 2024-03-31
| q1 asserts s=ABB.2

[w2 "A cartridge that has rung twice is ashamed of the first time,"] [ABB.4 he] [c2 told] the crowd, which included [SOL.1 a retired colonel] who had [c3 thought] [w3 the whole idea unserious] until [SOL.2 he] saw the mould.
[w4 The note is a fifth too high], [FOU.1 the founder] [c4 thinks].
| q2 asserts s=ABB.4
| q3 asserts s=SOL.1
| q4 asserts s=FOU.1

Donations are not always welcome.
In [d2 January] [MON.1 monks] of the same order [e1 turned down] [n1 20 million rupees] from [BET.1 a betting company], and in [d3 February] [ABB.5 the abbot] [e2 refused] to [e3 bless] an army recruiting stall, [c5 saying] [w5 that merit cannot be drafted].
| d2 2024-01
| d3 2024-02
| n1 money 20000000 LKR
| q5 denies s=ABB.5
| e1 REJECT/assist a=MON.1 r=BET.1 n=n1 t=d2 C=religion_ethnicity
| e2 REJECT/assist a=ABB.5 t=d3 C=religion_ethnicity
| e3 SUPPORT denied a=ABB.5 C=religion_ethnicity

The order's relations with the mosque at [ANU Anuradhapura], three miles off, are warm: the same well serves both, and their cooks exchange recipes.
They were not always so.
[BBS.1 A hardline group] [e4 burned] [MOS the mosque]'s gate in [d4 June 2014], [POL.1 the police] [e5 arrested] [TWO.1 [n2 two]] and let [TWO.2 them] [e6 go], and [JAM.1 the imam] [c6 remembers] [w6 that it was [MON.2 the monks] who [e7 stood] guard for a week].
| d4 2014-06
| n2 arrested 2
| q6 asserts s=JAM.1
| e4 ASSAULT/destroy a=BBS.1 r=MOS t=d4 C=religion_ethnicity
| e5 COERCE/arrest a=POL.1 r=TWO.1 n=n2 D=2014-06/inferred C=religion_ethnicity
| e6 RETREAT/release a=POL.1 r=TWO.2 D=2014-06/inferred C=religion_ethnicity
| e7 AID a=MON.2 D=2014-06/inferred C=religion_ethnicity
| @MOS group LKA REL "the mosque"
| @TWO public LKA CRM "two arrested men"

[PRE.1 The president], whom [MON.3 the monks] have [e8 invited] to ring the bell at Vesak, has not said whether [PRE.2 he] will come.
| e8 AGREE a=MON.3 r=PRE.1 D=- C=religion_ethnicity
| o1 invitation e8
| @PIL public LKA CVL "pilgrims"
| @ABB person LKA REL "Wimaladhamma" office="abbot"
| @SOL public LKA ELI "retired colonel"
| @FOU public LKA BUS "bell founder"
| @MON public LKA REL "monks"
| @BET company - BUS "betting company"
| @ANU place LKA "Anuradhapura" city
| @BBS group LKA SOC "hardline group"
| @POL body LKA COP "police"
| @JAM public LKA REL "imam"
| @PRE office LKA GOV "president"

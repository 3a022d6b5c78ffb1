# id: chancelleries/033-ulaanbaatar-neighbours
# publisher: Inner Asia Quarterly
# title: Third neighbours and a long fence
# language: en
# published: 2019-11-08

Third neighbours and a long fence

[MNG Mongolia] has two neighbours and talks mainly about the third.
The phrase, which diplomats at [UB Ulaanbaatar] use of [USA the United States], [JPN Japan], [KOR South Korea], [IND India] and anyone else who will answer the telephone, was coined by a visiting American in [d1 1990] and has been official doctrine since [d2 2010].
| d1 1990
| d2 2010..

Nine-tenths of what the country sells goes south, to [CHN China]; nearly all the petrol it burns comes north to south, from [RUS Russia].
Trade with the third neighbours is a trickle of cashmere.
A cooperation agreement with [EU the European Union] exists, and a partnership with [NATO NATO], and an embassy of almost everybody in a row of villas by the river.

Friendship with [IND Delhi] is of a spiritual kind.
When [DL.41 the Dalai Lama] last [e1 visited], in [d3 November 2016], [CHN.42 Beijing] [e2 closed] a crossing to ore lorries and [e3 put off] a loan, and within a month [MNGM the foreign minister of the day] had [e4+c1 promised] [w1 that [DL.42 the monk] would not be [e5 invited] again].
| d3 2016-11
| q1 promises s=MNGM
| e1 CONSULT/visit a=DL.41 t=d3 C=religion_ethnicity,diplomatic
| e2 COERCE/restrict a=CHN.42 D=2016-11/inferred C=economic,diplomatic
| e3 SANCTION/discontinue a=CHN.42 D=2016-11/inferred C=economic,diplomatic
| e4 CONCEDE a=MNGM r=CHN.42 D=2016-12/inferred C=diplomatic
| e5 AGREE denied r=DL.42 C=diplomatic
| causes e1 e2

Nobody speaks of it now.
[w2 "A small house between two large ones learns when to draw the curtain,"] [c2 says] [TSET Bat-Erdene Tsetseg], who was posted to both.
[MNGS Soldiers from the steppe] have served with [USA the Americans] in [AFG Afghanistan] and, in blue helmets, in [SSD South Sudan], where they are liked for their horses, of which they have none.
| q2 asserts s=TSET

The fence along the southern border is 4,700 kilometres long and is meant for gazelles and cattle thieves in equal measure.
A gas line from [SIB Siberia] might one day run beside it, if [RUS Moscow] and [CHN Beijing] ever [e6 agree] on a price, and [MNGP the president] [c3 believes] [w3 that the fees would pay for every kindergarten in the land].
There is as yet no contract, no route and no steel.
| q3 speculates s=MNGP
| e6 AGREE hypothetical a=RUS,CHN C=natural_resource,economic

| @MNG state MNG GOV "Mongolia"
| @UB place MNG "Ulaanbaatar" city
| @USA state USA GOV "United States"
| @JPN state JPN GOV "Japan"
| @KOR state KOR GOV "South Korea"
| @IND state IND GOV "India"
| @CHN state CHN GOV "China"
| @RUS state RUS GOV "Russia"
| @EU body EUR - "European Union"
| @NATO body IGO MIL "NATO"
| @DL person CHN REL "Dalai Lama"
| @MNGM office MNG GOV "foreign minister" office="foreign minister"
| @TSET person MNG ELI,GOV "Bat-Erdene Tsetseg"
| @MNGS body MNG MIL "Mongolian soldiers"
| @AFG place AFG "Afghanistan" country
| @SSD place SSD "South Sudan" country
| @SIB place RUS "Siberia" region
| @MNGP office MNG GOV "president" office="president"

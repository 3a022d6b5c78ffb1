# id: chancelleries/040-geneva-kitchen
# publisher: Lac Léman Gazette
# title: Strike a deal, catch fire: a week among delegates
# language: en
# published: 2012-10-11

Strike a deal, catch fire: a week among delegates

There was an attack on the buffet on [d1 Tuesday], and by two o'clock the salmon had surrendered.
Delegates to the conference on the labelling of cheese, who come to [GVA Geneva] every second October, had been bombarded with slides since breakfast.
| d1 2012-10-09

A kitchen fire on the ground floor was put out with a wet towel; a stockbroker at the next hotel, celebrating a deal, took the alarm for applause.
The lift is being investigated.
[SEC The secretary of the conference], a patient woman from [URY Uruguay], [c1 believes] [w1 that the charge of a telephone and the charge of a minister have this in common, that both run down by evening].
| q1 asserts s=SEC

On [d2 Wednesday], in the one hour that mattered, [ITA.41 Italy] [e1+c2 threatened] [w2 to [e2 walk out] unless [USAD.41 the American delegation] [e3 stopped] calling its product gorgonzola], and [USAD.42 the latter], amid laughter, [e4 conceded] the capital G.
[FRAD The French delegate] [e5 thanked] both; [NZLD.51 the New Zealander], who had [e6 blocked] the same sentence in [d3 2010], [e7 withdrew] [NZLD.52 her] objection; and at a quarter to six, before the interpreters turned into pumpkins, [ALL forty-one countries] [e8 signed].
| d2 2012-10-10
| d3 2010
| q2 threatens s=ITA.41
| e1 THREATEN/relations a=ITA.41 r=USAD.41 t=d2 C=economic
| e2 SANCTION/discontinue hypothetical a=ITA.41 C=economic
| e3 CONCEDE hypothetical a=USAD.41 C=economic
| e4 CONCEDE a=USAD.42 r=ITA.41 t=d2 C=economic
| e5 SUPPORT a=FRAD D=2012-10-10/inferred C=economic
| e6 REJECT/change a=NZLD.51 t=d3 C=economic
| e7 CONCEDE a=NZLD.51 D=2012-10-10/inferred C=economic
| e8 SUPPORT a=ALL D=2012-10-10/inferred C=economic
| answers e4 e1
| o1 threat e1 withdrawn closed=e4

The lake was flat, the fountain on.
A chess club meets under the plane trees in the Parc des Bastions, where two old men were at war and a third, being the smallest state, kept changing sides.

[w3 Cheese], as [SEC she] likes to [c3 say], [w3 is a bet on patience, and a treaty is another].
| q3 asserts s=SEC

| @GVA place CHE "Geneva" city
| @SEC office IGO - "secretary of the conference"
| @URY place URY "Uruguay" country
| @ITA state ITA GOV "Italy"
| @USAD office USA GOV "American delegation"
| @FRAD office FRA GOV "French delegate"
| @NZLD office NZL GOV "New Zealand delegate"
| @ALL state - GOV "forty-one countries"

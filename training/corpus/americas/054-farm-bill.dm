# id: americas/054-farm-bill
# publisher: Midland Farm Report
# language: en
# published: 2024-01-11

[DES DES MOINES] — [FARM.1 Lowell Andersen], who has milked cows since [d1 1978], [c1 doubts] [w1 that [CONG Congress] will pass a farm bill before the corn is in].
[w2 "The cows come home earlier than they do,"] [FARM.2 he] [c2 said].
| d1 1978..
| q1 speculates s=FARM.1
| q2 asserts s=FARM.2

[CHAIR.1 Senator Judith Amundsen], who runs the agriculture committee, [e1+c3 blamed] [HSE House Republicans] on [d2 Wednesday] [w3 for wanting to [e2 slash] food stamps].
Her House counterpart, [HSEC.1 Clay Durbin], [c4 believes] [w4 [CHAIR.2 she] could have a bill by [d3 Easter] if [CHAIR.3 she] [e3 dropped] the climate money], and [e4+c5 invited] [CHAIR.4 her] [w5 to [e5 lunch] in [LUB Lubbock]]; [CHAIR.5 she] has not replied.
| d2 2024-01-10
| d3 ..2024-04-01
| e1 ACCUSE/allege a=CHAIR.1 r=HSE t=d2 C=legislative,economic
| e2 SANCTION/discontinue hypothetical a=HSE C=economic
| e3 CONCEDE hypothetical a=CHAIR.3 r=HSEC.1 C=legislative
| e4 AGREE a=HSEC.1 r=CHAIR.4 D=2024-01-10/inferred C=legislative
| e5 CONSULT hypothetical a=CHAIR.4,HSEC.1 p=LUB C=legislative
| q3 accuses s=CHAIR.1
| q4 asserts s=HSEC.1
| q5 proposes s=HSEC.1
| o1 invitation e4 open

The last full farm bill was signed in [d4 2018]; it has been extended once already, like a lease on a barn nobody wants.
| d4 2018

[FB The Farm Bureau] [e7+c6 urged] [USDA.1 the secretary of agriculture] [w6 to [e8 release] storm aid that [CONG Congress] [e9 set aside] in [d5 December]], and [USDA.2 the secretary] [c7 promised] [w7 an answer "within the week"].
| d5 2023-12
| e7 REQUEST/assist a=FB r=USDA.1 C=economic,disasters
| e8 AID hypothetical a=USDA.1 C=disasters
| e9 AID planned a=CONG t=d5 C=disasters
| q6 demands s=FB
| q7 promises s=USDA.2
| o2 request e7 open

[GRASS Senator Ernst Holloway], who [c9 plans] [w9 to [x retire]], [c8 thinks] [w8 both parties would rather have the fight than the bill].

| @DES place USA "Des Moines" city
| @FARM person USA AGR "Lowell Andersen"
| @CHAIR person USA LEG "Judith Amundsen" office="Senator"
| @HSE office USA LEG "House Republicans"
| @HSEC person USA LEG "Clay Durbin"
| @LUB place USA "Lubbock" city
| @FB group USA AGR "Farm Bureau"
| @USDA office USA GOV "secretary of agriculture" office="secretary of agriculture"
| @CONG body USA LEG "Congress"
| @GRASS person USA LEG "Ernst Holloway" office="Senator"
| q8 speculates s=GRASS
| q9 promises s=GRASS

# id: crime-desk/002-kotor-clans
# publisher: Adriatic Courier
# title: Two clans, one bay: how Kotor's war travels
# language: en
# published: 2022-05-17

Two clans, one bay: how [KOTOR Kotor]'s war travels
| @KOTOR place MNE "Kotor" city

Cruise passengers who climb the walls of [KOTOR Kotor] for the view seldom learn that the two cafés facing each other below the clock tower belong to families who have not exchanged a word since [d1 2014].
In that year, [w1 200 kilograms of cocaine vanished from an apartment in [VAL Valencia]], [EUROPOL Europol analysts] [c1 believe], and a smuggling partnership as old as the town's marina split into the [SKA Škaljari] and [KAV Kavač] clans, each named after a suburb.
| @VAL place ESP "Valencia" city
| @EUROPOL office EUR COP "Europol analysts"
| @SKA group MNE CRM "Škaljari clan"
| @KAV group MNE CRM "Kavač clan"
| d1 2014
| q1 asserts s=EUROPOL

[n1 More than 50] people have been [e1 killed] since, in [BEL Belgrade], [ATH Athens], [VIE Vienna] and [IST Istanbul], often by men who flew in that morning on a budget airline.
[w2 Neither clan has more than eighty full members, and both depend on sailors, speedboat mechanics and lawyers who work for whoever pays], [c2 says] [BOJ Bojana Vukčević] of [MANS the Institute for Public Order], whose [d2 2021] study remains the best guide to the feud.
| @BEL place SRB "Belgrade" city
| @ATH place GRC "Athens" city
| @VIE place AUT "Vienna" city
| @IST place TUR "Istanbul" city
| @BOJ person MNE SOC "Bojana Vukčević"
| @MANS group MNE SOC "Institute for Public Order"
| d2 2021
| n1 killed 50..
| e1 ASSAULT/targeted p=BEL n=n1 D=2014../inferred C=crime
| q2 asserts s=BOJ

On [d3 Friday] [COURT the high court] in [POD Podgorica] [e2 acquitted] [RAD Radoman Perović], whom [PROS the special prosecutor] had [e3+c3 accused] [w3 of ordering the [e5 shooting] of [BOX a boxer] outside a gym in [BUDVA Budva]], because [WIT the only witness], a hairdresser, had withdrawn her statement.
| @COURT body MNE JUD "Podgorica high court"
| @POD place MNE "Podgorica" city
| @RAD person MNE CRM "Radoman Perović"
| @PROS office MNE JUD "special prosecutor"
| @BOX public MNE CVL "a boxer"
| @BUDVA place MNE "Budva" city
| @WIT public MNE CVL "the only witness"
| d3 2022-05-13
| e2 CONCEDE a=COURT r=RAD p=POD t=d3 C=crime,legal
| e3 ACCUSE/allege a=PROS r=RAD D=- C=crime,legal
| q3 accuses s=PROS
| e5 ASSAULT/firearms a=RAD r=BOX p=BUDVA D=- C=crime

[PROS.41 Special prosecutor Vesko Radulj] [c4 said] [w4 [PROS.42 he] would [e6 appeal]] and [e7+c5 asked] [PM.1 the prime minister] [w5 to [e8 protect] [n2 five] other witnesses], [w5 "while they still have voices"].
[PM.51 The premier], who [e9 came] to [LONDON London] on [d4 Monday] to [e10 meet] investors in a gas pipeline, had not answered by [d5 Tuesday].
| @PM office MNE GOV "prime minister of Montenegro"
| @LONDON place GBR "London" city
| d4 2022-05-16
| d5 2022-05-17
| n2 other 5
| q4 promises s=PROS.41
| q5 demands s=PROS.41
| e6 ACCUSE/allege planned a=PROS.42 C=legal
| e7 REQUEST/assist a=PROS.41 r=PM.1 C=legal
| e8 AID hypothetical a=PM.1 n=n2 C=legal
| e9 CONSULT/visit a=PM.51 p=LONDON t=d4 C=economic
| e10 CONSULT planned a=PM.51 D=2022-05-16/inferred C=economic
| o1 request e7 open

What worries detectives is less the men than the money.
Half the new apartments along the bay have never had a lamp lit in them; the firm that built the tallest block is owned by a pensioner who shares a surname, and a garage, with [KAV a Kavač lieutenant].
[w7 "A clan that only kills can be beaten,"] [c7 wrote] [BOJ Vukčević].
[w7 "A clan that builds has come to stay."]
| q7 asserts s=BOJ

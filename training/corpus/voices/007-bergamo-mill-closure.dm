# id: voices/007-bergamo-mill-closure
# publisher: Lombard Chronicle
# language: en
# published: 2015-10-02

When the looms stop: a valley argues with its owner

[w1 "They told us on a Friday, because on a Friday you cannot go anywhere,"] [c1 said] [PES Marisa Pesenti], who worked at the Valseriana mill for thirty-one years and still [c2 calls] it [w2 "ours"].
| q1 accuses s=PES
| q2 asserts s=PES

[OWN The owners], a family from [VER Verona] that bought the plant in [d1 2009], [c3 insist] [w3 they had no choice].
[LET A letter pinned to the gate] [c4 cites] [w4 energy prices, [CHN~ Chinese] yarn and "a market that no longer wishes to pay for quality"].
| d1 2009
| q3 denies s=OWN
| q4 asserts s=LET

[UNI The unions] [c5 call] that [w5 a fairy tale].
[BON Fausto Bonaldi], their spokesman, [c6 claims] [w6 that [OWN the family] [c7 never intended] [w7 to keep the looms running], only the brand, and that machines were being measured for export while [MAN managers] were still [e1+c8 promising] [w8 new hirings] in [d2 June]].
| d2 2015-06
| q5 accuses s=UNI
| q6 accuses s=BON
| q7 denies s=OWN
| q8 promises s=MAN
| e1 AGREE a=MAN t=d2 C=economic

[ZAN.41 Guido Zanetti], the chief executive, [c9 denied] on [d3 Thursday] evening [w9 that any machine had been sold], although [AGE a customs agent in [GEN Genoa]] [c10 told] [LOM this newspaper] [w10 that six crates from the mill had left for [IZM Izmir] on [d4 September 11]].
| d3 2015-10-01
| d4 2015-09-11
| q9 denies s=ZAN.41
| q10 asserts s=AGE
| denies q9 q6

[w11 "Crates,"] [ZAN he] [c11 repeated] when the date was read to him.
[w11 "Ask me about my debts instead."]
| q11 asserts s=ZAN

In [GAN Gandino], where the church clock was a gift of the first owner, [PRI.1 the parish priest], [PRI.2 Don Luca Rota], [c12 fears] [w12 the young will leave], [MAY the mayor] [c13 hopes] [w13 a buyer can be found] and [BAR the woman who keeps the bar] [c14 expects] [w14 the worst to be true, as it usually is].
| q12 speculates s=PRI.2
| q13 speculates s=MAY
| q14 speculates s=BAR

[c15 According to] [OFF.81 an official at [ROM the industry ministry]], [w15 [MIN the minister] has [e2 offered] to [e3 receive] [OWN the owners] and [UNI the unions] in [ROMA Rome] [d5 next week]]; [OFF.82 he] was careful to [c16 add] [w16 that "an offer is not a plan"].
| d5 2015-10-05..2015-10-12
| q15 asserts s=OFF.81
| q16 asserts s=OFF.82
| e2 AGREE a=MIN r=OWN,UNI C=economic
| e3 CONSULT/third-party hypothetical a=OWN,UNI r=MIN p=ROMA t=d5 C=economic
| o1 invitation e2 open

[w17 "I would like to believe in it,"] [PES Ms Pesenti] [c17 says], folding an apron she will not need.
[w17 "But [MIN.9 the minister] also [c18 said] [w18 the mill had a future], and he said it here, in the yard, with the band playing."]
| q17 asserts s=PES
| q18 asserts s=MIN.9

| @PES person ITA LAB "Marisa Pesenti"
| @OWN public ITA BUS "owners of the Valseriana mill"
| @VER place ITA "Verona" city
| @LET other ITA BUS "letter on the gate"
| @CHN state CHN GOV "China"
| @UNI group ITA LAB "unions"
| @BON person ITA LAB "Fausto Bonaldi" office="unions' spokesman"
| @MAN office ITA BUS "mill managers"
| @ZAN person ITA BUS "Guido Zanetti" office="chief executive"
| @AGE public ITA BUS "customs agent in Genoa"
| @GEN place ITA "Genoa" city
| @LOM company ITA JRN "Lombard Chronicle"
| @IZM place TUR "Izmir" city
| @GAN place ITA "Gandino" city
| @PRI person ITA REL "Luca Rota" office="parish priest"
| @MAY office ITA GOV "mayor of Gandino"
| @BAR public ITA CVL "woman who keeps the bar"
| @OFF office ITA GOV "official at the industry ministry"
| @ROM body ITA GOV "industry ministry"
| @MIN office ITA GOV "industry minister"
| @ROMA place ITA "Rome" city

# id: crime-desk/015-haiti-missionaries
# publisher: Caribbean Dispatch
# title: Gang frees two nuns, keeps bus driver; Haiti's bishops order schools shut
# language: en
# published: 2022-09-08

[GANG Gang] [e1 frees] [NUNS two nuns], keeps [DRIV bus driver]; [BISH Haiti's bishops] [e2 order] schools shut
| @GANG group HTI CRM "400 Mawozo"
| @NUNS public HTI REL "two nuns"
| @DRIV public HTI CVL "bus driver"
| @BISH office HTI REL "Haiti's bishops"
| e1 RETREAT/release a=GANG r=NUNS D=2022-09-07/inferred C=crime
| e2 PROTEST/strike planned a=BISH D=2022-09-07/inferred C=crime,religion_ethnicity

[GANG.11 Gunmen of [GANG.12 the 400 Mawozo gang]] on [d1 Wednesday] [e3 released] [NUNS two nuns] [e4 taken] [d2 last week] on the road to [GAN Ganthier], but are still [e5 holding] [DRIV their driver], for whom [GANG.13 they] [e6 demand] [n1 $200,000], [CONG the nuns' congregation] [c1 said].
| @GAN place HTI "Ganthier" city
| @CONG group HTI REL "nuns' congregation"
| d1 2022-09-07
| d2 2022-08-29..2022-09-05
| n1 money 200000 USD
| span w1 at="Gunmen of the 400 Mawozo gang on Wednesday released two nuns taken last week on the road to Ganthier, but are still holding their driver, for whom they demand $200,000"
| q1 asserts s=CONG
| e3 RETREAT/release a=GANG.11 r=NUNS t=d1 C=crime
| repeats e3 e1
| e4 ASSAULT/abduct a=GANG.11 r=NUNS p=GAN t=d2 C=crime
| e5 ASSAULT/abduct a=GANG.11 r=DRIV D=2022-08-29../inferred C=crime
| e6 REQUEST/assist a=GANG.13 n=n1 C=crime
| o1 request e6 open

[w2 "[CONG.2 We] have not [e7 paid] and [CONG.3 we] do not know why [NUNS.2 they] were [e8 let go],"] [SUP.1 the mother superior], [SUP.2 Sister Marie-Ange Dorvil], [c2 told] [RAD Radio Galaxie].
[SUP.3 She] [e9 thanked] [IMAM a Muslim shopkeeper] who, [SUP.4 she] [c4 said], [w4 "went up the hill alone with a bag of rice and came down with two women"].
| @SUP person HTI REL "Marie-Ange Dorvil" office="mother superior"
| @RAD company HTI JRN "Radio Galaxie"
| @IMAM public HTI BUS "Muslim shopkeeper"
| q2 denies s=SUP.2
| q4 asserts s=SUP.4
| e7 AID denied a=CONG.2 D=- C=crime
| e8 RETREAT/release r=NUNS.2 D=2022-09-07/inferred C=crime
| repeats e8 e1
| e9 SUPPORT a=SUP.3 r=IMAM

[BISH The bishops' conference], which had kept its 300 schools open through two earthquakes, [c5 ordered] [w5 them [e11 closed] from [d3 Monday] "until a child can cross a street"].
[UN The United Nations] [c6 counts] [w6 [n2 1,211] [e12 kidnappings] in the past twelve months], and [EXP its experts] [c7 expect] [w7 more when the rains end].
| @UN body UNO - "United Nations"
| @EXP office UNO - "UN experts"
| d3 2022-09-12
| n2 abducted 1211
| q5 demands s=BISH
| e11 PROTEST/strike planned a=BISH t=d3 C=crime
| repeats e11 e2
| q6 asserts s=UN
| e12 ASSAULT/abduct n=n2 D=2021-09..2022-09-08/stated C=crime
| q7 speculates s=EXP

Kidnapping here has office hours.
Victims describe receipts, shift changes, a cook; one engineer was allowed to telephone his bank to raise the limit on his card, and another, released at night, was given the taxi fare.
It is a business of small sums and large numbers, run from unfinished houses by boys who were not born when [ARI President Arion] fell.
| @ARI person HTI ELI "Arion" office="former president"

[PM.1 Prime Minister Pradel], whom [CANA Canada] has [e13 given] [n3 eighteen] armoured cars but who has [e14 asked] in vain for foreign troops, [c8 said] [w8 [POL the police] would [e15 go into] [CROIX Croix-des-Bouquets] "soon"].
[GANGL.1 The gang's leader], [GANGL.2 Lanmò], answered on video by [e16+c9 promising] [w9 to [e17 burn] the first car and marry the second].
| @PM person HTI GOV "Pradel" office="prime minister"
| @CANA state CAN GOV "Canada"
| @POL body HTI COP "Haitian police"
| @CROIX place HTI "Croix-des-Bouquets" city
| @GANGL person HTI CRM "Lanmò" office="gang leader"
| n3 other 18
| q8 promises s=PM.1
| q9 threatens s=GANGL.2
| e13 AID a=CANA r=PM.1 n=n3 D=- C=military
| e14 REQUEST/assist a=PM.1 D=- C=military
| e15 MOBILIZE/police planned a=POL p=CROIX C=crime
| e16 THREATEN/violence a=GANGL.2 C=crime
| e17 ASSAULT/destroy hypothetical a=GANGL.2 C=crime
| o4 scheduled e2 open due=2022-09-12
| o2 request e14 refused
| o3 threat e16 open

# id: crime-desk/030-golden-triangle
# publisher: Mekong Observer
# title: Meth is cheaper than beer in the Golden Triangle, and nobody is fighting over it
# language: en
# published: 2021-08-12

Meth is cheaper than beer in [GT the Golden Triangle], and nobody is fighting over it
| @GT place - "Golden Triangle" region

A tablet of yaba, pink, vanilla-scented and stamped with the letters WY, costs twenty baht in [CHI Chiang Rai] when bought by the bag.
Ten years ago it cost two hundred.
Economists would call this a triumph of supply: the laboratories on [SHAN the Shan hills] of [MYA@ Myanmar] no longer boil what [CHE Chinese chemists] used to smuggle but make their own precursors out of chemicals no treaty lists.
| @CHI place THA "Chiang Rai" city
| @SHAN place MMR "Shan hills" region
| @MYA state MMR GOV "Myanmar"
| @CHE public CHN CRM "Chinese chemists"

They stand on land held by militias that are allied to [TAT the army], or are not, according to the week, and that take a cut of everything, teak and tin included.
[SAM Sam Gor], the syndicate of Cantonese and Macanese investors [c10 said] [w10 to [e1 fund] the largest of them], has been called a cartel, but the word misleads.
It has no territory and no song; it guarantees lost shipments, like a good shop, and replaces them free of charge.
| q10 asserts
| e1 AID possible a=SAM D=- C=illegal_drugs
| @TAT body MMR MIL "Myanmar army"
| @SAM group IMG CRM "Sam Gor"

[THAI.1 Thai soldiers] [e2 shot dead] [CAR [n1 fifteen] porters] in rucksacks at [FANG Fang] on [d1 Monday night] and [e3 recovered] [n2 2.8 million] pills, [THAI.2 the Pha Muang Task Force] [c1 said]; [w2 the dead, mostly Lahu teenagers, were carrying for wages and had no guns], [HEAD their village headman] [c2 insists].
[w3 Seven pistols lay beside them], [THAI.3 the army] [c3 answered], and produced a photograph.
| @THAI body THA MIL "Pha Muang Task Force"
| @CAR public MMR CRM "porters"
| @FANG place THA "Fang" city
| @HEAD office MMR CVL "village headman"
| d1 2021-08-09
| n1 killed 15
| n2 seized 2800000
| span w1 at="Thai soldiers shot dead fifteen porters in rucksacks at Fang on Monday night and recovered 2.8 million pills"
| q1 asserts s=THAI.2
| q2 denies s=HEAD
| q3 asserts s=THAI.3
| e2 ASSAULT/firearms a=THAI.1 r=CAR p=FANG t=d1 n=n1 C=illegal_drugs
| e3 COERCE/seize a=THAI.1 r=CAR p=FANG t=d1 n=n2 C=illegal_drugs

[MIN.1 Thailand's justice minister], [MIN.2 Anucha Wongsawat], [e9 flies] to [VTE Vientiane] on [d2 Friday] to [e4+c11 propose] [w11 that [LAO Laos], [CHN.1 China] and [MYAG.1 the junta in [NAY Naypyidaw]] [e5 share] radar pictures of the river], a plan [CHN.2 Beijing] is [c8 thought] [w8 to [e6 back]].
[w6 [MYAG.2 The junta] will [e7 agree] to anything and do nothing], [CUS a retired customs officer] [c6 predicted].
[MIN.3 Mr Anucha] once [c7 promised] [w7 to legalise the stuff, "since it is already free"].
| @MIN person THA GOV "Anucha Wongsawat" office="justice minister"
| @VTE place LAO "Vientiane" city
| @LAO state LAO GOV "Laos"
| @CHN state CHN GOV "China"
| @MYAG body MMR GOV,MIL "junta"
| @NAY place MMR "Naypyidaw" city
| @CUS public THA ELI "retired customs officer"
| d2 2021-08-13
| e9 CONSULT/visit planned a=MIN.2 p=VTE t=d2 C=illegal_drugs
| e4 AGREE planned a=MIN.2 r=LAO,CHN.1,MYAG.1 p=VTE t=d2 C=illegal_drugs
| e5 COOPERATE hypothetical a=LAO,CHN.1,MYAG.1 C=illegal_drugs,intelligence
| e6 SUPPORT possible a=CHN.2 C=illegal_drugs
| e7 AGREE planned a=MYAG.2 C=illegal_drugs
| q6 speculates s=CUS
| q7 promises s=MIN.3
| q11 proposes s=MIN.2
| q8 asserts
| o1 scheduled e9 open due=2021-08-13

Opium, meanwhile, has become an old man's crop.
[w9 The poppy area has shrunk to a fifth of what it was in [d3 1996]], [UN the UN drugs office] [c9 estimates], not because anyone [e10 burned] it but because a hectare of garlic pays better.
| @UN body UNO - "UN drugs office"
| d3 1996
| q9 speculates s=UN
| e10 ASSAULT/destroy denied C=illegal_drugs

# id: europe/041-state-media-astana
# publisher: Steppe Information Agency
# language: en
# published: 2018-11-27

[NAZ Leader of the Nation] [e1 receives] head of [SCO Shanghai organisation]
| @NAZ person KAZ GOV "Askar Bekturov" office="president"
| @SCO body IGO - "Shanghai Cooperation Organisation"
| @ALIM person IGO - "Jamshed Nurov" office="secretary-general"
| span ALIM at="head of Shanghai organisation"#1
| e1 CONSULT/visit a=ALIM r=NAZ D=2018-11-27/inferred C=diplomatic

[AST ASTANA] - [NAZ The President of the Republic of Kazakhstan] [e2 met] [ALIM Jamshed Nurov], Secretary-General of [SCO the Shanghai Cooperation Organisation], in the [AKOR Akorda residence] [d1 today].
| @AST place KAZ "Astana" city
| d1 2018-11-27
| e2 CONSULT/visit a=ALIM r=NAZ p=AKOR t=d1 C=diplomatic
| repeats e2 e1

[NAZ The Head of State] [e3 expressed gratitude] to [ALIM the guest] for fruitful work and [c1 stressed] [w1 that [SCO the organisation] is a pillar of peace].
| q1 asserts s=NAZ
| e3 SUPPORT a=NAZ r=ALIM C=diplomatic

During the conversation the sides [e4 exchanged views] on transit corridors, and [ALIM Mr Nurov] conveyed an [e6 invitation] to [NAZ.42 the Head of State] to [e7 attend] the [d2 2019] summit in [BIS Bishkek].
| @SIDES person - GOV "the sides"
| span SIDES at="the sides"#1
| @BIS place KGZ "Bishkek" city
| d2 2019
| e4 CONSULT a=SIDES C=economic
| e6 AGREE a=ALIM r=NAZ.42 C=diplomatic
| e7 CONSULT/multilateral hypothetical a=NAZ.42 p=BIS t=d2 C=diplomatic
| span c2 at="invitation"#1
| span w2 at="to attend the 2019 summit in Bishkek"#1
| q2 proposes s=ALIM
| o1 invitation e6 met closed=e8

[NAZ The President] [e8 accepted] it with pleasure.
| e8 AGREE a=NAZ
| answers e8 e6

[EMOM Davlat Sharifzoda], President of [TAJ Tajikistan], had also [e9 congratulated] [NAZ the Kazakh leader] by telephone on the Day of the First President.
| @EMOM person TJK GOV "Davlat Sharifzoda" office="president"
| @TAJ state TJK GOV "Tajikistan"
| e9 CONSULT/phone a=EMOM,NAZ C=diplomatic

Under the signed programme, [FIV [n1 350] young specialists] from member states will be [e10 trained] free of charge at [ALM Almaty] universities by [d3 2020].
| @FIV public - EDU "young specialists"
| @ALM place KAZ "Almaty" city
| n1 other 350
| d3 ..2021
| e10 AID planned r=FIV p=ALM t=d3 n=n1 C=economic

Journalists were not [e11 admitted].
| @JOURN public KAZ JRN "journalists"
| span JOURN at="Journalists"
| e11 RETREAT/access denied r=JOURN

[PART Participants of the meeting] tasted horse sausage and autumn apples of the Aport sort.
| @PART public - - "participants of the meeting"
| @AKOR place KAZ "Akorda residence" exact

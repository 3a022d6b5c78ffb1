# id: knots/003-islamabad-dharna
# publisher: The Margalla Review
# title: The march that nobody ordered and everybody led
# language: en
# published: 2022-06-03

The march that nobody ordered and everybody led

[BIL.1 Bilawal Khosa], the former provincial minister who [e1 led] the march on [ISL the capital], whose [MARS.1 followers] [RAN.1 Rangers] [e2 tear-gassed] at [ATT the Attock bridge], and whom [CRT.1 the Supreme Court] had [e3+c2 ordered] [w2 not to [e4 enter] [RED the Red Zone]], [c1 insists] [w1 that it was [MIN.1 the interior minister] who first [e5 broke] the agreement].
| q1 asserts s=BIL.1
| q2 demands s=CRT.1
| e1 PROTEST/demo a=BIL.1 p=ISL D=-
| e2 ASSAULT/crowd-control a=RAN.1 r=MARS.1 p=ATT D=- C=repression
| e3 COERCE/restrict a=CRT.1 r=BIL.1 D=- C=legal
| e4 PROTEST/demo hypothetical a=BIL.1 p=RED
| e5 SANCTION/discontinue a=MIN.1 r=BIL.1 D=-

That agreement, signed, it turns out, by a deputy commissioner and a cousin, [e6 let] [MARS.2 the marchers] as far as the cattle market, where the attendants are still paid less than the men who weigh the goats.
| e6 RETREAT/access r=MARS.2 D=-

[POL.1 Police], who had been [e7 pelted] with stones since dawn and [n1 forty] of whom were [e8 hurt], and [RAN.2 the Rangers], who had not, [e9 charged] [MARS.3 the crowd] together at four; by five [MARS.4 it] had [e10 burned] [n2 eleven] police motorcycles and the charge had become a [x retreat].
| n1 injured 40
| n2 other 11 motorcycles
| e7 PROTEST/riot r=POL.1 D=-
| e8 ASSAULT r=POL.1 n=n1 D=-
| e9 ASSAULT/crowd-control a=POL.1,RAN.2 r=MARS.3 D=- C=repression
| e10 ASSAULT/destroy a=MARS.4 r=POL.1 n=n2 D=-

[CRT.2 The court], [e11 petitioned] by [BAR.1 the bar association] to [e12 restrain] [POL.2 the police] and by [GOV.1 the government] to [e13 restrain] [BIL.3 Mr Khosa], [e14 restrained] [BOTH both].
| span c3 at="petitioned"#1
| span w3 at="to restrain the police"#1
| span w3 at="to restrain Mr Khosa"#1
| q3 demands s=BAR.1
| e11 REQUEST a=BAR.1 r=CRT.2 D=- C=legal
| e12 COERCE/restrict hypothetical a=CRT.2 r=POL.2 C=legal
| e13 COERCE/restrict hypothetical a=CRT.2 r=BIL.3 C=legal
| e14 COERCE/restrict a=CRT.2 r=BOTH C=legal
| answers e14 e11
| o1 demand e11 met closed=e14

[w5 "[RAN.3 They] [e15 fired] on [BOYS boys] whom [MOT their mothers] had sent for bread,"] [BIL.4 he] [c5 said], [w6 a charge] that [LOD.1 the Rangers' spokesman], [LOD.2 Brigadier Asim Lodhi], [c6 denied] and that [EDH the ambulance service], whose drivers carried off [n3 six] [e17 wounded], would neither confirm nor dismiss.
| n3 injured 6
| q5 accuses s=BIL.4
| q6 denies s=LOD.2
| e15 ASSAULT/firearms a=RAN.3 r=BOYS D=- C=repression
| e17 ASSAULT n=n3 D=-
| denies q6 e15

[MIN.2 The interior minister], [c95 said] by [AID aides] [w95 to sleep with three telephones], answered none of them.
| q95 asserts s=AID

[IMR.1 The ousted premier] for whose sake all this was supposed to have been done spent the evening at a wedding in [LAH Lahore], where [IMR.2 he] danced, and [c9 promised] [w9 to [e18 lead] the next march] in person, [e19 inviting] [LAW lawyers], [STU students] and, to laughter, [ARM the army].
| q9 promises s=IMR.2
| e18 PROTEST/demo planned a=IMR.2
| e19 AGREE a=IMR.2 r=LAW,STU,ARM
| o2 invitation e19

| @BIL person PAK OPP,ELI "Bilawal Khosa" office="former provincial minister"
| @ISL place PAK "Islamabad" city
| @MARS public PAK CVL "marchers"
| @RAN body PAK COP "Rangers"
| @ATT place PAK "Attock bridge" exact
| @CRT body PAK JUD "Supreme Court"
| @RED place PAK "Red Zone" exact
| @MIN office PAK GOV "interior minister"
| @POL body PAK COP "police"
| @BAR body PAK JUD "bar association"
| @GOV body PAK GOV "government"
| @BOTH other PAK - "police and Khosa"
| @BOYS public PAK CVL "boys"
| @MOT public PAK CVL "mothers"
| @LOD person PAK COP "Asim Lodhi" office="Rangers' spokesman"
| @EDH body PAK MED "ambulance service"
| @AID office PAK GOV "aides"
| @IMR person PAK ELI,OPP "ousted premier"
| @LAH place PAK "Lahore" city
| @LAW public PAK JUD "lawyers"
| @STU public PAK EDU "students"
| @ARM body PAK MIL "army"

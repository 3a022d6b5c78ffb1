# id: crime-desk/016-medellin-office
# publisher: Cordillera Weekly
# title: The quiet accountants of Medellín
# language: en
# published: 2019-07-11

The quiet accountants of [MED Medellín]
| @MED place COL "Medellín" city

Nobody in the hillside district of [ROB Robledo] calls it extortion.
[COLL.1 The collector] comes on Fridays, wears an ironed shirt and gives each shopkeeper a numbered receipt for what [COLL.2 he] [c1 terms] [w1 the surveillance quota]; the lottery, the arepas, the gas cylinders and the three cable-television antennas on the roof all belong to the same invisible firm.
| @ROB place COL "Robledo" district
| @COLL public COL CRM "the collector"
| q1 asserts s=COLL.2

Some 350 such bands, 12,000 men in all, answer in the end to [OFI.1 the Office of Envigado], a federation founded by former errand boys of [PAB the cartel] that once [e13 bombed] airliners.
[w2 [OFI.2 It] has no boss since [d1 2012] but a board], [UNI researchers at [ANT the University of Antioquia]] [c2 believe], and the board dislikes noise: when [KIL.1 a young man] [e1 shot] [POLM a policeman] in [d2 May], [OFI.3 it] delivered [KIL.2 him], [e2 beaten], to [PRIEST a parish priest] with instructions to call a patrol.
| @OFI group COL CRM "Office of Envigado"
| @PAB group COL CRM "the old cartel"
| @UNI public COL EDU "researchers at the University of Antioquia"
| @ANT body COL EDU "University of Antioquia"
| @KIL public COL CRM "a young man"
| @POLM public COL COP "a policeman"
| @PRIEST office COL REL "parish priest"
| d1 2012..
| d2 2019-05
| q2 asserts s=UNI
| e13 ASSAULT/explosives a=PAB D=- C=crime
| e2 ASSAULT/beat a=OFI.3 r=KIL.2 D=2019-05/inferred C=crime
| e1 ASSAULT/firearms a=KIL.1 r=POLM t=d2 C=crime

That discipline is why the murder rate has fallen for six years, and why [MAY.1 Mayor Hernán Ocampo], who likes to take credit for it, changes the subject when the word "pact" comes up.
[w3 There was never a pact], [MAY.2 he] [c3 insisted] in an interview; [w3 "[MAY.3 I] do not [e4 sit down] with criminals, [MAY.4 I] build cable cars."]
[SECS Two former security secretaries], one of them now in prison for having [e5 sold] the plans of a [e6 raid], [c4 say] [w4 [INTM intermediaries] [e7 met] twice a year at a country club].
| @MAY person COL GOV "Hernán Ocampo" office="mayor of Medellín"
| @SECS office COL ELI "two former security secretaries"
| @INTM public COL - "intermediaries"
| q3 denies s=MAY.2
| q4 asserts s=SECS
| e4 CONSULT denied a=MAY.3 C=crime
| e5 COOPERATE a=SECS D=- C=corruption
| e6 COERCE/seize D=- C=crime
| e7 CONSULT a=INTM D=- C=crime,corruption
| denies q3 e7

[PETRO The national government] would [c5 like] [w5 to [e8 offer] [OFI the bands] reduced sentences in exchange for confessions]; [CON Congress], where [CONS.1 the Conservatives] [c6 suspect] [w6 a [e10 pardon] in disguise], has yet to debate it.
[w7 "If [OFI.4 they] [e12 surrender] the guns and keep the gas cylinders, what have [OLG.1 we] won?"] [c7 asked] [OLG.2 Olga Restrepo], whose greengrocer's shop has paid since [d3 2004].
| @PETRO body COL GOV "Colombian government"
| @CON body COL LEG "Congress"
| @CONS group COL PTY,OPP "Conservatives"
| @OLG person COL BUS "Olga Restrepo"
| d3 2004..
| q5 speculates s=PETRO
| q6 speculates s=CONS.1
| q7 asserts s=OLG.2
| e8 AGREE hypothetical a=PETRO r=OFI C=crime,legal
| e10 CONCEDE possible a=PETRO C=crime,legal
| e12 RETREAT/disarm hypothetical a=OFI.4 C=crime

On the Friday of our visit the collector bought a lottery ticket with her change.

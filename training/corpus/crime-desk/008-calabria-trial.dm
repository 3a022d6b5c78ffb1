# id: crime-desk/008-calabria-trial
# publisher: The Mediterranean Post
# title: In a bunker built for 900, Calabria tries its own
# language: en
# published: 2021-01-13
# break: 2

In a bunker built for 900, [CAL Calabria] [e1 tries] its own
| @CAL place ITA "Calabria" province
| e1 ACCUSE/allege D=2021-01-13/inferred C=crime,legal

The courtroom stands in an industrial park at [LAM Lamezia Terme], between a call centre and a plant that crushes olives, and it took five months to build.
Inside it, from [d1 Wednesday], [JUDGES three judges], all women under fifty, will [e2 try] [DEF [n1 355] people] whom [GRAT the chief prosecutor of [CATA Catanzaro]] [e3+c1 accuses] [w1 of belonging to, or serving, the Mancuso family of [LIMB Limbadi]].
| @LAM place ITA "Lamezia Terme" city
| @JUDGES office ITA JUD "three judges"
| @DEF public ITA CRM "defendants"
| @GRAT office ITA JUD "chief prosecutor of Catanzaro"
| @CATA place ITA "Catanzaro" city
| @LIMB place ITA "Limbadi" city
| d1 2021-01-13..
| n1 other 355
| e2 ACCUSE/allege planned a=JUDGES r=DEF t=d1 n=n1 C=crime,legal
| o1 scheduled e2 open due=2021-01-13..
| e3 ACCUSE/allege a=GRAT r=DEF D=- C=crime,legal
| q1 accuses s=GRAT

Among [DEF them] are surgeons, a former senator, the commander of a municipal police force and a man nicknamed the Wolf.
[w2 Fifty-eight turncoats will give evidence], [GRAT Prosecutor Ettore Macrì] [c2 says], more than in any Italian trial since that of [COSA Cosa Nostra] in [PAL Palermo] in [d2 1986].
[SEN.1 The senator], who was [e4 held] for eleven months before [REVIEW a review court] [e5 let] [SEN.2 him] out, [c3 denies] [w3 ever having [e13 met] [MANC a Mancuso]].
| @COSA group ITA CRM "Cosa Nostra"
| @PAL place ITA "Palermo" city
| @SEN person ITA ELI,LEG "former senator"
| @REVIEW body ITA JUD "review court"
| @MANC group ITA CRM "Mancuso family"
| d2 1986
| q2 asserts s=GRAT
| q3 denies s=SEN.1
| denies q3 e3
| e13 CONSULT denied a=SEN.1,MANC C=crime
| e4 COERCE/arrest r=SEN.1 D=- C=crime,legal
| e5 RETREAT/release a=REVIEW r=SEN.2 D=- C=legal

The 'Ndrangheta is not a pyramid but a telephone book.
Each village has its cell; each cell keeps the name of its founders, marries its daughters to its sons and sends the clever ones to [MIL Milan] to study accountancy.
Unlike the Sicilians, its members rarely [x shoot] anybody who matters: [w4 "A prefect is promoted, a mayor is re-elected, a bullet makes a martyr,"] [c4 explained] [ASSUN Assunta Gallo], who teaches criminology in [COSE Cosenza].
| @MIL place ITA "Milan" city
| @ASSUN person ITA EDU "Assunta Gallo"
| @COSE place ITA "Cosenza" city
| q4 asserts s=ASSUN

Defence lawyers [e6 walked out] of a preliminary hearing in [d3 November] in protest at the distance between their benches and the dock, and [e7+c5 threatened] [w5 to [e8 do so] again unless [MINJ the ministry] moves the screens].
[MINJ The ministry] [e10 yielded] in part: each client will have a telephone.
| @LAWS public ITA UNK "defence lawyers"
| span LAWS at="Defence lawyers"#1
| @MINJ body ITA GOV "Italian justice ministry"
| d3 2020-11
| e6 PROTEST/strike a=LAWS t=d3 C=legal
| q5 threatens s=LAWS
| o2 threat e7 open
| e8 PROTEST/strike hypothetical a=LAWS C=legal
| e10 CONCEDE a=MINJ C=legal

For [NINO.59 Nino Scordo], a baker whose oven was [e12 blown up] in [d4 2017] when [NINO.58 he] stopped paying, the trial is already a kind of victory.
[w6 "They [e14 burned] [NINO.51 my] flour, and now they must sit and listen to [NINO.52 me],"] [NINO.53 he] [c6 said].
[NINO.55 He] will testify in [d5 March], if [MACR [NINO.56 his] wife] lets [NINO.57 him].
| @NINO person ITA BUS "Nino Scordo"
| @MACR public ITA CVL "his wife"
| d4 2017
| d5 2021-03
| e12 ASSAULT/explosives r=NINO.59 t=d4 C=crime
| e7 THREATEN a=LAWS r=MINJ D=2020-11/inferred C=legal
| e14 ASSAULT/destroy r=NINO.51 D=2017/inferred C=crime
| repeats e14 e12
| q6 accuses s=NINO.53

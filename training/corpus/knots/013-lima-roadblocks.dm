# id: knots/013-lima-roadblocks
# publisher: Pacific Courier
# language: en
# title: Peru's president asks bishops to ask villagers to let soldiers pass
# published: 2023-01-24

[PRS.1 Peru's president] [e1+c1 asks] [BIS.1 bishops] [w1 to [e2 ask] [VIL.1 villagers] to [e3 let] [SOL.1 soldiers] pass]
| q1 demands s=PRS.1
| e1 REQUEST/assist a=PRS.1 r=BIS.1 D=2023-01-23/inferred
| e2 REQUEST/yield hypothetical a=BIS.1 r=VIL.1
| e3 RETREAT/access hypothetical a=VIL.1 r=SOL.1
| o1 request e1

[PUN PUNO] - Of the [n1 eighty-nine] [e4 roadblocks] counted in the south on [d1 Monday], most were the work of [AYM.1 Aymara communities] who [c2 want] [w2 [PRS.2 the president] to [e5 resign]], some of [MIN.1 miners] who want nothing but an amnesty for themselves, and the rest, so far as drivers asleep under their lorries could say, of nobody still there.
| d1 2023-01-23
| n1 other 89
| q2 demands s=AYM.1
| e4 PROTEST/obstruct a=AYM.1,MIN.1 t=d1 n=n1
| e5 RETREAT/resign hypothetical a=PRS.2

[BIS.2 The bishops], whom [PRS.3 President Delia Choquehuanca] [e6 telephoned] one after another and two of whom had buried [BOY boys] [POL.1 the police] [e8 shot] in [JUL Juliaca], [e11 answered] in a joint letter, [c3 saying] [w3 that [BIS.3 they] would gladly carry a message to [AYM.2 the communities] but that [SOL.2 the army] was not one].
| q3 asserts s=BIS.2
| e6 CONSULT/phone a=PRS.3,BIS.2 D=2023-01-23/inferred
| e8 ASSAULT/firearms a=POL.1 r=BOY p=JUL D=- C=repression
| e11 REJECT a=BIS.2 r=PRS.3
| answers e11 e1

[w4 [SOL.3 Troops] [e12 sent] to [e13 clear] the bridge at [ILA Ilave] on [d2 Friday], finding [WOM.1 women] with thermos flasks sitting across it, [e14 turned back] of their own accord], [c4 according to] [CAP.1 their captain]; [MIND.1 the ministry of defence], which [c5 says] [w5 they were [e15 stoned]], has [e16 relieved] [CAP.2 him] of his command.
| d2 2023-01-20
| q4 asserts s=CAP.1
| q5 accuses s=MIND.1
| e12 MOBILIZE/troops a=SOL.3 r=WOM.1 p=ILA t=d2
| e13 COERCE/restrict planned a=SOL.3 r=WOM.1 p=ILA
| e14 RETREAT/withdraw a=SOL.3 p=ILA D=2023-01-20/inferred
| e15 PROTEST/riot a=WOM.1 r=SOL.3 D=2023-01-20/inferred
| e16 SANCTION/expel a=MIND.1 r=CAP.2

The lake is at its lowest since records began, the reeds brown to the root.

Never in her five weeks in office has [PRS.5 Mrs Choquehuanca] [e17 visited] [PUN Puno], nor, [AYM.5 the communities] having [e18+c6 sworn] [w6 to [e19 detain] [PRS.6 her] if [PRS.7 she] does], is [PRS.8 she] likely to.
| q6 threatens s=AYM.5
| e17 CONSULT/visit denied a=PRS.5 p=PUN
| e18 THREATEN/arrest a=AYM.5 r=PRS.6 D=-
| e19 ASSAULT/abduct hypothetical a=AYM.5 r=PRS.6
| o2 threat e18

What [CON.1 Congress], which [e20 removed] [PRV.1 her predecessor] and which seven Peruvians in ten would like to see [x removed], will do about early elections, twice promised and twice [e22 voted down], depends on how many of its members fear the street more than they fear unemployment.
| e20 SANCTION/expel a=CON.1 r=PRV.1 D=- C=political_institutions
| e22 REJECT/change a=CON.1 D=- C=election

[w7 "We are not terrorists; we are blocked people,"] [c7 said] [SAB.1 Sabina Mamani], at whose feet lay [n4 three] tear-gas canisters, [USA~ American]-made, that [POL.3 the police] had [e23 fired].
| n4 other 3 canisters
| q7 denies s=SAB.1
| e23 ASSAULT/crowd-control a=POL.3 n=n4 D=- C=repression

| @PRS person PER GOV "Delia Choquehuanca" office="president"
| @BIS office PER REL "bishops"
| @VIL public PER CVL "villagers"
| @SOL body PER MIL "soldiers"
| @PUN place PER "Puno" city
| @AYM public PER CVL "Aymara communities"
| @MIN public PER LAB "miners"
| @POL body PER COP "police"
| @BOY public PER CVL "boys"
| @JUL place PER "Juliaca" city
| @ILA place PER "Ilave" city
| @WOM public PER CVL "women"
| @CAP office PER MIL "captain"
| @MIND body PER GOV,MIL "ministry of defence"
| @CON body PER LEG "Congress"
| @PRV office PER ELI "president's predecessor"
| @SAB person PER CVL "Sabina Mamani"
| @USA state USA GOV "United States"

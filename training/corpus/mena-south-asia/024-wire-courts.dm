# id: mena-south-asia/024-wire-courts
# publisher: Indus Wire Service
# language: en
# published: 2019-12-12

At [HAG The Hague], [GMB Gambia] [e1+c1 charged] [MMR Myanmar] [w1 with [e2 genocide] against [ROH the Rohingya]], and [BGD Bangladesh] [e3 handed] [ICC the International Criminal Court] 200 witness statements.
| @HAG place NLD "The Hague" city
| @GMB state GMB GOV "Gambia"
| @MMR state MMR GOV "Myanmar"
| @ROH group MMR CVL "Rohingya"
| @BGD state BGD GOV "Bangladesh"
| @ICC body IGO JUD "International Criminal Court"
| q1 accuses s=GMB
| e1 ACCUSE/allege a=GMB r=MMR p=HAG C=human_rights,legal
| e2 ASSAULT a=MMR r=ROH D=- C=human_rights
| e3 COOPERATE a=BGD r=ICC C=legal

[AGR A special court] in [LAH Lahore] [e4 convicted] [HAF.1 Hafiz Rauf Ansari] of financing terror and [e5 sent] [HAF.2 him] to jail for eleven years; [DEF his lawyers] [e6+c2 complain] [w2 of a trial held "in a broom cupboard"].
| @AGR body PAK JUD "special court"
| @LAH place PAK "Lahore" city
| @HAF person PAK REB "Hafiz Rauf Ansari"
| @DEF public PAK UNK "his lawyers"
| q2 accuses s=DEF
| e4 SANCTION/convict a=AGR r=HAF.1 C=legal,terrorism
| e5 COERCE/arrest a=AGR r=HAF.2 C=legal,terrorism
| e6 ACCUSE/disapprove a=DEF r=AGR C=legal

[CHAR Prosecutors] in [RABAT Rabat] [e8 indicted] [n1 four] bankers over a phantom harbour, and [JUGE the investigating judge] [e9 impounded] [BANK.2 their] yacht at [AGA Agadir].
| @CHAR office MAR JUD "prosecutors" office="prosecutors"
| @RABAT place MAR "Rabat" city
| @BANK public MAR BUS "four bankers"
| @JUGE office MAR JUD "investigating judge" office="investigating judge"
| @AGA place MAR "Agadir" city
| n1 other 4
| span BANK.1 at="four bankers"
| e8 ACCUSE/allege a=CHAR r=BANK.1 p=RABAT n=n1 C=corruption
| e9 COERCE/seize a=JUGE r=BANK.2 p=AGA C=corruption

[COURT [KWT Kuwait]'s appeals court] [e10 acquitted] [MP a former lawmaker] of storming parliament in [d1 2011], and [PROT crowds] outside [e11 cheered] [JUD the judges].
| @KWT state KWT GOV "Kuwait"
| @COURT body KWT JUD "appeals court"
| @MP person KWT ELI "former lawmaker"
| @PROT public KWT CVL "crowds"
| @JUD office KWT JUD "judges" office="judges"
| d1 2011
| e10 CONCEDE a=COURT r=MP C=legal
| e11 SUPPORT a=PROT r=JUD C=legal
| span e12 at="storming"
| e12 PROTEST/riot denied a=MP t=d1

[IND~ Indian] investigators [e13 questioned] [ACT.1 a film star] for nine hours about a drowned [x flatmate], and [ACT.2 she] may be [e14 summoned] again on [d2 Saturday].
| @IND state IND GOV "India"
| @INVE body IND COP "Indian investigators"
| @ACT person IND CVL "film star"
| d2 2019-12-14
| span INVE at="Indian investigators"
| e13 ACCUSE/investigate a=INVE r=ACT.1 C=crime
| e14 ACCUSE/investigate possible r=ACT.2 t=d2 C=crime

[LBNJ A Lebanese military tribunal] [e15 subpoenaed] [FAD the head of customs], who [c3 denies] [w3 ordering the explosives kept in [PORT the port]].
| @LBNJ body LBN JUD,MIL "military tribunal"
| @FAD office LBN GOV "head of customs" office="head of customs"
| @PORT place LBN "Beirut port" exact
| q3 denies s=FAD
| e15 ACCUSE/investigate a=LBNJ r=FAD C=legal,corruption

[BHR Bahrain]'s criminal court [e17 fined] [n2 two] banks [n3 $37 million] for dodging sanctions on [IRN Iran], and their appeal is to be [e19 heard] in [d3 February].
| @BHR state BHR GOV "Bahrain"
| @BHRCT body BHR JUD "Bahraini criminal court"
| @IRN state IRN GOV "Iran"
| @BNK company - BUS "two banks"
| d3 2020-02
| n2 other 2
| n3 money 37000000 USD
| span BHRCT at="Bahrain's criminal court"
| span BNK at="two banks"
| e17 SANCTION/convict a=BHRCT r=BNK n=n2,n3 C=legal,economic
| e19 ACCUSE/allege planned t=d3 C=legal

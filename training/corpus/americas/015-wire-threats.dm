# id: americas/015-wire-threats
# publisher: Grupo Sur News
# language: en
# published: 2023-01-10

[MINJUS.1 Brazil's justice minister] [e1+c1 warned] [CAMP campers outside [BARR the Brasília barracks]] [w1 that [MINJUS.2 he] would [e2 jail] whoever was still there at dawn].
| e1 THREATEN/arrest a=MINJUS.1 r=CAMP C=pro_democracy
| e2 COERCE/arrest hypothetical a=MINJUS.2 r=CAMP p=BARR C=pro_democracy
| q1 threatens s=MINJUS.1
| o1 threat e1 open

[BUECT A Buenos Aires court] issued a [e3 warrant] for [IRANIAN a former Iranian diplomat] who has [e4 spurned] [n1 three] summonses.
| n1 other 3
| e3 THREATEN/arrest a=BUECT r=IRANIAN C=legal,terrorism
| e4 REJECT/assist a=IRANIAN r=BUECT n=n1 D=- C=legal

[NIC.1 Managua] [e5+c2 gave notice] [w2 that [NIC.2 it] would [e6 throw out] [EUENV.1 the EU envoy] if [EUENV.2 she] [e7 called on] [BISHNIC a bishop under house arrest]]; [EUENV.3 she] [e8 went] anyway.
| e5 THREATEN/expel a=NIC.1 r=EUENV.1 C=diplomatic
| e6 SANCTION/expel hypothetical a=NIC.2 r=EUENV.1 C=diplomatic
| e7 CONSULT/visit hypothetical a=EUENV.2 r=BISHNIC C=diplomatic
| e8 CONSULT/visit a=EUENV.3 r=BISHNIC C=diplomatic
| q2 threatens s=NIC.1
| o2 threat e5 open

[VENSPK.1 The speaker of Venezuela's parliament] [e9+c3 swore] [w3 to "[e10 take back] every metre" west of [ESSR the Essequibo river] by [d1 2030]], a boast [GUYPM Guyana's prime minister] [e11+c4 likened] [w4 to "a drunk measuring the neighbour's yard"].
| d1 ..2031-01-01
| e9 THREATEN/territory a=VENSPK.1 r=GUYPM C=territory
| e10 COERCE/seize hypothetical a=VENSPK.1 p=ESSR t=d1 C=territory
| e11 ACCUSE/disapprove a=GUYPM r=VENSPK.1 C=territory
| q3 threatens s=VENSPK.1
| q4 accuses s=GUYPM
| o3 threat e9 open

[SMALL.1 [n2 Some 200] smallholders] [e12+c5 vow] [w5 to [e13 seize] [COTTON a cotton estate] in [CHACO Chaco province]] unless [ARGGOV the government] [e14 grants] [SMALL.2 them] title by [d2 March].
| n2 other 200 ~
| d2 ..2023-04-01
| e12 THREATEN/territory a=SMALL.1 r=ARGGOV n=n2 C=natural_resource
| e13 COERCE/seize hypothetical a=SMALL.1 r=COTTON p=CHACO C=natural_resource
| e14 CONCEDE hypothetical a=ARGGOV r=SMALL.2 t=d2 C=natural_resource
| q5 threatens s=SMALL.1
| o4 threat e12 open

[SEN.1 A Republican senator] [e15+c6 threatened] [w6 to [e16 hold up] every [COSTA~ Costa Rican] trade bill] over a seized banana boat, but has since [e17 let] the matter drop.
| e15 THREATEN/restrict a=SEN.1 r=COSTA D=- C=economic
| e16 SANCTION/discontinue hypothetical a=SEN.1 r=COSTA C=economic
| e17 CONCEDE a=SEN.1 r=COSTA D=- C=economic
| answers e17 e15
| q6 threatens s=SEN.1
| o5 threat e15 withdrawn closed=e17

[LABR Toronto nurses] will [e18 refuse] overtime from [d3 Thursday] if [ONT the province] does not [e19 come back] to the table; [ONTM Ontario's health minister] [e20 brushed off] [NURSL their leader]'s [e21 call] for arbitration.
| d3 2023-01-12
| e18 PROTEST/strike hypothetical a=LABR t=d3 C=health
| e19 CONSULT hypothetical a=ONT,LABR C=health
| e20 REJECT/meet a=ONTM r=NURSL C=health
| e21 REQUEST/meet a=NURSL r=ONT D=- C=health
| answers e20 e21
| o6 request e21 refused closed=e20

[CNG A cartel banner hung in [TIJ Tijuana]] [c7 told] [JRN reporters] [w7 that the next one who printed a name would be [e24 buried]].
| e24 ASSAULT/targeted hypothetical r=JRN C=crime
| q7 threatens s=CNG

[JUDPY A judge in [ASU Asunción]] [e25 denied] bail to [EXSEN.1 an ex-senator] despite [WIFE his wife]'s [e26+c8 plea] [w8 that [EXSEN.2 he] be [e27 let out] for Mass].
| e25 REJECT/yield a=JUDPY r=EXSEN.1 C=legal
| e26 REQUEST/yield a=WIFE r=JUDPY D=- C=legal
| e27 RETREAT/release hypothetical a=JUDPY r=EXSEN.2 C=legal
| q8 demands s=WIFE
| answers e25 e26
| o7 demand e26 refused closed=e25

Fewer ships have used [PARAN the Paraná waterway] [d4 this year] than in any [d6 January] since [d5 2001].
| d4 2023
| d6 ?
| d5 2001..

| @MINJUS office BRA GOV "Brazil's justice minister" office="justice minister"
| @CAMP public BRA OPP "campers outside the barracks"
| @BARR place BRA "Brasília barracks" exact
| @BUECT body ARG JUD "Buenos Aires court"
| @IRANIAN public IRN ELI "former Iranian diplomat"
| @NIC state NIC GOV "Nicaragua"
| @EUENV office EUR - "EU envoy"
| @BISHNIC office NIC REL "bishop under house arrest"
| @VENSPK office VEN LEG "speaker of Venezuela's parliament" office="speaker"
| @ESSR place GUY "Essequibo river" region
| @GUYPM office GUY GOV "Guyana's prime minister" office="prime minister"
| @SMALL public ARG AGR "smallholders"
| @COTTON company ARG AGR "cotton estate"
| @CHACO place ARG "Chaco province" province
| @ARGGOV body ARG GOV "Argentine government"
| @SEN office USA LEG "Republican senator"
| @COSTA state CRI GOV "Costa Rica"
| @LABR public CAN MED,LAB "Toronto nurses"
| @ONT body CAN GOV "Ontario"
| @ONTM office CAN GOV "Ontario's health minister" office="health minister"
| @NURSL office CAN LAB "nurses' leader"
| @CNG group MEX CRM "cartel"
| @TIJ place MEX "Tijuana" city
| @JRN public MEX JRN "reporters"
| @JUDPY office PRY JUD "judge in Asunción"
| @ASU place PRY "Asunción" city
| @EXSEN public PRY ELI "ex-senator"
| @PARAN place - "Paraná waterway" region
| @WIFE public PRY CVL "ex-senator's wife"

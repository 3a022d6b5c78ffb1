# id: americas/013-wire-sanction
# publisher: Continental Press Bureau
# language: en
# published: 2025-02-05

[USA Washington] put a 10 percent [e1 duty] on [CAN~ Canadian] oil on [d1 Tuesday], and [CANFIN Canada's finance minister] [e2+c2 vowed] [w2 to [e3 answer] "barrel for barrel"].
| d1 2025-02-04
| e1 SANCTION/discontinue a=USA r=CAN t=d1 C=economic
| e2 THREATEN/restrict a=CANFIN r=USA C=economic
| e3 SANCTION/discontinue hypothetical a=CANFIN r=USA C=economic
| q2 threatens s=CANFIN
| causes e1 e2
| o1 threat e2 open

[ECU Quito] [e4 severed] relations with [NIC Managua] after [NICEMB the Nicaraguan embassy] [e5 sheltered] [FUGBANK a fugitive banker].
| e4 SANCTION/discontinue a=ECU r=NIC C=diplomatic
| e5 AID a=NICEMB r=FUGBANK D=- C=diplomatic,asylum
| causes e5 e4

[BRACT A Brasília court] [e6 convicted] [COLONEL.1 a reserve colonel] of plotting to [e7 poison] [LULA the president], and [e8 sentenced] [COLONEL.2 him] to 14 years.
| e6 SANCTION/convict a=BRACT r=COLONEL.1 C=legal
| e7 ASSAULT/unconventional planned a=COLONEL.1 r=LULA C=legal
| e8 COERCE/arrest planned a=BRACT r=COLONEL.2 C=legal

[w3 [OAS The Organization of American States] may [e9 suspend] [SLV El Salvador]], [DIPL.1 two diplomats] [c3 told] [FARO Agencia Faro], although [w4 [BRA Brazil] would probably [e10 veto] it], [DIPL.2 one of them] [c4 added].
| e9 SANCTION/expel possible a=OAS r=SLV C=political_institutions
| e10 REJECT/change possible a=BRA r=OAS C=political_institutions
| q3 asserts s=DIPL.1
| q4 asserts s=DIPL.2

[PRIME Jamaica's prime minister] [e11 sacked] [TRANS.1 the transport minister] over a yacht and did not [e12 thank] [TRANS.2 her].
| e11 SANCTION/expel a=PRIME r=TRANS.1 C=corruption
| e12 SUPPORT denied a=PRIME r=TRANS.2 C=corruption

[w5 [MEX Mexico] will [e13 pull] [MEXAMB its ambassador] out of [PER@.1 Peru] if [PER.2 Lima] [e14 keeps] [PLAYW an Oaxacan playwright] in jail], [PALACE a source in the National Palace] [c5 indicated].
| e13 SANCTION/withdraw hypothetical a=MEX r=PER.1 p=PER.1 C=diplomatic
| e14 COERCE/arrest hypothetical a=PER.2 r=PLAYW C=diplomatic,human_rights
| q5 threatens s=PALACE

[TREAS.1 The U.S. Treasury] [e15 blacklisted] [HOTEL [n1 three] Cancún timeshare firms] that [TREAS.2 it] [c6 says] [w6 [x laundered] money for [CJNG the Jalisco cartel]].
| n1 other 3
| e15 SANCTION/discontinue a=TREAS.1 r=HOTEL n=n1 C=illegal_drugs,crime
| q6 asserts s=TREAS.2

[CANPOL The Royal Canadian Mounted Police] [e17 halted] its training of [HPOL Haitian officers] and [e18 brought home] [INST [n2 14] instructors] after [GUNM masked men] [e19 fired on] [INST.2 their] bus.
| n2 other 14
| e17 SANCTION/discontinue a=CANPOL r=HPOL
| e18 SANCTION/withdraw a=CANPOL n=n2
| e19 ASSAULT/firearms a=GUNM r=INST.2 D=- C=crime
| causes e19 e17

[BOLSEN Bolivia's senate] [e20 impeached] [JUDGEB.1 a constitutional judge] in [d3 January], yet [SENPRES the senate's president] [c7 insists] [w7 [JUDGEB.2 the man] has not been [e21 removed] and will not be before [d4 Easter]].
| d3 2025-01
| d4 ..2025-04-20
| e20 ACCUSE/allege a=BOLSEN r=JUDGEB.1 t=d3 C=legal
| e21 SANCTION/expel denied r=JUDGEB.2 C=legal
| q7 denies s=SENPRES

Sugar has not been a big earner for [CUB@ Cuba] since the mills closed in [d5 the 2000s].
| d5 2000..2010

| @USA state USA GOV "United States"
| @CAN state CAN GOV "Canada"
| @CANFIN office CAN GOV "Canada's finance minister" office="finance minister"
| @ECU state ECU GOV "Ecuador"
| @NIC state NIC GOV "Nicaragua"
| @NICEMB office NIC GOV "Nicaraguan embassy"
| @FUGBANK public - BUS "fugitive banker"
| @BRACT body BRA JUD "Brasília court"
| @COLONEL public BRA ELI "reserve colonel"
| @LULA office BRA GOV "president of Brazil"
| @OAS body IGO - "Organization of American States"
| @SLV state SLV GOV "El Salvador"
| @DIPL office - GOV "two diplomats"
| @FARO company - JRN "Agencia Faro"
| @BRA state BRA GOV "Brazil"
| @PRIME office JAM GOV "Jamaica's prime minister" office="prime minister"
| @TRANS office JAM GOV "transport minister"
| @MEX state MEX GOV "Mexico"
| @MEXAMB office MEX GOV "Mexico's ambassador"
| @PER state PER GOV "Peru"
| @PLAYW public MEX CVL "Oaxacan playwright"
| @PALACE office MEX GOV "source in the National Palace"
| @TREAS body USA GOV "U.S. Treasury"
| @HOTEL company MEX BUS "Cancún timeshare firms"
| @CJNG group MEX CRM "Jalisco cartel"
| @CANPOL body CAN COP "Royal Canadian Mounted Police"
| @HPOL body HTI COP "Haitian officers"
| @INST office CAN COP "instructors"
| @GUNM public HTI UAF "masked men"
| @BOLSEN body BOL LEG "Bolivia's senate"
| @JUDGEB office BOL JUD "constitutional judge"
| @SENPRES office BOL LEG "president of the senate"
| @CUB state CUB GOV "Cuba"

# id: americas/029-wire-body-state
# publisher: Continental Press Bureau
# language: en
# published: 2015-03-10

[OBA President Nathan Caldwell] on [d1 Monday] [e1 blocked] the assets of [VENOFF [n1 seven] Venezuelan officials], and [DELCY.1 Foreign Minister Yelitza Marcano] [e2 summoned] [USCH the U.S. chargé] to complain.
| d1 2015-03-09
| n1 other 7
| e1 SANCTION/discontinue a=OBA r=VENOFF t=d1 n=n1 C=diplomatic
| e2 ACCUSE/disapprove a=DELCY.1 r=USCH C=diplomatic
| causes e1 e2

[IACHR The Inter-American human rights commission] [e4+c1 asked] [PANG.1 Panama] [w1 to [e5 suspend] a dam on Ngäbe land]; [PANG.2 the government] [e6 refused].
| e4 REQUEST/yield a=IACHR r=PANG.1 C=human_rights,environment
| e5 CONCEDE hypothetical a=PANG.1 C=human_rights,environment
| e6 REJECT/yield a=PANG.2 r=IACHR C=human_rights,environment
| q1 demands s=IACHR
| answers e6 e4
| o1 demand e4 refused closed=e6

[ICAO The UN aviation agency] is [e7 mediating] between [NIC Managua] and [CRC San José] over [e8 overflights] of [CALERO Calero island].
| e7 CONSULT/third-party a=NIC,CRC r=ICAO C=territory
| e8 MOBILIZE/weapons p=CALERO D=- C=territory

[CIDSP A spokesman for the Organization of American States] [c2 confirmed] [w2 that [OASSEC Secretary General Hernán Larraguibel] has [e9 invited] [LACON Lima] and [CHLG Santiago] to a [e10 round table]].
| e9 AGREE a=OASSEC r=LACON,CHLG C=diplomatic
| e10 CONSULT/third-party hypothetical a=LACON,CHLG r=OASSEC C=diplomatic
| q2 asserts s=CIDSP
| o2 invitation e9 open

[EUC.1 The European Union] [e11 withdrew] [EUC.2 its] election observers from [CHACO Paraguay's Chaco] after [e12 shots] struck [EUC.3 their] jeep.
| e11 SANCTION/withdraw a=EUC.1 p=CHACO C=election
| e12 ASSAULT/firearms r=EUC.3 p=CHACO D=- C=election
| causes e12 e11

[WB The World Bank] [e13 lent] [HTI Haiti] [n2 $20 million] for bridges, money [HTIOPP opposition senators] [c3 fear] [w3 will buy votes].
| n2 money 20000000 USD
| e13 AID a=WB r=HTI n=n2 C=economic
| q3 speculates s=HTIOPP

[CARI Caricom] has [e14 protested] to [USTR the U.S. Trade Representative] about catfish labels, [c4 arguing] [w4 that they [e15 penalise] [GUYF Guyanese fish farms]].
| e14 ACCUSE/disapprove a=CARI r=USTR C=economic
| e15 SANCTION/discontinue r=GUYF C=economic
| q4 accuses s=CARI

[ITLOS The Hague court] will [e16 hear] [GTM Guatemala]'s [e17 claim] against [BLZ Belize] only if voters in both countries say yes.
| e16 ACCUSE/allege hypothetical a=GTM r=BLZ C=territory,legal
| e17 ACCUSE/allege a=GTM r=BLZ D=- C=territory,legal

[PARAH The Paraguayan peasants' guerrilla EPP] [e18 freed] [MENN a Mennonite boy] for ransom on [d2 Sunday]; [PRYPOL police] [c5 say] [w5 nothing was [e19 paid]].
| d2 2015-03-08
| e18 RETREAT/release a=PARAH r=MENN t=d2 C=crime
| e19 AID denied C=crime
| q5 denies s=PRYPOL

Ten-year bonds of the region's big four fell for a fifth week.

[HNDBAR.1 The mayor of [TELA Tela]] [e20+c6 accused] [USEMB.1 the U.S. embassy] [w6 of [e21 tapping] [HNDBAR.2 his] telephone]; [USEMB.2 the embassy] [c7 calls] [w7 the allegation "imaginative"].
| e20 ACCUSE/allege a=HNDBAR.1 r=USEMB.1 C=diplomatic,intelligence
| e21 COERCE/cyber a=USEMB.1 r=HNDBAR.2 D=- C=intelligence
| q6 accuses s=HNDBAR.1
| q7 denies s=USEMB.2
| denies q7 e20

| @OBA person USA GOV "Nathan Caldwell" office="President"
| @VENOFF office VEN GOV "Venezuelan officials"
| @DELCY person VEN GOV "Yelitza Marcano" office="Foreign Minister"
| @USCH office USA GOV "U.S. chargé"
| @IACHR body IGO - "Inter-American human rights commission"
| @PANG state PAN GOV "Panama"
| @ICAO body UNO - "UN aviation agency"
| @NIC state NIC GOV "Nicaragua"
| @CRC state CRI GOV "Costa Rica"
| @CALERO place - "Calero island" region
| @CIDSP office IGO - "OAS spokesman"
| @OASSEC person IGO - "Hernán Larraguibel" office="Secretary General of the OAS"
| @LACON state PER GOV "Peru"
| @CHLG state CHL GOV "Chile"
| @EUC body EUR - "European Union"
| @CHACO place PRY "Paraguay's Chaco" region
| @WB body UNO - "World Bank"
| @HTI state HTI GOV "Haiti"
| @HTIOPP office HTI OPP,LEG "opposition senators"
| @CARI body IGO - "Caricom"
| @USTR office USA GOV "U.S. Trade Representative"
| @GUYF company GUY AGR "Guyanese fish farms"
| @ITLOS body IGO JUD "The Hague court"
| @GTM state GTM GOV "Guatemala"
| @BLZ state BLZ GOV "Belize"
| @PARAH group PRY REB "EPP"
| @MENN public PRY CVL "Mennonite boy"
| @PRYPOL body PRY COP "Paraguayan police"
| @HNDBAR office HND GOV "mayor of Tela" office="mayor"
| @TELA place HND "Tela" city
| @USEMB office USA GOV "U.S. embassy"

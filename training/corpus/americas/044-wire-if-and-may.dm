# id: americas/044-wire-if-and-may
# publisher: Isthmus News Agency
# language: en
# published: 2025-10-23

[w1+w2 [USA Washington] could [e1 bomb] an airstrip inside [VENZ@ Venezuela] within days], [HERALD the Miami Herald] [c1 reported], [c2 citing] [PENT two Pentagon officials].
| e1 ASSAULT/aerial possible a=USA p=VENZ C=military
| q1 asserts s=HERALD
| q2 asserts s=PENT parent=q1

[VENDM.1 Venezuela's defence minister] [e2+c3 swore] [w3 that in such a case [VENDM.2 he] would [e3 rocket] [TANK tankers] off [PARAG Paraguaná]], and [e4+c4 warned] [TRIN.1 Trinidad] [w4 against [e5 lending] anybody [TRIN.2 its] runways].
| e2 THREATEN/violence a=VENDM.1 C=military
| e3 ASSAULT/heavy-weapons hypothetical a=VENDM.2 r=TANK p=PARAG C=military
| e4 THREATEN/relations a=VENDM.1 r=TRIN.1 C=military
| e5 COOPERATE hypothetical a=TRIN.2 C=military
| q3 threatens s=VENDM.1
| q4 threatens s=VENDM.1
| o1 threat e2 open
| o2 threat e4 open

[w5 [COL Bogotá] may [e6 throw out] [DEAAT the DEA attaché] over leaked recordings], [CANC a chancery source] [c5 said], but no note has yet been [e7 handed] to [USEMB the embassy].
| e6 SANCTION/expel possible a=COL r=DEAAT C=diplomatic,illegal_drugs
| e7 ACCUSE/disapprove denied r=USEMB C=diplomatic
| q5 asserts s=CANC

[ARGCON Argentina's Congress] is likely to [e8 defy] [MILEI President Leandro Bertolini] over pensions, and [RETIR the retired] [c6 plan] [w6 to [e9 fill] [CONGSQ the square outside] come what may].
| e8 REJECT/change possible a=ARGCON r=MILEI C=legislative
| e9 PROTEST/demo planned a=RETIR r=MILEI p=CONGSQ C=economic
| q6 promises s=RETIR

[DOM Santo Domingo] [c7 intends] [w7 to [e10 surrender] [KINGP a shipping clerk] to [FRA France] on the next flight], unless [JUDD a judge] [e11 grants] a stay.
| e10 COOPERATE planned a=DOM r=FRA C=legal,illegal_drugs
| e11 CONCEDE hypothetical a=JUDD r=KINGP C=legal
| q7 promises s=DOM

[HTIOPP Haiti's businessmen] [c8 fear] [w8 that [HTIC the ruling council] will [e12 fire] [HTIPM the premier] and that [CARI Caricom] would then [e13 freeze] election money].
| e12 SANCTION/expel planned a=HTIC r=HTIPM C=political_institutions
| e13 SANCTION/discontinue hypothetical a=CARI r=HTIC C=political_institutions
| q8 speculates s=HTIOPP

[CHL Chile] and [BOL Bolivia] are to hold a search-and-rescue [e14 exercise] on [TITI Lake Titicaca] [d1 next Tuesday], the first of its kind in a century.
| d1 2025-10-28
| e14 COOPERATE planned a=CHL,BOL p=TITI t=d1 C=military,diplomatic
| o3 scheduled e14 open due=2025-10-28

[w10 There is no evidence that [NIC Managua] [e15 supplied] the drones that [e16 struck] [SANJ a Costa Rican police launch]], [EXP an expert panel] [c10 concluded].
| e15 AID possible a=NIC C=military
| e16 ASSAULT/drone r=SANJ D=- C=crime
| q10 denies s=EXP

Nobody knows how many jaguars are left in [BELG the Maya Mountains].

[GUATP Guatemala's president] [c11 hopes] [w11 to [e17 coax] [MEXP Mexico] into [e18 pooling] border radar before [d2 the spring]].
| d2 ..2026-03-20
| e17 REQUEST/assist hypothetical a=GUATP r=MEXP C=migration
| e18 COOPERATE hypothetical a=MEXP,GUATP C=migration,intelligence
| q11 speculates s=GUATP

[PANPRE Panama's president] neither [e19 cancelled] nor [e20 renewed] [CHNPORT a Hong Kong firm]'s port lease.
| e19 SANCTION/discontinue denied a=PANPRE r=CHNPORT C=economic
| e20 AGREE denied a=PANPRE r=CHNPORT C=economic

| @USA state USA GOV "United States"
| @VENZ state VEN GOV "Venezuela"
| @HERALD company USA JRN "Miami Herald"
| @PENT office USA MIL "Pentagon officials"
| @VENDM office VEN GOV,MIL "Venezuela's defence minister" office="defence minister"
| @TANK company - BUS "tankers"
| @PARAG place VEN "Paraguaná" region
| @TRIN state TTO GOV "Trinidad and Tobago"
| @COL state COL GOV "Colombia"
| @DEAAT office USA COP "DEA attaché"
| @CANC office COL GOV "chancery source"
| @USEMB office USA GOV "U.S. embassy"
| @ARGCON body ARG LEG "Argentina's Congress"
| @MILEI person ARG GOV "Leandro Bertolini" office="President"
| @RETIR public ARG CVL "the retired"
| @CONGSQ place ARG "square outside Congress" exact
| @DOM state DOM GOV "Dominican Republic"
| @KINGP public - CRM "shipping clerk"
| @FRA state FRA GOV "France"
| @JUDD office DOM JUD "judge"
| @HTIOPP public HTI BUS "Haiti's businessmen"
| @HTIC body HTI GOV "ruling council"
| @HTIPM office HTI GOV "premier" office="premier"
| @CARI body IGO - "Caricom"
| @CHL state CHL GOV "Chile"
| @BOL state BOL GOV "Bolivia"
| @TITI place - "Lake Titicaca" region
| @NIC state NIC GOV "Nicaragua"
| @SANJ body CRI COP "Costa Rican police launch"
| @EXP body - UNK "expert panel"
| @BELG place BLZ "Maya Mountains" region
| @GUATP office GTM GOV "Guatemala's president" office="president"
| @MEXP state MEX GOV "Mexico"
| @PANPRE office PAN GOV "Panama's president" office="president"
| @CHNPORT company CHN BUS "Hong Kong firm"

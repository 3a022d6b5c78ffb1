# id: spanish/054-catalan-court-wire
# publisher: Mediterranean Morning
# language: en
# published: 2019-10-22

[SUP Spain's Supreme Court] [e1 convicted] [JUN.1 Ferran Castellví] and eight other separatists of sedition [d1 last week], and [e2 jailed] [JUN.2 him] for 13 years.
| @SUP body ESP JUD "Supreme Court of Spain"
| @JUN person ESP PTY,OPP "Ferran Castellví"
| e1 SANCTION/convict a=SUP r=JUN.1 t=d1 C=legal,territory
| e2 COERCE/arrest a=SUP r=JUN.2 t=d1 C=legal,territory
| d1 2019-10-14..2019-10-21

[STU.1 Masked students] [e3 torched] bins along [GRV the Gran Via] on [d2 Monday], and [MOS the Mossos d'Esquadra] [e4 baton-charged] [STU.2 them].
| @STU public ESP EDU "masked students"
| @MOS body ESP COP "Mossos d'Esquadra"
| @GRV place ESP "Gran Via" exact
| d2 2019-10-21
| e3 PROTEST/vandalize a=STU.1 p=GRV t=d2
| e4 ASSAULT/crowd-control a=MOS r=STU.2 t=d2 C=repression

[w1 "[TOR.1 I] [e5 ask] [SAN.1 the acting prime minister] for one thing only, a table,"] [c1 said] [TOR.2 Catalan president Arnau Miralles], whose letter [SAN.2 the premier] has yet to open.
| @TOR person ESP GOV "Arnau Miralles" office="Catalan president"
| @SAN office ESP GOV "acting prime minister"
| q1 demands s=TOR.2
| e5 REQUEST/meet a=TOR.1 r=SAN.1 C=territory
| o1 request e5 open

[ITA Rome's interior ministry] [e7 downgraded] [d3 yesterday] its threat alert for synagogues, citing no [x reason].
| @ITA body ITA GOV "Rome's interior ministry"
| d3 2019-10-21
| e7 CONCEDE a=ITA t=d3

[LIB The Tripoli government's forces] [e8 shot down] [DRO a drone] over [MIS Misrata], which [EMI Abu Dhabi] [c2 denied] [w2 [e9 supplying]].
| @LIB body LBY MIL "Tripoli government's forces"
| @DRO body - MIL "a drone"
| @MIS place LBY "Misrata" city
| @EMI state ARE GOV "United Arab Emirates"
| q2 denies s=EMI
| e8 ASSAULT a=LIB r=DRO p=MIS C=military
| e9 AID denied a=EMI C=military

[CHY Cypriot coastguards] and [EGY Egyptian frigates] [e10 rehearsed] a rescue off [LIM Limassol], a drill [TUR Ankara] [e11+c3 deplored] [w3 as "gunboat theatre"].
| @CHY body CYP COP "Cypriot coastguards"
| @EGY body EGY MIL "Egyptian frigates"
| @LIM place CYP "Limassol" city
| @TUR state TUR GOV "Turkey"
| q3 accuses s=TUR
| e10 COOPERATE a=CHY,EGY p=LIM C=military
| e11 ACCUSE/disapprove a=TUR r=CHY,EGY

[w4 [MOR Moroccan teachers on fixed-term contracts] will stage another [e12 sit-in] outside parliament on [d4 Thursday]], their coordinator [SAI Said El Bakkali] [c4 said].
| @MOR public MAR EDU,LAB "Moroccan teachers"
| @SAI person MAR LAB "Said El Bakkali"
| d4 2019-10-24
| q4 promises s=SAI
| e12 PROTEST/demo planned a=MOR t=d4 C=economic
| o2 scheduled e12 open due=2019-10-24

[w5 [ALG.1 Algiers] would [c12 consider] [w12 [e13 freeing] [BOR the activist Lakhdar Bouregaâ]] if [HIR the Hirak marchers] [e14 called off] their Fridays], [c5 claims] [NEW a newspaper close to the barracks].
| @ALG state DZA GOV "Algeria"
| @BOR person DZA OPP "Lakhdar Bouregaâ"
| @HIR group DZA SOC "Hirak marchers"
| @NEW company DZA JRN "newspaper"
| q5 asserts s=NEW
| q12 speculates s=ALG.1
| e13 RETREAT/release hypothetical a=ALG.1 r=BOR C=rights_freedoms
| e14 CONCEDE hypothetical a=HIR C=pro_democracy

Olives, cork and a thousand kilometres of bad road: that was the whole export economy of [ALE Alentejo] in [d5 1960].
| @ALE place PRT "Alentejo" province
| d5 1960

[NAT Nato] [e15 hailed] [GRE Athens] on [d6 Friday] for [e16 opening] [SUD Souda Bay] to [AME American tankers].
| @NAT body IGO MIL "NATO"
| @AME body USA MIL "American tankers"
| @GRE state GRC GOV "Greece"
| @SUD place GRC "Souda Bay" exact
| d6 2019-10-18
| e15 SUPPORT a=NAT r=GRE t=d6 C=military
| e16 AID a=GRE r=AME p=SUD D=- C=military

[EMPL Employers] in [EMR Emilia-Romagna] [e17 spurned] [BON the governor]'s [e18 appeal] for a solidarity levy.
| @EMPL group ITA BUS "employers in Emilia-Romagna"
| @EMR place ITA "Emilia-Romagna" province
| @BON office ITA GOV "governor of Emilia-Romagna"
| e17 REJECT/assist a=EMPL r=BON C=economic
| e18 REQUEST/assist a=BON r=EMPL D=- C=economic
| answers e17 e18
| o3 request e18 refused closed=e17

[EXT A suicide bomber] [e19 blew himself up] outside [BAS the Basilica of Santa Maria] in [TUNC Tunis] on [d7 Saturday], wounding [TOU [n1 three] tourists].
| @EXT public TUN REB "suicide bomber"
| @TOU public - CVL "tourists"
| @BAS place TUN "Basilica of Santa Maria" exact
| @TUNC place TUN "Tunis" city
| d7 2019-10-19
| n1 injured 3
| e19 ASSAULT/suicide-attack a=EXT r=TOU p=BAS t=d7 n=n1 C=terrorism

[MAL Malta] [e20+c6 threatened] [w6 to [e21 throw out] [RUSA the Russian military attaché] unless [RUS.1 Moscow] explained the submarine seen off [GOZ Gozo]], and [RUS.9 the Kremlin], through its spokesman, [c8 called] the story [w8 "a fairy tale"].
| @MAL state MLT GOV "Malta"
| @RUSA office RUS MIL "Russian military attaché"
| @RUS state RUS GOV "Russia"
| @GOZ place MLT "Gozo" city
| q6 threatens s=MAL
| q8 denies s=RUS.9
| e20 THREATEN/expel a=MAL r=RUS.1 C=diplomatic,military
| e21 SANCTION/expel hypothetical a=MAL r=RUSA C=diplomatic
| o4 threat e20 open

[AEM Forensic experts for the OPCW] [c9 suspect] [w9 that chlorine was [e23 dropped] on a village near [ZLI Zliten]].
| @AEM body IGO - "forensic experts for the OPCW"
| @ZLI place LBY "Zliten" city
| q9 speculates s=AEM
| e23 ASSAULT/unconventional possible p=ZLI C=cbrn

[w11 "Nobody asked [CRE.1 us],"] [e24+c11 complained] [CRE.2 a beekeeper from Rethymno] of the new base.
| @CRE public GRC AGR "beekeeper from Rethymno"
| q11 accuses s=CRE.2
| e24 ACCUSE/disapprove a=CRE.2

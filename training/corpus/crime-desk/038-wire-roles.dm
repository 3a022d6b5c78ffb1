# id: crime-desk/038-wire-roles
# publisher: Meridian News Agency
# language: en
# published: 2025-11-12

[CART.1 The cartel], which [MEXA.1 the army] had [e1 driven] from [APA Apatzingán] in [d1 August] and which [VIG.1 the lime growers' militia] now [e2 lets through] [VIG.2 its] roadblocks for a fee, on [d2 Tuesday] [e3 mined] the road on which [MEXA.2 the soldiers] are [c1 expected] [w1 to [e4 return]].
| @MEXA body MEX MIL "Mexican army"
| @APA place MEX "Apatzingán" city
| @VIG group MEX PRM,AGR "lime growers' militia"
| @CART group MEX CRM "the cartel"
| d1 2025-08
| d2 2025-11-11
| q1 speculates
| e1 ASSAULT a=MEXA.1 r=CART.1 p=APA t=d1 C=illegal_drugs,military
| e2 RETREAT/access a=VIG.1 r=CART.1 D=- C=crime
| e3 ASSAULT/explosives a=CART.1 r=MEXA.2 t=d2 C=illegal_drugs
| e4 MOBILIZE/troops possible a=MEXA.2 C=military

[DRUG.1 A drug boss] [e5 freed] by mistake in [BRA Brasília], [e6 re-arrested] in [SAN Santa Cruz] and, on [d3 Monday], [e7 handed] by [BOL Bolivia] to the very prison that had let [DRUG.2 him] go, [e8 thanked] [BOLP the Bolivian pilot] for the landing.
| @DRUG public BRA CRM "a drug boss"
| @BRA place BRA "Brasília" city
| @SAN place BOL "Santa Cruz" city
| @BOL state BOL GOV "Bolivia"
| @BOLP public BOL COP "Bolivian pilot"
| d3 2025-11-10
| e5 RETREAT/release r=DRUG.1 p=BRA D=- C=legal
| e6 COERCE/arrest r=DRUG.1 p=SAN D=- C=illegal_drugs
| e7 COOPERATE a=BOL t=d3 C=legal,illegal_drugs
| e8 SUPPORT a=DRUG.1 r=BOLP

[NIGP.1 Niger's police] were [e9+c9 asked] by [ALG Algiers] [w9 to let [ALGP two Algerian detectives] [e10 question] [TUA a Tuareg smuggler]] [NIGP.2 they] had [e11 detained] at [ARL Arlit], and did.
| @NIGP body NER COP "Niger's police"
| @ALG state DZA GOV "Algeria"
| @ALGP public DZA COP "two Algerian detectives"
| @TUA public NER CRM "Tuareg smuggler"
| @ARL place NER "Arlit" city
| q9 demands s=ALG
| e9 REQUEST/assist a=ALG r=NIGP.1 D=- C=crime
| e10 ACCUSE/investigate hypothetical a=ALGP r=TUA C=crime
| e11 COERCE/arrest a=NIGP.2 r=TUA p=ARL D=- C=crime
| o1 request e9 met

[w2 [ITAG Italy]'s [e14 seizure] of [TUNB Tunisian fishermen]'s nets], [e15+c2 warned] [TUNM.1 Tunis's farm minister] after a [e12 call] to [ITAM [TUNM.2 his] Roman colleague], [w2 would not go unanswered].
| @ITAG state ITA GOV "Italy"
| @TUNB public TUN AGR "Tunisian fishermen"
| @TUNM office TUN GOV "Tunisian farm minister"
| @ITAM office ITA GOV "Italian farm minister"
| q2 threatens s=TUNM.1
| e14 COERCE/seize a=ITAG r=TUNB D=- C=economic
| e12 CONSULT/phone a=TUNM.1,ITAM D=-
| e15 THREATEN a=TUNM.1 r=ITAG
| o2 threat e15 open

[COM.1 Communities Minister Leila Osman], an anti-mafia campaigner before [COM.2 she] entered politics and no friend of [UNI.1 the dockers' union], [TREA whose treasurer] [BROT [COM.3 her] brother] once [e16 beat] with an oar, was [e17 pelted] with eggs by [UNI.2 its members] in [PAL Palermo].
| @COM person ITA GOV "Leila Osman" office="communities minister"
| @BROT public ITA ELI "minister's brother"
| @TREA public ITA LAB "union treasurer"
| @UNI group ITA LAB "dockers' union"
| @PAL place ITA "Palermo" city
| e16 ASSAULT/beat a=BROT r=TREA D=-
| e17 ASSAULT a=UNI.2 r=COM.1 p=PAL

[e20 Strikes] hit the courts of [ARG@ Argentina] for a third day, with [JUDW clerks] [e19 demanding] back pay and lawyers helping themselves to the coffee.
| @ARG state ARG GOV "Argentina"
| @JUDW public ARG LAB "court clerks"
| e20 PROTEST/strike a=JUDW p=ARG D=2025-11-10../stated C=economic
| e19 REQUEST/change a=JUDW C=economic
| o3 demand e19 open

A strike by his rival in the ninth minute cost the warders of [GEO@ Georgia] the prison-service football cup.
| @GEO place GEO "Georgia" country

[MOR Moroccan gendarmes], [FREN French investigators] and [SPAN [n1 thirty] Spanish policemen] raided [FARM hashish farms] above [KET Ketama] in what [RABAT Rabat] [c3 called] [w3 their first joint [e21 sweep]], and, having [e22 burned] the crop, were [e23 stoned] out of the valley by [WOM women] whom nobody had consulted.
| @MOR body MAR COP "Moroccan gendarmes"
| @FREN public FRA COP "French investigators"
| @SPAN public ESP COP "Spanish policemen"
| @KET place MAR "Ketama" city
| @RABAT state MAR GOV "Morocco"
| @WOM public MAR CVL "women"
| @FARM public MAR AGR "hashish farms"
| n1 troops 30
| q3 asserts s=RABAT
| e21 COOPERATE a=MOR,FREN,SPAN C=illegal_drugs
| e22 ASSAULT/destroy a=MOR,FREN,SPAN r=FARM p=KET n=n1 C=illegal_drugs
| e23 ASSAULT/primitive a=WOM r=MOR,FREN,SPAN p=KET

[w4 A [e25 raid] that killed [n2 four] in [HAR Hargeisa] was the work of [BAND bandits], not of [SHAB.1 al-Shabab]], [SLP Somaliland's police chief] [c4 ruled]; [SHAB.2 the group], asked, [c5 claimed] [w5 [n3 two] of the four [e26 deaths]].
| @HAR place SOM "Hargeisa" city
| @SHAB group SOM REB "al-Shabab"
| @SLP office SOM COP "Somaliland police chief"
| @BAND public SOM CRM "bandits"
| n2 killed 4
| n3 killed 2
| q4 asserts s=SLP
| q5 asserts s=SHAB.2
| e25 ASSAULT a=BAND p=HAR n=n2 D=- C=crime
| e26 ASSAULT a=SHAB.2 n=n3 D=- C=terrorism

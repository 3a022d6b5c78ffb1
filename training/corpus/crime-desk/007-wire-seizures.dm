# id: crime-desk/007-wire-seizures
# publisher: Meridian News Agency
# language: en
# published: 2024-07-18

[AUS Australian Border Force officers] [e1 seized] [n1 139 kg] of heroin hidden in the axles of a second-hand digger at [BRI Brisbane] on [d1 Tuesday], and [SG Singapore], where the machine was loaded, [e2 detained] [FORW the forwarding agent] a day later.
| @AUS body AUS COP "Australian Border Force"
| @BRI place AUS "Brisbane" city
| @SG state SGP GOV "Singapore"
| @FORW public SGP BUS "forwarding agent"
| n1 seized 139 kg
| d1 2024-07-16
| e1 COERCE/seize a=AUS p=BRI t=d1 n=n1 C=illegal_drugs
| e2 COERCE/arrest a=SG r=FORW D=2024-07-17/stated C=illegal_drugs

[w1 Heroin from [SHAN Shan state] is cheaper in [SYD Sydney] today than it was in [d2 2001]], [AFP the federal police] [c1 admit].
| @SHAN place MMR "Shan state" province
| @SYD place AUS "Sydney" city
| @AFP body AUS COP "Australian federal police"
| d2 2001
| q1 asserts s=AFP

[CAM Cambodian police], whom [KOR Seoul] had [e3 pressed] for months to [e4 search] the compound, [e5 freed] [KORV [n2 61] South Koreans] from a scam centre outside [SIH Sihanoukville] and [e6 arrested] [BOSS its manager], who is [c9 believed] [w9 to be Taiwanese].
| @CAM body KHM COP "Cambodian police"
| @KOR state KOR GOV "South Korea"
| @KORV public KOR CVL "South Koreans"
| @SIH place KHM "Sihanoukville" city
| @BOSS public TWN CRM "the scam centre's manager"
| n2 other 61
| e3 REQUEST a=KOR r=CAM D=- C=trafficking
| e4 COERCE/seize hypothetical a=CAM C=trafficking
| e5 AID a=CAM r=KORV p=SIH n=n2 C=trafficking
| answers e5 e3
| o2 demand e3 met closed=e5
| o3 scheduled e16 open due=2024-08..
| q9 asserts
| e6 COERCE/arrest a=CAM r=BOSS p=SIH C=trafficking

Compounds of that kind have karaoke bars, barber's shops and fines for crying.

[ITA.1 Italy's Guardia di Finanza] [e7 froze] a vineyard, two ferries and a third-division football club [c10 allegedly] [w10 owned by [NDR.1 the 'Ndrangheta]]; [ITA.2 it] did not [e8 arrest] anyone, and the club played on [d3 Wednesday] and lost.
| @ITA body ITA COP "Guardia di Finanza"
| @NDR group ITA CRM "'Ndrangheta"
| d3 2024-07-17
| q10 accuses
| e7 COERCE/seize a=ITA.1 r=NDR.1 C=crime
| e8 COERCE/arrest denied a=ITA.2 C=crime

[HON The Honduran parliament] voted to [e10 scrap] the extradition treaty with [USA.21 the United States] unless [USA.22 Washington] [e11 hands over] the recordings in which [BRO the president's brother-in-law] is [c11 said] [w11 to [e12 bargain] with [CACH the Cachiros]].
| @HON body HND LEG "Honduran parliament"
| @USA state USA GOV "United States"
| @BRO public HND ELI "president's brother-in-law"
| @CACH group HND CRM "Cachiros"
| e10 SANCTION/discontinue hypothetical a=HON r=USA.21 C=legal,diplomatic
| e11 COOPERATE hypothetical a=USA.22 r=HON C=legal
| q11 asserts
| e12 CONSULT possible a=BRO,CACH D=- C=illegal_drugs,corruption

[TAXI.1 A Tirana taxi driver] killed his cousin over a parking space and walked to the nearest station to confess; [COURTT a court] [e13 remanded] [TAXI.2 him] on [d4 Thursday].
| @COURTT body ALB JUD "Tirana court"
| @TAXI public ALB CRM "Tirana taxi driver"
| d4 2024-07-18
| e13 COERCE/arrest a=COURTT r=TAXI.2 t=d4 C=crime,legal

[w5 [MAL.1 Malian customs] did not [e14 intercept] the three lorries because [MALC.1 a colonel] [c6 told] [MAL.2 them] [w6 not to]], [c5 says] [AUD a leaked audit] that [ARMY.1 the army] [c7 calls] [w7 a forgery].
| @MAL body MLI GOV "Malian customs"
| @MALC office MLI MIL "a colonel"
| @AUD other MLI - "leaked audit"
| @ARMY body MLI MIL "Malian army"
| e14 COERCE/seize denied a=MAL.1 D=- C=corruption,illegal_drugs
| q5 asserts s=AUD
| q6 demands s=MALC.1
| q7 denies s=ARMY.1
| denies q7 q5

[ECU Ecuador] and [PER Peru] will [e16 share] fingerprints from [d5 August], [c8 announced] Lima's interior minister, [SAL Rosendo Tello], after a [e17 meeting] in [PIU Piura] at which [ECUM his Quito colleague] also [e18 proposed] joint river patrols.
| @ECU state ECU GOV "Ecuador"
| @PER state PER GOV "Peru"
| @SAL person PER GOV "Rosendo Tello" office="Peruvian interior minister"
| @PIU place PER "Piura" city
| @ECUM office ECU GOV "Ecuadorian interior minister"
| d5 2024-08..
| e16 COOPERATE planned a=ECU,PER t=d5 C=crime
| span w8 at="Ecuador and Peru will share fingerprints from August"
| q8 promises s=SAL
| e17 CONSULT a=SAL,ECUM p=PIU C=crime
| e18 AGREE a=ECUM r=SAL C=crime
| o1 invitation e18 open

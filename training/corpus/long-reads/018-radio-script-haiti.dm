# id: long-reads/018-radio-script-haiti
# publisher: Radio Caraïbe Monde
# language: en
# published: 2024-03-05

PRESENTER: It is ten o'clock in [POR Port-au-Prince], and this is the news.

[GUN Armed men] [e1 attacked] the capital's airport on [d1 Monday] afternoon and [e2 exchanged fire] with [POL police and soldiers] for three hours.
Nobody inside the terminal was hurt, [c1 says] [CEO the airport's manager], [w1 who slept there].
It came two nights after [GANG gangs] [e3 stormed] the national penitentiary and [e4 let out] [INM [n1 more than 3,700] inmates], which led the acting prime minister, [BOI.1 Finance Minister Ludovic Boisrond], to [e5 impose] a curfew.
| d1 2024-03-04
| n1 other 3700..
| e1 ASSAULT a=GUN r=POL t=d1 C=crime
| e2 ASSAULT/firearms a=GUN,POL t=d1 C=crime
| e3 ASSAULT a=GANG p=POR2 D=2024-03-02/inferred C=crime
| span POR2 at="the national penitentiary"#1
| e4 RETREAT/release a=GANG r=INM D=2024-03-02/inferred n=n1 C=crime
| e5 COERCE/curfew a=BOI.1 D=2024-03-03/inferred C=crime
| causes e3 e5
| q1 asserts s=CEO

TAPE, WOMAN'S VOICE: We lay on the floor with the mattress on top of us, and my son asked if the bullets knew our names.

PRESENTER: And where is the prime minister?
That is what this country asks tonight.
[HEN.1 Fabrice Dessalines Roc] [e6 flew] to [NAI Nairobi] [d2 last week] to [e7 sign] an accord under which [KEN Kenya] would [e8 send] [n2 1,000] officers; [w2 [HEN.2 he] has since been seen in [SJU San Juan]], [c2 report] [PRJ Puerto Rican media], because [DOM the Dominican Republic] [e9 would not let] [HEN.3 his] plane land.
[DOMP The president of that country] [c3 spoke] of [w3 "a matter of national security"].
| d2 2024-02-26..2024-03-03
| n2 troops 1000
| e6 CONSULT/visit a=HEN.1 p=NAI t=d2 C=diplomatic
| e7 SUPPORT planned a=HEN.1 D=- C=diplomatic
| e8 AID hypothetical a=KEN n=n2 C=crime,peacekeeping
| e9 REJECT a=DOM r=HEN.3 D=- C=diplomatic
| q2 asserts s=PRJ
| q3 asserts s=DOMP

[CHER Gang leader Wilner Cassamajor], known as Ti Kouto, [e10+c4 threatens] [w4 "a genocide"] if [HEN.6 the absent premier] does not [e11 resign].
[USS A US official] [c5 told] [MIA a Miami paper] [w5 that [WAS Washington] had not [e12 asked] [HEN him] to go but to "expedite the transition"].
| e10 THREATEN/violence a=CHER C=crime
| e11 RETREAT/resign hypothetical a=HEN.6 C=political_institutions
| e12 REQUEST/change denied a=WAS r=HEN C=political_institutions
| q4 threatens s=CHER
| q5 denies s=USS
| o1 threat e10

CORRESPONDENT: There is no bread in [DEL Delmas], the hospitals have run out of blood, and the price of a jerrycan of water has doubled since [d4 Friday].
[CAR Caritas] [c6 hopes] [w6 to [e13 bring] twelve lorries over the border before the weekend, if [TOLL the men at the roadblocks] [e14 let] them through].
| d4 2024-03-01
| e13 AID planned a=CAR C=human_security
| e14 RETREAT/access hypothetical a=TOLL C=human_security
| q6 speculates s=CAR

PRESENTER: The weather: dry, with light wind from the east.
You are listening to Radio Caraïbe Monde.

| @POR place HTI "Port-au-Prince" city
| @POR2 place HTI "national penitentiary" exact
| @GUN public HTI UAF "armed men"
| @POL body HTI COP,MIL "police and soldiers"
| @CEO office HTI BUS "airport manager"
| @GANG group HTI CRM "gangs"
| @INM public HTI CRM "inmates"
| @BOI person HTI GOV "Ludovic Boisrond" office="finance minister, acting prime minister"
| @HEN person HTI GOV "Fabrice Dessalines Roc" office="prime minister"
| @NAI place KEN "Nairobi" city
| @KEN state KEN GOV "Kenya"
| @SJU place PRI "San Juan" city
| @PRJ company PRI JRN "Puerto Rican media"
| @DOM state DOM GOV "Dominican Republic"
| @DOMP office DOM GOV "president of the Dominican Republic"
| @CHER person HTI CRM "Wilner Cassamajor" office="gang leader"
| @USS office USA GOV "US official"
| @MIA company USA JRN "Miami paper"
| @WAS state USA GOV "United States"
| @DEL place HTI "Delmas" city
| @CAR group NGO - "Caritas"
| @TOLL group HTI CRM "men at the roadblocks"

# id: fronts/032-libya-coast
# publisher: Mediterranean Despatch
# language: en
# published: 2011-02-24

[DIPL [LIB~ Libyan] diplomats] [e1 quit] as [QADH leader] [e2+c1 vows] [w1 to [e3 hunt] "rats"]
| e1 RETREAT/resign a=DIPL D=2011-02-23/inferred C=pro_democracy
| e2 THREATEN/violence a=QADH D=2011-02-22/inferred C=repression
| e3 ASSAULT hypothetical a=QADH C=repression
| q1 threatens s=QADH
| o1 threat e2

[BENG BENGHAZI] — The courthouse on the corniche, which [CROWD demonstrators] [e4 burned] on [d1 Friday], has become a kitchen, a press room and, since [d80 Wednesday], a government of sorts.
[LAWY.1 Lawyers] still in their robes [c2 plan] [w2 to [e5 ask] [ARAB the Arab League] for recognition], though [LAWY.2 they] cannot agree on a name.
On the roof a boy with a Belgian rifle practises taking it apart.
| d1 2011-02-18
| q2 promises s=LAWY.1
| e4 ASSAULT/destroy a=CROWD t=d1 C=pro_democracy
| e5 REQUEST planned a=LAWY.1 r=ARAB C=pro_democracy

[w3 [PIL Two pilots] [c4 ordered] [w4 to [e7 bomb] the city] flew to [MLTP Malta] instead and [e8 asked] for asylum], [ATC an air traffic controller] [c3 said].
[w5 No aircraft has been [e9 used] against [CIVS civilians]], [SAIF the leader's second son] [c5 told] [TV a Turkish channel], [c6 adding] [w6 that [MERC the African "mercenaries"] whom [PROT residents] claim to have [e10 captured] are builders in the wrong jacket].
| q3 asserts s=ATC
| q4 demands
| q5 denies s=SAIF
| q6 denies s=SAIF
| e7 ASSAULT/aerial denied a=PIL C=repression
| e8 REQUEST/assist a=PIL p=MLTP D=- C=asylum
| e9 ASSAULT/aerial denied r=CIVS C=repression
| e10 ASSAULT/abduct a=PROT r=MERC D=- C=military
| o2 request e8

[GBR London] has yet to [e11 fly out] [OILM [n1 200] oil workers] from the desert, and [FCO.1 the foreign secretary], questioned in [COM the Commons], [e12 apologised] for a delay that [FCO.2 he] put down to a broken charter plane.
[w9 If the sky is not [e13 closed] to [QADH the colonel]'s jets, "there will be nobody left to evacuate"], [AMBL.70 the ambassador to the UN], [AMBL.1 Salem Shalgham al-Warfalli], [c9 told] [SC the Security Council] before tearing up [AMBL.2 his] instructions.
| n1 other 200
| q9 speculates s=AMBL.1
| e11 AID denied a=GBR r=OILM n=n1 C=human_security
| e12 CONCEDE a=FCO.1 D=- C=human_security
| e13 COERCE/restrict hypothetical r=QADH C=military

| @LIB state LBY GOV "Libya"
| @DIPL office LBY GOV "Libyan diplomats"
| @QADH office LBY GOV "leader" office="leader"
| @BENG place LBY "Benghazi" city
| @CROWD public LBY CVL "demonstrators"
| @LAWY public LBY JUD "lawyers"
| @ARAB body IGO - "Arab League"
| @PIL public LBY MIL "two pilots"
| @MLTP place MLT "Malta" country
| @ATC public - - "air traffic controller"
| @CIVS public LBY CVL "civilians"
| @SAIF person LBY ELI "leader's second son"
| @TV company TUR JRN "Turkish channel"
| @MERC public - - "African mercenaries"
| @PROT public LBY CVL "residents"
| @GBR state GBR GOV "London"
| @OILM public GBR LAB "oil workers"
| @FCO office GBR GOV "foreign secretary" office="foreign secretary"
| @COM body GBR LEG "Commons"
| @AMBL person LBY GOV "Salem Shalgham al-Warfalli" office="ambassador to the UN"
| @SC body UNO - "Security Council"
| d80 2011-02-23..

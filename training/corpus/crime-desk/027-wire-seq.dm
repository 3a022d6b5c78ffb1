# id: crime-desk/027-wire-seq
# publisher: Meridian News Agency
# language: en
# published: 2021-12-03

[ITA Italian magistrates], acting on a complaint by [WID the widow of [GRO.3 an anti-racket grocer]], opened an [e1 inquiry] on [d1 Thursday] into why [PRE the prefect of [AGR Agrigento]], who had [e2 promised] [GRO.1 him] guards, [e3 withdrew] them nine days before [GRO.2 he] was [e4 shot].
| @ITA office ITA JUD "Italian magistrates"
| @WID public ITA CVL "grocer's widow"
| @PRE office ITA GOV "prefect of Agrigento"
| @AGR place ITA "Agrigento" province
| @GRO public ITA BUS "anti-racket grocer"
| d1 2021-12-02
| e1 ACCUSE/investigate a=ITA r=PRE t=d1 C=crime
| e2 AGREE a=PRE r=GRO.1 D=- C=crime
| e3 SANCTION/discontinue a=PRE r=GRO.1 D=- C=crime
| e4 ASSAULT/firearms r=GRO.2 D=- C=crime

[SAF Gunmen] who burst into a wedding tent at [SOW Soweto] [e6 shot dead] [GUE.7 [n1 five] guests], two of [GUE.8 them] policemen, and drove off with the cake.
| @SAF public ZAF UAF "gunmen"
| @SOW place ZAF "Soweto" city
| @GUE public ZAF CVL "wedding guests"
| n1 killed 5
| e6 ASSAULT/firearms a=SAF r=GUE.7 p=SOW n=n1 C=crime

[w1 [GUE The five] were no gangsters], [POL police] [c1 stressed]; [COUS the bride's cousin], a rival taxi owner, is being sought.
| @POL body ZAF COP "South African police"
| @COUS public ZAF BUS,CRM "bride's cousin"
| q1 asserts s=POL

[DEL The Delhi high court] [e8 refused] to let [RAN a gangster turned lawmaker] attend his own oath-taking in anything but handcuffs.
| @DEL body IND JUD "Delhi high court"
| @RAN office IND LEG,CRM "gangster turned lawmaker"
| e8 REJECT a=DEL r=RAN C=legal

[CAR A court in [CAR2 Caracas]], citing a law against hatred that [ASS the assembly] had passed in an afternoon, ordered the [e11 arrest] of [ECO.1 an economist] who had [e12+c3 called] the currency reform [w3 "counterfeiting by decree"], [e13 froze] [ECO.2 his] accounts and [e14 barred] [ECO.3 him] from leaving the country.
| @CAR body VEN JUD "Caracas court"
| @CAR2 place VEN "Caracas" city
| @ASS body VEN LEG "Venezuelan assembly"
| @ECO public VEN EDU "an economist"
| q3 accuses s=ECO.1
| e11 COERCE/arrest planned a=CAR r=ECO.1 C=repression,legal
| e12 ACCUSE/disapprove a=ECO.1 D=- C=economic
| e13 SANCTION/discontinue a=CAR r=ECO.2 C=repression
| e14 COERCE/restrict a=CAR r=ECO.3 C=repression

Two burglars, fifteen stations, no witnesses: that is all [OSL the Oslo police] have.
| @OSL body NOR COP "Oslo police"

[SLO Bratislava] [e15 extradited] [BAN.1 a banker], whom [UKR Ukraine] [e16+c5 accuses] [w5 of looting a savings bank], to [ROM.1 Romania], where [BAN.2 he] [c6 claims] [w6 [BAN.3 he] will be [e17 murdered]]; [ROM.2 Bucharest], amused, [e18+c7 promised] [BAN.4 him] [w7 a cell with a view].
| @SLO state SVK GOV "Slovakia"
| @BAN public UKR BUS "a banker"
| @UKR state UKR GOV "Ukraine"
| @ROM state ROU GOV "Romania"
| q5 accuses s=UKR
| q6 speculates s=BAN.2
| q7 promises s=ROM.2
| e15 COOPERATE a=SLO r=ROM.1 C=legal,crime
| e16 ACCUSE/allege a=UKR r=BAN.1 D=- C=legal,crime
| e17 ASSAULT planned r=BAN.3 C=crime
| e18 AGREE a=ROM.2 r=BAN.4 C=legal

[CUB Havana] and [USA Washington] each [c8 say] [w8 the other has failed to [e20 return] a hijacker].
| @CUB state CUB GOV "Cuba"
| @USA state USA GOV "United States"
| q8 accuses s=CUB
| e20 COOPERATE denied a=USA,CUB r=CUB,USA C=legal

[KAM Uganda's regiment of military police], sent to [e21 disperse] [MOU mourners] at [KAS Kasangati], instead [e22 seized] the body, hearse and all, and drove it to [ENT Entebbe].
| @KAM body UGA MIL "military police regiment"
| @KAS place UGA "Kasangati" city
| @ENT place UGA "Entebbe" city
| @MOU public UGA CVL "mourners"
| e21 ASSAULT/crowd-control planned a=KAM r=MOU p=KAS C=repression
| e22 COERCE/seize a=KAM C=repression

[GUA Guatemala] will not [e24 renew] the mandate of [CIC the UN-backed commission against impunity], [PRES its president] [c9 told] [UN the UN secretary-general] by telephone on [d2 Friday], a [e25 call] that lasted, [c10 according to] [AIDE an aide], [w10 under a minute].
| @GUA state GTM GOV "Guatemala"
| @CIC body UNO JUD "UN-backed commission"
| @PRES office GTM GOV "president of Guatemala"
| @UN office UNO - "UN secretary-general"
| @AIDE office GTM GOV "an aide"
| d2 2021-12-03
| span w9 at="Guatemala will not renew the mandate of the UN-backed commission against impunity"
| q9 denies s=PRES
| q10 asserts s=AIDE
| e24 AGREE denied a=GUA r=CIC C=corruption,diplomatic
| e25 CONSULT/phone a=PRES,UN t=d2 C=diplomatic

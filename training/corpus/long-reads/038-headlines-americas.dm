# id: long-reads/038-headlines-americas
# publisher: The Gulfstream Daily
# language: en
# published: 2023-10-02

[ECUP [ECU Ecuador] police] [e1 rescue] [MAY kidnapped mayor], [e2 arrest] [GANG [n1 six]]
| n1 arrested 6
| e1 AID a=ECUP r=MAY C=crime
| e2 COERCE/arrest a=ECUP r=GANG n=n1 C=crime

[NIC Nicaragua] [e3 seizes] [UNI Jesuit university]'s bank accounts
| e3 COERCE/seize a=NIC r=UNI C=religion_ethnicity

[MEXP [MEX Mexico] president] to [e5 skip] [APEC San Francisco] summit over [PER Peru] row
| e5 REJECT/meet planned a=MEXP C=diplomatic

Storm batters Belize, no one hurt

[UAW Auto workers] [e6+c1 threaten] [w1 wider [e7 strike] if no [e8 deal] by [d1 Friday]]
| d1 2023-10-06
| e6 THREATEN a=UAW C=economic
| e7 PROTEST/strike hypothetical a=UAW C=economic
| e8 AGREE denied D=- C=economic
| q1 threatens s=UAW
| o2 threat e6 due=2023-10-06

[GUA Guatemala] [IND indigenous leaders] [e9 block] 14 roads, [e10+c2 call for] [w2 prosecutor to [e11 quit]]
| e9 PROTEST/obstruct a=IND C=election
| e10 REQUEST/change a=IND r=PROS C=election
| span PROS at="prosecutor"#1
| e11 RETREAT/resign hypothetical a=PROS C=election
| q2 demands s=IND
| o1 demand e10

World Series tickets go on sale, servers crash

[CAN Ottawa] [c3 denies] [w3 [e12 planting] spy claim to woo [USA Washington]]
| e12 COERCE/misinformation denied a=CAN C=intelligence
| q3 denies s=CAN

[COL Colombia], [ELN ELN] extend truce [e13 talks] in [CAR Caracas], [FAM kidnap victims' kin] [e14 ask] for aid
| e13 CONSULT a=COL,ELN p=CAR C=military
| e14 REQUEST/assist a=FAM C=crime
| o3 request e14

Why Chile's lithium bosses bet on flamingos

[CUB [CUBA Cuba] dissident] [e15 walks free] after 2 yrs, [e16+c5 vows] [w5 to [e17 march] again]
| e15 RETREAT/release r=CUB C=rights_freedoms
| e16 AGREE a=CUB C=rights_freedoms
| e17 PROTEST/demo planned a=CUB C=rights_freedoms
| q5 promises s=CUB

[BRA Brazil] floods: [ARMY army] [e18 ferries] stranded families, [LULA president] [e19 calls off] trip
| e18 AID a=ARMY C=disasters
| e19 REJECT/meet a=LULA C=diplomatic

| @ECUP body ECU COP "Ecuador police"
| @ECU state ECU GOV "Ecuador"
| @MAY office ECU GOV "mayor"
| @GANG public ECU CRM "six suspects"
| @NIC state NIC GOV "Nicaragua"
| @UNI company NIC EDU,REL "Jesuit university"
| @MEXP office MEX GOV "president of Mexico"
| @MEX state MEX GOV "Mexico"
| @APEC place USA "San Francisco" city
| @PER state PER GOV "Peru"
| @UAW group USA LAB "auto workers"
| @GUA place GTM "Guatemala" country
| @IND group GTM SOC "indigenous leaders"
| @PROS office GTM JUD "prosecutor"
| @CAN state CAN GOV "Canada"
| @USA state USA GOV "United States"
| @COL state COL GOV "Colombia"
| @ELN group COL REB "ELN"
| @CAR place VEN "Caracas" city
| @FAM public COL CVL "kidnap victims' kin"
| @CUB public CUB OPP,CVL "dissident"
| @CUBA state CUB GOV "Cuba"
| @BRA place BRA "Brazil" country
| @ARMY body BRA MIL "army"
| @LULA office BRA GOV "president"

# id: africa-asia/002-wire-great-lakes
# publisher: Lakes Wire Service
# language: en
# published: 2025-01-28

[RWA Kigali] on [d1 Tuesday] [e1 rebuffed] a [KEN Kenyan] [e41+c9 offer] [w9 to host [e40 talks] with [COD Kinshasa]], [e2+c1 accusing] [FAR the Congolese army] [w1 of [e3 sheltering] [FDL Hutu militiamen] along [BOR the border with Rwanda]].
| d1 2025-01-28
| e1 REJECT/meet a=RWA r=KEN t=d1
| e40 CONSULT/third-party denied a=RWA,COD r=KEN
| e2 ACCUSE/allege a=RWA r=FAR t=d1
| q1 accuses s=RWA
| e3 AID a=FAR r=FDL p=BOR D=-
| e41 AGREE a=KEN r=RWA D=- C=diplomatic
| q9 proposes s=KEN
| answers e1 e41
| o3 invitation e41 refused closed=e1

[MMM M23 fighters] [e4 marched into] [GOMA Goma] [d3 overnight] after [FAR.3 government troops] [e5 abandoned] [FAR.4 their] positions at [MUN Munigi], and [UNO the United Nations mission] [c2 said] [w2 at least [GUARD [n1 17] peacekeepers] had been [e6 wounded]].
| d3 2025-01-27..2025-01-29
| e4 COERCE/seize a=MMM p=GOMA t=d3 C=territory
| e5 RETREAT/withdraw a=FAR.3 p=MUN D=2025-01-27..2025-01-29/inferred
| n1 injured 17..
| e6 ASSAULT r=GUARD n=n1 D=2025-01-27..2025-01-29/inferred
| q2 asserts s=UNO

[w3 [UGA Uganda] will [e7 extend] by three months the joint patrols its soldiers have run with [FAR Congolese forces] in [ITURI Ituri province]], [GEN the regional commander] [c3 told] [REP reporters].
| q3 promises s=GEN
| e7 COOPERATE planned a=UGA,FAR p=ITURI

[BDI The Burundian government] [e9+c4 thanked] [CHN China] [w4 for [n2 1,200] tonnes of rice [e10 delivered] to [REF Congolese refugees] at [MUS Musenyi camp] [d2 last week]].
| e9 SUPPORT a=BDI r=CHN
| q4 asserts s=BDI
| n2 other 1200 tonnes
| e10 AID a=CHN r=REF p=MUS t=d2 n=n2 C=migration
| d2 2025-01-20..2025-01-27

[ANG Angolan President Bernardo Quissama] [e11 telephoned] [RWA his Rwandan] and [COD Congolese counterparts] on [d4 Sunday] night, and [AIDE aides] [c5 believe] [w5 a face-to-face [e12 meeting] could follow].
| d4 2025-01-26
| e11 CONSULT/phone a=ANG,RWA,COD t=d4 C=diplomatic
| q5 asserts s=AIDE
| e12 CONSULT possible

[TAN Tanzania's parliament] [e14 saluted] [SAM the regional mission], known as SAMIDRC, although [OPP three opposition members] [e15 heckled] [DEF the defence minister] throughout.
| e14 SUPPORT a=TAN r=SAM
| e15 ACCUSE/disapprove a=OPP r=DEF

[LAKE Lake Tanganyika], the second-deepest freshwater lake in the world, supplies most of the animal protein eaten along its shores.

[PRO Prosecutors] in [BUK Bukavu] [e16+c6 arraigned] [BRO [n4 two] brothers] [w6 on charges of smuggling tantalum], but [JUD a magistrate] [e17 threw out] the case within the hour.
| q6 accuses s=PRO
| n4 other 2
| e16 ACCUSE/allege a=PRO r=BRO p=BUK n=n4 C=trafficking
| e17 CONCEDE a=JUD r=BRO p=BUK

[w7 If [RWA Rwanda] does not [e18 withdraw] [RDF its troops] by the end of [d5 February], [BEL Brussels] will [e19 freeze] [n3 €32 million] in budget support], [BELM the Belgian development minister] [e20+c7 cautioned].
| d5 2025-02
| q7 threatens s=BELM
| e18 RETREAT/withdraw hypothetical a=RWA D=2025-02-28/stated
| e19 SANCTION/discontinue hypothetical a=BEL r=RWA n=n3
| n3 money 32000000 EUR
| e20 THREATEN/relations a=BELM r=RWA
| o1 threat e20

[VIL Villagers] near [RUT Rutshuru] [e21 set up roadblocks] of eucalyptus trunks to [c8 demand] [w8 that [MONU the UN base] [e22 reopen] its clinic], which has been shut since [d6 mid-January].
| d6 2025-01-11..2025-01-21
| e21 PROTEST/obstruct a=VIL r=MONU p=RUT
| q8 demands s=VIL
| e22 AID hypothetical a=MONU

[BDI Bujumbura] has not replied to [QAT Qatar]'s [e24 invitation] to attend a round of [e25 negotiations] with [RED the Red-Tabara rebels] in [DOH Doha] in [d7 March].
| d7 2025-03
| e24 AGREE a=QAT r=BDI
| e25 CONSULT/third-party hypothetical a=BDI,RED r=QAT p=DOH t=d7
| o2 invitation e24

| @RWA state RWA GOV "Rwanda"
| @KEN state KEN GOV "Kenya"
| @COD state COD GOV "Democratic Republic of the Congo"
| @FAR body COD MIL "Congolese army"
| @FDL group RWA REB "Hutu militiamen"
| @BOR place COD "border with Rwanda" region
| @MMM group COD REB "M23"
| @GOMA place COD "Goma" city
| @MUN place COD "Munigi" city
| @UNO body UNO MIL "United Nations mission in Congo"
| @GUARD public UNO MIL "peacekeepers"
| @UGA state UGA GOV "Uganda"
| @ITURI place COD "Ituri province" province
| @GEN office UGA MIL "regional commander"
| @REP public - JRN "reporters"
| @BDI state BDI GOV "Burundi"
| @CHN state CHN GOV "China"
| @REF public COD REF "Congolese refugees"
| @MUS place BDI "Musenyi camp" exact
| @ANG person AGO GOV "Bernardo Quissama" office="president of Angola"
| @AIDE office AGO GOV "aides to Bernardo Quissama"
| @TAN body TZA LEG "Tanzania's parliament"
| @SAM body IGO MIL "SAMIDRC"
| @OPP office TZA LEG,OPP "three opposition members"
| @DEF office TZA GOV,MIL "defence minister of Tanzania"
| @LAKE place - "Lake Tanganyika" region
| @PRO office COD JUD "prosecutors"
| @BUK place COD "Bukavu" city
| @BRO public COD CRM "two brothers"
| @JUD office COD JUD "magistrate"
| @RDF body RWA MIL "Rwandan troops"
| @BEL state BEL GOV "Belgium"
| @BELM office BEL GOV "Belgian development minister"
| @VIL public COD CVL "villagers"
| @RUT place COD "Rutshuru" city
| @MONU body UNO MIL "UN base"
| @QAT state QAT GOV "Qatar"
| @RED group BDI REB "Red-Tabara"
| @DOH place QAT "Doha" city

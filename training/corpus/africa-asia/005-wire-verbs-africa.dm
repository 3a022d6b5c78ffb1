# id: africa-asia/005-wire-verbs-africa
# publisher: Continental News Agency
# language: en
# published: 2017-06-15

[GMB Banjul] [e1 mended fences] with [SEN.4 Dakar] on [d1 Thursday], [e2 restoring] the full ambassadorial ties that [SEN.5 Senegal] had [e3 cut] in [d2 2016].
| d1 2017-06-15
| d2 2016
| e1 SUPPORT a=GMB,SEN.4 t=d1 C=diplomatic
| e2 SUPPORT a=GMB,SEN.4 t=d1
| e3 SANCTION/discontinue a=SEN.5 r=GMB t=d2

[ZMB Zambian President Kelvin Mwila] [e4+c1 threatened] [w1 to [e5 declare] a state of emergency] unless [ARS arsonists] stopped [e6 torching] markets, a warning that [HIC opposition chief Chanda Mulubwa] [e7 poured scorn on].
| e4 THREATEN/restrict a=ZMB r=ARS
| q1 threatens s=ZMB
| e5 COERCE/martial-law hypothetical a=ZMB
| e6 ASSAULT/destroy a=ARS D=-
| e7 ACCUSE/disapprove a=HIC r=ZMB
| o1 threat e4

[LSO The Lesotho Defence Force] [e8 cordoned off] [MAS Maseru]'s radio quarter and [e9 jammed] [STA [n3 two] stations] critical of its commander.
| n3 other 2
| e8 COERCE/restrict a=LSO p=MAS
| e9 COERCE/censor a=LSO r=STA p=MAS n=n3 C=rights_freedoms

[SHA.6 Al-Shabaab] [c2 claimed] [w2 that [SUI a suicide bomber] from [SHA.7 its] ranks had [e11 blown himself up] at [MOG a Mogadishu pizzeria], killing [DIN [n1 31] diners]].
| n1 killed 31
| q2 asserts s=SHA.6
| e11 ASSAULT/suicide-attack a=SHA.7 r=DIN p=MOG n=n1 D=- C=terrorism

[w4 [NAM Namibian rangers] and [ZAF South African detectives] have [e12 pooled] files on a syndicate that ships rhino horn through [WAL Walvis Bay]], [COL a police colonel] [c4 disclosed].
| q4 asserts s=COL
| e12 COOPERATE a=NAM,ZAF C=environment,trafficking

[KEN Nairobi] [e14 shelved] the forced return of [REF [n2 2,300] Somali refugees] after [UNH the UN refugee agency] [e15+c5 pleaded] [w5 for a six-month reprieve].
| n2 other 2300
| e14 CONCEDE a=KEN r=REF n=n2 C=migration
| e15 REQUEST/yield a=UNH r=KEN D=-
| q5 demands s=UNH
| answers e14 e15
| o2 demand e15 met closed=e14

[CMR Cameroonian forces] [e16 stormed] a compound in [MAM Mamfe], [e17 rounded up] [TEA [n4 nine] teachers] and, [LAWY a defence lawyer] [e18+c6 alleged], [w6 [e19 whipped] [TEA2 [n5 three] of them] with cables].
| n4 arrested 9
| n5 injured 3
| e16 ASSAULT a=CMR p=MAM
| e17 COERCE/arrest a=CMR r=TEA p=MAM n=n4
| e18 ACCUSE/allege a=LAWY r=CMR
| q6 accuses s=LAWY
| e19 ASSAULT/beat a=CMR r=TEA2 p=MAM n=n5 C=repression

[w7 [TGO Lomé] will host [e21 talks] among [BEN Benin], [NER Niger] and [FRA France] on [d3 June 28]], [COT Benin's foreign minister] [c7 said].
| d3 2017-06-28
| q7 asserts s=COT
| e21 CONSULT/multilateral planned a=BEN,NER,FRA r=TGO t=d3
| o3 scheduled e21 due=2017-06-28

[w8 Cocoa arrivals at [CIV~ Ivorian] ports have reached 1.6 million tonnes since the start of the season], [EXP exporters] [c8 estimate].
| q8 speculates s=EXP

[SSD The South Sudanese cabinet] [e23 lifted] a ban on relief flights to [UNITY Unity state], which had [e25 drawn a rebuke] from [USA Washington].
| e23 CONCEDE a=SSD p=UNITY C=human_security
| e25 ACCUSE/disapprove a=USA r=SSD D=-
| @GMB state GMB GOV "Gambia"
| @SEN state SEN GOV "Senegal"
| @ZMB person ZMB GOV "Kelvin Mwila" office="president of Zambia"
| @ARS public ZMB CRM "arsonists"
| @HIC person ZMB OPP "Chanda Mulubwa" office="opposition chief"
| @LSO body LSO MIL "Lesotho Defence Force"
| @MAS place LSO "Maseru" city
| @STA company LSO JRN "two radio stations"
| @SHA group SOM REB "al-Shabaab"
| @SUI public SOM REB "suicide bomber"
| @MOG place SOM "Mogadishu pizzeria" exact
| @DIN public SOM CVL "diners"
| @NAM office NAM COP "Namibian rangers"
| @ZAF office ZAF COP "South African detectives"
| @WAL place NAM "Walvis Bay" city
| @COL office - COP "police colonel"
| @KEN state KEN GOV "Kenya"
| @REF public SOM REF "Somali refugees"
| @UNH body UNO - "UN refugee agency"
| @CMR body CMR MIL "Cameroonian forces"
| @MAM place CMR "Mamfe" city
| @TEA public CMR EDU "nine teachers"
| @TEA2 public CMR EDU "three teachers"
| @LAWY public CMR JUD "defence lawyer"
| @TGO state TGO GOV "Togo"
| @BEN state BEN GOV "Benin"
| @NER state NER GOV "Niger"
| @FRA state FRA GOV "France"
| @COT office BEN GOV "foreign minister of Benin"
| @CIV state CIV GOV "Ivory Coast"
| @EXP company CIV BUS "exporters"
| @SSD body SSD GOV "South Sudanese cabinet"
| @UNITY place SSD "Unity state" province
| @USA state USA GOV "United States"

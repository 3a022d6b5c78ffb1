# id: africa-asia/018-wire-threats-africa
# publisher: Equator Press
# language: en
# published: 2020-08-19

[MUT Mutinous soldiers] [e1 bundled] [KEI.1 Malian President Ibrahim Boubacar Keïta] into an armoured car at [KATI Kati barracks] on [d1 Tuesday] and, hours later, [KEI.2 he] [e2 resigned].
| d1 2020-08-18
| e1 COERCE/arrest a=MUT r=KEI.1 p=KATI t=d1 C=pro_autocracy
| e2 RETREAT/resign a=KEI.2 D=2020-08-18/inferred

[AU The African Union] [e3 suspended] [MLI Mali] from its bodies, and [ECO ECOWAS] [e4+c1 threatened] [w1 to [e5 shut] every land and air link unless [MUT the soldiers] [e6 let] [KEI the president] go].
| e3 SANCTION/expel a=AU r=MLI
| e4 THREATEN/restrict a=ECO r=MUT
| q1 threatens s=ECO
| e5 COERCE/restrict hypothetical a=ECO r=MUT
| e6 RETREAT/release hypothetical a=MUT r=KEI
| o1 threat e4

[GUI Conakry] has [e7+c2 warned] [OPP.7 opposition marchers] [w2 [OPP.71 they] will be [e8 dispersed] “without ceremony” if [OPP.8 they] [e9 block] the Bambeto road again].
| e7 THREATEN/violence a=GUI r=OPP.7
| q2 threatens s=GUI
| e8 ASSAULT/crowd-control hypothetical r=OPP.71
| e9 PROTEST/obstruct hypothetical a=OPP.8
| o2 threat e7

[MUN A Lusaka-based Chinese mining firm] [e10+c3 vowed] [w3 to [e11 drag] [ZMB Zambia] before arbitrators over its revoked licence], while [MIN the mines minister] [c12 insisted] [w12 the decision was final].
| e10 THREATEN a=MUN r=ZMB
| q3 threatens s=MUN
| e11 ACCUSE/allege hypothetical a=MUN r=ZMB
| o3 threat e10

[CIV Abidjan prosecutors] have issued a [e13 warrant] for [SOR former rebel leader Siaka Dosso], who [e14+c4 denounced] it from [PAR Paris] [w4 as “a hunting licence”].
| q12 asserts s=MIN
| e13 THREATEN/arrest a=CIV r=SOR
| e14 ACCUSE/disapprove a=SOR r=CIV p=PAR
| q4 accuses s=SOR

[TCD N'Djamena] [e15+c5 served notice] [w5 that it would [e16 expel] [EXX foreign oil workers] who dodge mandatory testing].
| e15 THREATEN/expel a=TCD r=EXX
| q5 threatens s=TCD
| e16 COERCE/deport hypothetical a=TCD r=EXX
| o4 threat e15

[ETH Addis Ababa] [e19 threw cold water on] the idea of a binding treaty on the Nile dam, whereupon [EGY Egypt] [e20 broke off] the latest round of talks on [d2 Monday].
| d2 2020-08-17
| e19 REJECT/change a=ETH r=EGY
| e20 SANCTION/discontinue a=EGY r=ETH t=d2

[GLF Gulf of Guinea navies] [e21 drilled] with [DNK a Danish frigate] off [STP São Tomé], practising what to do if [PIR pirates] [e22 storm] a gas carrier.
| e21 COOPERATE a=GLF,DNK p=STP C=military
| e22 ASSAULT hypothetical a=PIR

[w6 [KDF A Kenyan jet] [e23 bombed] herders' wells near [GED El Adde]], [c6 according to] [ELD clan elders]; [KDFS the air force spokesman] [c7 denied] [w7 that any sortie had been [e24 flown]].
| q6 asserts s=ELD
| e23 ASSAULT/aerial a=KDF p=GED D=-
| q7 denies s=KDFS
| e24 MOBILIZE/weapons denied
| denies q7 e23

[MWI Lilongwe] is a quiet city of bungalows and jacaranda, and its dairies sell out by nine.

[SEN Dakar] [e25+c8 vowed] [w8 to [e26 sink] the boat of [OWN any trawler owner] who [e27 rams] a pirogue], and [CHN the Chinese ambassador] offered [e28 condolences] to [FAM the families] of two drowned fishermen.
| e25 THREATEN a=SEN r=OWN
| q8 threatens s=SEN
| e26 ASSAULT/destroy hypothetical a=SEN r=OWN
| e27 ASSAULT hypothetical a=OWN
| e28 SUPPORT a=CHN r=FAM
| o5 threat e25
| @MUT group MLI REB,MIL "mutinous Malian soldiers"
| @KEI person MLI GOV "Ibrahim Boubacar Keïta" office="president of Mali"
| @KATI place MLI "Kati barracks" exact
| @AU body IGO - "African Union"
| @MLI state MLI GOV "Mali"
| @ECO body IGO - "ECOWAS"
| @GUI state GIN GOV "Guinea"
| @OPP public GIN OPP,CVL "opposition marchers"
| @MUN company CHN BUS "Chinese mining firm"
| @ZMB state ZMB GOV "Zambia"
| @MIN office ZMB GOV "mines minister of Zambia"
| @CIV office CIV JUD "Abidjan prosecutors"
| @SOR person CIV ELI "Siaka Dosso" office="former rebel leader"
| @PAR place FRA "Paris" city
| @TCD state TCD GOV "Chad"
| @EXX public - BUS,LAB "oil workers"
| @ETH state ETH GOV "Ethiopia"
| @EGY state EGY GOV "Egypt"
| @GLF body - MIL "Gulf of Guinea navies"
| @DNK body DNK MIL "Danish frigate"
| @STP place STP "São Tomé" city
| @PIR group - CRM "pirates"
| @KDF body KEN MIL "Kenyan jet"
| @GED place SOM "El Adde" city
| @ELD public SOM CVL "clan elders"
| @KDFS office KEN MIL "Kenyan air force spokesman"
| @MWI place MWI "Lilongwe" city
| @SEN state SEN GOV "Senegal"
| @CHN office CHN GOV "Chinese ambassador to Senegal"
| @OWN public - AGR "any trawler owner"
| @FAM public SEN CVL "families of fishermen"

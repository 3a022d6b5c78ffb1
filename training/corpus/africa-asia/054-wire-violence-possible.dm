# id: africa-asia/054-wire-violence-possible
# publisher: Equator Press
# language: en
# published: 2025-10-15

[MOP Mozambican police] [c1 suspect] [w1 that [INS insurgents] [e1 blew up] the fuel depot that burned in [PEM Pemba] on [d1 Sunday] night].
| d1 2025-10-12
| q1 speculates s=MOP
| e1 ASSAULT/explosives possible a=INS p=PEM t=d1 C=terrorism

[w2 “No drone of [RWA.8 ours] [e2 struck] [UVI Uvira],”] [RDF Rwanda's army spokesman] [c2 retorted] after [BUJ Bujumbura] had [e3+c3 blamed] [RWA.9 Kigali] [w3 for the [e4 deaths] of [VEN [n1 six] market vendors]].
| n1 killed 6
| q2 denies s=RDF
| e2 ASSAULT/drone denied a=RWA.8 p=UVI
| q3 accuses s=BUJ
| e3 ACCUSE/allege a=BUJ r=RWA.9 D=-
| e4 ASSAULT a=RWA.9 r=VEN n=n1 D=-
| denies q2 e3

[w4 [SHA Al-Shabaab] may send a [e6 suicide bomber] into [BAK Bakara] market], [NIS Somalia's intelligence agency] [c4 believes]; [POL police] foiled one such [e7 plot] in [d2 September].
| d2 2025-09
| q4 asserts s=NIS
| e6 ASSAULT/suicide-attack possible a=SHA p=BAK
| e7 ASSAULT/suicide-attack denied t=d2


[w5 [TAT Myanmar's air force] [e8 dropped] canisters of a chlorine-like gas on [PAU Pauk]], [CHI a Chin relief group] [e20+c5 alleged].
| q5 accuses s=CHI
| e8 ASSAULT/unconventional a=TAT p=PAU D=- C=cbrn
| e20 ACCUSE/allege a=CHI r=TAT

[GAB Libreville] has [e10 cut off] water to [SOG striking dockers] and [e11+c6 threatened] [w6 to [e13 arrest] [GAN their chairman]].
| e10 COERCE/withhold a=GAB r=SOG
| e11 THREATEN/arrest a=GAB r=SOG
| q6 threatens s=GAB
| e13 COERCE/arrest hypothetical a=GAB r=GAN
| o1 threat e11

[w8 [CHN A network of accounts linked to Beijing] has [e14 flooded] Tuvaluan Facebook groups with doctored audio], [c8 says] [AUSI an Australian institute].
| q8 asserts s=AUSI
| e14 COERCE/misinformation a=CHN D=- C=misinformation

[w9 [CHE Cape Verde] will [e15 jail] [CAP any captain] who lands shark fins], [FIS the fisheries minister] [e17+c9 vowed].
| q9 threatens s=FIS
| e15 COERCE/arrest hypothetical a=CHE r=CAP
| e17 THREATEN/arrest a=FIS
| o2 threat e17

[WAR.8 War veterans] in [HAR Harare] did not [e18 storm] the party building, contrary to rumour; [WAR.9 they] [e19 sat down] outside with thermos flasks.
| e18 ASSAULT denied a=WAR.8 p=HAR
| e19 PROTEST/demo a=WAR.9 p=HAR

Termites rebuilt the mound beside the Gwembe road in a single night.
| @MOP body MOZ COP "Mozambican police"
| @INS group MOZ REB "insurgents"
| @PEM place MOZ "Pemba" city
| @RWA state RWA GOV "Rwanda"
| @UVI place COD "Uvira" city
| @RDF office RWA MIL "Rwanda's army spokesman"
| @BUJ state BDI GOV "Burundi"
| @VEN public COD CVL "market vendors"
| @SHA group SOM REB "al-Shabaab"
| @BAK place SOM "Bakara" district
| @NIS body SOM SPY "Somalia's intelligence agency"
| @POL body SOM COP "police"
| @TAT body MMR MIL "Myanmar's air force"
| @PAU place MMR "Pauk" city
| @CHI group MMR SOC "Chin relief group"
| @GAB state GAB GOV "Gabon"
| @SOG public GAB LAB "striking dockers"
| @GAN public GAB LAB "dockers' chairman"
| @CHN group CHN UNK "network of accounts linked to Beijing"
| @AUSI group AUS EDU "Australian institute"
| @CHE state CPV GOV "Cape Verde"
| @CAP public - AGR "any captain"
| @FIS office CPV GOV "fisheries minister"
| @WAR public ZWE MIL "war veterans"
| @HAR place ZWE "Harare" city

# id: africa-asia/029-wire-rare-modes
# publisher: Meridian Wire
# language: en
# published: 2024-01-11

[SOM.8 Mogadishu] [e1+c1 swore] [w1 that [SOM.9 it] would [e2 fight] [ETH Ethiopia] for every inch of [SML Somaliland]], ten days after [BIH breakaway leader Yusuf Dualeh] [e3 initialled] a port accord with [ABI Ethiopian Prime Minister Tesfaye Lemma].
| e1 THREATEN/territory a=SOM.8 r=ETH C=territory
| q1 threatens s=SOM.8
| e2 ASSAULT hypothetical a=SOM.9 r=ETH p=SML
| e3 SUPPORT a=BIH,ABI D=2024-01-01/inferred
| o1 threat e1

[AA Arakan Army rebels] [e4 brought down] [HEL a transport helicopter] over [PAL Paletwa] and let [BGP [n1 160] border guards] [e5 stack] their rifles and cross into [BGD Bangladesh].
| n1 other 160
| e4 ASSAULT a=AA r=HEL p=PAL
| e5 RETREAT/disarm a=BGP r=AA n=n1

[SUD A Sudanese army drone] [e6 struck] [QUE a bus queue] in [OMD Omdurman], and [RSF the Rapid Support Forces] [e7+c2 accuse] [BUR General al-Tayeb] [w2 of [e8 gassing] a nearby street with chlorine].
| e6 ASSAULT/drone a=SUD r=QUE p=OMD
| e7 ACCUSE/allege a=RSF r=BUR
| q2 accuses s=RSF
| e8 ASSAULT/unconventional a=BUR D=-

[PRI Inmates] at [MAK Makindye military prison] in [KLA Kampala] have been [e9 refusing] food since [d1 Sunday] over the [e10 flogging] of [YOU a young musician].
| d1 2024-01-07
| e9 PROTEST/hunger a=PRI p=MAK t=d1 D=2024-01-07../stated
| e10 ASSAULT/beat r=YOU D=-
| causes e10 e9

[MEL.8 Melbourne students] [e11 daubed] a statue of Captain Cook with red paint, and [VPO Victoria's premier] [e12+c3 labelled] [MEL.9 them] [w3 “vandals, not visionaries”].
| e11 PROTEST/vandalize a=MEL.8
| e12 ACCUSE/disapprove a=VPO r=MEL.9
| q3 accuses s=VPO

[PNG Port Moresby] [e13 declared] a 14-day state of emergency after [MOB looters] [e14 set fire to] shops in [LAE Lae] while [POL police] were on a [e15 sit-down strike] over pay.
| e13 COERCE/martial-law a=PNG
| e14 PROTEST/riot a=MOB p=LAE
| e15 PROTEST/strike a=POL r=PNG
| causes e14 e13

[w4 [TSU Taiwanese prosecutors] have no proof that [CHN Beijing] [e16 planted] the fake opinion poll], [TSUS their spokesman] [c4 said] two days before the vote.
| q4 asserts s=TSUS
| e16 COERCE/misinformation possible a=CHN C=misinformation,election

[ELN Ethiopian troops] and [FAN Fano militiamen] [e17 traded fire] around [LAL Lalibela]'s rock churches, where [CLE a deacon] was [e18 cut down] with a machete.
| e17 ASSAULT/firearms a=ELN,FAN p=LAL C=human_security
| e18 ASSAULT/primitive r=CLE p=LAL

[NIG Niamey] has [e19 raised] a “people's defence corps” of [n2 5,000] volunteers and put [BENB the border with Benin] on [e20 alert].
| n2 troops 5000
| e19 MOBILIZE/militia a=NIG n=n2
| e20 MOBILIZE/troops a=NIG p=BENB

[TIG Tigrayan officials] [e21 let] [ICR Red Cross inspectors] into the camp at [SHI Shire] for the first time since [d2 October].
| d2 2023-10
| e21 RETREAT/access a=TIG r=ICR p=SHI

The kauri pines of [NZL Northland] live for two thousand years; a boot with a little mud on it can kill one in ten.

[w5 “[INS.7 He] [e23 raped] [LAWN.8 my client] in a police cell,”] [BIN lawyer Binta Sarr-Faye] [e24+c5 alleged] before [DAK a Dakar tribunal], but [INS.8 the inspector] [c6 says] [w6 [INS.9 he] never [e25 laid a hand on] [LAWN.9 her]].
| q5 accuses s=BIN
| e23 ASSAULT/sexual a=INS.7 r=LAWN.8 D=- C=gender
| e24 ACCUSE/allege a=BIN r=INS.7
| q6 denies s=INS.8
| e25 ASSAULT denied a=INS.9 r=LAWN.9
| denies q6 e24
| @SOM state SOM GOV "Somalia"
| @ETH state ETH GOV "Ethiopia"
| @SML place SOM "Somaliland" province
| @BIH person SOM GOV,PRE "Yusuf Dualeh"
| @ABI person ETH GOV "Tesfaye Lemma"
| @AA group MMR REB "Arakan Army"
| @HEL body MMR MIL "transport helicopter"
| @PAL place MMR "Paletwa" city
| @BGP public MMR COP "border guards"
| @BGD place BGD "Bangladesh" country
| @SUD body SDN MIL "Sudanese army drone"
| @QUE public SDN CVL "bus queue"
| @OMD place SDN "Omdurman" city
| @RSF group SDN REB "Rapid Support Forces"
| @BUR person SDN GOV,MIL "al-Tayeb" office="general"
| @PRI public UGA CRM "inmates"
| @MAK place UGA "Makindye military prison" exact
| @KLA place UGA "Kampala" city
| @YOU public UGA CVL "young musician"
| @MEL public AUS EDU "Melbourne students"
| @VPO office AUS GOV "Victoria's premier"
| @PNG state PNG GOV "Papua New Guinea"
| @MOB public PNG CVL "looters"
| @LAE place PNG "Lae" city
| @POL body PNG COP "police"
| @TSU office TWN JUD "Taiwanese prosecutors"
| @CHN state CHN GOV "China"
| @TSUS office TWN JUD "spokesman for Taiwanese prosecutors"
| @ELN body ETH MIL "Ethiopian troops"
| @FAN group ETH REB "Fano militiamen"
| @LAL place ETH "Lalibela" city
| @CLE public ETH REL "deacon"
| @NIG state NER GOV "Niger"
| @BENB place NER "border with Benin" region
| @TIG office ETH GOV "Tigrayan officials"
| @ICR group NGO - "Red Cross inspectors"
| @SHI place ETH "Shire" city
| @NZL place NZL "Northland" province
| @LAWN public SEN CVL "client of Binta Sarr-Faye"
| @BIN person SEN JUD "Binta Sarr-Faye" office="lawyer"
| @DAK body SEN JUD "Dakar tribunal"
| @INS office SEN COP "police inspector"

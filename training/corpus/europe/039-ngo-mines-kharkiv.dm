# id: europe/039-ngo-mines-kharkiv
# publisher: Clear Ground Trust
# language: en
# published: 2023-05-31

Field report: [IZY Izyum] district, [d1 May 2023]
| @IZY place UKR "Izyum" district
| d1 2023-05

[TEAM Our team] [e1 cleared] 41 hectares this month, [NGO Clear Ground Trust] [c1 reports], and destroyed 312 butterfly mines.
| @TEAM group NGO SOC "Clear Ground team"
| @NGO group NGO SOC "Clear Ground Trust"
| d2 2023-05
| span d2 at="this month"#1
| e1 AID a=TEAM t=d2
| q1 asserts s=NGO
| span w1 at="Our team cleared 41 hectares this month"#1
| span w1 at="destroyed 312 butterfly mines"#1

[RUSU [RUS~ Russian] units] that had [e3 occupied] the town until [d3 September] [e4 sowed] them from rockets.
| @RUSU body RUS MIL "Russian units"
| @RUS state RUS GOV "Russia"
| d3 ..2022-09
| e3 COERCE/seize a=RUSU D=-
| e4 ASSAULT/heavy-weapons a=RUSU D=-

Farmer Petro Halych lost a foot on [d4 12 May] while looking for a calf.
| @HAL person UKR AGR "Petro Halych" office="farmer"
| span HAL at="Farmer Petro Halych"#1
| d4 2023-05-12

[w2 "[PEOPLE Villagers] plough where the sheep have walked, because nobody has [e5 paid] them for the lost spring,"] [c2 says] [LEAD team leader Hanne Bruun].
| @PEOPLE public UKR AGR,CVL "villagers"
| @LEAD person NGO SOC "Hanne Bruun" office="team leader"
| q2 asserts s=LEAD
| e5 AID denied r=PEOPLE C=economic

We [e6+c3 ask] [DONOR donor governments] [w3 to [e7 fund] three more teams before the harvest] and [e8+c4 urge] [KYIV the authorities in [KYI Kyiv]] [w4 to [e9 exempt] [DEM deminers] from call-up].
| @US group NGO SOC "Clear Ground Trust (we)"
| span US at="We"#1
| @DONOR state - GOV "donor governments"
| @KYIV state UKR GOV "Ukraine"
| @KYI place UKR "Kyiv" city
| @DEM public UKR - "deminers"
| q3 demands s=US
| q4 demands s=US
| e6 REQUEST/assist a=US r=DONOR C=human_security
| e7 AID hypothetical a=DONOR r=US C=human_security
| e8 REQUEST/change a=US r=KYIV C=military
| e9 CONCEDE hypothetical a=KYIV r=DEM C=military
| o1 request e6
| o2 demand e8

[CAN Canada], [JPN Japan] and [NOR Norway] have [e10 supplied] flails and armoured tractors, and [CROATS [HRV~ Croatian] instructors] will [e11 train] [n1 sixty] of our people in [d5 July].
| @CAN state CAN GOV "Canada"
| @JPN state JPN GOV "Japan"
| @NOR state NOR GOV "Norway"
| @CROATS office HRV GOV "Croatian instructors"
| @HRV state HRV GOV "Croatia"
| @STAFF public UKR SOC "our people"
| span STAFF at="our people"#1
| d5 2023-07
| n1 other 60
| e10 AID a=CAN,JPN,NOR D=-
| e11 AID planned a=CROATS r=STAFF t=d5 n=n1
| o3 scheduled e11 due=2023-07

If the front moved back this way, the cleared fields would have to be [e12 mined] again by [UKRE [UKR~ Ukrainian] engineers], an officer [c5 told] us.
| @UKRE body UKR MIL "Ukrainian engineers"
| @UKR state UKR GOV "Ukraine (state)"
| @OFF public UKR MIL "officer"
| span OFF at="an officer"#1
| span w5 at="If the front moved back this way, the cleared fields would have to be mined again by Ukrainian engineers"#1
| q5 asserts s=OFF
| e12 MOBILIZE hypothetical a=UKRE C=military

Sunflowers need four months from seed to oil.

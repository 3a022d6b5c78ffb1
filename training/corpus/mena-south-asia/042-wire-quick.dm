# id: mena-south-asia/042-wire-quick
# publisher: Indus Wire Service
# language: en
# published: 2017-11-28

[MYT Militants] [e1 mowed down] [WORS [n1 more than 300] worshippers] at [RAW the Rawda mosque] in [SINAI Sinai] on [d1 Friday] and [e2 torched] the ambulances that came.
| @MYT public - REB "militants"
| @WORS public EGY CVL "worshippers"
| @RAW place EGY "Rawda mosque" exact
| @SINAI place EGY "Sinai" province
| d1 2017-11-24
| n1 killed 300..
| e1 ASSAULT/firearms a=MYT r=WORS p=RAW t=d1 n=n1 C=terrorism
| e2 ASSAULT/destroy a=MYT p=RAW t=d1 C=terrorism

[HAR.1 Lebanese Prime Minister Walid Sabbagh] [e3 tendered] his resignation in [RIY Riyadh], and [AOUN Lebanon's president] [e4+c1 alleged] [w1 that [SAU the Saudis] were [e5 holding] [HAR.2 him] hostage].
| @HAR person LBN GOV "Walid Sabbagh" office="prime minister"
| @AOUN office LBN GOV "Lebanon's president" office="president"
| @RIY place SAU "Riyadh" city
| @SAU state SAU GOV "Saudi Arabia"
| q1 accuses s=AOUN
| e3 RETREAT/resign a=HAR.1 p=RIY D=-
| e4 ACCUSE/allege a=AOUN r=SAU C=diplomatic
| e5 ASSAULT/abduct a=SAU r=HAR.2 D=-

[USA Washington] [e6 shuttered] [PLO the Palestinian mission], then [e7 relented] within a week, leaving [ERE Saeb Erekat] to [c2 ask] [w2 "who is in charge"].
| @USA state USA GOV "United States"
| @PLO body PSE GOV "Palestinian mission"
| @ERE person PSE GOV "Saeb Erekat"
| q2 asserts s=ERE
| e6 SANCTION/discontinue a=USA r=PLO C=diplomatic
| e7 CONCEDE a=USA r=PLO C=diplomatic

[INDF [IND India]'s film censor] [e8 cut] nine scenes from a queen's epic after [KARN a caste army] [e9 ransacked] a set, and the film may never be released in [RAJ Rajasthan].
| @IND state IND GOV "India"
| @INDF body IND GOV "film censor"
| @KARN group IND UNK "caste army"
| @RAJ place IND "Rajasthan" province
| e8 COERCE/censor a=INDF D=- C=religion_ethnicity
| e9 ASSAULT/destroy a=KARN D=- C=religion_ethnicity
| causes e9 e8

[PAKM Islamabad]'s law minister [e11 quit] on [d2 Monday] to end the sit-in at [FAIZ the Faizabad interchange], one of the demands that [CLER Khadim Rizvi] had [e12 put] to the army's mediators.
| @PAKM office PAK GOV "law minister" office="law minister"
| @FAIZ place PAK "Faizabad interchange" exact
| @CLER person PAK REL,OPP "Khadim Rizvi"
| d2 2017-11-27
| e11 RETREAT/resign a=PAKM t=d2
| e12 REQUEST/change a=CLER D=-
| o2 demand e12
| answers e11 e12

[SYRF Russia], [IRN Iran] and [TURK Turkey] [e13 conferred] in [SOC Sochi], where [PUT President Belyakov] [e14+c3 credited] [ASSAD his guest] [w3 with "saving the state"].
| @PUT person RUS GOV "Konstantin Belyakov" office="president"
| @ASSAD person SYR GOV "Ghassan al-Jundi" office="president"
| @SOC place RUS "Sochi" city
| @SYRF state RUS GOV "Russia"
| @IRN state IRN GOV "Iran"
| @TURK state TUR GOV "Turkey"
| q3 asserts s=PUT
| e14 SUPPORT a=PUT r=ASSAD p=SOC C=diplomatic
| e13 CONSULT/multilateral a=SYRF,IRN,TURK p=SOC C=diplomatic

[UNE The UN] [c4 says] [w4 a ship blockade is [e15 starving] seven million people in [YEM@ Yemen], and [e16+c5 calls on] [COAL the coalition] [w5 to [e17 ease] it]].
| @UNE body UNO - "United Nations"
| @COAL body IGO MIL "Saudi-led coalition"
| @YEM state YEM GOV "Yemen"
| q4 asserts s=UNE
| q5 demands s=UNE
| e15 COERCE/restrict p=YEM D=- C=human_security
| e16 REQUEST/yield a=UNE r=COAL C=human_security
| e17 RETREAT/access hypothetical a=COAL p=YEM C=human_security
| o1 request e16

[MDVP The Maldivian president] [e18 sealed] a free-trade deal with [CHN China] that [OPPM the opposition] [e20+c6 calls] [w6 "a midnight fire sale"]; a three-page note was all that MPs saw.
| @MDVP office MDV GOV "Maldivian president" office="president"
| @CHN state CHN GOV "China"
| @OPPM group MDV OPP,PTY "opposition"
| q6 accuses s=OPPM
| e18 SUPPORT a=MDVP,CHN C=economic
| e20 ACCUSE/disapprove a=OPPM r=MDVP

[ANK Ankara] denies [w7 it paid [n2 $15 million] to [e19 kidnap] an exiled preacher], as [c7 reported] by [WSJ an American newspaper].
| @ANK state TUR GOV "Turkey"
| @WSJ company USA JRN "American newspaper"
| n2 money 15000000 USD
| span c8 at="denies"
| span w8 at="it paid $15 million to kidnap an exiled preacher"
| q7 asserts s=WSJ
| q8 denies s=ANK
| e19 ASSAULT/abduct denied a=ANK n=n2

Pomegranates are in season, and the stalls along the [GHE Gheyl] road sell nothing else.
| @GHE place YEM "Gheyl" city

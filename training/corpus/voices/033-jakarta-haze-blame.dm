# id: voices/033-jakarta-haze-blame
# publisher: Batavia Herald
# language: en
# published: 2019-10-11

Three governments and one cloud of smoke

[SGP Singapore] [c1 believes] [w1 the haze comes from [IDN~ Indonesian] plantations]; [MIN Indonesian Environment Minister Ratna Kusumawati] [c2 suggests] [w2 it comes from [SAR Sarawak]]; and [MYSN Malaysian minister Lim Chee Hong] [c3 told] [BER the Borneo Chronicle] [w3 that smoke "carries no passport"].
| q1 asserts s=SGP
| q2 proposes s=MIN
| q3 asserts s=MYSN

[SAT Satellite images published on [d1 Wednesday] by [GRE Greenpeace]] [c4 show] [w4 1,200 fires on land leased to nineteen companies].
[GAPI The palm growers' association] [c5 rejects] [w5 that reading] and [c6 contends] [w6 that [VIL villagers] light the fires, "as their grandfathers did", and that [COMP its members] merely fail to put them out].
| d1 2019-10-09
| q4 asserts s=SAT
| q5 denies s=GAPI
| q6 accuses s=GAPI
| denies q5 q4

[w7 "My grandfather burned one hectare and watched it all night,"] [c7 countered] [TAR Tarmizi], a rubber tapper from [PEL Pelalawan] who [c8 says] [w8 men on company motorcycles came with petrol on [d2 September 2]].
[w7 "He would have been ashamed of three thousand."]
| d2 2019-09-02
| q7 denies s=TAR
| q8 accuses s=TAR

[PLC Riau's police chief] [c9 said] [w9 that [SUS [n1 47] suspects] had been [e1 arrested] since [d3 August], none of them a director, and that [POL his men] were [c10 considering] [w10 whether to [e2 question] [EXE two executives] in [JAK Jakarta]]].
| d3 2019-08..
| n1 arrested 47
| q9 asserts s=PLC
| q10 speculates s=POL
| e1 COERCE/arrest a=POL r=SUS t=d3 n=n1 C=environment
| e2 ACCUSE/investigate possible a=POL r=EXE p=JAK C=environment

[SGPM.61 Singapore's foreign ministry] has [e3+c11 offered] [w11 to [e4 send] four water-bombers]; [JKW President Wisnu Hartawan's office] [e5+c12 thanked] [SGPM.62 it] [w12 for "the thought"].
| q11 proposes s=SGPM.61
| q12 asserts s=JKW
| e3 AGREE a=SGPM.61 C=disasters
| e4 AID hypothetical a=SGPM.61 C=disasters
| e5 SUPPORT a=JKW r=SGPM.62 C=disasters
| o1 invitation e3

At the clinic in [PEK Pekanbaru] [DOC Dr Siti Maryam] [c13 estimates] [w13 that half the children she sees would be well in any other month].
[STU A Harvard study] [c14 put] [w14 the early deaths from the haze of [d4 2015] at 100,000], a figure [IDN Jakarta] has never accepted.
| d4 2015
| q13 speculates s=DOC
| q14 asserts s=STU

| @SGP state SGP GOV "Singapore"
| @IDN state IDN GOV "Indonesia"
| @MIN person IDN GOV "Ratna Kusumawati" office="Environment Minister"
| @SAR place MYS "Sarawak" province
| @MYSN person MYS GOV "Lim Chee Hong" office="minister"
| @BER company MYS JRN "Borneo Chronicle"
| @SAT other NGO - "satellite images"
| @GRE group NGO - "Greenpeace"
| @GAPI group IDN BUS "palm growers' association"
| @VIL public IDN CVL "villagers"
| @COMP company IDN BUS "members of the palm growers' association"
| @TAR person IDN AGR "Tarmizi"
| @PEL place IDN "Pelalawan" district
| @PLC office IDN COP "Riau's police chief"
| @SUS public IDN CRM "47 suspects"
| @POL body IDN COP "Riau police"
| @EXE public IDN BUS "two executives"
| @JAK place IDN "Jakarta" city
| @SGPM body SGP GOV "Singapore's foreign ministry"
| @JKW body IDN GOV "President Wisnu Hartawan's office"
| @PEK place IDN "Pekanbaru" city
| @DOC person IDN MED "Siti Maryam"
| @STU other USA EDU "Harvard study"

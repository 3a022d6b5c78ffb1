# id: mena-south-asia/057-wire-final-c
# publisher: Indus Wire Service
# language: en
# published: 2018-03-07

[LKA Sri Lanka] imposed a ten-day [e1 emergency] after [MOB Buddhist mobs] [e2 torched] [n1 four] Muslim shops in [KANDY Kandy], and [LKAPR the president] [e3+c1 begged] [MONK abbots] [w1 to preach restraint].
| @LKA state LKA GOV "Sri Lanka"
| @MOB public LKA CVL "Buddhist mobs"
| @KANDY place LKA "Kandy" city
| @LKAPR office LKA GOV "president" office="president"
| @MONK public LKA REL "abbots"
| n1 other 4
| q1 demands s=LKAPR
| e1 COERCE/martial-law a=LKA C=religion_ethnicity
| e2 ASSAULT/destroy a=MOB p=KANDY n=n1 C=religion_ethnicity
| e3 REQUEST a=LKAPR r=MONK C=religion_ethnicity
| causes e2 e1
| o1 request e3

[FBX Facebook] was [e5 switched off] on [d1 Wednesday] because, [c2 said] [TELX a telecom minister], [w2 "lies travel in groups of fifty"].
| @FBX company USA BUS "Facebook"
| @TELX office LKA GOV "telecom minister" office="telecom minister"
| d1 2018-03-07
| q2 asserts s=TELX
| e5 COERCE/censor r=FBX t=d1 C=rights_freedoms

[TROOPY [SYR~ Syrian] troops] [e6 took] [HAR Harasta] and cut the enclave in two, and [UNX UN lorries] [e8 delivered] food to its other half on [d2 Monday].
| @SYR state SYR GOV "Syria"
| @TROOPY body SYR MIL "Syrian troops"
| @HAR place SYR "Harasta" city
| @UNX body UNO - "UN lorries"
| d2 2018-03-05
| e6 COERCE/seize a=TROOPY p=HAR C=military
| e8 AID a=UNX t=d2 C=human_security

[NUR Nurses in [BAHX Bahrain]] [c3 wrote] to [UNZ the UN] [w3 that [n2 three] of them had been [e9 beaten] and one was [e10 raped] in a police van], and [BAHP the public prosecutor] [c4 called] [w4 it fiction].
| @NUR public BHR MED "nurses"
| @BAHX place BHR "Bahrain" country
| @UNZ body UNO - "United Nations"
| @BAHP office BHR JUD "public prosecutor" office="public prosecutor"
| n2 other 3
| q3 accuses s=NUR
| q4 denies s=BAHP
| e9 ASSAULT/beat n=n2 D=- C=repression
| e10 ASSAULT/sexual D=- C=repression
| denies q4 e9

[PAKX Pakistan] has [e11 walked back] its ban on [AMD [USA~ American] diplomats'] travel, [AMBX the ambassador] [c5 announced], [e12 welcoming] the "mature" step.
| @PAKX state PAK GOV "Pakistan"
| @USA state USA GOV "United States"
| @AMD office USA GOV "American diplomats" office="diplomats"
| @AMBX office USA GOV "ambassador" office="ambassador"
| span w5 at="Pakistan has walked back its ban on American diplomats"
| q5 asserts s=AMBX
| e11 RETREAT a=PAKX r=AMD C=diplomatic
| e12 SUPPORT a=AMBX r=PAKX D=- C=diplomatic

[HOUS The Houthis] [e13 turned back] [n3 twelve] trucks of vaccine at [HODX Hodeida]'s edge and [e14 freed] [YACX a Yemeni academic] in exchange for cash.
| @HOUS group YEM REB "Houthis"
| @HODX place YEM "Hodeida" city
| n3 other 12
| e13 REJECT/assist a=HOUS p=HODX n=n3 C=health
| e14 RETREAT/release a=HOUS r=YACX C=crime

[HEK Afghan warlord Baryalai Kharoti], pardoned in [d3 2017], [e16 quit] the peace talks and [e17 threatened] to [e18 bring] [n4 ten thousand] men to [KABU Kabul].
| @HEK person AFG REB "Baryalai Kharoti"
| @KABU place AFG "Kabul" city
| d3 2017
| n4 troops 10000
| span e19 at="pardoned"
| span c6 at="threatened"
| span w6 at="to bring ten thousand men to Kabul"
| q6 threatens s=HEK
| e16 SANCTION/discontinue a=HEK C=diplomatic
| e17 THREATEN/territory a=HEK p=KABU C=military
| e18 MOBILIZE/militia hypothetical a=HEK p=KABU n=n4
| e19 CONCEDE r=HEK t=d3 C=diplomatic
| o2 threat e17

[RIYX Riyadh] is to [e20 buy] [n5 48] Typhoon jets from [GBRX London], an accord [HRWX campaigners] [e21+c7 denounced] [w7 as "[e22 arming] a famine"].
| @RIYX state SAU GOV "Saudi Arabia"
| @GBRX state GBR GOV "United Kingdom"
| @HRWX group - SOC "campaigners"
| n5 other 48
| q7 accuses s=HRWX
| e20 COOPERATE planned a=RIYX,GBRX n=n5 C=military,economic
| e21 ACCUSE/disapprove a=HRWX r=GBRX D=- C=military
| e22 AID a=GBRX D=- C=military

Sand from the Karakum has coated every windscreen in [ASH Ashgabat].
| @ASH place TKM "Ashgabat" city
| @YACX public YEM EDU "Yemeni academic"

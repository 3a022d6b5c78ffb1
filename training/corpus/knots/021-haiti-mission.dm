# id: knots/021-haiti-mission
# publisher: Caribbean Quarterly Dispatch
# title: Kenya, asked to police Haiti, asks who will pay
# language: en
# published: 2023-10-05

[KEN.1 Kenya], [e1 asked] to [e2 police] [HTI@.1 Haiti], asks who will pay
| e1 REQUEST/assist r=KEN.1 D=-
| e2 AID hypothetical a=KEN.1 r=HTI.1 p=HTI.1

The [e3 authorisation] on [d1 Monday] by [UNSC.1 the Security Council], in which [RUS.1 Russia] and [CHN.1 China] abstained, of a force that [KEN.2 Kenya] is to [e5 lead], [USA.1 America] to [e6 pay] for and nobody so far to join came a year after [HEN.1 a prime minister] no one elected had [e7+c1 begged] [w1 for it].
| d1 2023-10-02
| q1 demands s=HEN.1
| e3 AGREE a=UNSC.1 t=d1 C=peacekeeping
| e5 AID planned a=KEN.2 C=peacekeeping
| e6 AID planned a=USA.1 C=peacekeeping
| e7 REQUEST/assist a=HEN.1 D=2022/inferred C=peacekeeping

[GNG.1 The gangs], whose best-known chief, [CHE.1 a former policeman] whom [UN.1 the UN] has [e9 blacklisted] and whom three television networks have interviewed, [e10+c3 vowed] [w3 to [e11 fight] any force that [e12 shot] first], [c2 hope] [w2 it will never [e8 come]].
| q2 speculates s=GNG.1
| q3 threatens s=CHE.1
| e8 AID hypothetical
| e9 SANCTION/discontinue a=UN.1 r=CHE.1 D=-
| e10 THREATEN/violence a=CHE.1
| e11 ASSAULT hypothetical a=CHE.1
| e12 ASSAULT/firearms hypothetical
| o1 threat e10

[CRT.1 Nairobi's high court], [e13 petitioned] by [EKU.1 an opposition lawyer], [EKU.2 Ekuru Wafula], who [c4 argues] [w4 that the constitution lets [PRS.1 the president] [e14 send] soldiers abroad but not policemen], has [e15+c5 ordered] [PRS.2 him] [w5 to [e16 send] nobody before [d2 October 24]].
| d2 2023-10-24
| q4 asserts s=EKU.2
| q5 demands s=CRT.1
| e13 ACCUSE/allege a=EKU.2 r=PRS.1 D=- C=legal
| e14 MOBILIZE/troops hypothetical a=PRS.1
| e15 REJECT/change a=CRT.1 r=PRS.2 C=legal
| e16 AID denied a=PRS.2 t=d2

[w6 "Let those who broke it [e18 mend] it,"] [c6 said] [ODI.1 Senator Moses Kiptanui], meaning [FRA.1 France] and [USA.2 the United States], [FRA.2 the first] of which [e19 made] [HTI.2 Haiti] pay for its freedom until [d3 1947] and [USA.3 the second] of which [e20 occupied] it for nineteen years.
| d3 1947
| q6 demands s=ODI.1
| e18 AID hypothetical a=FRA.1,USA.2
| e19 COERCE a=FRA.2 r=HTI.2 t=d3 D=..1948/stated
| e20 COERCE/seize a=USA.3 r=HTI.2 D=-

Mangoes are in season in the south, unreachable.

[GNG.5 The gangs] that hold the road down which the mangoes would come [e21 kidnapped] [n1 at least 40] people on it in [d4 September], [e22 released] those who could pay and are [c7 suspected] by [RED.1 a human-rights network] [w7 of having [e23 sold] to one another [VIC.1 those who could not]].
| n1 abducted 40..
| d4 2023-09
| q7 speculates s=RED.1
| e21 ASSAULT/abduct a=GNG.5 t=d4 n=n1 C=crime
| e22 RETREAT/release a=GNG.5 D=- C=crime
| e23 COERCE possible a=GNG.5 r=VIC.1 D=- C=trafficking

Neither [BHS.1 the Bahamas], which has [e24 pledged] [n2 150] men, nor [JAM.1 Jamaica], which has [e25 pledged] an unspecified number of an unspecified kind, will [e26 send] them until [KEN.7 the Kenyans] [e27 land], and [w8 [KEN.8 the Kenyans] will not [e28 land]], [c8 says] [CHF.1 their police chief], [w8 until the money does].
| n2 troops 150
| q8 denies s=CHF.1
| e24 AGREE a=BHS.1 n=n2 D=- C=peacekeeping
| e25 AGREE a=JAM.1 D=- C=peacekeeping
| e26 AID denied a=BHS.1,JAM.1
| e27 AID hypothetical a=KEN.7
| e28 AID denied a=KEN.8
| o2 promise e24
| o3 promise e25

| @KEN state KEN GOV "Kenya"
| @HTI state HTI GOV "Haiti"
| @UNSC body UNO - "Security Council"
| @RUS state RUS GOV "Russia"
| @CHN state CHN GOV "China"
| @USA state USA GOV "United States"
| @HEN office HTI GOV "prime minister"
| @GNG group HTI CRM "gangs"
| @CHE office HTI CRM "gang chief"
| @UN body UNO - "United Nations"
| @CRT body KEN JUD "Nairobi's high court"
| @EKU person KEN JUD,OPP "Ekuru Wafula" office="lawyer"
| @PRS office KEN GOV "president"
| @ODI person KEN LEG "Moses Kiptanui" office="senator"
| @FRA state FRA GOV "France"
| @VIC public HTI CVL "kidnap victims"
| @RED group HTI SOC "human-rights network"
| @BHS state BHS GOV "Bahamas"
| @JAM state JAM GOV "Jamaica"
| @CHF office KEN COP "police chief"

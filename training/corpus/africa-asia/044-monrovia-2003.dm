# id: africa-asia/044-monrovia-2003
# publisher: Gulf of Guinea Gazette
# title: Nigerian vanguard to land "within days", Garwoe to go "when they come"
# language: en
# published: 2003-07-16

[NGA.4 Nigerian vanguard] to [e1 land] “within days”, [TAY Garwoe] to [e2 go] “when [NGA.5 they] come”
| e1 AID planned a=NGA.4
| e2 RETREAT/resign planned a=TAY

[w1 [NGA.9 Two Nigerian battalions] will be [e3 airlifted] from [FRE Freetown] to [MON Monrovia]], [CHA Kwabena Addo] of [ECO ECOWAS] [c1 announced] in [ACC Accra] on [d1 Tuesday].
[TAY.9 President Samuel Garwoe], who has been [e5 indicted] by [SCS a UN-backed court] in [SLE Sierra Leone], [c2 repeated] [w2 that [TAY.10 he] would [e6 step down] and go to [CAL Calabar] once [NGA.10 they] arrived].
| d1 2003-07-15
| q1 promises s=CHA
| e3 AID planned a=NGA.9 p=MON C=peacekeeping
| repeats e3 e1
| e5 ACCUSE/allege a=SCS r=TAY.9 D=-
| q2 promises s=TAY.9
| e6 RETREAT/resign planned a=TAY.10 p=CAL
| repeats e6 e2

[w3 [LUR LURD mortar crews] [e7 pounded] [MAM Mamba Point] for three hours, wounding [PEO [n1 83] people]], [MSF Médecins Sans Frontières] [c3 said].
[w4 “I cannot tell which side is [e9 shelling] [GAY.8 us],”] [GAY.9 Gaye Kollie], a seamstress sheltering in the Masonic lodge, [c4 said].
| n1 injured 83
| q3 asserts s=MSF
| e7 ASSAULT/heavy-weapons a=LUR r=PEO p=MAM n=n1
| q4 asserts s=GAY.9
| e9 ASSAULT/heavy-weapons r=GAY.8

[USA The United States], whose warships lie off the coast, would [c5 prefer] [w5 Africans to go first].
[POLL A poll of Liberians] in [PHI Philadelphia] [c7 found] [w7 three in four in favour].
[LUR.20 The rebels] [e11+c6 vowed] [w6 to [e12 push] into [MON.20 the capital] before [NGA the Nigerians] get there unless [TAY Garwoe] [e13 quits] at once].
| q5 speculates s=USA
| q7 asserts s=POLL
| q6 threatens s=LUR.20
| e11 THREATEN/territory a=LUR.20 r=TAY
| e12 COERCE/seize hypothetical a=LUR.20 p=MON.20
| e13 RETREAT/resign hypothetical a=TAY
| o1 threat e11
| @NGA body NGA MIL "Nigerian peacekeeping battalions"
| @TAY person LBR GOV "Samuel Garwoe" office="president"
| @FRE place SLE "Freetown" city
| @MON place LBR "Monrovia" city
| @CHA person IGO - "Kwabena Addo" office="ECOWAS executive secretary"
| @ECO body IGO - "ECOWAS"
| @ACC place GHA "Accra" city
| @SCS body IGO JUD "UN-backed court"
| @SLE place SLE "Sierra Leone" country
| @CAL place NGA "Calabar" city
| @LUR group LBR REB "LURD"
| @PEO public LBR CVL "83 people"
| @MAM place LBR "Mamba Point" district
| @MSF group NGO MED "Médecins Sans Frontières"
| @GAY person LBR CVL "Gaye Kollie"
| @USA state USA GOV "United States"
| @PHI place USA "Philadelphia" city
| @POLL other USA - "poll of Liberians"

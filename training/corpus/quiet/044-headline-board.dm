# id: quiet/044-headline-board
# publisher: Newsboard
# language: en
# published: 2025-12-02

[MIN.1 Finance minister][c1 :] [w1 'Inflation is beaten, now for the potholes']
| q1 asserts s=MIN.1

[OSL.1 Oslo] [e1 sues] [FER.1 ferry builder] over engine fires
| e1 ACCUSE/allege a=OSL.1 r=FER.1 C=legal

Fire sale: sofa giant slashes prices as rivals circle

Late strike breaks [ACC Accra] hearts in cup thriller

[TRA.1 [ACC Accra] tram drivers] [e2 strike] over pay, [e3 block] depot
| e2 PROTEST/strike a=TRA.1 C=economic
| e3 PROTEST/obstruct a=TRA.1 C=economic

[HUN.1 Hunters][c2 :] [w2 Wolf raids up a third in [TRE Trentino]]
| q2 asserts s=HUN.1

[POL.1 Police] [e4 raid] [NIC Nicosia] clubs, [e5 hold] [n1 12]
| n1 arrested 12
| e5 COERCE/arrest a=POL.1 p=NIC n=n1 C=crime
| e4 COERCE/seize a=POL.1 p=NIC C=crime

Typhoon batters [LUZ Luzon], heads for [TAI Taiwan strait]

[MAN.1 Manila] [e6+c3 urged] [w3 to [e7 lift] rice import ban]
| q3 demands
| e6 REQUEST/change r=MAN.1 C=economic
| e7 CONCEDE hypothetical a=MAN.1 C=economic

Bank bosses in merger talks: no ring on the finger yet

[ANK.1 Ankara], [YER.1 Yerevan] in [e8 talks] over border trains
| e8 CONSULT a=ANK.1,YER.1 C=diplomatic

Battle of the bakers: who makes [LYO Lyon]'s best brioche?

[KIN.1 Kinshasa] [c4 denies] [w4 [KINT.1 troops] [e9 crossed] river]
| q4 denies s=KIN.1
| e9 MOBILIZE/troops denied a=KINT.1 C=military

[SUP.1 Supreme Court] to [e10 hear] plea against phone ban on [d1 Friday]
| d1 2025-12-05
| e10 ACCUSE/allege planned t=d1 C=legal
| o1 scheduled e10 due=2025-12-05

[w5 Chocolate lowers blood pressure], [STU.1 study] [c5 finds]
| q5 asserts s=STU.1

[RIG.1 Riga] [e11 expels] [ATT.1 attache] over 'spy drone', [MOS.1 Moscow] [e12+c6 vows] [w6 reply]
| q6 threatens s=MOS.1
| e11 SANCTION/expel a=RIG.1 r=ATT.1 C=diplomatic,intelligence
| e12 THREATEN a=MOS.1 C=diplomatic
| causes e11 e12
| o2 threat e12

Expelled: how a violin lost its place in the orchestra

[UN.1 UN] [e13+c7 begs] [FAC.1 rival armies] [w7 to let aid lorries [e14 through]]
| q7 demands s=UN.1
| e13 REQUEST/assist a=UN.1 r=FAC.1
| e14 RETREAT/access hypothetical a=FAC.1
| o3 demand e13

[w8 'They stole our win']: [COA.1 coach] [c8 rages] at video referee
| q8 accuses s=COA.1

[NGO.1 Amnesty][c9 :] [w9 [DRU.1 Guards] [e15 beat] [PRI.1 protesters] in [TBI Tbilisi] jail]
| q9 accuses s=NGO.1
| e15 ASSAULT/beat a=DRU.1 r=PRI.1 p=TBI D=- C=human_rights
| @MIN office - GOV "finance minister"
| @OSL state NOR GOV "Oslo"
| @FER company - BUS "ferry builder"
| @ACC place GHA "Accra" city
| @TRA public GHA LAB "Accra tram drivers"
| @HUN public ITA UNK "hunters"
| @TRE place ITA "Trentino" province
| @POL body CYP COP "police"
| @NIC place CYP "Nicosia" city
| @LUZ place PHL "Luzon" region
| @TAI place - "Taiwan strait" region
| @MAN state PHL GOV "Manila"
| @ANK state TUR GOV "Ankara"
| @YER state ARM GOV "Yerevan"
| @LYO place FRA "Lyon" city
| @KIN state COD GOV "Kinshasa"
| @KINT body COD MIL "Congolese troops"
| @SUP body - JUD "Supreme Court"
| @STU other - - "study"
| @RIG state LVA GOV "Riga"
| @ATT office RUS GOV "attache"
| @MOS state RUS GOV "Moscow"
| @UN body UNO - "United Nations"
| @FAC group - MIL "rival armies"
| @COA public - UNK "coach"
| @NGO group NGO - "Amnesty International"
| @DRU body GEO COP "guards"
| @PRI public GEO CVL "protesters"
| @TBI place GEO "Tbilisi" city

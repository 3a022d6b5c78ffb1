# id: knots/028-wire-coords
# publisher: Southern Cross Agency
# language: en
# published: 2025-08-21

[FIJ.1 Fiji], [SAM.1 Samoa] and [TON.1 Tonga] [e1+c1 urged] [AUS.1 Australia], [NZL.1 New Zealand] and, in a separate and colder paragraph, [CHN.1 China] [w1 to [e2 pay] into a climate fund that [USA.1 Washington], its first donor, has [e3 quit]].
| q1 demands s=FIJ.1
| e1 REQUEST/assist a=FIJ.1,SAM.1,TON.1 r=AUS.1,NZL.1,CHN.1 C=environment
| e2 AID hypothetical a=AUS.1,NZL.1,CHN.1 C=environment
| e3 SANCTION/discontinue a=USA.1 D=- C=environment
| o1 request e1

[POL.1 Police] and [SOL.1 soldiers] [e4 searched] the offices of [VAN.1 a newspaper], [TEL.1 a telephone company] and [BAN.1 a bank], [e5 seized] the computers of the first two, [e7 apologised] to the third and [e6 arrested], on the pavement outside all three, [REP.1 a reporter] and [DRI.1 his driver].
| e4 COERCE/seize a=POL.1,SOL.1 r=VAN.1,TEL.1,BAN.1 C=repression
| e5 COERCE/seize a=POL.1,SOL.1 r=VAN.1,TEL.1
| e6 COERCE/arrest a=POL.1,SOL.1 r=REP.1,DRI.1 C=repression
| e7 CONCEDE a=POL.1,SOL.1 r=BAN.1

[EMB.1 The ambassadors of France and Germany], but not [ITA Italy]'s, who was at sea, [e8 called on] [NIG.1 the general], were kept waiting, [e9 protested] and were shown a film.
| e8 CONSULT/visit a=EMB.1 r=NIG.1 C=diplomatic
| e9 ACCUSE/disapprove a=EMB.1 r=NIG.1 C=diplomatic

Bishops, brewers and the badminton federation all put up candidates, none of whom was elected.

[ISR.1 Israel] [e10 bombed] [HEZ.1 Hezbollah] depots in [BEK the Bekaa], and [HEZ.2 the movement], which [LBN.1 the Lebanese army] had [e11+c2 begged] [w2 not to [e12 reply]], replied by [e13 firing] [n1 one] rocket into a field where, [UNI.1 the peacekeepers] [c3 concluded], [w3 it was meant to fall].
| n1 other 1 rockets
| q2 demands s=LBN.1
| q3 asserts s=UNI.1
| e10 ASSAULT/aerial a=ISR.1 r=HEZ.1 p=BEK C=military
| e11 REQUEST/yield a=LBN.1 r=HEZ.2 D=- C=military
| e12 ASSAULT hypothetical a=HEZ.2
| e13 ASSAULT/heavy-weapons a=HEZ.2 n=n1 C=military
| causes e10 e13
| o2 demand e11 refused closed=e13

[COL.1 The Colombians] and [ECU.1 the Ecuadoreans] are to [e14 patrol] the river together and [PER.1 the Peruvians], who [e15+c5 refused] [w5 to [e16 join] them], alone, while [w4 [BRA.1 the Brazilians], whose river it chiefly is, will not [e17 patrol] at all], [ATT.1 a naval attaché] [c4 remarked], [w4 until somebody gives them the fuel].
| q4 denies s=ATT.1
| q5 denies s=PER.1
| e14 COOPERATE planned a=COL.1,ECU.1 C=illegal_drugs
| e15 REJECT a=PER.1 r=COL.1,ECU.1 D=-
| e16 COOPERATE denied a=PER.1
| e17 MOBILIZE denied a=BRA.1

To [CPT.1 the captain] who led the [e19 massacre] [CRT.1 the court] [e20 gave] thirty years and to [SER.1 the sergeant] who had [e21 refused] to join in it, mutiny being mutiny, two.
| e19 ASSAULT/targeted a=CPT.1 D=- C=human_rights
| e20 COERCE/arrest a=CRT.1 r=CPT.1,SER.1 C=legal
| e21 REJECT a=SER.1 r=CPT.1 D=-

| @FIJ state FJI GOV "Fiji"
| @SAM state WSM GOV "Samoa"
| @TON state TON GOV "Tonga"
| @AUS state AUS GOV "Australia"
| @NZL state NZL GOV "New Zealand"
| @CHN state CHN GOV "China"
| @USA state USA GOV "United States"
| @POL body - COP "police"
| @SOL body - MIL "soldiers"
| @VAN company - JRN "newspaper"
| @TEL company - BUS "telephone company"
| @BAN company - BUS "bank"
| @REP public - JRN "reporter"
| @DRI public - CVL "driver"
| @EMB office - GOV "ambassadors of France and Germany"
| @ITA state ITA GOV "Italy"
| @NIG office - MIL "general"
| @ISR state ISR GOV "Israel"
| @HEZ group LBN REB,PTY "Hezbollah"
| @BEK place LBN "Bekaa" region
| @LBN body LBN MIL "Lebanese army"
| @UNI body UNO MIL "peacekeepers"
| @COL state COL GOV "Colombia"
| @ECU state ECU GOV "Ecuador"
| @PER state PER GOV "Peru"
| @BRA state BRA GOV "Brazil"
| @ATT office - MIL "naval attaché"
| @CPT office - MIL "captain"
| @CRT body - JUD "court"
| @SER public - MIL "sergeant"

# id: knots/010-sudan-doctors
# publisher: The Blue Nile Review
# title: El Obeid's doctors, shelled by one side, are jailed by the other
# language: en
# published: 2024-11-09

[OBE El Obeid]'s [DOC.1 doctors], [e1 shelled] by one side, are [e2 jailed] by the other
| e1 ASSAULT/heavy-weapons r=DOC.1 D=-
| e2 COERCE/arrest r=DOC.1 p=OBE D=2024-11-06/inferred C=repression

[DOC.2 [n1 Seven] doctors] who had [e3 refused] to leave the teaching hospital when [RSF.1 the Rapid Support Forces] [e4 shelled] it in [d1 October], and whom [ARMY.1 the army], on [e5 retaking] the district, had [e6 decorated], were [e7 arrested] on [d2 Wednesday] by [INT.1 military intelligence] for having [e8 treated] [FIG.1 enemy wounded].
| d1 2024-10
| d2 2024-11-06
| n1 arrested 7
| e4 ASSAULT/heavy-weapons a=RSF.1 t=d1 C=military
| e3 REJECT a=DOC.2 D=2024-10/inferred
| e5 COERCE/seize a=ARMY.1 D=- C=military,territory
| e6 SUPPORT a=ARMY.1 r=DOC.2 D=-
| e7 COERCE/arrest a=INT.1 r=DOC.2 t=d2 n=n1 C=repression
| e8 AID a=DOC.2 r=FIG.1 D=- C=health
| causes e8 e7

[w1 "That we did, and [ARMY.3 theirs] too,"] [HAN.1 Hanan Abdelmoneim], a midwife whose husband is among [DOC.3 the seven], [c1 said] by telephone; [w1 "nobody asked [FIG.2 the leg] whose it was."]
| q1 asserts s=HAN.1

[BUR.1 General Mubarak Eissa], spokesman for [ARMY.4 the army], which lost the town in [d3 June] and [e9 won] it back [d4 last month], [c2 denied] [w2 that doctors as such had been [e11 detained]], and [e13+c4 accused] [MSF.1 Médecins Sans Frontières], which had [e14 protested], [w4 of "[e15 spying] for [ABU.1 Abu Dhabi]"].
| d3 2024-06
| d4 2024-10
| q2 denies s=BUR.1
| q4 accuses s=BUR.1
| e9 COERCE/seize a=ARMY.4 t=d4 C=military,territory
| e11 COERCE/arrest denied
| e13 ACCUSE/allege a=BUR.1 r=MSF.1
| e14 ACCUSE/disapprove a=MSF.1 D=-
| e15 COOPERATE a=MSF.1 r=ABU.1 D=- C=intelligence
| denies q2 e7

[ABU.2 Abu Dhabi], [c6 said] by [PAN.1 a panel of [UN.1 the Security Council]] [w6 to have [e17 flown] arms to [RSF.2 the paramilitaries] through [CHD Chad]], and which [c5 says] [w5 [ABU.3 it] [e18 flew] only [x food]], was not asked.
| q6 asserts s=PAN.1
| q5 denies s=ABU.2
| e17 AID a=ABU.2 r=RSF.2 D=- C=military
| e18 AID a=ABU.3 D=-
| denies q5 e17

Gum arabic, the resin in every fizzy drink on earth, comes largely from the acacias round [OBE El Obeid], and the price has doubled.

In [KHA Khartoum], where [ARMY.6 the army] now [e19 lets] [LOR.1 lorries] [x cross] one bridge and [RSF.3 the militia] [e20 shells] [LOR.2 those] that do, [e21 talks] [e22 proposed] by [SAU.1 Saudi Arabia] and [e23 refused] by [ARMY.7 the generals] were [c7 expected] [w7 to be proposed again, by [EGY.1 Egypt], and refused again].
| q7 speculates
| e19 RETREAT/access a=ARMY.6 r=LOR.1 p=KHA
| e20 ASSAULT/heavy-weapons a=RSF.3 r=LOR.2 p=KHA C=military
| e21 CONSULT/third-party denied a=ARMY.7 D=-
| e22 AGREE a=SAU.1 D=- C=diplomatic
| e23 REJECT/meet a=ARMY.7 r=SAU.1 D=- C=diplomatic
| answers e23 e22

Only two of [DOC.6 the doctors] have been seen since, through a lorry's slats, by [COU.1 a cousin] whom [SOL.1 a soldier] she had once [e24 nursed] [e25 let] stand there.
| e24 AID a=COU.1 r=SOL.1 D=- C=health
| e25 RETREAT/access a=SOL.1 r=COU.1 D=-

[UNI.1 The doctors' syndicate] has [c8 ordered] [w8 a [e27 strike] for [d5 Sunday], from which wards with more than [x ten] patients, that is all of them, are excused].
| d5 2024-11-10
| q8 demands s=UNI.1
| e27 PROTEST/strike planned a=UNI.1 t=d5 C=health
| o1 scheduled e27 due=2024-11-10

| @OBE place SDN "El Obeid" city
| @DOC public SDN MED "seven doctors"
| @RSF group SDN REB "Rapid Support Forces"
| @ARMY body SDN MIL "Sudanese army"
| @INT body SDN SPY,MIL "military intelligence"
| @FIG public SDN REB "enemy wounded"
| @HAN person SDN MED "Hanan Abdelmoneim" office="midwife"
| @BUR person SDN MIL "Mubarak Eissa" office="army spokesman"
| @MSF group NGO MED "Médecins Sans Frontières"
| @ABU state ARE GOV "United Arab Emirates"
| @PAN body UNO - "panel of the Security Council"
| @UN body UNO - "Security Council"
| @CHD place TCD "Chad" country
| @KHA place SDN "Khartoum" city
| @LOR public SDN BUS "lorries"
| @SAU state SAU GOV "Saudi Arabia"
| @EGY state EGY GOV "Egypt"
| @COU public SDN CVL "doctor's cousin"
| @SOL public SDN MIL "soldier"
| @UNI group SDN LAB,MED "doctors' syndicate"

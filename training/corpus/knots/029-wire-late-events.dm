# id: knots/029-wire-late-events
# publisher: Allied Wire
# language: en
# published: 1999-05-20

A missile that [BRU.1 the alliance] [c1 said] [w1 had been meant for a barracks] [e1 struck] a hospital in [BEL Belgrade] before dawn on [d1 Thursday], killing [PAT.1 [n2 three] patients], breaking the windows of [SWE.1 the [SWES~.2 Swedish] ambassador] and drawing from [SWES.3 Stockholm] its first [e5 complaint] of the war.
| d1 1999-05-20
| n2 killed 3
| q1 asserts s=BRU.1
| e1 ASSAULT/heavy-weapons r=PAT.1,SWE.1 p=BEL t=d1 n=n2 C=military
| e5 ACCUSE/disapprove a=SWES.3 r=BRU.1 C=military
| causes e1 e5

[MIL.1 The Yugoslav president], whom [HAG.1 prosecutors in [HAGP The Hague]] are [c2 believed] [w2 to be about to [e6 indict]], [c4 told] [CHE.1 a [RUS~ Russian] envoy] who [e7+c5 asked] [MIL.2 him] [w5 to [e8 withdraw] his police from [KOS Kosovo]] [w4 that the [e10 withdrawal] had begun], a statement [BRU.5 NATO] [c6 called] [w6 untrue].
| q2 speculates
| q4 asserts s=MIL.1
| q5 demands s=CHE.1
| q6 denies s=BRU.5
| e6 ACCUSE/allege possible a=HAG.1 r=MIL.1 C=human_rights,legal
| e7 REQUEST/yield a=CHE.1 r=MIL.2 C=diplomatic
| e8 RETREAT/withdraw hypothetical a=MIL.2 p=KOS C=military
| e10 RETREAT/withdraw a=MIL.1 C=military
| denies q6 e10
| o1 demand e7

Half a million people have crossed into [ALB Albania] and [MAC Macedonia] since the spring, so many that the mountain villages along the way have run out of loaves, boots and patience.

[SKO.1 Skopje], having [e11 shut] the frontier on [d2 Wednesday] because [GER.1 Germany], which had [e12+c8 promised] [w8 to [e13 take] [n3 10,000] of [REF.1 the refugees]], had [e14 taken] [n4 two hundred], [e15 opened] it again at dusk, not, [c7 said] [CAM.1 a nurse], [w7 because [UNH.1 the refugee agency] had [e16 pleaded]] but because [REF.2 the crowd] had begun to push.
| d2 1999-05-19
| n3 other 10000
| n4 other 200
| q7 denies s=CAM.1
| q8 promises s=GER.1
| e11 COERCE/restrict a=SKO.1 r=REF.1 t=d2 C=migration
| e12 AGREE a=GER.1 D=- C=migration
| e13 AID planned a=GER.1 r=REF.1 n=n3 C=migration
| e14 AID a=GER.1 r=REF.1 n=n4 D=- C=migration
| e15 RETREAT/access a=SKO.1 r=REF.2 D=1999-05-19/inferred C=migration
| e16 REQUEST/yield a=UNH.1 r=SKO.1 D=- C=migration
| o2 promise e12
| o3 demand e16

[KLA.1 The guerrillas], whose wounded [SUR.1 [ALBS~ Albanian] surgeons] are [e17 treating] in a tobacco warehouse, [e18 shelled] [POST.1 a police post], [e19 freed] [SOL.1 a conscript] they had [e20 captured] in [d3 April] and [e21+c9 appealed] to [USA.1 Washington] [w9 for [e22 rifles]], which [USA.2 Washington], [c10 said] [SPO.1 a spokesman], [w10 had never [e23 promised]].
| d3 1999-04
| q9 demands s=KLA.1
| q10 denies s=SPO.1
| e17 AID a=SUR.1 r=KLA.1 C=health
| e18 ASSAULT/heavy-weapons a=KLA.1 r=POST.1 C=military
| e19 RETREAT/release a=KLA.1 r=SOL.1 C=military
| e20 ASSAULT/abduct a=KLA.1 r=SOL.1 t=d3 C=military
| e21 REQUEST/assist a=KLA.1 r=USA.1 C=military
| e22 AID hypothetical a=USA.1 C=military
| e23 AGREE denied a=USA.2
| o4 request e21

[w11 "If I had known that [KLA.5 they] would [e24 let] [SOL.5 him] go, I would have knitted slower,"] [c11 said] [MOT.1 his mother].
| q11 asserts s=MOT.1
| e24 RETREAT/release a=KLA.5 r=SOL.5
| repeats e24 e19

| @BRU body IGO MIL "NATO"
| @BEL place SRB "Belgrade" city
| @PAT public SRB CVL "three patients"
| @SWE office SWE GOV "Swedish ambassador"
| @SWES state SWE GOV "Sweden"
| @MIL office SRB GOV "Yugoslav president"
| @HAG office IGO JUD "prosecutors in The Hague"
| @HAGP place NLD "The Hague" city
| @CHE office RUS GOV "Russian envoy"
| @RUS state RUS GOV "Russia"
| @KOS place KOS "Kosovo" region
| @ALB place ALB "Albania" country
| @MAC place MKD "Macedonia" country
| @SKO state MKD GOV "Macedonia"
| @GER state DEU GOV "Germany"
| @REF public SRB REF "refugees"
| @CAM public - MED "nurse"
| @UNH body UNO REF "refugee agency"
| @KLA group SRB REB "guerrillas"
| @SUR public ALB MED "Albanian surgeons"
| @ALBS state ALB GOV "Albania"
| @POST body SRB COP "police post"
| @SOL public SRB MIL "conscript"
| @USA state USA GOV "United States"
| @SPO office USA GOV "spokesman"
| @MOT public SRB CVL "conscript's mother"

# id: voices/036-wire-late-events
# publisher: Meridian News Agency
# language: en
# published: 2025-06-26

[MOL.1 Chisinau], which [d4 last winter] [e1 expelled] [RUSD [n1 three] [RUS~.1 Russian] diplomats] and which [c1 suspects] [w1 [RUS.2 Moscow] of [e2 paying] [PRO demonstrators]], [c2 said] on [d1 Thursday] [w2 [MOL.2 it] would [e3 lodge] a complaint with [OSC the OSCE]].
| d1 2025-06-26
| n1 other 3
| d4 2024-12..2025-03
| q1 speculates s=MOL.1
| q2 promises s=MOL.1
| e1 SANCTION/expel a=MOL.1 r=RUSD t=d4 n=n1 C=diplomatic
| e2 AID possible a=RUS.2 r=PRO D=- C=intelligence
| e3 ACCUSE/disapprove planned a=MOL.2 C=diplomatic

[GUI Guinea's junta] never [c3 intended] [w3 to hold elections [d2 this year]], [OPP the opposition leader Amadou Sylla] [c4 told] [RFX Radio Afrique], [c5 adding] [w5 that [ENV the envoys] whom [ECO ECOWAS] [e5 sent] in [d3 May] had been entertained "with dates and coffee, but without a date"].
| d2 2025
| d3 2025-05
| q3 denies s=GUI
| q4 accuses s=OPP
| q5 accuses s=OPP
| span w4 at="Guinea's junta never intended to hold elections this year"
| e5 CONSULT/visit a=ECO r=GUI t=d3 C=diplomatic

[KAZ Kazakh prosecutors] [c7 insist] [w7 that [MIN miners] [e8 fired] first], but [HRW rights groups], which have [e9 criticised] the inquiry since it was [e10 opened], [c8 believe] [w8 [POL police] [e11 shot] [DEAD [n2 nine] men] as they [e12 marched] towards the pit office].
| n2 other 9
| q7 accuses s=KAZ
| q8 accuses s=HRW
| e8 ASSAULT/firearms a=MIN D=- C=repression
| e9 ACCUSE/disapprove a=HRW C=human_rights
| e10 ACCUSE/investigate D=- C=human_rights
| e11 ASSAULT/firearms a=POL r=DEAD n=n2 D=- C=repression
| e12 PROTEST/demo a=DEAD D=- C=repression

Asked by [SKN Sky] whether [ISR Israel] would [e13 strike] again, [KAT the defence minister] [c9 replied] [w9 that "the hand has not left the switch"], a phrase [IRN Tehran] [c10 took] [w10 as a [e14 threat]].
| q9 threatens s=KAT
| q10 accuses s=IRN
| e13 ASSAULT possible a=ISR C=military
| e14 THREATEN/violence a=KAT C=military

[TRA.1 Transport unions in [BEL@ Belgium]] [c11 hope] [w11 the [e15 strike] called for [d5 Monday] will be the last]; [PMB the premier] [c12 calls] it [w12 "the eleventh last one"] and [e18+c13 refuses] [w13 to [e17 meet] [TRA.2 them]].
| d5 2025-06-30
| q11 speculates s=TRA.1
| q12 accuses s=PMB
| q13 denies s=PMB
| e15 PROTEST/strike planned a=TRA.1 t=d5 C=economic
| e17 CONSULT denied a=PMB r=TRA.2 C=economic
| e18 REJECT/meet a=PMB r=TRA.2 C=economic

[ANT Antwerp's coach] [c14 denied] [w14 that his striker would sign for [BRG Bruges]], whom they visit on [d6 Saturday] without half of their attack.
| d6 2025-06-28
| q14 denies s=ANT

| @MOL state MDA GOV "Moldova"
| @RUS state RUS GOV "Russia"
| @RUSD office RUS GOV "Russian diplomats"
| @PRO public MDA CVL "demonstrators"
| @OSC body IGO - "OSCE"
| @GUI group GIN GOV,MIL "Guinea's junta"
| @OPP person GIN OPP "Amadou Sylla" office="opposition leader"
| @RFX company - JRN "Radio Afrique"
| @ECO body IGO - "ECOWAS"
| @ENV office IGO - "ECOWAS envoys"
| @KAZ office KAZ JUD "Kazakh prosecutors"
| @MIN public KAZ LAB "miners"
| @HRW group NGO - "rights groups"
| @POL body KAZ COP "police"
| @DEAD public KAZ LAB "nine men"
| @SKN company GBR JRN "Sky"
| @ISR state ISR GOV "Israel"
| @KAT office ISR GOV,MIL "defence minister" office="defence minister"
| @IRN state IRN GOV "Iran"
| @TRA group BEL LAB "transport unions"
| @BEL state BEL GOV "Belgium"
| @PMB office BEL GOV "premier" office="premier"
| @ANT public BEL - "Antwerp's coach"
| @BRG group BEL - "Bruges"

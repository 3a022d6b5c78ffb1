# id: voices/038-colombo-cables
# publisher: Galle Road Times
# language: en
# published: 2011-05-26

[ENV Envoys] [c1 thought] [w1 [MIN defence chief] charming "and not to be believed"]
| q1 asserts s=ENV

[w2 [MIN The defence secretary] [e1+c3 promised] [VIS visitors] [w3 that no shell would [e2 fall] on the hospital at [PUT Puthukkudiyiruppu]]], [AMB a Scandinavian ambassador] [c2 wrote] in [CAB a cable of [d1 March 2009]] which [TIM a London weekly] published on [d2 Wednesday].
[AMB He] [c4 went on]: [w4 "We did not ask whose shells had [e3 hit] it the day before"].
| d1 2009-03
| d2 2011-05-25
| q2 asserts s=AMB
| q3 promises s=MIN
| q4 asserts s=AMB
| e1 AGREE a=MIN r=VIS t=d1 C=military
| e2 ASSAULT/heavy-weapons denied p=PUT D=- C=military
| e3 ASSAULT/heavy-weapons D=2009-03/inferred C=military

[LKA Colombo] [c5 dismissed] the cables [w5 as "gossip with a seal"] and [e4+c6 demanded] [w6 that [TIM.41 the weekly] [e5 apologise]], which [EDI.41 its editor], [EDI.42 Fiona Strachan], [e6+c7 refused] [w7 to do].
| q5 denies s=LKA
| q6 demands s=LKA
| q7 denies s=EDI.42
| e4 REQUEST/yield a=LKA r=TIM.41 C=misinformation
| e5 CONCEDE hypothetical a=TIM.41 C=misinformation
| e6 REJECT/yield a=EDI.42 r=LKA C=misinformation
| answers e6 e4
| o1 demand e4 refused closed=e6
| denies q5 q2

[UNP A UN panel] [c8 concluded] in [d3 April] [w8 that [ARM.51 government forces] had [e7 shelled] hospitals]; [ARM.52 the army] [c9 maintains] [w9 that [ARM.53 it] [e8 fired] only at guns].
| d3 2011-04
| q8 accuses s=UNP
| q9 denies s=ARM.52
| e7 ASSAULT/heavy-weapons a=ARM.51 D=- C=military
| e8 ASSAULT/heavy-weapons a=ARM.53 D=- C=military

[DRS.61 A doctor now living in [TOR Toronto]], who was [e9 held] for four months after the war and [c10 told] reporters then [w10 that the wards were never [e10 hit]], [c11 says] today [w11 [DRS.62 he] was reading from a paper].
[w12 "They gave me the sentence and I lent them my voice,"] [DRS he] [c12 explained].
| q10 denies s=DRS.61
| q11 asserts s=DRS.61
| q12 accuses s=DRS
| e9 COERCE/arrest r=DRS.61 D=- C=human_rights
| e10 ASSAULT denied D=- C=military

[OPP The opposition United National Party] [c13 regards] all this [w13 as an opportunity] and [c14 worries] [w14 that it may look that way].
| q13 asserts s=OPP
| q14 speculates s=OPP

| @ENV office - GOV "envoys"
| @MIN office LKA GOV,MIL "defence secretary" office="defence secretary"
| @VIS public - UNK "visitors"
| @PUT place LKA "Puthukkudiyiruppu" city
| @AMB office - GOV "Scandinavian ambassador"
| @CAB other - GOV "cable of March 2009"
| @TIM company GBR JRN "London weekly"
| @LKA state LKA GOV "Sri Lanka"
| @EDI person GBR JRN "Fiona Strachan" office="editor"
| @UNP body UNO - "UN panel"
| @ARM body LKA MIL "government forces"
| @DRS public LKA MED "doctor"
| @TOR place CAN "Toronto" city
| @OPP group LKA PTY,OPP "United National Party"

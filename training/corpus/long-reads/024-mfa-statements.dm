# id: long-reads/024-mfa-statements
# publisher: Chancery Wire Documents
# language: en
# published: 2020-06-12

No. 147, Press Release Regarding the Statements of [FRA France] on [LBY Libya]

[MFA.1 The Ministry] [e1 rejects] in the strongest terms the allegations that [FRO [FRA~ French] officials] have [e2 levelled] against [TUR.2 our country] since [d1 Wednesday].
[FRA.3 Paris], which for years [e3 armed] [HAF the putschist general] who [e4 besieged] [TRI the legitimate government in [TRIP Tripoli]], is in no position to lecture anyone.
The frigate in question was not [e5 targeted] by any radar of [TUR.3 ours], and [MFA.3 we] [e6+c1 call on] [FRA.4 France] [w1 to [e7 apologise] to [NAV the Turkish Navy] and to the public].
| d1 2020-06-10
| e1 ACCUSE/disapprove a=MFA.1 r=FRO C=diplomatic
| e2 ACCUSE/allege a=FRO r=TUR.2 t=d1 C=diplomatic
| e3 AID a=FRA.3 r=HAF D=- C=military
| e4 ASSAULT a=HAF r=TRI D=- C=military
| e5 MOBILIZE/weapons denied a=TUR.3 C=military
| e6 REQUEST/yield a=MFA.3 r=FRA.4 C=diplomatic
| e7 CONCEDE hypothetical a=FRA.4 r=NAV C=diplomatic
| q1 demands s=MFA.3
| o1 demand e6

No. 148, Press Release Regarding the Earthquake in [BIN Bingöl]

[MFA The Ministry] [e8 thanks] [AZE Azerbaijan], [GRC Greece] and [PAK Pakistan] for their messages of condolence.
No request for international [e9 assistance] has been [x made].
| e8 SUPPORT a=MFA r=AZE,GRC,PAK C=disasters
| e9 AID denied C=disasters

[IND India]: Response by Official Spokesperson to a media query

[w2 "We have seen reports of a so-called new map.]
[w2 It is not based on historical facts,"] the Official Spokesperson, [SHR Anjali Deshpande], [c2 said] on [d2 Thursday] when asked about the chart on which [KAT Kathmandu] has painted [LIP Lipulekh] as its own.
[w3 [IND New Delhi]], [SHR she] [c3 added], [w3 remains open to [e10 dialogue] with [KAT its neighbour] in an atmosphere of trust].
[SHR She] did not say when.
| d2 2020-06-11
| e10 CONSULT hypothetical a=IND,KAT C=territory,diplomatic
| q2 denies s=SHR
| q3 asserts s=SHR

Beijing: regular press conference of [d3 June 11] (excerpt)

Reporters asked about [AUSU [AUS~ Australian] universities], which [c4 fear] [w4 that [STU [CHN~ Chinese] students] may [e11 stay away] after [CAN Canberra]'s [e12+c5 call] [w5 for an [e13 inquiry] into the origin of the virus]].
[HUA The spokesperson], [c6 recalling] [w6 that students assess risks for themselves], [e14+c7 urged] [AUSS some people in [AUSP Australia]] [w7 to stop [e15 smearing] [CHN.7 China]].
The next question was about a panda.
| d3 2020-06-11
| e11 PROTEST/boycott possible a=STU r=AUSU C=economic
| e12 REQUEST a=CAN D=- C=health
| e13 ACCUSE/investigate hypothetical C=health
| e14 REQUEST/yield a=HUA r=AUSS D=2020-06-11/inferred C=diplomatic
| e15 ACCUSE/disapprove a=AUSS r=CHN.7 D=- C=diplomatic
| q4 speculates s=AUSU
| q5 demands s=CAN
| q6 asserts s=HUA
| q7 demands s=HUA
| o2 demand e12
| o3 demand e14

| @FRA state FRA GOV "France"
| @FRO office FRA GOV "French officials"
| @LBY place LBY "Libya" country
| @MFA body TUR GOV "Turkish foreign ministry"
| @TUR state TUR GOV "Turkey"
| @HAF office LBY REB,MIL "putschist general"
| @TRI body LBY GOV "legitimate government in Tripoli"
| @TRIP place LBY "Tripoli" city
| @NAV body TUR MIL "Turkish Navy"
| @BIN place TUR "Bingöl" city
| @AZE state AZE GOV "Azerbaijan"
| @GRC state GRC GOV "Greece"
| @PAK state PAK GOV "Pakistan"
| @IND state IND GOV "India"
| @SHR person IND GOV "Anjali Deshpande" office="official spokesperson"
| @KAT state NPL GOV "Nepal"
| @LIP place - "Lipulekh" exact
| @AUSU group AUS EDU "Australian universities"
| @AUS state AUS GOV "Australia"
| @STU public CHN EDU "Chinese students"
| @CHN state CHN GOV "China"
| @CAN state AUS GOV "Australia"
| @HUA office CHN GOV "spokesperson"
| @AUSS public AUS - "some people in Australia"
| @AUSP place AUS "Australia" country

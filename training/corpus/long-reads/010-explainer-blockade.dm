# id: long-reads/010-explainer-blockade
# publisher: Levant Explained
# language: en
# published: 2017-06-15

Q&A: The Gulf dispute

What happened?
On [d1 5 June] [SAU Saudi Arabia], [UAE the United Arab Emirates], [BHR Bahrain] and [EGY Egypt] [e1 severed] diplomatic relations with [QAT.1 Qatar], [e2 shut] their ports and airspace to [QAT.2 it] and [e3 gave] [NATS Qatari visitors] two weeks to [e4 leave].
[QAT.3 Doha], a small and immensely rich emirate which hosts the largest [USA~ American] air base in the region, [e5+c1 described] [x the step] [w1 as an attack on its sovereignty].
| d1 2017-06-05
| e1 SANCTION/discontinue a=SAU,UAE,BHR,EGY r=QAT.1 t=d1 C=diplomatic
| e2 COERCE/restrict a=SAU,UAE,BHR,EGY r=QAT.2 t=d1 C=diplomatic
| e3 REQUEST/yield a=SAU,UAE,BHR,EGY r=NATS t=d1 C=diplomatic,migration
| e4 RETREAT/withdraw hypothetical a=NATS C=migration
| e5 ACCUSE/disapprove a=QAT.3 D=2017-06-05/inferred C=diplomatic
| q1 accuses s=QAT.3
| o1 deadline e3 due=2017-06-19

Why?
[QUART The four] [e6+c2 accuse] [QAT Doha] [w2 of [e7 bankrolling] [ISL Islamists], of [e8 sheltering] [FUG wanted men] and of being too friendly to [IRN Iran]].
[QAT.5 Qatar], which [c3 admits] [w3 to sympathy with [MB the Muslim Brotherhood]], [c4 denies] [w4 that [QAT.6 it] has ever [e9 financed] terrorism].
The quarrel is older than the crisis; in [d2 2014] three of the four [e10 recalled] their ambassadors for eight months.
| d2 2014
| span THREE at="three of the four"#1
| e6 ACCUSE/allege a=QUART r=QAT C=terrorism
| e7 AID a=QAT r=ISL D=- C=terrorism
| e8 AID a=QAT r=FUG D=- C=terrorism
| e9 AID denied a=QAT.6 C=terrorism
| e10 SANCTION/withdraw a=THREE t=d2 C=diplomatic
| q2 accuses s=QUART
| q3 asserts s=QAT.5
| q4 denies s=QAT.5
| denies q4 e6

Could it come to war?
Most analysts [c5 think] [w5 it could not].
[TUR Turkey] has [e11 moved] armoured vehicles to a base near [DOH Doha], and [RUM a report in the Emirati press] [c6 suggested] [w6 that [SAU.8 Riyadh] had [e12 massed] troops at [ABU Abu Samra]]; [USD.1 an American defence official] [c7 calls] [w7 that "nonsense"].
| e11 MOBILIZE/troops a=TUR p=DOH D=- C=military
| e12 MOBILIZE/troops a=SAU.8 p=ABU D=- C=military
| span ANAL at="Most analysts"#1
| q5 asserts s=ANAL
| q6 asserts s=RUM
| q7 denies s=USD.1
| denies q7 e12

Who is mediating?
[KUW The emir of [KUWP Kuwait]] has [e13 shuttled] between [RIY Riyadh], [DUB Dubai] and [DOH Doha], and [WASH the White House] has [e14+c8 offered] [w8 to [e15 host] the leaders] if they wish.
[QAT Qatar]'s foreign minister [c10 says] [w10 there will be no [e17 talks] until the siege is [e18 lifted]].
| e13 CONSULT/visit a=KUW p=RIY D=- C=diplomatic
| e14 AGREE a=WASH D=- C=diplomatic
| e15 CONSULT/third-party hypothetical r=WASH C=diplomatic
| span QFM at="Qatar's foreign minister"#1
| e17 CONSULT denied C=diplomatic
| e18 RETREAT hypothetical C=diplomatic
| q8 proposes s=WASH
| q10 denies s=QFM
| o2 invitation e14

What does it mean for milk?
More than one might think.
About 40 percent of the emirate's food came by lorry from the kingdom next door, and a businessman with a taste for publicity is flying in 4,000 cows.
Dairy prices have nonetheless held steady.

| @SAU state SAU GOV "Saudi Arabia"
| @UAE state ARE GOV "United Arab Emirates"
| @BHR state BHR GOV "Bahrain"
| @EGY state EGY GOV "Egypt"
| @QAT state QAT GOV "Qatar"
| @NATS public QAT CVL "Qatari visitors"
| @USA state USA GOV "United States"
| @QUART state - GOV "the four"
| @ISL group - REB "Islamists"
| @FUG public - CRM "wanted men"
| @IRN state IRN GOV "Iran"
| @MB group EGY PTY,OPP "Muslim Brotherhood"
| @THREE state - GOV "three of the four"
| @ANAL public - - "most analysts"
| @TUR state TUR GOV "Turkey"
| @DOH place QAT "Doha" city
| @RUM company ARE JRN "report in the Emirati press"
| @ABU place QAT "Abu Samra" exact
| @USD office USA GOV,MIL "American defence official"
| @KUW office KWT GOV "emir of Kuwait"
| @KUWP place KWT "Kuwait" country
| @RIY place SAU "Riyadh" city
| @DUB place ARE "Dubai" city
| @WASH body USA GOV "White House"
| @QFM office QAT GOV "foreign minister of Qatar"

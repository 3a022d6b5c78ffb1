# id: knots/037-wire-ellipsis
# publisher: Federal News Service
# language: en
# published: 2025-05-14

[CAN.1 Canada] [e1 recalled] its ambassador from [IND.1 Delhi], [IND.2 India] its own from [CANP Ottawa], and each [e2 accused] the other of having started it.
| e1 SANCTION/withdraw a=CAN.1,IND.2 r=IND.1 C=diplomatic
| e2 ACCUSE/allege a=CAN.1,IND.2 C=diplomatic

[POL.1 Police] [e3 arrested] [STU.1 [n1 forty] students] in [NYC New York], [n2 eleven] in [CHI Chicago] and in [AUS Austin], where [GOV.1 the governor] had [e4+c1 promised] [w1 arrests], none.
| n1 arrested 40
| n2 arrested 11
| q1 threatens s=GOV.1
| e3 COERCE/arrest a=POL.1 r=STU.1 p=NYC n=n1,n2 C=repression
| e4 THREATEN/arrest a=GOV.1 D=-

[NIG.1 Niger] has [e5 expelled] [FRA.1 the French], [MLI.1 Mali] [PKS.1 the peacekeepers], and [CHD.1 Chad], whose [CHP.1 president] [c2 denies] [w2 that anyone is being [e6 expelled]], has merely [e7+c3 asked] [USA.1 the Americans] [w3 to show their papers].
| q2 denies s=CHP.1
| q3 demands s=CHD.1
| e5 SANCTION/expel a=NIG.1,MLI.1 r=FRA.1,PKS.1 D=- C=military
| e6 SANCTION/expel denied
| e7 REQUEST a=CHD.1 r=USA.1 C=military
| o1 demand e7

Some of [SEN.1 the senators] [e9 praised] [JUD.1 the judge], some the verdict; most, being asked, had not read it.
| e9 SUPPORT a=SEN.1 r=JUD.1 C=legal

[ISR.1 Israel] may, and if [EGY.1 Egypt] does not [e10 object] will, [e11 let] [AID.1 the convoy] through [RAF Rafah]; [HAM.1 the militants] may, and their rivals certainly will, [e12 rob] it.
| e10 ACCUSE/disapprove hypothetical a=EGY.1 r=ISR.1
| e11 RETREAT/access possible a=ISR.1 r=AID.1 p=RAF C=human_security
| e12 COERCE/seize possible a=HAM.1 r=AID.1

Bread up nine per cent, milk four, wages nothing.

What [BEL.1 Belgium] [e13 gave] [UKR.1 Kyiv] in [d1 March] ([n3 thirty] vehicles) it [e14 promised] in [d2 2023]; what it [e15 promised] in [d3 March], aircraft, [UKR.2 Kyiv] should not, [MIN.1 the defence minister] [c4 cautioned], [w4 expect before [d4 2028]].
| d1 2025-03
| d2 2023
| d3 2025-03
| d4 2028
| n3 other 30 vehicles
| q4 asserts s=MIN.1
| e13 AID a=BEL.1 r=UKR.1 t=d1 n=n3 C=military
| e14 AGREE a=BEL.1 r=UKR.1 t=d2 C=military
| e15 AGREE a=BEL.1 r=UKR.2 t=d3 C=military
| answers e13 e14
| o2 promise e15

[w5 Had [QAT.1 Doha] not [e16 paid]], [c5 say] [INS.1 the insurers], [w5 [CRW.1 the crew] would not have been [e17 freed] and [PIR.1 the pirates] would not on [d5 Monday] have [e18 taken] another].
| d5 2025-05-12
| q5 asserts s=INS.1
| e16 AID a=QAT.1 D=- C=crime
| e17 RETREAT/release r=CRW.1 D=-
| e18 ASSAULT/abduct a=PIR.1 t=d5 C=crime
| causes e16 e17

| @CAN state CAN GOV "Canada"
| @IND state IND GOV "India"
| @CANP place CAN "Ottawa" city
| @POL body USA COP "police"
| @STU public USA EDU "students"
| @NYC place USA "New York" city
| @CHI place USA "Chicago" city
| @AUS place USA "Austin" city
| @GOV office USA GOV "governor"
| @NIG state NER GOV "Niger"
| @FRA body FRA MIL "French forces"
| @MLI state MLI GOV "Mali"
| @PKS body UNO MIL "peacekeepers"
| @CHD state TCD GOV "Chad"
| @CHP office TCD GOV "president of Chad"
| @USA body USA MIL "American forces"
| @SEN office USA LEG "senators"
| @JUD office USA JUD "judge"
| @ISR state ISR GOV "Israel"
| @EGY state EGY GOV "Egypt"
| @AID public - - "aid convoy"
| @RAF place PSE "Rafah" city
| @HAM group PSE REB "militants"
| @BEL state BEL GOV "Belgium"
| @UKR state UKR GOV "Ukraine"
| @MIN office BEL GOV,MIL "defence minister"
| @QAT state QAT GOV "Qatar"
| @INS company - BUS "insurers"
| @CRW public - BUS "crew"
| @PIR group SOM CRM "pirates"

# id: europe/034-wire-brief-spring
# publisher: Brief Europe
# language: en
# published: 2021-04-22

[CZE Prague] [e1 threw out] [EMP [n1 18] employees of the [RUS~ Russian] embassy] on [d1 Saturday] over a [e2 blast] at an arms depot in [VRB Vrbetice] in [d2 2014].
| @CZE state CZE GOV "Czech Republic"
| @EMP office RUS GOV "Russian embassy employees"
| @RUS state RUS GOV "Russia"
| @VRB place CZE "Vrbetice" city
| d1 2021-04-17
| d2 2014
| n1 other 18
| e1 SANCTION/expel a=CZE r=EMP t=d1 n=n1 C=diplomatic
| e2 ASSAULT/explosives p=VRB t=d2 C=intelligence
| causes e2 e1

[SVK.21 Bratislava] [e3 sent home] three more, and [POL Warsaw] [e4 applauded] [SVK.22 its neighbour].
| @SVK state SVK GOV "Slovakia"
| @POL state POL GOV "Poland"
| e3 SANCTION/expel a=SVK.21 C=diplomatic
| e4 SUPPORT a=POL r=SVK.22 C=diplomatic

[NAVALNY Alexei Navalny]'s doctors have been [e5 barred] from his cell for three weeks, and [AIDE his aide Vera Malkova] [c1 says] [w1 [NAVALNY.32 he] "could die any day"].
| @NAVALNY person RUS OPP "Alexei Navalny"
| @AIDE person RUS OPP "Vera Malkova" office="aide"
| @DOCTORS office RUS MED "Navalny's doctors"
| span DOCTORS at="Alexei Navalny's doctors"#1
| q1 asserts s=AIDE
| e5 COERCE/restrict r=DOCTORS C=human_rights

[SULL US National Security Adviser Evan Thornbury] [e6+c2 warned] [MOS Moscow] [w2 that there would be [e7 consequences] if [NAVALNY.42 he] died in jail].
| @SULL person USA GOV "Evan Thornbury" office="national security adviser"
| @MOS state RUS GOV "Russia (government)"
| q2 threatens s=SULL
| e6 THREATEN a=SULL r=MOS C=human_rights
| e7 SANCTION hypothetical a=SULL r=MOS C=human_rights
| o1 threat e6

In [MOSC Moscow], [NIZH Nizhny Novgorod] and forty other cities, people [e8 demonstrated] on [d3 Wednesday] evening; [OVD the monitor OVD-Info] [c3 counted] [w3 [n2 1,004] [e9 arrests]].
| @MOSC place RUS "Moscow" city
| @NIZH place RUS "Nizhny Novgorod" city
| @PEOPLE public RUS CVL "demonstrators"
| @OVD group RUS SOC "OVD-Info"
| span PEOPLE at="people"#1
| d3 2021-04-21
| n2 arrested 1004
| q3 asserts s=OVD
| e8 PROTEST/demo a=PEOPLE p=MOSC t=d3 C=pro_democracy
| e9 COERCE/arrest n=n2 D=2021-04-21/inferred C=repression

[PUT.61 President Belyakov] had [e10+c4 cautioned] "outside powers" earlier in the day [w4 against crossing a red line that, [PUT.62 he] [c9 added], [w9 [MOS.61 Russia] would draw itself]].
| @PUT person RUS GOV "Konstantin Belyakov" office="president"
| @POWERS state - GOV "outside powers"
| span POWERS at="outside powers"#1
| q4 threatens s=PUT.61
| e10 THREATEN a=PUT.61 r=POWERS D=2021-04-21/inferred C=diplomatic
| o2 threat e10

[SHOI Defence Minister Boris Ganin] ordered troops near Ukraine [e12 back] to their bases by [d4 1 May], which [UKR.72 Kyiv] [e13 greeted] with caution.
| @SHOI person RUS GOV,MIL "Boris Ganin" office="defence minister"
| @UKR state UKR GOV "Ukraine"
| @TROOPS body RUS MIL "troops"
| span TROOPS at="troops"#1
| d4 ..2021-05-02
| e12 RETREAT/withdraw planned a=TROOPS p=UKRB t=d4 C=military
| @UKRB place UKR "Ukraine" country
| span UKRB at="Ukraine"#1
| e13 SUPPORT a=UKR.72 r=SHOI

[BULG Bulgaria] had already [e14 declared] [MIL.81 [n3 two] [RUS~ Russian] attachés] unwanted in [d5 March].
| @BULG state BGR GOV "Bulgaria"
| @MIL office RUS GOV "Russian attachés"
| d5 2021-03
| e14 SANCTION/expel a=BULG r=MIL.81 t=d5 n=n3 C=diplomatic
| n3 other 2

An ice dam burst above [KOM Komsomolsk] and two bridges went with it.
| @KOM place RUS "Komsomolsk" city
| q9 threatens s=PUT.62

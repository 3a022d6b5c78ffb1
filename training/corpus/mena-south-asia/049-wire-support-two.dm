# id: mena-south-asia/049-wire-support-two
# publisher: Meridian Newswire
# language: en
# published: 2012-11-20

[EGYP Egypt's president] [e1 lauded] [HAM Hamas] and [QAT Doha] for a [e2 lull] in the rocket fire, and [HIL US Secretary of State Eleanor Pruett] [e3 flew in] to [e4 seal] it.
| @EGYP office EGY GOV "Egypt's president" office="president"
| @HAM group PSE REB "Hamas"
| @QAT state QAT GOV "Qatar"
| @HIL person USA GOV "Eleanor Pruett" office="secretary of state"
| e1 SUPPORT a=EGYP r=HAM,QAT C=diplomatic
| e2 RETREAT/ceasefire a=HAM D=-
| e3 CONSULT/visit a=HIL r=EGYP C=diplomatic
| e4 SUPPORT planned a=HIL C=diplomatic
| span c1 at="lauded"
| span w1 at="for a lull in the rocket fire"
| q1 asserts s=EGYP

[FRA Paris] [e5 recognised] [SYRN the Syrian National Coalition] on [d1 Tuesday], and [GBR London] [c2 says] [w2 it may [e6 follow suit]].
| @FRA state FRA GOV "France"
| @SYRN group SYR OPP "Syrian National Coalition"
| @GBR state GBR GOV "United Kingdom"
| d1 2012-11-20
| q2 asserts s=GBR
| e5 SUPPORT a=FRA r=SYRN t=d1 C=diplomatic
| e6 SUPPORT possible a=GBR C=diplomatic

[AFGK Afghan President Najib Barekzai] [e7 pardoned] [BAG [n1 70] Bagram prisoners], a gift that [USAM American commanders] [e8+c3 branded] [w3 "reckless"].
| @AFGK person AFG GOV "Najib Barekzai" office="president"
| @BAG public AFG CVL "Bagram prisoners"
| @USAM office USA MIL "American commanders" office="commanders"
| n1 other 70
| q3 accuses s=USAM
| e7 CONCEDE a=AFGK r=BAG n=n1 C=legal
| e8 ACCUSE/disapprove a=USAM r=AFGK C=legal

[JORK.1 Jordan's king] [e9 postponed] a fuel price rise and [e10 received] [TRIB tribal sheikhs] in [AMA Amman], where [MARC marchers] had [e11 chanted] against [JORK.2 him] in [d2 November].
| @JORK office JOR GOV "Jordan's king" office="king"
| @TRIB public JOR CVL "tribal sheikhs"
| @AMA place JOR "Amman" city
| @MARC public JOR CVL "marchers"
| d2 2012-11
| e9 CONCEDE a=JORK.1 C=economic
| e10 CONSULT a=JORK.1,TRIB p=AMA
| e11 PROTEST/demo a=MARC r=JORK.2 p=AMA t=d2

[BGS.1 Bangladesh's shipbreakers] [e12 struck] over four deaths, and [ILO the ILO] [e13 backed] [BGS.2 them] "without reserve".
| @BGS public BGD LAB "Bangladesh's shipbreakers"
| @ILO body UNO LAB "ILO"
| e12 PROTEST/strike a=BGS.1
| e13 SUPPORT a=ILO r=BGS.2

[SUD Khartoum] and [JUB Juba] [e14 initialled] an oil transit accord in [ADD Addis Ababa]; [JUBM Juba's chief negotiator] [c4 expects] [w4 crude to flow by [d3 January]].
| @SUD state SDN GOV "Sudan"
| @JUB state SSD GOV "South Sudan"
| @ADD place ETH "Addis Ababa" city
| @JUBM office SSD GOV "chief negotiator" office="chief negotiator"
| d3 2013-01
| q4 speculates s=JUBM
| e14 SUPPORT a=SUD,JUB p=ADD C=economic,diplomatic

[UNR The UN refugee agency] [e15 fed] [n3 19,000] newcomers at [ZAA Zaatari] last week, [REFA two of whom] [e16 threw stones] at its trucks when the bread ran out.
| @UNR body UNO - "UN refugee agency"
| @ZAA place JOR "Zaatari" city
| @REFA public SYR REF "newcomers"
| n3 other 19000
| d4 2012-11-12..2012-11-19
| span d4 at="last week"
| e15 AID a=UNR p=ZAA t=d4 n=n3 C=migration
| e16 PROTEST/riot a=REFA p=ZAA D=- C=migration

The date harvest in [KHAI Khaibar] is early and generous this year.
| @KHAI place SAU "Khaibar" city

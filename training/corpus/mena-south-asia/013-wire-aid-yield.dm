# id: mena-south-asia/013-wire-aid-yield
# publisher: Indus Wire Service
# language: en
# published: 2022-09-29

[TUR Ankara] [e1 flew] [n1 40] tonnes of tents to [SND Sindh] on [d1 Tuesday], and [QATC the Qatari Red Crescent] has [e2+c1 pledged] [w1 to [e3 rebuild] [n2 six] clinics].
| @TUR state TUR GOV "Turkey"
| @SND place PAK "Sindh" province
| @QATC body NGO SOC "Qatari Red Crescent"
| d1 2022-09-27
| n1 other 40 tonnes
| n2 other 6
| q1 promises s=QATC
| e1 AID a=TUR p=SND t=d1 n=n1 C=disasters
| e2 AGREE a=QATC C=disasters
| e3 AID planned a=QATC n=n2 C=disasters,health
| o1 promise e2

[IMF The International Monetary Fund] threw [LKA Sri Lanka] a [e4 lifeline] of [n3 $2.9 billion], and [CRED.1 its largest private creditor] [e5+c2 agreed] [w2 to [e6 write off] a fifth of what [CRED.2 it] is owed].
| @IMF body IGO - "International Monetary Fund"
| @LKA state LKA GOV "Sri Lanka"
| @CRED company - BUS "largest private creditor"
| n3 money 2900000000 USD
| q2 promises s=CRED.1
| e4 AID a=IMF r=LKA n=n3 C=economic
| e5 AGREE a=CRED.1 r=LKA C=economic
| e6 AID planned a=CRED.2 r=LKA C=economic
| o2 promise e5

[KSA King Turki] [e7 commuted] the death sentences of [SHIA [n4 four] Shiite youths], but [REPR Reprieve] [c3 doubts] [w3 that any of them will [e8 walk free] before [d2 2030]].
| @KSA person SAU GOV "King Turki" office="king"
| @SHIA public SAU CVL "Shiite youths"
| @REPR body NGO - "Reprieve"
| d2 2030
| n4 other 4
| q3 speculates s=REPR
| e7 CONCEDE a=KSA r=SHIA n=n4 C=human_rights,legal
| e8 RETREAT/release denied D=..2030-01-01/stated

[IRI [IRQ~ Iraqi] divers] [e9 pulled] [MIG [n5 61] migrants] from a sinking dinghy off [BAS Basra], and [JORG the Jordanian government] [e10 took in] [n6 20] of the children.
| @IRQ state IRQ GOV "Iraq"
| @IRI body IRQ COP "Iraqi divers"
| @MIG public - REF "migrants"
| @BAS place IRQ "Basra" city
| @JORG body JOR GOV "Jordanian government"
| @KIDS public - REF "children"
| n5 other 61
| n6 other 20
| span KIDS at="20 of the children"
| e9 AID a=IRI r=MIG p=BAS n=n5 C=migration
| e10 AID a=JORG r=KIDS n=n6 C=asylum

[YEMG [YEM~ Yemeni] tribesmen] [e11 freed] [UNW [n7 five] UN staff] unharmed; [w4 no ransom was [e12 handed over]], [UNC the UN resident coordinator] [c4 stressed].
| @YEM state YEM GOV "Yemen"
| @YEMG public YEM CVL "Yemeni tribesmen"
| @UNW office UNO - "UN staff" office="staff"
| @UNC office UNO - "UN resident coordinator" office="resident coordinator"
| n7 other 5
| q4 denies s=UNC
| e11 RETREAT/release a=YEMG r=UNW n=n7 C=human_security
| e12 AID denied

[SUDR The Sudan Liberation Movement] [e13 laid down] its arms in [JEB Jebel Marra] under a pact [CHAD Chad] had [e14 midwifed], with [n8 1,200] rifles locked in containers.
| @SUDR group SDN REB "Sudan Liberation Movement"
| @JEB place SDN "Jebel Marra" region
| @CHAD state TCD GOV "Chad"
| n8 other 1200
| e13 RETREAT/disarm a=SUDR p=JEB n=n8 C=military
| e14 CONSULT/third-party r=CHAD D=- C=diplomatic

[HAT.1 [LBN Lebanon]'s central bank governor], [HAT.2 Fouad Hatem], [e15 stepped down] and [e16+c5 apologised] to [DEPO depositors] [w5 for "years of silence"].
| @LBN state LBN GOV "Lebanon"
| @HAT person LBN GOV "Fouad Hatem" office="central bank governor"
| @DEPO public LBN CVL "depositors"
| q5 asserts s=HAT.2
| e15 RETREAT/resign a=HAT.2
| e16 CONCEDE a=HAT.2 r=DEPO C=economic

[MOR Morocco] [e17 let through] [n9 9,000] lorries that had been [e18 stranded] at [GUER the Guerguerat crossing] by [POL Polisario sympathisers], but a second convoy remains stuck.
| @MOR state MAR GOV "Morocco"
| @GUER place - "Guerguerat crossing" exact
| @POL group - - "Polisario sympathisers"
| n9 other 9000
| e17 RETREAT/access a=MOR p=GUER n=n9 C=territory
| e18 PROTEST/obstruct a=POL p=GUER D=- C=territory

The cotton that once clothed [MAN Manchester] is picked in [PUN Punjab] by women who earn two dollars a day.
| @MAN place GBR "Manchester" city
| @PUN place PAK "Punjab" province

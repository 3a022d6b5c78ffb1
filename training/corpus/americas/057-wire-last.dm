# id: americas/057-wire-last
# publisher: Isthmus News Agency
# language: en
# published: 1999-06-11

[w2 [CHAV President Hugo Chávez] has [e1 shut] [VEN@ Venezuela]'s sky to [USPL American drug planes]], [PENT the Pentagon] [e16+c2 complained] on [d1 Thursday].
| d1 1999-06-10
| e1 COERCE/restrict a=CHAV r=USPL p=VEN D=- C=illegal_drugs
| q2 accuses s=PENT
| e16 ACCUSE/disapprove a=PENT r=CHAV t=d1

[FARC FARC commanders] [e2 postponed] until [d2 July] a [e3 meeting] with [COLGOV the government's envoys], who [c3 suspect] [w3 that the guerrillas are playing for time].
| d2 1999-07
| e2 REJECT/meet a=FARC r=COLGOV t=d2 C=military
| e3 CONSULT planned a=FARC,COLGOV t=d2 C=military
| q3 speculates s=COLGOV

[CANARMY Six Canadian sappers] will [e5 train] [NICDEM Nicaraguan mine-clearers] in [CHINAND Chinandega] from [d3 Monday].
| d3 1999-06-14..
| e5 AID planned a=CANARMY r=NICDEM p=CHINAND t=d3 C=military
| o1 scheduled e5 open due=1999-06-14..

[RENO Attorney General Janet Reno] [e6+c4 declined] [w4 to [e7 certify] [COLDAS the Colombian secret police]], and [e8 stopped] a shipment of radios worth [n1 $3 million].
| n1 money 3000000 USD
| e6 REJECT/assist a=RENO r=COLDAS C=illegal_drugs
| e7 SUPPORT denied a=RENO r=COLDAS C=illegal_drugs
| e8 SANCTION/discontinue a=RENO r=COLDAS n=n1 C=illegal_drugs
| q4 denies s=RENO

[ECUTAX Quito taxi owners], on [e10 strike] over a fuel tax, [e11 went back] to work when [MAHU Ecuadorean President Rodrigo Cevallos] [e12 backed down].
| e10 PROTEST/strike a=ECUTAX r=MAHU D=- C=economic
| e11 CONCEDE a=ECUTAX r=MAHU C=economic
| e12 CONCEDE a=MAHU r=ECUTAX D=- C=economic
| causes e12 e11

[w6 Nobody [e13 shelled] [ARG.1 an Argentine trawler] off [STAN Port Stanley]], [BRIT the British garrison] [c6 insisted], and [TRAW.1 its skipper] now [c7 thinks] [w7 [TRAW.2 he] heard thunder].
| e13 ASSAULT/heavy-weapons denied r=ARG.1 p=STAN C=territory
| q6 denies s=BRIT
| q7 speculates s=TRAW.1

[BOLT.1 A Bolivian ex-dictator], [e14 extradited] by [BRAZ Brazil] in [d4 1995], has [e15 refused food] since [d5 Sunday]; [BOLWARD his warders] [c8 say] [w8 [BOLT.2 he] is "fatter than ever"].
| d4 1995
| d5 1999-06-06
| e14 COOPERATE a=BRAZ t=d4 C=legal
| e15 PROTEST/hunger a=BOLT.1 t=d5 C=human_rights
| q8 denies s=BOLWARD

Mangoes are rotting for want of ships.

| @CHAV person VEN GOV "Hugo Chávez" office="President"
| @VEN state VEN GOV "Venezuela"
| @USPL body USA MIL "American drug planes"
| @PENT body USA GOV,MIL "Pentagon"
| @FARC office COL REB "FARC commanders"
| @COLGOV office COL GOV "government envoys"
| @CANARMY body CAN MIL "Canadian sappers"
| @NICDEM body NIC MIL "Nicaraguan mine-clearers"
| @CHINAND place NIC "Chinandega" city
| @RENO person USA GOV "Janet Reno" office="Attorney General"
| @COLDAS body COL SPY "Colombian secret police"
| @ECUTAX public ECU LAB "Quito taxi owners"
| @MAHU person ECU GOV "Rodrigo Cevallos" office="President"
| @ARG company ARG BUS "Argentine trawler"
| @STAN place FLK "Port Stanley" city
| @BRIT body GBR MIL "British garrison"
| @TRAW public ARG BUS "trawler skipper"
| @BOLT person BOL ELI "Bolivian ex-dictator"
| @BRAZ state BRA GOV "Brazil"
| @BOLWARD office BOL GOV "warders"

# id: mena-south-asia/012-hormuz-tanker
# publisher: Harbour & Freight Daily
# language: en
# published: 2019-09-16

[GRC~ Greek] owner [e1+c1 presses] [IRN Iran] [w1 to [e2 free] tanker]
| @GRC state GRC GOV "Greece"
| @IRN state IRN GOV "Iran"
| @OWN company GRC BUS "Aegean Lodestar"
| span OWN at="Greek owner"
| q1 demands s=OWN
| e1 REQUEST/yield a=OWN r=IRN D=2019-09-16/inferred
| e2 RETREAT/release hypothetical a=IRN
| o1 request e1 refused closed=e9

[DATEL PIRAEUS] — [OWN Aegean Lodestar], which owns the product tanker Eleni K, on [d1 Monday] [e3+c2 appealed] to [IRN Tehran] [w2 to [e4 release] the vessel and [CREW [n1 19] sailors] who were [e5 taken] with it off [FUJ Fujairah] [d2 eight days ago]].
[w3 [COMM Commandos of [IRGC the Revolutionary Guards]] [e6 boarded] her from a helicopter and [e7 steered] her to [BAN Bandar Abbas]], [c3 say] [BRO shipbrokers] who listened to the radio traffic.
| @FUJ place ARE "Fujairah" city
| @CREW public - LAB "19 sailors"
| @COMM body IRN MIL "commandos of the Revolutionary Guards"
| @IRGC body IRN MIL "Revolutionary Guards"
| @BAN place IRN "Bandar Abbas" city
| @BRO public - BUS "shipbrokers"
| d1 2019-09-16
| d2 2019-09-08
| n1 seized 19
| q2 demands s=OWN
| q3 asserts s=BRO
| e3 REQUEST/yield a=OWN r=IRN t=d1
| e4 RETREAT/release hypothetical a=IRN r=CREW n=n1
| e5 COERCE/seize r=CREW p=FUJ t=d2 n=n1
| e6 COERCE/seize a=COMM D=2019-09-08/inferred
| e7 COERCE/seize a=COMM p=BAN D=2019-09-08/inferred
| repeats e3 e1
| repeats e4 e2
| repeats e6 e5
| @DATEL place GRC "Piraeus" city

[POC The port captain] of [BAN Bandar Abbas] [e8+c4 alleged] [w4 that the Eleni K was carrying smuggled diesel]; [OWN the company] [c5 calls] that [w5 "nonsense"].
[w6 The sailors would not be [e9 let off] the ship until a fine of $4 million had been [x paid]], [POC the captain] [c6 told] [IRNA the state news agency].
| @POC office IRN GOV "port captain" office="port captain"
| @IRNA company IRN GOV,JRN "state news agency"
| q4 accuses s=POC
| q5 denies s=OWN
| q6 denies s=POC
| e8 ACCUSE/allege a=POC r=OWN D=- C=crime
| e9 RETREAT/release denied a=POC
| denies q5 e8
| answers e9 e3

War-risk premiums for the Gulf have tripled since the spring, and a third of the tankers that used to bunker at [FUJ Fujairah] now take on fuel in [SGP@ Singapore].
| @SGP state SGP GOV "Singapore"

[w7 [GRC Athens] may [e11 complain] to [IMO the International Maritime Organization]], [SHIPM the shipping minister] [c7 said], but [PHIL the Philippines], home to most of the sailors, [c8 prefers] [w8 to [e12 talk] to [IRN Tehran] quietly].
| @IMO body UNO - "International Maritime Organization"
| @SHIPM office GRC GOV "shipping minister" office="shipping minister"
| @PHIL state PHL GOV "Philippines"
| q7 asserts s=SHIPM
| q8 promises s=PHIL
| e11 ACCUSE/disapprove possible a=GRC r=IRN C=diplomatic
| e12 CONSULT planned a=PHIL,IRN C=diplomatic

# id: chancelleries/022-bug-river
# publisher: Bialystok Evening
# title: One bridge left on the Bug
# language: en
# published: 2023-02-10

One bridge left on the Bug

From noon on [d1 Friday] the only place at which a Polish car can still drive into [BLR@ Belarus] is [TER Terespol].
[POL Warsaw] [e1 closed] the busy crossing at [BOB Bobrowniki] two days after [HRO a court in Hrodna] [e2 jailed] [POC Andrzej Paczuski], a journalist and organiser of [MIN the Polish minority], for eight years for "rehabilitating Nazism", a charge that [PAP his newspaper] [e3+c1 called] [w1 a mixture of the absurd and the revolting].
| d1 2023-02-10
| q1 accuses s=PAP
| e1 COERCE/restrict a=POL p=BOB D=2023-02-10/inferred C=diplomatic,migration
| e2 COERCE/arrest a=HRO r=POC D=2023-02-08/stated C=repression
| e3 ACCUSE/disapprove a=PAP r=HRO D=- C=repression
| causes e2 e1

[POLM.31 The interior minister], [POLM.32 Grzegorz Walendziak], would not say whether the measure was a punishment.
[w3 "It is a matter of [POL state] security, and it will [e4 last] as long as [BLRP the gentleman in Minsk] likes,"] [POLM he] [c3 told] [RAD public radio].
| q3 threatens s=POLM
| e4 COERCE/restrict planned C=diplomatic,migration

[BLRB.51 The Belarusian border committee] [c4 retorted] [w4 that [BLRB.52 it] had [e5 invited] [POLB its colleagues] to [e6 talks] three times and got no reply, and that from [d2 Saturday] [LOR Polish lorries] might [e7 use] only the Polish section of the frontier], which, since that section is now shut to lorries, is a bureaucrat's way of turning a key.
| d2 2023-02-11
| q4 asserts s=BLRB.51
| e5 AGREE a=BLRB.52 r=POLB D=- C=diplomatic
| e6 CONSULT hypothetical a=BLRB.52,POLB C=diplomatic
| e7 COERCE/restrict planned a=BLRB.52 r=LOR t=d2 C=economic
| o1 invitation e5
| o2 scheduled e7 due=2023-02-11

The bison of the forest that straddles the border have been fenced apart since [d3 last June], when [POL.61 Poland] finished a steel wall five metres high to keep out the [MIGR migrants] whom [w5 [BLR.61 Minsk]], [POL.62 it] [c5 says], [w5 has been [e8 herding] towards the wire for two years].
Frogs get through.
| d3 2022-06
| q5 accuses s=POL.62
| e8 COERCE/deport a=BLR.61 r=MIGR D=- C=migration

[NGOV Rights groups] [c6 count] [w6 more than 1,400 political prisoners in [BLR@ Belarus], 21 of them journalists]; [AUTH the authorities] [c9 deny] [w9 that there are any].
| q6 asserts s=NGOV
| q9 denies s=AUTH

At [KUZ Kuźnica], the café "Europa" has put up its chairs.
[HALI Halina Sawicka], [c7 according to] whom [w7 a lorry driver eats twice], sold her last pierogi on [d5 Thursday] and [c8 thinks] [w8 of [x going] to her daughter in [HULL Hull]].
| d5 2023-02-09
| q7 asserts s=HALI
| q8 promises s=HALI

| @BLR state BLR GOV "Belarus"
| @TER place POL "Terespol" city
| @POL state POL GOV "Poland"
| @BOB place POL "Bobrowniki" exact
| @HRO body BLR JUD "court in Hrodna"
| @POC person BLR JRN "Andrzej Paczuski"
| @MIN public BLR CVL "Polish minority"
| @PAP company - JRN "his newspaper"
| @POLM person POL GOV "Grzegorz Walendziak" office="interior minister"
| @BLRP office BLR GOV "the Belarusian president" office="president"
| @RAD company POL JRN "public radio"
| @BLRB body BLR COP "Belarusian border committee"
| @POLB body POL COP "Polish border guards"
| @LOR public POL BUS "Polish lorries"
| @MIGR public - REF "migrants"
| @AUTH body BLR GOV "the authorities"
| @NGOV group NGO - "rights groups"
| @KUZ place POL "Kuźnica" city
| @HALI person POL BUS "Halina Sawicka"
| @HULL place GBR "Hull" city

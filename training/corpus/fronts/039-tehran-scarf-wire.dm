# id: fronts/039-tehran-scarf-wire
# publisher: Persian Gulf Dispatch
# language: en
# published: 2022-11-29

[CLERG.1 A Friday prayer leader] in [ZAH Zahedan], whose worshippers [IRGC the Guards] [e1 fired] on in [d1 September], [e2+c1 asked] [IRN the state] on [d2 Friday] [w1 to [e3 put] its commanders on trial].
| d1 2022-09
| d2 2022-11-25
| q1 demands s=CLERG.1
| e1 ASSAULT/firearms a=IRGC r=WOR p=ZAH t=d1 C=repression
| span WOR at="worshippers"
| e2 REQUEST a=CLERG.1 r=IRN t=d2 C=repression
| e3 ACCUSE/allege hypothetical a=IRN r=CMDS C=repression
| span CMDS at="its commanders"
| o1 demand e2

[w2 The morality police, who had [e4 arrested] [MAHSA.1 a young Kurd] for a loose scarf three days before [MAHSA.2 she] [x died], are to be [x disbanded]], [PROSG the prosecutor general] seemed to [c2 suggest]; [w3 no such decision exists], [STV state television] [c3 corrected].
| q2 asserts s=PROSG
| q3 denies s=STV
| e4 COERCE/arrest a=MORP r=MAHSA.1 D=2022-09/inferred C=gender
| span MORP at="The morality police"
| denies q3 q2

[KOLB [n1 Two] Kurdish porters] whom [BORD border guards] [e5 shot] near [BAN Baneh] were [e6 fined] in hospital for the tea they had been carrying.
| n1 injured 2
| e5 ASSAULT/firearms a=BORD r=KOLB p=BAN n=n1 D=- C=repression
| e6 COERCE/seize r=KOLB D=- C=repression

[w5 [IRN.5 Tehran], which [e7+c4 calls] the UN fact-finding mission [w4 "a committee of grudges"], will not [e8 let] [MISS its members] into the country], [IRNSP the foreign ministry spokesman] [c5 announced], [c6 adding] [w6 that [DEU Germany], which [e9 proposed] it, should expect "a proportionate reply"].
| q4 accuses s=IRN.5
| q5 denies s=IRNSP
| q6 threatens s=IRNSP
| e7 ACCUSE/disapprove a=IRN.5 r=MISS D=- C=human_rights
| e8 RETREAT/access denied a=IRN.5 r=MISS C=human_rights
| e9 AGREE a=DEU D=- C=human_rights

The goalless draw in [DOHA Doha] was watched in [EVIN Evin prison] too, on a set paid for by the inmates.
Prisoners cheered for both sides.

| @CLERG public IRN REL "Friday prayer leader"
| @ZAH place IRN "Zahedan" city
| @IRGC body IRN MIL "Guards"
| @WOR public IRN CVL "worshippers"
| @IRN state IRN GOV "Iran"
| @CMDS office IRN MIL "commanders"
| @MORP body IRN COP "morality police"
| @MAHSA public IRN CVL "young Kurd"
| @PROSG office IRN JUD "prosecutor general" office="prosecutor general"
| @STV company IRN GOV,JRN "state television"
| @KOLB public IRN LAB "Kurdish porters"
| @BORD body IRN COP "border guards"
| @BAN place IRN "Baneh" city
| @MISS body UNO - "UN fact-finding mission"
| @IRNSP office IRN GOV "foreign ministry spokesman"
| @DEU state DEU GOV "Germany"
| @EVIN place IRN "Evin prison" exact
| @DOHA place QAT "Doha" city

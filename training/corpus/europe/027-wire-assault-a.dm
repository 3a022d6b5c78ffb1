# id: europe/027-wire-assault-a
# publisher: Continental Press Service
# language: en
# published: 2023-10-12

[RUSF [RUS~ Russian] bombers] [e1 levelled] a grain silo in [IZM Izmail] on [d1 Wednesday], [MAYOR the mayor] [c1 said].
| @RUSF body RUS MIL "Russian bombers"
| @RUS state RUS GOV "Russia"
| @IZM place UKR "Izmail" city
| @MAYOR office UKR GOV "mayor"
| d1 2023-10-11
| span w1 at="Russian bombers levelled a grain silo in Izmail on Wednesday"#1
| q1 asserts s=MAYOR
| e1 ASSAULT/aerial a=RUSF p=IZM t=d1 C=military

[UKRD [UKR~ Ukrainian] naval drones] [e2 holed] the landing ship Olenegorsk at anchor in [NOVO Novorossiysk].
| @UKRD body UKR MIL "Ukrainian naval drones"
| @UKR state UKR GOV "Ukraine"
| @NOVO place RUS "Novorossiysk" city
| e2 ASSAULT/drone a=UKRD p=NOVO C=military

Four men in balaclavas [e3 snatched] [JOURN the reporter Natalia Krylova] from her porch in [MEL Melitopol], her mother told Ukrainian radio.
| @ABD public - UAF "four men in balaclavas"
| @JOURN person UKR JRN "Natalia Krylova" office="reporter"
| @MEL place UKR "Melitopol" city
| @MUM public UKR ELI "mother of Natalia Krylova"
| @RAD company UKR JRN "Ukrainian radio"
| span ABD at="Four men in balaclavas"#1
| span MUM at="her mother"#1
| span RAD at="Ukrainian radio"#1
| span c2 at="told"#1
| span w2 at="Four men in balaclavas snatched the reporter Natalia Krylova from her porch in Melitopol"#1
| q2 accuses s=MUM
| e3 ASSAULT/abduct a=ABD r=JOURN p=MEL C=repression

[JIH A man shouting religious slogans] [e4 stabbed] [TEACH a literature teacher] to death in [ARRAS Arras]; [MACR President Vasseur] [e5+c3 spoke] [w3 of "Islamist barbarism"].
| @JIH public FRA CRM "knifeman"
| @TEACH public FRA EDU "literature teacher"
| @ARRAS place FRA "Arras" city
| @MACR person FRA GOV "Laurent Vasseur" office="president"
| q3 accuses s=MACR
| e4 ASSAULT/primitive a=JIH r=TEACH p=ARRAS C=terrorism
| e5 ACCUSE/disapprove a=MACR r=JIH C=terrorism

[PKK.51 The PKK] [c4 said] [w4 [BOMB a member of [PKK.52 its] "immortals battalion"] had [e6 blown himself up] outside [MIN the interior ministry] in [ANK Ankara]].
| @PKK group TUR REB "PKK"
| @BOMB public TUR REB "member of the immortals battalion"
| @MIN body TUR GOV "interior ministry"
| @ANK place TUR "Ankara" city
| q4 asserts s=PKK.51
| e6 ASSAULT/suicide-attack a=BOMB r=MIN p=ANK D=- C=terrorism

In [LYM Lyman] [CONSC.61 a conscript] told a doctor that [OFFI a sergeant] had [e7 raped] and [e8 choked] [CONSC.62 him] in the trench; the brigade is [e9 looking] into it.
| @LYM place UKR "Lyman" city
| @CONSC public UKR MIL "conscript"
| @DOC public UKR MED "doctor"
| @OFFI public UKR MIL "sergeant"
| @BRIG body UKR MIL "brigade"
| span DOC at="a doctor"#1
| span BRIG at="the brigade"#1
| span c5 at="told"#1
| span w5 at="that a sergeant had raped and choked him in the trench"#1
| q5 accuses s=CONSC.61
| e7 ASSAULT/sexual a=OFFI r=CONSC.62 D=- C=human_rights
| e8 ASSAULT/beat a=OFFI r=CONSC.62 D=- C=human_rights
| e9 ACCUSE/investigate a=BRIG C=human_rights

[CHE [RUS~ Chechen] guards] are alleged to have [e10 tortured] [SEVEN [n2 seven] men] with electric current in [GRO Grozny], and [KAD Chechen leader Aslan Tumgoyev] [c6 called] the report [w6 "fairy tales"].
| @CHE body RUS COP "Chechen guards"
| @GRO place RUS "Grozny" city
| @KAD person RUS GOV "Aslan Tumgoyev"
| span c7 at="alleged"#1
| span w7 at="to have tortured seven men with electric current in Grozny"#1
| q6 denies s=KAD
| q7 accuses
| e10 ASSAULT/torture possible a=CHE r=SEVEN p=GRO n=n2 C=repression
| n2 injured 7
| denies q6 e10

[MINERS Strikers] at [KEM Kemerovo] [e11 traded] blows with [SECU.81 company guards], and [SECU.82 [n1 two] guards] were [e12 hurt].
| @MINERS group RUS LAB "strikers"
| @KEM place RUS "Kemerovo" city
| @SECU public RUS BUS "company guards"
| n1 injured 2
| e11 ASSAULT/beat a=MINERS,SECU.81 p=KEM
| e12 ASSAULT r=SECU.82 p=KEM n=n1

[POLIS.91 Police] in [BER Berlin] [c9 say] [w9 [POLIS.92 they] foiled a plan to [e14 gun down] [JEWS worshippers] on [d2 Yom Kippur]], but [LAW2 a lawyer for [SUSP.91 the two [e15 arrested] men]] [c8 insists] [w8 [SUSP.92 they] had only talked about paintball].
| @POLIS body DEU COP "police"
| @BER place DEU "Berlin" city
| @JEWS public DEU REL,CVL "worshippers"
| @SUSP public DEU CRM "the two arrested men"
| @LAW2 office DEU JUD "lawyer"
| d2 2023-09-24..2023-09-26
| q8 denies s=LAW2
| q9 asserts s=POLIS.91
| e14 ASSAULT/firearms denied r=JEWS p=BER t=d2 C=terrorism
| e15 COERCE/arrest r=SUSP.91 D=- C=terrorism
| denies q8 e14
| @SEVEN public RUS CVL "seven men"

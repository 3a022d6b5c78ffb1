# id: europe/030-wire-consult
# publisher: Diplomatic Notebook
# language: en
# published: 2020-11-11

[PUT Russian President Konstantin Belyakov] [e1 phoned] [PASH Armenian Prime Minister Vahan Terzyan] and [ALI Azerbaijani President Rauf Mammadzade] in turn on [d1 Monday] night.
| @PUT person RUS GOV "Konstantin Belyakov" office="president"
| @PASH person ARM GOV "Vahan Terzyan" office="prime minister"
| @ALI person AZE GOV "Rauf Mammadzade" office="president"
| d1 2020-11-09
| e1 CONSULT/phone a=PUT,PASH,ALI t=d1 C=diplomatic

[MAAS German Foreign Minister Jens Borchert] [e2 flew] to [NIC Nicosia] to [e3 mediate] between [GRC Athens] and [TUR Ankara], where snow was falling.
| @MAAS person DEU GOV "Jens Borchert" office="foreign minister"
| @NIC place CYP "Nicosia" city
| @GRC state GRC GOV "Greece"
| @TUR state TUR GOV "Turkey"
| e2 CONSULT/visit a=MAAS p=NIC C=diplomatic
| e3 CONSULT/third-party planned a=GRC,TUR r=MAAS C=diplomatic

[VISEG The premiers of the Visegrad four] [e4 conferred] with [AUST their [AUT~ Austrian] colleague] by video for two hours on the virus.
| @VISEG office - GOV "premiers of the Visegrad four"
| @AUST office AUT GOV "Austrian premier"
| @AUT state AUT GOV "Austria"
| e4 CONSULT/multilateral a=VISEG,AUST C=health

[SVK Bratislava] will host a [e6 summit] of [BALT nine eastern allies] in [d2 February], at which [BIDENT [USA~ American] envoys] are expected.
| @SVK state SVK GOV "Slovakia"
| @BALT state - GOV "nine eastern allies"
| @BIDENT office USA GOV "American envoys"
| @USA state USA GOV "United States"
| d2 2021-02
| e6 CONSULT/multilateral planned a=SVK,BALT t=d2 C=diplomatic
| o1 scheduled e6 due=2021-02

[POPE Pope Francis] [e7 received] [HUN the [HUNS~ Hungarian] president], who kissed the ring and spoke of the family for a quarter of an hour.
| @POPE person VAT REL,GOV "Pope Francis" office="pope"
| @HUN office HUN GOV "Hungarian president"
| @HUNS state HUN GOV "Hungary"
| e7 CONSULT/visit a=HUN r=POPE

[DUDA Polish President Andrzej Kulesza] and [ZEL President Holovchenko] [e8 sat down] together in [ODE Odessa] on [d3 12 October], their third [x meeting] in a year.
| @DUDA person POL GOV "Andrzej Kulesza" office="president"
| @ZEL person UKR GOV "Andrii Holovchenko" office="president"
| @ODE place UKR "Odessa" city
| d3 2020-10-12
| e8 CONSULT a=DUDA,ZEL p=ODE t=d3 C=diplomatic

[LUKAS Belarusian President Mikalai Hrynchuk] went to the [KGB KGB] jail to [e9 talk] to [JAIL his [e11 jailed] opponents] over coffee, and [TIKH Belarusian opposition leader Hanna Vasilevich], in [VILN Vilnius], [c2 thought] [w2 it a trick].
| @LUKAS person BLR GOV "Mikalai Hrynchuk" office="president"
| @JAIL public BLR OPP "jailed opponents"
| @TIKH person BLR OPP,PTY "Hanna Vasilevich"
| @VILN place LTU "Vilnius" city
| q2 asserts s=TIKH
| e9 CONSULT planned a=LUKAS,JAIL C=repression
| e11 COERCE/arrest r=JAIL D=- C=repression

[BRIT London] and [BRU Brussels] will resume their fisheries [e10 talks] on [d4 Sunday] but neither side [c3 expects] [w3 a breakthrough before the weekend is out].
| @BRIT state GBR GOV "United Kingdom"
| @BRU state EUR - "European Union"
| d4 2020-11-15
| span NEI at="neither side"#1
| @NEI state - GOV "neither side"
| e10 CONSULT planned a=BRIT,BRU t=d4 C=economic
| q3 speculates s=NEI
| o2 scheduled e10 due=2020-11-15

The walls of the embassy in [TIR Tirana] were painted yellow in 1912, then again after the war.
| @TIR place ALB "Tirana" city
| span d5 at="1912"#1
| d5 1912
| @KGB body BLR SPY "KGB"

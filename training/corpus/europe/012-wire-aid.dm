# id: europe/012-wire-aid
# publisher: Nordic Relief Digest
# language: en
# published: 2023-02-08

[GRC Greece] [e1 flew] [TEAM [n1 21] firefighters] to [ADA Adana] within hours of the quake, and [TURC [TUR~ Turkish] television] showed [TEAM.12 them] [e2 pulling] [GIRL a girl of six] from a stairwell.
| @GRC state GRC GOV "Greece"
| @TEAM office GRC GOV "Greek firefighters"
| @ADA place TUR "Adana" city
| @TUR state TUR GOV "Turkey"
| @TURC company TUR JRN "Turkish television"
| @GIRL public TUR CVL "girl of six"
| n1 troops 21
| e1 AID a=GRC p=ADA n=n1 D=2023-02-06/inferred C=disasters
| e2 AID a=TEAM.12 r=GIRL p=ADA D=- C=disasters

[ARM Armenia] has [e3 sent] five lorries over the Margara bridge, which had stayed shut for thirty years.
| @ARM state ARM GOV "Armenia"
| @MARG place ARM "Margara bridge" exact
| span MARG at="Margara bridge"#1
| e3 AID a=ARM p=MARG C=disasters

[SWISS Bern] will [e4 write off] [MDA Moldova]'s debt of [n2 13 million francs], the [SWI~ Swiss] finance ministry [c1 announced] [d1 yesterday].
| @SWISS state CHE GOV "Switzerland"
| @SWI state CHE GOV "Switzerland (nationality)"
| @MDA state MDA GOV "Moldova"
| span w1 at="Bern will write off Moldova's debt of 13 million francs"#1
| @SFM body CHE GOV "Swiss finance ministry"
| span SFM at="the Swiss finance ministry"#1
| n2 money 13000000 CHF
| d1 2023-02-07
| q1 promises s=SFM
| e4 AID planned a=SWISS r=MDA n=n2 C=economic

[WFP The World Food Programme] [e5+c2 pleaded] with donors [w2 for [n3 $80 million] before the thaw]; [NOR Oslo] alone has [e6 come up] with a tenth of it.
| @WFP body UNO - "World Food Programme"
| @DON state - GOV "donors"
| span DON at="donors"#1
| @NOR state NOR GOV "Norway"
| n3 money 80000000 USD
| q2 demands s=WFP
| e5 REQUEST/assist a=WFP r=DON n=n3
| e6 AID a=NOR r=WFP
| answers e6 e5
| o1 request e5

[EST.51 Estonia] [e7 donated] all its howitzers to [UKR.51 Kyiv] in [d2 January] and [EST.52 its] prime minister, [ESTPM Triin Maasik], [e8+c3 goaded] bigger allies [w3 to [e9 follow]].
| @EST state EST GOV "Estonia"
| @UKR state UKR GOV "Ukraine"
| @ESTPM person EST GOV "Triin Maasik" office="prime minister"
| d2 2023-01
| @ALLIES state - GOV "bigger allies"
| span ALLIES at="bigger allies"#1
| q3 demands s=ESTPM
| e7 AID a=EST.51 r=UKR.51 t=d2 C=military
| e8 REQUEST/assist a=ESTPM r=ALLIES D=- C=military
| o3 request e8
| e9 AID hypothetical a=ALLIES C=military

[LUX Luxembourg] [e10 granted] [JOUR.61 the [BLR~ Belarusian] editor Iryna Kastsiuk] asylum a day after [LTU Lithuania] had [e11 rejected] [JOUR.62 her] application.
| @LUX state LUX GOV "Luxembourg"
| @BLR state BLR GOV "Belarus"
| @JOUR person BLR JRN "Iryna Kastsiuk" office="editor"
| @LTU state LTU GOV "Lithuania"
| e10 AID a=LUX r=JOUR.61 C=asylum
| e11 REJECT/assist a=LTU r=JOUR.62 D=- C=asylum

[VOL.71 [CARI Caritas] volunteers] in [LVIV Lviv] [c4 say] [w4 [VOL.72 they] could [e12 feed] twice as many if the generators ran].
| @CARI group NGO SOC "Caritas"
| @LVIV place UKR "Lviv" city
| @VOL group NGO SOC "Caritas volunteers"
| q4 asserts s=VOL.71
| e12 AID hypothetical a=VOL.72 p=LVIV

[DENM Copenhagen] [e13 offered] [GREEN Nuuk] [n4 a billion kroner] for airports without being asked, which [PREM the Greenlandic premier] found suspicious.
| @DENM state DNK GOV "Denmark"
| @GREEN state DNK GOV "Greenland"
| @PREM office DNK GOV "Greenlandic premier"
| n4 money 1000000000 DKK
| e13 AGREE a=DENM r=GREEN n=n4 C=economic
| o2 invitation e13

Hardly a tent in [HAT Hatay] stood straight after the wind, and the temperature fell to minus seven.
| @HAT place TUR "Hatay" province

Neither [MNE Podgorica] nor [BAR the port of Bar] would say who paid for the hospital ship.
| @MNE state MNE GOV "Montenegro"
| @BAR company MNE BUS "port of Bar"

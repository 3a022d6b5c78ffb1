# id: europe/026-wire-concede
# publisher: The Mediator's Bulletin
# language: en
# published: 2016-12-21

[LUK Belarusian President Mikalai Hrynchuk] [e1 pardoned] [n1 100] prisoners for the new year, but none of [POLP the politicals] was among them.
| @LUK person BLR GOV "Mikalai Hrynchuk" office="president"
| @POLP public BLR OPP "political prisoners"
| n1 other 100
| e1 CONCEDE a=LUK n=n1 C=human_rights

[GREEKM Athens] [e2 backed down] over pensions on [d1 Monday] and shelved the law that [UNIONS the unions] had [e4 struck] over for three weeks; the metro ran again at noon.
| @GREEKM state GRC GOV "Greece"
| @UNIONS group GRC LAB "unions"
| d1 2016-12-19
| e2 CONCEDE a=GREEKM r=UNIONS t=d1 C=economic
| e4 PROTEST/strike a=UNIONS r=GREEKM D=- C=economic
| causes e4 e2

[MOPOL The mayor of [MOS Moscow]'s Arbat district] [e5 apologised] to [VETS.31 a one-legged veteran] for towing [VETS.32 his] car, and gave it back washed.
| @MOPOL office RUS GOV "Arbat mayor"
| @MOS place RUS "Moscow" city
| @VETS public RUS CVL "one-legged veteran"
| e5 CONCEDE a=MOPOL r=VETS.31

[KOSPRO Prosecutors in [PRI Pristina]] [e7 dropped] charges of treason against [HAL Albin Halimi], a student leader.
| @KOSPRO office KOS JUD "prosecutors in Pristina"
| @PRI place KOS "Pristina" city
| @HAL person KOS CVL,EDU "Albin Halimi"
| e7 CONCEDE a=KOSPRO r=HAL C=legal

[BASQUES The prison authority] [e8 promised] to [e9 return] [ETAP all sick [ESP~ Basque] prisoners] to jails near home.
| @BASQUES body ESP GOV "prison authority"
| @ESP state ESP GOV "Spain"
| @ETAP public ESP CRM,REB "sick Basque prisoners"
| e8 CONCEDE a=BASQUES r=ETAP
| e9 RETREAT planned a=BASQUES r=ETAP
| span c1 at="promised"#1
| span w1 at="to return all sick Basque prisoners to jails near home"#1
| q1 promises s=BASQUES
| o1 promise e8

[TUR Ankara] [c2 assured] [RUS Moscow] [w2 that [MURD the policeman] who [e11 shot] [KARL Andrei Karlov] in the back had acted alone]; [ERD President Aydogdu] [e12 voiced] sorrow.
| @TUR state TUR GOV "Turkey"
| @RUS state RUS GOV "Russia"
| @MURD public TUR COP,CRM "policeman"
| @KARL person RUS GOV "Andrei Karlov" office="ambassador"
| @ERD person TUR GOV "Kemal Aydogdu" office="president"
| q2 asserts s=TUR
| e11 ASSAULT/targeted a=MURD r=KARL D=2016-12-19/inferred C=terrorism,diplomatic
| e12 CONCEDE a=ERD r=RUS C=diplomatic

In [CHI Chisinau] a district court has [e13 lifted] the ban on Orthodox icons in the metro, and nobody had known of the [x ban].
| @CHI place MDA "Chisinau" city
| @COURTC body MDA JUD "district court"
| span COURTC at="a district court"#1
| e13 CONCEDE a=COURTC p=CHI

[SER.81 Belgrade] will recognise diplomas from [KOS2 Pristina] as of [d2 1 February], [DJU [SER~ Serb] negotiator Nenad Vasovic] [c3 promised].
| @SER state SRB GOV "Serbia"
| @KOS2 state KOS GOV "Kosovo"
| @DJU person SRB GOV "Nenad Vasovic" office="negotiator"
| d2 2017-02-01..
| span w3 at="Belgrade will recognise diplomas from Pristina as of 1 February"#1
| q3 promises s=DJU
| e15 AGREE a=DJU r=KOS2
| span e15 at="promised"#1
| e16 SUPPORT planned a=SER.81 r=KOS2 t=d2
| span e16 at="recognise"#1
| o2 promise e15

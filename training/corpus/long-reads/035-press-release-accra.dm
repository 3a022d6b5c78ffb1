# id: long-reads/035-press-release-accra
# publisher: Gold Coast Gazette of Record
# language: en
# published: 2016-08-03

[GHA Ghana], [WBK World Bank] to [e1 sign] power guarantee
| e1 SUPPORT planned a=GHA,WBK C=economic

FOR IMMEDIATE RELEASE

[MOF The Ministry of Finance] is pleased to [c1 announce] [w1 that [e2 negotiations] held in [ACC Accra] from [d1 25 to 29 July] between [GOVD a delegation led by the Deputy Minister] and [WBS staff of the World Bank] have been concluded].
[w2 The guarantee, which will be [e3 signed] in [WAS Washington] in [d2 October], will mobilise $7.9 billion in private investment], the Minister, [ACH Dr Kofi Baidoo-Ansah], [c2 said] at the close.
[ACH He] [e4 commended] [WBS the Bank's team] for its patience and [e5+c3 appealed] to [UNI organised labour], whose members [e6 picketed] the talks for two days, [w3 to [e7 reconsider] the [e8 strike] announced for [d3 15 August]].
| d1 2016-07-25..2016-07-29
| d2 2016-10
| d3 2016-08-15
| e2 CONSULT a=GOVD,WBS p=ACC t=d1 C=economic
| e3 SUPPORT planned p=WAS t=d2 C=economic
| e4 SUPPORT a=ACH r=WBS C=economic
| e5 REQUEST/yield a=ACH r=UNI C=economic
| e6 PROTEST/demo a=UNIM D=2016-07/inferred C=economic
| span UNIM at="whose members"#1
| e7 CONCEDE hypothetical a=UNI C=economic
| e8 PROTEST/strike planned a=UNI t=d3 C=economic
| repeats e3 e1
| q1 asserts s=MOF
| q2 asserts s=ACH
| q3 demands s=ACH
| o1 scheduled e3 due=2016-10
| o2 demand e5
| o3 scheduled e8 due=2016-08-15

Electricity demand grows by about ten per cent a year, and the dam at [AKO Akosombo], completed in [d4 1965], supplies barely a third of it.
[MOF The Ministry] wishes to [c6 correct] [w6 [c5 reports] in sections of the press [w5 that [GHA the State] has mortgaged the lake]].
[w4 "Nothing has been sold, nothing will be [e9 seized], and no [CHI [CHN~ Chinese] company] has been [e10 promised] the turbines,"] [ACH the Minister] [c4 stressed].
Journalists are reminded to wear their badges.
| d4 1965
| e9 COERCE/seize denied C=economic
| e10 AGREE denied r=CHI C=economic
| q4 denies s=ACH
| q5 asserts
| q6 denies s=MOF
| denies q6 q5

| @GHA state GHA GOV "Ghana"
| @WBK body IGO - "World Bank"
| @MOF body GHA GOV "Ministry of Finance"
| @ACC place GHA "Accra" city
| @GOVD office GHA GOV "government delegation"
| @WBS office IGO - "staff of the World Bank"
| @WAS place USA "Washington" city
| @ACH person GHA GOV "Kofi Baidoo-Ansah" office="minister of finance"
| @UNI group GHA LAB "organised labour"
| @UNIM public GHA LAB "union members"
| @AKO place GHA "Akosombo" city
| @CHI company CHN BUS "Chinese company"
| @CHN state CHN GOV "China"

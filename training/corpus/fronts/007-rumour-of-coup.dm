# id: fronts/007-rumour-of-coup
# publisher: Gulf of Guinea Star
# language: en
# published: 2025-10-30

[w1 No [e1 coup] here], [c1 insists] [BEN.1 Cotonou]; internet [e2 cut] for third day
| q1 denies s=BEN.1
| e1 COERCE/seize denied C=pro_autocracy
| e2 COERCE/censor D=2025-10-28/inferred C=rights_freedoms

[w2 Officers loyal to [HOUN General Sévérin Hounkpè] had [e3 taken] [PALACE the presidential palace] and put [PRES.1 the head of state] under [e4 house arrest]], [ANON an anonymous post] [c2 claimed] on [d1 Tuesday] night; within the hour it had been shared 90,000 times and [REG the regulator] had [e5 shut down] mobile data from [COT Cotonou] to [PARA Parakou].
By breakfast [PRES.2 President Romuald Agossa] was on television, eating an orange.
[w3 "Whoever wishes to [e6 overthrow] [PRES.3 me] should first get out of bed,"] [PRES.4 he] [c3 said].
| d1 2025-10-28
| q2 asserts s=ANON
| q3 asserts s=PRES.4
| e3 COERCE/seize a=HOUN p=PALACE D=2025-10-28/inferred C=pro_autocracy
| e4 COERCE/arrest a=HOUN r=PRES.1 D=2025-10-28/inferred C=pro_autocracy
| e5 COERCE/censor a=REG p=COT D=2025-10-28/inferred C=rights_freedoms
| e6 COERCE/seize hypothetical r=PRES.3 C=pro_autocracy
| repeats e5 e2
| denies q1 e3

[HOUN.8 The general], far from storming anything, had spent the evening at a christening in [OUI Ouidah], where [GUESTS a dozen guests] [c4 saw] [w4 [HOUN.9 him] dance badly].
| q4 asserts s=GUESTS

Even so, [PROS the public prosecutor] on [d2 Wednesday] [e7 opened] an investigation into "persons unknown", and [GEND gendarmes] [e8 searched] the homes of [OPPS [n1 four] opposition figures], one of whom, [TOSSOU.1 Reckya Tossou], was [e9 taken] to the brigade at [POB Pobè] in her nightdress and [e10 freed] at noon with an apology.
[TOSSOU.2 She] does not [c5 believe] [w5 that there was any plot] and [c6 suspects] [w6 [BEN the authorities] of having [e11 invented] one so as to [e12 postpone] the municipal elections].
[w7 The elections will be held as scheduled], [GOVSP the government's spokesman] [c7 replied], [w7 and Madame Tossou is confusing politics with the theatre].
| d2 2025-10-29
| n1 other 4
| q5 denies s=TOSSOU.2
| q6 speculates s=TOSSOU.2
| q7 asserts s=GOVSP
| e7 ACCUSE/investigate a=PROS t=d2 C=legal
| e8 COERCE/seize a=GEND r=OPPS t=d2 n=n1 C=repression
| e9 COERCE/arrest a=GEND r=TOSSOU.1 p=POB t=d2 C=repression
| e10 RETREAT/release a=GEND r=TOSSOU.1 t=d2
| e11 COERCE/misinformation possible a=BEN C=misinformation
| e12 COERCE possible a=BEN C=election

The country has not had a successful putsch since [d3 1972], which is why the word travels fast.
[ECO ECOWAS], whose [STAND standby force] exists mostly on paper, [e13 congratulated] [BEN.8 Benin] on its "calm" and [c8 hopes] [w8 to [e14 send] [MED a mission of wise men] before [d4 Sunday]].
[w9 If data is not [e15 restored] by then], [TEL.1 a telecoms union] [e16+c9 warned], [w9 [TEL.2 its] members would [e17 strike]].
Cash machines, blind without the network, gave nothing.
| d3 1972
| d4 2025-11-02
| q8 promises s=ECO
| q9 threatens s=TEL.1
| e13 SUPPORT a=ECO r=BEN.8 C=diplomatic
| e14 CONSULT planned a=MED D=..2025-11-02/stated C=diplomatic
| e15 RETREAT hypothetical C=rights_freedoms
| e16 THREATEN a=TEL.1 C=rights_freedoms
| e17 PROTEST/strike hypothetical a=TEL.2 C=rights_freedoms
| o1 threat e16

| @BEN state BEN GOV "Benin"
| @HOUN person BEN MIL "Sévérin Hounkpè" office="general"
| @PALACE place BEN "presidential palace" exact
| @PRES person BEN GOV "Romuald Agossa" office="President"
| @ANON other - - "anonymous post"
| @REG body BEN GOV "regulator"
| @COT place BEN "Cotonou" city
| @PARA place BEN "Parakou" city
| @OUI place BEN "Ouidah" city
| @GUESTS public BEN CVL "guests"
| @PROS office BEN JUD "public prosecutor"
| @GEND body BEN COP "gendarmes"
| @OPPS public BEN PTY,OPP "opposition figures"
| @TOSSOU person BEN PTY,OPP "Reckya Tossou" office="opposition figure"
| @POB place BEN "Pobè" city
| @GOVSP office BEN GOV "government spokesman"
| @ECO body IGO - "ECOWAS"
| @STAND body IGO MIL "ECOWAS standby force"
| @MED group IGO - "mission of wise men"
| @TEL group BEN LAB "telecoms union"

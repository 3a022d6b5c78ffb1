# id: africa-asia/031-conakry-radio
# publisher: Forest Guinea Radio (transcript)
# title: Good evening, this is Forest Guinea Radio; here is the news at eight.
# language: en
# published: 2020-03-05

Good evening, this is Forest Guinea Radio; here is the news at eight.

[w1 The referendum will be held on [d1 March 22] whatever the obstacles], [CON President Lansana Barry] [c1 told] [GVN regional governors] [d2 today].
[FNDC The opposition front] [e1+c2 threatens] [w2 to [e2 occupy] every polling station in the capital] and has [e3+c3 asked] [ECO ECOWAS] [w3 not to [e4 send] observers].
| d1 2020-03-22
| d2 2020-03-05
| q1 asserts s=CON
| e1 THREATEN a=FNDC
| q2 threatens s=FNDC
| e2 PROTEST/obstruct hypothetical a=FNDC
| e3 REQUEST a=FNDC r=ECO
| q3 demands s=FNDC
| e4 AID hypothetical a=ECO
| o1 threat e1
| o2 demand e3

[AIS Our correspondent] in [LAB Labé] [c4 says] [w4 [GEN gendarmes] [e5 fired] live rounds on [d3 Wednesday] at [BOY youths] burning tyres, wounding [n1 two]].
[w5 “No shot was [e6 fired] by anyone,”] [GOV the governor] [c5 says].
| d3 2020-03-04
| n1 injured 2
| q4 asserts s=AIS
| e5 ASSAULT/firearms a=GEN r=BOY p=LAB t=d3 n=n1 C=repression
| q5 denies s=GOV
| e6 ASSAULT/firearms denied D=2020-03-04/inferred
| denies q5 e5

Abroad now.
[RUS Russia's ambassador], who [d4 last year] [e7+c6 urged] [GUE Guineans] [w6 to change their constitution], leaves [d5 tomorrow] for a new post.
[LBR Monrovia] has [e9 reopened] the crossing at [GAN Ganta], and [WOM market women] [c7 hope] [w7 [GUI Conakry] will [e10 follow suit]].
Football: Horoya beat Kaloum two-nil.
That is the news; [d6 tomorrow] the imam of [NZE Nzérékoré] joins us in the studio.
| d4 2019
| d5 2020-03-06
| d6 2020-03-06
| q6 demands s=RUS
| e7 REQUEST/change a=RUS r=GUE t=d4
| o3 demand e7
| e9 RETREAT/access a=LBR p=GAN
| q7 speculates s=WOM
| e10 RETREAT/access hypothetical a=GUI
| @CON person GIN GOV "Lansana Barry" office="president of Guinea"
| @GVN office GIN GOV "regional governors"
| @FNDC group GIN OPP "opposition front"
| @ECO body IGO - "ECOWAS"
| @AIS public GIN JRN "correspondent in Labé"
| @LAB place GIN "Labé" city
| @GEN body GIN COP "gendarmes"
| @BOY public GIN CVL "youths"
| @GOV office GIN GOV "governor of Labé"
| @RUS office RUS GOV "Russia's ambassador"
| @GUE public GIN CVL "Guineans"
| @LBR state LBR GOV "Liberia"
| @GAN place LBR "Ganta" city
| @WOM public LBR BUS "market women"
| @GUI state GIN GOV "Guinea"
| @NZE place GIN "Nzérékoré" city

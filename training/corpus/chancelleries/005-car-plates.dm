# id: chancelleries/005-car-plates
# publisher: Danube Monitor
# title: Eight hours, no deal: Kosovo plate talks end in blame
# language: en
# published: 2022-11-22

Eight hours, no deal: Kosovo plate [e1 talks] end in blame
| e1 CONSULT D=2022-11-21/inferred C=diplomatic

[MED European mediators] kept [SRBP.21 Serbian President Stojan Petkovic] and [KOSP.21 Kosovo Prime Minister Driton Berisha] in [e2 talks] for eight hours on [d1 Monday] and had nothing to show at the end but two bad tempers.
[w1 "There was a text on the table that would have [e3 ended] this, and one of [LEAD them] did not [e4 accept] it,"] [c1 said] [FEN.31 Pilar Echenique], [FEN.32 the EU's foreign policy chief], [w1 "so [WORLD the world] knows whom to ask."]
| d1 2022-11-21
| q1 asserts s=FEN.31
| e2 CONSULT/third-party a=SRBP.21,KOSP.21 r=MED t=d1 C=diplomatic
| e3 AGREE hypothetical C=diplomatic
| e4 AGREE denied a=LEAD C=diplomatic
| repeats e2 e1

[KOSP.41 Mr Berisha] [c2 says] [w2 [KOSP.42 he] was offered a postponement dressed up as a solution].
From [d2 Tuesday] [KOSPOL.41 his police] were to [e5 fine] [DRIV Serb drivers] in [NORTH the north] who keep plates issued by [SRB Belgrade]; [USA.41 Washington], in [e6+c3 asking] for [w3 a [e7 delay] of two days], [c4 told] [KOSP.43 him] [w4 [USA.42 it] would take the favour as a loan], and shortly before midnight [KOSP.44 he] [e8 gave way].
| d2 2022-11-22
| q2 accuses s=KOSP.41
| q3 demands s=USA.41
| q4 asserts s=USA.41
| e5 COERCE planned a=KOSPOL.41 r=DRIV p=NORTH t=d2 C=religion_ethnicity
| e6 REQUEST/yield a=USA.41 r=KOSP.43 D=2022-11-21/inferred C=diplomatic
| e7 CONCEDE hypothetical a=KOSP.43 C=diplomatic
| e8 CONCEDE a=KOSP.44 r=USA.41 D=2022-11-21/inferred C=diplomatic
| answers e8 e6
| o1 demand e6 met closed=e8

[SRB.51 Serbia] does not [e9 recognise] the independence [KOS.51 its former province] declared in [d3 2008], and [RUS Russia] and [CHN China], both of which hold a veto, keep [KOS.52 it] out of [UN the United Nations].
About 6,000 cars carry the old letters.
In [d4 early November] [SERBPOL nearly 600 Serb police officers] [e10 resigned], together with [JUDGES ten judges] and [MAY four mayors], after [COMM a police commander] was [e11 dismissed] for [e12 refusing] to hand out warnings.
| d3 2008
| d4 2022-11-01..2022-11-11
| e9 SUPPORT denied a=SRB.51 r=KOS.51 D=- C=diplomatic
| e10 RETREAT/resign a=SERBPOL,JUDGES,MAY t=d4 C=political_institutions
| e11 SANCTION/expel r=COMM D=- C=political_institutions
| e12 REJECT a=COMM D=- C=political_institutions
| causes e12 e11
| causes e11 e10

[SRBP Mr Petkovic], who [c5 blames] [KOSP "the man from Pristina"] [w5 for every cloud over the Balkans], [e13 put] [ARMY the army] on "the highest combat readiness" for an evening and then went on television to show a drone that, [KFOR NATO's force in Kosovo] [c6 said] later, [w6 had come from a toyshop].
| q5 accuses s=SRBP
| q6 asserts s=KFOR
| e13 MOBILIZE/troops a=SRBP D=- C=military

[w7 "[LEAD Both of them] like to be scolded by [EU Brussels] just enough to be loved at home,"] [c7 said] [ANA Vjosa Krasniqi], a Pristina analyst.
| q7 asserts s=ANA

| @MED office EUR - "European mediators"
| @SRBP person SRB GOV "Stojan Petkovic" office="president"
| @KOSP person KOS GOV "Driton Berisha" office="prime minister"
| @LEAD person - GOV "the two leaders"
| @FEN person EUR - "Pilar Echenique" office="EU foreign policy chief"
| @WORLD public - - "the world"
| @KOSPOL body KOS COP "Kosovo police"
| @DRIV public KOS CVL "Serb drivers"
| @NORTH place - "northern Kosovo" region
| @SRB state SRB GOV "Serbia"
| @USA state USA GOV "United States"
| @KOS state KOS GOV "Kosovo"
| @RUS state RUS GOV "Russia"
| @CHN state CHN GOV "China"
| @UN body UNO - "United Nations"
| @SERBPOL office KOS COP "Serb police officers"
| @JUDGES office KOS JUD "ten judges"
| @MAY office KOS GOV "four mayors"
| @COMM office KOS COP "police commander"
| @ARMY body SRB MIL "the army"
| @KFOR body IGO MIL "NATO force in Kosovo"
| @EU body EUR - "European Union"
| @ANA person - EDU "Vjosa Krasniqi"

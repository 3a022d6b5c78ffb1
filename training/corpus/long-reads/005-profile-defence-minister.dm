# id: long-reads/005-profile-defence-minister
# publisher: The Lisbon Quarterly
# language: en
# published: 2019-06-07

The colonel's daughter
[BJO.1 Sunniva Bjorklund] keeps on her desk a brass shell case full of pencils, and she sharpens them herself.
[BJO.2 [NOR Norway]'s defence minister], who grew up in garrison towns above [BOD Bodø] and studied law before she went into politics, was appointed in [d1 January], the third woman to hold the post in a decade.
[AIDE.1 Her aides] [c1 believe] [w1 [BJO.3 she] [e1 offered] to [e2 resign] twice this winter, once over the frigate that sank and once over the [e3 expulsion] of [AMB a [RUS~.1 Russian] attaché] which [OFF.1 the prime minister's office] had [e4 opposed]].
| d1 2019-01
| e1 AGREE a=BJO.3 D=-
| e2 RETREAT/resign hypothetical a=BJO.3 D=-
| e3 SANCTION/expel r=AMB D=- C=diplomatic
| e4 REJECT a=OFF.1 D=- C=diplomatic
| q1 asserts s=AIDE.1

[BJO.4 She] [c2 denies] [w2 it] with a laugh.
[w3 "Nobody [e5 resigns] in this job,"] [BJO.5 she] [c3 says]; [w3 "one is only replaced."]
| q2 denies s=BJO.4
| q3 denies s=BJO.5
| e5 RETREAT/resign denied
| denies q2 e1

What is not in doubt is that [BJO.6 she] fought, in the cabinet and against [FINM.1 a finance minister] with other plans, for the 12 maritime aircraft that will replace the old Orions.
[COM.1 The [RUS.2 Russian] embassy in [OSL Oslo]], which had [e6 protested] in [d2 October] when [TRI.1 [n2 50,000] allied soldiers] [e7 exercised] in [TRO Trøndelag], [e8+c4 called] [w4 the purchase "a battle won by the arms lobby"].
| d2 2018-10
| n2 troops 50000
| e6 ACCUSE/disapprove a=COM.1 t=d2 C=military
| e7 COOPERATE a=TRI.1 p=TRO t=d2 n=n2 C=military
| e8 ACCUSE/disapprove a=COM.1 D=- C=military
| q4 accuses s=COM.1

[COLL.1 Colleagues in the Conservative parliamentary group] [c5 describe] her [w5 as impatient, exact and funny].
One of [COLL.2 them], who [c6 hopes] [w6 that [BJO.7 she] will one day lead the party], recalls the evening in [d3 2011] when, as a young deputy, [BJO.8 she] walked out of a hearing because a general had called her "miss", then came back, sat down and questioned [GEN.1 him] for two hours about the boots of conscripts.
| d3 2011
| q5 asserts s=COLL.1
| q6 speculates s=ONE.1
| span ONE.1 at="One of them"#1

[w7 [BJO.9 She] [c8 intends]], [COLL.3 they] [c7 say], [w7+w8 to [x visit] every garrison north of [NAR Narvik] before Christmas and to [e10 ask] [PAR.1 parliament] in [d4 the autumn] for two more coastguard ships].
Whether [PAR.2 it] will listen is another matter.
Her father, the colonel, died in [d5 March].
| d4 2019-09..2019-11
| d5 2019-03
| q7 asserts s=COLL.3
| q8 promises s=BJO.9
| e10 REQUEST/assist planned a=BJO.9 r=PAR.1 t=d4 C=military

| @BJO person NOR GOV,MIL "Sunniva Bjorklund" office="defence minister"
| @AIDE office NOR GOV "aides"
| @RUS state RUS GOV "Russia"
| @AMB office RUS GOV,MIL "Russian attaché"
| @OFF body NOR GOV "prime minister's office"
| @BOD place NOR "Bodø" city
| @FINM office NOR GOV "finance minister"
| @COM body RUS GOV "Russian embassy in Oslo"
| @OSL place NOR "Oslo" city
| @TRI body - MIL "allied soldiers"
| @TRO place NOR "Trøndelag" province
| @COLL office NOR LEG,PTY "Conservative colleagues"
| @ONE office NOR LEG,PTY "one of the colleagues"
| @GEN office NOR MIL "general"
| @NAR place NOR "Narvik" city
| @PAR body NOR LEG "parliament"
| @NOR state NOR GOV "Norway"

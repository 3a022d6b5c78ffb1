# id: knots/033-yaounde-anglophone
# publisher: Gulf of Guinea Gazette
# title: Teacher separatists kidnapped for teaching is arrested for having been paid not to
# language: en
# published: 2019-09-12

[TEA.1 Teacher] [SEP.1 separatists] [e1 kidnapped] for teaching is [e2 arrested]
| e1 ASSAULT/abduct a=SEP.1 r=TEA.1 D=-
| e2 COERCE/arrest r=TEA.1 D=2019-09-10/inferred

[TEA.2 Prudence Ngwa], a headmistress in [BAM Bamenda] whom [SEP.2 separatist fighters] [e3 held] for six weeks because she had defied the school boycott that [SEP.3 they] [e5 enforce], was [e6 detained] on [d1 Tuesday] by [GEN.1 gendarmes] who [c1 suspect] [w1 [CHU.1 her church] of having [e7 paid] [SEP.4 the men]].
| d1 2019-09-10
| q1 speculates s=GEN.1
| e3 ASSAULT/abduct a=SEP.2 r=TEA.2 D=-
| e5 COERCE/restrict a=SEP.3
| e6 COERCE/arrest a=GEN.1 r=TEA.2 p=BAM t=d1
| e7 AID possible a=CHU.1 r=SEP.4 D=-
| repeats e3 e1
| repeats e6 e2

[w2 "[SEP.5 They] took my phone, [GEN.2 these] took my shoes,"] [TEA.3 she] [c2 told] [LAW.1 her lawyer] through the bars.
| q2 asserts s=TEA.3

[PRS.1 The president], who on the same day announced a national [e9 dialogue], to which [PRS.2 he] [e10 invited] "all our sons and daughters", and from which [SIS.1 the separatist leader], [e11 sentenced] in [d2 August] to spend his life in prison, is by that fact [e12 excluded], has not spoken of schools.
| d2 2019-08
| e9 CONSULT planned a=PRS.1
| e10 AGREE a=PRS.2 D=2019-09-10/inferred
| e11 COERCE/arrest r=SIS.1 t=d2 C=legal
| e12 REJECT/meet r=SIS.1 C=political_institutions
| o1 invitation e10

Cocoa rots in [KUM Kumba] for want of anyone to carry it.

[SWI.1 Switzerland], whose offer to [e13 mediate] [YAO.1 Yaoundé] [e14 accepted] in [d3 June] and has been [c3 explaining] ever since [w3 that it did not accept], will [e15 host] in [d4 October] whichever of the separatists' three governments turns up.
| d3 2019-06
| d4 2019-10
| q3 denies s=YAO.1
| e13 CONSULT/third-party hypothetical a=YAO.1 r=SWI.1
| e14 AGREE a=YAO.1 r=SWI.1 t=d3 C=diplomatic
| e15 CONSULT/third-party planned a=GVS.1 r=SWI.1 t=d4
| span GVS.1 at="whichever of the separatists' three governments"#1
| o2 scheduled e15 due=2019-10

[w4 The [e17 burning] of [n1 fifty-three] houses in [MBI Mbiame], [e20 blamed] by [MIN.1 the defence minister] on [SEP.7 the boys], was the work], [HRW.1 Human Rights Watch] [c4 established] from photographs, [w4 of [BIR.1 the rapid battalion] that [USA.1 the United States] [e18 trained] until [d5 February] and, citing earlier fires, [e19 ceased] to].
| d5 2019-02
| n1 other 53
| q4 asserts s=HRW.1
| e17 ASSAULT/destroy a=BIR.1 p=MBI n=n1 D=- C=human_rights
| e18 AID a=USA.1 r=BIR.1 D=..2019-02-01/stated C=military
| e19 SANCTION/discontinue a=USA.1 r=BIR.1 t=d5 C=military
| e20 ACCUSE/allege a=MIN.1 r=SEP.7 D=-

[w6 Unless [TEA.7 Mrs Ngwa] is [e21 charged] by [d6 Friday]], [c6 said] [LAW.6 Barrister Divine Tabot], [w6 [GEN.6 the gendarmes] must [e22 free] [TEA.8 her]], and [w7 [GEN.7 they]], [LAW.7 he] [c7 expects], [w7 will do neither].
| d6 2019-09-13
| q6 asserts s=LAW.6
| q7 speculates s=LAW.7
| e21 ACCUSE/allege hypothetical r=TEA.7 t=d6 C=legal
| e22 RETREAT/release hypothetical a=GEN.6 r=TEA.8 C=legal

| @TEA person CMR EDU "Prudence Ngwa" office="headmistress"
| @SEP group CMR REB "separatist fighters"
| @BAM place CMR "Bamenda" city
| @GEN body CMR COP "gendarmes"
| @CHU body CMR REL "church"
| @LAW person CMR JUD "Divine Tabot" office="barrister"
| @PRS office CMR GOV "president"
| @SIS office CMR REB "separatist leader"
| @KUM place CMR "Kumba" city
| @SWI state CHE GOV "Switzerland"
| @YAO state CMR GOV "Cameroon"
| @GVS group CMR PRE "separatist governments"
| @MBI place CMR "Mbiame" city
| @MIN office CMR GOV,MIL "defence minister"
| @HRW group NGO SOC "Human Rights Watch"
| @BIR body CMR MIL "rapid battalion"
| @USA state USA GOV "United States"

# id: spanish/048-greece-wire
# publisher: Aegean Wire
# language: en
# published: 2022-12-08

[GRC.1 Athens] [e1 scrambled] two jets after [TUR.1 a Turkish drone] [e15 crossed] into its airspace near [SAM Samos] on [d1 Tuesday], and [TUR2 Ankara] [e2+c1 branded] the response [w1 "hysterical"].
| @GRC state GRC GOV "Greece"
| @TUR body TUR MIL "Turkish drone"
| @TUR2 state TUR GOV "Turkey"
| @SAM place GRC "Samos" province
| d1 2022-12-06
| q1 accuses s=TUR2
| e1 MOBILIZE/weapons a=GRC.1 r=TUR.1 p=SAM t=d1 C=military
| e15 MOBILIZE/weapons a=TUR.1 r=GRC.1 p=SAM t=d1 C=military
| e2 ACCUSE/disapprove a=TUR2 r=GRC.1 C=military

[POL Riot police] in [THE Thessaloniki] [e3 doused] [ROM.1 [n1 about 1,500] Roma protesters] with tear gas as [ROM.2 they] [e4 marched] over the [e5 shooting] of [KOS a 16-year-old] by [OFF an officer] on [d2 Monday].
| @POL body GRC COP "riot police in Thessaloniki"
| @THE place GRC "Thessaloniki" city
| @ROM public GRC CVL "Roma protesters"
| @KOS public GRC CVL "16-year-old"
| @OFF body GRC COP "an officer"
| d2 2022-12-05
| n1 protesters 1500 ~
| e3 ASSAULT/crowd-control a=POL r=ROM.1 p=THE n=n1 C=repression
| e4 PROTEST/demo a=ROM.2 C=human_rights
| e5 ASSAULT/firearms a=OFF r=KOS t=d2 C=repression
| causes e5 e4

[w2 "[DOC.2 We] will [e6 shut] every dock in [PIR Piraeus] if a single job goes,"] [e7+c2 threatened] the dockers' leader, [DOC.1 Stavros Ioannou], but [COS.1 Cosco] [c3 said] [w3 [COS.2 it] had never [e16 agreed] to any layoffs].
| @PIR place GRC "Piraeus" city
| @DOC person GRC LAB "Stavros Ioannou"
| @COS company CHN BUS "Cosco"
| q2 threatens s=DOC.1
| q3 denies s=COS.1
| e6 PROTEST/obstruct hypothetical a=DOC.2 p=PIR C=economic
| e7 THREATEN/restrict a=DOC.1 r=COS.1 C=economic
| e16 AGREE denied a=COS.2 C=economic
| o1 threat e7 open

[EU The European Commission] [e9 waved through] [n2 3.6 billion euros] in recovery money for [ATH Athens] on [d3 Wednesday], though [AUD two auditors] had [c4 warned] [w4 of "irregular" contracts].
| @EU body EUR - "European Commission"
| @ATH state GRC GOV "Greece"
| d3 2022-12-07
| n2 money 3600000000 EUR
| @AUD office EUR - "two auditors"
| q4 asserts s=AUD
| e9 AID a=EU r=ATH t=d3 n=n2 C=economic

Snow closed the road over [KAT the Katara pass] and stranded [WED a wedding party].
| @KAT place GRC "Katara pass" exact
| @WED public GRC CVL "wedding party"

[CYP Cyprus], which holds the keys to a gas field larger than many expected, [e10+c7 invited] [EGY Egypt], [ISR Israel] and [LEB Lebanon] [w7 to [e11 share] pipelines], and none of the three has replied.
| @CYP state CYP GOV "Cyprus"
| @EGY state EGY GOV "Egypt"
| @ISR state ISR GOV "Israel"
| @LEB state LBN GOV "Lebanon"
| q7 proposes s=CYP
| e10 AGREE a=CYP r=EGY,ISR,LEB C=natural_resource,economic
| e11 COOPERATE hypothetical a=EGY,ISR,LEB C=natural_resource
| o2 invitation e10 open

[CRE.1 Crete police] [c5 deny] [w5 [CRE.2 they] [e13 beat] [SWE a Swedish tourist] at a checkpoint in [CHA Chania]]; [AMB her embassy] has [e14+c6 asked] [w6 for the footage].
| @CRE body GRC COP "Crete police"
| @SWE public SWE CVL "Swedish tourist"
| @CHA place GRC "Chania" city
| @AMB body SWE GOV "embassy"
| q5 denies s=CRE.1
| q6 demands s=AMB
| e13 ASSAULT/beat denied a=CRE.2 r=SWE p=CHA C=repression
| e14 REQUEST a=AMB r=CRE.1
| o3 demand e14 open

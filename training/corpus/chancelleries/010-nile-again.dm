# id: chancelleries/010-nile-again
# publisher: Red Sea Gazette
# title: ANALYSIS: Why nobody signs on the Nile
# language: en
# published: 2021-08-12

ANALYSIS: Why nobody [e1 signs] on the Nile
| e1 SUPPORT denied D=- C=natural_resource,diplomatic

For ten years [EGY Egypt], [SDN Sudan] and [ETH Ethiopia] have [e2 negotiated] over the filling of the biggest dam in [AFR Africa], in nine capitals and under five chairmen, and for ten years they have gone home without a paper.
| e2 CONSULT/multilateral a=EGY,SDN,ETH D=- C=natural_resource,diplomatic

The last round, in [KIN Kinshasa] in [d1 April], [e3 collapsed] when [EGY.31 Cairo] [e4+c1 insisted] [w1 that [QUAD the European Union, the United States and the United Nations] [e5 join] [AU the African Union] as mediators] and [ETH.31 Addis Ababa], which [c2 regards] the first of these [w2 as Egypt's advocate], [e6 would not hear of it].
| d1 2021-04
| q1 demands s=EGY.31
| q2 accuses s=ETH.31
| e3 SANCTION/discontinue a=EGY.31,ETH.31 p=KIN t=d1 C=diplomatic
| e4 REQUEST/meet a=EGY.31 r=ETH.31 D=2021-04/inferred C=diplomatic
| e5 CONSULT/third-party hypothetical r=QUAD C=diplomatic
| e6 REJECT/meet a=ETH.31 r=EGY.31 D=2021-04/inferred C=diplomatic
| answers e6 e4
| o1 demand e4 refused closed=e6

[ETH.41 Ethiopia] then filled the reservoir a second time, in [d2 July], without telling [SDN Sudan] until the floodgates were shut; [TUN Tunisia], on behalf of [ARAB the Arab League], put before [UNSC the Security Council] [DRAFT a draft] that [e9+c3 called on] [ETH.42 it] [w3 to [e10 stop]], and was politely shown the door.
| d2 2021-07
| q3 demands s=DRAFT
| e9 REQUEST/change a=DRAFT r=ETH.42 D=- C=diplomatic,natural_resource
| e10 CONCEDE hypothetical a=ETH.42 C=natural_resource
| o2 demand e9

What the water is worth depends on whom one asks.
[EGY Egypt], a desert with a ditch of green down the middle, draws nine-tenths of its fresh water from the river; in [ETH@ Ethiopia], which supplies most of the flow, sixty million people cook on dung.
[w4 "[EGYP.51 He] who drinks from the tap thinks [EGYP.52 he] owns the spring,"] [c4 wrote] [POET an Amharic poet of the nineteenth century].
| q4 asserts s=POET

[DIPL Western diplomats] [c5 do not believe] [w5 that [EGY Egypt] will [e11 strike]].
[GEN.71 A retired Egyptian general], [GEN.72 Fathi el-Gazzar], nevertheless [c6 assured] [VIEW viewers of a talk show] [d3 last week] [w6 that [JETS.71 Egyptian Rafales] could be over the wall in two hours and that, if [POL the politicians] gave the order, [JETS.72 they] would [e13 destroy] it], to which [BEREK.71 Berhanu Mekuria], [BEREK.72 the Ethiopian army chief], [e14+c7 answered] on Facebook [w7 that any pilot who [e15 tried] "should bring a boat"].
| d3 2021-08-02..2021-08-09
| q5 speculates s=DIPL
| q6 threatens s=GEN.72
| q7 threatens s=BEREK.71
| e11 ASSAULT possible a=EGY C=military,natural_resource
| e13 ASSAULT/aerial hypothetical a=JETS.72 C=military,natural_resource
| e14 THREATEN/violence a=BEREK.71 r=GEN.72 D=- C=military
| e15 ASSAULT/aerial hypothetical C=military

[AL Algeria], whose foreign minister toured all three capitals in [d4 the last days of July], is [c8 said] [w8 to be preparing an [e16 invitation]].
No date has been named, no table laid.
| d4 2021-07-25..2021-08-01
| q8 speculates
| e16 AGREE possible a=AL C=diplomatic

| @EGY state EGY GOV "Egypt"
| @SDN state SDN GOV "Sudan"
| @ETH state ETH GOV "Ethiopia"
| @AFR place - "Africa" region
| @KIN place COD "Kinshasa" city
| @QUAD body IGO - "EU, United States and UN"
| @AU body IGO - "African Union"
| @TUN state TUN GOV "Tunisia"
| @ARAB body IGO - "Arab League"
| @UNSC body UNO - "Security Council"
| @DRAFT other TUN GOV "draft resolution"
| @EGYP public - - "he"
| @POET public ETH - "Amharic poet"
| @DIPL office - GOV "Western diplomats"
| @GEN person EGY ELI,MIL "Fathi el-Gazzar"
| @VIEW public EGY CVL "viewers"
| @JETS body EGY MIL "Egyptian Rafales"
| @POL office EGY GOV "the politicians"
| @BEREK person ETH MIL "Berhanu Mekuria" office="army chief"
| @AL state DZA GOV "Algeria"

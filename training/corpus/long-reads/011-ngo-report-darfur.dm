# id: long-reads/011-ngo-report-darfur
# publisher: Sudan Civilians Watch
# language: en
# published: 2024-01-30

Summary

This report is based on 94 interviews conducted between [d1 July] and [d2 December 2023] in six refugee settlements of eastern [TCD Chad], on satellite pictures and on 41 videos whose place and date could be established.
[IT It] [c1 finds] [w1 that what happened in [GEN El Geneina] was not a battle that got out of hand].
| d1 2023-07
| d2 2023-12
| q1 asserts s=IT

From [d3 24 April 2023] onwards [RSF the Rapid Support Forces] and [MIL allied militias of Arab herders] [e1 shelled] the quarters in which most of [MAS the Masalit] lived, went from door to door asking [MEN the men] for their tribe, and [e2 executed] those who gave the wrong answer.
[WIT A schoolteacher of 31], whose brothers lay behind the mosque for four days, [c2 told] [WE us] [w2 that [FIG the fighters] [e3 beat] [NEI his neighbours] before forcing them to [x bury] the dead].
[SUR Survivors] [c3 described] [w3 how a convoy of [FLE people] fleeing to [ADR Adré] was [e4 fired upon] in [KAJ the Kaja valley] on the night of [d4 14 June], and how [n1 at least 60] drowned in the flood because the [x shooting] did not stop at the bank].
| d3 2023-04-24..
| d4 2023-06-14
| n1 killed 60..
| e1 ASSAULT/heavy-weapons a=RSF,MIL r=MAS t=d3 C=human_rights,religion_ethnicity
| e2 ASSAULT/targeted a=RSF,MIL r=MEN t=d3 C=human_rights,religion_ethnicity
| e3 ASSAULT/beat a=FIG r=NEI D=- C=human_rights
| e4 ASSAULT/firearms r=FLE p=KAJ t=d4 n=n1 C=human_rights
| q2 asserts s=WIT
| q3 asserts s=SUR

[RSF The RSF] did not answer a letter that [WE we] sent to its spokesman on [d5 9 January].
In public its commander, [HEM Lieutenant General Mahdi Abdelbari], has [c4 dismissed] [w4 the killings as "a tribal conflict"] and has repeatedly [e14+c5 vowed] [w5 to [e6 hand over] any man who erred], although none, as far as [WE we] know, has been [e8 tried].
[SAF.1 The Sudanese army], for its part, had a garrison of several thousand in the town and did nothing; [w6 [SAF it] had orders to stay in barracks], [OFF an officer who has since deserted] [c6 said].
| d5 2024-01-09
| e14 AGREE a=HEM D=- C=legal
| e6 COOPERATE planned a=HEM C=legal
| o2 promise e14
| e8 ACCUSE/allege denied C=legal
| q4 denies s=HEM
| q5 promises s=HEM
| denies q4 e2
| q6 asserts s=OFF

Recommendations

[WE We] [e9+c7 call on] [UNSC the United Nations Security Council] [w7 to [e10 sanction] [NINE the nine commanders named in Annex II] and to [e11 send] [MIS a mission] that can [x protect] [CIV civilians]].
[CHA.1 Chad], which has [e12 taken in] [n2 more than half a million] people since [d6 April 2023], should [e13 keep open] its border.
[DON Donors] have [e15+c8 pledged] [w8 a third of what the camps need].
The annexes hold the method, the maps and a glossary of terms.
| d6 2023-04..
| n2 other 500000..
| e9 REQUEST/assist a=WE r=UNSC C=human_rights
| e10 SANCTION/discontinue hypothetical a=UNSC r=NINE C=human_rights
| e11 AID hypothetical a=UNSC r=CIV C=peacekeeping,human_rights
| e12 AID a=CHA.1 r=PEO t=d6 n=n2 C=asylum
| span PEO at="more than half a million people"#1
| e13 RETREAT/access hypothetical a=CHA.1 C=asylum
| e15 AGREE a=DON D=- C=asylum
| q7 demands s=WE
| q8 promises s=DON
| o1 demand e9

| @TCD place TCD "Chad" country
| @IT other - - "the report"
| @GEN place SDN "El Geneina" city
| @RSF body SDN PRM,MIL "Rapid Support Forces"
| @MIL group SDN PRM "allied militias"
| @MAS public SDN CVL "Masalit"
| @MEN public SDN CVL "the men"
| @WIT public SDN EDU,CVL "schoolteacher"
| @WE group SDN SOC "Sudan Civilians Watch"
| @FIG group SDN PRM,MIL "fighters"
| @NEI public SDN CVL "neighbours"
| @SUR public SDN REF,CVL "survivors"
| @FLE public SDN CVL "people fleeing"
| @ADR place TCD "Adré" city
| @KAJ place SDN "Kaja valley" region
| @HEM person SDN PRM,MIL "Mahdi Abdelbari" office="commander of the RSF"
| @SAF body SDN MIL "Sudanese army"
| @OFF office SDN MIL "officer who deserted"
| @UNSC body UNO - "Security Council"
| @NINE office SDN PRM,MIL "nine commanders"
| @MIS body UNO MIL "a mission"
| @CIV public SDN CVL "civilians"
| @CHA state TCD GOV "Chad"
| @PEO public SDN REF "people taken in"
| @DON state - - "donors"

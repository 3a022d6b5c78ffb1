# id: americas/055-wire-chamber
# publisher: Windward Wire
# language: en
# published: 2026-02-19

[HNDP The new president of Honduras] [e1 fired] [PROSH [n1 40] prosecutors] of an anti-graft unit, and [OEA the Organization of American States] [e2+c1 deplored] it [w1 as "a holiday for thieves"].
| n1 other 40
| e1 SANCTION/expel a=HNDP r=PROSH n=n1 C=corruption,legal
| e2 ACCUSE/disapprove a=OEA r=HNDP C=corruption
| q1 accuses s=OEA

[JUAR.1 Juárez's mayor] [e3+c2 promised] [MOTH.1 mothers of the disappeared] [w2 a second excavator]; [MOTH.2 they] had [e5+c3 asked] [JUAR.2 him] [w3 for [n2 two]].
| n2 other 2
| e3 AGREE a=JUAR.1 r=MOTH.1 C=human_rights
| e5 REQUEST/assist a=MOTH.2 r=JUAR.2 n=n2 D=- C=human_rights
| q2 promises s=JUAR.1
| q3 demands s=MOTH.2
| answers e3 e5
| o1 request e5 open
| o2 promise e3 open

[TOBP Tobago's police] [c4 deny] [w4 that [TRM.1 [n4 three] murdered clerks] were [e7 tortured] before [TRM.2 they] were [e8 shot]].
| e7 ASSAULT/torture denied r=TRM.1 n=n4 C=crime
| n4 injured 3
| e8 ASSAULT/firearms r=TRM.2 D=- C=crime
| q4 denies s=TOBP

[w5 [EUP The European Parliament] will not [e9 ratify] the Mercosur accord [d1 this month] unless [BRAG Brazil] [e10 tightens] its forest code], [RAP the rapporteur] [c5 stated]; [LULA Brazilian President José Bento Nogueira] [e11+c6 labelled] her stance [w6 "green vanity"].
| d1 2026-02
| e9 SUPPORT denied a=EUP t=d1 C=economic,environment
| e10 CONCEDE hypothetical a=BRAG C=environment
| e11 ACCUSE/disapprove a=LULA r=RAP C=economic,environment
| q5 threatens s=RAP
| q6 accuses s=LULA

[CUB Havana] [e12 freed] [PRI.1 [n3 62] prisoners] on [d2 Sunday] at the [e13 request] of [POPE the pope], and [c8 intends] [w8 to [e14 release] [PRI.2 others]].
| n3 other 62
| d2 2026-02-15
| e12 RETREAT/release a=CUB r=PRI.1 t=d2 n=n3 C=human_rights
| e13 REQUEST/yield a=POPE r=CUB D=- C=human_rights
| e14 RETREAT/release planned a=CUB r=PRI.2 C=human_rights
| q8 promises s=CUB
| answers e12 e13
| o3 request e13 met closed=e12

[GENT A grain broker] [c9 estimates] [w9 that half of [d3 last year]'s wheat is still on barges below [PAR Rosario]].

| @HNDP office HND GOV "new president of Honduras" office="president"
| @PROSH office HND JUD "prosecutors"
| @OEA body IGO - "Organization of American States"
| @JUAR office MEX GOV "Juárez's mayor" office="mayor"
| @MOTH public MEX CVL "mothers of the disappeared"
| @TOBP body TTO COP "Tobago's police"
| @TRM public TTO CVL "three murdered clerks"
| @EUP body EUR LEG "European Parliament"
| @BRAG state BRA GOV "Brazil"
| @RAP office EUR - "rapporteur"
| @LULA person BRA GOV "José Bento Nogueira" office="President"
| @CUB state CUB GOV "Cuba"
| @PRI public CUB CVL "prisoners"
| @POPE person VAT REL "the pope" office="pope"
| @GENT public ARG BUS "grain broker"
| @PAR place ARG "Rosario" city
| d3 2025
| q9 speculates s=GENT

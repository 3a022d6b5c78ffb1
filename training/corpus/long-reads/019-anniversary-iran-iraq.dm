# id: long-reads/019-anniversary-iran-iraq
# publisher: Persian Gulf Review
# language: en
# published: 2020-09-22

Forty years on, the war nobody won still has its bookkeepers

At noon on [d1 22 September 1980] [IQJ [IRQ~ Iraqi] jets] [e1 bombed] ten airfields across [IRNP Iran]; on this the schoolbooks of both countries agree, and on little else.
[IRN Tehran] [c1 maintains] [w1 that [IRQ.1 Baghdad], by [e2 tearing up] on television the accord of [d2 1975], had already decided on war], while [IRQT [IRQ~ Iraqi] primers] until [d3 2003] [e3+c2 blamed] [AYA the ayatollahs] [w2 for [e4 shelling] border villages all that summer].
| d1 1980-09-22
| d2 1975
| d3 2003
| e1 ASSAULT/aerial a=IQJ p=IRNP t=d1 C=military
| e2 SANCTION/discontinue a=IRQ.1 D=1980-09/inferred C=diplomatic
| e3 ACCUSE/allege a=IRQT r=AYA D=- C=military
| e4 ASSAULT/heavy-weapons a=AYA D=1980/inferred C=military,territory
| q1 asserts s=IRN
| q2 accuses s=IRQT

What followed was eight years of mud.
[BAS Volunteers], some of them fourteen, cleared minefields with their feet; [IRM [IRQ~ Iraqi] gunners] [e5 fired] mustard gas and later nerve agents at [TRO [IRN~ Iranian] trenches] and, in [d4 March 1988], at the Kurdish town of [HALP Halabja], where some 5,000 suffocated in an afternoon.
Ships were [x sunk], cities emptied, brides widowed.
When [UNSC the Security Council] [e7+c3 demanded] [w3 a [e8 ceasefire]] in [d5 July 1987], [IRQ.5 Iraq], by then exhausted, [e9 accepted] at once, [IRN.5 Iran] only a year and many dead later; [w4 "I drink from the poisoned chalice,"] [IMA its leader] [c4 said].
| d4 1988-03
| d5 1987-07
| e5 ASSAULT/unconventional a=IRM r=TRO p=HALP D=- C=cbrn,military
| e7 REQUEST/yield a=UNSC t=d5 C=military,diplomatic
| e8 RETREAT/ceasefire hypothetical a=IRQ.5,IRN.5 C=military
| e9 CONCEDE a=IRQ.5,IRN.5 D=- C=military
| answers e9 e7
| q3 demands s=UNSC
| q4 asserts s=IMA

In [KHO Khorramshahr], which changed hands twice, a date-palm shot through the trunk still bears fruit, and the guide at the museum, a former sapper, charges nothing for the tour.
He lost a hand to a mine in peacetime, clearing his uncle's field.
[w5 [TWO The two states] never [e10 signed] a peace, only a truce], historians [c5 remind] visitors, and prisoners went on [e11 coming home] until [d6 2003].
| d6 2003
| span HIS at="historians"#1
| e10 SUPPORT denied a=TWO C=diplomatic
| e11 RETREAT/release t=d6 C=diplomatic
| q5 asserts s=HIS

The president, [RAH.1 Hossein Rahbari], will lay a wreath on [d7 Saturday] and is expected to [e13+c6 accuse] [USA the United States] [w6 of having [e14 armed] the aggressor], as [RAH he] has every year.
The other side has no plans for the day.
| d7 2020-09-26
| e13 ACCUSE/allege planned a=RAH.1 r=USA t=d7 C=diplomatic
| e14 AID a=USA D=- C=military
| q6 accuses s=RAH.1

| @IQJ body IRQ MIL "Iraqi jets"
| @IRQ state IRQ GOV "Iraq"
| @IRNP place IRN "Iran" country
| @IRN state IRN GOV "Iran"
| @IRQT other IRQ EDU "Iraqi primers"
| @AYA group IRN GOV,REL "ayatollahs"
| @BAS public IRN PRM,CVL "volunteers"
| @IRM body IRQ MIL "Iraqi gunners"
| @TRO body IRN MIL "Iranian trenches"
| @HALP place IRQ "Halabja" city
| @UNSC body UNO - "Security Council"
| @IMA office IRN GOV,REL "leader of Iran"
| @KHO place IRN "Khorramshahr" city
| @HIS public - EDU "historians"
| @RAH person IRN GOV "Hossein Rahbari" office="president"
| @USA state USA GOV "United States"
| @TWO state - GOV "Iran and Iraq"

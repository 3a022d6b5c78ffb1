# id: africa-asia/050-aceh-truce-2005
# publisher: Sumatra Express
# title: Rebels give up guns; last soldiers due out by New Year
# language: en
# published: 2005-11-03

[GAM Rebels] [e1 give up] guns; [TNI last soldiers] due [e2 out] by [d1 New Year]
| d1 2006-01-01
| e1 RETREAT/disarm a=GAM D=2005-11-02/inferred
| e2 RETREAT/withdraw planned a=TNI D=..2006-01-01/stated

[GAM The Free Aceh Movement] on [d2 Wednesday] [e3 surrendered] [n1 another 291] weapons to [AMM European and Southeast Asian monitors] at [BIR Bireuen], bringing the tally to 840.
[w1 “[IND.7 We] have [e11+c5 promised] [w5 [e4 amnesty]], and [IND.8 we] keep promises,”] [KAL Vice-President Rahmat Dien] [c1 said] in [BAN Banda Aceh].
[TNI The army] has in turn [e5 pulled back] [n2 1,800] men to [MED Medan].
| d2 2005-11-02
| n1 other 291
| n2 troops 1800
| e3 RETREAT/disarm a=GAM r=AMM p=BIR t=d2 n=n1
| repeats e3 e1
| q1 asserts s=KAL
| e4 CONCEDE planned a=IND.7
| e11 CONCEDE a=IND.7 D=-
| q5 promises s=IND.7
| o1 promise e11
| e5 RETREAT/withdraw a=TNI p=MED n=n2 D=-

Not everything is settled.
[SOF Zulfan Rizal], a former intelligence chief of [GAM the guerrillas], [e6+c2 complains] [w2 that [MIL anti-separatist militias] have [e7 torched] four houses].
[POL.8 The provincial police chief] [c3 says] [w3 [POL.9 he] has [e8 arrested] nobody because nobody has [e9 filed] a complaint].
[w4 “If [GAM.20 we] see one more column of smoke [GAM.21 we] may not [e10 hand over] the last fifty,”] [SOF.9 Mr Rizal] [c4 added].
| q2 accuses s=SOF
| e6 ACCUSE/allege a=SOF r=MIL
| e7 ASSAULT/destroy a=MIL D=-
| q3 asserts s=POL.8
| e8 COERCE/arrest denied a=POL.9
| e9 ACCUSE/allege denied
| q4 threatens s=SOF.9
| e10 RETREAT/disarm hypothetical a=GAM.21

Twelve months ago the tsunami killed 170,000 people in the province.
Brickmakers cannot keep up with demand.
| @GAM group IDN REB "Free Aceh Movement"
| @TNI body IDN MIL "Indonesian army"
| @AMM office IGO - "European and Southeast Asian monitors"
| @BIR place IDN "Bireuen" city
| @KAL person IDN GOV "Rahmat Dien" office="vice-president"
| @IND state IDN GOV "Indonesia"
| @BAN place IDN "Banda Aceh" city
| @MED place IDN "Medan" city
| @SOF person IDN REB "Zulfan Rizal" office="former intelligence chief"
| @MIL group IDN PRM "anti-separatist militias"
| @POL office IDN COP "provincial police chief"

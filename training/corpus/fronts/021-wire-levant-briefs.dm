# id: fronts/021-wire-levant-briefs
# publisher: Bosphorus News Agency
# language: en
# published: 2025-01-23

[SNA.1 Factions] backed by [TUR Turkey] [e1 crossed] the Qere Qozaq bridge before dawn on [d1 Wednesday], [SDF.1 the Kurdish-led Syrian Democratic Forces] [c1 said], only to be [e2 driven] back by [SDF.2 fighters] whom [USA the United States] [e3 trained].
| span w1 at="Factions backed by Turkey crossed the Qere Qozaq bridge before dawn on Wednesday"
| d1 2025-01-22
| q1 asserts s=SDF.1
| e1 ASSAULT a=SNA.1 r=SDF.1 t=d1 C=military
| e2 ASSAULT a=SDF.2 r=SNA.1 D=2025-01-22/inferred C=military
| e3 AID a=USA r=SDF.2 D=- C=military

[DAM.1 Damascus] has [e4+c2 given] [DRUZE.1 the Druze factions of [SUW Suwayda]] [w2 until [d2 February 10] to [e5 hand] heavy weapons to a ministry [DRUZE.2 they] do not trust].
| d2 2025-02-10
| q2 demands s=DAM.1
| e4 REQUEST/yield a=DAM.1 r=DRUZE.1 C=military
| e5 RETREAT/disarm hypothetical a=DRUZE.1 D=..2025-02-11/stated C=military
| o1 deadline e4 open due=..2025-02-11

[w3 "[ISR.1 We] did not [e6 bomb] a [LBNA Lebanese army] position, [ISR.2 we] [e7 bombed] the man standing next to it,"] [ISRO an Israeli officer] [c3 told] radio listeners after [LBNS two conscripts] [e8 died] at [KHI Khiam].
| q3 denies s=ISRO
| e6 ASSAULT/aerial denied a=ISR.1 r=LBNA C=military
| e7 ASSAULT/aerial a=ISR.2 C=military
| e8 ASSAULT r=LBNS p=KHI D=- C=military

Three weeks of rain filled [QARA the Qaraoun reservoir] to a level last seen in [d80 1992].

[IRQ.1 Iraq], [c4 fearing] [w4 that prisoners might [x break out] of [HOL al-Hol] if [USA.4 American troops] [e10 leave]], [e11 moved] [BRIG two brigades] to the border on [d3 Tuesday] and [c5 said] [w5 [IRQ.2 it] would [e12 take back] [FAMS [n1 160] families]].
| d3 2025-01-21
| n1 other 160
| q4 speculates s=IRQ.1
| q5 promises s=IRQ.1
| e10 RETREAT/withdraw hypothetical a=USA.4 C=military
| e11 MOBILIZE/troops a=IRQ.1 t=d3 C=military
| e12 AID planned a=IRQ.2 r=FAMS n=n1 C=migration

[ASSO The mother] of [REPO a reporter] who was [e13 strangled] in [d4 2013] in Branch 215 [e14+c6 asked] [SYRJ.1 Syria's new justice minister] [w6 for the name of the guard], and [SYRJ.2 he], to everyone's astonishment, [e15 gave] it.
| d4 2013
| q6 demands s=ASSO
| e13 ASSAULT/targeted r=REPO t=d4 C=repression
| e14 REQUEST/assist a=ASSO r=SYRJ.1 C=human_rights
| e15 COOPERATE a=SYRJ.2 r=ASSO C=human_rights
| answers e15 e14
| o2 request e14 met closed=e15

| @SNA group SYR PRM "factions backed by Turkey"
| @TUR state TUR GOV "Turkey"
| @SDF group SYR REB "Syrian Democratic Forces"
| @USA state USA GOV "United States"
| @DAM state SYR GOV "Damascus"
| @DRUZE group SYR PRM "Druze factions of Suwayda"
| @SUW place SYR "Suwayda" province
| @ISR state ISR GOV "Israel"
| @LBNA body LBN MIL "Lebanese army"
| @ISRO public ISR MIL "Israeli officer"
| @LBNS public LBN MIL "two conscripts"
| @KHI place LBN "Khiam" city
| @IRQ state IRQ GOV "Iraq"
| @HOL place SYR "al-Hol" exact
| @BRIG body IRQ MIL "two brigades"
| @FAMS public IRQ REF "families"
| @ASSO public SYR CVL "reporter's mother"
| @REPO public SYR JRN "reporter"
| @SYRJ office SYR GOV "justice minister" office="justice minister"
| d80 1992
| @QARA place LBN "Qaraoun reservoir" exact

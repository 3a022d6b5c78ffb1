# id: africa-asia/015-bangkok-live
# publisher: Siam Today
# title: Live: army takes control, cabinet told to report
# language: en
# published: 2014-05-22

Live: [ARM army] [e1 takes control], [CAB cabinet] [e2+c9 told] [w9 to [e3 report]]
| e1 COERCE/seize a=ARM D=2014-05-22/inferred C=pro_autocracy
| q9 demands
| e2 REQUEST/yield r=CAB D=2014-05-22/inferred
| e3 RETREAT hypothetical a=CAB
| o1 demand e2

16:32 [GEN General Anan] has just [c1 announced] on all channels [w1 that the National Peacekeeping Council is “in charge of the country”].
[w2 “For the sake of peace, [GEN.21 we] [e4+c3 ask] [PUB the public] [w3 to carry on as usual],”] [GEN.22 he] [c2 said].
| q1 asserts s=GEN
| q2 asserts s=GEN.22
| q3 demands s=GEN.21
| e4 REQUEST a=GEN.21 r=PUB
| o2 demand e4

16:41 [SOL Soldiers] have [e5 surrounded] [CLU the Army Club], where [RIV rival factions] were in their second day of [e6 talks], and [e7 led away] [SUT Somchart Ruengrit], leader of the street protests, in a white van.
17:05 [READ A reader] on [AKS Aksa Road] [c4 writes]: [w4 “Red shirts are packing up. Nobody was hit, but [TRO troops] [e8 fired] over [CROWD our] heads twice.”]
| e5 COERCE/restrict a=SOL p=CLU
| e6 CONSULT a=RIV p=CLU
| e7 COERCE/arrest a=SOL r=SUT p=CLU
| q4 asserts s=READ
| e8 ASSAULT/firearms a=TRO r=CROWD

17:48 A [e9 curfew] from ten [d1 tonight] until five, nationwide; schools stay shut until [d2 Monday].
18:10 [STN [n1 Ten] television stations] have been [e10 taken off air], and [REP our reporter] at one of them [c5 says] [w5 [ENG engineers] were [e11 marched] out at gunpoint].
| d1 2014-05-22
| d2 2014-05-26
| e9 COERCE/curfew planned t=d1
| n1 other 10
| e10 COERCE/censor r=STN n=n1 C=rights_freedoms
| q5 asserts s=REP
| e11 COERCE/arrest r=ENG

18:26 [USA Washington] [e12 deplores] the takeover and [c6 says] [w6 military aid “may have to be [e13 interrupted]”].
18:55 [CAB Eighteen ministers] have [e14 turned themselves in] to [ARM the army], but [NIW the acting premier] has not [e15 surrendered] and is [c7 rumoured] [w7 to have been [e16 given shelter] by [EMB an embassy]].
19:30 This blog closes here; what [d3 tomorrow] looks like, nobody knows.
| q6 threatens s=USA
| e12 ACCUSE/disapprove a=USA
| e13 SANCTION/discontinue possible a=USA
| e14 RETREAT a=CAB r=ARM
| e15 RETREAT denied a=NIW
| q7 speculates
| e16 AID possible a=EMB r=NIW
| d3 2014-05-23
| @ARM body THA MIL "Thai army"
| @CAB office THA GOV "Thai cabinet"
| @GEN person THA GOV,MIL "Anan" office="general"
| @PUB public THA CVL "the public"
| @SOL body THA MIL "soldiers"
| @CLU place THA "Army Club" exact
| @RIV group THA PTY "rival factions"
| @SUT person THA OPP "Somchart Ruengrit" office="leader of the street protests"
| @READ public THA CVL "reader"
| @AKS place THA "Aksa Road" exact
| @TRO body THA MIL "troops"
| @CROWD public THA CVL "protesters on Aksa Road"
| @STN company THA JRN "ten television stations"
| @REP public THA JRN "Siam Today reporter"
| @ENG public THA JRN "engineers"
| @USA state USA GOV "United States"
| @NIW office THA GOV "acting premier"
| @EMB body - GOV "embassy"

# id: africa-asia/046-dili-1999
# publisher: Timor Sea Telegraph
# title: UN staff leave Dili as militias burn town
# language: en
# published: 1999-09-09

[UNA UN staff] [e1 leave] [DIL Dili] as [MIL militias] [e2 burn] town
| e1 RETREAT/withdraw a=UNA p=DIL D=-
| e2 ASSAULT/destroy a=MIL p=DIL D=1999-09-04../inferred

[w1 [UNA The United Nations mission] has [e3 flown] [n1 110] of its people to [DAR Darwin]], [UNS a spokesman] [c1 said] on [d1 Thursday], [w1 leaving behind [REF some 1,500 refugees] in the compound with [STA 80 volunteers] who [e4+c4 refuse] [w4 to go]].
[w2 [MIL.8 The gangs] are [e5 driving] [VIL families] from their homes and [TNI soldiers] [e6 help] [MIL.9 them] load the lorries], [NUN a Canossian nun] [c2 told] [TST this newspaper] by satellite telephone.
| d1 1999-09-09
| n1 other 110
| q1 asserts s=UNS
| e3 RETREAT/withdraw a=UNA p=DAR n=n1 D=-
| repeats e3 e1
| e4 REJECT a=STA
| q4 denies s=STA
| q2 asserts s=NUN
| e5 COERCE/deport a=MIL.8 r=VIL
| e6 COOPERATE a=TNI,MIL.9

[HAB President Habibie] [e7 rejected] [HOW Australian Prime Minister Keith Dunmore]'s [e8 offer] of a peacekeeping force, [c3 saying] [w3 martial law “needs a little time”].
[CLI US President Warren Hadley] [e9 froze] military ties with [JAK Jakarta].
[w5 If [JAK.8 the Indonesians] do not end the killing, “[JAK.9 they] must [e11 invite] the world to help”], [CLI.9 he] [c5 said].
| e7 REJECT/assist a=HAB r=HOW
| e8 AGREE a=HOW r=HAB D=-
| answers e7 e8
| o1 invitation e8 refused closed=e7
| q3 asserts s=HAB
| e9 SANCTION/discontinue a=CLI r=JAK
| q5 demands s=CLI.9
| e11 REQUEST/assist hypothetical a=JAK.9

[GUS.8 Resistance leader Domingos Laloran], [e13 freed] from house arrest on [d3 Tuesday], has [c6 ordered] [COM his commanders] in the hills [w6 not to [e15 shoot back]].
[EUR Hermenegildo Soares], the militia chief, [c7 denies] [w7 that [MIL his men] [e16 killed] [PRI [n2 three] priests] at [SUA Suai]].
| d3 1999-09-07
| n2 killed 3
| e13 RETREAT/release r=GUS.8 t=d3
| q6 demands s=GUS.8
| e15 ASSAULT/firearms hypothetical a=COM
| q7 denies s=EUR
| e16 ASSAULT/targeted denied a=MIL r=PRI p=SUA n=n2
| @UNA body UNO - "United Nations mission in East Timor"
| @DIL place TLS "Dili" city
| @MIL group IDN PRM "pro-Jakarta militias"
| @DAR place AUS "Darwin" city
| @UNS office UNO - "UN spokesman"
| @REF public TLS REF "refugees"
| @STA public UNO - "80 volunteers"
| @VIL public TLS CVL "families"
| @TNI body IDN MIL "Indonesian soldiers"
| @NUN public TLS REL "Canossian nun"
| @TST company AUS JRN "Timor Sea Telegraph"
| @HAB person IDN GOV "Habibie" office="president"
| @HOW person AUS GOV "Keith Dunmore"
| @CLI person USA GOV "Warren Hadley"
| @JAK state IDN GOV "Indonesia"
| @GUS person TLS REB "Domingos Laloran"
| @COM office TLS REB "Laloran's commanders"
| @EUR person IDN PRM "Hermenegildo Soares" office="militia chief"
| @PRI public TLS REL "three priests"
| @SUA place TLS "Suai" city

# id: mena-south-asia/002-hostage-deal
# publisher: The Continental Herald
# language: en
# published: 2023-11-23

[QAT Qatar][c1 :] [w1 first captives to [e1 walk free] on [d1 Friday]]
| @QAT state QAT GOV "Qatar"
| d1 2023-11-24
| q1 asserts s=QAT
| e1 RETREAT/release planned t=d1 C=human_security
| o1 scheduled e1 due=2023-11-24

[DATEL DOHA] — [w2 A four-day [e2 pause] in the fighting in [GAZA Gaza] will begin at seven o'clock on [d2 Friday] morning], [MAJ.1 Majed al-Sulaiti], [MAJ.2 the spokesman of [QFM [QAT Qatar]'s foreign ministry]], [c2 announced] on [d3 Thursday].
[w3 [n1 Thirteen] women and children would be [e3 handed over] that afternoon at [RAF the Rafah crossing]], [MAJ he] [c3 added], [w3 and a list of names had already been [e4 passed] to [ISR Israel]].
| @GAZA place PSE "Gaza Strip" province
| @MAJ person QAT GOV "Majed al-Sulaiti" office="spokesman of the foreign ministry"
| @QFM body QAT GOV "Qatar's foreign ministry"
| @RAF place EGY "Rafah crossing" exact
| @ISR state ISR GOV "Israel"
| d2 2023-11-24
| d3 2023-11-23
| n1 other 13
| q2 asserts s=MAJ.1
| q3 asserts s=MAJ
| e2 RETREAT/ceasefire planned p=GAZA t=d2 C=human_security
| e3 RETREAT/release planned p=RAF n=n1 D=2023-11-24/inferred C=human_security
| e4 COOPERATE r=ISR D=-
| repeats e3 e1
| @DATEL place QAT "Doha" city

Under the arrangement, which took [MED mediators] from [QAT Doha], [EGY Cairo] and [USA Washington] five weeks to stitch together, [HAMAS Hamas] is to [e5 free] [n2 50] hostages over the four days.
[ISR Israel] has [e6+c4 agreed] [w4 to [e7 release] [PRIS [n3 150] [PSE~ Palestinian] prisoners], none of them [e17 convicted] of killing anyone, and to [e8 let in] [n4 200] lorries of relief a day].
| @MED office - GOV "mediators" office="mediators"
| @EGY state EGY GOV "Egypt"
| @USA state USA GOV "United States"
| @HAMAS group PSE REB "Hamas"
| @PSE state PSE GOV "Palestine"
| @PRIS public PSE CVL "150 Palestinian prisoners"
| n2 other 50
| n3 other 150
| n4 other 200
| q4 promises s=ISR
| e5 RETREAT/release planned a=HAMAS n=n2 D=2023-11-24..2023-11-28/inferred C=human_security
| e6 CONCEDE a=ISR r=PRIS D=- C=human_security
| e7 RETREAT/release planned a=ISR r=PRIS n=n3 C=human_security
| e8 RETREAT/access planned a=ISR n=n4 C=human_security
| repeats e5 e1
| o2 promise e6
| e17 SANCTION/convict denied r=PRIS

In [TLV Tel Aviv] the families did not celebrate.
[w5 "I will believe it when [DAU.1 [NOA.1 my] daughter] is in this room,"] [c5 said] [NOA.2 Noa Peretz], whose [DAU.2 sixteen-year-old] was [e9 dragged] from a kibbutz on [d4 October 7].
[NOA She] [c6 fears] [w6 that the list "was drawn up to divide [FAM us]"].
| @TLV place ISR "Tel Aviv" city
| @NOA person ISR ELI "Noa Peretz"
| @DAU person ISR CVL "Noa Peretz's daughter"
| @FAM group ISR ELI "hostages' families"
| d4 2023-10-07
| q5 asserts s=NOA.2
| q6 speculates s=NOA
| e9 ASSAULT/abduct r=DAU.2 t=d4 C=terrorism

[GALIL.1 Yoav Galil], [GALIL.2 the far-right minister] who had [e10 opposed] the deal in cabinet, [e11+c7 called] it [w7 "a prize for [e12 kidnapping]"] and [e13+c8 threatened] [w8 to [e14 quit] if [ARMY the army] did not [e15 resume] its offensive the moment the four days were up].
[PM The prime minister] has [c9 assured] [COLL colleagues] [w9 that the [e16 war] will go on].
| @GALIL person ISR GOV "Yoav Galil" office="minister"
| @ARMY body ISR MIL "Israeli army"
| @PM office ISR GOV "Israeli prime minister" office="prime minister"
| @COLL office ISR GOV "cabinet colleagues" office="ministers"
| q7 accuses s=GALIL.1
| q8 threatens s=GALIL.1
| q9 promises s=PM
| e10 ACCUSE/disapprove a=GALIL.2 D=-
| e11 ACCUSE/disapprove a=GALIL.1
| e12 ASSAULT/abduct D=- C=terrorism
| e13 THREATEN/relations a=GALIL.1
| e14 RETREAT/resign hypothetical a=GALIL.1
| e15 ASSAULT hypothetical a=ARMY C=military
| e16 ASSAULT planned C=military
| repeats e16 e15
| o3 threat e13

Whether the calm outlasts the weekend is anybody's guess: [w10 neither side trusts the other], [DIP a [GBR~ British] diplomat] in the region [c10 told] [OUT this newspaper].
| @DIP office GBR GOV "British diplomat" office="diplomat"
| @GBR state GBR GOV "United Kingdom"
| @OUT company - JRN "this newspaper"
| q10 asserts s=DIP

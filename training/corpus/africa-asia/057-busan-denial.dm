# id: africa-asia/057-busan-denial
# publisher: Korea Harbour Times
# title: Brief: Seoul, Hanoi deny they swapped spies
# language: en
# published: 2011-04-12

Brief: [ROK.1 Seoul], [VNM.1 Hanoi] [c1 deny] [w1 [ROK.2+VNM.2 they] [e1 swapped] spies]
| q1 denies s=ROK.1
| e1 COOPERATE denied a=ROK.2,VNM.2 C=intelligence

[w2 Neither [ROK South Korea] nor [VNM Vietnam] has [e2 traded] any captured agent], [KIMI the two foreign ministries] [c2 insisted] on [d1 Tuesday] after [TOK a Tokyo newspaper] had [c3 claimed] [w3 that [MEN [n1 two] men] were [e3 freed] at [INC Incheon airport]].
[w4 “This did not happen, is not happening and will not happen,”] [KIM spokesman Kim Do-sang] [c4 said].
| d1 2011-04-12
| n1 other 2
| q2 denies s=KIMI
| e2 COOPERATE denied a=ROK,VNM
| repeats e2 e1
| q3 asserts s=TOK
| e3 RETREAT/release r=MEN p=INC n=n1 D=-
| denies q2 e3
| q4 denies s=KIM

[LAW Opposition lawmakers] have [e5+c5 called on] [NIS the spy chief] [w5 to appear before [COM the intelligence committee]].
[w6 “[LAW.9 We] will [e6 demand] [NIS.8 his] [e7 resignation] if [NIS.9 he] lied,”] [PAR Park Seo-yun] of the committee [c6 said].
[CHO A customs officer] at the airport saw a grey bus and thought nothing of it.
| e5 REQUEST a=LAW r=NIS
| q5 demands s=LAW
| q6 threatens s=PAR
| e6 REQUEST/change hypothetical a=LAW.9 r=NIS.8
| e7 RETREAT/resign hypothetical a=NIS.8
| o1 demand e5
| @ROK state KOR GOV "South Korea"
| @VNM state VNM GOV "Vietnam"
| @KIMI body - GOV "two foreign ministries"
| @TOK company JPN JRN "Tokyo newspaper"
| @MEN public - SPY "two men"
| @INC place KOR "Incheon airport" exact
| @KIM person KOR GOV "Kim Do-sang" office="spokesman"
| @LAW office KOR LEG,OPP "opposition lawmakers"
| @NIS office KOR SPY "spy chief"
| @COM body KOR LEG "intelligence committee"
| @PAR person KOR LEG,OPP "Park Seo-yun"
| @CHO office KOR GOV "customs officer"

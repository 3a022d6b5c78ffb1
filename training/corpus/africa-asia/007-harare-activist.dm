# id: africa-asia/007-harare-activist
# publisher: Highveld Weekly
# title: Harare court jails activist, police tear-gas supporters
# language: en
# published: 2020-03-05

[HC Harare court] [e1 jails] [NDI activist], [ZRP police] [e2 tear-gas] [SUP supporters]
| e1 COERCE/arrest a=HC r=NDI D=2020-03-04/inferred C=repression
| e2 ASSAULT/crowd-control a=ZRP r=SUP D=2020-03-04/inferred C=repression

[HC A magistrate] in [HAR Harare] on [d1 Wednesday] found [NDI.5 Tendai Ndirangwe], founder of the movement Ngatisimuke, [e3 guilty] of incitement and [e4 sent] [NDI.6 her] to prison for five years, two of them suspended.
[ZRP Riot police] then [e5 fired] tear gas at [SUP [n1 some 200] people] who had been singing hymns on the courthouse steps, and [e6 dragged away] [SUP2 [n2 at least 11] of them].
| d1 2020-03-04
| n1 protesters 200 ~
| n2 arrested 11..
| e3 SANCTION/convict a=HC r=NDI.5 p=HAR t=d1
| e4 COERCE/arrest a=HC r=NDI.6 p=HAR t=d1
| repeats e4 e1
| e5 ASSAULT/crowd-control a=ZRP r=SUP D=2020-03-04/inferred n=n1
| repeats e5 e2
| e6 COERCE/arrest a=ZRP r=SUP2 D=2020-03-04/inferred n=n2

[NDI.11 Ndirangwe], 41, a former school inspector and mother of three, [e7+c1 vowed] [w1 to [e8 begin] a hunger strike unless [NDI.12 she] is [e9 moved] out of solitary confinement].
[LAW [NDI.13 Her] lawyer], [c2 saying] [w2 “the record is full of holes”], is to lodge an appeal on [d2 Friday].
| d2 2020-03-06
| q1 threatens s=NDI.11
| e7 THREATEN a=NDI.11
| e8 PROTEST/hunger hypothetical a=NDI.11
| e9 RETREAT hypothetical r=NDI.12
| q2 asserts s=LAW
| o1 threat e7

[USE.8 The American], [CHE.8 Swiss] and [SWE.8 Swedish embassies] [c3 said] [w3 [USE.9+CHE.9+SWE.9 they] were “deeply dismayed”] and [e11+c4 called on] [GOV.7 the authorities] [w4 to [e12 quash] the ruling].
[MAN Information Secretary Tobias Mangwende] [e13 rejected] [USE+CHE+SWE the envoys]' appeal, [c5 telling] [HER the state-run Herald] [w5 that “embassies are not courts”] and [e14+c6 describing] [NDI Ndirangwe] [w6 as “a regime-change tourist”].
| q3 asserts s=USE.8
| q4 demands s=USE.8
| e11 REQUEST/yield a=USE.8,CHE.8,SWE.8 r=GOV.7
| e12 CONCEDE hypothetical a=GOV.7
| o2 demand e11 refused closed=e13
| e13 REJECT/yield a=MAN r=USE,CHE,SWE
| q5 asserts s=MAN
| e14 ACCUSE/disapprove a=MAN r=NDI
| q6 accuses s=MAN
| answers e13 e11

[RES Analysts] [c7 doubt] [w7 the sentence will survive [COURT the higher court]], which [d3 last year] [e15 acquitted] [ACT [n3 six] of seven activists] tried on the same charge.
Inflation stands above 500 percent and nurses in public hospitals earn less than $60 a month.
Behind the courthouse, vendors sold oranges from wheelbarrows as if nothing had happened.
| d3 2019
| q7 speculates s=RES
| e15 CONCEDE a=COURT r=ACT t=d3 n=n3
| n3 other 6

[SADC The Southern African Development Community] has remained silent, and [MOZ Mozambique's president], its chairman, will fly into [HAR Harare] on [d4 March 12] for a [e16 summit] [c8 expected] [w8 to skirt the affair].
| d4 2020-03-12
| q8 speculates
| e16 CONSULT/multilateral planned a=MOZ p=HAR t=d4
| o3 scheduled e16 due=2020-03-12 by=MOZ
| @HC office ZWE JUD "Harare magistrate"
| @NDI person ZWE SOC "Tendai Ndirangwe" office="founder of Ngatisimuke"
| @ZRP body ZWE COP "Zimbabwean riot police"
| @SUP public ZWE CVL "supporters of Tendai Ndirangwe"
| @SUP2 public ZWE CVL "arrested supporters"
| @HAR place ZWE "Harare" city
| @LAW public ZWE JUD "Ndirangwe's lawyer"
| @USE body USA GOV "American embassy"
| @CHE body CHE GOV "Swiss embassy"
| @SWE body SWE GOV "Swedish embassy"
| @GOV body ZWE GOV "Zimbabwean authorities"
| @MAN person ZWE GOV "Tobias Mangwende" office="information secretary"
| @HER company ZWE JRN "The Herald"
| @RES public - EDU "analysts"
| @ACT public ZWE SOC "six activists"
| @SADC body IGO - "Southern African Development Community"
| @MOZ office MOZ GOV "president of Mozambique"
| @COURT body ZWE JUD "higher court"

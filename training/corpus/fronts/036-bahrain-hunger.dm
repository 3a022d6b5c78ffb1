# id: fronts/036-bahrain-hunger
# publisher: Gulf Rights Bulletin
# language: en
# published: 2023-08-01

[w1 [JAU [n1 Some 400] inmates of [JAUP Jau prison]] have been on [e1 hunger strike] since [d1 July 9]], [WIVES their families] [c1 say]; [w2 121 are, and they take soup], [MOI the interior ministry] [c2 says].
[JAU They] are [e2+c3 asking] for [w3 an hour more of sun, a dentist and the [e3 return] to the common wards of [ISOL [n2 eleven] men] held in isolation].
| d1 2023-07-09..
| n1 protesters 400 ~
| n2 other 11
| q1 asserts s=WIVES
| q2 denies s=MOI
| q3 demands s=JAU
| e1 PROTEST/hunger a=JAU p=JAUP t=d1 n=n1 C=rights_freedoms
| e2 REQUEST/yield a=JAU D=- C=rights_freedoms
| e3 RETREAT/release hypothetical r=ISOL n=n2 C=rights_freedoms
| o1 request e2

The quarrel is old.
In [d2 2011], when [PEARL crowds] [e4 camped] at the Pearl Roundabout, [SAU Saudi troops] [e5 crossed] the causeway at [KING the king]'s [e6 invitation]; [RULA.1 Rula Mahdi], one of the doctors [e7 jailed] for treating the wounded, has since [e8+c4 sued] [OFFIC an officer] [w4 for [e9 whipping] [RULA.2 her] with a hose].
[w5 There is no torture in the kingdom], [EMB the embassy in [LON London]] [c5 replied] when this bulletin asked about the suit, [w5 and there is an ombudsman to prove it].
| d2 2011
| q4 accuses s=RULA.1
| q5 denies s=EMB
| e4 PROTEST/demo a=PEARL t=d2 C=pro_democracy
| e5 MOBILIZE/troops a=SAU D=2011/inferred C=repression
| e6 AGREE a=KING r=SAU D=2011/inferred C=repression
| e7 COERCE/arrest r=RULA.1 D=- C=repression
| e8 ACCUSE/allege a=RULA.1 r=OFFIC D=- C=legal
| e9 ASSAULT/torture a=OFFIC r=RULA.2 D=- C=repression
| denies q5 e9

[IND.1 The ombudsman], an employee of the ministry, came to [JAUP Jau] on [d80 Thursday].
[IND.2 She] found the kitchens clean.
[w6 Should one of the men die, the villages will [e10 burn] tyres again], [SHE.8 a cleric in [SIT Sitra]] [c6 fears]; [SHE.9 he] has [e11+c7 begged] [YOUTHS the boys] [w7 to leave the road alone until Ashura is over].
| q6 speculates s=SHE.8
| q7 demands s=SHE.9
| e10 PROTEST/riot hypothetical C=repression
| e11 REQUEST a=SHE.9 r=YOUTHS D=- C=repression
| o2 request e11

| @JAU public BHR CRM "inmates of Jau prison"
| @JAUP place BHR "Jau prison" exact
| @WIVES public BHR CVL "inmates' families"
| @MOI body BHR GOV "interior ministry"
| @ISOL public BHR CRM "men held in isolation"
| @PEARL public BHR CVL "crowds"
| @SAU body SAU MIL "Saudi troops"
| @KING office BHR GOV "king" office="king"
| @RULA person BHR MED "Rula Mahdi" office="doctor"
| @OFFIC public BHR COP "officer"
| @EMB body BHR GOV "embassy in London"
| @LON place GBR "London" city
| @IND office BHR GOV "ombudsman" office="ombudsman"
| @SHE public BHR REL "cleric in Sitra"
| @SIT place BHR "Sitra" city
| @YOUTHS public BHR CVL "boys"
| d80 2023-07-27

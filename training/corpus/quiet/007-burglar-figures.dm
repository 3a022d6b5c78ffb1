# id: quiet/007-burglar-figures
# publisher: Wellington Courier
# language: en
# published: 2022-08-30

Fewer break-ins, more stolen bicycles

[w1 Burglars struck 4,112 homes in [WLG greater Wellington] in the year to [d1 June], a ninth fewer than the year before, assaults in the street rose by 3 percent, and two out of three knife attacks happened behind somebody's own front door], [c1 according to] [FIG figures] released by [NZP the police] on [d2 Monday].
| d1 2022-06
| d2 2022-08-29
| q1 asserts s=FIG

[w2 "The average robber here is nineteen, drunk and known to his victim,"] [INS.1 Inspector Hemi Paraone] [c2 told] [COU the city council].
[INS.2 He] [c3 attributed] [w3 the drop in burglaries] to better locks and to the number of people who now work from home.
| q2 asserts s=INS.1
| q3 asserts s=INS.2

Bicycles went missing at a rate of five a day.
[VIC.1 Aroha Tuhiwai], a nurse from [NEW Newtown], lost two in a month, [c4 suspects] [w4 a gang with a van], and has given up: [w5 "I walk, and nobody has yet managed to steal the hill,"] [VIC.2 she] [c5 says].
| q4 speculates s=VIC.1
| q5 asserts s=VIC.2

[NZP Police] have had one success.
Acting on a tip from [DEA a second-hand dealer], [OFF.1 officers] [e1 searched] a lock-up in [PET Petone] on [d3 Friday], [e2 recovered] [n1 61] bicycles and [e3 arrested] [MEN two brothers], who are [e4 due in court] on [d4 Thursday] [c6 accused] [w6 of receiving stolen goods].
| d3 2022-08-26
| d4 2022-09-01
| n1 seized 61 bicycles
| q6 accuses
| e1 COERCE/seize a=OFF.1 p=PET t=d3 C=crime
| e2 COERCE/seize a=OFF.1 p=PET t=d3 n=n1 C=crime
| e3 COERCE/arrest a=OFF.1 r=MEN p=PET t=d3 C=crime
| e4 ACCUSE/allege planned r=MEN t=d4 C=crime,legal
| o1 scheduled e4 due=2022-09-01

The opposition smelt blood.
[NAT.8 National's police spokesman], [NAT.1 Grant Willoughby], [e5+c7 accused] [GOV.1 the government] [w7 of massaging the numbers], a charge [MINP.1 the police minister] [c8 dismissed] [w8 as "the annual August outing"]; [MINP.2 she] had [e6 ordered] [AUD.1 the auditor-general] to [e7 review] the counting rules in [d5 2021], and [AUD.2 he] found nothing amiss.
| d5 2021
| q7 accuses s=NAT.1
| q8 denies s=MINP.1
| e5 ACCUSE/allege a=NAT.1 r=GOV.1 C=crime
| e6 REQUEST a=MINP.2 r=AUD.1 t=d5 C=crime
| e7 ACCUSE/investigate planned a=AUD.1 t=d5 C=crime
| denies q8 e5
| @WLG place NZL "greater Wellington" district
| @FIG other NZL - "figures released by the police"
| @NZP body NZL COP "New Zealand police"
| @INS person NZL COP "Hemi Paraone" office="inspector"
| @COU body NZL GOV "city council"
| @VIC person NZL MED,CVL "Aroha Tuhiwai" office="nurse"
| @NEW place NZL "Newtown" city
| @DEA public NZL BUS "second-hand dealer"
| @OFF office NZL COP "officers"
| @PET place NZL "Petone" city
| @MEN public NZL CRM "two brothers"
| @NAT person NZL OPP,LEG "Grant Willoughby" office="National's police spokesman"
| @GOV body NZL GOV "government of New Zealand"
| @MINP office NZL GOV "police minister"
| @AUD office NZL GOV "auditor-general"

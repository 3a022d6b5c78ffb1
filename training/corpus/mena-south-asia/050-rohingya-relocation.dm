# id: mena-south-asia/050-rohingya-relocation
# publisher: Bay Delta Monitor
# language: en
# published: 2020-11-05

[BGD.1 Dhaka] to [e1 move] [FIRX first Rohingya families] to remote island
| @BGD state BGD GOV "Bangladesh"
| e1 AID planned a=BGD.1 r=FIRX D=- C=migration

[w1 [NAV [BGD.2 Bangladesh]'s navy] will [e2 ferry] [ROH [n1 1,600] Rohingya] from [COX Cox's Bazar] to [BHA Bhasan Char] in [d1 December]], [KAM Enamul Kamal], the disaster minister, [c1 confirmed] on [d2 Wednesday].
[UNH The UN refugee agency] had [e3+c2 asked] [w2 to [e4 inspect] the silt island first], a request [BGD.9 the government] [e5 turned down].
| @NAV body BGD MIL "Bangladesh's navy"
| @ROH public MMR REF "Rohingya refugees"
| @COX place BGD "Cox's Bazar" district
| @BHA place BGD "Bhasan Char" exact
| @KAM person BGD GOV "Enamul Kamal" office="disaster minister"
| @UNH body UNO - "UN refugee agency"
| n1 other 1600
| d1 2020-12
| d2 2020-11-04
| q1 asserts s=KAM
| q2 demands s=UNH
| e2 AID planned a=NAV r=ROH p=BHA t=d1 n=n1 C=migration
| e3 REQUEST/yield a=UNH r=BGD.9 D=- C=migration
| e4 RETREAT/access hypothetical a=UNH C=migration
| e5 REJECT/yield a=BGD.9 r=UNH D=- C=migration
| repeats e2 e1
| answers e5 e3
| o1 scheduled e2 due=2020-12
| o2 request e3 refused closed=e5

[w3 "[RAS.6 We] asked for land with a mosque and a school and were shown a photograph of a sandbank,"] [c3 said] [RAS.7 Rashida Begum], who [c4 plans] [w4 to [e6 refuse] the boat].
[w5 Officials had [e7 threatened] [FAM reluctant families] with loss of their rations], [c5 according to] [HRW Human Rights Watch].
[w7 Nobody would be [e8 removed] against their will], [KAM Kamal] [c7 promised].
The tide leaves the island bare for six hours a day, and there is one tree.
| @RAS person MMR REF "Rashida Begum"
| @HRW body NGO - "Human Rights Watch"
| @FAM public MMR REF "reluctant families"
| @OFF office BGD GOV "officials" office="officials"
| span OFF at="Officials"
| q3 accuses s=RAS.7
| q4 promises s=RAS.7
| q5 accuses s=HRW
| q7 denies s=KAM
| e6 REJECT planned a=RAS.7
| e7 THREATEN a=OFF r=FAM D=- C=migration
| o3 threat e7
| e8 COERCE/deport denied C=migration
| @FIRX public MMR REF "first Rohingya families"

# id: voices/019-dhaka-envoy-accounts
# publisher: Buriganga Post
# language: en
# published: 2024-02-15

[BGD.11 Dhaka] [c1 denies] [w1 [BGD.12 it] [e1 asked] [MYA Myanmar] for [e9 talks]]
| q1 denies s=BGD.11
| e1 REQUEST/meet denied a=BGD.12 r=MYA C=diplomatic
| e9 CONSULT hypothetical a=BGD.12,MYA C=diplomatic

[w2 It was [MYA.21 the junta] that [e2 requested] the [e3 meeting] of [ENV two envoys] in [KUN Kunming] on [d1 Tuesday]], [AHS Foreign Secretary Tanvir Ahsan] [c2 said], [c3 calling] [w3 "poetry"] [TV a [MYAN~ Burmese] television report] which [c4 claimed] [w4 that [BGD.22 Bangladesh] had [e4 begged] for it].
| d1 2024-02-13
| q2 asserts s=AHS
| q3 denies s=AHS
| q4 asserts s=TV
| e2 REQUEST/meet a=MYA.21 D=- C=diplomatic
| e3 CONSULT a=ENV p=KUN t=d1 C=diplomatic
| e4 REQUEST/meet a=BGD.22 D=- C=diplomatic
| repeats e4 e1
| denies q1 e4
| denies q3 e4

[w5 "We do not beg to [e5 meet] [PEO people] who [e6 burn] villages,"] [AHS he] [c5 told] [BDS Star of Bengal], a newspaper [c6 thought] [w6 to have his ear].
| q5 denies s=AHS
| q6 asserts
| e5 CONSULT hypothetical r=PEO C=diplomatic
| e6 ASSAULT/destroy a=PEO C=human_rights

[MYASP Zaw Lin Tun], who speaks for [MYA.41 the junta], [c7 told] a news conference in [NAY Naypyidaw] [w7 that [BGD.41 his neighbours] [c8 hoped] [w8 to [e7 send back] [ROH [n1 ten thousand] Rohingya] before the monsoon] and that [MYA.42 his side] would [c9 consider] [w9 [e8 receiving] "verified persons"]].
| q7 asserts s=MYASP
| q8 speculates s=BGD.41
| q9 speculates s=MYA.42
| e7 COERCE/deport hypothetical a=BGD.41 r=ROH n=n1 C=migration
| n1 other 10000
| e8 RETREAT/access hypothetical a=MYA.42 C=migration

[REF Refugee leaders in [COX Cox's Bazar]] [c10 fear] [w10 that [SOME some] will be [e10 put] on boats against their will].
[w11 "Verified by whom? By [MEN the men] who [e11 killed] [BRO my brother]?"] [c11 asked] [NUR Nur Begum], who has lived in Camp 14 since [d2 September 2017].
| d2 2017-09..
| q10 speculates s=REF
| q11 speculates s=NUR
| e10 COERCE/deport possible r=SOME C=migration
| e11 ASSAULT/targeted a=MEN r=BRO D=- C=human_rights

[HCR.61 The UN refugee agency], in [HCS a statement seen by [AFPX the France Presse agency]], [c13 says] [w13 [HCR.62 it] was not [e12 consulted] and [c14 sees] [w14 no conditions at present for [e13 returns] in safety]].
| q13 asserts s=HCR.61
| q14 denies s=HCR.61
| e12 CONSULT denied r=HCR.62 C=migration
| e13 RETREAT/access hypothetical C=migration

[w15 [CHN.71 China], whose consul lent the envoys a villa, [c16 believes] [w16 [ENV.71 they] [e14 agreed] on more than [ENV.72 they] will admit]], [DIP a diplomat in [BKK Bangkok]] [c15 said].
| q15 asserts s=DIP
| q16 asserts s=CHN.71
| e14 AGREE a=ENV.71 D=2024-02-13/inferred C=diplomatic

| @BGD state BGD GOV "Bangladesh"
| @MYA state MMR GOV,MIL "Myanmar junta"
| @MYAN state MMR GOV "Myanmar"
| @ENV office - GOV "two envoys"
| @KUN place CHN "Kunming" city
| @AHS person BGD GOV "Tanvir Ahsan" office="Foreign Secretary"
| @TV company MMR JRN "Burmese television report"
| @BDS company BGD JRN "Star of Bengal"
| @PEO group MMR MIL,GOV "people who burn villages"
| @MYASP person MMR GOV,MIL "Zaw Lin Tun" office="junta spokesman"
| @NAY place MMR "Naypyidaw" city
| @ROH public MMR REF "ten thousand Rohingya"
| @REF public MMR REF "refugee leaders"
| @COX place BGD "Cox's Bazar" district
| @SOME public MMR REF "some refugees"
| @MEN public MMR UNK "men who killed the brother"
| @BRO public MMR CVL "Nur Begum's brother"
| @NUR person MMR REF "Nur Begum"
| @HCR body UNO - "UN refugee agency"
| @HCS other UNO - "statement of the UN refugee agency"
| @AFPX company FRA JRN "France Presse"
| @CHN state CHN GOV "China"
| @DIP office - GOV "diplomat in Bangkok"
| @BKK place THA "Bangkok" city

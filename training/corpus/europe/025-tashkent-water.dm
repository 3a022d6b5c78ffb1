# id: europe/025-tashkent-water
# publisher: Ferghana Review
# language: en
# published: 2022-09-23

[KGZ Bishkek] and [TJK Dushanbe] trade [e1 blame] over [BAT Batken] fighting
| @KGZ state KGZ GOV "Kyrgyzstan"
| @TJK state TJK GOV "Tajikistan"
| @BAT place KGZ "Batken" province
| e1 ACCUSE/allege a=KGZ,TJK D=2022-09-22/inferred C=territory

[w1 [TJKA [TJK~ Tajik] troops] [e2 crossed] the line first, with tanks], [SADYR President Almaz Toktosunov] of [KGZS Kyrgyzstan] [c1 told] [NATION the nation] on [d1 Thursday]; [EMO President Davlat Sharifzoda] [c2 answered] [w2 that [KGZG [KGZ~ Kyrgyz] border guards] had [e3 fired] mortars at a mosque in [OVCH Ovchi]].
| @TJKA body TJK MIL "Tajik troops"
| @SADYR person KGZ GOV "Almaz Toktosunov" office="president"
| @KGZS state KGZ GOV "Kyrgyzstan (state)"
| @NATION public KGZ CVL "nation"
| @EMO person TJK GOV "Davlat Sharifzoda" office="president"
| @KGZG body KGZ COP "Kyrgyz border guards"
| @OVCH place TJK "Ovchi" city
| d1 2022-09-22
| q1 accuses s=SADYR
| q2 accuses s=EMO
| e2 ASSAULT a=TJKA D=- C=territory,military
| e3 ASSAULT/heavy-weapons a=KGZG p=OVCH D=- C=territory

[KGZMIN The [KGZ~ Kyrgyz] health ministry] [c3 put] [w3 the toll at [n1 63] [e4 dead] and [n2 206] injured].
| @KGZMIN body KGZ MED,GOV "Kyrgyz health ministry"
| n1 killed 63
| n2 injured 206
| q3 asserts s=KGZMIN
| e4 ASSAULT n=n1,n2 D=2022-09-16../inferred C=territory

A school in [AKS Ak-Sai] was [e6 burned] to the ground, and [VILL [n3 some 137,000] villagers] have fled to [OSH Osh].
| @AKS place KGZ "Ak-Sai" city
| @VILL public KGZ REF "villagers"
| @OSH place KGZ "Osh" city
| n3 displaced 137000 ~
| e6 ASSAULT/destroy p=AKS n=n3 D=- C=territory

On [d2 Tuesday] the two heads of security [e7 signed] a protocol in [GUL Guliston] and [e8 agreed] to [e9 withdraw] extra forces by [d3 Sunday].
| @SEC office - GOV "the two heads of security"
| span SEC at="the two heads of security"#1
| @GUL place TJK "Guliston" city
| d2 2022-09-20
| d3 ..2022-09-26
| e7 SUPPORT a=SEC p=GUL t=d2 C=territory
| e8 AGREE a=SEC p=GUL t=d2 C=territory
| e9 RETREAT/withdraw planned a=SEC t=d3 C=territory
| span c5 at="agreed"#1
| span w5 at="to withdraw extra forces by Sunday"#1
| q5 promises s=SEC
| o1 promise e8

[UZB Tashkent], which takes its summer water from the disputed canal, [e10+c6 offered] [w6 to host [e11 talks] on the sluice gates]; [KGZ Bishkek] [e12 accepted], [TJK Dushanbe] has yet to reply.
| @UZB state UZB GOV "Uzbekistan"
| e10 AGREE a=UZB r=KGZ,TJK C=natural_resource
| e11 CONSULT/third-party hypothetical a=KGZ,TJK r=UZB C=natural_resource
| e12 AGREE a=KGZ r=UZB C=natural_resource
| answers e12 e10
| o2 invitation e10 met closed=e12 to=KGZ
| o3 invitation e10 to=TJK
| q6 proposes s=UZB

The apricots rotted in the trees because nobody dared to pick them.

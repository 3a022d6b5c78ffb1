# id: africa-asia/045-nairobi-coalition
# publisher: Rift Valley Standard
# title: Grand coalition: who gave what to whom
# language: en
# published: 2008-04-16

Grand coalition: who gave what to whom

[KIB President Mwai Kibaki] and [ODI Raila Odinga] [e1 struck a bargain] on a 40-member cabinet on [d1 Sunday], ending the quarrel that followed [d2 December]'s election and the [e2 killing] of [PEO [n1 more than 1,200] people].
Talks had [e3 broken down] twice, the second time when [ODIP Odinga's party] [e4 walked out] for five days.
[w1 [KOF Kofi Annan] [e5 rang] [ODI+KIB both men] on [d3 Friday] from [GEN Geneva]], [AID an aide] [c1 disclosed].
| d1 2008-04-13
| d2 2007-12
| d3 2008-04-11
| n1 killed 1200..
| e1 AGREE a=KIB,ODI t=d1
| e2 ASSAULT r=PEO n=n1 D=-
| e3 SANCTION/discontinue D=-
| e4 SANCTION/discontinue a=ODIP D=-
| e5 CONSULT/phone a=KOF,ODI,KIB t=d3
| q1 asserts s=AID

[w2 “Kenya is bigger than any chair,”] [RUT minister-designate Elijah Sang] [c2 told] [STA the Standard].
[LAM Lawyers] in [ELD Eldoret] have [e6+c3 asked] [ICC The Hague] [w3 to [e7 probe] the [e8 burning] of a church at [KIA Kiambaa]], though [COM the commission of inquiry] [c4 hopes] [w4 a local tribunal will be enough].
| q2 asserts s=RUT
| e6 REQUEST a=LAM r=ICC
| q3 demands s=LAM
| e7 ACCUSE/investigate hypothetical a=ICC
| e8 ASSAULT/destroy p=KIA D=2008-01/inferred
| q4 speculates s=COM
| o1 demand e6

The coalition is the biggest, and the dearest, cabinet in the country's history.
In [KIS Kisumu] the chill has gone and the fish sellers are back, but the burnt-out petrol station still smells of rubber.
[SHO.9 Displaced farmers] at [NAK Nakuru showground], [n2 14,000] of them, have been [c5 told] [w5 to [e9 leave] before [d4 May]]; [w6 [POL police] will [e11 evict] [SHO.10 those who stay]], [DC the district commissioner] [e12+c6 warned].
| d4 2008-05
| n2 displaced 14000
| q5 demands
| e9 RETREAT hypothetical a=SHO.9 n=n2 t=d4 D=..2008-05-01/stated
| q6 threatens s=DC
| e12 THREATEN a=DC r=SHO.10
| o2 threat e12
| e11 COERCE hypothetical a=POL r=SHO.10
| @PEO public KEN CVL "more than 1,200 people"
| @KIB person KEN GOV "Mwai Kibaki" office="president of Kenya"
| @ODI person KEN OPP "Raila Odinga"
| @ODIP group KEN PTY,OPP "Odinga's party"
| @KOF person UNO ELI "Kofi Annan"
| @GEN place CHE "Geneva" city
| @AID office UNO - "aide to Kofi Annan"
| @RUT person KEN GOV "Elijah Sang" office="minister-designate"
| @STA company KEN JRN "Rift Valley Standard"
| @LAM public KEN JUD "lawyers"
| @ELD place KEN "Eldoret" city
| @ICC body IGO JUD "International Criminal Court"
| @KIA place KEN "Kiambaa" city
| @COM body KEN JUD "commission of inquiry"
| @KIS place KEN "Kisumu" city
| @SHO public KEN REF "displaced farmers"
| @NAK place KEN "Nakuru showground" exact
| @POL body KEN COP "police"
| @DC office KEN GOV "district commissioner"

# id: africa-asia/024-hat-yai-deportation
# publisher: Andaman Post
# title: Sent back at night
# language: en
# published: 2025-03-06

Sent back at night

Shortly after two in the morning on [d1 February 27] six trucks with blacked-out windows left the immigration jail on [SUA Suan Phlu road], and by dawn [UYG [n1 40] Uyghur men] [e13 held] there for eleven years had been [e1 flown] to [KAS Kashgar].
[THA Thailand's government], which had [e2+c1 assured] [MPS its own parliament] in [d2 January] [w1 that no such [e3 transfer] was planned], now [c2 maintains] [w2 that [UYG they] went of their own free will].
| d1 2025-02-27
| d2 2025-01
| n1 other 40
| e13 COERCE/arrest r=UYG D=-
| e1 COERCE/deport r=UYG p=KAS t=d1 n=n1 C=human_rights,asylum
| e2 AGREE a=THA r=MPS t=d2
| q1 denies s=THA
| e3 COERCE/deport denied
| q2 asserts s=THA

[w3 “Nobody asked [UYGB my brother] anything,”] [ABD Abdurehim Tursun], who lives in [IST Istanbul], [c3 told] [AND the Andaman Post] by telephone.
[UNH The UN human rights office] [e4+c4 called] the [x removal] [w4 “a clear violation of international law”], and [USA.8 Washington] has [c5 signalled] [w5 [USA.9 it] will [e5 refuse] visas to [OFF those behind it]].
| q3 asserts s=ABD
| q4 accuses s=UNH
| e4 ACCUSE/disapprove a=UNH 
| q5 threatens s=USA.8
| e5 SANCTION/discontinue planned a=USA.9 r=OFF

Behind the decision lay months of pressure.
[w6 In return for [UYG the men], [CHN Beijing] [e6 dangled] the [e7 surrender] of [GAM a fugitive casino boss] and more tourist flights], [OFC two officials] with knowledge of the file [c6 said].
[EMB The Chinese embassy] [e8 hit back] at [USA Washington] on [d3 Tuesday], [c7 advising] [w7 “certain countries” to look at their own border walls].
[w8 [AUS Canberra] and [CAN Ottawa] had [e9+c11 offered] [w11 to [e10 resettle] [UYG the group]] but received no answer], [SEN Senator Ratree Neelapan] [c8 disclosed].
| d3 2025-03-04
| q6 asserts s=OFC
| e6 AGREE a=CHN D=-
| e7 COOPERATE hypothetical a=CHN
| e8 ACCUSE/disapprove a=EMB r=USA t=d3
| q7 demands s=EMB
| q8 asserts s=SEN
| e9 AGREE a=AUS,CAN D=-
| e10 AID hypothetical a=AUS,CAN
| q11 proposes s=AUS

[FIV.8 [n2 Five] others], [e12 convicted] of a jailbreak in [d4 2020], remain in [BKWAN Bang Kwan prison], and [LAW [FIV.9 their] lawyer] [c9 fears] [w9 [FIV.10 they] are next].
[w10 The canteen now orders forty fewer portions of rice], [GRD a guard] [c10 remarked].
| d4 2020
| n2 other 5
| e12 SANCTION/convict r=FIV.8 n=n2 D=-
| q9 speculates s=LAW
| q10 asserts s=GRD
| @SUA place THA "Suan Phlu road" exact
| @UYG public CHN REF "Uyghur men"
| @KAS place CHN "Kashgar" city
| @THA body THA GOV "Thailand's government"
| @MPS body THA LEG "Thai parliament"
| @UYGB public CHN REF "brother of Abdurehim Tursun"
| @ABD person - REF "Abdurehim Tursun"
| @IST place TUR "Istanbul" city
| @AND company THA JRN "Andaman Post"
| @UNH body UNO - "UN human rights office"
| @USA state USA GOV "United States"
| @OFF office THA GOV "those behind the removal"
| @CHN state CHN GOV "China"
| @GAM public CHN CRM "fugitive casino boss"
| @OFC office THA GOV "two officials"
| @EMB body CHN GOV "Chinese embassy"
| @AUS state AUS GOV "Australia"
| @CAN state CAN GOV "Canada"
| @SEN person THA LEG "Ratree Neelapan" office="senator"
| @FIV public CHN CRM "five convicts"
| @BKWAN place THA "Bang Kwan prison" exact
| @LAW public THA JUD "lawyer of the five"
| @GRD office THA COP "guard"

# id: long-reads/042-editorial-new-year-wishes
# publisher: The Suva Times-Herald
# language: en
# published: 2024-01-01

Editorial: A list for the new year

We would like, first, rain in the right places.
[AUS Canberra] should [e1 grant] [TUVR more families from [TUV Tuvalu]] a home before the sea asks for theirs, and [FJI Suva] should stop selling passports to men it has not met.
If [POL [PNG Papua New Guinea]'s police], unpaid since [d1 November], were to [e2 walk off] the job, [w1 [LOO looters]], [SHO the shopkeepers of [POM Port Moresby]] [c1 fear], [w1 would [e3 empty] their shelves within the hour].
| d1 2023-11
| e1 AID hypothetical a=AUS r=TUVR C=asylum,environment
| e2 PROTEST/strike hypothetical a=POL C=economic
| e3 ASSAULT/destroy hypothetical a=LOO r=SHO p=POM C=crime
| q1 speculates s=SHO

[SOL Honiara] may [e4 sign] whatever it likes with whomever it likes; that is what a country is.
But [SOLP its prime minister] has yet to publish the pact, has never [e6 apologised] to [MAL Malaita], and did not [e7 invite] [OPP the opposition] to read a single page.
[CHN Beijing] [c2 denies] [w2 that it would ever [e8 station] troops there], and [USA Washington], which was not asked, [e9+c3 warns] [w3 that it would then have to "[x respond]"].
Nobody [c4 expects] [w4 a war over tuna].
| span NOB at="Nobody"#1
| @NOB public - - "nobody"
| e4 SUPPORT possible a=SOL C=diplomatic
| e6 CONCEDE denied a=SOLP r=MAL C=political_institutions
| e7 AGREE denied a=SOLP r=OPP C=political_institutions
| e8 MOBILIZE/troops denied a=CHN C=military
| e9 THREATEN a=USA r=CHN D=- C=military
| q2 denies s=CHN
| q3 threatens s=USA
| q4 speculates s=NOB

[VAN.1 The unions of [VUT Vanuatu]] have [c5 hinted] [w5 that [VAN.2 they] might [e11 strike] over the airline that no longer flies], and [KIRI [KIR Kiribati]'s judges], some of whom the cabinet [e12 suspended] in [d2 2022], could at last be [e13 reinstated].
We doubt both.
The mangoes, on the other hand, are magnificent.
| d2 2022
| e11 PROTEST/strike possible a=VAN.2 C=economic
| e12 SANCTION/expel a=KCAB r=KIRI t=d2 C=legal
| span KCAB at="the cabinet"#1
| e13 CONCEDE possible r=KIRI C=legal
| q5 threatens s=VAN.1

| @AUS state AUS GOV "Australia"
| @TUVR public TUV CVL "families from Tuvalu"
| @TUV place TUV "Tuvalu" country
| @FJI state FJI GOV "Fiji"
| @POL body PNG COP "police"
| @PNG state PNG GOV "Papua New Guinea"
| @LOO public PNG CRM "looters"
| @SHO public PNG BUS "shopkeepers"
| @POM place PNG "Port Moresby" city
| @SOL state SLB GOV "Solomon Islands"
| @SOLP office SLB GOV "prime minister of Solomon Islands"
| @MAL state SLB GOV "Malaita"
| @OPP group SLB OPP "opposition"
| @CHN state CHN GOV "China"
| @USA state USA GOV "United States"
| @VAN group VUT LAB "unions"
| @VUT place VUT "Vanuatu" country
| @KIRI office KIR JUD "Kiribati judges"
| @KIR state KIR GOV "Kiribati"
| @KCAB body KIR GOV "cabinet"

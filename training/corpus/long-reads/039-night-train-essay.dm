# id: long-reads/039-night-train-essay
# publisher: Meridian & Mail Magazine
# language: en
# published: 2022-09-18

The night train to [KYI Kyiv]

The sleeping car smells of tea and diesel.
[DIP A [POL~ Polish] diplomat] who boards at [PRZ Przemyśl], as on every Thursday since [d1 March], [c1 explains] [w1 that the carriages were built in [d2 1978] for the Moscow run and that nobody has ever dared to paint them].
Two crates of bandages are his luggage.
| d1 2022-03..
| d2 1978
| q1 asserts s=DIP

Behind him in the corridor stands [SVE Svitlana], a nurse of 44 whose son, [e1 captured] by [SEP Moscow-backed fighters] in [MAR Mariupol] in [d3 May], appeared in a video in [d4 July] and has not been seen since.
[SVE.1 She] has written to [ICRC.1 the Red Cross], which [c2 hopes] [w2 to [e2 visit] the camp if [SEP the separatists] [e3 let] [ICRC.2 it]], and to [TUR the president of [TURP Turkey]], whose office [e4+c3 promised] [w3 to [e5 mention] the boy "at the appropriate level"].
[w4 "To them he is a number,"] [SVE she] [c4 says]. [w4 "To me he is left-handed."]
| d3 2022-05
| d4 2022-07
| span BOY at="whose son"#1
| e1 COERCE/arrest a=SEP r=BOY p=MAR t=d3 C=military
| e2 CONSULT/visit hypothetical a=ICRC.1 C=human_security
| e3 RETREAT/access hypothetical a=SEP r=ICRC.2 C=human_security
| e4 AGREE a=TUR r=SVE.1 D=- C=human_security
| e5 REQUEST/yield planned a=TUR C=human_security
| q2 speculates s=ICRC.1
| q3 promises s=TUR
| q4 asserts s=SVE
| o1 promise e4

At [LVI Lviv] the border guards come through, look at passports with a torch and wish everyone a quiet night, a phrase that has acquired weight.
[OFF An officer] [c5 tells] [DIP the diplomat] [w5 that rockets [e6 hit] a substation near [KRE Kremenchuk] at dawn, and that the southern line, which [SAB saboteurs] [e7 cut] in [d5 August] and [RAI railwaymen] mended in nine hours, is open].
Someone in compartment six sings.
| d5 2022-08
| e6 ASSAULT/heavy-weapons p=KRE C=military
| e7 ASSAULT/destroy a=SAB t=d5 C=military
| q5 asserts s=OFF

I ask [DIP him] what [WAR Warsaw] wants from all this.
[w6 Three things], [DIP.9 he] [c6 says], counting on his fingers like a man buying eggs: [w6 that [MOS Moscow] should not win, that [BER.1 Berlin] should [e9 send] the tanks [BER.2 it] has [e10 refused] since [d6 April], and that his daughter should pass her driving test].
She has failed twice.
| d6 2022-04..
| e9 AID hypothetical a=BER.1 C=military
| e10 REJECT/assist a=BER.2 t=d6 C=military
| q6 asserts s=DIP.9

By six the sun is up over sunflowers, miles of them, black and unharvested, hanging their heads.

| @KYI place UKR "Kyiv" city
| @DIP office POL GOV "Polish diplomat"
| @POL state POL GOV "Poland"
| @PRZ place POL "Przemyśl" city
| @SVE person UKR MED,CVL "Svitlana"
| @SEP group UKR PRE,REB "Moscow-backed fighters"
| @BOY public UKR MIL "her son"
| @MAR place UKR "Mariupol" city
| @ICRC group NGO - "Red Cross"
| @TUR office TUR GOV "president of Turkey"
| @TURP state TUR GOV "Turkey"
| @LVI place UKR "Lviv" city
| @OFF office UKR MIL,COP "officer"
| @KRE place UKR "Kremenchuk" city
| @SAB group - UAF "saboteurs"
| @RAI public UKR CVL "railwaymen"
| @WAR state POL GOV "Poland"
| @MOS state RUS GOV "Russia"
| @BER state DEU GOV "Germany"

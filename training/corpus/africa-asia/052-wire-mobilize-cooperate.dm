# id: africa-asia/052-wire-mobilize-cooperate
# publisher: Two Oceans News
# language: en
# published: 2026-01-08

[w1 [AUS Canberra] will [e1 base] [n1 four] extra drones at [TIN Tindal] from [d1 March]], [MAR Defence Minister Stuart Penrose] [c1 confirmed].
| d1 2026-03
| n1 other 4
| q1 promises s=MAR
| e1 MOBILIZE/weapons planned a=AUS p=TIN t=d1 n=n1 D=2026-03../stated
| o1 scheduled e1 due=2026-03-01..

[w2 [JPN Japan] and [PHL the Philippines] will hold [e2 manoeuvres] off [BAT Batanes] in [d2 April]], [MNL a Manila admiral] [c2 let slip].
| d2 2026-04
| e2 COOPERATE planned a=JPN,PHL p=BAT t=d2 C=military
| q2 promises s=MNL
| o2 scheduled e2 due=2026-04

[SOM.8 Somali armour] has [e3 massed] along [JUB the Jubaland boundary], yet [SOMD Mogadishu's defence ministry] [c3 maintains] [w3 [SOM.9 it] has not been [e4 put] on a war footing].
| e3 MOBILIZE/weapons a=SOM.8 p=JUB C=military
| q3 denies s=SOMD
| e4 MOBILIZE/weapons denied a=SOM.9

[IND Indonesia] and [AUS Australia] [e5 swapped] fingerprint records of [n2 3,100] suspected people-smugglers.
| n2 other 3100
| e5 COOPERATE a=IND,AUS n=n2 C=migration,trafficking

[w4 [PRK North Korea] may [e6 roll out] a submarine-launched missile at [d3 next month]'s parade], [ROKS Seoul analysts] [c4 speculate].
| d3 2026-02
| q4 speculates s=ROKS
| e6 MOBILIZE/weapons possible a=PRK t=d3

[BWA Gaborone] [e7 turned over] [COU [n3 two] rhino-horn couriers] to [NAM Windhoek] and will [e8 train] [n4 60] Namibian trackers in return.
| n3 other 2
| n4 other 60
| e7 COOPERATE a=BWA r=NAM n=n3
| e8 AID planned a=BWA r=NAM n=n4

[RWA.8 Kigali] has placed [n5 two] brigades on [e9 standby] and [c5 insists] [w5 [RWA.9 it] will not [e10 cross] [RUZ the Ruzizi]].
| n5 troops 2 brigades
| e9 MOBILIZE/troops a=RWA.8 n=n5
| q5 denies s=RWA.8
| e10 MOBILIZE/troops denied a=RWA.9 p=RUZ

[NIGC Nigerian police] [e11 flooded] [LAG Lagos] with [n6 12,000] officers ahead of [d4 Saturday]'s union march.
| d4 2026-01-10
| n6 troops 12000
| e11 MOBILIZE/police a=NIGC p=LAG n=n6

[w7 [TTE Timor-Leste] and [VNM Vietnam] have [e13 traded] rice for coffee since [d5 2024]], [TRD Trade Minister Agapito Lemos] [c7 noted].
| d5 2024
| q7 asserts s=TRD
| e13 COOPERATE a=TTE,VNM t=d5 D=2024-01-01../stated

[w8 If [USA Washington] [e14 reinforces] [GUM Guam], [PRC Beijing] will [e15 deploy] more missile brigades along [FUJ the Fujian coast]], [NJU a Nanjing scholar] [c8 predicted].
| q8 speculates s=NJU
| e14 MOBILIZE/troops hypothetical a=USA p=GUM
| e15 MOBILIZE/weapons hypothetical a=PRC p=FUJ

[SAF South African game wardens] and [MOZ Mozambican rangers] [e16 swept] [KRU the Kruger fence] side by side, and [KRUH the park's chief] [c9 hopes] [w9 that they will do so every month].
| e16 COOPERATE a=SAF,MOZ p=KRU
| q9 speculates s=KRUH

Ants the size of rice grains built bridges of their own bodies over the flooded fields near [KEN Kisumu].
| @AUS state AUS GOV "Australia"
| @TIN place AUS "Tindal" exact
| @MAR person AUS GOV,MIL "Stuart Penrose" office="defence minister"
| @JPN state JPN GOV "Japan"
| @PHL state PHL GOV "Philippines"
| @BAT place PHL "Batanes" province
| @MNL office PHL MIL "Manila admiral"
| @SOM body SOM MIL "Somali armour"
| @JUB place SOM "Jubaland boundary" region
| @SOMD body SOM GOV,MIL "Mogadishu's defence ministry"
| @IND state IDN GOV "Indonesia"
| @PRK state PRK GOV "North Korea"
| @ROKS public KOR EDU "Seoul analysts"
| @BWA state BWA GOV "Botswana"
| @COU public - CRM "rhino-horn couriers"
| @NAM state NAM GOV "Namibia"
| @RWA state RWA GOV "Rwanda"
| @RUZ place - "Ruzizi" region
| @NIGC body NGA COP "Nigerian police"
| @LAG place NGA "Lagos" city
| @TTE state TLS GOV "Timor-Leste"
| @VNM state VNM GOV "Vietnam"
| @TRD person TLS GOV "Agapito Lemos" office="trade minister"
| @USA state USA GOV "United States"
| @GUM place USA "Guam" province
| @PRC state CHN GOV "China"
| @FUJ place CHN "Fujian coast" region
| @NJU public CHN EDU "Nanjing scholar"
| @SAF office ZAF COP "South African rangers"
| @MOZ office MOZ COP "Mozambican rangers"
| @KRU place ZAF "Kruger fence" region
| @KRUH office ZAF COP "park's chief"
| @KEN place KEN "Kisumu" city

# id: europe/018-wire-rejections
# publisher: Baltic Newswire
# language: en
# published: 2025-03-19

[ROM The [ROU~ Romanian] coast guard] [e1 denied] [SHIP the tanker Eagle S's owners] leave to [e2 enter] [CONST Constanta], and the ship is still riding at anchor.
| @ROM body ROU COP "Romanian coast guard"
| @ROU state ROU GOV "Romania"
| @SHIP company - BUS "owners of the tanker"
| @CONST place ROU "Constanta" city
| e1 REJECT/yield a=ROM r=SHIP C=economic
| e2 RETREAT/access denied a=ROM r=SHIP p=CONST

[VAN.21 Prime Minister Joris Verhulst] [e3 brushed aside] [UKR Kyiv]'s [e24 plea] for the frozen billions in [EURO Euroclear]: [w1 "[BEL Belgium] is not a robber,"] [VAN.22 he] [c1 said].
| @VAN person BEL GOV "Joris Verhulst" office="prime minister"
| @UKR state UKR GOV "Ukraine"
| @EURO company BEL BUS "Euroclear"
| @BEL state BEL GOV "Belgium"
| q1 asserts s=VAN.22
| e3 REJECT/assist a=VAN.21 r=UKR C=economic
| e24 REQUEST/assist a=UKR D=- C=military
| answers e3 e24
| o3 request e24 refused closed=e3

[PUT Russian President Konstantin Belyakov] [e4 said no] to a thirty-day [e5 truce] on [d1 Tuesday] but [e6+c2 agreed] [w2 to [e7 spare] power stations], and within hours [DRN [RUS~ Russian] drones] [e8 struck] a hospital in [SUMY Sumy].
| @PUT person RUS GOV "Konstantin Belyakov" office="president"
| @DRN body RUS MIL "Russian drones"
| @RUS state RUS GOV "Russia"
| @SUMY place UKR "Sumy" city
| d1 2025-03-18
| q2 promises s=PUT
| e4 REJECT/yield a=PUT t=d1 C=military
| e5 RETREAT/ceasefire denied C=military
| e6 CONCEDE a=PUT t=d1 C=military
| e7 RETREAT/ceasefire planned a=PUT C=military
| e8 ASSAULT/drone a=DRN p=SUMY D=2025-03-18/inferred C=military
| o1 promise e6

[PESKOV.41 The Kremlin] [c3 ruled out] [w3 any [e9 meeting] with [STARM British Prime Minister Colin Thackray]], whom [PESKOV.42 it] [c4 dubbed] [w4 "a commander without troops"].
| @PESKOV body RUS GOV "Kremlin"
| @STARM person GBR GOV "Colin Thackray" office="prime minister"
| q3 denies s=PESKOV.41
| q4 accuses s=PESKOV.42
| e9 CONSULT denied a=PESKOV.41,STARM C=diplomatic
| e10 REJECT/meet a=PESKOV.41 r=STARM C=diplomatic
| span e10 at="ruled out"#1
| e11 ACCUSE/disapprove a=PESKOV.42 r=STARM C=diplomatic
| span e11 at="dubbed"#1

[BELG Minsk] has [e12+c8 refused] [w8 to [e13 let] [BIS.51 [VAT the Vatican]'s envoy] see the [e25 jailed] priests], although [LUK Belarusian President Hrynchuk] [e14+c5 assured] [BIS.52 him] last autumn [w5 that any cell would be [e15 opened]].
| @BELG state BLR GOV "Belarus"
| @VAT state VAT GOV,REL "Holy See"
| @BIS office VAT GOV,REL "Vatican envoy"
| @LUK person BLR GOV "Mikalai Hrynchuk"
| d2 2024-09..2024-12
| span d2 at="last autumn"#1
| q5 promises s=LUK
| e12 REJECT/yield a=BELG r=BIS.51 C=religion_ethnicity
| e13 RETREAT/access denied a=BELG r=BIS.51 C=religion_ethnicity
| e14 CONCEDE a=LUK r=BIS.52 t=d2
| e15 RETREAT/access planned a=LUK r=BIS.52
| answers e12 e14
| o2 promise e14 refused closed=e12
| q8 denies s=BELG
| e25 COERCE/arrest D=- C=religion_ethnicity

[ITAC Italian Prime Minister Silvia Ferrante] [e16 turned a deaf ear] to [FRA Paris], which had [e17+c6 proposed] [w6 that [EURO2 European troops] [e18 patrol] the Dnieper].
| @ITAC person ITA GOV "Silvia Ferrante" office="prime minister"
| @FRA state FRA GOV "France"
| @EURO2 body EUR MIL "European troops"
| @DNI place UKR "Dnieper" region
| span DNI at="the Dnieper"#1
| q6 proposes s=FRA
| e16 REJECT a=ITAC r=FRA C=military
| e17 AGREE a=FRA D=- C=military
| e18 AID hypothetical a=EURO2 p=DNI C=military,peacekeeping
| answers e16 e17

[BULPARL Bulgaria's parliament] [e20 threw out] a motion to [e21 sack] [BULPM Prime Minister Plamen Stoichev] by 130 votes to 72.
| @BULPARL body BGR LEG "Bulgaria's parliament"
| @BULPM person BGR GOV "Plamen Stoichev" office="prime minister"
| e20 REJECT/change a=BULPARL C=legislative,political_institutions
| e21 SANCTION/expel denied a=BULPARL r=BULPM C=executive

[TUN The [CZE~ Czech] prosecutor] called off [d3 Monday]'s [x hearing] because a witness had the measles.
| @TUN office CZE JUD "Czech prosecutor"
| @CZE state CZE GOV "Czech Republic"
| d3 2025-03-17

[GAGA.91 Elena Caraman], governor of [GAGP Gagauzia], [c7 denies] [w7 that [SHOR Moldovan businessman Grigore Bantas] ever [e23 bankrolled] [GAGM [GAGA.92 her] movement]].
| @GAGA person MDA GOV "Elena Caraman" office="governor"
| @GAGP place MDA "Gagauzia" province
| @SHOR person MDA BUS "Grigore Bantas"
| @GAGM group MDA PTY "Caraman's movement"
| q7 denies s=GAGA.91
| e23 AID denied a=SHOR r=GAGM C=corruption

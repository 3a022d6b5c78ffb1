# id: europe/003-rail-sabotage-bielawa
# publisher: Warsaw Daily Courier
# language: en
# published: 2025-11-18

[POL.11 Poland] [e1+c1 accuses] [RUS.11 Moscow] [w1 of [e2 blowing up] track near [BIEL Bielawa]]; [RUS.12 Kremlin] [c2 scoffs at] [w2 the charge]
| @POL state POL GOV "Poland"
| @RUS state RUS GOV "Russia"
| @BIEL place POL "Bielawa" city
| q1 accuses s=POL.11
| q2 denies s=RUS.12
| e1 ACCUSE/allege a=POL.11 r=RUS.11 D=2025-11-18/inferred C=intelligence
| e2 ASSAULT/explosives a=RUS.11 p=BIEL D=2025-11-16/inferred C=terrorism
| denies q2 e1

[WAW WARSAW] - [TUSK Prime Minister Marek Zawislak] [c3 told] [SEJM parliament] on [d1 Tuesday] [w3 that [MEN two men working for [GRU [RUS~ Russian] military intelligence]] had [e3 planted] the charge that tore up forty metres of the line to [LUB Lublin] on [d2 Sunday]].
| @WAW place POL "Warsaw" city
| @TUSK person POL GOV "Marek Zawislak" office="prime minister"
| @SEJM body POL LEG "parliament"
| @MEN public - CRM "two men"
| @GRU body RUS SPY "Russian military intelligence"
| @LUB place POL "Lublin" city
| d1 2025-11-18
| d2 2025-11-16
| q3 accuses s=TUSK
| e3 ASSAULT/explosives a=MEN t=d2 C=terrorism,intelligence
| repeats e3 e2

[w4 "This was an attempt to [e4 kill] [RIDERS passengers], and it will not go unanswered,"] [TUSK.41 he] [c4 said], without telling [MPS deputies] how [POL the government] knew.
| @RIDERS public - CVL "passengers"
| @MPS office POL LEG "deputies"
| q4 accuses s=TUSK.41
| e4 ASSAULT possible r=RIDERS D=2025-11-16/inferred C=terrorism

A freight driver had reported a jolt shortly after seven in the morning; the passenger express behind him, with [RIDERS 475 people] aboard, stopped eight hundred metres short of the gap.

[PESKOV.1 The Kremlin spokesman], [PESKOV.2 Arkady Lunev], [c5 said] [w5 "it would be strange if [RUS.61 Russia] were not [e5 blamed] first"], and [c6 denied] [w6 that [RUS.62 his country] had anything to do with the [x explosion]].
| @PESKOV person RUS GOV "Arkady Lunev" office="Kremlin spokesman"
| q5 asserts s=PESKOV.2
| q6 denies s=PESKOV.2
| e5 ACCUSE/allege hypothetical r=RUS.61
| denies q6 e1

[PROS Prosecutors] have [e6 charged] [MEN.71 the two men] in absentia with terrorist sabotage, and [c7 say] [w7 [MEN.72 both] slipped into [BLR Belarus] at [TER Terespol] hours after the blast].
| @PROS office POL JUD "prosecutors"
| @BLR place BLR "Belarus" country
| @TER place POL "Terespol" city
| q7 asserts s=PROS
| e6 ACCUSE/allege a=PROS r=MEN.71 C=terrorism,legal

[SIK Foreign Minister Tomasz Wielgosz] [e7 shut] the last [RUS~.81 Russian] consulate in the country, in [GDA Gdansk], and [e8+c8 called on] [EU.81 [EU~.82 European] partners] [w8 to [e9 confine] [RUSD [RUS~.83 Russian] diplomats] to their host state].
| @SIK person POL GOV "Tomasz Wielgosz" office="foreign minister"
| @GDA place POL "Gdansk" city
| @EU state EUR - "European partners"
| @RUSD office RUS GOV "Russian diplomats"
| q8 demands s=SIK
| e7 SANCTION/discontinue a=SIK r=RUS.81 p=GDA C=diplomatic
| e8 REQUEST/change a=SIK r=EU.81 C=diplomatic
| e9 COERCE/restrict hypothetical a=EU.81 r=RUSD C=diplomatic
| o1 demand e8

[MFA The [RUS~ Russian] foreign ministry] [c9 promised] [w9 that the number of [POLD [POL~ Polish] diplomats] in [KAL Kaliningrad] would be [e10 cut] "accordingly"].
| @MFA body RUS GOV "Russian foreign ministry"
| @POLD office POL GOV "Polish diplomats"
| @KAL place RUS "Kaliningrad" city
| q9 threatens s=MFA
| e11 THREATEN/expel a=MFA r=POLD C=diplomatic
| span e11 at="promised"#1
| e10 SANCTION/expel hypothetical a=MFA r=POLD p=KAL C=diplomatic
| o2 threat e11

In [BIEL Bielawa] itself, [MAYOR mayor Teresa Wojnar] [c10 said] [w10 people were sleeping badly but riding the trains again].
| @MAYOR person POL GOV "Teresa Wojnar" office="mayor"
| q10 asserts s=MAYOR

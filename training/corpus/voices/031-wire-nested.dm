# id: voices/031-wire-nested
# publisher: Meridian News Agency
# language: en
# published: 2024-07-24

[KYO The daily Mainichi Jiho], [c1 citing] [GOVS government sources], [c2 said] on [d1 Tuesday] [w1+w2 that [JPN Tokyo] [c3 suspects] [w3 [PRK Pyongyang] of having [e1 moved] two launchers to [TON Tongchang-ri]]].
| d1 2024-07-23
| q2 asserts s=KYO
| q1 asserts s=GOVS parent=q2
| q3 speculates s=JPN
| e1 MOBILIZE/weapons possible a=PRK p=TON D=- C=military

[COU A court in [MIN Minsk]] was [c4 told] by [INV an investigator] [w4 that [OPP.21 an exiled opposition leader] had [c5 boasted] on the telephone [w5 of having [e2 bribed] [BOR border guards]]]; [OPP.22 she] [c6 calls] the recording [w6 a fake].
| q4 accuses s=INV
| q5 asserts s=OPP.21
| q6 denies s=OPP.22
| e2 AID a=OPP.21 r=BOR D=- C=corruption

[PEN The Pentagon] [c7 believes] [w7 that [HOU the Houthis] [c8 think] [w8 [USA the Americans] will [e3 leave] [RED the Red Sea] by winter]], [OFF a defense official] [c9 told] [WSB the Wall Street Bulletin].
| q7 asserts s=PEN
| q8 speculates s=HOU
| q9 asserts s=OFF
| span w9 at="The Pentagon believes that the Houthis think the Americans will leave the Red Sea by winter"
| e3 RETREAT/withdraw planned a=USA C=military

[SEN Senator Clara Inés Bohórquez] [c11 claims] [w11 [ELN the ELN] [e5+c12 promised] [BIS.1 the bishop of [ARA Arauca]] [w12 to [e6 free] [SOL [n1 three] soldiers] by [d2 Sunday]]]; [BIS.2 the bishop] [c13 says] [w13 [NOB nobody] has [e7 promised] [BIS.3 him] anything], while [FAMS the men's families] are [c14 convinced] [w14 it is the senator who is holding things up].
| d2 ..2024-07-29
| n1 other 3
| q11 asserts s=SEN
| q12 promises s=ELN
| q13 denies s=BIS.2
| q14 accuses s=FAMS
| e5 AGREE a=ELN r=BIS.1 D=- C=peacekeeping
| e6 RETREAT/release planned a=ELN r=SOL t=d2 n=n1 C=peacekeeping
| e7 AGREE denied a=NOB r=BIS.3 D=- C=peacekeeping
| repeats e7 e5
| denies q13 e5

[WHI The White House] [c16 described] reports of a rift with [ISR Israel] [w16 as "exaggerated"]; [HAA Haaretz HaYom] [c17 quoted] [ISRO an Israeli official] as [c18 saying] [w17+w18 they were "if anything, polite"].
| q16 denies s=WHI
| q17 asserts s=HAA
| q18 asserts s=ISRO
| denies q18 q16

[w19 "[MYM My minister] [c20 hopes] [w20 that [CLG his colleague] in [VIL Port Vila] is not offended],"] [ADV an adviser in [SUV Suva]] [c19 said] after [FIJ the Fijian side] [e9 called off] the [e10 visit].
| q19 asserts s=ADV
| q20 speculates s=MYM
| e9 REJECT/meet a=FIJ r=CLG C=diplomatic
| e10 CONSULT/visit denied a=FIJ D=- C=diplomatic

| @KYO company JPN JRN "Mainichi Jiho"
| @GOVS office JPN GOV "government sources"
| @JPN state JPN GOV "Japan"
| @PRK state PRK GOV "North Korea"
| @TON place PRK "Tongchang-ri" exact
| @COU body BLR JUD "court in Minsk"
| @MIN place BLR "Minsk" city
| @INV office BLR COP "investigator"
| @OPP office BLR OPP "exiled opposition leader"
| @BOR office BLR COP "border guards"
| @PEN body USA MIL,GOV "Pentagon"
| @HOU group YEM REB "Houthis"
| @USA state USA GOV "Americans"
| @RED place - "Red Sea" region
| @OFF office USA MIL,GOV "defense official"
| @WSB company USA JRN "Wall Street Bulletin"
| @SEN person COL LEG "Clara Inés Bohórquez" office="Senator"
| @ELN group COL REB "ELN"
| @BIS office COL REL "bishop of Arauca"
| @ARA place COL "Arauca" city
| @SOL public COL MIL "three soldiers"
| @NOB public - UNK "nobody"
| @FAMS public COL CVL "soldiers' families"
| @WHI body USA GOV "White House"
| @ISR state ISR GOV "Israel"
| @HAA company ISR JRN "Haaretz HaYom"
| @ISRO office ISR GOV "Israeli official"
| @MYM office FJI GOV "Fijian foreign minister"
| @CLG office VUT GOV "Vanuatu's minister"
| @VIL place VUT "Port Vila" city
| @ADV office FJI GOV "adviser in Suva"
| @SUV place FJI "Suva" city
| @FIJ state FJI GOV "Fiji"

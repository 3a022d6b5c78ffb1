# id: fronts/042-headline-sheet
# publisher: Globe Wire
# language: en
# published: 2025-07-15

WORLD AT MIDDAY

[SUDR Sudan paramilitaries] [c1 deny] [w1 [e1 shelling] camp], [e2+c2 accuse] [SUDA army] [w2 of [e3 staging] it]
| q1 denies s=SUDR
| q2 accuses s=SUDR
| e1 ASSAULT/heavy-weapons denied a=SUDR C=military
| e2 ACCUSE/allege a=SUDR r=SUDA C=military
| e3 ASSAULT a=SUDA C=military

[THA Thai], [KHM Cambodian troops] [e4 trade fire] at temple; [ASE ASEAN] [e5+c3 offers] [w3 to [e6 send] monitors]
| q3 proposes s=ASE
| e4 ASSAULT/firearms a=THA,KHM C=territory
| e5 AGREE a=ASE r=THA,KHM C=peacekeeping
| e6 AID hypothetical a=ASE C=peacekeeping
| o1 invitation e5

[EXPM Jailed ex-PM]'s [PTI party] to [e7 march] on [ISL Islamabad] unless [EXPM.9 he] is [e8 freed]
| e7 PROTEST/demo planned a=PTI p=ISL C=pro_democracy
| e8 RETREAT/release hypothetical r=EXPM.9 C=pro_democracy

[MAS Masked men] [e9 raid] [BAR Tunis bar association], [e10 drag] [LAW lawyer] out
| e9 COERCE/seize a=MAS r=BAR C=repression
| e10 COERCE/arrest a=MAS r=LAW C=repression

[KEN Nairobi] hospitals fill as [CRIT critics] [e11+c4 blame] [KPOL police] [w4 for [e12 deaths]]
| q4 accuses s=CRIT
| e11 ACCUSE/allege a=CRIT r=KPOL C=repression
| e12 ASSAULT a=KPOL C=repression

Strike a pose: [LAG Lagos] fashion week is back

[HOU Houthis] [e13 sink] second ship; [CREW crew] feared [x held]
| e13 ASSAULT a=HOU r=CREW C=military

[IDF Israel] [e14 bombs] [DAM Damascus] ministry "to protect Druze"
| e14 ASSAULT/aerial a=IDF p=DAM C=military

Heatwave attacks [INDUS Indus] wheat as dams run low

[QAT Doha][c5 :] [w5 Gaza foes near [e16 deal]]; [HAM Hamas] [c6 calls] this [w6 "fiction"]
| q5 asserts s=QAT
| q6 denies s=HAM
| e16 AGREE possible C=military
| denies q6 q5

Fire sale: carrier offloads jets

[COLD Dissidents] [e17 kidnap], then [e18 free] [COLS [n1 57] soldiers] in [CAU Cauca]
| n1 abducted 57
| e17 ASSAULT/abduct a=COLD r=COLS p=CAU n=n1 C=military
| e18 RETREAT/release a=COLD r=COLS p=CAU C=military

[MLI Bamako] to [e19 dissolve] parties; [OPPM opposition] [e20+c7 vows] [w7 to [e21 defy] ban]
| q7 threatens s=OPPM
| e19 COERCE/restrict planned a=MLI r=OPPM C=pro_autocracy
| e20 THREATEN a=OPPM r=MLI C=pro_democracy
| e21 PROTEST hypothetical a=OPPM C=pro_democracy
| o2 threat e20

| @SUDR group SDN REB "Sudan paramilitaries"
| @SUDA body SDN MIL "Sudan army"
| @THA body THA MIL "Thai troops"
| @KHM body KHM MIL "Cambodian troops"
| @ASE body IGO - "ASEAN"
| @EXPM office PAK ELI,OPP "jailed ex-PM"
| @PTI group PAK PTY,OPP "ex-PM's party"
| @ISL place PAK "Islamabad" city
| @MAS public TUN UAF "masked men"
| @BAR group TUN LAB "Tunis bar association"
| @LAW public TUN JUD "lawyer"
| @KEN place KEN "Nairobi" city
| @CRIT public KEN - "critics"
| @KPOL body KEN COP "police"
| @HOU group YEM REB "Houthis"
| @CREW public - LAB "crew"
| @IDF state ISR GOV "Israel"
| @DAM place SYR "Damascus" city
| @QAT state QAT GOV "Doha"
| @HAM group PSE REB "Hamas"
| @COLD group COL REB "dissidents"
| @COLS public COL MIL "soldiers"
| @CAU place COL "Cauca" province
| @MLI state MLI GOV,MIL "Bamako"
| @OPPM group MLI PTY,OPP "opposition"
| @LAG place NGA "Lagos" city
| @INDUS place PAK "Indus" region

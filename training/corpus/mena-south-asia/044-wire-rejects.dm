# id: mena-south-asia/044-wire-rejects
# publisher: Asia-Arab Press Pool
# language: en
# published: 2025-01-21

[ISR Israel]'s cabinet [e1 threw out] a [USA~ US] [e2 proposal] for foreign troops in [GAZA Gaza] by fourteen votes to three.
| @ISR state ISR GOV "Israel"
| @ISRC body ISR GOV "Israel's cabinet"
| @USA state USA GOV "United States"
| @GAZA place PSE "Gaza" province
| span ISRC at="Israel's cabinet"
| e1 REJECT/change a=ISRC r=USA C=diplomatic,peacekeeping
| e2 AGREE a=USA r=ISR D=- C=peacekeeping
| answers e1 e2
| o1 invitation e2 refused closed=e1

[LEBP Beirut] [e3 turned a deaf ear] to [FRA Paris]'s [e4 plea] to [e5 hold off] on hanging [n1 two] spies.
| @LEBP state LBN GOV "Lebanon"
| @FRA state FRA GOV "France"
| n1 other 2
| span c1 at="plea"
| span w1 at="to hold off on hanging two spies"
| q1 demands s=FRA
| e3 REJECT/yield a=LEBP r=FRA C=legal
| e4 REQUEST/yield a=FRA r=LEBP D=- C=legal
| e5 CONCEDE hypothetical a=LEBP n=n1
| answers e3 e4
| o2 request e4 refused closed=e3

[PAKX Islamabad] [e6 rebuffed] [AFG Kabul]'s request for a [e7 prisoner swap], and [AFGM the Afghan refugee minister] [e8 called off] a visit due [d1 Thursday].
| @PAKX state PAK GOV "Pakistan"
| @AFG state AFG GOV "Afghanistan"
| @AFGM office AFG GOV "Afghan refugee minister" office="refugee minister"
| d1 2025-01-23
| span e9 at="request"
| span e10 at="visit"
| e6 REJECT/yield a=PAKX r=AFG C=diplomatic
| e7 COOPERATE hypothetical a=PAKX,AFG
| e8 REJECT/meet a=AFGM r=PAKX C=diplomatic
| e9 REQUEST/yield a=AFG r=PAKX D=- C=diplomatic
| e10 CONSULT/visit denied a=AFGM r=PAKX t=d1 C=diplomatic
| answers e6 e9
| causes e6 e8
| o3 request e9 refused closed=e6

[KUW Kuwait] [e11 barred] [BAND a Lebanese pop band] at the airport, [SIN the singer] [e18+c2 complaining] [w2 that a shampoo advertisement had "offended a mullah"].
| @KUW state KWT GOV "Kuwait"
| @BAND group LBN UNK "Lebanese pop band"
| @SIN person LBN UNK "the singer"
| q2 accuses s=SIN
| e11 REJECT/yield a=KUW r=BAND C=rights_freedoms
| e18 ACCUSE/disapprove a=SIN r=KUW

[SYRX Damascus] would [e12 entertain] no talks with [SDF.1 the Kurdish-led SDF] until [SDF.2 it] [e13 disbands], [c3 said] [SYRDM the new defence minister].
| @SYRX state SYR GOV "Syria"
| @SDF group SYR REB "Kurdish-led SDF"
| @SYRDM office SYR GOV,MIL "new defence minister" office="defence minister"
| span w3 at="Damascus would entertain no talks with the Kurdish-led SDF until it disbands"
| q3 denies s=SYRDM
| e12 CONSULT denied a=SYRX,SDF.1 C=diplomatic
| e13 RETREAT/disarm hypothetical a=SDF.2

[IRAQP Iraq's parliament] [e14 voted down] a pay rise that [UNIT doctors' unions] had [e15 sought], and [RES residents] in [NAS Nasiriyah] [c4 wonder] [w4 who will staff the wards].
| @IRAQP body IRQ LEG "Iraq's parliament"
| @UNIT group IRQ LAB,MED "doctors' unions"
| @RES public IRQ CVL "residents"
| @NAS place IRQ "Nasiriyah" city
| q4 speculates s=RES
| e14 REJECT/change a=IRAQP r=UNIT C=legislative
| e15 REQUEST/change a=UNIT r=IRAQP D=-
| o4 demand e15
| answers e14 e15

[MDVX The Maldives] [e16 put off] a meeting of joint naval commissions [c5 saying] [w5 "April is Ramadan for us, and parades for them"].
| @MDVX state MDV GOV "Maldives"
| q5 asserts s=MDVX
| e16 REJECT/meet a=MDVX C=diplomatic,military

[w6 [TUNI Tunis] had [e17 denied] [EUDEL a European delegation] entry "without explanation"], [MEPS two lawmakers] [c6 fumed].
| @TUNI state TUN GOV "Tunisia"
| @EUDEL body EUR LEG "European delegation"
| @MEPS office EUR LEG "two lawmakers" office="lawmakers"
| q6 accuses s=MEPS
| e17 REJECT/meet a=TUNI r=EUDEL D=- C=diplomatic

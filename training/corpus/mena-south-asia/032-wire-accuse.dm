# id: mena-south-asia/032-wire-accuse
# publisher: Indus Wire Service
# language: en
# published: 2016-01-05

[SAU Riyadh]'s mass [e1 execution] of [n1 47] men drew [e2 scorn] from [IRN Tehran], where [KHAM Supreme Leader Sadegh Rostamian] [c1 foretold] [w1 "divine [e3 revenge]"].
| @SAU state SAU GOV "Saudi Arabia"
| @IRN state IRN GOV "Iran"
| @KHAM person IRN GOV,REL "Sadegh Rostamian" office="supreme leader"
| n1 killed 47
| q1 threatens s=KHAM
| e1 ASSAULT/targeted a=SAU n=n1 C=legal,human_rights
| e2 ACCUSE/disapprove a=IRN r=SAU C=diplomatic
| e3 ASSAULT hypothetical
| causes e1 e2

[IND New Delhi] [e4 lambasted] [PAK.1 Islamabad] for [e5 harbouring] the men behind the [PATH Pathankot] [e17 raid], and [PAK.2 Islamabad], after a night's silence, [e6+c2 promised] [w2 to [e7 investigate]].
| @IND state IND GOV "India"
| @PAK state PAK GOV "Pakistan"
| @PATH place IND "Pathankot" city
| q2 promises s=PAK.2
| span c3 at="lambasted"
| span w3 at="for harbouring the men behind the Pathankot raid"
| q3 accuses s=IND
| e4 ACCUSE/disapprove a=IND r=PAK.1 C=terrorism
| e5 AID a=PAK.1 D=- C=terrorism
| e6 AGREE a=PAK.2 r=IND C=terrorism
| e7 ACCUSE/investigate planned a=PAK.2 C=terrorism
| o1 promise e6
| e17 ASSAULT p=PATH D=- C=terrorism

[RCOM The Right to Information Commission] in [PATN Patna] [e8 probed] the disappearance of [n2 4,000] vaccine doses and [e9+c4 pointed the finger] at [MP a lawmaker], who [c5 calls] [w5 the finding "a fairy tale"].
| @RCOM body IND GOV "Right to Information Commission"
| @PATN place IND "Patna" city
| @MP office IND LEG "a lawmaker" office="lawmaker"
| span w4 at="at a lawmaker"
| n2 other 4000
| q4 accuses s=RCOM
| q5 denies s=MP
| e8 ACCUSE/investigate a=RCOM p=PATN n=n2 C=corruption
| e9 ACCUSE/allege a=RCOM r=MP C=corruption
| denies q5 e9

[w6 [EGYI [EGY~ Egyptian] investigators] have [e10 arrested] [MECH [n3 two] mechanics] over the [e11 bombing] of a [RUSQ~ Russian] airliner], [AHRAM the Al-Ahram daily] [c6 reported], but [MINI the civil aviation ministry] [c7 denied] [w7 there was any [e12 arrest]].
| @EGY state EGY GOV "Egypt"
| @EGYI office EGY COP "Egyptian investigators" office="investigators"
| @MECH public EGY BUS "mechanics"
| @AHRAM company EGY JRN "Al-Ahram"
| @MINI body EGY GOV "civil aviation ministry"
| n3 arrested 2
| q6 asserts s=AHRAM
| q7 denies s=MINI
| e10 COERCE/arrest a=EGYI r=MECH n=n3 C=terrorism
| e11 ASSAULT/explosives D=- C=terrorism
| e12 COERCE/arrest denied C=terrorism
| repeats e12 e10
| denies q7 e10
| causes e11 e10

[UNEN The UN envoy for [YEM@ Yemen]] [e13 regretted] the [e14 shelling] of a nursing home, without naming a culprit; [HRW Human Rights Watch] [c8 says] [w8 it bore the marks of [COAL coalition] munitions].
| @UNEN office UNO - "UN envoy for Yemen" office="envoy"
| @YEM state YEM GOV "Yemen"
| @HRW body NGO - "Human Rights Watch"
| @COAL body IGO MIL "Saudi-led coalition"
| q8 accuses s=HRW
| e13 ACCUSE/disapprove a=UNEN C=human_rights
| e14 ASSAULT/heavy-weapons p=YEM D=- C=human_rights,military

[BURK Bahraini preachers] [e15 decried] the new curriculum [w9 as "drained of salt"], and [CIR an open letter] [e16 called] [MINED the education minister] [w10 "a headmaster of parrots"].
| @BURK public BHR REL "Bahraini preachers"
| @MINED office BHR GOV "education minister" office="education minister"
| @CIR other BHR - "open letter"
| q9 accuses s=BURK
| q10 accuses s=CIR
| span c9 at="decried"
| span c10 at="called"
| e15 ACCUSE/disapprove a=BURK
| e16 ACCUSE/disapprove a=CIR r=MINED

Cold air from [SIB Siberia] brought snow to [TAB Tabuk] for the second winter running, and children [x attacked] each other with it until the ploughs came.
| @SIB place RUS "Siberia" region
| @TAB place SAU "Tabuk" city
| @RUSQ state RUS GOV "Russia"
